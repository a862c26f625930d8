/** A paragraph of an article and those of its sentences that are meant; none means the whole paragraph. Both count from 1. */
export interface Place {
  readonly paragraph: number;
  readonly sentences: readonly number[];
}

/** Locators put together by paragraph, in the order of the article: `p5s3`, `p1`, `p5s2` become paragraph 1, and sentences 2 and 3 of paragraph 5. */
export function groupPassages(passages: readonly string[]): Place[] {
  const places = new Map<number, Set<number>>();
  for (const passage of passages) {
    const [, paragraph, sentence] = /^p(\d+)(?:s(\d+))?$/.exec(passage) ?? [];
    const sentences = places.get(Number(paragraph)) ?? new Set();
    if (sentence !== undefined) sentences.add(Number(sentence));
    places.set(Number(paragraph), sentences);
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, sentences]) => ({ paragraph, sentences: [...sentences].sort((a, b) => a - b) }));
}
