import { formatDate } from "../model/edtf.ts";
import { formatFigure } from "../model/money.ts";
import { capitalize, NBSP } from "../model/typography.ts";
import type { Amount } from "../schemas/amount.ts";
import type { Figure } from "../schemas/briefing.ts";
import type { EventKind, EventStatus } from "../schemas/event.ts";
import type { Language } from "../schemas/languages.ts";
import { ENGLISH, FRENCH, type EnglishVerb, type FrenchVerb, type Whom } from "./event-words.ts";
import { joinNames, withPreposition, type Name } from "./french-names.ts";

export type { Name } from "./french-names.ts";

/** An event as it is put into words. */
export interface Story {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** EDTF. */
  readonly date: string | undefined;
  /** Names as a sentence uses them, without article: "CAC", "Didi". */
  readonly actors: readonly Name[];
  readonly targets: readonly Name[];
  /** The sums of the event, the first being its own and the rest conversions of it. */
  readonly amounts: readonly StoryAmount[];
}

/** A sum as the article words it, with its hedge. */
export interface StoryAmount extends Pick<Amount, "value" | "currency" | "scale"> {
  readonly qualifier?: Figure["qualifier"];
}

/** "La CAC inflige une amende de 8,026 milliards de yuans à Didi" / "The CAC imposes a fine of …": a headline in our own words, without full stop. */
export function composeTitle(story: Story, language: Language): string {
  return capitalize(tell(story, language, "title"));
}

/** The same as one sentence in the past, with its date: "Le 21 juillet 2022, la CAC a infligé …". What is planned has its date in brackets: it may be that of the plan. */
export function composeSentence(story: Story, language: Language): string {
  const told = tell(story, language, "sentence");
  const { date, status } = story;
  if (date === undefined) return `${capitalize(told)}.`;
  if (status === "planned") return `${capitalize(told)} (${formatDate(date, language)}).`;
  return `${capitalize(dateAdverb(date, language))}, ${told}.`;
}

type Form = "title" | "sentence";

/** How many names a title or a sentence has room for, on either side. */
const MOST: Readonly<Record<Form, number>> = { title: 3, sentence: 5 };

/** Those it concerns are named after a preposition, or undergo it where nobody is known to have done it; where that will not do, it is done. */
function tell(story: Story, language: Language, form: Form): string {
  const { actors, kind, status } = story;
  const others = story.targets.filter((target) => !actors.some((actor) => isSame(actor, target)));
  const most = MOST[form];
  const whom: Whom = (preposition) => {
    if (others.length === 0) return "";
    return preposition === ""
      ? ` ${joinNames(others, language, most)}`
      : ` ${withPreposition(preposition, others, language, most)}`;
  };
  const sum = sumOf(story, language);
  const isOwn = actors.length === 1 && others.length === 0 && story.targets.length > 0;
  const [subject, isPlural] =
    actors.length > 0
      ? [joinNames(actors, language, most), actors.length > 1]
      : [joinNames(others, language, most), others.length > 1];
  if (language === "fr") {
    const { verb, object, own, undergo, done } = FRENCH[kind];
    if (actors.length > 0) {
      const what = isOwn && own !== undefined ? own : object(whom, sum);
      return `${subject} ${frenchVerb(verb, isPlural, status, form, "prévoir")} ${what}`;
    }
    if (undergo && others.length > 0)
      return `${subject} ${frenchVerb(undergo.verb, isPlural, status, form, "devoir")} ${undergo.noun(sum)}`;
    return `${done.noun(whom, sum)} ${frenchPassive(done.plural ?? false, status, form)} ${done.participle}`;
  }
  const { verb, object, own, undergo, done } = ENGLISH[kind];
  if (actors.length > 0) {
    const what = isOwn && own !== undefined ? own : object(whom, sum);
    return `${subject} ${englishVerb(verb, isPlural, status, form, "plan")} ${what}`;
  }
  if (undergo && others.length > 0)
    return `${subject} ${englishVerb(undergo.verb, isPlural, status, form, "be")} ${undergo.noun(sum)}`;
  return `${done.noun(whom, sum)} ${englishPassive(done.plural ?? false, status, form)} ${done.participle}`;
}

function isSame(a: Name, b: Name): boolean {
  return a.fr === b.fr && a.en === b.en;
}

/** " de 8,026 milliards de yuans (1,17 milliard d’euros)": the sum as the article words it, with its conversions. Empty if there is none. */
function sumOf({ amounts }: Story, language: Language): string {
  const [own, ...conversions] = amounts.map(({ value, currency, scale, qualifier = "exactly" }) =>
    formatFigure({ value, unit: currency, scale, qualifier }, language),
  );
  if (own === undefined) return "";
  const of = language === "en" ? " of " : /^[aeiou]/u.test(own) ? " d’" : " de ";
  return `${of}${own}${conversions.length > 0 ? ` (${conversions.join(", ")})` : ""}`;
}

function dateAdverb(date: string, language: Language): string {
  const words = formatDate(date, language);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  if (language === "en") return /^(?:between|about)/.test(words) ? words : `${isDay ? "on" : "in"} ${words}`;
  if (/^(?:entre|vers)/.test(words)) return words;
  return isDay ? `le${NBSP}${words}` : `en ${words}`;
}

function frenchVerb(
  verb: FrenchVerb,
  plural: boolean,
  status: EventStatus,
  form: Form,
  planning: "prévoir" | "devoir",
): string {
  if (status === "alleged") return `${plural ? "auraient" : "aurait"} ${verb.participle}`;
  if (status === "planned" && planning === "devoir") return `${plural ? "doivent" : "doit"} ${verb.infinitive}`;
  if (status === "planned")
    return `${plural ? "prévoient" : "prévoit"} ${/^[aeiouéê]/u.test(verb.infinitive) ? "d’" : "de "}${verb.infinitive}`;
  if (form === "title") return plural ? verb.many : verb.one;
  return `${plural ? "ont" : "a"} ${verb.participle}`;
}

function frenchPassive(plural: boolean, status: EventStatus, form: Form): string {
  if (status === "alleged") return plural ? "auraient été" : "aurait été";
  if (status === "planned") return plural ? "doivent être" : "doit être";
  if (form === "title") return plural ? "sont" : "est";
  return plural ? "ont été" : "a été";
}

function englishVerb(
  verb: EnglishVerb,
  plural: boolean,
  status: EventStatus,
  form: Form,
  planning: "plan" | "be",
): string {
  const be = plural ? "are" : "is";
  if (status === "alleged") return `${be} said to have ${verb.participle}`;
  if (status === "planned") return `${planning === "be" ? be : plural ? "plan" : "plans"} to ${verb.plain}`;
  if (form === "title") return plural ? verb.plain : verb.one;
  return verb.past;
}

function englishPassive(plural: boolean, status: EventStatus, form: Form): string {
  const be = plural ? "are" : "is";
  if (status === "alleged") return `${be} said to have been`;
  if (status === "planned") return `${be} to be`;
  if (form === "title") return be;
  return plural ? "were" : "was";
}
