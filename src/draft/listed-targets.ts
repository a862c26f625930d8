import type { Language } from "../schemas/languages.ts";
import type { ReadSentence } from "./analysis.ts";
import type { Cast } from "./cast.ts";
import type { Told } from "./events.ts";
import { findTriggers } from "./triggers.ts";

/**
 * Those whom a later sentence lists as concerned ("Those present included …", "Parmi elles figurent …", "The 15 include …") become targets of the
 * event before it that concerns a number of firms.
 */
export function addListedTargets(
  events: readonly Told[],
  sentences: readonly ReadSentence[],
  cast: Cast,
  language: Language,
): Told[] {
  const places = new Map(sentences.map(({ locator }, i) => [locator, i]));
  const result = [...events];
  for (const [place, sentence] of sentences.entries()) {
    if (!LISTS[language].test(sentence.read)) continue;
    const players = (cast.get(sentence.locator) ?? []).filter(
      ({ side, named, start, end }) =>
        side === "company" && named && !isAside(sentence.read.slice(0, start), sentence.read.slice(end)),
    );
    if (players.length < 2) continue;
    const own = findTriggers(sentence.read, language).some(({ trigger }) => !trigger.refers);
    if (own) continue;
    const at = result.findIndex(
      ({ kind, traces, earlier }) => OF_MANY.has(kind) && !earlier && (places.get(traces[0].locator) ?? place) < place,
    );
    const event = result[at];
    if (!event) continue;
    result[at] = {
      ...event,
      targets: [...new Set([...event.targets, ...players.map(({ id }) => id)])],
      traces: [
        ...event.traces,
        {
          locator: sentence.locator,
          words: LISTS[language].exec(sentence.read)?.[0] ?? "",
          rule: "listed-as-concerned",
        },
      ],
    };
  }
  return result;
}

/** A name within a remark on another: "Yuanfudao, which Tencent backs", "Zuoyebang, an Alibaba investment", "TikTok, filiale de ByteDance". */
function isAside(before: string, after: string): boolean {
  return (
    /(?:which|that|que|qu['’]|dont|whom|owned by|backed by|filiale d['’e]|propriété d['’e]|groupe|soutenue? par|unit of|, an?) ?$/iu.test(
      before,
    ) || /^(?:['’]s)? (?:investment|unit|subsidiary|affiliate|backs|owns)/iu.test(after)
  );
}

/** Kinds of events that are done to many at once. */
const OF_MANY: ReadonlySet<string> = new Set([
  "summons",
  "fine",
  "ban",
  "app-removal",
  "investigation",
  "data-review",
  "meeting",
  "delisting",
]);

const LISTS: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:parmi (?:elles|eux|les|ces|celles|ceux)|figur(?:ent|aient|e)|(?:font|faisaient|fait) partie|au nombre d|(?:les|ces) (?:\p{L}+|\d+) (?:entreprises|sociétés|groupes|plateformes|applications)(?: \p{L}+)? (?:sont|étaient|comptent|comprennent)|il s['’]agit de|a nommé|étaient présents|ont (?:aussi |également )?été (?:convoqué|visé|concerné)\p{L}*|sont (?:notamment )?concernée?s|la liste (?:comprend|comporte|inclut|compte))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:includ(?:e|es|ed)|named|identified|among (?:them|those|the)|those (?:present|summoned|fined|named|affected|attending|on the list)|(?:the|all) (?:\p{L}+|\d+) (?:firms|companies|apps|platforms|others) (?:are|were|include)|also (?:present|summoned|named|fined)|the list (?:includes|comprises|names))(?!\p{L})/iu,
};
