import { describe, expect, it } from "vitest";
import { findGovernmentsOfPlaces } from "./places.ts";

/** The governments of the places of the sentence, for the words between brackets. */
function placesIn(language: "fr" | "en", marked: string): string[] {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  return findGovernmentsOfPlaces(text, { start: 0, end: text.length }, { start, end }, language);
}

describe("the governments of the places where something is so", () => {
  it.each<["fr" | "en", string, string[]]>([
    ["en", "TikTok has been [banned] in India since 2020.", ["india-government"]],
    ["en", "The app is [blocked] across the United States and Canada.", ["us-government", "canada-government"]],
    [
      "en",
      "It was [hit with sanctions] in the U.S., Australia and the U.K.",
      ["us-government", "australia-government", "uk-government"],
    ],
    ["en", "In India the app was [banned].", ["india-government"]],
    ["fr", "L’application est [interdite] en Inde depuis 2020.", ["india-government"]],
    ["fr", "Il est [bloqué] aux États-Unis et au Canada.", ["us-government", "canada-government"]],
    ["fr", "En Inde, l’application reste [interdite] sur les téléphones.", ["india-government"]],
  ])("%s: %s", (language, marked, governments) => expect(placesIn(language, marked)).toEqual(governments));

  it.each<["fr" | "en", string]>([
    ["en", "Chinese apps were [banned] by the panel."],
    ["en", "The firm from India was [banned]."],
    ["fr", "L’entreprise chinoise est [interdite] de vente."],
    ["fr", "L’application venue de Chine est [interdite]."],
  ])("are none in: %s %s", (language, marked) => expect(placesIn(language, marked)).toEqual([]));

  it("lie in the clause of the words", () => {
    const text = "Banned in India, the app grew in Canada.";
    expect(findGovernmentsOfPlaces(text, { start: 0, end: 15 }, { start: 0, end: 6 }, "en")).toEqual([
      "india-government",
    ]);
    expect(findGovernmentsOfPlaces(text, { start: 17, end: 40 }, { start: 25, end: 29 }, "en")).toEqual([
      "canada-government",
    ]);
  });
});
