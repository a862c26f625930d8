import { describe, expect, it } from "vitest";
import { readByline, type GivenByline, type OutletNames } from "./byline.ts";
import { readArticle } from "./read-article.ts";

const FRENCH = "Le régulateur chinois a infligé une amende au groupe Lanxi, accusé d’avoir caché une fusion.";
const ENGLISH = "China's market regulator has fined Lanxi, saying that the firm had hidden a merger.";

const KNOWN: Record<string, { id: string; kind: string }> = {
  Reuters: { id: "reuters", kind: "agency" },
  AFP: { id: "afp", kind: "agency" },
  "Agence Ecofin": { id: "agence-ecofin", kind: "agency" },
  "Le Courrier": { id: "le-courrier", kind: "press" },
  "Global Gazette": { id: "global-gazette", kind: "state-media" },
};
const names: OutletNames = { find: (name) => KNOWN[name] };
const read = (text: string, given?: GivenByline) => readByline(readArticle(text), names, given);
const published = (text: string) => {
  const { value, basis, trace } = read(text).published;
  return [value, basis, trace?.rule];
};
const sources = (text: string) => {
  const { outlet, agency } = read(text);
  return [outlet?.name, agency?.name];
};
const authors = (text: string) => read(text).authors.map(({ name }) => name);

describe("the date of publication", () => {
  it.each([
    [`Publié le 3 mai 2021 à 10h02\n\n${FRENCH}`, "2021-05-03", "published-line"],
    [
      `Lanxi condamné\nPublié le 03/05/2021 à 10:02, mis à jour le 04/05/2021\n\n${FRENCH}`,
      "2021-05-03",
      "published-line",
    ],
    [` date 2021-05 Crédit photo © Le Courrier\n\n${FRENCH}`, "2021-05", "page-date"],
    [`Updated on May 4, 2021 Published on May 3, 2021\n\n${ENGLISH}`, "2021-05-03", "published-line"],
    [`Lanxi fined\n\nMay 3, 2021 11:34 pm\n\n${ENGLISH}`, "2021-05-03", "page-line"],
    [`Lanxi fined\n\n3 May 2021\n\n${ENGLISH}`, "2021-05-03", "page-line"],
    [`Lanxi condamné\ninformation fournie par Reuters 03/05/2021 à 08:12\n\n${FRENCH}`, "2021-05-03", "page-line"],
    [`Lanxi fined\nReuters | Wuhan | Updated: 09-07-2021 19:55 IST\n\n${ENGLISH}`, "2021-07-09", "updated-line"],
    [`Mis à jour le 4 mai 2021\n\n${FRENCH}`, "2021-05-04", "updated-line"],
    [` date 2021-05 ${FRENCH}`, "2021-05", "page-date"],
    [` date 2021-05-03 ${FRENCH}`, "2021-05-03", "page-date"],
    [` date 2021-05 Lanxi fined\n\nMay 3, 2021\n\n${ENGLISH}`, "2021-05-03", "page-line"],
    [`Bruxelles, le 12 mai 2023 – ${FRENCH}`, "2023-05-12", "dateline-day"],
    [`BEIJING, Dec. 3, 2021 (Xinhua) -- ${ENGLISH}`, "2021-12-03", "dateline-day"],
    [` date 2021-05 PÉKIN, 3 mai (AFP) - ${FRENCH}`, "2021-05-03", "dateline-day"],
    [` date 2021-05 BEIJING, May 3 (Reuters) - ${ENGLISH}`, "2021-05-03", "dateline-day"],
    [`By Lin Hua | May 3, 2021\n\n${ENGLISH}`, "2021-05-03", "page-line"],
  ])("is stated: %s", (text, value, rule) => {
    expect(published(text)).toEqual([value, "stated", rule]);
  });

  it("is not moved out of its month by a dateline of another", () => {
    expect(published(` date 2021-05 PÉKIN, 30 avril (AFP) - ${FRENCH}`)).toEqual(["2021-05", "stated", "page-date"]);
  });

  it.each([
    `PÉKIN, 21 juillet (Reuters) - ${FRENCH}`,
    `${FRENCH}\n\nLe 3 mai 2021, le groupe avait fait appel.`,
    `Le groupe Lanxi avait été condamné ce lundi 3 mai 2021 à Wuhan.\n\n${FRENCH}`,
    `${FRENCH}\n\nLa loi date du 1er juin 2017.`,
    `Depuis le lundi 3 mai 2021, le groupe Lanxi n’a plus le droit de vendre.`,
    ENGLISH,
  ])("is unknown: %s", (text) => {
    expect(published(text)).toEqual([undefined, "unknown", undefined]);
  });

  it.each([
    [`Le régulateur a annoncé ce lundi 3 mai 2021 une amende contre Lanxi.\n\n${FRENCH}`, "2021-05-03"],
    [
      `China's regulator said on Monday, May 3, 2021 that it had fined Lanxi.`.replace("had fined", "fined"),
      "2021-05-03",
    ],
  ])("is inferred from a first sentence that calls it today or by its weekday: %s", (text, value) => {
    expect(published(text)).toEqual([value, "inferred", "lede-day"]);
  });
});

