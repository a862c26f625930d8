import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPassages } from "../model/seals.ts";
import { ARTICLE, sealText } from "./sealed.fixture.ts";
import { verifyFile, verifyText, type Verdict } from "./verify-text.ts";

const facts = sealText(ARTICLE);
const passages = readPassages(ARTICLE);
const sentences = facts.facts.map(({ id }) => id);

/** The verdict on a text, which must be one. */
function judge(text: string, against = facts): Verdict {
  const verdict = verifyText(against, text);
  if (typeof verdict === "string") throw new Error(`The text was refused: ${verdict}.`);
  return verdict;
}
function judgeFile(bytes: Uint8Array, against = facts): Verdict {
  const verdict = verifyFile(against, bytes);
  if (typeof verdict === "string") throw new Error(`The file was refused: ${verdict}.`);
  return verdict;
}
/** The facts that do not stand, with their state. */
const faults = ({ facts: checked }: Verdict) =>
  checked
    .filter(({ state }) => state !== "stands" && state !== "moved")
    .map(({ fact, state }) => `${fact.id} ${state}`);
const statesOf = ({ facts: checked }: Verdict) => new Set(checked.map(({ state }) => state));
const findingOf = ({ facts: checked }: Verdict, id: string) =>
  checked.find(({ fact }) => fact.id === id)?.passages[0]?.finding;

const replace = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`The text does not hold "${from}".`);
  return text.replace(from, to);
};
const wrap = (text: string, width: number) =>
  text
    .split("\n")
    .map((line) => line.replace(new RegExp(`(.{1,${String(width)}})(?: |$)`, "g"), "$1\n").trimEnd())
    .join("\n");

