/**
 * How a key is written in Pagefind's index. Pagefind takes words apart where digits begin, stems what it takes for a language, and goes back
 * to ever shorter beginnings of a word that it does not have. Digits written as letters and a closing mark leave it nothing to do: it finds
 * the pages that have this very key, or none.
 */
export function toTerm(key: string): string {
  return toBeginning(key) + MARK;
}

/** The same without the closing mark: Pagefind finds the pages that have a key which begins so. */
export function toBeginning(key: string): string {
  return key.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** A letter that no text of ours has (Latin letter sinological dot): what begins with it is no word of a text, and what ends with it is a whole one. */
export const MARK = "ꞏ";

/** The key under which a page is found by the number of an entity that it is about. */
export function linkKey(entity: number): string {
  return `${MARK}e${String(entity)}`;
}

/** The key under which a page is found by the number of an entity that its text names. */
export function mentionKey(entity: number): string {
  return `${MARK}m${String(entity)}`;
}

/** The key under which an event is found by its kind: "fine", "ipo-suspension". */
export function eventKey(kind: string): string {
  return `${MARK}k${kind.replaceAll("-", "")}`;
}

/** The text without the letters that only the index may have. */
export function withoutMarks(text: string): string {
  return text.replace(new RegExp(`[${MARK}${DIGITS}]`, "gu"), " ");
}

/** Ten Ogham letters: letters to Pagefind, without capitals, and in no text of ours. */
const DIGITS = "ᚁᚂᚃᚄᚅᚆᚇᚈᚉᚊ";
