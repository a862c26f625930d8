/** A stretch of a text that a test has named. */
export interface Mark {
  readonly tag: string;
  /** Offsets in the text without marks, end excluded. */
  readonly start: number;
  readonly end: number;
}

/** A text whose stretches are named, "[cac|La CAC] [does|inflige une amende] à [didi|Didi].", without the names; and where they stand. */
export function readMarked(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  for (const [part, tag, words] of marked.matchAll(/\[([^|\]]*)\|([^\]]*)\]|[^[]+/g)) {
    const start = text.length;
    text += words ?? part;
    if (tag !== undefined) marks.push({ tag, start, end: text.length });
  }
  return { text, marks };
}
