import { readFileSync } from "node:fs";
import { digestFile, readPassages, sealOf } from "../model/seals.ts";
import type { Facts } from "./facts.ts";

/** An article that may be kept here: the one on the fine of Didi. */
export const ARTICLE = readFileSync("src/draft/fixtures/04-didi-amende-reuters.txt", "utf8");

/** Facts that rest on passages of a text, one on each; on every sentence, if none are named. */
export function sealText(text: string, locators?: readonly string[], language: "fr" | "en" = "fr"): Facts {
  const passages = readPassages(text);
  const chosen = locators ?? [...passages.keys()].filter((locator) => locator.includes("s"));
  return {
    briefing: "sample",
    language,
    sha256: digestFile(new TextEncoder().encode(text)),
    restated: false,
    facts: chosen.map((locator) => {
      const passage = passages.get(locator);
      if (passage === undefined) throw new Error(`The text has no passage ${locator}.`);
      const label = { fr: `Le fait de ${locator}`, en: `The fact of ${locator}` };
      return { kind: "claim", id: locator, label, anchor: `claim-${locator}`, seals: { [locator]: sealOf(passage) } };
    }),
  };
}
