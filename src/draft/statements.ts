import { datesAgree } from "../model/edtf.ts";
import type { FoundDate, FoundEntity } from "./analysis.ts";
import type { Said } from "./claims.ts";
import type { NewsDate } from "./event-dates.ts";
import type { Told } from "./events.ts";
import type { NationOf } from "./merge-events.ts";

/** What statements are made from. */
interface Spoken {
  readonly claims: readonly Said[];
  readonly entities: readonly FoundEntity[];
  readonly dates: readonly FoundDate[];
  readonly nationOf: NationOf;
}

/**
 * Reactions are news of their own: a company that accepts or contests, a manager who speaks for it, a ministry or another country's authority
 * that protests. One event for each who speaks, and for each day on which he does. The word of the authority that acted belongs to its act, an analyst's to the claims.
 */
export function findStatements(
  { claims, entities, dates, nationOf }: Spoken,
  events: readonly Told[],
  day: NewsDate | undefined,
): Told[] {
  const doers = new Set(events.filter(({ kind }) => kind !== "statement").flatMap(({ actors }) => actors));
  const nations = new Set([...doers].map((id) => nationOf(id)));
  const main = events[0];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const statements: { readonly voice: string; told: Told }[] = [];
  for (const claim of claims) {
    if (!claim.by || !("id" in claim.by) || !claim.trace.rule.startsWith("said-")) continue;
    const speaker = byId.get(claim.by.id);
    if (!speaker?.central || (speaker.kind === "people" && OUTSIDER.test(speaker.role ?? ""))) continue;
    const voice = speaker.kind === "people" ? (speaker.of ?? speaker.id) : speaker.id;
    const house = byId.get(voice);
    const isCompany = house?.kind === "companies" && house.central;
    const answers =
      isCompany &&
      (main?.targets.includes(voice) === true ||
        events.some(({ kind, targets }) => kind !== "statement" && targets.includes(voice)));
    const speaksFor = isCompany && speaker.kind === "people";
    const isOther = house?.kind === "regulators" && !nations.has(nationOf(voice));
    // "Pour TikTok, la loi …": an answer, of the one that it is done to; anybody else's is a view.
    if (claim.trace.rule !== "said-either" && !answers) continue;
    // What a sentence tells as an act, or only supposes, it does not tell as a word as well.
    const isAct =
      isCompany &&
      events.some(({ actors, traces }) => actors.includes(voice) && traces[0].locator === claim.trace.locator);
    if (isAct || /(?<!\p{L})aurai(?:t|ent)(?!\p{L})/u.test(claim.trace.words)) continue;
    // A company that acted by itself speaks of it elsewhere than where the act is told.
    const explains =
      isCompany &&
      doers.has(voice) &&
      !events.some(({ traces }) => traces.some((each) => each.locator === claim.trace.locator));
    const reacts = claim.reacts && !doers.has(voice);
    const isNews = main === undefined && !isCompany;
    const isOfficial =
      speaker.kind === "people" &&
      !doers.has(voice) &&
      (house?.kind === "regulators" || OFFICE.test(speaker.role ?? "") || LEADERS.has(speaker.id));
    if (!reacts && !isNews && !answers && !explains && !speaksFor && !isOther && !isOfficial) continue;
    const date = dates.find(
      (each) =>
        each.trace.locator === claim.trace.locator &&
        each.role === "event" &&
        each.value !== undefined &&
        Math.max(each.start - claim.end, claim.start - each.end) < BESIDE,
    );
    // What was said on another day is another statement.
    const known = statements.findLast(
      (each) =>
        each.voice === voice &&
        (each.told.date?.value === undefined ||
          date?.value === undefined ||
          datesAgree(each.told.date.value, date.value)),
    );
    if (known) {
      // What is dated in a later sentence dates the whole: "X denies it. On Monday it said …".
      const { told } = known;
      const dated = told.date === undefined && date !== undefined ? { date, value: date.value, basis: date.basis } : {};
      known.told = { ...told, ...dated, traces: [...told.traces, claim.trace] };
      continue;
    }
    const value = date?.value ?? day?.value;
    const basis = date ? date.basis : (day?.basis ?? "unknown");
    const actors = [...new Set([voice, speaker.id])];
    const told: Told = {
      kind: "statement",
      status: "reported",
      date,
      value,
      basis,
      actors,
      targets: answers || reacts || isOther ? (main?.actors ?? []).filter((id) => !actors.includes(id)) : [],
      amounts: [],
      traces: [claim.trace],
      earlier: false,
      refers: false,
      named: true,
    };
    statements.push({ voice, told });
  }
  return statements.map(({ told }) => told);
}

// "a déclaré jeudi": a date of the speech itself stands this near to the verb, in characters.
const BESIDE = 25;

/** Offices of a state, of those whose house the article does not name: "président américain", "Commerce Secretary". */
const OFFICE =
  /(?:^|[^\p{L}])(?:président(?:e)? (?:américain|français|chinois|russe|des États-Unis|de la République)|(?:premi(?:er|ère) )?ministre|secrétaire (?:américain|au|d['’]État)|chanceli(?:er|ère)|commissaire|U\.?S\.? President|President(?:-elect)?$|(?:prime )?minister|(?:commerce|treasury|state|defen[cs]e|home|foreign|energy) secretary|secretary of|commissioner|chancellor|governor|attorney[ -]general)(?![\p{L}])/iu;

/** Those whom articles name without their office. */
const LEADERS: ReadonlySet<string> = new Set([
  "donald-trump",
  "joe-biden",
  "barack-obama",
  "xi-jinping",
  "li-keqiang",
  "li-qiang",
  "emmanuel-macron",
  "narendra-modi",
  "boris-johnson",
  "rishi-sunak",
  "keir-starmer",
  "angela-merkel",
  "olaf-scholz",
  "ursula-von-der-leyen",
  "margrethe-vestager",
  "thierry-breton",
  "justin-trudeau",
  "mike-pompeo",
  "scott-morrison",
  "anthony-albanese",
]);

const OUTSIDER =
  /analyst|expert|économiste|economist|profess|avocat|lawyer|chercheu|researcher|consultant|strat[eéè]g|fellow|scholar|gérant|gestionnaire|portfolio|observateur|associé|partner at|ancien|former/iu;
