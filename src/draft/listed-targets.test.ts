import { describe, expect, it } from "vitest";
import type { EventKind } from "../schemas/event.ts";
import { traceAt } from "./analysis.fixture.ts";
import type { Told } from "./events.ts";
import { addListedTargets } from "./listed-targets.ts";
import { readMaterial } from "./material.fixture.ts";
import { toldOf } from "./told.fixture.ts";

const SUMMONS = toldOf("summons", { actors: ["cac"] });

/** The targets of events after a list was read in the second sentence; the first tells of them. */
function targetsAfter(language: "fr" | "en", list: string, events: readonly Told[] = [SUMMONS]): (readonly string[])[] {
  const { article, cast } = readMaterial(language, ["La CAC.", list]);
  return addListedTargets(events, article.sentences, cast, language).map(({ targets }) => targets);
}

describe("those whom a later sentence lists are concerned", () => {
  it.each<["fr" | "en", string]>([
    ["fr", "Parmi elles : Didi et Weibo."],
    ["fr", "Parmi les 34 entreprises : Didi et Weibo."],
    ["fr", "Figurent notamment Didi et Weibo."],
    ["fr", "Didi et Weibo font partie du lot."],
    ["fr", "Didi et Weibo sont au nombre d'entre elles."],
    ["fr", "Les deux entreprises sont Didi et Weibo."],
    ["fr", "Les 34 sociétés chinoises comptent Didi et Weibo."],
    ["fr", "Étaient présents Didi et Weibo."],
    ["fr", "Didi et Weibo ont aussi été concernées."],
    ["fr", "Didi et Weibo sont notamment concernées."],
    ["fr", "La liste comprend Didi et Weibo."],
    ["fr", "Il s’agit de Didi et Weibo."],
    ["fr", "La CAC a nommé Didi et Weibo."],
    ["en", "They include Didi and Weibo."],
    ["en", "Didi and Weibo are among them."],
    ["en", "Those present were Didi and Weibo."],
    ["en", "The 34 firms are Didi and Weibo."],
    ["en", "Didi and Weibo were also present."],
    ["en", "The list names Didi and Weibo."],
    ["en", "The CAC named Didi and Weibo."],
    ["en", "The CAC identified Didi and Weibo."],
  ])("%s: %s", (language, list) => expect(targetsAfter(language, list)).toEqual([["didi", "weibo"]]));

  it("and the sentence tells of the event, too", () => {
    const { article, cast } = readMaterial("en", ["The CAC.", "They include Didi and Weibo."]);
    const [event] = addListedTargets([SUMMONS], article.sentences, cast, "en");
    expect(event?.traces.slice(1)).toEqual([{ locator: "p2s1", words: "include", rule: "listed-as-concerned" }]);
  });

  it("beside those that are known, each once", () => {
    const events = [toldOf("summons", { targets: ["weibo", "tencent"] })];
    expect(targetsAfter("en", "They include Didi and Weibo.", events)).toEqual([["weibo", "tencent", "didi"]]);
  });

  it.each<["fr" | "en", string]>([
    ["en", "They include Didi, which Alibaba sold, and Weibo."],
    ["en", "They include Didi, a firm that Alibaba sold, and Weibo."],
    ["en", "They include Didi, whom Alibaba knows, and Weibo."],
    ["en", "They include Didi, owned by Alibaba, and Weibo."],
    ["en", "They include Didi and Weibo, backed by Alibaba."],
    ["en", "They include Didi and Weibo, a unit of Alibaba."],
    ["en", "They include Didi, an Alibaba partner, and Weibo."],
    ["en", "They include Didi, once Alibaba's investment, and Weibo."],
    ["en", "They include Didi, Weibo and one Alibaba unit."],
    ["en", "They include Didi, Weibo and one Alibaba subsidiary."],
    ["en", "They include Didi, Weibo and one Alibaba affiliate."],
    ["en", "They include Didi (Alibaba backs it) and Weibo."],
    ["en", "They include Didi (Alibaba owns it) and Weibo."],
    ["fr", "Parmi elles : Didi, filiale d'Alibaba, et Weibo."],
    ["fr", "Parmi elles : Didi et Weibo, dont Alibaba a des parts."],
    ["fr", "Parmi elles : Didi, que Baidu soutient, et Weibo."],
    ["fr", "Parmi elles : Didi, qu’Alibaba soutient, et Weibo."],
    ["fr", "Parmi elles : Didi, propriété d’Alibaba, et Weibo."],
    ["fr", "Parmi elles : Didi, du groupe Baidu, et Weibo."],
    ["fr", "Parmi elles : Didi, soutenu par Alibaba, et Weibo."],
  ])("but none that is named in a remark on another: %s: %s", (language, list) =>
    expect(targetsAfter(language, list)).toEqual([["didi", "weibo"]]),
  );

  it("but no authority, no person and nobody who is only referred to", () => {
    expect(targetsAfter("en", "They include Didi, Weibo and Jack Ma, says the CAC.")).toEqual([["didi", "weibo"]]);
    expect(targetsAfter("en", "They include Didi and the company.")).toEqual([[]]);
  });

  it("but not one alone", () => expect(targetsAfter("en", "They include Didi.")).toEqual([[]]));

  it("but not where nothing is listed", () => expect(targetsAfter("en", "It knows Didi and Weibo.")).toEqual([[]]));

  it("but not where the sentence tells of an event of its own", () => {
    expect(targetsAfter("en", "Didi and Weibo, which the list names, were fined by the CAC.")).toEqual([[]]);
    expect(targetsAfter("en", "They include Didi and Weibo, after the fine.")).toEqual([["didi", "weibo"]]);
  });
});

describe("the event that a list completes", () => {
  const at = (paragraph: number) => ({ traces: [traceAt(`p${String(paragraph)}s1`)] }) as const;
  const LIST = "They include Didi and Weibo.";
  const [listed, none] = [["didi", "weibo"], []];

  it.each(["summons", "fine", "ban", "app-removal", "investigation", "data-review", "meeting", "delisting"] as const)(
    "is done to many at once: %s",
    (kind) => expect(targetsAfter("en", LIST, [toldOf(kind)])).toEqual([listed]),
  );

  it.each(["ipo-suspension", "rule", "statement", "restructuring"] as const)("and not: %s", (kind: EventKind) =>
    expect(targetsAfter("en", LIST, [toldOf(kind), toldOf("ban")])).toEqual([none, listed]),
  );

  it("is the first of several", () => {
    expect(targetsAfter("en", LIST, [toldOf("ban"), toldOf("fine")])).toEqual([listed, none]);
  });

  it("is told before it, and lies not before the news", () => {
    expect(targetsAfter("en", LIST, [toldOf("ban", at(2)), toldOf("fine", at(1))])).toEqual([none, listed]);
    expect(targetsAfter("en", LIST, [toldOf("ban", { earlier: true }), toldOf("fine")])).toEqual([none, listed]);
    expect(targetsAfter("en", LIST, [toldOf("ban", at(9))])).toEqual([none]);
  });

  it("may be completed by several lists", () => {
    const { article, cast } = readMaterial("en", ["The CAC.", LIST, "The list names Baidu and Tencent."]);
    expect(addListedTargets([SUMMONS], article.sentences, cast, "en")[0]?.targets).toEqual([
      "didi",
      "weibo",
      "baidu",
      "tencent",
    ]);
  });
});
