import { distance } from "fastest-levenshtein";

/** The known word that differs least from `word` (Levenshtein distance), or undefined when none is near enough to be meant. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const steps = distance(word, candidate);
    if (!best || steps < best.distance) best = { word: candidate, distance: steps };
  }
  if (!best || best.distance > Math.max(2, word.length / 3)) return undefined;
  // Two letters of two are not a slip of the pen.
  return best.distance < word.length ? best.word : undefined;
}
