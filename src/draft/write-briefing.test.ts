import { beforeAll, describe, expect, it } from "vitest";
import { loadSample, type Changes } from "../load.fixture.ts";
import type { Site } from "../model/site.ts";
import { findEntry } from "../model/site.ts";
import {
  LEXICON,
  amountOf,
  analysisOf,
  claimOf,
  entityOf,
  eventOf,
  makeAnalysis,
  traceAt,
} from "./analysis.fixture.ts";
import type { Analysis } from "./analysis.ts";
import { readBody } from "./mdx.fixture.ts";
import { planDraft, type DraftContext, type DraftPlan } from "./write-briefing.ts";

let site: Site;
beforeAll(async () => {
  site = await loadSample();
});

const plan = (analysis: Analysis, context: Partial<DraftContext> = {}): DraftPlan =>
  planDraft(analysis, {
    site,
    lexicon: LEXICON,
    sha256: "d".repeat(64),
    url: "https://daily.fr/article",
    restated: false,
    outletByHost: () => undefined,
    ...context,
  });
const filesOf = ({ files }: DraftPlan): Changes => Object.fromEntries(files.map(({ path, text }) => [path, text]));
/** The site with the draft in it. */
const load = (drafted: DraftPlan) => loadSample(filesOf(drafted), { drafts: true });
const textOf = ({ files }: DraftPlan, path: string) => files.find((file) => file.path === path)?.text;
const asked = ({ questions }: DraftPlan) => questions.map(({ en }) => en).join("\n");

describe("a draft", () => {
  it("is a briefing with every field that the article gives", async () => {
    const drafted = plan(makeAnalysis());
    const briefing = findEntry(await load(drafted), "briefings", drafted.id);
    expect(drafted.id).toBe("2022-07-cac-fine-acme");
    expect(briefing.data).toMatchObject({
      title: "La CAC inflige une amende de 1,2\u00a0milliard de dollars américains à Acme",
      summary:
        "Le\u00a021\u00a0juillet\u00a02022, la CAC a infligé une amende de 1,2\u00a0milliard de dollars américains à Acme. Acme a fait une déclaration.",
      language: "fr",
      published: "2022-07-21",
      publishedBasis: "stated",
      source: {
        outlet: "daily",
        url: "https://daily.fr/article",
        sha256: "d".repeat(64),
        likeness: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
        text: "original",
      },
      companies: ["acme"],
      regulators: ["cac"],
      people: ["jane-doe"],
      topics: ["data-security"],
      mentions: { cac: ["p1s1"], acme: ["p1s1", "p1s2"], "jane-doe": ["p2s1"] },
      events: [
        {
          id: "acme-fine-2022-07",
          passages: ["p1s1", "p2s2"],
          status: "reported",
          date: "2022-07-21",
          dateBasis: "resolved",
          amounts: [{ value: "1200000000", currency: "USD", scale: 9, kind: "fine", party: "acme" }],
        },
        { id: "acme-statement", passages: ["p1s2"], status: "reported" },
      ],
      claims: [
        {
          id: "jane-doe-1",
          text: "À écrire\u00a0: ce que dit Jane Doe (p2s1).",
          by: "jane-doe",
          evidence: "attributed",
          passages: ["p2s1"],
          quote: "Nous corrigerons nos pratiques",
          about: ["acme"],
        },
        { id: "un-analyste-1", by: { fr: "un analyste", en: "un analyste" }, evidence: "anonymous" },
        { id: "daily-1", by: "daily", evidence: "reported" },
      ],
      begun: "draft",
      draft: true,
    });
    expect(briefing.data.questions).toEqual(drafted.questions);
    expect(drafted.title).toBe(briefing.data.title);
  });

  it("has a translation that is up to date", async () => {
    const drafted = plan(makeAnalysis());
    const loaded = await load(drafted);
    expect(loaded.warnings).toEqual([]);
    const translation = findEntry(loaded, "briefings", drafted.id).translations.en;
    expect(translation?.stale).toBe(false);
    expect(translation?.data.title).toBe("The CAC imposes a fine of 1.2\u00a0billion US dollars on Acme");
    expect(translation?.data.claims["jane-doe-1"]).toBe("To be written: what Jane Doe says (p2s1).");
  });

  it("has a body that marks each sentence and ends with what is not known", async () => {
    const drafted = plan(makeAnalysis());
    const { body } = findEntry(await load(drafted), "briefings", drafted.id);
    const read = await readBody(body);
    expect(read.blocks.map((block) => block.replace(/[\u00a0\u202f]/gu, " "))).toEqual([
      "Le 21 juillet 2022, la CAC a infligé une amende de 1,2 milliard de dollars américains à Acme.",
      "À relire et à développer : p1s1, p2s2.",
      "Acme fait une déclaration",
      "Acme a fait une déclaration.",
      "À relire et à développer : p1s2.",
      "Ce qui est dit",
      "À écrire : ce que dit Jane Doe (p2s1).",
      "À écrire : ce que dit un analyste (p2s2).",
      "À écrire : ce que dit The Daily (p3s2).",
      "Ce qu’on ne sait pas",
      "La date de l’événement : Acme fait une déclaration.",
    ]);
    expect(read.elements).toEqual([
      "Source event=acme-fine-2022-07",
      "Source event=acme-statement",
      "Source claim=jane-doe-1",
      "Source claim=un-analyste-1",
      "Source claim=daily-1",
      "Source event=acme-statement",
    ]);
  });

  it("of an English article is in English, with a French translation", async () => {
    const drafted = plan(makeAnalysis({ language: "en" }));
    const loaded = findEntry(await load(drafted), "briefings", drafted.id);
    expect(loaded.data.title).toBe("The CAC imposes a fine of 1.2\u00a0billion US dollars on Acme");
    expect(loaded.body).toContain("## What is not known");
    expect(loaded.translations.fr?.body).toContain("## Ce qu’on ne sait pas");
    expect(drafted.files.map(({ path }) => path)).toContain(`content/translations/fr/${drafted.id}.mdx`);
  });

  it("changes nothing that is published", async () => {
    const published = await loadSample(
      filesOf(plan(makeAnalysis({ events: [eventOf("fine", { targets: ["nova"] })] }))),
    );
    expect([...published.byId.keys()]).toEqual([...site.byId.keys()]);
  });

  it("never takes over a sentence of the article", () => {
    const analysis = makeAnalysis();
    const drafted = plan(analysis, { restated: true });
    for (const { text } of analysis.article.sentences)
      for (const file of drafted.files) expect(file.text).not.toContain(text);
  });

  it("quotes nothing of a restated text, and nothing longer than nine words", () => {
    const claims = [
      claimOf({ id: "jane-doe" }, "p2s1", { quotes: ["un deux trois quatre cinq six sept huit neuf dix", "un deux"] }),
    ];
    const briefing = (context: Partial<DraftContext>) => {
      const drafted = plan(makeAnalysis({ claims }), context);
      return textOf(drafted, `content/briefings/${drafted.id}.mdx`);
    };
    expect(briefing({})).toContain('quote: "un deux"');
    expect(briefing({ restated: true })).not.toContain("quote:");
    expect(asked(plan(makeAnalysis(), { restated: true }))).toContain("restatement");
  });
});

