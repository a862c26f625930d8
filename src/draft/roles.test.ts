import { describe, expect, it } from "vitest";
import type { EventKind } from "../schemas/event.ts";
import type { Player } from "./cast.ts";
import { clauseAt, splitClauses } from "./clauses.ts";
import { readMarked } from "./marked.fixture.ts";
import { findRoles } from "./roles.ts";
import type { Frame } from "./triggers.ts";

const SIDES: Readonly<Record<string, Player["side"]>> = { a: "authority", c: "company", p: "person" };

/**
 * "cac > didi": who does it, and to whom. Players are marked "a:" for an authority, "c:" for a company and "p:" for a person, with their id; the words that tell of
 * the event have the mark "!".
 */
function rolesIn(frame: Frame, marked: string, language: "fr" | "en" = "en", kind: EventKind = "other"): string {
  const { text, marks } = readMarked(marked);
  const players = marks.flatMap(({ tag, start, end }): Player[] => {
    const [side = "", id = ""] = tag.split(":");
    return tag === "!" ? [] : [{ id, side: SIDES[side]!, start, end, named: true }];
  });
  const { start, end } = marks.find(({ tag }) => tag === "!")!;
  const clause = clauseAt(splitClauses(text, language), start);
  const hit = { trigger: { kind, rule: "made-by-hand", frame, pattern: "" }, start, end };
  const { actors, targets } = findRoles(hit, text, clause, players, language);
  const ids = (group: readonly Player[]) => group.map(({ id }) => id).join("+");
  return `${ids(actors)} > ${ids(targets)}`;
}

describe("what an authority does", () => {
  it.each([
    ["whom it concerns stands behind", "[a:cac|The CAC] [!|fined] [c:didi|Didi].", "cac > didi"],
    [
      "of the authorities before, the last acts",
      "[a:miit|The MIIT] knew that [a:cac|the CAC] [!|fined] [c:didi|Didi].",
      "cac > didi",
    ],
    [
      "of the companies behind, the first is concerned",
      "[a:cac|The CAC] [!|fined] [c:didi|Didi], a rival of [c:meituan|Meituan].",
      "cac > didi",
    ],
    [
      "several act together",
      "[a:cac|The CAC], [a:miit|the MIIT] and [a:samr|the SAMR] [!|fined] [c:didi|Didi].",
      "cac+miit+samr > didi",
    ],
    [
      "several are concerned together",
      "[a:cac|The CAC] [!|fined] [c:didi|Didi], [c:weibo|Weibo] and [c:zte|ZTE].",
      "cac > didi+weibo+zte",
    ],
    ["a person may be concerned", "[a:cac|The CAC] [!|fined] [p:jo|Jo Brown].", "cac > jo"],
    ["whom it concerns may stand before", "[c:didi|Didi], which [a:cac|the CAC] [!|fined], was silent.", "cac > didi"],
    [
      "what stands in the clause comes first",
      "[c:zte|ZTE] was silent; [a:cac|the CAC] [!|fined] [c:didi|Didi].",
      "cac > didi",
    ],
    [
      "outside of it, what stands behind comes before what stands before",
      "[c:zte|ZTE] was silent; [a:cac|the CAC] [!|issued a fine]; [c:didi|Didi] paid.",
      "cac > didi",
    ],
    ["outside of it, before", "[c:zte|ZTE] was silent; [a:cac|the CAC] [!|issued a fine].", "cac > zte"],
    ["an authority behind 'by' acts", "A move that [!|fined] [c:didi|Didi] was made by [a:cac|the CAC].", "cac > didi"],
    [
      "an authority elsewhere in the sentence acts, where none stands before",
      "[!|Fining] [c:didi|Didi], [a:cac|the CAC] went on.",
      "cac > didi",
    ],
    ["an authority is never concerned", "[a:cac|The CAC] [!|asked] [a:miit|the MIIT].", "cac > "],
    ["a company may act on another", "[c:apple|Apple] [!|removed the app of] [c:didi|Didi].", "apple > didi"],
    ["a company that acts on nobody is concerned", "[c:apple|Apple] [!|removed an app].", " > apple"],
    ["nobody acts", "[!|Fined] [c:didi|Didi].", " > didi"],
  ])("%s", (_, marked, roles) => expect(rolesIn("does", marked)).toBe(roles));

  it("is done by one before it in its clause rather than one behind 'by'", () => {
    expect(rolesIn("does", "[a:cac|The CAC] [!|fined] [c:didi|Didi], warned by [a:miit|the MIIT].")).toBe("cac > didi");
  });

  describe("what a court rules", () => {
    it.each([
      [
        "is the court's, over a company",
        "[a:us-supreme-court|The Supreme Court] [!|upheld the ban of] [c:tiktok|TikTok].",
        "us-supreme-court > tiktok",
      ],
      [
        "is not the authority's whose order it is about",
        "A judge [!|blocked] the order of [a:us-commerce|the Commerce Department].",
        " > us-commerce",
      ],
      [
        "is over the company rather than the authority",
        "A judge [!|blocked] [a:us-commerce|the department]'s order against [c:wechat|WeChat].",
        " > wechat",
      ],
      ["may be told of behind the company", "[c:wechat|WeChat] won: a judge [!|blocked the order].", " > wechat"],
    ])("%s", (_, marked, roles) => expect(rolesIn("judges", marked)).toBe(roles));
  });
});

