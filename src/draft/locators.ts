/** Passages in the order of the article, each once: p2, p3s1, p3s2, p10. */
export function sortPassages(passages: readonly string[]): string[] {
  return [...new Set(passages)].sort((a, b) => {
    const [x, y] = [readPassage(a), readPassage(b)];
    return x[0] - y[0] || x[1] - y[1];
  });
}

function readPassage(passage: string): [paragraph: number, sentence: number] {
  const [, paragraph, sentence] = /^p(\d+)(?:s(\d+))?$/.exec(passage) ?? [];
  return [Number(paragraph ?? 0), Number(sentence ?? 0)];
}
