import { expect, it } from "vitest";
import { quotation } from "./quotation.ts";
import { checkSample, put } from "./sample.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const FINE_EN = "content/translations/en/2021-03-fine.mdx";
const OPINION = 'Le lecteur en jugera.<Source passages="p4s1 p5" by="daily" />';
const tell = (text: string, file = FINE, from = OPINION) =>
  checkSample(quotation, { [file]: put(from, text) }).map(({ line, message }) => `${String(line)} ${message}`);

const TEN = "un deux trois quatre cinq six sept huit neuf dix";
const NINE = TEN.slice(0, -4);
const CLAIM = '<Source claim="protest" />';

it.each([
  ["a claim behind it", `« ${NINE} », dit-elle.${CLAIM}`],
  ["a speaker behind it", `« ${NINE} »<Source passages="p1" by="cac" />`],
  ["a claim behind the next sentence", `« Un » mot. Un autre.<Source figure="fine" />${CLAIM}`],
  ["the outlet in its sentence", "Ce que The Daily appelle « un mot »."],
  ["the agency in its sentence", "Selon Wire, « un mot »."],
  ["the article in its sentence", "Un mot. L’article écrit « mardi »."],
  ["a claim in its item", `- « Un mot »\n\n  suite${CLAIM}\n- rien`],
  ["another quotation within it", `« un “deux trois” quatre »${CLAIM}`],
  ["punctuation that is no word", `« ${NINE} ! »${CLAIM}`],
])("a quotation may have %s", (_, text) => {
  expect(tell(text)).toEqual([]);
});

it.each([
  ["ten words", `« ${TEN} »${CLAIM}`, `the quotation “${TEN}” has 10 words; 9 are the most.`],
  ["ten words, some of them quoted", `“${TEN.replace("deux", "‘deux’")}”${CLAIM}`, "the quotation “un ‘deux’"],
  ["straight marks", `"${TEN}"${CLAIM}`, `the quotation “${TEN}” has 10 words; 9 are the most.`],
  ["no end", `« un${CLAIM}`, "the quotation “un” is not closed."],
  ["no speaker", "« Un mot ».", "nobody is named whose words “Un mot” are."],
  ["a speaker before it only", `${CLAIM} « un mot ».`, "nobody is named whose words “un mot” are."],
  ["a mark without speaker", '« Un mot ».<Source event="acme-fine" />', "nobody is named whose words “Un mot” are."],
  ["a speaker in the next paragraph", `« Un mot ».\n\nSuite.${CLAIM}`, "nobody is named whose words “Un mot” are."],
  ["a speaker in the next item", `- « Un mot ».\n- Suite.${CLAIM}`, "nobody is named whose words “Un mot” are."],
  ["the outlet in another sentence", "The Daily l’écrit. « Un mot ».", "nobody is named whose words “Un mot” are."],
])("a quotation may not have %s", (_, text, message) => {
  const told = tell(text);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`53 ${message}`);
});

it("counts in titles, summaries and translations, and finds the line", () => {
  expect(tell(`title: "« ${TEN} »`, FINE, 'title: "')).toEqual([
    `2 the quotation “${TEN}” has 10 words; 9 are the most.`,
  ]);
  expect(tell(`summary: "“${TEN}” `, FINE_EN, 'summary: "')).toEqual([
    `3 the quotation “${TEN}” has 10 words; 9 are the most.`,
  ]);
  expect(tell("\n\nOne\n“word”.\n\nThe CAC", FINE_EN, "\n\nThe CAC")).toEqual([
    "12 nobody is named whose words “word” are.",
  ]);
});

it("says nothing of the sample", () => {
  expect(checkSample(quotation)).toEqual([]);
});
