import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A font as satori takes it. */
export interface Font {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: "normal";
  readonly data: Buffer;
}

/** Families in the order in which a character is looked for. Each subset is a family: of two fonts of one name satori takes one. */
export const SERIF = "Serif latin, Serif latin-ext, Serif cyrillic, Serif greek, Serif vietnamese, Chinese";
export const SANS = `Sans latin, Sans latin-ext, ${SERIF}`;

const require = createRequire(import.meta.url);

/** The packages of the fonts, by the names that their files begin with. */
const FOLDERS = {
  "source-serif-4": dirname(require.resolve("@fontsource/source-serif-4/package.json")),
  "source-sans-3": dirname(require.resolve("@fontsource/source-sans-3/package.json")),
  "noto-serif-sc": dirname(require.resolve("@fontsource/noto-serif-sc/package.json")),
} as const;

/** The packages whose files are drawn with. */
export const FONT_PACKAGES = Object.keys(FOLDERS).map((font) => `@fontsource/${font}`);

/**
 * Reads our fonts, with slices of the Chinese one beside its usual part. The same list of slices gives the same array, by which satori knows
 * fonts that it has read: it takes 0.2 s to read them. It reads woff, not woff2.
 */
export function loadFonts(slices: readonly string[] = []): Promise<Font[]> {
  const key = slices.join();
  const fonts = loaded.get(key) ?? Promise.all([...FILES, ...slices.map(sliceFile)].map(readFont));
  loaded.set(key, fonts);
  return fonts;
}

/** The slices of the Chinese font that should have characters which its usual part has not, such as the traditional "蟻": "38". */
export function findSlices(characters: readonly string[]): string[] {
  const ranges = require("@fontsource/noto-serif-sc/unicode.json") as Record<string, string>;
  const points = characters.flatMap((each) => Array.from(each, (point) => point.codePointAt(0) ?? 0));
  return Object.entries(ranges).flatMap(([name, range]) => {
    const number = /^\[(\d+)\]$/.exec(name)?.[1];
    return number !== undefined && points.some((point) => isInRange(point, range)) ? [number] : [];
  });
}

type File = readonly [family: string, weight: Font["weight"], file: string];

const loaded = new Map<string, Promise<Font[]>>();

const SERIF_SUBSETS = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"] as const;
const SANS_SUBSETS = ["latin", "latin-ext"] as const;
const FILES: readonly File[] = [
  ...([400, 600] as const).flatMap((weight) =>
    SERIF_SUBSETS.map((subset) => nameFile(`Serif ${subset}`, weight, "source-serif-4", subset)),
  ),
  ...SANS_SUBSETS.map((subset) => nameFile(`Sans ${subset}`, 600, "source-sans-3", subset)),
  nameFile("Chinese", 400, "noto-serif-sc", "chinese-simplified"),
];

function sliceFile(slice: string): File {
  return nameFile(`Chinese ${slice}`, 400, "noto-serif-sc", slice);
}

function nameFile(family: string, weight: Font["weight"], font: keyof typeof FOLDERS, subset: string): File {
  return [family, weight, join(FOLDERS[font], "files", `${font}-${subset}-${String(weight)}-normal.woff`)];
}

async function readFont([name, weight, file]: File): Promise<Font> {
  return { name, weight, style: "normal", data: await readFile(file) };
}

/** `range` as CSS writes it: "U+4e00,U+4e8c-4e8f". */
function isInRange(point: number, range: string): boolean {
  return range.split(",").some((part) => {
    const [first = NaN, last = first] = part
      .replace("U+", "")
      .split("-")
      .map((hex) => parseInt(hex, 16));
    return point >= first && point <= last;
  });
}
