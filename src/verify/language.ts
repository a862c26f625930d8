import type { Language } from "../schemas/languages.ts";

/** The language that a text is mostly in; undefined where too few words tell. */
export function guessLanguage(text: string): Language | "zh" | undefined {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if ((sample.match(/\p{Script=Han}/gu)?.length ?? 0) > letters / 4) return "zh";
  const [fr, en] = [FRENCH, ENGLISH].map((words) => sample.match(words)?.length ?? 0) as [number, number];
  if (Math.max(fr, en) < 5 || Math.max(fr, en) < 2 * Math.min(fr, en)) return undefined;
  return fr > en ? "fr" : "en";
}

const FRENCH = /(?<!\p{L})(?:le|la|les|des|du|une?|et|est|dans|pour|que|qui|sur|par|au|aux|ses)(?!\p{L})/giu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|in|an?|that|for|is|was|with|by|its|said|from|has)(?!\p{L})/giu;
