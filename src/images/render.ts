import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type { Card } from "./card.ts";
import { FONT_PACKAGES, type Font } from "./fonts.ts";
import { chooseFonts } from "./glyphs.ts";
import { IMAGE_SIZE } from "./image-of.ts";
import { encodePng } from "./png.ts";
import { drawCard, drawTitle, heightOfLines, listTexts, listTitleStyles, MEASURE, type Box } from "./template.ts";

/** Draws a card as a PNG of 1200 × 630. Throws when a character of it is in none of our fonts. */
export async function renderCard(card: Card): Promise<Uint8Array> {
  const { fonts, missing } = await chooseFonts(listTexts(card));
  if (missing.length > 0) throw new Error(describeMissing(missing));
  const svg = await drawSvg(drawCard(card, await fitTitle(card, fonts)), fonts, IMAGE_SIZE);
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return encodePng(pixels, width, height);
}

/** The title in the largest of its styles in which it keeps to its lines; in the smallest it is cut. */
export async function fitTitle(card: Card, fonts: readonly Font[]): Promise<Box> {
  const styles = listTitleStyles(card);
  for (const style of styles) {
    const title = drawTitle(card.title, style);
    if ((await measureHeight(title, fonts)) <= heightOfLines(style)) return title;
  }
  const smallest = styles.at(-1);
  if (!smallest) throw new Error("A card's title has no style.");
  return drawTitle(card.title, smallest, true);
}

/** A digest of all that a card's image is made from: its boxes with every way to set its title, and what draws them. */
export function findKey(card: Card): string {
  const pictures = listTitleStyles(card).flatMap((style) =>
    [false, true].map((isCut) => drawCard(card, drawTitle(card.title, style, isCut))),
  );
  return createHash("sha256")
    .update(JSON.stringify([RENDERER, versions(), pictures]))
    .digest("hex")
    .slice(0, 32);
}

/** To be raised when this file, glyphs.ts or png.ts would draw the same boxes in another way. */
const RENDERER = 1;

/** satori gives its picture the height of what is in it. */
async function measureHeight(box: Box, fonts: readonly Font[]): Promise<number> {
  const svg = await drawSvg(box, fonts, { width: MEASURE });
  return Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);
}

async function drawSvg(box: Box, fonts: readonly Font[], size: { width: number; height?: number }): Promise<string> {
  return satori(box, { ...size, fonts } as Parameters<typeof satori>[1]);
}

function describeMissing(characters: readonly string[]): string {
  const named = characters.map((each) => `"${each}" (${Array.from(each, nameCodePoint).join(" ")})`);
  return `no font has ${named.join(", ")}.\n  Correct the text, or add a font to src/images/fonts.ts.`;
}

function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function versions(): string[] {
  const require = createRequire(import.meta.url);
  return ["satori", "@resvg/resvg-js", ...FONT_PACKAGES].map((name) => {
    const { version } = require(`${name}/package.json`) as { version: string };
    return `${name} ${version}`;
  });
}
