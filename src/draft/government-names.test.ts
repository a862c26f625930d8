import { describe, expect, it } from "vitest";
import { countryOfGovernment, nameGovernment } from "./government-names.ts";

describe("the government that acts under an id", () => {
  it.each([
    ["china-government", "CN"],
    ["us-government", "US"],
    ["uk-government", "GB"],
    ["south-korea-government", "KR"],
    ["european-union", "EU"],
    ["cac", undefined],
    ["no-such-government", undefined],
  ])("%s is that of %s", (id, code) => {
    expect(countryOfGovernment(id)).toBe(code);
  });

  it.each([
    ["IN", "Gouvernement de l’Inde", "Government of India"],
    ["FR", "Gouvernement de la France", "Government of France"],
    ["JP", "Gouvernement du Japon", "Government of Japan"],
    ["NL", "Gouvernement des Pays-Bas", "Government of the Netherlands"],
    ["US", "Gouvernement des États-Unis", "Government of the United States"],
    ["SG", "Gouvernement de Singapour", "Government of Singapore"],
    ["IL", "Gouvernement d’Israël", "Government of Israel"],
    ["HK", "Gouvernement de Hong Kong", "Government of Hong Kong"],
    ["MX", "Gouvernement du Mexique", "Government of Mexico"],
    ["EU", "Union européenne", "European Union"],
  ])("that of %s is called %s, %s", (code, fr, en) => {
    expect(nameGovernment(code)).toEqual({ fr, en });
  });
});
