import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { makeBaseline } from "./draft-baseline.ts";

const answer = makeBaseline(await loadSample());
const names = (named: readonly { name: string }[]) => named.map(({ name }) => name);

it("knows companies and authorities by the names of content/ alone, the longest first and as whole words", () => {
  const { companies, regulators } = answer(
    "La CAC vise Acme Pay et Bolt, pas Coil. L’Administration du cyberespace boltera.",
  );
  expect(names(companies)).toEqual(["acme-pay", "bolt"]);
  expect(names(regulators)).toEqual(["cac"]);
});

it("takes for people those of content/, and words with capitals beside a post or a verb of saying", () => {
  const { people } = answer(
    "Jane Doe attend. Li Wei, analyste, doute de Acme Pay. Les rues de New York restent calmes.",
  );
  expect(names(people)).toEqual(["Jane Doe", "Li Wei"]);
});

it.each([
  ["une amende de 8,026 milliards de yuans, le jour des soldes", 8_026_000_000, "CNY"],
  ["soit 1,17 milliard d’euros et des frais", 1_170_000_000, "EUR"],
  ["une amende de 470 000 dollars, des frais", 470_000, "USD"],
  ["the fine of $2.8 billion in the year", 2_800_000_000, "USD"],
  ["the RMB 500,000 and the rest", 500_000, "CNY"],
  ["the cost of 36.5 million yuan to the firm", 36_500_000, "CNY"],
])("reads sums with one expression: %s", (text, value, currency) => {
  expect(answer(text).amounts).toEqual([expect.objectContaining({ value, currency })]);
});

it.each([
  ["Publié le 1er mars 2021, mis à jour le 3 mars 2021", "2021-03-01"],
  ["Published: March 14, 2024", "2024-03-14"],
  ["information fournie par Wire 21/07/2022 à 10:43", "2022-07-21"],
  ["retrieved 2020-09-08", "2020-09-08"],
  ["En mars 2021", undefined],
])("takes the first full date for that of publication: %s", (text, value) => {
  expect(answer(text).published?.value).toBe(value);
});

it("makes one event of a keyword and a sentence that names somebody, with all whom it names", () => {
  const { events } = answer(
    "The CAC fined Acme and Bolt in March 2021. The Office said so on 2 May 2021. The rules stay.",
  );
  expect(events.map(({ kind, actors, targets, date }) => [kind, actors, targets, date.value])).toEqual([
    ["fine", ["cac"], ["acme", "bolt"], "2021-03"],
    ["statement", ["cac-office"], [], "2021-05-02"],
  ]);
});

it("guesses the language, the agency, the authors and the furniture", () => {
  const text =
    "Acme to pay\n\nBy Ann Roy and Bo Li\n\nThe authority fined the firm on Monday, (Wire) said.\n\nShare on X";
  expect(answer(text)).toMatchObject({ language: "en", agency: "Wire", authors: ["Ann Roy", "Bo Li"] });
  expect(answer(text).furniture).toEqual(["By Ann Roy and Bo Li", "Share on X"]);
  expect(answer("La CAC vise les entreprises et le public.").language).toBe("fr");
});
