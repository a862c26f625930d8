import type { Bilingual } from "../schemas/shared.ts";
import { governmentOf } from "./countries.ts";

/** The country, as an ISO 3166-1 code or EU, whose government acts under an id such as `india-government`; undefined for any other id. */
export function countryOfGovernment(id: string): string | undefined {
  return (codes ??= indexCodes()).get(id);
}

/** "Gouvernement de l’Inde", "Government of India": the name of a country's government in our own words. */
export function nameGovernment(code: string): Bilingual {
  const fr = (countries.fr.of(code) ?? code).replace(/^R\.A\.S\. chinoise de /u, "");
  const en = (countries.en.of(code) ?? code).replace(/ SAR China$/u, "");
  if (code === "EU") return { fr, en };
  return { fr: `Gouvernement ${withOf(fr)}`, en: `Government of ${ENGLISH_ARTICLE.test(en) ? `the ${en}` : en}` };
}

/** "de l’Inde", "de la France", "du Japon", "des Pays-Bas", "de Singapour", "d’Israël". */
function withOf(country: string): string {
  if (WITHOUT_ARTICLE.test(country)) return /^[AEIOUY]/u.test(country) ? `d’${country}` : `de ${country}`;
  if (PLURAL.test(country)) return `des ${country}`;
  if (/^[AEIOUYÉÎ]/u.test(country)) return `de l’${country}`;
  return `${/e(?:$| )/u.test(country) && !MASCULINE.test(country) ? "de la" : "du"} ${country}`;
}

const WITHOUT_ARTICLE =
  /^(?:Singapour|Taïwan|Hong Kong|Macao|Cuba|Malte|Monaco|Madagascar|Bahreïn|Djibouti|Israël|Oman|Andorre|Haïti|Chypre|Saint)/u;
const PLURAL = /^(?:États|Émirats|Îles|Pays-|Philippines|Maldives|Seychelles|Bahamas|Fidji)/u;
const MASCULINE = /^(?:Mexique|Cambodge|Mozambique|Zimbabwe|Bélize)/u;
const ENGLISH_ARTICLE = /^(?:United|Netherlands|Philippines|Maldives|Czech Rep|Gambia|Bahamas)/u;

const countries = {
  fr: new Intl.DisplayNames("fr", { type: "region" }),
  en: new Intl.DisplayNames("en", { type: "region" }),
} as const;

let codes: ReadonlyMap<string, string> | undefined;

/** Every code that stands for a country, by the id of its government. */
function indexCodes(): ReadonlyMap<string, string> {
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const found = new Map<string, string>();
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    if (countries.en.of(code) === code) continue;
    const id = governmentOf(code);
    // "UK" is another code for GB: the country whose government has a name of its own comes first.
    if (!found.has(id) || id !== `${code.toLowerCase()}-government`) found.set(id, code);
  }
  return found;
}
