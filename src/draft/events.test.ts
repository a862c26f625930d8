import { describe, expect, it } from "vitest";
import { findEvents } from "./events.ts";
import { readMaterial } from "./material.fixture.ts";

/** The events that the sentences tell, as "kind actors > targets". */
function tell(language: "fr" | "en", ...sentences: string[]): string[] {
  return findEvents(readMaterial(language, sentences)).map(
    ({ kind, actors, targets }) => `${kind} ${actors.join("+")} > ${targets.join("+")}`,
  );
}

describe("an event is done", () => {
  it.each<["fr" | "en", string, string]>([
    ["fr", "La CAC a infligé une amende à Didi.", "fine cac > didi"],
    ["en", "The CAC fined Didi.", "fine cac > didi"],
    ["fr", "Didi a été convoqué par la CAC.", "summons cac > didi"],
    ["en", "Tencent bought Didi.", "other tencent > didi"],
  ])("by whom and to whom its sentence says: %s %s", (language, sentence, told) => {
    expect(tell(language, sentence)).toEqual([told]);
  });

  it("by the government of the place where it is so, if nobody else is named", () => {
    expect(tell("en", "TikTok is banned in India.")).toEqual(["ban india-government > tiktok"]);
    expect(tell("fr", "TikTok est bloqué aux États-Unis.")).toEqual(["ban us-government > tiktok"]);
    expect(tell("en", "TikTok was banned in India by the CAC.")).toEqual(["ban cac > tiktok"]);
  });

  it("by the authority of the sentence above, if it is a rule that somebody must have issued", () => {
    expect(tell("en", "This is an order of the CAC.", "Hereby announced are the Measures for live streaming.")).toEqual(
      ["rule cac > "],
    );
  });

  it("to the company that is spoken of, and not to the man who only cites it", () => {
    const told = tell(
      "fr",
      "Didi enregistre beaucoup de données.",
      "Jack Ma s’en inquiète.",
      "Il s’appuie sur un audit engagé en septembre.",
    );
    expect(told).toEqual(["investigation  > didi"]);
  });
});

describe("no event is told", () => {
  it.each<["fr" | "en", string]>([
    ["en", "It headed a $2.6 billion offer for the group."],
    ["fr", "Il faut limiter le temps d’écran des mineurs."],
    ["en", "An investigation was opened."],
    ["en", "The CAC did not fine Didi."],
  ])("where nobody acts, on nobody, or not: %s %s", (language, sentence) => {
    expect(tell(language, sentence)).toEqual([]);
  });
});
