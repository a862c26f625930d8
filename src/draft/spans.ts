/** A stretch of a sentence, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which letters of a sentence are spoken for. */
export interface Cover {
  readonly cells: Uint8Array;
}

/** A cover of a text of that length, with the given stretches closed. */
export function openCover(length: number, spans: Iterable<Span> = []): Cover {
  const cover = { cells: new Uint8Array(length) };
  for (const span of spans) closeSpan(cover, span);
  return cover;
}

/** The same cover once more, to close further stretches in. */
export function copyCover({ cells }: Cover, spans: Iterable<Span> = []): Cover {
  const cover = { cells: cells.slice() };
  for (const span of spans) closeSpan(cover, span);
  return cover;
}

export function closeSpan({ cells }: Cover, { start, end }: Span): void {
  cells.fill(1, start, end);
}

/** Whether a letter of the stretch is spoken for. */
export function isTaken({ start, end }: Span, { cells }: Cover): boolean {
  for (let at = start; at < end; at++) if (cells[at] === 1) return true;
  return false;
}

/** The parts of a stretch that are not spoken for, from left to right. */
export function findFree({ start, end }: Span, { cells }: Cover): Span[] {
  const free: Span[] = [];
  let from = -1;
  for (let at = start; at <= end; at++) {
    const open = at < end && cells[at] === 0;
    if (open && from < 0) from = at;
    if (open || from < 0) continue;
    free.push({ start: from, end: at });
    from = -1;
  }
  return free;
}

/** Whether two stretches share a letter. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The stretch of a match of a pattern. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Those of a list in the order of their places that begin within `reach` letters before `from`, or between `from` and `to`. */
export function listNear<T extends Span>(spans: readonly T[], from: number, to: number, reach = 160): readonly T[] {
  const first = findFirst(spans, from - reach);
  let last = first;
  while ((spans[last]?.start ?? Infinity) < to) last++;
  return spans.slice(first, last);
}

/** Index of the first, in a list in the order of their places, that begins at `at` or later. */
export function findFirst(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
