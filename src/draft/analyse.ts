import type { Analysis, FoundAmount, FoundEvent } from "./analysis.ts";
import { findAmounts } from "./amounts.ts";
import { readByline } from "./byline.ts";
import { castSentences, type Cast } from "./cast.ts";
import { findClaims } from "./claims.ts";
import { resolveDates } from "./dates.ts";
import { findEntities } from "./entities.ts";
import { findEvents } from "./events.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { nationsOf } from "./nations.ts";
import { readArticle } from "./read-article.ts";
import type { Language } from "../schemas/languages.ts";

/** What is known of an article beside its text: from its page, or from the writer. */
export interface Given {
  readonly language?: Language;
  readonly title?: string;
  /** EDTF. */
  readonly published?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
}

/** Everything the rules find in an article's text, each finding with its sentence, its words and its rule. Pure: the same text gives the same. */
export function analyseArticle(text: string, gazetteer: Gazetteer, given: Given = {}): Analysis {
  const article = readArticle(text, given);
  const { language, sentences } = article;
  const byline = readByline(article, { find: (name) => gazetteer.findOutlet(name) }, given);
  const { entities, vague } = findEntities(article, gazetteer);
  const dates = resolveDates(sentences, language, byline.published.value);
  const sums = findAmounts(sentences, language);
  const cast = castSentences(sentences, entities, vague, language);
  const claims = findClaims(sentences, cast, entities, language);
  const events = findEvents({
    article,
    byline,
    dates,
    amounts: sums,
    entities,
    cast,
    claims,
    nationOf: nationsOf((id) => gazetteer.findEntity("regulators", id)?.country),
  });
  return { article, byline, dates, amounts: nameParties(sums, events, cast), entities, vague, events, claims };
}

/** Each sum with the one whose it is: whom its event concerns, otherwise the nearest company or person of its sentence. */
function nameParties(amounts: readonly FoundAmount[], events: readonly FoundEvent[], cast: Cast): FoundAmount[] {
  return amounts.map((amount, i) => {
    const event = events.find((each) => each.amounts.includes(i));
    const [own, ...others] = event?.targets ?? [];
    if (own !== undefined) return { ...amount, party: others.length === 0 ? own : undefined };
    if (amount.kind === "other") return amount;
    const players = (cast.get(amount.trace.locator) ?? []).filter(({ side }) => side !== "authority");
    const distance = ({ start, end }: { start: number; end: number }) =>
      Math.max(start - amount.end, amount.start - end);
    const [nearest] = players.toSorted((a, b) => distance(a) - distance(b));
    return nearest ? { ...amount, party: nearest.id } : amount;
  });
}