describe("the text that was read", () => {
  it("stands in every sentence, and is the very file", () => {
    const verdict = judge(ARTICLE);
    expect(statesOf(verdict)).toEqual(new Set(["stands"]));
    expect(verdict).toMatchObject({ identity: [], cut: "plain", repaired: false, lost: 0, language: undefined });
  });

  it("stands as paragraphs, too", () => {
    const whole = sealText(ARTICLE, ["p2", "p4", "p10"]);
    expect(statesOf(judge(ARTICLE, whole))).toEqual(new Set(["stands"]));
    expect(faults(judge(ARTICLE.replace(/\n+/g, " "), whole))).toEqual([]);
    expect(faults(judge(replace(ARTICLE, "Lundy", "Lundi"), whole))).toEqual(["p10 changed"]);
  });

  it.each([
    ["with CRLF", ARTICLE.replaceAll("\n", "\r\n")],
    ["without accents composed", ARTICLE.normalize("NFD")],
    ["with a byte order mark", `\uFEFF${ARTICLE}`],
    ["with no-break spaces", ARTICLE.replaceAll(" ", "\u00a0")],
  ])("stands %s", (_, text) => {
    expect(statesOf(judge(text))).toEqual(new Set(["stands"]));
  });

  it.each([
    [72, wrap(ARTICLE, 72)],
    [40, wrap(ARTICLE, 40)],
    [20, wrap(ARTICLE, 20)],
  ])("stands wrapped at %i columns", (_, text) => {
    expect(faults(judge(text))).toEqual([]);
  });

  it("stands without its blank lines, each at its place", () => {
    expect(faults(judge(ARTICLE.replace(/\n\n+/g, "\n")))).toEqual([]);
    const body = ARTICLE.slice(ARTICLE.indexOf("HONG KONG"));
    const verdict = judge(body.replace(/\n\n+/g, "\n"), sealText(body));
    expect(statesOf(verdict)).toEqual(new Set(["stands"]));
    expect(verdict.cut).toBe("lines");
  });

  it.each([
    ["in one line", ARTICLE.replace(/\s*\n\s*/g, " ")],
    ["in one line of tabs", ARTICLE.replace(/\s*\n\s*/g, "\t")],
    ["wrapped at 72 columns without its blank lines", wrap(ARTICLE, 72).replace(/\n\n+/g, "\n")],
    ["with a blank line after every line of 40 columns", wrap(ARTICLE, 40).replace(/\n+/g, "\n\n")],
  ])("stands %s", (_, text) => {
    expect(faults(judge(text))).toEqual([]);
  });

  it("stands below furniture, and says where", () => {
    const verdict = judge(`Menu\n\nS’abonner\n\nPublicité\n\n${ARTICLE}\n\nLire aussi\n`);
    expect(statesOf(verdict)).toEqual(new Set(["moved"]));
    expect(findingOf(verdict, "p4s1")).toEqual({ state: "moved", at: "p7s1" });
  });

  it("stands with its paragraphs in another order", () => {
    const turned = ARTICLE.split("\n\n").reverse().join("\n\n");
    expect(faults(judge(turned))).toEqual([]);
  });

  it("stands wherever its lines are broken between words", () => {
    const blanks = [...ARTICLE.matchAll(/ /g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...blanks), { maxLength: 80 }), (breaks) => {
        const broken = ARTICLE.replace(/ /g, (blank, i: number) => (breaks.includes(i) ? "\n" : blank));
        expect(faults(judge(broken))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("one sign changed", () => {
  /** Where the sentences stand in the article. */
  const places = sentences.map((id) => {
    const from = ARTICLE.indexOf(passages.get(id)!);
    return { id, from, to: from + passages.get(id)!.length };
  });

  it("anywhere in a sentence is reported of this sentence alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), fc.constantFrom("x", "7", "é"), ({ id, from, to }, n, sign) => {
        const at = from + (n % (to - from));
        const text = ARTICLE.slice(0, at) + (ARTICLE[at] === sign ? "y" : sign) + ARTICLE.slice(at + 1);
        expect(faults(judge(text)).map((fault) => fault.split(" ")[0])).toEqual([id]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(places.map(({ id, from, to }) => [id, from, to] as const))(
    "at the first, the last and the middle of %s",
    (id, from, to) => {
      for (const at of [from, to - 1, Math.floor((from + to) / 2)]) {
        const text = `${ARTICLE.slice(0, at)}x${ARTICLE.slice(at + 1)}`;
        expect(faults(judge(text)).map((fault) => fault.split(" ")[0])).toEqual([id]);
      }
    },
  );

  it("is shown in the reader's own sentence", () => {
    const verdict = judge(replace(ARTICLE, "8,026 milliards", "8,062 milliards"));
    expect(faults(verdict)).toEqual(["p4s1 changed"]);
    const finding = findingOf(verdict, "p4s1");
    expect(finding).toMatchObject({ state: "changed", at: "p4s1" });
    expect(finding?.state === "changed" && finding.text).toContain("8,062 milliards");
    expect(verdict.identity).toBeUndefined();
  });

  it("is shown below furniture, too", () => {
    const verdict = judge(`Menu\n\nPublicité\n\n${replace(ARTICLE, "Lundy", "Lundi")}`);
    expect(findingOf(verdict, "p10s2")).toMatchObject({ state: "changed", at: "p12s2" });
  });
});

describe("a text that lacks something", () => {
  it("has what stands before the cut, and not what follows", () => {
    const half = ARTICLE.slice(0, ARTICLE.indexOf("D'après l'Administration"));
    expect(faults(judge(half))).toEqual(
      ["p7s1", "p8s1", "p9s1", "p10s1", "p10s2", "p11s1"].map((id) => `${id} missing`),
    );
  });

  it("cut in the middle of a sentence shows what is left of it", () => {
    const half = ARTICLE.slice(0, ARTICLE.indexOf("a recueilli illégalement"));
    const verdict = judge(half);
    expect(faults(verdict).slice(0, 2)).toEqual(["p7s1 changed", "p8s1 missing"]);
    expect(findingOf(verdict, "p7s1")).toMatchObject({
      text: expect.stringMatching(/^D'après .* le groupe$/) as string,
    });
  });

  it("misses a paragraph that was left out, and has the others", () => {
    const cut = ARTICLE.split("\n\n")
      .filter((block) => !block.startsWith("Fait rare"))
      .join("\n\n");
    expect(faults(judge(cut))).toEqual(["p8s1 missing"]);
  });

  it("misses a sentence that was left out of its paragraph", () => {
    expect(faults(judge(ARTICLE.replace(/La nouvelle a été bien reçue.*?1%\. /, "")))).toEqual(["p10s1 missing"]);
  });

  it("shows what speaks of the fact rather than what stands where the sentence stood", () => {
    const [sealed] = sealText(ARTICLE, ["p7s1"]).facts;
    const label = { fr: "La CAC tient pour illégale la collecte de millions d'informations en sept ans.", en: "" };
    const against = { ...facts, facts: [{ ...sealed!, label }, ...sealText(ARTICLE, ["p11s1"]).facts] };
    // One paragraph more before it, and one less after it.
    const text = replace(ARTICLE, "recueilli illégalement", "recueilli de façon illégale").replace(/Sur son.*\n\n/, "");
    expect(findingOf(judge(`Menu\n\n${text}`, against), "p7s1")).toMatchObject({
      state: "changed",
      text: expect.stringContaining("de façon illégale") as string,
    });
  });

  it("shows what was written in place of a sentence", () => {
    const verdict = judge(ARTICLE.replace(/Fait rare.*/, "Personne n'a été mis en cause."));
    expect(findingOf(verdict, "p8s1")).toEqual({
      state: "changed",
      at: "p8s1",
      text: "Personne n'a été mis en cause.",
    });
  });
});

describe("another typesetter's signs", () => {
  it.each([
    ["curly apostrophes", ARTICLE.replaceAll("'", "’"), ["apostrophes"]],
    ["curly quotation marks", ARTICLE.replace('"devrait', "“devrait").replace('fin"', "fin”"), ["quotes"]],
    ["French quotation marks", ARTICLE.replace('"devrait', "«\u00a0devrait").replace('fin"', "fin\u00a0»"), ["quotes"]],
    ["a blank before the sign of percent", replace(ARTICLE, "1%", "1\u202f%"), ["blanks"]],
    ["a longer dash", replace(ARTICLE, "(Reuters) -", "(Reuters) –"), ["dashes"]],
  ])("%s are told from another wording", (_, text, signs) => {
    const verdict = judge(text);
    const alike = verdict.facts.filter(({ state }) => state === "alike");
    expect(faults(verdict).length).toBe(alike.length);
    expect(alike.length).toBeGreaterThan(0);
    for (const { passages: checked } of alike) expect(checked[0]?.finding).toMatchObject({ signs });
  });

  it.each([
    ["…", "..."],
    ["œ", "oe"],
    ["fi", "ﬁ"],
    ["—", "–"],
    ["« ", '"'],
  ])("%s and %s are", (one, other) => {
    const text = (sign: string) => `Le titre\n\nLa Chine ${sign}uvre a parlé d'un cœur. La fin est là, dit-elle.\n`;
    const verdict = judge(text(other), sealText(text(one)));
    expect(faults(verdict)).toEqual(["p2s1 alike"]);
  });

  it("several at once are named, each once", () => {
    const verdict = judge(
      ARTICLE.replaceAll("'", "’")
        .replace('"devrait', "« devrait")
        .replace('fin"', "fin »")
        .replace("Bourse :", "Bourse:"),
    );
    expect(findingOf(verdict, "p10s2")).toMatchObject({ state: "alike", signs: ["apostrophes", "quotes"] });
    expect(findingOf(verdict, "p10s1")).toMatchObject({ state: "alike", signs: ["apostrophes", "blanks"] });
  });

  it("do not hide a word that was changed", () => {
    const verdict = judge(replace(ARTICLE.replaceAll("'", "’"), "gravement", "légèrement"));
    expect(findingOf(verdict, "p7s1")).toMatchObject({ state: "changed", at: "p7s1" });
  });
});

describe("encodings", () => {
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const wide = (text: string, mark: boolean, big = false) => {
    const codes = Array.from((mark ? "\uFEFF" : "") + text, (sign) => sign.charCodeAt(0));
    return Uint8Array.from(codes.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])));
  };
  const utf8 = new TextEncoder().encode(ARTICLE);

  it.each([
    ["utf-8", utf8],
    ["windows-1252", latin(ARTICLE)],
    ["utf-16le", wide(ARTICLE, true)],
    ["utf-16le", wide(ARTICLE, false)],
    ["utf-16be", wide(ARTICLE, true, true)],
    // é and è as a Chinese system writes them.
    [
      "gb18030",
      Uint8Array.from([...latin("Titre\n\nL'autorit"), 0xa8, 0xa6, ...latin(" a parl"), 0xa8, 0xa6, ...latin(".\n")]),
      sealText("Titre\n\nL'autorité a parlé.\n"),
    ],
  ])("a file in %s stands", (encoding, bytes, against = facts) => {
    const verdict = judgeFile(bytes, against);
    expect(statesOf(verdict)).toEqual(new Set(["stands"]));
    expect(verdict.encoding).toBe(encoding);
    expect(verdict.identity).toEqual(bytes === utf8 ? [] : ["utf-8"]);
  });

  it("what was read in a wrong encoding is repaired, and told", () => {
    const spoilt = new TextDecoder("windows-1252").decode(utf8);
    expect(spoilt).toContain("Ã©");
    const verdict = judge(spoilt);
    expect(statesOf(verdict)).toEqual(new Set(["stands"]));
    expect(verdict).toMatchObject({ repaired: true, identity: ["utf-8"] });
  });

  it("so is what lost its no-break spaces on the way", () => {
    const spoilt = new TextDecoder("windows-1252").decode(utf8).replaceAll("\u00a0", " ");
    expect(faults(judge(spoilt))).toEqual([]);
  });

  it("so is what was spoilt in a few sentences", () => {
    const verdict = judge(ARTICLE.replace("société", "sociÃ©tÃ©").replace("décidé", "dÃ©cidÃ©"));
    expect(faults(verdict)).toEqual([]);
    expect(verdict.repaired).toBe(true);
  });

  it("characters that are lost are counted, and not guessed", () => {
    const verdict = judge(replace(ARTICLE, "cybersécurité", "cybers\uFFFDcurité"));
    expect(verdict.lost).toBe(1);
    expect(faults(verdict)).toEqual(["p4s1 changed"]);
  });
});

describe("what is not the article", () => {
  it("another article in the same language has none of it", () => {
    const other =
      "Une tout autre histoire\n\nLa pluie est tombée sur la ville, et les gens sont restés chez eux. Le maire a parlé.\n";
    const verdict = judge(other);
    expect(statesOf(verdict)).toEqual(new Set(["missing"]));
    expect(verdict.language).toBeUndefined();
  });

  it("a text in another language says so", () => {
    const english =
      "The fine was announced by the regulator on Thursday, and it is the end of a year of inquiry for the firm.";
    expect(judge(english).language).toBe("en");
    expect(judge("国家互联网信息办公室对滴滴公司依法作出处罚决定").language).toBe("zh");
  });

  it.each([
    ["empty", ""],
    ["empty", " \n\t\u00a0…"],
    ["page", "<!DOCTYPE html>\n<html><body><p>Didi</p></body></html>"],
    ["long", "mot ".repeat(500_001)],
  ])("is refused as %s", (refusal, text) => {
    expect(verifyText(facts, text)).toBe(refusal);
  });

  it.each([
    ["empty", new Uint8Array()],
    ["binary", new TextEncoder().encode("%PDF-1.7\n%âãÏÓ")],
    ["binary", new TextEncoder().encode("PK\x03\x04\x14\0\x06\0word/document.xml")],
    ["binary", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["binary", new TextEncoder().encode("{\\rtf1\\ansi Didi}")],
    ["binary", Uint8Array.of(0x81, 0, 0xff, 7, 0x30, 0xff, 0, 0)],
    ["long", new Uint8Array(2_000_001).fill(97)],
  ])("as a file is refused as %s", (refusal, bytes) => {
    expect(verifyFile(facts, bytes)).toBe(refusal);
  });

  it("is told in time, even when it is long", () => {
    const long = "La pluie est tombée sur la ville, et les gens y sont restés. ".repeat(8000);
    const start = performance.now();
    expect(statesOf(judge(long))).toEqual(new Set(["missing"]));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
