import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { buildGazetteer } from "../../draft/gazetteer.ts";
import { put } from "../../load.fixture.ts";
import { parseContent } from "../../load.ts";
import { readPassages } from "../../model/seals.ts";
import { sealBriefing } from "../../model/seal-briefing.ts";
import { FINE, sealWhole } from "../rules/whole.fixture.ts";
import { verifyArticles } from "./verify-articles.ts";

const ARTICLE = `The Daily Newspaper, 19 mars 2021 (Wire)

La Cyberspace Administration (CAC) a infligé à Acme et Acme Pay 1,2 milliard de dollars d’amende le 18 mars 2021.

« C’est injuste », a déclaré Jane Doe, présidente d’Acme.

La CAC avait ouvert une enquête sur Acme et Bolt. Bolt aurait été interdit par la CAC.

Plus de 30 entreprises disent ne pas avoir été entendues, selon Jane Doe.
`;

const EVENT = "content/events/acme-fine.yaml";
const LEXICON = { companies: new Map(), regulators: new Map(), outlets: new Map() };

/** The sample's briefing of the fine, its passages moved to where this article has them, and sealed. */
function makeTexts(change: (text: string) => string = (text) => text, article = ARTICLE): Map<string, string> {
  const texts = sealWhole();
  const moved = (texts[FINE] ?? "")
    .replace(/^ *seals:.*\n(?: {2}p\d\w*: ".*\n)*/gm, "")
    .replace(/\bp3\b/g, "p4s1")
    .replace(/\bp2\b/g, "p3s1")
    .replace(/\bp1s1\b/g, "p2s1")
    .replace("p4s1 p5", "p4s1 p5s1")
    .replace(/sha256: .*/, `sha256: "${digest(article)}"`);
  const sealed = sealBriefing(moved, readPassages(ARTICLE), ["p4s1", "p5s1"]);
  return new Map(Object.entries({ ...texts, [FINE]: change(sealed) }));
}

function tell(texts: ReadonlyMap<string, string>, article = ARTICLE): string[] {
  const content = parseContent(texts);
  const { problems } = verifyArticles(content, new Map([[digest(article), article]]), () =>
    buildGazetteer(content.site, LEXICON),
  );
  return problems.map(
    ({ rule, file, line, field, message, next }) =>
      `${rule ?? ""}: ${file}, line ${String(line)}, ${field}: ${message} ${next}`,
  );
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const CLAIM_NEGATED = (text: string) => text.replace("about: [acme-fine", "negated: true\n    about: [acme-fine");

describe("facts that their sentences say", () => {
  it("are no problem", () => {
    expect(tell(makeTexts())).toEqual([]);
  });

  it("are left alone where the article is not at hand, and counted", () => {
    const content = parseContent(makeTexts());
    const { verified, unverified, problems } = verifyArticles(content, new Map(), () => {
      throw new Error("Nothing is to be read.");
    });
    expect(problems).toEqual([]);
    expect([verified.length, unverified.length]).toEqual([0, 2]);
  });
});

describe("a fact that its sentence does not say is named with what the sentence says:", () => {
  it.each<[string, (text: string) => string]>([
    ["the value of a sum", put('{ value: "1200000000"', '{ value: "2100000000"')],
    ["its currency", put("currency: USD", "currency: EUR")],
    ["its scale", put("scale: 9, kind", "scale: 6, kind")],
    ["a date", put('date: "2021-03-18"', 'date: "2021-03-17"')],
    [
      "a date that is more precise than the article",
      put("passages: [p4s1]", 'passages: [p4s1]\n    date: "2020-12"\n    dateBasis: stated'),
    ],
    ["how it is known", put("dateBasis: stated", "dateBasis: resolved")],
    ["a name", put("  jane-doe: [p3s1]", "  jane-doe: [p4s1]")],
    ["whom a claim is about", put("about: [acme-fine, acme", "about: [acme-fine, bolt")],
    ["a speaker", put("by: jane-doe", "by: acme-pay")],
    ["a negation", CLAIM_NEGATED],
    ["a quotation", put("C’est injuste", "C’est illégal")],
    ["a figure", put('value: "1200000000"\n    unit', 'value: "1300000000"\n    unit')],
    ["the unit of a figure", put("unit: USD", "unit: percent")],
    ["a passage that the article does not have", put("  jane-doe: [p3s1]", "  jane-doe: [p9s1]")],
    ["a seal", (text) => text.replace(/(seals: \{ p2s1: ")\w{12}/, "$1000000000000")],
    ["an author", put("  outlet: daily\n", '  outlet: daily\n  authors: ["Ann Other"]\n')],
    ["the day of publication", put('published: "2021-03-19"', 'published: "2021-03-20"')],
  ])("%s", (_, change) => {
    expect(tell(makeTexts(change))).toMatchSnapshot();
  });

  it("what somebody says, given to the outlet, unless another claim gives it to him", () => {
    const raised = put("by: jane-doe\n    evidence: attributed", "by: daily\n    evidence: reported");
    expect(tell(makeTexts(raised))).toEqual([
      expect.stringMatching(
        /^speakers: .* claims\[0\]\.by: p3s1 gives it to Jane Doe, and no claim of this briefing does\./,
      ),
    ]);
    const both = (text: string) =>
      raised(text).replace(
        "figures:",
        '  - { id: again, text: "x", by: jane-doe, evidence: attributed, passages: [p3s1] }\nfigures:',
      );
    expect(tell(makeTexts(both)).filter((line) => line.startsWith("speakers"))).toEqual([]);
  });

  it("a wire that nobody names", () => {
    const other = ARTICLE.replace(" (Wire)", "");
    const texts = makeTexts(undefined, other);
    expect(tell(texts, other)).toEqual([expect.stringMatching(/^source: .* source\.agency: neither the article nor/)]);
  });

  it("what is reported, where it is told in the conditional", () => {
    const other = ARTICLE.replace("avait ouvert", "aurait ouvert");
    expect(tell(makeTexts(undefined, other), other).filter((line) => line.startsWith("statuses"))).toMatchSnapshot();
  });

  it("what is planned, where nothing lies ahead", () => {
    expect(
      tell(makeTexts((text) => text.replace(/(id: acme-probe\n(?:.*\n)*? {4}status: )reported/, "$1planned"))).filter(
        (line) => line.startsWith("statuses"),
      ),
    ).toMatchSnapshot();
  });

  it("who acts in an event, once all its reports are at hand", () => {
    const texts = makeTexts();
    texts.set(EVENT, put("targets: [acme]", "targets: [acme, jane-doe]")(texts.get(EVENT) ?? ""));
    expect(tell(texts)).toEqual([
      expect.stringMatching(
        /^event-parties: content\/events\/acme-fine\.yaml, line \d+, targets\[1\]: no passage of its reports names Jane Doe/,
      ),
    ]);
  });

  it("the article's own words, ten in a row, quoted or not; names do not count", () => {
    const stolen = "Elles disent ne pas avoir été entendues par la commission des sages.";
    const article = ARTICLE.replace("selon Jane Doe", "par la commission des sages de Pékin, selon Jane Doe");
    const change = (words: string) => (text: string) => put("La somme est élevée.", words)(text);
    const told = (words: string) =>
      tell(makeTexts(change(words), article), article).filter((line) => line.startsWith("own-words"));
    expect(told(stolen)).toMatchSnapshot();
    expect(told("Elles n’ont pas été entendues par la commission des sages.")).toEqual([]);
    const named = "La Cyberspace Administration (CAC) a infligé à Acme et Acme Pay une sanction.";
    expect(told(named)).toEqual([]);
  });
});
