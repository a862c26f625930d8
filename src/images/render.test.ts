import { beforeAll, describe, expect, it } from "vitest";
import { loadSite } from "../load.ts";
import type { Card } from "./card.ts";
import { loadFonts } from "./fonts.ts";
import { isWholePng } from "./png.ts";
import { listColours } from "./png.fixture.ts";
import { listCards } from "./publish.ts";
import { findKey, fitTitle, renderCard } from "./render.ts";

const site = await loadSite({ root: process.cwd(), drafts: false });
const NAMES = [
  { text: "SAMR", chinese: "国家市场监督管理总局" },
  {
    text: "Une administration au nom très long que personne n’abrège",
    chinese: "国家互联网信息办公室国家互联网信息办公室",
  },
  { text: "Ant Group", chinese: "蚂蚁科技集团股份有限公司" },
];
/** Everything in it is as long as it may be. */
const full: Card = {
  language: "fr",
  kicker: "Introduction en Bourse suspendue · fait allégué",
  title: "Amende",
  columns: [
    { label: "Qui", lines: NAMES.slice(1, 2) },
    { label: "Envers qui", lines: NAMES },
    {
      label: "Publié",
      lines: [
        { text: "Un média au nom vraiment très long, qui ne tient pas", rows: 1 },
        {
          text: "entre le\u00a028\u00a0septembre\u00a02020 et le\u00a014\u00a0décembre\u00a02021",
          rows: 2,
          look: "small",
        },
        { text: "date déduite des mots du texte", look: "soft" },
      ],
    },
  ],
};
const WORDS = "La banque centrale chinoise déclare illégal tout commerce de monnaies virtuelles et le fait savoir ";
const titled = (title: string): Card => ({ ...full, title });
const ofLength = (length: number) => titled(WORDS.repeat(4).slice(0, length));
const LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);

// The fonts are read by the first picture.
beforeAll(() => renderCard(full));

describe("a title", () => {
  const styleOf = async (card: Card) => {
    const { fontSize, lineClamp } = (await fitTitle(card, await loadFonts())).props.style;
    return [fontSize, lineClamp];
  };

  it("is large when it is short, smaller when it is long, and cut after four lines when it is longer still", async () => {
    expect(await Promise.all([20, 90, 120, 300].map((length) => styleOf(ofLength(length))))).toEqual([
      [68, undefined],
      [68, undefined],
      [52, undefined],
      [46, 4],
    ]);
  });

  it("of one endless word is broken, and cut", async () => {
    expect(await styleOf(titled(LONG_WORD))).toEqual([46, 4]);
  });
});

describe("an image", () => {
  const PAPER = ["#fbfaf6"];
  const MARGINS = [
    [0, 0, 60, 630],
    [1144, 0, 1200, 630],
    [0, 0, 1200, 40],
    [0, 604, 1200, 630],
  ] as const;

  it.each([20, 120, 300])(
    "keeps its margins with a title of %i characters and everything else at its longest",
    async (n) => {
      const png = await renderCard(ofLength(n));
      for (const margin of MARGINS) expect(listColours(png, margin)).toEqual(PAPER);
    },
  );

  it("keeps its margins with one endless word", async () => {
    const png = await renderCard(titled(LONG_WORD));
    for (const margin of MARGINS) expect(listColours(png, margin)).toEqual(PAPER);
  });

  it("leaves room between title and rule, however many lines the title has", async () => {
    for (const length of [20, 120, 300]) {
      const png = await renderCard(ofLength(length));
      expect(listColours(png, [0, 398, 1200, 412])).toEqual(PAPER);
      expect(listColours(png, [72, 412, 1128, 415])).toEqual(["#1c1a17"]);
    }
  });

  it("of every page is 1200 × 630, weighs less than 60 KB, and is the same each time", async () => {
    const cards = listCards(site);
    expect(cards.length).toBe(2 * site.briefings.length + 16);
    for (const [path, card] of cards) {
      const png = await renderCard(card);
      expect(isWholePng(png, 1200, 630), path).toBe(true);
      expect(png.length, path).toBeLessThan(60_000);
      if (path.includes("2021")) expect(Buffer.compare(png, await renderCard(card)), path).toBe(0);
    }
  }, 60_000);

  it("is not made with a character that no font has", async () => {
    await expect(renderCard(titled("Amende 🙂 𠀋"))).rejects.toThrow(
      'no font has "🙂" (U+1F642), "𠀋" (U+2000B).\n  Correct the text, or add a font to src/images/fonts.ts.',
    );
  });
});

describe("the key of an image", () => {
  it("is the same for the same words", () => {
    expect(findKey(full)).toBe(findKey(structuredClone(full)));
    expect(findKey(full)).toMatch(/^[0-9a-f]{32}$/);
  });

  it("changes with each thing that the image shows", () => {
    const [qui, envers, publié] = full.columns;
    if (!qui || !envers || !publié) throw new Error("Three columns.");
    const others: Card[] = [
      titled("Amendes"),
      { ...full, kicker: "Amende" },
      { ...full, columns: [qui, publié] },
      { ...full, columns: [{ ...qui, label: "Who" }, envers, publié] },
      { ...full, columns: [qui, { ...envers, lines: NAMES.toReversed() }, publié] },
      { ...full, columns: [{ ...qui, lines: [{ text: "CAC" }] }, envers, publié] },
    ];
    expect(new Set([full, ...others].map(findKey)).size).toBe(others.length + 1);
  });
});