describe("the id of a draft", () => {
  const idOf = (analysis: Analysis, context: Partial<DraftContext> = {}) => plan(analysis, context).id;
  const undated = {
    ...makeAnalysis().byline,
    published: { value: undefined, basis: "unknown" as const, trace: undefined },
  };

  it("begins with the month of publication, or of the news, or with no date", () => {
    expect(idOf(makeAnalysis({ byline: undated }))).toBe("2022-07-cac-fine-acme");
    // The rule itself is cac-rule.
    expect(idOf(makeAnalysis({ byline: undated, events: [eventOf("rule", { actors: ["cac"] })] }))).toBe("cac-rule-2");
  });

  it("says whom the article is about where there is no news", () => {
    expect(idOf(makeAnalysis({ events: [] }))).toBe("2022-07-cac");
    expect(idOf(makeAnalysis({ events: [], entities: [] }))).toBe("2022-07-article-dddddddd");
  });

  it("is the writer's, and another where that is taken by another article", () => {
    expect(idOf(makeAnalysis(), { id: "my-draft" })).toBe("my-draft");
    expect(idOf(makeAnalysis(), { id: "2021-03-fine" })).toBe("2021-03-fine-2");
    expect(idOf(makeAnalysis(), { id: "2021-03-fine", sha256: "a".repeat(64) })).toBe("2021-03-fine");
  });
});