describe("what somebody undergoes", () => {
  it.each([
    ["the one before, from the one behind 'by'", "[c:didi|Didi] [!|was fined] by [a:cac|the CAC].", "cac > didi"],
    [
      "an agent counts wherever it stands",
      "[a:miit|The MIIT] says [c:didi|Didi] [!|was fined] by [a:cac|the CAC].",
      "cac > didi",
    ],
    ["several agents", "[c:didi|Didi] [!|was fined] by [a:cac|the CAC] and [a:miit|the MIIT].", "cac+miit > didi"],
    ["without an agent, from the one before", "[a:cac|The CAC] says [c:didi|Didi] [!|was fined].", "cac > didi"],
    ["or from the one elsewhere", "[c:didi|Didi] [!|was fined]; [a:cac|the CAC] was silent.", "cac > didi"],
    [
      "of several elsewhere, from the first",
      "[c:didi|Didi] [!|was fined]; [a:cac|the CAC] was silent, [a:miit|the MIIT] angry.",
      "cac > didi",
    ],
    [
      "in its clause before elsewhere",
      "[a:miit|The MIIT] was silent; [a:cac|the CAC] says [c:didi|Didi] [!|was fined].",
      "cac > didi",
    ],
    ["of those before, the last", "[c:zte|ZTE] says that [c:didi|Didi] [!|was fined].", " > didi"],
    [
      "before the clause, rather than behind the words",
      "[c:didi|Didi] was silent; it [!|was fined], a blow to [c:zte|ZTE].",
      " > didi",
    ],
    ["behind, where none stands before", "Today [!|was fined] a rival of [c:zte|ZTE].", " > zte"],
    ["behind the clause at last", "Today one [!|was fined]; [c:zte|ZTE] was silent.", " > zte"],
  ])("%s", (_, marked, roles) => expect(rolesIn("undergoes", marked)).toBe(roles));

  it.each([
    ["fr", "[c:didi|Didi] [!|est puni] par [a:cac|la CAC].", "cac"],
    ["fr", "[c:didi|Didi] [!|est puni] par la [a:cac|CAC].", "cac"],
    ["fr", "[c:didi|Didi] [!|est puni] par l’[a:cac|Administration].", "cac"],
    ["fr", "[a:miit|Le MIIT] voit que [c:didi|Didi] [!|est puni] par la puissante [a:cac|CAC].", "cac"],
    ["fr", "[a:miit|Le MIIT] voit que [c:didi|Didi] [!|est puni] pour avoir menti à [a:cac|la CAC].", "miit"],
    ["en", "[a:miit|The MIIT] sees [c:didi|Didi] [!|was fined] by the [a:cac|CAC].", "cac"],
    ["en", "[a:miit|The MIIT] sees [c:didi|Didi] [!|was fined] by China's [a:cac|CAC].", "cac"],
    ["en", "[a:miit|The MIIT] sees [c:didi|Didi] [!|was fined] for lying to [a:cac|the CAC].", "miit"],
    ["en", "Led by [a:cac|the CAC], said [a:miit|the MIIT], [c:didi|Didi] [!|was fined].", "miit"],
    ["en", "[a:miit|The MIIT] sees [c:didi|Didi] [!|was fined by] [a:cac|the CAC].", "miit"],
  ] as const)("%s: %s: from %s", (language, marked, actors) =>
    expect(rolesIn("undergoes", marked, language)).toBe(`${actors} > didi`),
  );
});

