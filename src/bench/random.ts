/** Numbers that look random and are the same for the same seed (mulberry32, seeded by FNV-1a). */
export class Random {
  #state: number;

  constructor(...seed: readonly (string | number)[]) {
    this.#state = 0x811c9dc5;
    for (const character of seed.join(" ")) {
      this.#state = Math.imul(this.#state ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
  }

  /** From 0 up to, but not, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  /** A text of so many of these characters. */
  spell(length: number, characters: string): string {
    return Array.from({ length }, () => characters.charAt(this.between(0, characters.length - 1))).join("");
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.between(0, list.length - 1)];
    if (picked === undefined) throw new Error("Nothing can be picked from an empty list.");
    return picked;
  }
}

/**
 * Draws ranks from 0 to `size` - 1 after Zipf: the probability of the rank r is as 1 / (r + 1) ** exponent. From the rank `knee` on, if there is
 * one, it falls as the square of the rank, as in the large vocabularies of real texts.
 */
export class Zipf {
  readonly #sums: Float64Array;

  constructor(size: number, exponent: number, knee = size) {
    let sum = 0;
    const weigh = (rank: number) =>
      rank < knee ? (rank + 1) ** -exponent : (knee + 1) ** (2 - exponent) * (rank + 1) ** -2;
    this.#sums = Float64Array.from({ length: size }, (_, rank) => (sum += weigh(rank)));
  }

  draw(random: Random): number {
    const wanted = random.next() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