describe("an event of the article", () => {
  const report = async (drafted: DraftPlan) => findEntry(await load(drafted), "briefings", drafted.id).data.events[0];

  it("is referred to where it has a page, and keeps the date and the sums of the article", async () => {
    const amounts = [amountOf("1190000000", "USD", { scale: 9, party: "acme" })];
    const events = [
      eventOf("fine", { value: "2021-03", basis: "resolved", actors: ["cac"], targets: ["acme"], amounts: [0] }),
    ];
    const drafted = plan(makeAnalysis({ amounts, events }));
    expect(await report(drafted)).toMatchObject({
      id: "acme-fine",
      date: "2021-03",
      dateBasis: "resolved",
      amounts: [{ value: "1190000000" }],
    });
    expect(drafted.files.some(({ path }) => path.startsWith("content/events/"))).toBe(false);
    expect(drafted.matched).toEqual([
      {
        event: "acme-fine",
        differences: [
          {
            fr: "date\u00a0: mars\u00a02021 ici, 18\u00a0mars\u00a02021 sur la fiche",
            en: "date: March\u00a02021 here, 18\u00a0March\u00a02021 on its page",
          },
          {
            fr: "montant\u00a0: 1,19\u00a0milliard de dollars américains ici, 1,2\u00a0milliard de dollars américains sur la fiche",
            en: "sum: 1.19\u00a0billion US dollars here, 1.2\u00a0billion US dollars on its page",
          },
        ],
      },
    ]);
    expect(asked(drafted)).toContain("say which to believe, the page or the article: acme-fine");
  });

  it("gets a page of its own where another of the article has taken the one that would do", async () => {
    const fine = { value: "2021-03-18", actors: ["cac"], targets: ["acme"] };
    const drafted = plan(makeAnalysis({ amounts: [], events: [eventOf("fine", fine), eventOf("fine", fine)] }));
    const loaded = await load(drafted);
    expect(findEntry(loaded, "briefings", drafted.id).data.events.map(({ id }) => id)).toEqual([
      "acme-fine",
      "acme-fine-2021-03",
    ]);
    expect(asked(drafted)).toContain("acme-fine-2021-03 (p1s1) may be acme-fine");
  });

  it("is called after who did it where that is what it is known by, and never takes an id that is taken", () => {
    const events = [
      eventOf("statement", { actors: ["acme"], targets: ["cac"], value: "2022-07-21" }),
      eventOf("ban", { actors: ["cac"], targets: ["bolt"], value: "2022-07-21" }),
      eventOf("ban", { actors: ["cac"], targets: ["bolt"], value: "2022-07-22" }),
      eventOf("rule", { value: undefined }),
    ];
    const drafted = plan(makeAnalysis({ events }));
    expect(drafted.files.map(({ path }) => path).filter((path) => path.includes("/events/"))).toEqual([
      "content/events/acme-statement.yaml",
      "content/events/bolt-ban-2022-07.yaml",
      "content/events/rule-2022-07.yaml",
    ]);
  });

  it("is alleged where a partisan outlet asserts it", async () => {
    const drafted = plan(makeAnalysis(), {
      url: "https://herald.example/a",
      outletByHost: () => ({ id: "herald", kind: "partisan" }),
    });
    const { data } = findEntry(await load(drafted), "briefings", drafted.id);
    expect(data.events.map(({ status }) => status)).toEqual(["alleged", "alleged"]);
    expect(data.claims.find(({ by }) => by === "herald")?.evidence).toBe("alleged");
    expect(data.title).toContain("aurait infligé");
  });

  it("has its sum told once where the article converts it, and not at all where it gives several", () => {
    const fine = eventOf("fine", { value: "2022-07-21", actors: ["cac"], targets: ["acme"], amounts: [0, 1, 2] });
    const title = (amounts: Analysis["amounts"]) => plan(makeAnalysis({ amounts, events: [fine] })).title;
    const yuan = amountOf("8000000000", "CNY", { scale: 9 });
    const euro = amountOf("1100000000", "EUR", { scale: 9 });
    expect(title([euro, yuan, { ...euro, converts: 1 }])).toBe(
      "La CAC inflige une amende de 8\u00a0milliards de yuans (1,1\u00a0milliard d’euros) à Acme",
    );
    expect(title([yuan, amountOf("2000000", "CNY")])).toBe("La CAC inflige une amende à Acme");
  });
});

