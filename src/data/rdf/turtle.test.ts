import N3 from "n3";
import { describe, expect, it } from "vitest";
import { loadSite } from "../../load.ts";
import { loadSample, put } from "../../load.fixture.ts";
import { createUrls } from "../../model/urls.ts";
import { link, worded, writeResources } from "./resource.ts";
import { writeTurtle } from "./turtle.ts";

const urls = createUrls("https://example.org", "/vigie");
const SCHEMA = "https://schema.org/";
const VIGIE = "https://example.org/vigie/data/#";
const CLAIM = [`${VIGIE}Allegation`, `${SCHEMA}Claim`];
const XSD = "http://www.w3.org/2001/XMLSchema#";

const own = await loadSite({ root: process.cwd() });
const sample = await loadSample({
  "content/companies/acme.yaml": put(
    "formerIds:",
    'country: { value: CN, source: "https://example.org/page" }\nidentifiers: { wikidata: { value: Q42, source: "https://example.org/page" } }\nformerIds:',
  ),
  "content/events/acme-fine.yaml": put('"2021-03-18"', '"2021"'),
});
const read = (turtle: string) => new N3.Store(new N3.Parser({ format: "text/turtle" }).parse(turtle));
const store = read(writeTurtle(sample, urls));
const thing = (path: string) => `https://example.org/vigie/${path}/#it`;
const asked = await loadSample(
  {
    "content/companies/bolt.yaml": put(
      "kind: company\n",
      'kind: company\ntickers:\n  - { exchange: "NYSE", symbol: "BLT", source: "https://example.org/page" }\n',
    ),
    "content/events/bolt-ban.yaml": put("kind: ban", "kind: delisting"),
    "content/companies/acme.yaml": put(
      "kind: company\n",
      'kind: company\ntickers:\n  - { exchange: "HKEX", symbol: "1", source: "https://example.org/page" }\n',
    ),
    "content/events/data-rule.yaml": put(
      "status: planned",
      `status: planned
announced: "2021-02-03"
inForce: { date: "2021-11", source: "https://example.org/in-force" }
legalBasis: { name: { fr: "Loi", en: "Law" }, source: "https://example.org/in-force" }`,
    ),
    "content/briefings/2021-03-fine.mdx": put("review:", "draft: true\nreview:"),
    "content/translations/en/2021-03-fine.mdx": null,
  },
  { drafts: true },
);
const other = read(writeTurtle(asked, urls));
/** What is said of something, each value in the form N3 writes it. */
const said = (subject: string, property: string, graph = store) =>
  graph.getObjects(subject, property, null).map((term) => {
    if (term.termType !== "Literal") return term.value;
    if (term.language) return `${term.value}@${term.language}`;
    const type = term.datatype.value;
    return type === `${XSD}string` ? term.value : `${term.value}^^${type}`;
  });
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

