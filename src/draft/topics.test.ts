import { beforeAll, describe, expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import type { Site } from "../model/site.ts";
import { proposeTopics, type TopicMaterial } from "./topics.ts";

let site: Site;
beforeAll(async () => {
  // A term that is no kind of event, and leads to a topic.
  const probe = put(`see: [antitrust, cac]`, `see: [antitrust, data-security]`);
  site = await loadSample({
    "content/terms/penalty.yaml": probe,
    "content/terms/probe.yaml": put(`    shows: ["调查"]\n`, `    shows: ["调查"]\nsee: [antitrust]\n`),
  });
});
const propose = (material: Partial<TopicMaterial>, language: "fr" | "en" = "fr") =>
  proposeTopics({ text: "", kinds: [], precedents: [], ...material }, site, language);

describe("topics", () => {
  it("are proposed by their own names, joined by whichever small words", () => {
    expect(propose({ text: "La sécurité de ses données inquiète." })).toEqual(["data-security"]);
    expect(propose({ text: "An antitrust case." }, "en")).toEqual(["antitrust"]);
  });

  it("are proposed by the words that they list, one of several words at once, a single one where it comes again", async () => {
    const listed = await loadSample({
      "content/topics/data-security.yaml": (text) => `${text}words:\n  fr: ["porte dérobée", "cookie"]\n`,
    });
    const of = (text: string, language: "fr" | "en" = "fr") =>
      proposeTopics({ text, kinds: [], precedents: [] }, listed, language);
    expect(of("La porte dérobée inquiète.")).toEqual(["data-security"]);
    expect(of("Un cookie.")).toEqual([]);
    expect(of("Des cookies, un cookie, encore des cookies.")).toEqual(["data-security"]);
    expect(of("La porte dérobée inquiète.", "en")).toEqual([]);
  });

  it("are proposed by a word of the trade that comes again and again, in the article's language", () => {
    expect(propose({ text: "Une enquête. Des enquêtes, et l’enquête." })).toEqual(["antitrust"]);
    expect(propose({ text: "Une enquête." })).toEqual([]);
    expect(propose({ text: "Enquête, enquête, enquête." }, "en")).toEqual([]);
  });

  it("are not proposed by the kind of an event alone", () => {
    expect(propose({ kinds: ["fine"] })).toEqual([]);
  });

  it("are proposed by the page that the news has already", () => {
    expect(propose({ precedents: ["data-security"] })).toEqual(["data-security"]);
    expect(propose({ precedents: ["no-such-topic"] })).toEqual([]);
  });

  it("come best first", () => {
    const text = "La sécurité des données, encore la sécurité des données ; et une amende.";
    expect(propose({ text, precedents: ["antitrust"] })).toEqual(["data-security", "antitrust"]);
  });
});
