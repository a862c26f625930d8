/** A sentence of an article and where it stands. */
export interface Sentence {
  /** `p3s2`: the second sentence of the third paragraph. */
  readonly locator: string;
  /** As the article has it. */
  readonly text: string;
}

/** A block between blank lines, counted from 1, headings, captions and page furniture included. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