describe("what has no page yet", () => {
  const nova = entityOf("nova", "companies", "Nova", ["p1s1", "p1s2"], { known: "lexicon" });
  const cloud = entityOf("nova-cloud", "companies", "Nova Cloud", ["p2s1"], { known: "lexicon" });
  const ftc = entityOf("ftc", "regulators", "FTC", ["p1s1"], { known: "lexicon" });
  const lee = entityOf("ann-lee", "people", "Ann Lee", ["p2s1"], {
    known: "proposed",
    reason: "has a post",
    role: "directrice",
  });
  const zed = entityOf("zed", "companies", "Zed Inc", ["p3s1"], { known: "proposed", reason: 'followed by "Inc"' });
  const analysis = makeAnalysis({
    entities: [ftc, nova, cloud, lee, zed],
    events: [eventOf("fine", { actors: ["india-government", "ftc"], targets: ["nova"] })],
    amounts: [],
    claims: [],
  });

  it("gets a draft with its name as the article has it, and what the lexicon knows", () => {
    const drafted = plan(analysis);
    const page = (path: string) => textOf(drafted, `content/${path}.yaml`);
    expect(page("companies/nova")).toBe(`short: "Nova"
kind: company
names:
  fr:
    value: "Nova"
    source: "https://daily.fr/article"
aliases:
  - value: "新星"
    lang: zh-Hans
    source: "https://example.org/nova"
summary:
  fr: "Entreprise nommée dans l’article étudié\u202f; à compléter."
  en: "Company named in the article; to be completed."
  source: "https://daily.fr/article"
country:
  value: "CN"
draft: true
`);
    expect(page("companies/nova-cloud")).toContain("kind: brand\n");
    expect(page("companies/nova-cloud")).toContain("parent:\n  id: nova\n  relation: brand\n");
    expect(page("regulators/ftc")).toContain('jurisdiction:\n  value: "US"\n');
    expect(page("regulators/india-government")).toContain(
      'short:\n  fr: "Gouvernement de l’Inde"\n  en: "Government of India"\nkind: government\n',
    );
    expect(page("people/ann-lee")).toContain("présente ainsi\u00a0: directrice\u202f; à compléter.");
  });

  it("never shows a form of the lexicon that no page shows", () => {
    expect(
      plan(analysis)
        .files.map(({ text }) => text)
        .join(""),
    ).not.toContain("Nova Tech");
  });

  it("needs no address while it is a draft", async () => {
    const drafted = plan(analysis, { url: undefined });
    const loaded = await load(drafted);
    expect(findEntry(loaded, "companies", "nova").data.summary.source).toBeUndefined();
    expect(findEntry(loaded, "companies", "nova").data.names).toEqual({});
    expect(findEntry(loaded, "outlets", "unnamed-outlet").data.noteSources).toEqual([]);
    expect(findEntry(loaded, "briefings", drafted.id).data.source).toMatchObject({ outlet: "unnamed-outlet" });
    expect(asked(drafted)).toContain("who published it; at which address");
  });

  it("is listed for the writer, with the reason where it was only proposed", () => {
    const questions = asked(plan(analysis));
    expect(questions).toContain('Ann Lee → ann-lee (p2s1: has a post), Zed Inc → zed (p3s1: followed by "Inc")');
    expect(questions).toContain("companies/nova, companies/nova-cloud");
  });

  it("gets another id where a topic, a term or a name of another kind has its own", async () => {
    const entities = [
      entityOf("antitrust", "companies", "Antitrust", ["p1s1"], { known: "proposed" }),
      entityOf("penalty", "people", "Penny Penalty", ["p1s1"], { known: "proposed" }),
      entityOf("ftc", "companies", "FTC Solar", ["p1s1"], { known: "proposed" }),
      entityOf("acme-corp", "companies", "Acme Corp", ["p1s1"]),
    ];
    const events = [eventOf("fine", { targets: ["antitrust", "penalty", "ftc", "acme-corp"] })];
    const drafted = plan(makeAnalysis({ entities, events, claims: [], amounts: [] }));
    const { data } = findEntry(await load(drafted), "briefings", drafted.id);
    // acme-corp is a former id of acme.
    expect(data.companies).toEqual(["antitrust-company", "ftc-company", "acme"]);
    expect(data.people).toEqual(["penalty-person"]);
  });
});

describe("what stays out of the lists", () => {
  it("is a name that is not central, which the writer is asked about", async () => {
    const drafted = plan(makeAnalysis());
    expect(findEntry(await load(drafted), "briefings", drafted.id).data.companies).not.toContain("bolt");
    expect(asked(drafted)).toContain("whether the briefing should list: Bolt (p3s1)");
  });

  it("comes in where it takes part in an event", async () => {
    const drafted = plan(makeAnalysis({ events: [eventOf("ban", { targets: ["bolt"], value: "2022" })] }));
    expect(findEntry(await load(drafted), "briefings", drafted.id).data.companies).toContain("bolt");
  });

  it("may still speak: by its page, or by its name where it has none", async () => {
    const entities = [entityOf("zed", "companies", "Zed Research", ["p1s1"], { central: false, known: "proposed" })];
    const claims = [
      claimOf({ id: "zed" }, "p1s1"),
      claimOf({ id: "bolt" }, "p1s2"),
      claimOf({ id: "india-government" }, "p2s1"),
    ];
    const drafted = plan(makeAnalysis({ entities, claims, events: [], amounts: [] }));
    const { data } = findEntry(await load(drafted), "briefings", drafted.id);
    expect(data.claims.map(({ by }) => by)).toEqual([
      { fr: "Zed Research", en: "Zed Research" },
      "bolt",
      { fr: "le gouvernement de l’Inde", en: "the Government of India" },
    ]);
  });
});

