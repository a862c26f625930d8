import { expect, test } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { findEntry } from "../model/site.ts";
import { lastingPath, makeUrn } from "./ids.ts";

test("an id is the same on every machine and at every time: it was given away", () => {
  expect(makeUrn("briefings/2021-03-fine", "fr")).toBe("urn:uuid:d0f6f2e8-9dc6-5506-ae1f-a55923842b99");
});

test("each language has ids of its own", () => {
  expect(makeUrn("briefings/2021-03-fine", "en")).not.toBe(makeUrn("briefings/2021-03-fine", "fr"));
});

test("an entry that is renamed, and renamed again, keeps the path of its oldest id", async () => {
  const twice = { "content/companies/acme.yaml": put("formerIds: [acme-corp]", "formerIds: [acme-corp, acme-inc]") };
  const paths = [await loadSample(), await loadSample(twice)].map((site) =>
    lastingPath(findEntry(site, "companies", "acme")),
  );
  expect(paths).toEqual(["companies/acme-corp", "companies/acme-corp"]);
  expect(lastingPath(findEntry(await loadSample(), "companies", "bolt"))).toBe("companies/bolt");
});
