import type { Site } from "../model/site.ts";
import type { Claim, Figure } from "../schemas/briefing.ts";
import type { Bilingual } from "../schemas/shared.ts";
import type { Analysis, FoundAmount, FoundClaim, FoundEntity } from "./analysis.ts";
import { composeFigure } from "./figure-words.ts";
import type { NamedOutlet } from "./find-outlet.ts";
import { toId } from "./flat-text.ts";
import { withArticle, type Name } from "./french-names.ts";
import { countryOfGovernment, nameGovernment } from "./government-names.ts";
import { tidyText } from "./mdx.ts";
import { nameAuthority, type Members } from "./members.ts";
import type { PlannedEvent } from "./plan-events.ts";
import { inBoth } from "./wording.ts";

/** A claim of the draft: its text is a stub in both languages, until a writer puts it in our own words. */
export interface PlannedClaim extends Omit<Claim, "text"> {
  readonly text: Bilingual;
}

/** A figure of the draft, with what it counts in both languages. */
export interface PlannedFigure extends Omit<Figure, "what"> {
  readonly what: Bilingual;
}

/** What claims are planned from. */
export interface ClaimMaterial {
  readonly members: Members;
  readonly outlet: NamedOutlet;
  readonly events: readonly PlannedEvent[];
  readonly site: Site;
  /** Whether the text is the outlet's own, so that words of it may be quoted. */
  readonly isOriginal: boolean;
}

/**
 * The claims of an article, each with its speaker, its evidence and its passage. No sentence of the article is taken over: the text says whose words are
 * to be put in ours, and where they stand. Of an original text at most nine words are quoted.
 */
export function planClaims({ claims, entities }: Analysis, material: ClaimMaterial): PlannedClaim[] {
  const numbers = new Map<string, number>();
  return claims.map((claim): PlannedClaim => {
    const { trace, evidence } = claim;
    const speaker = findSpeaker(claim, entities, material);
    const number = (numbers.get(speaker.key) ?? 0) + 1;
    numbers.set(speaker.key, number);
    const quote = material.isOriginal ? findQuote(claim) : undefined;
    const isOwn = speaker.by === material.outlet.id;
    return {
      id: `${speaker.key}-${String(number)}`,
      text: inBoth(
        `À écrire : ce que dit ${withArticle(speaker.name, "fr")} (${trace.locator}).`,
        `To be written: what ${withArticle(speaker.name, "en")} says (${trace.locator}).`,
      ),
      by: speaker.by,
      evidence: isOwn && evidence === "reported" && material.outlet.kind === "partisan" ? "alleged" : evidence,
      passages: [trace.locator],
      seals: {},
      negated: claim.negated,
      hedged: claim.hedged,
      ...(quote !== undefined && { quote }),
      about: listAbout(claim, speaker.by, material),
    };
  });
}

/** The sums that belong to no event and say plainly whose and what they are; and those that do not, which a writer has to place. */
export function planFigures(
  { amounts, events }: Analysis,
  members: Members,
): { figures: PlannedFigure[]; unplaced: FoundAmount[] } {
  const figures: PlannedFigure[] = [];
  const unplaced: FoundAmount[] = [];
  const used = new Set(events.flatMap((event) => event.amounts));
  amounts.forEach((amount, i) => {
    const { value, currency, scale, qualifier, kind, converts, trace } = amount;
    if (used.has(i) || (converts !== undefined && used.has(converts))) return;
    const party = amount.party === undefined ? undefined : members.find(amount.party);
    const what = party && composeFigure(kind, party.name);
    if (value === undefined || !party || !what || converts !== undefined) {
      unplaced.push(amount);
      return;
    }
    const same = figures.find(
      (figure) => figure.value === value && figure.unit === currency && figure.what.fr === what.fr,
    );
    if (same) {
      if (!same.passages.includes(trace.locator)) same.passages.push(trace.locator);
      return;
    }
    const id = nextId(
      `${party.id}-${kind}`,
      figures.map((figure) => figure.id),
    );
    figures.push({ id, what, value, unit: currency, scale, qualifier, passages: [trace.locator], seals: {} });
  });
  return { figures, unplaced };
}

/** Who speaks: `key` begins the ids of his claims. */
interface Speaker {
  readonly key: string;
  readonly by: string | Bilingual;
  readonly name: Name;
}

function findSpeaker(
  { by }: FoundClaim,
  entities: readonly FoundEntity[],
  { members, outlet, site }: ClaimMaterial,
): Speaker {
  if (by === undefined) return { key: outlet.id, by: outlet.id, name: { ...outlet.name, article: "none" } };
  if ("id" in by) {
    const member = members.find(by.id);
    if (member) return { key: member.id, by: member.id, name: member.name };
    const id = members.idOf(by.id);
    const entry = id === undefined ? undefined : site.byId.get(id);
    const name = nameSpeaker(by.id, entities);
    if (entry && SPEAKING.has(entry.kind)) return { key: entry.id, by: entry.id, name };
    return { key: keyOf(name.en), by: { fr: withArticle(name, "fr"), en: withArticle(name, "en") }, name };
  }
  const words = cutWords(tidyText(by.words), MOST_WORDS) || "?";
  return { key: keyOf(words), by: { fr: words, en: words }, name: { fr: words, en: words, article: "none" } };
}

/** The name of one who has no page and gets none: a government that is only meant, or whom the article only quotes. */
function nameSpeaker(id: string, entities: readonly FoundEntity[]): Name {
  const words = tidyText(entities.find((entity) => entity.id === id)?.name ?? "");
  const country = words === "" ? countryOfGovernment(id) : undefined;
  if (country === undefined) return { fr: words || id, en: words || id, article: "none" };
  const { fr, en } = nameGovernment(country);
  return nameAuthority(fr, en, fr);
}

const SPEAKING: ReadonlySet<string> = new Set(["companies", "regulators", "people", "outlets"]);

function keyOf(words: string): string {
  return toId(cutWords(words, 3)).slice(0, 40).replace(/-+$/, "") || "speaker";
}

/** The first quotation that is short enough to be kept: at most nine words, and more than a sign. */
function findQuote({ quotes }: FoundClaim): string | undefined {
  return quotes
    .map((quote) => tidyText(quote))
    .find((quote) => /[\p{L}\p{N}]/u.test(quote) && quote.split(/\s+/u).length <= MOST_QUOTED);
}

function listAbout({ about, trace }: FoundClaim, by: string | Bilingual, { members, events }: ClaimMaterial): string[] {
  const told = events.filter(({ passages }) => passages.includes(trace.locator)).map(({ id }) => id);
  const meant = about.flatMap((id) => members.find(id)?.id ?? []);
  return [...new Set([...told, ...meant])].filter((id) => id !== by);
}

function nextId(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let number = 2; taken.includes(id); number++) id = `${wanted}-${String(number)}`;
  return id;
}

function cutWords(text: string, most: number): string {
  return text.split(/\s+/u).slice(0, most).join(" ");
}

const MOST_WORDS = 12;
const MOST_QUOTED = 9;
