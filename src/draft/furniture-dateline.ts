import { DAY_WORDS } from "./furniture-dates.ts";
import { AGENCY, CITY, nameAgency } from "./furniture-sources.ts";

/** Where a dispatch is dated from, at the head of its first paragraph. */
interface Dateline {
  /** Length of all of it, leading blanks and the dash included. */
  readonly length: number;
  /** As printed, dash included. */
  readonly words: string;
  /** "21 juillet", "March 18, 2021". */
  readonly day: string | undefined;
  /** What stands in brackets: a wire, or the outlet itself. */
  readonly source: string | undefined;
}

/**
 * Reads "HONG KONG/PEKIN, 21 juillet (Reuters) -", "Beijing (PingWest)—", "BRUSSELS —", "(AFP) –" at the head of a text with plain blanks.
 * A place that is no known city counts only beside a wire's name; without any brackets it is in capitals, or a date stands beside it.
 */
export function readDateline(text: string): Dateline | undefined {
  for (const { pattern, accepts } of FORMS) {
    const match = pattern.exec(text.slice(0, 160));
    if (!match || !/^(?:[\p{Lu}\p{N}«"“‘'[]|\p{Ll}{1,2}\p{Lu})/u.test(text.slice(match[0].length))) continue;
    const { head = "", source, dash = "" } = match.groups ?? {};
    const place = readPlace(head);
    if (!place || !accepts({ ...place, source: source?.trim() ?? "", dash })) continue;
    return { length: match[0].length, words: match[0].trim(), day: place.day, source: source?.trim() };
  }
  return undefined;
}

interface Parts {
  readonly place: string;
  readonly day: string | undefined;
  readonly source: string;
  readonly dash: string;
}

/** "HONG KONG/PEKIN, 21 juillet": a place, a day, or one of them; both missing if there is nothing. */
function readPlace(head: string): Pick<Parts, "place" | "day"> | undefined {
  const day = DAY_AT_END.exec(head);
  const place = head
    .slice(0, day ? day.index : head.length)
    .replace(/,\s*$/, "")
    .trim();
  return place === "" || PLACES.test(place) ? { place, day: day?.[1]?.trim() } : undefined;
}

const DASH = String.raw`(?<dash>\s?(?:-{1,3}|[–—―]+)\s?|\s?:\s)`;
const SOURCE = String.raw`(?:\(\s?(?<source>[^()]{2,45})\)|\/(?:[^/]{3,30})\/)`;
const SPACED_DASH = String.raw`(?<dash>\s?(?:--+|[–—―]+)\s?|\s-\s|\s?:\s)`;
const COUNTRY = String.raw`(?:\([^()\d]{3,25}\)[^()]{0,40})?`;

const FORMS: readonly { pattern: RegExp; accepts: (parts: Parts) => boolean }[] = [
  // PÉKIN, 21 juillet (Reuters) - · Beijing (PingWest)— · (Bloomberg) --
  {
    pattern: new RegExp(String.raw`^\s*(?<head>[^()]{0,80}?),?\s?${SOURCE},?${DASH}`, "u"),
    accepts: ({ place, source, day }) => {
      if (source === "") return place !== "";
      if (namesWire(source)) return true;
      if (place === "") return day === undefined && isTitleOfOutlet(source);
      return isKnownPlace(place) && isSourceName(source) && !isCountry(source);
    },
  },
  // New Delhi, Jul 29 (PTI) The …
  {
    pattern: new RegExp(String.raw`^\s*(?<head>[^()]{3,80}?)\s?${SOURCE}\s`, "u"),
    accepts: ({ place, day, source }) => place !== "" && day !== undefined && namesWire(source),
  },
  // (Beijing, 21 July 2022)
  {
    pattern: new RegExp(String.raw`^\s*\((?<head>[^()]{3,60})\)(?<dash>\s?[–—-]{1,3}\s?|\s)`, "u"),
    accepts: ({ place, day }) => day !== undefined && isKnownPlace(place),
  },
  // (Pékin) La …, as in Quebec
  {
    pattern: new RegExp(String.raw`^\s*\((?<head>[^()\d]{4,40})\)\s(?:[–—]\s)?`, "u"),
    accepts: ({ place }) => IS_CITY.test(place),
  },
  // Pékin, Chine | AFP | mercredi 28/12/2022 -
  {
    pattern: new RegExp(
      String.raw`^\s*(?<place>[^|()]{3,40})\s\|\s(?<source>${AGENCY})\s\|\s(?:(?:lun|mar|mercre|jeu|vendre|same)di\s|dimanche\s|\p{Lu}\p{Ll}+day,?\s)?(?<head>[^|()]{4,40}?)${SPACED_DASH}`,
      "u",
    ),
    accepts: ({ day }) => day !== undefined,
  },
  // AFP, Pékin –
  {
    pattern: new RegExp(String.raw`^\s*(?<source>${AGENCY})(?:,\s(?<head>[^()]{3,60}?))?\s?(?:[–—]|-{1,2})\s`, "u"),
    accepts: ({ place }) => place === "" || isKnownPlace(place),
  },
  // Bruxelles, le 12 mai 2023 – · New Delhi, June 30: · BEIJING — · NEW DELHI:
  {
    pattern: new RegExp(String.raw`^\s*(?<head>[^():]{3,60}?${COUNTRY})${SPACED_DASH}`, "u"),
    accepts: ({ place, day, dash }) => {
      if (place === "") return false;
      if (day !== undefined) return isKnownPlace(place) || isCapitals(place);
      // "Beijing–Brussels talks" is no dateline.
      return isKnownPlace(place) && (isCapitals(place) || /^(?:\s(?:--|[–—])\s|—)$/.test(dash));
    },
  },
  // BEIJING, Jul 5, 2021, SCMP. Hours after …
  {
    pattern: /^\s*(?<head>[^().:]{3,60}?(?:19|20)\d\d)(?:,\s(?<source>[A-Z][\p{L} ]{1,30}))?\.\s/u,
    accepts: ({ place, day }) => day !== undefined && isCapitals(place),
  },
];

function namesWire(source: string): boolean {
  return source.split(/\s?[/,&]\s?|\set\s|\sand\s/).some((name) => nameAgency(name) !== undefined);
}

/** "AOF", "Boursier.com", "Agence Ecofin": by itself it must look like an outlet's name, for remarks stand in brackets, too. */
function isTitleOfOutlet(source: string): boolean {
  return (
    /^(?:[A-Z]{2,6}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+|[\w-]+\.(?:com|fr|net|org|cn|info))$/u.test(source) ||
    /^(?:Agence|Le|The)\s\p{Lu}|\s(?:Agency|News|Bourse|Times|Post|Daily|Journal)$/u.test(source)
  );
}

/** A name, a site's address; no stock code, number or remark. */
function isSourceName(source: string): boolean {
  if (/^[\w-]+(?:\.[a-z]{2,6}){1,2}$/.test(source)) return true;
  return /^\p{L}{2,}[\p{L}'-]*(?:[\s/.&-]+\p{L}[\p{L}'-]*){0,4}$/u.test(source) && !/\.[A-Z]{1,2}$/.test(source);
}

function isCountry(source: string): boolean {
  return /^(?:Chine|China|Belgique|Belgium|France|Suisse|Switzerland|Allemagne|Germany|Italie|Italy|Espagne|Spain|Pays-Bas|Netherlands|Irlande|Ireland|Inde|India|Japon|Japan|Corée du Sud|South Korea|États-Unis|Etats-Unis|United States|USA|US|UK|Royaume-Uni|Canada|Australie|Australia|Singapour|Singapore|Taïwan|Taiwan|Luxembourg|Suède|Sweden|Californie|California)$/u.test(
    source,
  );
}

function isKnownPlace(place: string): boolean {
  return KNOWN_PLACE.test(place);
}

function isCapitals(place: string): boolean {
  return place.length > 3 && place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
}

const IS_CITY = new RegExp(`^${CITY}$`, "iu");
const KNOWN_PLACE = new RegExp(`^${CITY}(?![\\p{L}])`, "iu");
const DAY_AT_END = new RegExp(`(?:^|,\\s?|\\s)(${DAY_WORDS}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})\\s*,?$`, "iu");
const NAME = String.raw`\p{Lu}[\p{L}.'-]*(?:\s(?:\p{Lu}[\p{L}.'-]*|de|du|sur|of)){0,3}`;
const PLACES = new RegExp(
  String.raw`^${NAME}(?:\s?[/,&-]\s?${NAME}|\s(?:et|and)\s${NAME}){0,3}(?:\s?\(\p{Lu}[\p{L}' -]{2,24}\))?$`,
  "u",
);
