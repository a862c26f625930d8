import { expect, it } from "vitest";
import { chineseWithoutMark } from "./chinese-without-mark.ts";
import { checkSample, put, type Changes } from "./sample.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const FINE_EN = "content/translations/en/2021-03-fine.mdx";
const tell = (changes: Changes) =>
  checkSample(chineseWithoutMark, changes).map(
    ({ file, line, field, message }) => `${file} ${String(line)} ${field}: ${message}`,
  );
const WORDS = '"约谈" is Chinese, and nothing marks it as such for voices and fonts.';

it("says nothing of Chinese that is marked, and of fields for Chinese", () => {
  expect(tell({})).toEqual([]);
  expect(tell({ [FINE]: put("jugera.", "jugera, un <Zh>约谈</Zh> ou <Zh hant>約談</Zh>.") })).toEqual([]);
});

it("finds Chinese in a body, at its line", () => {
  expect(tell({ [FINE]: put("Le lecteur en jugera.", "Le lecteur\nen 约谈 jugera <Zh>约谈</Zh>.") })).toEqual([
    `${FINE} 54 body: ${WORDS}`,
  ]);
});

it.each([
  ["a title", FINE, 'title: "Amende', 'title: "约谈 Amende', "2 title"],
  ["a summary", FINE_EN, 'summary: "The', 'summary: "约谈 The', "3 summary"],
  ["a claim", FINE, 'text: "Jane', 'text: "约谈 Jane', "33 claims[0].text"],
  ["a translated claim", FINE_EN, 'protest: "Jane', 'protest: "约谈 Jane', "6 claims.protest"],
  ["a note", "content/briefings/2021-01-probe.mdx", 'fr: "Parle', 'fr: "约谈 Parle', "27 events[0].note.fr"],
  ["an event's title", "content/events/acme-fine.yaml", 'en: "Acme fine"', 'en: "约谈"', "3 title.en"],
  ["a term's definition", "content/terms/penalty.yaml", 'fr: "Somme', 'fr: "约谈 Somme', "9 definition.fr"],
  ["a short name", "content/companies/bolt.yaml", 'short: "Bolt"', 'short: "约谈"', "1 short"],
])("finds it in %s", (_, file, from, to, place) => {
  const [line = "", field = ""] = place.split(" ");
  expect(tell({ [file]: put(from, to) })).toEqual([`${file} ${line} ${field}: ${WORDS}`]);
});
