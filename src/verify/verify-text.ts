import { sealOf } from "../model/seals.ts";
import type { Language } from "../schemas/languages.ts";
import { compareLocators, cutText, flattenText, readLocator, type Cut, type CutName, type Passage } from "./cuts.ts";
import type { Fact, Facts } from "./facts.ts";
import { findIdentity, type Change } from "./identity.ts";
import { guessLanguage } from "./language.ts";
import { countLost, repairMojibake } from "./mojibake.ts";
import { readFile, refuse, type Refusal } from "./read-file.ts";
import { searchSpans, type Span } from "./spans.ts";
import { listVariants, type Sign } from "./typography.ts";

/** What became of a sealed passage in the reader's text. Texts are the reader's own; `at` is a locator in it. */
export type Finding =
  /** It stands at its place. */
  | { readonly state: "stands" }
  /** It stands elsewhere; without `at`, across paragraphs. */
  | { readonly state: "moved"; readonly at: string }
  /** It stands but for the signs that are named. */
  | { readonly state: "alike"; readonly at: string; readonly text: string; readonly signs: readonly Sign[] }
  /** It does not stand; what stands at its place does. */
  | { readonly state: "changed"; readonly at: string; readonly text: string }
  /** It does not stand, and nothing stands at its place. */
  | { readonly state: "missing" };

export const STATES = ["stands", "moved", "alike", "changed", "missing"] as const;
export type State = (typeof STATES)[number];

export interface CheckedFact {
  readonly fact: Fact;
  /** The worst of its passages' states, in the order of STATES. */
  readonly state: State;
  readonly passages: readonly { readonly locator: string; readonly finding: Finding }[];
}

export interface Verdict {
  /** What makes the text the very file that was read, as `findIdentity` gives it. */
  readonly identity: readonly Change[] | undefined;
  /** How the paragraphs of the text were found. */
  readonly cut: CutName;
  /** Encoding of a file, by the Encoding Standard. */
  readonly encoding: string | undefined;
  /** The text held UTF-8 that was once read as something else, and was repaired. */
  readonly repaired: boolean;
  /** Characters that were lost on the text's way. */
  readonly lost: number;
  /** The language that the text seems to be in, if no sealed passage stands and it is another than the article's. */
  readonly language: Language | "zh" | undefined;
  readonly facts: readonly CheckedFact[];
}

/** The verdict on a text, or why it was not verified. `bytes` is the file that it was read from, if it was, and `encoding` how. */
export function verifyText(
  facts: Facts,
  text: string,
  file?: { bytes: Uint8Array; encoding: string },
): Verdict | Refusal {
  const refusal = refuse(text);
  if (refusal) return refusal;
  const raw = checkSeals(facts, text);
  const spoilt = raw.stood === raw.findings.size ? undefined : repairMojibake(text);
  const repaired = spoilt === undefined ? undefined : checkSeals(facts, spoilt);
  const isBetter = repaired !== undefined && repaired.stood > raw.stood;
  const { cut, findings, stood } = isBetter ? repaired : raw;
  const language = stood === 0 ? guessLanguage(text) : undefined;
  return {
    identity: isBetter
      ? asUtf8(findIdentity(facts.sha256, spoilt ?? ""))
      : findIdentity(facts.sha256, text, file?.bytes),
    cut,
    encoding: file?.encoding,
    repaired: isBetter,
    lost: countLost(text),
    language: language === facts.language ? undefined : language,
    facts: facts.facts.map((fact) => {
      const passages = Object.entries(fact.seals).map(([locator, seal]) => ({
        locator,
        finding: findings.get(`${locator} ${seal}`) ?? ({ state: "missing" } as const),
      }));
      const worst = Math.max(...passages.map(({ finding }) => STATES.indexOf(finding.state)));
      return { fact, state: STATES[worst] ?? "missing", passages };
    }),
  };
}

/** The changes of a text that had to be repaired before. */
function asUtf8(changes: readonly Change[] | undefined): readonly Change[] | undefined {
  return changes && ["utf-8", ...changes];
}

/** The same of a file. Where its encoding can be several, that in which most of it stands counts. */
export function verifyFile(facts: Facts, bytes: Uint8Array): Verdict | Refusal {
  const readings = readFile(bytes);
  if (typeof readings === "string") return readings;
  const verdicts = readings.map(({ text, encoding }) => verifyText(facts, text, { bytes, encoding }));
  const stood = (verdict: Verdict | Refusal) =>
    typeof verdict === "string" ? -1 : verdict.facts.filter(({ state }) => isStanding(state)).length;
  return verdicts.reduce((best, verdict) => (stood(verdict) > stood(best) ? verdict : best));
}

/** Whether a passage or a fact stands in the text, sign for sign, wherever. */
export function isStanding(state: State): boolean {
  return state === "stands" || state === "moved";
}

