import { expect, it } from "vitest";
import { listAddresses, listDescribed } from "./references.ts";

const graph = {
  "@context": "https://schema.org",
  "@graph": [
    {
      "@id": "https://example.org/a/#it",
      name: "https: a word",
      about: [{ "@id": "https://example.org/b/#it" }],
      publisher: { "@id": "https://example.org/c/#it", name: "C" },
      target: { urlTemplate: "https://example.org/?q={words}" },
    },
  ],
};

it("the addresses of a graph are found at any depth; its context, texts and templates are none", () => {
  expect(listAddresses(graph)).toEqual([
    "https://example.org/a/#it",
    "https://example.org/b/#it",
    "https://example.org/c/#it",
  ]);
});

it("a node is described where more is said of it than its name", () => {
  expect(listDescribed(graph)).toEqual(["https://example.org/a/#it", "https://example.org/c/#it"]);
});
