import type { Site, Term } from "../model/site.ts";
import { listForms } from "../model/terms.ts";
import type { EventKind } from "../schemas/event.ts";
import type { Language } from "../schemas/languages.ts";

/** What topics are proposed from. */
export interface TopicMaterial {
  readonly text: string;
  /** Kinds of the events told. */
  readonly kinds: readonly EventKind[];
  /** Topics of the pages that these events have already. */
  readonly precedents: readonly string[];
}

/**
 * The topics that the words of a text speak for, the best first and at most three: forms of terms that lead to a topic, the topics' own names and
 * words, and the topics of events that have a page. The kind of an event only adds to what the words say: "fine" leads to several topics, and none of them is sure.
 */
export function proposeTopics(
  { text, kinds, precedents }: TopicMaterial,
  site: Pick<Site, "terms" | "topics">,
  language: Language,
): string[] {
  const topics = new Map(site.topics.map(({ id }) => [id, 0]));
  const add = (id: string, weight: number) => {
    const sum = topics.get(id);
    if (sum !== undefined) topics.set(id, sum + weight);
  };
  const folded = foldText(text);
  for (const term of site.terms) {
    const led = term.data.see.filter((id) => topics.has(id));
    const { eventKind } = term.data;
    if (eventKind === undefined) {
      const weight = weighForms(formsOf(term, language), folded);
      for (const id of led) add(id, weight / led.length);
    } else if (kinds.includes(eventKind)) for (const id of led) add(id, KIND_WEIGHT / led.length);
  }
  for (const { id, data } of site.topics) {
    add(id, weighForms([data.title[language]], folded, ENOUGH));
    add(id, weighForms(data.words[language], folded));
  }
  for (const id of precedents) add(id, PRECEDENT_WEIGHT);
  return [...topics]
    .filter(([, weight]) => weight >= ENOUGH)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
}

const MOST = 3;
/** An expression of several words is enough by itself; a single word ("sanction", "action") only where it comes again and again. */
const ENOUGH = 1.5;
const WORD_WEIGHT = 0.5;
const KIND_WEIGHT = 0.5;
const PRECEDENT_WEIGHT = 1.5;
const MOST_COUNTED = 4;

function formsOf(term: Term, language: Language): string[] {
  return listForms(term).flatMap((form) => (form.language === language ? [form.value] : []));
}

/** How much the forms speak for what they lead to; `word` is what a single word is worth. */
function weighForms(forms: readonly string[], folded: string, word = WORD_WEIGHT): number {
  const weights = forms.map((form) => {
    const found = [...folded.matchAll(patternOf(form))].length;
    return Math.min(found, MOST_COUNTED) * (/[\s-]/.test(form) ? ENOUGH : word);
  });
  return Math.min(
    weights.reduce((sum, weight) => sum + weight, 0),
    MOST_COUNTED * ENOUGH,
  );
}

/** A form in the singular finds its plural, too; hyphens and blanks are one, and so are the small words that join: "sécurité de ses données". */
function patternOf(form: string): RegExp {
  const words = foldText(form)
    .replace(/d'(?=\p{L})/gu, "de ")
    .split(/[\s-]+/u)
    .map((word) => (JOINING.test(word) ? JOINED : `${word.replace(/[^\p{L}\p{N}']/gu, "")}(?:s|x|es)?[\\s-]+`));
  const pattern = words.join("").replace(/\[\\s-\]\+$/u, "");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu");
}

const JOINING = /^(?:des?|du|of)$/;
const JOINED = "(?:(?:des?|du|of)\\s+(?:(?:la|les|leurs?|ses|sa|the|its|their|user|customer)\\s+)?|d'|de\\s+l')";

function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’ʼ]/gu, "'");
}
