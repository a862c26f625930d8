import type { Language } from "../schemas/languages.ts";
import type { Mention } from "./analysis.ts";
import { canBeName, findCapitalRuns, isNameWord, isParticle, isUsualName, type NameRun } from "./person-names.ts";
import { endsWithTitle, findPostAfter, findPostBefore, isPostWord, type Post } from "./posts.ts";
import type { Reading } from "./reading.ts";
import { copyCover, isTaken, listNear, openCover, overlaps, type Cover, type Span } from "./spans.ts";
import { findSpeech, type Speech } from "./speech.ts";

/** A person seen in a sentence, with the post that the sentence gives. */
export interface Sighting extends Span {
  readonly reading: Reading;
  readonly name: string;
  /** Id of a person whom content/ knows. */
  readonly id: string | undefined;
  readonly rule: string;
  readonly role: string | undefined;
  readonly of: string | undefined;
  /** "Mr Wang", "President Trump": a surname with a title only. */
  readonly single: boolean;
}

/** What is needed to tell people from other names. */
export interface PeopleContext {
  readonly language: Language;
  /** Mentions of companies, authorities and outlets by locator, in order: no person stands there, and posts are held at them. */
  readonly placed: ReadonlyMap<string, readonly Mention[]>;
  /** What is spoken for by locator: those mentions, governments, and names that mean nothing. */
  readonly taken: ReadonlyMap<string, Cover>;
}

/** The people whom one sentence names in full or with a title, in order. */
export function findSightings(readings: readonly Reading[], index: number, context: PeopleContext): Sighting[] {
  const reading = readings[index];
  if (!reading) return [];
  const { flat, sentence } = reading;
  const placed = context.placed.get(sentence.locator) ?? [];
  const speech = findSpeech(flat, context.language);
  const sightings: Sighting[] = [];
  let row: Row | undefined;
  for (const { start, end, words, id } of listNames(reading, context)) {
    const name = { start, end };
    const posts = findPosts(flat, name, row, context.language);
    row = posts.before?.plural ? { post: posts.before, end } : undefined;
    const rule = id === undefined ? findRule(flat, name, words, posts, speech) : "known-person";
    if (rule === undefined) continue;
    const post = posts.direct ? posts.before : (posts.after ?? posts.before);
    const role = post && readRole(reading, post, placed);
    sightings.push({
      reading,
      start,
      end,
      name: sentence.text.slice(start, end).replace(/\s+/g, " "),
      id,
      rule,
      role: role?.text,
      of: role?.of ?? (post?.possessive ? findOwner(readings, index, post.start, context) : undefined),
      single: rule === "title-and-surname",
    });
  }
  return sightings;
}

/** "Commissioners Des Hogan and Dale Sunderland": the post that the names of a row share. */
interface Row {
  readonly post: Post;
  readonly end: number;
}

interface Posts {
  readonly before: Post | undefined;
  readonly after: Post | undefined;
  /** Whether the post before stands right before the name, without a comma. */
  readonly direct: boolean;
  readonly titled: boolean;
}

interface Named extends Span {
  readonly words: readonly string[];
  readonly id: string | undefined;
}

