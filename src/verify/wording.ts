import { VERIFY_WORDS } from "../i18n/verify.ts";
import type { Language } from "../schemas/languages.ts";
import { compareLocators, readLocator } from "./cuts.ts";
import type { Facts } from "./facts.ts";
import { isStanding, type CheckedFact, type Finding, type State, type Verdict } from "./verify-text.ts";

/** A fact, where it is told of. */
export interface FactLine {
  readonly kind: string;
  readonly label: string;
  readonly anchor: string | undefined;
  /** Where its passages stand. */
  readonly places: readonly string[];
}

/** A sealed passage that does not stand word for word, and the facts that rest on it. */
export interface PassageLine {
  readonly state: State;
  /** Tells the state beside its words, without colour. */
  readonly sign: string;
  /** The state, and the place of the passage in the text that was read. */
  readonly head: string;
  readonly words: string;
  /** A sentence of the reader's own text. */
  readonly quoted: string | undefined;
  readonly facts: readonly FactLine[];
}

/** A verdict in words. */
export interface Wording {
  readonly summary: string;
  readonly notes: readonly string[];
  /** What does not stand word for word, in the order of the article. */
  readonly open: readonly PassageLine[];
  readonly standing: readonly FactLine[];
  /** How many stand. */
  readonly standingLabel: string;
  /** What is said of a fact where it stands on the page. */
  readonly marks: readonly { readonly anchor: string; readonly state: State; readonly words: string }[];
}

/** Words a verdict for readers of `language`. */
export function wordVerdict(verdict: Verdict, facts: Facts, language: Language): Wording {
  const t = VERIFY_WORDS[language];
  const count = (is: (state: State) => boolean) => verdict.facts.filter(({ state }) => is(state)).length;
  const [all, standing, alike] = [verdict.facts.length, count(isStanding), count((state) => state === "alike")];
  const isOther = standing + alike === 0;
  const summary =
    standing === all
      ? t.summary.all(all)
      : isOther
        ? t.summary.none(all)
        : t.summary.some(all, standing, alike, all - standing - alike);
  return {
    summary,
    notes: listNotes(verdict, facts, language, { isOther, hasOpen: all > standing + alike }),
    // Of another text it is enough to say so.
    open: isOther ? [] : listOpen(verdict.facts, language),
    standing: verdict.facts.filter(({ state }) => isStanding(state)).map((checked) => wordFact(checked, language)),
    standingLabel: t.standing(standing),
    marks: verdict.facts.flatMap(({ fact: { anchor }, state }) =>
      anchor === undefined || isOther ? [] : [{ anchor, state, words: `${SIGN[state]} ${t.mark[state]}` }],
    ),
  };
}

/** ✓ there, ≈ nearly, ≠ otherwise, – not there. */
const SIGN: Readonly<Record<State, string>> = { stands: "✓", moved: "✓", alike: "≈", changed: "≠", missing: "–" };

function listNotes(
  verdict: Verdict,
  facts: Facts,
  language: Language,
  { isOther, hasOpen }: { isOther: boolean; hasOpen: boolean },
): string[] {
  const t = VERIFY_WORDS[language];
  const { identity, encoding, language: found } = verdict;
  const notes: string[] = [];
  if (identity?.length === 0) notes.push(t.identical);
  else if (identity) notes.push(t.identicalBut(identity.map((change) => t.changes[change]).join(", ")));
  else if (!isOther) notes.push(t.different);
  if (encoding !== undefined && encoding !== "utf-8") notes.push(t.decoded(ENCODINGS[encoding] ?? encoding));
  if (verdict.repaired) notes.push(t.repaired);
  if (verdict.lost > 0) notes.push(t.lost(verdict.lost));
  if (!isOther && verdict.cut === "lines") notes.push(t.lines);
  if (found) notes.push(t.otherLanguage(t.languages[found], t.languages[facts.language]));
  else if (isOther && verdict.lost === 0) notes.push(t.otherText);
  if (facts.restated && hasOpen) notes.push(t.restated);
  if (hasOpen && !isOther) notes.push(t.honest);
  return notes;
}

const ENCODINGS: Readonly<Record<string, string>> = {
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  gb18030: "GB18030",
};

function listOpen(checked: readonly CheckedFact[], language: Language): PassageLine[] {
  const t = VERIFY_WORDS[language];
  const lines = new Map<string, PassageLine & { facts: FactLine[] }>();
  for (const each of checked)
    for (const { locator, finding } of each.passages) {
      const { state } = finding;
      if (isStanding(state)) continue;
      const line = lines.get(locator) ?? {
        state,
        sign: SIGN[state],
        head: `${placeIn(locator, language)}${t.colon}${t.states[state]}`,
        words: wordFinding(finding, language),
        quoted: "text" in finding ? shorten(finding.text) : undefined,
        facts: [],
      };
      line.facts.push(wordFact(each, language));
      lines.set(locator, line);
    }
  return [...lines].sort(([a], [b]) => compareLocators(a, b)).map(([, line]) => line);
}

function wordFact({ fact, passages }: CheckedFact, language: Language): FactLine {
  const t = VERIFY_WORDS[language];
  return {
    kind: t.kinds[fact.kind],
    label: fact.label[language],
    anchor: fact.anchor,
    places: [...passages]
      .sort((a, b) => compareLocators(a.locator, b.locator))
      .map(({ locator, finding }) => `${placeIn(locator, language)}${t.colon}${wordFinding(finding, language)}`),
  };
}

function wordFinding(finding: Finding, language: Language): string {
  const t = VERIFY_WORDS[language];
  switch (finding.state) {
    case "stands":
      return t.stands;
    case "moved":
      return finding.at === "" ? t.scattered : t.moved(placeIn(finding.at, language));
    case "alike":
      return `${t.alike(finding.signs.map((sign) => t.signs[sign]).join(", "))} ${t.yours}`;
    case "changed":
      return t.changed(placeIn(finding.at, language));
    case "missing":
      return t.missing;
  }
}

function placeIn(locator: string, language: Language): string {
  const { paragraph, sentence } = readLocator(locator);
  return VERIFY_WORDS[language].passage(paragraph, sentence);
}

/** What is quoted of a text that has no end. */
function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} […]`;
}

const LONGEST = 600;