describe("the agency", () => {
  it.each([
    [`HONG KONG (Reuters) - ${ENGLISH}`, "Reuters"],
    [`SHANGHAI, Oct 12 (Reuters Breakingviews) - ${ENGLISH}`, "Reuters"],
    [`Lanxi condamné\ninformation fournie par Reuters 03/05/2021 à 08:12\n\n${FRENCH}`, "Reuters"],
    [`${FRENCH} (AFP)`, "AFP"],
    [`${FRENCH}\n\n(avec AFP)`, "AFP"],
    [`${FRENCH}\n\nLa rédaction avec AFP`, "AFP"],
    [`By Reuters Staff\n\n${ENGLISH}`, "Reuters"],
    [`${FRENCH}\n\n© 2021 AFP`, "AFP"],
    [`${ENGLISH}\n\nSource: Xinhua`, "Xinhua"],
    [`Reuters Shanghai | Updated on May 3, 2021\n\n${ENGLISH}`, "Reuters"],
    [`PARIS (Agence Ecofin) – ${FRENCH}`, "Agence Ecofin"],
    [`Deux sources l’ont dit à Reuters. ${FRENCH} (Reportage de Lin Hua ; édition de Jo Roy)`, "Reuters"],
  ])("is the wire that the text comes from: %s", (text, agency) => {
    expect(sources(text)).toEqual([undefined, agency]);
  });

  it.each([
    `Deux sources l’ont dit à Reuters. ${FRENCH}`,
    `${ENGLISH} The memo was first seen by Bloomberg.`,
    `${FRENCH}\n\nCrédit photo : AFP`,
    `Le siège de Lanxi. © AFP\n\n${FRENCH}`,
    `${FRENCH} (Reportage de Lin Hua ; édition de Jo Roy)`,
  ])("is none that is quoted or credited for a picture: %s", (text) => {
    expect(sources(text)).toEqual([undefined, undefined]);
  });

  it("is given with its id and its trace", () => {
    expect(read(`PÉKIN (AFP) – ${FRENCH}`).agency).toEqual({
      name: "AFP",
      id: "afp",
      trace: { locator: "p1s1", words: "PÉKIN (AFP) –", rule: "dateline-source" },
    });
  });
});

describe("the outlet", () => {
  it.each([
    [`Beijing (PingWest)—${ENGLISH}`, "PingWest", undefined],
    [`BEIJING / SHANGHAI (acme-news.com) – ${FRENCH}`, "acme-news.com", undefined],
    [`Par Le Courrier avec AFP\n\n${FRENCH}`, "Le Courrier", "AFP"],
    [`${FRENCH}\n\n© 2021 Le Courrier. Tous droits réservés.`, "Le Courrier", undefined],
    [`${ENGLISH}\n\nGlobal Gazette`, "Global Gazette", undefined],
    [`Global Gazette | Published: May 3, 2021\n\n${ENGLISH}`, "Global Gazette", undefined],
  ])("is the one that names itself: %s", (text, outlet, agency) => {
    expect(sources(text)).toEqual([outlet, agency]);
  });

  it.each([
    `${ENGLISH} The Global Gazette first reported the case.`,
    `Selon Le Courrier, l’amende est prête. ${FRENCH}`,
    `SHENZHEN (Chine) — ${FRENCH}`,
    `${FRENCH}\n\n© 2021 Inconnu Média`,
  ])("is none that is quoted, unknown, or a country: %s", (text) => {
    expect(sources(text)).toEqual([undefined, undefined]);
  });
});