describe("an entity in RDF", () => {
  it("has its type, its names with their languages and scripts, and what Wikidata calls it", () => {
    const acme = thing("companies/acme");
    expect(said(acme, TYPE)).toEqual([`${SCHEMA}Organization`]);
    expect(said(acme, `${SCHEMA}name`)).toEqual(["Acme@fr", "Acme@en"]);
    expect(said(acme, `${SCHEMA}alternateName`)).toEqual(["艾可美@zh-hans"]);
    expect(said(acme, "http://www.w3.org/2002/07/owl#sameAs")).toEqual(["http://www.wikidata.org/entity/Q42"]);
    expect(said(thing("regulators/cac"), TYPE)).toEqual([`${SCHEMA}GovernmentOrganization`]);
    expect(said(thing("outlets/wire"), TYPE)).toEqual([`${SCHEMA}NewsMediaOrganization`]);
    expect(said(thing("topics/antitrust"), TYPE)).toEqual([`${SCHEMA}DefinedTerm`]);
  });

  it("whose shares are traded is a corporation with its symbol, until a delisting is told of", () => {
    expect(said(thing("companies/acme"), TYPE, other)).toEqual([`${SCHEMA}Corporation`]);
    expect(said(thing("companies/acme"), `${SCHEMA}tickerSymbol`, other)).toEqual(["HKEX 1"]);
    expect(said(thing("companies/bolt"), TYPE, other)).toEqual([`${SCHEMA}Organization`]);
    expect(said(thing("companies/bolt"), `${SCHEMA}tickerSymbol`, other)).toEqual([]);
  });

  it("has the body above it, and a person the posts with their dates", () => {
    expect(said(thing("companies/acme-pay"), `${SCHEMA}parentOrganization`)).toEqual([thing("companies/acme")]);
    expect(said(thing("regulators/cac-office"), `${SCHEMA}parentOrganization`)).toEqual([thing("regulators/cac")]);
    const [role = ""] = store.getObjects(thing("people/jane-doe"), `${SCHEMA}worksFor`, null).map(({ id }) => id);
    expect(said(role, `${SCHEMA}roleName`)).toEqual(["présidente@fr", "chair@en"]);
    expect(said(role, `${SCHEMA}startDate`)).toEqual([`2019^^${XSD}gYear`]);
    expect(said(role, `${SCHEMA}worksFor`)).toEqual([thing("companies/acme")]);
  });
});

describe("an event in RDF", () => {
  it("that was reported is an action with agent, object and sum", () => {
    const fine = thing("events/acme-fine");
    expect(said(fine, TYPE)).toEqual([`${SCHEMA}Action`]);
    expect(said(fine, `${SCHEMA}agent`)).toEqual([thing("regulators/cac")]);
    expect(said(fine, `${SCHEMA}object`)).toEqual([thing("companies/acme")]);
    const [sum = ""] = store.getObjects(fine, `${VIGIE}amount`, null).map(({ id }) => id);
    expect(said(sum, `${SCHEMA}value`)).toEqual([`1200000000^^${XSD}decimal`]);
    expect(said(sum, `${SCHEMA}currency`)).toEqual(["USD"]);
  });

  it("has a date of the type of its precision", () => {
    expect(said(thing("events/acme-fine"), "http://purl.org/dc/terms/date")).toEqual([`2021^^${XSD}gYear`]);
    expect(said(thing("events/acme-probe"), "http://purl.org/dc/terms/date")).toEqual([
      "2020-11/2020-12^^http://id.loc.gov/datatypes/edtf",
    ]);
    expect(said(thing("events/data-rule"), `${VIGIE}plannedDate`)).toEqual([`2021-03^^${XSD}gYearMonth`]);
    const days = read(writeTurtle(own, urls)).getQuads(null, "http://purl.org/dc/terms/date", null, null);
    expect(days.some(({ object }) => "datatypeString" in object && object.datatypeString === `${XSD}date`)).toBe(true);
  });

  it("has how its date is known, and of a rule when it was made public, when it takes effect, on what it rests and who says so", () => {
    const rule = thing("events/data-rule");
    expect(said(rule, `${VIGIE}dateBasis`, other)).toEqual(["stated"]);
    expect(said(rule, `${VIGIE}announced`, other)).toEqual([`2021-02-03^^${XSD}date`]);
    expect(said(rule, `${VIGIE}inForce`, other)).toEqual([`2021-11^^${XSD}gYearMonth`]);
    expect(said(rule, `${VIGIE}legalBasis`, other)).toEqual(["Loi@fr", "Law@en"]);
    expect(said(rule, `${SCHEMA}citation`, other)).toContain("https://example.org/in-force");
  });

  it("that is alleged or planned is no action, has no agent, object, date or sum of one, and says what it is", () => {
    const ban = thing("events/bolt-ban");
    const rule = thing("events/data-rule");
    expect(said(ban, TYPE).sort()).toEqual(CLAIM);
    expect(said(rule, TYPE)).toEqual([`${VIGIE}Plan`]);
    expect(said(ban, `${VIGIE}allegedObject`)).toEqual([thing("companies/bolt")]);
    expect(said(rule, `${VIGIE}plannedAgent`)).toEqual([thing("regulators/cac"), thing("regulators/cac-office")]);
  });

  it("of the site says nothing as a fact that is not reported", () => {
    const graph = read(writeTurtle(own, urls));
    const unsure = own.events.filter(({ data }) => data.status !== "reported");
    expect(unsure.length).toBeGreaterThan(0);
    const facts = [TYPE, `${SCHEMA}agent`, `${SCHEMA}object`, "http://purl.org/dc/terms/date", `${VIGIE}amount`];
    for (const { id, data } of unsure) {
      const quads = facts.flatMap((property) => graph.getQuads(thing(`events/${id}`), property, null, null));
      const told = quads.map(({ object }) => object.value).sort();
      expect(told).toEqual(data.status === "planned" ? [`${VIGIE}Plan`] : CLAIM);
    }
  });
});

