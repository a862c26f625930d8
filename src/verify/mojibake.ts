/**
 * A text whose UTF-8 was once read as Windows-1252 ("Ã©" for é, "â€™" for ’), read again as it was meant; undefined if it has none of that. Reads
 * twice what was spoilt twice.
 */
export function repairMojibake(text: string): string | undefined {
  let repaired = text;
  for (let turn = 0; turn < 2 && SPOILT.test(repaired); turn++) repaired = repairOnce(repaired);
  return repaired === text ? undefined : repaired;
}

/** How many characters were lost on the way: each stands as U+FFFD. */
export function countLost(text: string): number {
  return [...text.matchAll(/\uFFFD/g)].length;
}

function repairOnce(text: string): string {
  const whole = text.replace(RUN, (run) => {
    const bytes = Uint8Array.from(run, (sign) => BYTES.get(sign) ?? 0);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return run;
    }
  });
  // à is "Ã" and a no-break space, which many programs turn into a common one.
  return whole.replace(/Ã[ \u00a0]/g, "à ").replace(/Â(?=[ \u00a0])/g, "");
}

/** The bytes from 0x80 on by their characters in Windows-1252. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, i) => [new TextDecoder("windows-1252").decode(Uint8Array.of(i + 128)), i + 128]),
);
const RUN = new RegExp(`[${[...BYTES.keys()].join("").replace(/[\\\]^-]/g, "\\$&")}]{2,}`, "g");
/** What the first two bytes of accented letters and of typographic signs look like. */
const SPOILT = /Ã[\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2122 ]|Â[\u00a0-\u00bf]|â€|Å[“’\u0092\u0093]/;
