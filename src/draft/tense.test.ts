import { describe, expect, it } from "vitest";
import { readTense } from "./tense.ts";

/** The date stands between square brackets. */
function tenseOf(marked: string, language: "fr" | "en") {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return readTense(marked.replace(/[[\]]/g, ""), start, end, language);
}

describe("the tense of the verb a date goes with", () => {
  it.each([
    ["fr", "La CAC a tranché [jeudi].", "past"],
    ["fr", "L'enquête ouverte par la CAC avait démarré en [mars].", "past"],
    ["fr", "La loi est entrée en vigueur en [mars].", "past"],
    ["fr", "La mesure, annoncée [jeudi], surprend.", "past"],
    ["fr", "Didi quittait Wall Street en [juin].", "past"],
    ["fr", "La loi s'appliquera en [septembre].", "future"],
    ["fr", "Le texte sera publié [vendredi].", "future"],
    ["fr", "Les mesures devraient s'appliquer en [septembre].", "future"],
    ["fr", "Elle pourrait l'annoncer dès [vendredi].", "future"],
    ["fr", "La cotation prévue [jeudi] est suspendue.", "future"],
    ["fr", "La CAC va publier son texte [lundi].", "future"],
    ["fr", "Adoptée [vendredi], la loi entrera en vigueur en novembre.", "past"],
    ["fr", "Adoptée vendredi, la loi entrera en vigueur en [novembre].", "future"],
    ["fr", "Les règles, qui prendront effet en [septembre], ont été annoncées en juillet.", "future"],
    ["fr", "Les règles, qui prendront effet en septembre, ont été annoncées en [juillet].", "past"],
    ["fr", "La cybersécurité et le marché en [mars]", undefined],
    ["fr", "Reuters, [19 août]", undefined],
    ["en", "The CAC ruled on [Monday].", "past"],
    ["en", "The firm was fined in [May].", "past"],
    ["en", "The rules will take effect in [May].", "future"],
    ["en", "The rules take effect in [May].", "future"],
    ["en", "The hearing will be held on [Monday].", "future"],
    ["en", "It said it would put the rules into effect on [Aug. 1].", "future"],
    ["en", "The rules, announced on [Monday], will apply in May.", "past"],
    ["en", "The rules, announced on Monday, will apply in [May].", "future"],
    ["en", "The order expires in [November].", "future"],
    ["en", "The vote is expected on [Monday].", "future"],
    ["en", "In [January], the regulator warned that the firm would suffer.", "past"],
    ["en", "Reuters, [Aug 20]", undefined],
  ] as const)("%s: %s", (language, text, tense) => {
    expect(tenseOf(text, language)).toBe(tense);
  });
});
