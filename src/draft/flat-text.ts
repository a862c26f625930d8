/**
 * The text with one sign for each of its kinds: ' for every apostrophe, " for every double quotation mark, a plain blank for every blank, - for every
 * hyphen, and capitals without accents ("Etat" is as usual as "État"). Its length does not change, so offsets fit both. `text` is in NFC.
 */
export function flattenText(text: string): string {
  return PLAIN_ONLY.test(text) ? text : text.replace(ODD, (sign) => PLAIN.get(sign) ?? sign);
}

/** Small letters, of the same length as the text: the few letters that would grow ("İ") stay as they are. */
export function lowerLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join("");
}

/** The text in ASCII small letters and digits with single hyphens, as ids are written; empty if nothing of it is Latin. */
export function toId(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/&/g, " and ")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

const PLAIN = new Map<string, string>();
for (const [plain, signs] of [
  ["'", "’ʼ‘`´′"],
  ['"', "«»“”„″"],
  [" ", "\t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"],
  ["-", "‐‑"],
  ["A", "ÀÁÂÃÄÅ"],
  ["C", "Ç"],
  ["E", "ÈÉÊË"],
  ["I", "ÌÍÎÏ"],
  ["O", "ÒÓÔÕÖ"],
  ["U", "ÙÚÛÜ"],
] as const) {
  for (const sign of signs) PLAIN.set(sign, plain);
}
/** Text that is flat already. */
const PLAIN_ONLY = /^[ -_a-~]*$/;
const ODD = new RegExp(`[${[...PLAIN.keys()].join("")}]`, "gu");