describe("a sum that belongs to no event", () => {
  it("is a figure where the article says whose and what it is; otherwise it is asked about", async () => {
    const amounts = [
      amountOf("34000000000", "USD", {
        scale: 9,
        kind: "ipo",
        party: "acme",
        qualifier: "over",
        trace: traceAt("p2s1"),
      }),
      amountOf("5", "USD", { kind: "other", trace: traceAt("p3s1", "cinq dollars") }),
      amountOf(undefined, "USD", { kind: "loss", party: "acme", trace: traceAt("p3s2", "des milliards de dollars") }),
    ];
    const drafted = plan(makeAnalysis({ amounts, events: [eventOf("fine", { targets: ["acme"] })] }));
    const { data, translations } = findEntry(await load(drafted), "briefings", drafted.id);
    expect(data.figures).toEqual([
      {
        id: "acme-ipo",
        what: "introduction en Bourse d’Acme",
        value: "34000000000",
        unit: "USD",
        scale: 9,
        qualifier: "over",
        passages: ["p2s1"],
        seals: { p2s1: "618ad1e6cfed" },
      },
    ]);
    expect(translations.en?.data.figures).toEqual({ "acme-ipo": "stock market listing of Acme" });
    expect(asked(drafted)).toContain("p3s1 (cinq dollars), p3s2 (des milliards de dollars)");
  });
});

describe("the questions of a draft", () => {
  it("are at most twelve, however much is open", () => {
    const many = Array.from({ length: 30 }, (_, i) => String(i));
    const analysis = analysisOf({
      byline: {
        published: { value: undefined, basis: "unknown", trace: undefined },
        outlet: undefined,
        agency: undefined,
        authors: [],
      },
      entities: many.flatMap((i) => [
        entityOf(`new-${i}`, "companies", `New ${i}`, ["p1s1"], { known: "proposed" }),
        entityOf(`aside-${i}`, "people", `Aside ${i}`, ["p1s1"], { central: false }),
      ]),
      amounts: many.map((i) => amountOf(i, "USD", { kind: "other" })),
      events: many.map((i) => eventOf("fine", { targets: [`new-${i}`] })),
      claims: many.map((i) => claimOf({ words: `speaker ${i}` }, "p1s1")),
    });
    const { questions } = plan(analysis, { url: undefined, restated: true, sha256: "a".repeat(64) });
    expect(questions.length).toBeGreaterThan(9);
    expect(questions.length).toBeLessThanOrEqual(12);
    for (const { fr, en } of questions) expect(Math.max(fr.length, en.length)).toBeLessThan(900);
  });

  it("ask what only a reader can decide, in both languages", () => {
    const published = { value: "2022-07-21", basis: "inferred" as const, trace: traceAt("p1s1") };
    const drafted = plan(makeAnalysis({ byline: { ...makeAnalysis().byline, published } }));
    expect(drafted.questions.map(({ fr }) => fr.replace(/[\u00a0\u202f]/gu, " "))).toEqual([
      "Trouver, pour l’article : si c’est bien le 2022-07-21, date déduite du texte (p1s1).",
      "Vérifier la date de l’événement principal, acme-fine-2022-07 : 2022-07-21 est déduit du texte (p1s1, p2s2).",
      "Compléter, si l’article ou une autre source le permet, la date : acme-statement (p1s2).",
      "Décider s’il faut nommer dans la note : Bolt (p3s1).",
      "Écrire avec nos mots les 3 déclarations, et vérifier qui parle : p2s1, p2s2, p3s2.",
      "Compléter les fiches créées, noms et sources compris, puis ôter leur ligne « draft » : events/acme-fine-2022-07, events/acme-statement.",
      "Confirmer les thèmes (data-security) ; récrire le titre, le résumé et le texte, puis la traduction, composés par des règles.",
    ]);
    expect(textOf(drafted, `content/briefings/${drafted.id}.mdx`)).toContain("publishedHow:");
  });

  it("say that the article has a briefing already", () => {
    const drafted = plan(makeAnalysis(), { sha256: "a".repeat(64) });
    expect(drafted.same).toEqual({ briefing: "2021-03-fine", why: "digest" });
    expect(drafted.questions[0]?.en).toBe(
      "The briefing 2021-03-fine seems to be of the same article (the same text): complete one and delete the other.",
    );
  });
});
