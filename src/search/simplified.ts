/** The pairs that `collectSimplified` made, as a map from each traditional character. */
export function readSimplified(pairs: string): ReadonlyMap<string, string> {
  const characters = Array.from(pairs);
  return new Map(characters.flatMap((character, i) => (i % 2 ? [] : [[character, characters[i + 1] ?? character]])));
}
