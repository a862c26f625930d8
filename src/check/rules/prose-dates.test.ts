import { expect, it } from "vitest";
import { formatProblems } from "../../model/problems.ts";
import { proseDates } from "./prose-dates.ts";
import { checkSample, put, type Changes } from "./sample.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const FINE_EN = "content/translations/en/2021-03-fine.mdx";
const EVENT = "content/events/acme-fine.yaml";
const SENTENCE = "La CAC a condamné Acme à une amende.<Source";
const told = (changes: Changes) => formatProblems(checkSample(proseDates, changes));

it("says nothing of dates that the frontmatter holds, as precise or less", () => {
  expect(
    checkSample(proseDates, {
      [FINE]: (text) =>
        put(
          "Sa présidente proteste.",
          "L’enquête a duré de novembre à décembre 2020, la publication est du 19 mars.",
        )(put(SENTENCE, "Le jeudi 18 mars 2021, la CAC a condamné Acme.<Source")(text)),
      [FINE_EN]: put("The CAC fined Acme.<", "The CAC fined Acme on 18 March 2021.<"),
      [EVENT]: put("Acme fine, en une phrase.", "En mars 2021, le 18, selon un article du 19 mars 2021."),
    }),
  ).toEqual([]);
});

it("leaves alone what words leave open", () => {
  const words = "Jeudi, le mois dernier, en juin dernier, depuis deux ans, la veille, en 1999.<Source";
  expect(
    checkSample(proseDates, {
      [FINE]: put(SENTENCE, words.replace(".<Source", '.<Source passages="p1" /><Source')),
    }),
  ).toEqual([]);
});

it("tells a date that is none of the facts', with the nearest", () => {
  expect(
    told({
      [FINE]: (text) =>
        put(
          "Jane Doe proteste.",
          "Jane Doe proteste le 1er avril 2021.",
        )(put("Sa présidente proteste.", "Rien.\n\nSa *présidente* proteste le 28 mars, et en mai 2021.")(text)),
      [FINE_EN]: put("Jane Doe protests.", "Jane Doe protests on March 19, 2022."),
      [EVENT]: put("Acme fine, in one sentence.", "Acme was fined on 8 March 2021."),
    }),
  ).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 3
      summary: the text says "1er avril 2021"; the nearest fact is 2021-03-19 in published.
      Correct the one that is wrong, or give the date where it belongs: to its event, to the report of it, or in what the source of it adds.

    content/briefings/2021-03-fine.mdx, line 53
      body: the text says "28 mars"; the nearest fact is 2021-03-19 in published.
      Correct the one that is wrong, or give the date where it belongs: to its event, to the report of it, or in what the source of it adds.

    content/briefings/2021-03-fine.mdx, line 53
      body: the text says "mai 2021"; the nearest fact is 2021-03-19 in published.
      Correct the one that is wrong, or give the date where it belongs: to its event, to the report of it, or in what the source of it adds.

    content/events/acme-fine.yaml, line 6
      summary.en: the text says "8 March 2021"; the nearest fact is 2021-03-18 in date.
      Correct the one that is wrong, or give the date where it belongs: to its event, to the report of it, or in what the source of it adds.

    content/translations/en/2021-03-fine.mdx, line 3
      summary: the text says "March 19, 2022"; the nearest fact is 2021-03-19 in published of content/briefings/2021-03-fine.mdx.
      Correct the one that is wrong, or give the date where it belongs: to its event, to the report of it, or in what the source of it adds.

    5 errors, 0 warnings."
  `);
});

it("tells a date or a year that is not that of the event its sentence is marked with", () => {
  expect(told({ [FINE]: put(SENTENCE, "Le 19 mars 2021, Acme a été condamné.<Source") })).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 49
      body: the text says "19 mars 2021" of the event "acme-fine"; its date is 2021-03-18 in events[0].date.
      Correct the one that is wrong, or mark the sentence with the source that gives this date.

    1 error, 0 warnings."
  `);
  expect(told({ [FINE]: put(SENTENCE, "En 2019, Acme a été condamné.<Source") })).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 49
      body: the text says "2019" of the event "acme-fine"; its date is 2021-03-18 in events[0].date.
      Correct the one that is wrong, or mark the sentence with the source that gives this date.

    1 error, 0 warnings."
  `);
  const other = put(SENTENCE, 'En 2019, Acme a été condamné.<Source passages="p1" /><Source');
  expect(checkSample(proseDates, { [FINE]: other })).toEqual([]);
});

it("tells two versions of a text that name different days, though both are known", () => {
  expect(
    told({
      [FINE]: put("La CAC a condamné Acme à une amende. Jane", "Le 18 mars 2021, Acme a été condamné. Jane"),
      [FINE_EN]: put("The CAC fined Acme. Jane", "On 19 March 2021 Acme was fined. Jane"),
    }),
  ).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 3
      summary: the text says "18 mars 2021" where summary of content/translations/en/2021-03-fine.mdx says "19 March 2021".
      Correct the one that is wrong: both texts tell the same.

    content/translations/en/2021-03-fine.mdx, line 3
      summary: the text says "19 March 2021" where summary of content/briefings/2021-03-fine.mdx says "18 mars 2021".
      Correct the one that is wrong: both texts tell the same.

    2 errors, 0 warnings."
  `);
});

it("takes a claim at its word where both its versions agree", () => {
  const claim = put("Jane Doe conteste l’amende.", "Jane Doe la conteste depuis juin 2015.");
  const english = (month: string) =>
    put("Jane Doe disputes the fine.", `Jane Doe has disputed it since ${month} 2015.`);
  expect(checkSample(proseDates, { [FINE]: claim, [FINE_EN]: english("June") })).toEqual([]);
  expect(checkSample(proseDates, { [FINE]: claim, [FINE_EN]: english("July") })).toHaveLength(2);
});
