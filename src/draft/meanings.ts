import { isComparison } from "./centrality.ts";
import type { Gazetteer, KnownEntity, NameCandidate, NameHit } from "./gazetteer.ts";
import { findAttachedCountry, findPowerBefore, isAbout } from "./home-country.ts";
import type { Reading } from "./reading.ts";
import type { Span } from "./spans.ts";

/** What a name means where it stands, and by which rule. */
interface Meaning {
  readonly entity: KnownEntity;
  readonly rule: string;
}

/** Where a name stands, and what the article is about. */
export interface Place {
  readonly readings: readonly Reading[];
  readonly index: number;
  readonly home: string;
}

/**
 * What a sure form of a name means; undefined if it means nothing here: a foreign firm's name that stands for a Chinese one ("le Twitter chinois"). An
 * authority's letters with another country's adjective mean that country's own ("la Cnil irlandaise").
 */
export function chooseSureMeaning(hit: NameHit, place: Place, gazetteer: Gazetteer): Meaning | "none" | undefined {
  const sure = hit.candidates.filter(({ weak }) => !weak);
  const [first] = sure;
  const reading = place.readings[place.index];
  if (!first || !reading) return undefined;
  if (first.entity.kind === "companies") {
    return isComparison(reading, hit, first.entity) ? "none" : { entity: first.entity, rule: "known-name" };
  }
  if (first.entity.kind !== "regulators") return { entity: first.entity, rule: "known-name" };
  const { country } = first.entity;
  // "The FTC" in an article on Korea: its own is meant, if the article names it in full. That shows later.
  if (
    first.words === 1 &&
    country !== place.home &&
    hit.candidates.some(({ weak, entity }) => weak && entity.country === place.home)
  )
    return undefined;
  const attached = findAttachedCountry(reading, hit, hit.inserted);
  // "l’autorité de la concurrence", in small letters and in an article on another country, describes that country's.
  if (
    country !== place.home &&
    attached === undefined &&
    first.words > 1 &&
    /^\p{Ll}/u.test(reading.flat.slice(hit.start)) &&
    findPowerBefore(place.readings, place.index, hit.start) !== country
  )
    return undefined;
  const ofCountry = sure.find(({ entity }) => entity.country === attached);
  if (ofCountry) return { entity: ofCountry.entity, rule: "known-name" };
  if (attached !== undefined && first.words === 1 && isNational(reading, hit)) {
    const peer = gazetteer.findPeer(first.entity.id, attached);
    return peer ? { entity: peer, rule: "peer-of-authority" } : "none";
  }
  // The adjective inside another country's name: "Administration [américaine] du cyberespace".
  if (hit.inserted) return "none";
  return { entity: chooseByCountry(sure, place, hit)?.entity ?? first.entity, rule: "known-name" };
}

/**
 * What a weak form means: a name that the article gives more surely elsewhere (`present`), or an authority of several words whose country the text
 * around it is about ("Pékin … le ministère du Commerce"). Undefined if nothing speaks for it.
 */
export function chooseWeakMeaning(hit: NameHit, place: Place, present: ReadonlySet<string>): Meaning | undefined {
  const reading = place.readings[place.index];
  const weak = hit.candidates.filter((candidate) => candidate.weak);
  if (!reading || weak.length === 0) return undefined;
  const long = weak.filter(({ entity, words }) => entity.kind === "regulators" && words > 1);
  if (long.length > 0) {
    const attached = findAttachedCountry(reading, hit, hit.inserted);
    if (attached !== undefined) {
      const own = long.find(({ entity }) => entity.country === attached);
      return own && { entity: own.entity, rule: "name-with-country" };
    }
    const near = chooseByCountry(long, place, hit);
    if (near) return { entity: near.entity, rule: "name-in-country-context" };
  }
  const here = weak.find(({ entity }) => present.has(entity.id));
  if (here) {
    if (here.entity.kind === "companies" && isComparison(reading, hit, here.entity)) return undefined;
    return { entity: here.entity, rule: "short-form-of-named" };
  }
  const other = hit.candidates.find((candidate) => !candidate.weak);
  if (other) return { entity: other.entity, rule: "known-name" };
  const outlet = weak.find(({ entity }) => entity.kind === "outlets");
  if (outlet && isSource(reading, hit)) return { entity: outlet.entity, rule: "outlet-as-source" };
  return undefined;
}

function chooseByCountry(candidates: readonly NameCandidate[], place: Place, hit: Span): NameCandidate | undefined {
  const { readings, index, home } = place;
  const near = findPowerBefore(readings, index, hit.start);
  const ofNear = candidates.find(({ entity }) => entity.country === near);
  if (ofNear) return ofNear;
  const ofHome = candidates.find(({ entity }) => entity.country === home);
  if (ofHome && (near === undefined || isAbout(readings, index, home))) return ofHome;
  return undefined;
}

/** The nationality stands right beside the letters: "Cnil irlandaise", "the Irish CNIL". */
function isNational({ flat }: Reading, { start, end }: Span): boolean {
  return (
    /^(?: ?")? \p{Ll}/u.test(flat.slice(end, end + 4)) || /\p{L} "?$/u.test(flat.slice(Math.max(0, start - 3), start))
  );
}

function isSource({ flat }: Reading, { start, end }: Span): boolean {
  const before = flat.slice(Math.max(0, start - 30), start);
  const after = flat.slice(end, end + 20);
  return (
    /(?:selon|d'après|rapporte|rapportait|révèle|écrit|journal|quotidien|magazine|média|site|agence|chaîne|according to|told|reported by|cited by|newspaper|magazine|outlet|broadcaster|website) (?:le |la |les |l'|au |à |the )?"?$/iu.test(
      before,
    ) || /^"? (?:reported|reports|rapporte|a rapporté|a révélé|écrit|said in a report)/.test(after)
  );
}
