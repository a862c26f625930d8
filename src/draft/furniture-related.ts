import { addAll, countWords, endsWithStop, isEmptied, isProse, maskLine, type Line } from "./furniture-lines.ts";
import { AGENCY } from "./furniture-sources.ts";

/** Headlines of other articles: below a label that says so, or in the midst of a dispatch. */
export function markRelated(lines: readonly Line[]): Line[] {
  const isDispatch = lines.some((line) => DISPATCH.test(line.text) && line.text.length < 4000);
  const last = lines.findLastIndex((line) => isProse(line));
  const marked: Line[] = [];
  let below: { paragraph: number; isOpen: boolean } | undefined;
  for (const [i, line] of lines.entries()) {
    const text = maskLine(line).trim();
    const all = () => addAll(line, "related");
    if (isEmptied(line)) {
      // "Lire aussi :" alone was marked by its own rule; its list follows all the same.
      if (RELATED_LABEL.test(line.text.trim())) below = { paragraph: line.paragraph.number, isOpen: true };
      marked.push(line);
    } else if (RELATED_LABEL.test(text)) {
      below = { paragraph: line.paragraph.number, isOpen: true };
      marked.push(all());
    } else if (below?.isOpen && isHeadline(text) && (i > last || continues(below.paragraph, line))) {
      // In the midst of the article one headline is a link; the next may head what follows.
      if (line.paragraph.number !== below.paragraph && i < last) below = undefined;
      marked.push(all());
    } else {
      below = undefined;
      const isLink = (isDispatch && isLinkInDispatch(lines, i)) || (i > last && isListedBelow(lines, i));
      marked.push(isLink ? all() : line);
    }
  }
  return marked;
}

function continues(paragraph: number, line: Line): boolean {
  return line.paragraph.number === paragraph || line.paragraph.number === paragraph + 1;
}

function isHeadline(text: string): boolean {
  if (countWords(text) < 3 || text.length > 200 || !/^(?:[-•–]\s)?[\p{Lu}\p{N}"“«'‘]/u.test(text)) return false;
  return !/[.;,:]["”'»)]*$|\s(?:the|an?|of|to|in|and|or|for|with|her|his|de|du|des|la|le|les|un|une|et|ou|à|au|en|pour|par)$/i.test(
    text,
  );
}

/** One of three or more headlines with dots or dashes below the article, unless its last sentence announces a list. */
function isListedBelow(lines: readonly Line[], i: number): boolean {
  const isItem = (line: Line | undefined) => {
    const text = line ? maskLine(line).trim() : "";
    return /^[-•–]\s/.test(text) && isHeadline(text);
  };
  if (!isItem(lines[i])) return false;
  let [from, to] = [i, i];
  while (isItem(lines[from - 1])) from--;
  while (isItem(lines[to + 1])) to++;
  const above = lines[from - 1];
  return to - from >= 2 && above !== undefined && !/:\s*$/.test(above.text);
}

/**
 * Wires cut their dispatches by no headings of a whole sentence; the sites that print them put links in. So a line of eight words or more without a
 * stop, alone between two paragraphs of a dispatch and with no word of weight in common with the next, is the headline of another article.
 */
function isLinkInDispatch(lines: readonly Line[], i: number): boolean {
  const [line, before, after] = [lines[i], lines[i - 1], lines.slice(i + 1).find((each) => !isEmptied(each))];
  if (!line?.isAlone || !before || !after || !isProse(before) || !isProse(after)) return false;
  const text = maskLine(line).trim();
  if (countWords(text) < 8 || countWords(text) > 25 || endsWithStop(text) || /^[-•*–—\d]/.test(text)) return false;
  const next = new Set(stemsOf(maskLine(after)));
  return !stemsOf(text).some((stem) => next.has(stem));
}

/** The first letters of the longer words, names of one's subject left out: they stand in every paragraph. */
function stemsOf(text: string): string[] {
  return (text.match(/(?<![\p{L}])\p{Ll}\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}

/** Source of an expression for the arrows and dots before a link. */
const ARROWS = "(?:[>→•▶►*#]+\\s*)?";

/** "Lire aussi : …", "Related: …", "À lire également Didi quitte la Bourse". */
export const RELATED_LINK = new RegExp(
  [
    String.raw`^${ARROWS}(?:(?:à |a )?lire|(?:à )?voir|relire|(?:à )?écouter|lire et relire)\s?(?:aussi|également|ou relire|en complément)(?![\p{L}])(?=\s?(?:[:|>»→–—-]|$)|\s(?-i:[\p{Lu}«"“])).{0,250}$`,
    String.raw`^${ARROWS}(?:lire|voir|relire|écouter) (?:notre|nos|l'article|le dossier|la tribune|l'entretien|l'analyse|le portrait|l'enquête)(?![\p{L}]).{0,200}$`,
    String.raw`^${ARROWS}(?:(?:à )?lire|à (?:voir|écouter|découvrir)|read|also read|read also|read more|read next|see also|more on|related(?: (?:articles?|stories|story|posts?|news|coverage|reading))?|recommended|must[- ]read|in other news|don't miss|further reading|more from|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie|thématique)|pour aller plus loin|pour en savoir plus|notre dossier|previously|précédemment)\s?[:|»►▶→].{0,250}$`,
    String.raw`^${ARROWS}(?:read more|also read|read also)(?: (?:about|on|from|at|in|here)\b|\s(?=(?-i:[A-Z"“]))).{0,200}$`,
  ].join("|"),
  "iu",
);

/** "Lire aussi", "Related articles" alone: the headlines below it are links. */
const RELATED_LABEL =
  /^(?:[>→•▶►*#]+\s*)?(?:(?:à |a )?lire (?:aussi|également|ensuite)|(?:à )?voir (?:aussi|également)|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie|thématique)|(?:sur|autour d)u même sujet|pour (?:aller plus loin|en savoir plus)|articles? (?:liée?s?|similaires?|connexes?|associés?|recommandés?|suggérés?|précédents?)|à (?:lire|découvrir|voir)|nos (?:autres )?articles|notre dossier|les plus (?:lus|populaires|partagés|commentés)|(?:vous aimerez|vous pourriez|cela (?:peut|pourrait)).{0,30}|(?:ces|d'autres) articles (?:pourraient|devraient).{0,30}|most (?:read|popular|viewed|shared)|related(?: (?:articles?|stories|story|posts?|content|news|coverage|topics|links|reading|items))?|recommended(?: (?:for you|stories|reading|articles))?|recommandé(?:s|es)?(?: pour vous)?|you may (?:also )?(?:like|be interested in).{0,20}|you might (?:also )?(?:like|be interested in).{0,20}|what to read next|read (?:also|more|next)|see also|also read|further reading|more (?:from|in|on) .{2,40}|more (?:stories|news|like this)|in other news|don't miss|editor's picks?|trending|in case you missed it|références?|reference\(s\)|references)\s?[:…]?$/iu;

const DISPATCH = new RegExp(
  `\\(${AGENCY}\\)\\s?[-–—]|(?:fournie?|proposée?|provided|supplied) (?:par|by) ${AGENCY}|^By Reuters Staff`,
  "u",
);
