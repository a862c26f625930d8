import { expect, test } from "vitest";
import { dossierOf, readRequest } from "./request.ts";

const read = (search: string) => readRequest(new URLSearchParams(search));

test("the dossier of a page is asked for by its kind and id, and its address leads back to it", () => {
  expect(read(dossierOf({ kind: "regulators", id: "cac" }))).toEqual({ kind: "regulators", id: "cac" });
});

test.each(["../secret", "briefings/2022-07-cac-fine-didi", "companies/", "companies/a/b", "companies/A", ""])(
  "of %j there is no dossier",
  (of) => {
    expect(read(`?of=${of}`)).toEqual({ unknown: of });
  },
);

test("a search is asked for as on the search page, filters and dates included", () => {
  expect(read("?q=amende&kind=events&from=2021")).toMatchObject({
    search: { query: "amende", values: { kind: ["events"] }, from: "2021" },
  });
  expect(read("?topic=antitrust")).toMatchObject({ search: { query: "", values: { topic: ["antitrust"] } } });
});

test("an address that asks for nothing is no request", () => {
  expect(read("")).toBeUndefined();
  expect(read("?q=+")).toBeUndefined();
});