describe("what a noun tells of", () => {
  it.each([
    ["concerns the one right behind it", "[a:cac|The CAC] confirms [!|a fine] on [c:didi|Didi].", "cac > didi"],
    [
      "rather than the one before",
      "[c:zte|ZTE] and [a:cac|the CAC] speak of [!|a fine] on [c:didi|Didi].",
      "cac > didi",
    ],
    [
      "the one before rather than one far behind",
      "[c:zte|ZTE] got [!|a fine] that surprised many of those who for years had looked up to [c:didi|Didi].",
      " > zte",
    ],
    [
      "the one before rather than one behind a full stop, as in an abbreviation",
      "[c:zte|ZTE] got [!|a fine] from U.S. rivals of [c:didi|Didi].",
      " > zte",
    ],
    [
      "one far behind, where none stands before",
      "[!|A fine] that surprised many of those who for years had looked up to [c:didi|Didi].",
      " > didi",
    ],
    ["one before the clause at last", "[c:zte|ZTE] was silent; [!|a fine] it was.", " > zte"],
    ["one behind the clause rather", "[c:zte|ZTE] was silent; [!|a fine] it was; [c:didi|Didi] paid.", " > didi"],
    [
      "and is done by an agent",
      "[a:miit|The MIIT] knew; [!|a fine] on [c:didi|Didi] by [a:cac|the CAC].",
      "cac > didi",
    ],
  ])("%s", (_, marked, roles) => expect(rolesIn("noun", marked)).toBe(roles));
});

describe("what a company does to itself", () => {
  it.each([
    ["is done by the one before", "[c:didi|Didi] [!|leaves New York], says [c:zte|ZTE].", "didi > didi"],
    ["the last of several", "[c:zte|ZTE] and [c:didi|Didi] [!|leave New York].", "didi > didi"],
    ["the one of the clause", "[c:zte|ZTE] is silent; [c:didi|Didi] [!|leaves New York].", "didi > didi"],
    ["otherwise one before it", "[c:zte|ZTE] is silent; it [!|leaves New York], as did [c:didi|Didi].", "zte > zte"],
    ["otherwise one behind", "[!|Leaving New York], [c:didi|Didi] hopes for more.", "didi > didi"],
    ["by no authority", "[a:cac|The CAC] [!|leaves New York].", " > "],
  ])("%s", (_, marked, roles) => expect(rolesIn("self", marked)).toBe(roles));
});

