import { describe, expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import {
  briefName,
  compareNames,
  displayName,
  foldName,
  initialOf,
  langTag,
  listForms,
  listNames,
  proseForms,
} from "./names.ts";
import { findEntry } from "./site.ts";

const site = await loadSample({
  "content/regulators/cac-office.yaml": put(
    "kind: regulator\n",
    'acronym: { fr: "BCC", en: "Office" }\nkind: regulator\n',
  ),
  "content/companies/acme.yaml": put(
    "names: {}",
    'names:\n  pinyin: { value: "Àikě", source: "https://example.org/p" }\n  fr: { value: "Acme SA", source: "https://example.org/f", note: { fr: "raison sociale", en: "legal name" } }',
  ),
});
const cac = findEntry(site, "regulators", "cac");
const office = findEntry(site, "regulators", "cac-office");
const acme = findEntry(site, "companies", "acme");
const bolt = findEntry(site, "companies", "bolt");

describe("a name", () => {
  it("in headings carries the letters of an authority", () => {
    expect([displayName(cac, "fr"), displayName(cac, "en")]).toEqual([
      "Administration du cyberespace (CAC)",
      "Cyberspace Administration (CAC)",
    ]);
    expect(displayName(acme, "fr")).toBe("Acme");
    expect(displayName(findEntry(site, "events", "acme-fine"), "en")).toBe("Acme fine");
    expect(displayName(findEntry(site, "topics", "antitrust"), "fr")).toBe("Concurrence");
    expect(displayName(findEntry(site, "outlets", "daily"), "fr")).toBe("The Daily");
  });

  it("does not repeat letters that it holds already", () => {
    expect([displayName(office, "fr"), displayName(office, "en")]).toEqual(["Office (BCC)", "Office"]);
  });

  it("in brief is the letters of an authority, otherwise the short name", () => {
    expect([briefName(cac, "fr"), briefName(office, "fr"), briefName(acme, "en")]).toEqual(["CAC", "BCC", "Acme"]);
  });

  it("has its full forms listed in one order, each with its source", () => {
    expect(listNames(acme, "en")).toEqual([
      { form: "fr", value: "Acme SA", source: "https://example.org/f", note: "legal name" },
      { form: "pinyin", value: "Àikě", source: "https://example.org/p", note: undefined },
    ]);
    expect(listNames(bolt, "fr")).toEqual([]);
  });

  it("has forms to look for in our texts, the longest first, each once", () => {
    expect(proseForms(cac, "fr")).toEqual(["Administration du cyberespace", "CAC"]);
    expect(proseForms(acme, "fr")).toEqual(["Acme SA", "Acme"]);
    expect(proseForms(office, "en")).toEqual(["Office"]);
  });

  it("has every form listed with its field, letters and other forms among them", () => {
    expect(listForms(office)).toEqual([
      { value: "Office", path: ["short"] },
      { value: "BCC", path: ["acronym", "fr"] },
      { value: "Office", path: ["acronym", "en"] },
    ]);
    expect(listForms(acme)).toEqual([
      { value: "Acme", path: ["short"] },
      { value: "Acme SA", path: ["names", "fr", "value"] },
      { value: "Àikě", path: ["names", "pinyin", "value"] },
      { value: "艾可美", path: ["aliases", 0, "value"] },
    ]);
  });

  it("is the same without case, accents, blanks and punctuation", () => {
    expect(["TikTok", "Tik-Tok", "tik tok"].map(foldName)).toEqual(["tiktok", "tiktok", "tiktok"]);
    expect(["Àikě", "Société d’Œuvres", "艾可美", "…"].map(foldName)).toEqual([
      "aike",
      "societedoeuvres",
      "艾可美",
      "",
    ]);
  });

  it("has a language tag that browsers know", () => {
    expect([langTag("zh-Hans"), langTag("pinyin")]).toEqual(["zh-Hans", "zh-Latn-pinyin"]);
  });

  it("is listed under its first letter, without accent", () => {
    expect(["Éléonore", "acme", "Ålesund", "360", "阿里巴巴", ""].map(initialOf)).toEqual([
      "E",
      "A",
      "A",
      "#",
      "#",
      "#",
    ]);
  });

  it("stands in the alphabetical order of its readers", () => {
    expect(["Zoom", "Étoile", "acme", "Eau"].toSorted((a, b) => compareNames(a, b, "fr"))).toEqual([
      "acme",
      "Eau",
      "Étoile",
      "Zoom",
    ]);
  });
});
