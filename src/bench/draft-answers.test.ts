import { expect, it } from "vitest";
import { readAnswers } from "./draft-answers.ts";

const file = "articles/01-acme.gold.json";

it("answers are read with what is optional and what also counts", () => {
  const answers = readAnswers(
    {
      lang: "fr",
      published: { value: "2021-03-18", basis: "stated", accept: [null, "2021-03"] },
      companies: [
        { id: "acme", mentions: ["Acme"] },
        { id: "bolt", optional: true },
      ],
      people: [{ name: "Jane Doe", role: null }],
      amounts: [{ text: "some billions", value: null, currency: "USD" }],
      events: [{ kind: "fine", kind_accept: ["ban"], date: null, actors: ["cac"], targets: ["acme"] }],
      boilerplate: ["Share"],
    },
    file,
  );
  expect(answers).toEqual({
    language: "fr",
    published: { value: "2021-03-18", precision: undefined, accept: [undefined, "2021-03"] },
    agency: undefined,
    authors: [],
    companies: [
      { name: "acme", optional: false },
      { name: "bolt", optional: true },
    ],
    regulators: [],
    people: [{ name: "Jane Doe", optional: false }],
    amounts: [{ text: "some billions", value: undefined, currency: "USD", optional: false }],
    events: [
      {
        kind: "fine",
        acceptedKinds: ["ban"],
        date: { value: undefined, precision: undefined, accept: [] },
        actors: ["cac"],
        targets: ["acme"],
        optional: false,
      },
    ],
    furniture: ["Share"],
  });
});

it("answers without a date of publication are no answer to it", () => {
  expect(readAnswers({}, file).published).toBeUndefined();
  expect(readAnswers({ published: null }, file).published?.value).toBeUndefined();
});

it("answers in another form are refused with all that is wrong", () => {
  const wrong = {
    companies: ["acme"],
    events: [{ kind: "fine" }],
    amounts: [{ text: "1", value: "1", currency: "USD" }],
  };
  expect(() => readAnswers(wrong, file)).toThrowErrorMatchingInlineSnapshot(`
    [Error: bench: articles/01-acme.gold.json does not hold answers.
      companies.0: Invalid input: expected object, received string
      amounts.0.value: Invalid input: expected number, received string
      events.0.date: Invalid input: expected object, received undefined
      The files beside src/draft/fixtures/*.txt show the form.]
  `);
  expect(() => readAnswers([], file)).toThrow("the whole: ");
});
