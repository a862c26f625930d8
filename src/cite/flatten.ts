/** A text on one line: line ends, tabs and control characters become single blanks; no-break spaces stay. */
export function flatten(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[ \p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}