describe("what an authority issues", () => {
  it.each([
    ["by the one before", "[a:cac|The CAC] [!|published rules], says [a:miit|the MIIT].", "cac > "],
    ["by the last of those before", "[a:cac|The CAC] says [a:miit|the MIIT] [!|published rules].", "miit > "],
    ["by several", "[a:cac|The CAC] and [a:miit|the MIIT] [!|published rules].", "cac+miit > "],
    ["by an agent rather", "[a:cac|The CAC] says [!|rules were published] by [a:miit|the MIIT].", "miit > "],
    ["by one behind, where none stands before", "[!|New rules] came from [a:miit|the MIIT].", "miit > "],
    ["by no company, and it concerns none", "[c:didi|Didi] knows [!|rules were published] for [c:zte|ZTE].", " > "],
  ])("%s", (_, marked, roles) => expect(rolesIn("issues", marked)).toBe(roles));

  it("a speech is anybody's", () => {
    const marked = "[c:didi|Didi] heard [p:jo|Jo Brown] [!|in a speech].";
    expect(rolesIn("issues", marked, "en", "statement")).toBe("jo > ");
    expect(rolesIn("issues", marked, "en", "rule")).toBe(" > ");
    const led = "In [!|a speech] by [p:jo|Jo Brown], who praised [a:cac|the CAC].";
    expect(rolesIn("issues", led, "en", "statement")).toBe("jo > ");
  });
});

describe("what one company does to another", () => {
  it.each([
    ["before and behind", "[c:tencent|Tencent] [!|bought] [c:huya|Huya].", "tencent > huya"],
    [
      "the nearest before, the nearest behind",
      "[c:zte|ZTE] says [c:tencent|Tencent] [!|bought] [c:huya|Huya] from [c:yy|YY].",
      "tencent > huya",
    ],
    [
      "several",
      "[c:tencent|Tencent] and [c:yy|YY] [!|bought] [c:huya|Huya] and [c:douyu|Douyu].",
      "tencent+yy > huya+douyu",
    ],
    ["in its clause", "[c:zte|ZTE] was silent; [c:tencent|Tencent] [!|grew]; [c:huya|Huya] fell.", "tencent > "],
    ["authorities may", "[a:cac|The CAC] [!|took a stake in] [c:huya|Huya].", "cac > huya"],
    [
      "the subject follows",
      "[!|Buying] its rival [c:huya|Huya], [c:tencent|Tencent] grows and [c:yy|YY] falls.",
      "tencent > huya",
    ],
    ["the subject is missing", "[!|Buying] its rival [c:huya|Huya] would be dear.", " > huya"],
    ["both are missing", "[!|Buying] would be dear.", " > "],
  ])("%s", (_, marked, roles) => expect(rolesIn("takes", marked)).toBe(roles));
});

describe("a name that touches the words of the event", () => {
  const text = "Didi's inquiry by the CAC into Weibo";
  const player = (id: string, words: string): Player => ({
    id,
    side: "company",
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    named: true,
  });
  const targetsOf = (frame: Frame, words: string, ...players: Player[]) => {
    const start = text.indexOf(words);
    const hit = {
      trigger: { kind: "other", rule: "made-by-hand", frame, pattern: "" },
      start,
      end: start + words.length,
    } as const;
    return findRoles(hit, text, { start: 0, end: text.length }, players, "en").targets.map(({ id }) => id);
  };

  it("stands before them, where it ends in them with two letters at most", () => {
    const didi = player("didi", "Didi's");
    expect(targetsOf("undergoes", "'s inquiry", didi, player("weibo", "Weibo"))).toEqual(["didi"]);
    expect(targetsOf("undergoes", "i's inquiry", didi, player("weibo", "Weibo"))).toEqual(["weibo"]);
  });

  it("stands behind them, where it stands within them", () => {
    const [didi, weibo] = [player("didi", "Didi"), player("weibo", "Weibo")];
    expect(targetsOf("does", "inquiry by the CAC into Weibo", didi, weibo)).toEqual(["weibo"]);
    expect(targetsOf("does", "Weibo", didi, weibo)).toEqual(["weibo"]);
  });
});