/** A sealed passage that was looked for. */
interface Sealed {
  /** Its locator and its seal, which tell it from all others. */
  readonly key: string;
  readonly locator: string;
  readonly seal: string;
  /** What the facts that rest on it say. */
  readonly words: ReadonlySet<string>;
}

interface Checked {
  readonly cut: CutName;
  readonly findings: ReadonlyMap<string, Finding>;
  /** How many passages stand. */
  readonly stood: number;
}

function checkSeals(facts: Facts, text: string): Checked {
  const flat = flattenText(text);
  const cuts = cutText(text, flat);
  const sealed = listSealed(facts);
  const found = new Map<string, Found>();
  const isOpen = ({ key }: Sealed) => !found.has(key);

  const seals = new Map(cuts.map((cut) => [cut, cut.passages.map((each) => sealOf(flat.slice(each.from, each.to)))]));
  const standing = cuts.map((cut) => {
    const own = new Map(cut.passages.map((each, i) => [each.locator, seals.get(cut)?.[i]]));
    return sealed.filter(({ locator, seal }) => own.get(locator) === seal);
  });
  const most = Math.max(...standing.map((each) => each.length));
  const chosen = cuts[standing.findIndex((each) => each.length === most)] ?? { name: "plain", passages: [] };

  // 1. At its own place, as the text was cut best, or else otherwise.
  for (const cut of [chosen, ...cuts])
    for (const passage of standing[cuts.indexOf(cut)] ?? [])
      if (isOpen(passage)) {
        const span = cut.passages.find(({ locator }) => locator === passage.locator);
        if (span) found.set(passage.key, { span, state: "stands" });
      }
  // 2. Elsewhere: as a passage, then as several in a row.
  const elsewhere = (spans: ReadonlyMap<string, Span>) => {
    for (const passage of sealed.filter(isOpen)) {
      const span = spans.get(passage.seal);
      if (span) found.set(passage.key, { span, state: "moved" });
    }
  };
  for (const cut of [chosen, ...cuts])
    elsewhere(new Map(cut.passages.map((each, i) => [seals.get(cut)?.[i] ?? "", each])));
  if (sealed.some(isOpen)) for (const cut of [chosen, ...cuts]) elsewhere(sealRuns(cut, flat));
  // 3. But for its signs.
  const claimed = () =>
    sealed.flatMap(({ key, locator }) => (readLocator(locator).sentence > 0 ? (found.get(key)?.span ?? []) : []));
  const open = sealed.filter(isOpen);
  let effort = open.length > 0 ? EFFORT : 0;
  const seen = new Set<string>();
  for (const passage of [chosen, ...cuts].flatMap((cut) => cut.passages)) {
    const text = flat.slice(passage.from, passage.to);
    if (effort <= 0 || seen.has(text) || claimed().some((span) => covers(span, passage))) continue;
    seen.add(text);
    for (const { text: variant, signs } of listVariants(text)) {
      effort--;
      const seal = sealOf(variant);
      const hits = open.filter((each) => each.seal === seal && isOpen(each));
      for (const { key } of hits) found.set(key, { span: passage, state: "alike", signs });
      if (hits.length > 0) break;
    }
  }
  // 4. Wherever it begins and ends.
  const left = sealed.filter(isOpen);
  // Of a long text of which nothing stands, no more is to be expected.
  const isHopeless = found.size === 0 && flat.length > LONG;
  const isWhole = left.some(({ locator }) => readLocator(locator).sentence === 0);
  const pieces = isWhole ? [{ from: 0, to: flat.length }] : listGaps(flat, claimed());
  if (!isHopeless) elsewhere(searchSpans(flat, pieces, new Set(left.map(({ seal }) => seal))));

  const findings = new Map<string, Finding>();
  const taken = claimed();
  for (const passage of sealed) {
    const hit = found.get(passage.key);
    if (!hit) findings.set(passage.key, findPlace(passage, { sealed, found, chosen, taken, flat }));
    else if (hit.state === "stands") findings.set(passage.key, { state: "stands" });
    else {
      const at = placeOf(hit.span, chosen)?.locator ?? "";
      if (hit.state === "moved") findings.set(passage.key, { state: "moved", at });
      else
        findings.set(passage.key, {
          state: "alike",
          at,
          text: flat.slice(hit.span.from, hit.span.to),
          signs: hit.signs,
        });
    }
  }
  const stood = [...findings.values()].filter(({ state }) => state !== "changed" && state !== "missing").length;
  return { cut: chosen.name, findings, stood };
}

type Found =
  | { readonly span: Span; readonly state: "stands" }
  | { readonly span: Span; readonly state: "moved" }
  | { readonly span: Span; readonly state: "alike"; readonly signs: readonly Sign[] };

interface Context {
  readonly sealed: readonly Sealed[];
  readonly found: ReadonlyMap<string, Found>;
  readonly chosen: Cut;
  readonly taken: readonly Span[];
  readonly flat: string;
}

/**
 * What stands where a passage should: between the passages before and after it that were found, the sentence at its locator, as far as the
 * paragraphs there have moved; or else one that shares words or numbers with what the briefing says.
 */
