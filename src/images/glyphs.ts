import satori from "satori";
import { findSlices, loadFonts, SANS, type Font } from "./fonts.ts";

/** The characters, as readers see them, that none of our fonts has, each once and in order. */
export async function findMissing(texts: readonly string[]): Promise<string[]> {
  return (await chooseFonts(texts)).missing;
}

/** The fonts to draw texts with, and the characters that they lack: our usual fonts, and slices of the Chinese one for rarer characters. */
export async function chooseFonts(texts: readonly string[]): Promise<{ fonts: readonly Font[]; missing: string[] }> {
  const usual = await loadFonts();
  const rare = await findLacking(texts, usual);
  if (rare.length === 0) return { fonts: usual, missing: [] };
  const fonts = await loadFonts(findSlices(rare));
  return { fonts, missing: await findLacking(rare, fonts) };
}

async function findLacking(texts: readonly string[], fonts: Font[]): Promise<string[]> {
  const lacking = known.get(fonts) ?? new Set();
  known.set(fonts, lacking);
  const characters = [...new Set(texts.flatMap(splitCharacters))];
  await satori(
    {
      type: "div",
      props: { style: { display: "flex", flexWrap: "wrap", fontFamily: SANS }, children: characters.join("") },
    },
    {
      width: 1000,
      fonts,
      // satori asks for other fonts with the characters that it finds in none, many at once, but only when it first meets them.
      loadAdditionalAsset: (_script: string, segment: string) => {
        for (const each of splitCharacters(segment)) lacking.add(each);
        return Promise.resolve([]);
      },
    },
  );
  return characters.filter((each) => lacking.has(each));
}

/** What satori has asked for since the process began. */
const known = new WeakMap<Font[], Set<string>>();

const segmenter = new Intl.Segmenter("fr", { granularity: "grapheme" });

function splitCharacters(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