describe("two names are told off together", () => {
  const after = (between: string, language: "fr" | "en") =>
    rolesIn("does", `[a:cac|CAC] [!|x] [c:didi|Didi]${between}[c:zte|ZTE].`, language) === "cac > didi+zte";
  const before = (between: string, language: "fr" | "en") =>
    rolesIn("undergoes", `[c:didi|Didi]${between}[c:zte|ZTE] [!|x].`, language) === " > didi+zte";

  it.each([
    ["fr", ", "],
    ["fr", " et "],
    ["fr", " ou "],
    ["fr", ", de "],
    ["fr", " et de "],
    ["fr", ", et une filiale de "],
    ["en", ", a ride-hailing firm, and "],
    ["en", " and of "],
    ["fr", " ni "],
    ["fr", " ainsi que "],
    ["fr", " (Uber chinois), "],
    ["fr", " (le géant) et le groupe "],
    ["fr", " dont "],
    ["fr", " ("],
    ["fr", "), "],
    ["fr", " avec "],
    ["en", " and its rival "],
    ["en", " or "],
    ["en", " nor "],
    ["en", " as well as "],
    ["en", " including "],
    ["en", " with "],
  ] as const)("%s: with '%s' between them", (language, between) => {
    expect(after(between, language)).toBe(true);
    expect(before(between, language)).toBe(true);
  });

  it("but for one that only says what the other is, behind the words of the event", () => {
    expect(rolesIn("does", "[a:cac|The CAC] [!|fined] [c:didi|Didi], a rival of [c:meituan|Meituan].")).toBe(
      "cac > didi",
    );
    expect(
      rolesIn("does", "[a:cac|La CAC] [!|punit] [c:didi|Didi], filiale de [c:uber|Uber], et [c:zte|ZTE].", "fr"),
    ).toBe("cac > didi+zte");
    expect(rolesIn("does", "[a:cac|La CAC] [!|punit] [p:jo|Jo], patron de [c:didi|Didi].", "fr")).toBe("cac > jo+didi");
    expect(rolesIn("undergoes", "[c:didi|Didi], a rival of [c:meituan|Meituan], [!|was fined].")).toBe(
      " > didi+meituan",
    );
  });

  it("that stand in one place: 'these firms'", () => {
    const { text, marks } = readMarked("[a|The CAC] [!|fined] [c|these firms] for long.");
    const [cac, hit, firms] = marks;
    const players = ["didi", "zte"].map((id): Player => ({ id, side: "company", ...firms!, named: false }));
    const trigger = { kind: "fine", rule: "made-by-hand", frame: "does", pattern: "" } as const;
    const all = [{ id: "cac", side: "authority", ...cac!, named: true } as const, ...players];
    const roles = findRoles({ trigger, ...hit! }, text, { start: 0, end: text.length }, all, "en");
    expect(roles.targets.map(({ id }) => id)).toEqual(["didi", "zte"]);
  });

  it("and so are three, however far the third is from the first", () => {
    const [first, last] = ["the ride-hailing giant all Beijing knows", "a microblogging service all China reads"];
    const list = `[c:didi|Didi], ${first}, [c:weibo|Weibo], ${last}, and [c:zte|ZTE]`;
    expect(rolesIn("does", `[a:cac|The CAC] [!|fined] ${list}.`)).toBe("cac > didi+weibo+zte");
    expect(rolesIn("undergoes", `${list} [!|were fined].`)).toBe(" > didi+weibo+zte");
  });

  it.each([
    ["fr", " "],
    ["fr", " filiale de "],
    ["fr", ". Et "],
    ["fr", ", et contre "],
    ["fr", ", par "],
    ["fr", ", qui a "],
    ["fr", " (et ses filiales) (et "],
    ["fr", `, ${"très ".repeat(14)}grand `],
    ["en", ", after "],
    ["en", ", said "],
    ["en", ", which was "],
    ["en", "; "],
  ] as const)("%s: not with '%s'", (language, between) => {
    expect(after(between, language)).toBe(false);
    expect(before(between, language)).toBe(false);
  });
});
