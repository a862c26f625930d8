import { findFileKind, readLatin } from "./file-kind.ts";
import { InputError } from "./input-error.ts";

/** What an article may have at most, in bytes: 5 MB. */
export const LIMIT = 5_000_000;

/** Throws an InputError if a file of so many bytes is longer than the limit. */
export function checkSize(bytes: number): void {
  if (bytes <= LIMIT) return;
  throw new InputError(
    `has ${formatMegabytes(bytes)}, and an article may have ${formatMegabytes(LIMIT)} at most. Give the text of one article.`,
  );
}

/**
 * The text of an article's bytes, without byte order mark, otherwise as it stands.
 *
 * A byte order mark decides; then zero bytes, which only UTF-16 has; then validity: what is valid UTF-8 is read as UTF-8, whatever it is
 * labelled. The rest follows its label, that of the HTTP header (`hint.charset`) before that of a meta element or an XML declaration, by the names of
 * the Encoding Standard (so iso-8859-1 is windows-1252), and without one it is Windows-1252. A page with a few bytes that its encoding does not
 * have keeps U+FFFD for them, as in a browser.
 *
 * Throws an InputError for what is too long, empty, blank, no text (PDF, Word, images, archives, anything with NUL bytes) or in no encoding we
 * can tell.
 */
export function decodeArticle(bytes: Uint8Array, hint: { charset?: string | undefined } = {}): string {
  checkSize(bytes.length);
  if (bytes.length === 0) throw new InputError(`is empty. ${GIVE_TEXT}`);
  const kind = findFileKind(bytes);
  if (kind) throw new InputError(`is ${kind}, not a text. Copy the article's text into a .txt file, and give that.`);

  const text = decode(bytes, hint.charset).replace(/^\uFEFF+/, "");
  if (!/[^\s\p{C}]/u.test(text)) throw new InputError(`is blank. ${GIVE_TEXT}`);
  if (text.includes("\0") || countMatches(text, CONTROLS) > text.length / 100) throw notText();
  return text;
}

function decode(bytes: Uint8Array, charset: string | undefined): string {
  const mark = findByteOrderMark(bytes);
  if (mark) return decodeStrictly(bytes, mark) ?? keepPage(decodeLoosely(bytes, mark), mark.toUpperCase());
  if (bytes.includes(0)) return decodeStrictly(bytes, findWideEncoding(bytes, charset) ?? refuse()) ?? refuse();

  const labels = [charset, findLabel(bytes)].flatMap((label) => findEncoding(label) ?? []);
  const utf8 = decodeStrictly(bytes, "utf-8");
  // ISO-2022-JP is written in ASCII, which is valid UTF-8.
  if (utf8 !== undefined && !labels[0]?.startsWith("iso-2022")) return utf8;
  const damaged = decodeLoosely(bytes, "utf-8");
  if (countMatches(damaged, /[^\0-\x7F\uFFFD]/g) > 2 * countMatches(damaged, /\uFFFD/g))
    return keepPage(damaged, "UTF-8");

  for (const label of labels.filter((label) => !label.startsWith("utf-"))) {
    const text = decodeStrictly(bytes, label);
    if (text !== undefined) return text;
    const loose = decodeLoosely(bytes, label);
    if (countMatches(loose, /\uFFFD/g) < loose.length / 200) return keepPage(loose, label.toUpperCase());
  }
  const text = decodeStrictly(bytes, "windows-1252") ?? "";
  // Latin letters stand among plain ones: a text that is mostly others is in another encoding.
  if (countMatches(text, /[\x80-\x9F]/g) > 0 || countMatches(text, /[^\0-\x7F]/g) > text.length / 4)
    throw unknownEncoding();
  return text;
}

/** A page may keep what a browser shows as �; who wrote a text file can save it again. */
function keepPage(text: string, encoding: string): string {
  if (/<(?:html|body|head|div|p|meta)[\s>]/i.test(text)) return text;
  const line = text.slice(0, text.indexOf("\uFFFD")).split(/\r\n?|\n/).length;
  throw new InputError(
    `is ${encoding} with broken characters, the first in line ${line}. Correct them, and save the text again as UTF-8.`,
  );
}

function findByteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? refuse() : "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: French and English characters have a zero byte each, all on one side. */
function findWideEncoding(bytes: Uint8Array, charset: string | undefined): string | undefined {
  const zeros: [even: number, odd: number] = [0, 0];
  const sample = bytes.subarray(0, 65_536);
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  const half = sample.length / 2;
  if (odd > 0.6 * half && even < 0.02 * half) return "utf-16le";
  if (even > 0.6 * half && odd < 0.02 * half) return "utf-16be";
  const label = findEncoding(charset);
  return label?.startsWith("utf-16") ? label : undefined;
}

/** The encoding that a page's first 16 KB name, in a meta element or an XML declaration. */
function findLabel(bytes: Uint8Array): string | undefined {
  const start = readLatin(bytes, 0, 16_384).replace(/<!--[\s\S]*?-->/g, "");
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']?([\w:.-]{1,40})/i.exec(start);
  const label = declared ?? /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(start);
  // A declaration that could be read was not in UTF-16, whatever it says.
  return label?.[1]?.replace(/^utf-?16.*$/i, "utf-8");
}

/** The standard's name of an encoding's label, or undefined if it knows none. */
function findEncoding(label: string | undefined): string | undefined {
  if (label === undefined || /^x-user-defined$/i.test(label.trim())) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

function formatMegabytes(bytes: number): string {
  // Rounded up, so that a file just over the limit does not seem to be at it.
  return `${(Math.ceil(bytes / 100_000) / 10).toString()} MB`;
}

function refuse(): never {
  throw notText();
}

function notText(): InputError {
  return new InputError("is not a text: it holds bytes that no text has. Give the article's text, saved as UTF-8.");
}

function unknownEncoding(): InputError {
  return new InputError("is in an encoding we cannot tell. Save the text as UTF-8, and give that.");
}

const GIVE_TEXT = "Give the article's text, or its address.";

const CONTROLS = /(?!\s)\p{Cc}/gu;
