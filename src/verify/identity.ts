import { digestFile } from "../model/seals.ts";

/**
 * What a text must be given for its digest to be that of the file that was read: other line ends, a line end more or less at the end, a byte
 * order mark, composed accents, or the encoding UTF-8.
 */
export type Change = "lf" | "crlf" | "no-final-line-end" | "final-line-end" | "mark" | "composed" | "utf-8";

/**
 * The changes that make a text the very file whose digest is given; none if it is that file as it stands, undefined if it is another.
 * `bytes` is the file that the reader holds, where the text comes from one.
 */
export function findIdentity(sha256: string, text: string, bytes?: Uint8Array): Change[] | undefined {
  if (bytes && digestFile(bytes) === sha256) return [];
  const bare = text.replace(/^\uFEFF/, "");
  for (const [accents, composed] of steps([["composed", bare.normalize("NFC")]], bare)) {
    const lines: Step[] = [
      ["lf", composed.replace(/\r\n?/g, "\n")],
      ["crlf", composed.replace(/\r\n?|\n/g, "\r\n")],
    ];
    for (const [ends, broken] of steps(lines, composed)) {
      const trimmed = broken.replace(/[\r\n]+$/, "");
      const end = broken.includes("\r\n") ? "\r\n" : "\n";
      const closings: Step[] = [
        ["no-final-line-end", trimmed],
        ["final-line-end", trimmed + end],
      ];
      for (const [final, closed] of steps(closings, broken)) {
        for (const [mark, marked] of steps([["mark", `\uFEFF${closed}`]], closed)) {
          if (digestFile(ENCODER.encode(marked)) !== sha256) continue;
          const changes = [accents, ends, final, mark].filter((change) => change !== undefined);
          return bytes && changes.length === 0 ? ["utf-8"] : changes;
        }
      }
    }
  }
  return undefined;
}

type Step = readonly [change: Change, text: string];

/** The text as it stands, and each change of it that changes something. */
function steps(changed: readonly Step[], text: string): (readonly [change: Change | undefined, text: string])[] {
  return [[undefined, text], ...changed.filter(([, other]) => other !== text)];
}

const ENCODER = new TextEncoder();
