import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { companySchema } from "./company.ts";
import { outletSchema } from "./outlet.ts";
import { personSchema } from "./person.ts";
import { regulatorSchema } from "./regulator.ts";

const SUMMARY = { fr: "À compléter.", en: "To be completed." };
const COMPANY = {
  short: "One",
  names: {},
  kind: "subsidiary",
  country: { value: "CN" },
  parent: { id: "two", relation: "subsidiary" },
  summary: SUMMARY,
};
const REGULATOR = { short: "One", names: {}, kind: "regulator", jurisdiction: { value: "ZZ" }, summary: SUMMARY };
const PERSON = { short: "One", names: {}, summary: SUMMARY };
const OUTLET = { short: "One", names: {}, kind: "press", note: SUMMARY };

/** What a schema finds wrong, as "field: message". */
const faults = (schema: z.ZodType, data: object) =>
  schema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("an address that has not been found yet", () => {
  it.each([
    ["a company", companySchema, COMPANY],
    ["an authority", regulatorSchema, REGULATOR],
    ["a person", personSchema, PERSON],
    ["an outlet", outletSchema, OUTLET],
  ])("may be missing from the draft of %s", (_, schema, data) => {
    expect(faults(schema, { ...data, draft: true })).toEqual([]);
  });

  it("is asked for before the file is published", () => {
    const missing = "is missing: a published file needs the address it was read at.";
    expect(faults(companySchema, COMPANY)).toEqual([
      `summary.source: ${missing}`,
      `country.source: ${missing}`,
      `parent.source: ${missing}`,
    ]);
    expect(faults(personSchema, PERSON)).toEqual([`summary.source: ${missing}`]);
    expect(faults(outletSchema, OUTLET)).toEqual([
      "noteSources: is empty. Name at least one page that the note rests on.",
    ]);
  });

  it("nor may a country stay unknown", () => {
    const source = "https://example.org/page";
    const jurisdiction = { value: "ZZ", source };
    expect(faults(regulatorSchema, { ...REGULATOR, jurisdiction, summary: { ...SUMMARY, source } })).toEqual([
      'jurisdiction.value: "ZZ" stands for a country that is not known yet. Write its ISO 3166-1 code.',
    ]);
  });
});