describe("the authors", () => {
  it.each([
    [`par Lin Hua, Jo Roy et Al Kane\n\n${FRENCH}`, ["Lin Hua", "Jo Roy", "Al Kane"]],
    [`By Lin Hua and Jo Roy\n\n${ENGLISH}`, ["Lin Hua", "Jo Roy"]],
    [`By LIN HUA\n\n${ENGLISH}`, ["LIN HUA"]],
    [`By Lin Hua in Hong Kong and Jo Roy in New York\n\n${ENGLISH}`, ["Lin Hua", "Jo Roy"]],
    [`By Lin Hua, Technology Reporter\n\n${ENGLISH}`, ["Lin Hua"]],
    [`Par Lin Hua (Shanghaï, correspondance)\n\n${FRENCH}`, ["Lin Hua"]],
    [`Par Jean-Luc de la Tour avec AFP\n\n${FRENCH}`, ["Jean-Luc de la Tour"]],
    [`By Lin Hua | May 3, 2021\n\n${ENGLISH}`, ["Lin Hua"]],
    [`Lanxi fined again today\n\nLin Hua\n\nPublished May 3, 2021\n\n${ENGLISH}`, ["Lin Hua"]],
    [`Lanxi fined again today\n\nLin Hua\n\n${ENGLISH}`, ["Lin Hua"]],
    [`Lanxi fined again today\n\nLin Hua, Technology Correspondent\n\n${ENGLISH}`, ["Lin Hua"]],
    [`3 mai 2021 / Lin Hua\n\n${FRENCH}`, ["Lin Hua"]],
    [`${FRENCH}\n\nRédacteur Lin Hua`, ["Lin Hua"]],
    [`${FRENCH}\n\nAuteur : Lin Hua`, ["Lin Hua"]],
    [`${FRENCH} (Reportage de Lin Hua et Jo Roy ; Rédaction de Al Kane)`, ["Lin Hua", "Jo Roy"]],
    [`${FRENCH} (Reportage d’Ann Lee et Jo Roy, version française Al Kane, édité par Bo Ray)`, ["Ann Lee", "Jo Roy"]],
    [`${FRENCH} (Lin Hua et Jo Roy ; version française Al Kane)`, ["Lin Hua", "Jo Roy"]],
    [
      `${FRENCH}\n\nReportage de Lin Hua à Pékin, Jo Roy à Shanghai; Montage par Al Kane et Bo Ray`,
      ["Lin Hua", "Jo Roy"],
    ],
    [
      `${ENGLISH} (Reporting by Lin Hua; Additional reporting by Jo Roy; Writing by Al Kane; Editing by Bo Ray)`,
      ["Lin Hua", "Jo Roy"],
    ],
    [`By Lin Hua\n\n${ENGLISH} (Reporting by Lin Hua; Editing by Bo Ray)`, ["Lin Hua"]],
  ])("are the reporters: %s", (text, expected) => {
    expect(authors(text)).toEqual(expected);
  });

  it.each([
    `By Reuters Staff\n\n${ENGLISH}`,
    `By Staff Reporter\n\n${ENGLISH}`,
    `Par Le Courrier\n\n${FRENCH}`,
    `Par La rédaction\n\n${FRENCH}`,
    `${ENGLISH} (Editing by Bo Ray)`,
    `${ENGLISH}\n\n(Web editor: Lin Hua, Bo Ray)`,
    `${FRENCH} (Traduit par Bo Ray)`,
    `Reuters Shanghai | Updated on May 3, 2021\n\n${ENGLISH}`,
    `${ENGLISH} "We will pay," said Lin Hua.`,
    `Photo : Lin Hua\n\n${FRENCH}`,
    `Lanxi fined again today\n\nLin Hua\n\n${ENGLISH} Lin Hua said so.`,
    `${FRENCH}\n\nLe Courrier avec AFP`,
  ])("are no editors, translators, offices or people of the article: %s", (text) => {
    expect(authors(text)).toEqual([]);
  });
});

it("what is given wins, and stands beside the text", () => {
  const text = `By Lin Hua | May 3, 2021\n\nBEIJING (Reuters) - ${ENGLISH}`;
  const given = { published: "2021-05", outlet: "Le Courrier", agency: "AFP", authors: ["Jo Roy"] };
  expect(read(text, given)).toEqual({
    published: { value: "2021-05", basis: "stated", trace: undefined },
    outlet: { name: "Le Courrier", id: "le-courrier", trace: { locator: "p0s1", words: "Le Courrier", rule: "given" } },
    agency: { name: "AFP", id: "afp", trace: { locator: "p0s1", words: "AFP", rule: "given" } },
    authors: [{ name: "Jo Roy", trace: { locator: "p0s1", words: "Jo Roy", rule: "given" } }],
  });
});
