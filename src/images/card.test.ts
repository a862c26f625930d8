import { describe, expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { findEntry, type Site } from "../model/site.ts";
import type { Language } from "../schemas/languages.ts";
import { cardOfBriefing, cardOfKind, cardOfSite } from "./card.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const EVENT = "content/events/acme-fine.yaml";
const card = (site: Site, language: Language = "fr") =>
  cardOfBriefing(site, findEntry(site, "briefings", "2021-03-fine"), language);
const column = (site: Site, label: string, language: Language = "fr") =>
  card(site, language).columns.find((each) => each.label === label)?.lines;

describe("the image of a briefing says", () => {
  it("what happened, who did it to whom, and who published it when, in each language", async () => {
    const site = await loadSample();
    expect(card(site)).toEqual({
      language: "fr",
      kicker: "Amende",
      title: "Amende pour Acme",
      columns: [
        { label: "Qui", lines: [{ text: "CAC" }] },
        { label: "Envers qui", lines: [{ text: "Acme" }] },
        { label: "Publié", lines: [{ text: "The Daily", rows: 2 }, { text: "19\u00a0mars\u00a02021" }] },
      ],
    });
    expect(card(site, "en")).toMatchObject({ kicker: "Fine", columns: [{ label: "Who" }, { label: "To whom" }, {}] });
  });

  it("names in Chinese too, simplified where there is a choice", async () => {
    const name = (form: string, value: string) =>
      `  ${form}: { value: "${value}", source: "https://example.org/zh" }\n`;
    const named = (...forms: string[]) =>
      loadSample({ "content/companies/acme.yaml": put("names: {}\n", `names:\n${forms.join("")}`) });
    const both = await named(name("zh-Hant", "艾可美公司繁體"), name("zh-Hans", "艾可美公司"));
    expect(column(both, "Envers qui")).toEqual([{ text: "Acme", chinese: "艾可美公司" }]);
    const one = await named(name("zh-Hant", "艾可美公司繁體"));
    expect(column(one, "Envers qui")).toEqual([{ text: "Acme", chinese: "艾可美公司繁體" }]);
  });

  it("two names and that there are others, where there are more than three or the article does not name them", async () => {
    const ids = "targets: [acme, bolt, acme-pay, jane-doe]";
    const many = await loadSample({ [EVENT]: put("targets: [acme]", ids) });
    const others = { text: "et d’autres", look: "soft" };
    expect(column(many, "Envers qui")).toEqual([{ text: "Acme" }, { text: "Bolt" }, others]);
    const three = await loadSample({ [EVENT]: put("targets: [acme]", ids.replace(", jane-doe", "")) });
    expect(column(three, "Envers qui")).toEqual([{ text: "Acme" }, { text: "Bolt" }, { text: "Acme Pay" }]);
    const unnamed = 'otherTargets: { fr: "six autres", en: "six others" }\n';
    const some = await loadSample({ [EVENT]: put("targets: [acme]\n", `targets: [acme]\n${unnamed}`) });
    expect(column(some, "To whom", "en")).toEqual([{ text: "Acme" }, { text: "and others", look: "soft" }]);
    const none = await loadSample({ [EVENT]: put("targets: [acme]\n", unnamed) });
    expect(column(none, "Envers qui")).toEqual([{ text: "six autres" }]);
  });

  it("nothing of those to whom it was done, where it was done to nobody", async () => {
    const site = await loadSample({ [EVENT]: put("targets: [acme]\n", "") });
    expect(card(site).columns.map(({ label }) => label)).toEqual(["Qui", "Publié"]);
  });

  it("that a fact is alleged or planned", async () => {
    const kickers = async (status: string) => {
      const site = await loadSample({ [EVENT]: put("status: reported", `status: ${status}`) });
      return [card(site).kicker, card(site, "en").kicker];
    };
    expect(await kickers("alleged")).toEqual(["Amende · fait allégué", "Fine · alleged"]);
    expect(await kickers("planned")).toEqual(["Amende · fait prévu", "Fine · planned"]);
  });

  it("a date as precisely as it is known, and how where the article does not give it", async () => {
    const dated = async (published: string, basis: string) => {
      const how = 'publishedHow: { fr: "Ainsi.", en: "So." }';
      const line = `published: "${published}"\npublishedBasis: ${basis}\n${how}`;
      const site = await loadSample({ [FINE]: put('published: "2021-03-19"\npublishedBasis: stated', line) });
      return column(site, "Publié");
    };
    const how = { text: "date supposée", look: "soft" };
    expect(await dated("2021", "inferred")).toEqual([{ text: "The Daily", rows: 2 }, { text: "2021" }, how]);
    expect(await dated("2021-03-18/2021-04-02", "inferred")).toEqual([
      { text: "The Daily", rows: 1 },
      { text: "entre le\u00a018\u00a0mars et le\u00a02\u00a0avril\u00a02021", rows: 2, look: "small" },
      how,
    ]);
  });

  it("whom it names, where it reports no event", async () => {
    const site = await loadSample();
    const [briefing] = site.briefings;
    if (!briefing) throw new Error("The sample has no briefing.");
    const without = { ...briefing, data: { ...briefing.data, events: [], companies: ["acme"], regulators: ["cac"] } };
    const { kicker, columns } = cardOfBriefing(site, without, "fr");
    expect(kicker).toBe("Note");
    expect(columns.slice(0, 2)).toEqual([
      { label: "Régulateurs", lines: [{ text: "CAC" }] },
      { label: "Entreprises", lines: [{ text: "Acme" }] },
    ]);
  });
});

it("the image of a kind or of the site says what is there, and names nobody", () => {
  expect(cardOfKind("people", "en")).toMatchObject({ title: "People", columns: [] });
  expect(cardOfSite("fr")).toMatchObject({ title: "Vigie", columns: [] });
});