function findPlace(passage: Sealed, { sealed, found, chosen, taken, flat }: Context): Finding {
  if (found.size === 0) return { state: "missing" };
  const at = readLocator(passage.locator);
  const anchors = sealed
    .filter(({ key, locator }) => found.has(key) && readLocator(locator).sentence > 0)
    .map(({ key, locator }) => ({ locator, span: found.get(key)?.span ?? { from: 0, to: 0 } }));
  const before = anchors.filter(({ locator }) => compareLocators(locator, passage.locator) < 0).at(-1);
  const after = anchors.find(({ locator }) => compareLocators(locator, passage.locator) > 0);
  const [from, to] = [before?.span.to ?? 0, after?.span.from ?? flat.length];
  const kind = chosen.passages.filter(({ sentence }) => (sentence === 0) === (at.sentence === 0));
  const free = kind.filter(
    (each) => at.sentence === 0 || (each.to > from && each.from < to && !taken.some((span) => covers(span, each))),
  );

  // How far the paragraphs, and in its own the sentences, have moved.
  const shifts = [before, after].flatMap((anchor) => {
    const place = anchor && placeOf(anchor.span, chosen);
    if (!place) return [];
    const own = readLocator(anchor.locator);
    const isNear = own.paragraph === at.paragraph;
    return [
      {
        isNear,
        paragraph: place.paragraph - own.paragraph,
        sentence: isNear && place.sentence > 0 ? place.sentence - own.sentence : 0,
      },
    ];
  });
  const shift = shifts.find(({ isNear }) => isNear) ?? shifts[0] ?? { paragraph: 0, sentence: 0 };
  const expected = { paragraph: at.paragraph + shift.paragraph, sentence: at.sentence + shift.sentence };
  const there = free.filter(({ paragraph }) => paragraph === expected.paragraph);
  const nearest =
    there.find(({ sentence }) => sentence === expected.sentence) ??
    there.find(({ sentence }) => Math.abs(sentence - expected.sentence) === 1);
  const likeness = (each: Passage) =>
    [...readWords(flat.slice(each.from, each.to))].filter((word) => passage.words.has(word)).length;
  const alike = free.reduce<{ each?: Passage; most: number }>(
    (best, each) => (likeness(each) > best.most ? { each, most: likeness(each) } : best),
    { most: ALIKE - 1 },
  );
  // What plainly speaks of the fact counts more than its place: the paragraphs may have moved otherwise than those around it.
  const isPlain = nearest !== undefined && alike.most >= likeness(nearest) + ALIKE;
  const place = isPlain ? alike.each : (nearest ?? alike.each);
  if (!place) return { state: "missing" };
  return { state: "changed", at: place.locator, text: flat.slice(place.from, place.to) };
}

/** Variants of sentences that are tried, and sentences that are joined to others: more than an article has, and soon done in a longer text. */
const EFFORT = 30_000;
const JOINED = 300;
/** Characters that few articles have. */
const LONG = 20_000;

/** Words that a sentence must share with what the briefing says to be taken for its passage. */
const ALIKE = 4;

function listSealed({ facts, language }: Facts): Sealed[] {
  const sealed = new Map<string, Sealed & { words: Set<string> }>();
  for (const { seals, label } of facts)
    for (const [locator, seal] of Object.entries(seals)) {
      const key = `${locator} ${seal}`;
      const own = sealed.get(key) ?? { key, locator, seal, words: new Set<string>() };
      for (const word of readWords(label[language])) own.words.add(word);
      sealed.set(key, own);
    }
  return [...sealed.values()].sort((a, b) => compareLocators(a.locator, b.locator));
}

/** Numbers, and words of four letters or more. */
function readWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}{4,}/gu) ?? []);
}

/** The seals of sentences that stand in a row, two to twelve of them: a paragraph, or a sentence that line breaks cut apart. */
function sealRuns({ passages }: Cut, flat: string): Map<string, Span> {
  const sentences = passages.filter(({ sentence }) => sentence > 0).slice(0, JOINED);
  return new Map(
    sentences.flatMap((first, i) =>
      sentences.slice(i + 1, i + 12).map((last) => {
        const span = { from: first.from, to: last.to };
        return [sealOf(flat.slice(span.from, span.to)), span] as const;
      }),
    ),
  );
}

/** What no span covers. */
function listGaps(flat: string, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from > at) gaps.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return [...gaps, { from: at, to: flat.length }].filter((gap) => /\S/.test(flat.slice(gap.from, gap.to)));
}

/** The sentence in which a span begins, or the paragraph that it is. */
function placeOf(span: Span, { passages }: Cut): Passage | undefined {
  const same = passages.find(({ from, to }) => from === span.from && to === span.to);
  const within = passages.find(({ sentence, from, to }) => sentence > 0 && from <= span.from && to > span.from);
  return same && same.sentence > 0 ? same : (within ?? same);
}

function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}
