import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { splitArticle } from "./article.ts";

/**
 * The seal of a passage: the first 12 hexadecimal digits of the SHA-256 of its normalised text in UTF-8. It tells whether a text holds the
 * sentence that was read, and gives nothing of the sentence away. Runs in Node and in browsers.
 */
export function sealOf(passage: string): string {
  return bytesToHex(sha256(utf8ToBytes(normalizePassage(passage)))).slice(0, SEAL_LENGTH);
}

/**
 * A passage as it is digested: in NFC, each run of blanks and line breaks one blank, without signs that nobody sees (soft hyphens, zero-width
 * blanks and joiners). So it is the same however its lines are wrapped, and every sign that a reader sees counts.
 */
export function normalizePassage(text: string): string {
  return text.normalize("NFC").replace(UNSEEN, "").replace(/\s+/gu, " ").trim();
}

/** The passages of an article by their locators, paragraphs (`p3`) and sentences (`p3s2`), in the article's order. */
export function readPassages(article: string): Map<string, string> {
  return new Map(
    splitArticle(article).flatMap(({ number, text, sentences }) => [
      [`p${String(number)}`, text] as const,
      ...sentences.map((sentence) => [sentence.locator, sentence.text] as const),
    ]),
  );
}

/** SHA-256 of a file's bytes in lower-case hexadecimal, as `source.sha256` keeps it. */
export function digestFile(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export const SEAL_LENGTH = 12;

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