/** Known people, and all other words in capitals that may be a name, in order. */
function listNames(reading: Reading, { placed, taken, language }: PeopleContext): Named[] {
  const { flat, sentence, names, countries } = reading;
  const mentions = openCover(flat.length, placed.get(sentence.locator));
  const known = names.flatMap((hit): Named[] => {
    const { entity } = hit.candidates[0];
    return entity.kind === "people" && !isTaken(hit, mentions)
      ? [{ start: hit.start, end: hit.end, words: [], id: entity.id }]
      : [];
  });
  const cover = copyCover(taken.get(sentence.locator) ?? mentions, [...countries, ...known]);
  const others = findCapitalRuns(flat, cover).flatMap((run): Named[] => {
    const part = findNamePart(flat, run, language);
    return part ? [{ ...part, id: undefined }] : [];
  });
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

function findPosts(flat: string, name: Span, row: Row | undefined, language: Language): Posts {
  const before = findPostBefore(flat, name.start, language) ?? inRow(flat, row, name);
  return {
    before,
    after: findPostAfter(flat, name.end, language),
    direct: before !== undefined && /[\p{L}.] $/u.test(flat.slice(Math.max(0, name.start - 2), name.start)),
    titled: endsWithTitle(flat.slice(Math.max(0, name.start - 24), name.start)),
  };
}

/** By what rule words in capitals are a person's name, if they are. */
function findRule(
  flat: string,
  name: Span,
  words: readonly string[],
  { before, after, titled }: Posts,
  speech: readonly Speech[],
): string | undefined {
  const [only = ""] = words;
  if (words.length === 1) return titled && only.length > 1 && isNameWord(only) ? "title-and-surname" : undefined;
  if (!canBeName(words)) return undefined;
  if (before) return "post-before-name";
  if (after) return "post-behind-name";
  if (titled) return "title-and-name";
  const usual = isUsualName(words);
  // "selon X" counts for names of a usual make only: bodies stand there as often.
  if (isSpeaking(flat, name, speech, usual) && (usual || (words.length <= 3 && !isOrganisation(words))))
    return "name-and-speech";
  return usual ? "usual-name" : undefined;
}

/** The words of a run that can be the name itself: posts and titles before it, and what "du" or "of" joins to a post, are left out. */
function findNamePart(flat: string, run: NameRun, language: Language): (Span & { words: string[] }) | undefined {
  let words = [...run.words];
  const lastPost = words.findLastIndex(({ text }) => isPostWord(text));
  if (lastPost >= 0) words = words.slice(lastPost + 1);
  const [first] = words;
  // "ministre du Commerce Wang Wentao": the word behind "du" belongs to the post.
  if (
    language === "fr" &&
    lastPost < 0 &&
    first &&
    words.length > 2 &&
    OF.test(flat.slice(Math.max(0, first.start - 8), first.start))
  )
    words = words.slice(1);
  // "Minister of Economic Affairs Vincent Karremans": the name is the last stretch of words that names are made of.
  const stretches: (typeof words)[] = [[]];
  for (const word of words) {
    const bare = trimPossessive(word.text);
    if ((!isNameWord(bare) && !isParticle(bare)) || (language === "fr" && /^MM?\.$/.test(bare))) stretches.push([]);
    else if (isNameWord(bare) || (stretches.at(-1)?.length ?? 0) > 0) stretches.at(-1)?.push(word);
    // "Justin Sun's Poloniex": what he owns is no part of his name.
    if (bare !== word.text) stretches.push([]);
  }
  const part = stretches.findLast(({ length }) => length > 1) ?? stretches.findLast(({ length }) => length > 0) ?? [];
  while (isParticle(part.at(-1)?.text ?? "")) part.pop();
  const [start, end] = [part[0], part.at(-1)];
  return start && end
    ? {
        start: start.start,
        end: end.start + trimPossessive(end.text).length,
        words: part.map(({ text }) => trimPossessive(text)),
      }
    : undefined;
}

function trimPossessive(word: string): string {
  return word.replace(/(?:'s|')$/, "");
}

function inRow(flat: string, row: Row | undefined, name: Span): Post | undefined {
  return row && name.start - row.end < 8 && /^(?:,| and| et|, and)? $/.test(flat.slice(row.end, name.start))
    ? row.post
    : undefined;
}

/** Whether a verb of speech has the name for its subject. */
function isSpeaking(flat: string, name: Span, speech: readonly Speech[], usual: boolean): boolean {
  return listNear(speech, name.start, name.end + 80, 40).some(({ start, end, speaker }) => {
    if (speaker === "after" && !usual) return false;
    const behind = start >= name.end && SPEAKS.test(flat.slice(name.end, start));
    const ahead = end <= name.start && flat.slice(end, name.start) === " ";
    return (behind && speaker !== "after") || ahead;
  });
}

function isOrganisation(words: readonly string[]): boolean {
  return words.some(
    (word) =>
      (/(?:s|ing|tech|soft|net|corp)$/i.test(word) && word.length > 6) ||
      (/\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|O')/.test(word)),
  );
}

/** The post's words without article, its company's name before it included ("Tencent's vice president"), and at whom it is held. */
function readRole(
  { sentence }: Reading,
  post: Post,
  placed: readonly Mention[],
): { text: string; of: string | undefined } | undefined {
  const bodies = listNear(placed, post.start, post.end).filter(({ kind }) => kind !== "outlets");
  const owner = bodies.find(
    ({ start, end }) =>
      start < post.start &&
      end > post.start - 4 &&
      /^(?:['’]s?)? ?$/.test(sentence.text.slice(end, Math.max(end, post.start))),
  );
  const within = bodies.find((mention) => overlaps(mention, post));
  const text = sentence.text
    .slice(owner?.start ?? post.start, post.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:l|d)['’]/i, "")
    .replace(/ (?:Professor|Prof\.?|Dr\.?|Sir)$/, "")
    .replace(/[\s,]+$/, "")
    .trim();
  return text === "" ? undefined : { text, of: owner?.id ?? within?.id };
}

/** Whose "its" or "son" is: the company or authority named last. */
function findOwner(
  readings: readonly Reading[],
  index: number,
  start: number,
  { placed }: PeopleContext,
): string | undefined {
  for (let i = index; i >= Math.max(0, index - 2); i--) {
    const mentions = placed.get(readings[i]?.sentence.locator ?? "") ?? [];
    const last = mentions.findLast(({ kind, end }) => kind !== "outlets" && (i < index || end <= start));
    if (last) return last.id;
  }
  return undefined;
}

const OF = /(?:^|[ ])(?:du |de la |de l'|des |à la |à l'|au |aux |l'|d')$/;
/** What may stand between a name and what he said: "Li, who owns three, also [said]". */
const SPEAKS = /^(?:,[^,]{1,60},)? ?(?:also |later |then |aussi |ensuite )?$/;
