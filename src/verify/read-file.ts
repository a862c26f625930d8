/** The longest text that is verified, in bytes or characters. */
export const LIMIT = 2_000_000;

/** Why nothing was verified. page: a saved web page; binary: no text, such as a PDF or a Word document. */
export type Refusal = "empty" | "long" | "binary" | "page";

/** A reading of a file. */
export interface Reading {
  /** By the names of the Encoding Standard. */
  readonly encoding: string;
  readonly text: string;
}

/** Every way in which the bytes of a file make a text, the likeliest first, or why they make none. */
export function readFile(bytes: Uint8Array): Reading[] | Refusal {
  if (bytes.length === 0) return "empty";
  if (bytes.length > LIMIT) return "long";
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  if (BINARY.some((mark) => start.startsWith(mark))) return "binary";
  const readings = guessEncodings(bytes).flatMap((encoding) => decode(bytes, encoding));
  const sound = readings.filter(({ text }) => !text.includes("\0"));
  return sound.length === 0 ? "binary" : (refuse(sound[0]?.text ?? "") ?? sound);
}

/** Why a text is not verified, if it is not. */
export function refuse(text: string): Refusal | undefined {
  if (text.length > LIMIT) return "long";
  if (!/[\p{L}\p{N}]/u.test(text)) return "empty";
  return /^\s*(?:<!doctype html|<html|<\?xml)/i.test(text) ? "page" : undefined;
}

function guessEncodings(bytes: Uint8Array): string[] {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return ["utf-16le"];
  if (a === 0xfe && b === 0xff) return ["utf-16be"];
  // UTF-16 without its mark: of common letters every other byte is zero.
  const zeros = [0, 1].map((rest) => bytes.subarray(0, 4096).filter((byte, i) => byte === 0 && i % 2 === rest).length);
  const [even = 0, odd = 0] = zeros;
  if (even + odd > Math.min(bytes.length, 4096) / 4) return [odd > even ? "utf-16le" : "utf-16be"];
  if (decode(bytes, "utf-8").length > 0) return ["utf-8"];
  return ["windows-1252", "gb18030"];
}

function decode(bytes: Uint8Array, encoding: string): Reading[] {
  try {
    return [{ encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }];
  } catch {
    return [];
  }
}

/** How files begin that hold no plain text: PDF, ZIP with Word and OpenDocument, old Office, RTF, pictures, gzip. */
const BINARY = [
  "%PDF-",
  "PK\x03\x04",
  "\xD0\xCF\x11\xE0",
  "{\\rtf",
  "\x89PNG",
  "\xFF\xD8\xFF",
  "GIF8",
  "RIFF",
  "\x1F\x8B",
];