describe("a briefing in RDF", () => {
  it("is a report in each language on the article that it cites", () => {
    const page = "https://example.org/vigie/en/briefings/2021-03-fine/";
    expect(said(page, TYPE)).toEqual([`${SCHEMA}Report`]);
    expect(said(page, `${SCHEMA}headline`)).toEqual(["Acme is fined@en"]);
    expect(said(page, `${SCHEMA}translationOfWork`)).toEqual(["https://example.org/vigie/briefings/2021-03-fine/"]);
    const [article = ""] = store.getObjects(page, `${SCHEMA}citation`, null).map(({ id }) => id);
    expect(said(article, TYPE)).toEqual([`${SCHEMA}NewsArticle`]);
    expect(said(article, `${SCHEMA}url`)).toEqual(["https://example.org/fine"]);
    expect(said(article, `${SCHEMA}datePublished`)).toEqual([`2021-03-19^^${XSD}date`]);
    expect(said(article, `${VIGIE}publishedBasis`)).toEqual(["stated"]);
    expect(said(article, `${SCHEMA}publisher`)).toEqual([thing("outlets/daily")]);
  });

  it("that is a draft without a translation is said to be none, in either language", () => {
    const page = "https://example.org/vigie/briefings/2021-03-fine/";
    for (const each of [page, page.replace("vigie/", "vigie/en/")]) {
      expect(said(each, `${SCHEMA}inLanguage`, other)).toEqual(["fr"]);
      expect(said(each, `${SCHEMA}workTranslation`, other)).toEqual([]);
      expect(said(each, `${SCHEMA}translationOfWork`, other)).toEqual([]);
    }
    expect(said(page, `${SCHEMA}workTranslation`)).toEqual([page.replace("vigie/", "vigie/en/")]);
  });
});

describe("the Turtle", () => {
  it("names only things that it describes, and explains each word of our own", () => {
    for (const site of [sample, own, asked]) {
      const graph = read(writeTurtle(site, urls));
      const described = new Set(graph.getSubjects(null, null, null).map(({ value }) => value));
      const named = graph.getQuads(null, null, null, null).flatMap(({ predicate, object }) => [predicate, object]);
      const ours = named
        .map(({ value }) => value)
        .filter((value) => /^https:\/\/example\.org\/vigie\/\S*#/.test(value));
      expect(ours.filter((value) => !described.has(value))).toEqual([]);
    }
  });

  it("can be read back whatever stands in its texts and addresses", () => {
    const text = 'a "quoted"\n\\ line </script> 约谈 \u0007';
    const address = 'https://example.org/a b<c>"{d}|e^f`g\\h';
    const turtle = writeResources(
      [
        {
          iri: address,
          properties: [
            ["schema:name", worded(text, "zh-Hant")],
            ["schema:url", link(address)],
          ],
        },
      ],
      { schema: SCHEMA },
    );
    const quads = new N3.Parser({ format: "text/turtle" }).parse(turtle);
    const safe = "https://example.org/a%20b%3Cc%3E%22%7Bd%7D%7Ce%5Ef%60g%5Ch";
    expect(quads.map(({ subject, object }) => [subject.value, object.value])).toEqual([
      [safe, text],
      [safe, safe],
    ]);
  });
});
