import { expect, it } from "vitest";
import { formatProblems } from "../../model/problems.ts";
import { proseAmounts } from "./prose-amounts.ts";
import { checkSample, put, type Changes } from "./sample.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const FINE_EN = "content/translations/en/2021-03-fine.mdx";
const EVENT = "content/events/acme-fine.yaml";
const SENTENCE = "La CAC a condamné Acme à une amende.<Source";
const told = (changes: Changes) => formatProblems(checkSample(proseAmounts, changes)).replaceAll("\u00a0", " ");

it("says nothing of sums that the frontmatter holds, in digits or in words, in either language", () => {
  expect(
    checkSample(proseAmounts, {
      [FINE]: (text) =>
        put(
          "La somme est élevée.",
          "Soit 1,2 milliard de dollars, **1 200 millions de dollars**.",
        )(put(SENTENCE, "La CAC inflige à Acme 1,2 milliard de dollars.<Source")(text)),
      [FINE_EN]: put("The CAC fined Acme.<", "The CAC fined Acme $1.2bn, or 1,200,000,000 US dollars.<"),
      [EVENT]: put("Acme fine, en une phrase.", "Acme paie 1,2 milliard de dollars."),
    }),
  ).toEqual([]);
});

it("tells a sum that is none of the facts', with the nearest", () => {
  expect(
    told({
      [FINE]: (text) =>
        put(
          "Jane Doe proteste.",
          "Jane Doe doit 1,2 milliard d’euros.",
        )(
          put(
            SENTENCE,
            "Le fait est connu.\n\nLa CAC inflige à *Acme* 1,3 milliard de dollars, puis 2,1 milliards.<Source",
          )(text),
        ),
      [FINE_EN]: put("Jane Doe disputes the fine.", "Jane Doe disputes 12 billion US dollars."),
      [EVENT]: put("Acme fine, in one sentence.", "Acme pays 1.2 million US dollars."),
    }),
  ).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 3
      summary: the text says 1,2 milliard d’euros; the nearest fact is 1,2 milliard de dollars américains in figures[0].
      Correct the one that is wrong, or add the sum as a figure, or to the amounts of its event.

    content/briefings/2021-03-fine.mdx, line 51
      body: the text says 1,3 milliard de dollars; the nearest fact is 1,2 milliard de dollars américains in figures[0].
      Correct the one that is wrong, or add the sum as a figure, or to the amounts of its event.

    content/briefings/2021-03-fine.mdx, line 51
      body: the text says 2,1 milliards; the nearest fact is 1,2 milliard de dollars américains in figures[0].
      Correct the one that is wrong, or add the sum as a figure, or to the amounts of its event.

    content/events/acme-fine.yaml, line 6
      summary.en: the text says 1.2 million US dollars; the nearest fact is 1.2 billion US dollars in amounts[0].
      Correct the one that is wrong, or add the sum as a figure, or to the amounts of its event.

    content/translations/en/2021-03-fine.mdx, line 6
      claims.protest: the text says 12 billion US dollars; the nearest fact is 1.2 billion US dollars in figures[0] of content/briefings/2021-03-fine.mdx.
      Correct the one that is wrong, or add the sum as a figure, or to the amounts of its event.

    5 errors, 0 warnings."
  `);
});

it("accepts what another source adds and what a claim says, but not what a text says of itself", () => {
  const claim = put("Jane Doe conteste l’amende.", "Jane Doe offre 5 millions d’euros.");
  const body = put(SENTENCE, "La CAC a refusé 5 millions d’euros.<Source");
  expect(checkSample(proseAmounts, { [FINE]: (text) => body(claim(text)) }).map(({ field }) => field)).toEqual([
    "claims[0].text",
  ]);
});

it("tells two versions of a text that name different sums, though both are known", () => {
  const second = put(
    "    unit: USD\n    scale: 9\n",
    '    unit: USD\n    scale: 9\n    passages: [p1s1]\n  - id: loss\n    what: "perte"\n    value: "34000000000"\n    unit: USD\n    scale: 9\n',
  );
  expect(
    told({
      [FINE]: (text) => put(SENTENCE, "Acme doit 34 milliards de dollars.<Source")(second(text)),
      [FINE_EN]: (text) =>
        put(
          "The CAC fined Acme.<",
          "Acme owes 1.2 billion US dollars.<",
        )(put('  fine: "fine"', '  fine: "fine"\n  loss: "loss"')(text)),
    }),
  ).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 55
      body: the text says 34 milliards de dollars where content/translations/en/2021-03-fine.mdx, line 12, says 1.2 billion US dollars.
      Correct the one that is wrong: both texts tell the same.

    content/translations/en/2021-03-fine.mdx, line 12
      body: the text says 1.2 billion US dollars where content/briefings/2021-03-fine.mdx, line 55, says 34 milliards de dollars.
      Correct the one that is wrong: both texts tell the same.

    2 errors, 0 warnings."
  `);
});

it("tells a figure that is none of the numbers of the sentence it is marked under", () => {
  const firms = put('value: "1200000000"\n    unit: USD\n    scale: 9\n', 'value: "34"\n    unit: companies\n');
  const sentence = (words: string) => ({ [FINE]: (text: string) => put("La somme est élevée.", words)(firms(text)) });
  for (const words of [
    "Elles sont 34.",
    "Trente-quatre entreprises, le 18 mars 2021.",
    "La somme est élevée, une fois.",
    "Depuis le 18 mars 2021.",
  ])
    expect(checkSample(proseAmounts, sentence(words)), words).toEqual([]);
  expect(told(sentence("Elles sont 43, dont sept en Chine."))).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 50
      body: the sentence before <Source figure="fine" /> has the numbers 43, 7; the figure is 34 companies.
      Correct the one that is wrong, or put the mark after the sentence that gives the figure.

    1 error, 0 warnings."
  `);
});

it("takes a share in words for its percentage, and 2 billion customers for no money", () => {
  const share = put('value: "1200000000"\n    unit: USD\n    scale: 9\n', 'value: "25"\n    unit: percent\n');
  const words = "Un quart de l’amende, soit 300 millions de dollars ? Non : 2 milliards de clients.";
  const found = checkSample(proseAmounts, { [FINE]: (text) => put("La somme est élevée.", words)(share(text)) });
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining("300 millions")]);
});
