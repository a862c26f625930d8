import { wordsIn } from "../i18n/words.ts";
import { NBSP, NNBSP } from "../model/typography.ts";
import type { Card, Column, Line } from "./card.ts";
import { SANS, SERIF } from "./fonts.ts";
import { IMAGE_SIZE } from "./image-of.ts";

/** What satori draws: boxes in flexible rows, or texts, with a subset of CSS in pixels. */
export interface Box {
  readonly type: "div";
  readonly props: { readonly style: Style; readonly children: readonly Box[] | string };
}
type Style = Readonly<Record<string, string | number>>;

/** How a title may be set: its size in pixels, and the lines it may then have. */
interface TitleStyle {
  readonly size: number;
  readonly lines: number;
}

/** The width that a title has. */
export const MEASURE = 1056;

/** The ways to set a card's title, the largest first. */
export function listTitleStyles(card: Card): readonly TitleStyle[] {
  return card.columns.length > 0 ? BRIEFING_TITLES : COVER_TITLES;
}

/** The title alone, as high as its text needs; when it is to be cut, no higher than its lines, with "…" at the end. */
export function drawTitle(title: string, { size, lines }: TitleStyle, isCut = false): Box {
  const type = {
    fontFamily: SERIF,
    fontWeight: 600,
    fontSize: size,
    lineHeight: LEADING,
    letterSpacing: -0.018 * size,
  };
  return write(title, {
    ...type,
    display: "block",
    width: MEASURE,
    color: INK,
    wordBreak: "break-word",
    ...(isCut ? { lineClamp: lines } : { textWrap: "balance" }),
  });
}

/** The height of the lines that a title may have, rounded up to the pixel as satori does. */
export function heightOfLines({ size, lines }: TitleStyle): number {
  return Math.ceil(size * LEADING * lines);
}

/** The whole picture, with a title that `drawTitle` has made. */
export function drawCard(card: Card, title: Box): Box {
  const isCover = card.columns.length === 0;
  return place(
    { ...IMAGE_SIZE, position: "relative", backgroundColor: PAPER, color: INK, fontFamily: SERIF },
    isCover ? drawCover(card, title) : drawBriefing(card, title),
  );
}

/** Every text that a card's image shows. */
export function listTexts(card: Card): string[] {
  const listOf = ({ props: { children } }: Box): string[] =>
    typeof children === "string" ? [children] : children.flatMap(listOf);
  return listTitleStyles(card)
    .slice(-1)
    .flatMap((style) => [...listOf(drawCard(card, drawTitle(card.title, style))), ELLIPSIS]);
}

// The colours of the site by day, src/styles/base.css.
const PAPER = "#fbfaf6";
const INK = "#1c1a17";
const SOFT = "#5a544c";
const ACCENT = "#a3261b";

const NAME = wordsIn("fr").siteName;
const ELLIPSIS = "…";
const SIDE = 72;
const TOP = 50;
const LEADING = 1.1;
const BRIEFING_TITLES = [
  { size: 68, lines: 3 },
  { size: 60, lines: 3 },
  { size: 52, lines: 4 },
  { size: 46, lines: 4 },
] as const;
const COVER_TITLES = [{ size: 120, lines: 1 }] as const;
/** What is said beside a name, and what is long. */
const SMALL = { fontSize: 23, lineHeight: 1.5 } as const;
/** The width of the last column, which has an outlet and a date. */
const LAST_COLUMN = 344;

function drawBriefing({ kicker = "", columns }: Card, title: Box): Box[] {
  const width = (MEASURE - LAST_COLUMN) / (columns.length - 1);
  return [
    place({ position: "absolute", left: SIDE, top: TOP }, [drawMark()]),
    // The title stands on the rule, however many lines it has.
    place({ position: "absolute", left: SIDE, bottom: IMAGE_SIZE.height - 390, flexDirection: "column" }, [
      write(kicker, { fontFamily: SANS, fontWeight: 600, fontSize: 26, color: ACCENT, marginBottom: 8 }),
      title,
    ]),
    place(
      { position: "absolute", left: SIDE, top: 412, width: MEASURE, borderTop: `3px solid ${INK}`, paddingTop: 16 },
      [...columns.map((column, i) => drawColumn(column, i === columns.length - 1 ? LAST_COLUMN : width))],
    ),
  ];
}

function drawColumn({ label, lines }: Column, width: number): Box {
  return place({ flexDirection: "column", width, paddingRight: width === LAST_COLUMN ? 0 : 20 }, [
    write(label, { fontFamily: SANS, fontWeight: 600, fontSize: 22, color: SOFT, marginBottom: 4 }),
    ...lines.flatMap((line) => drawLine(line, lines.length === 1)),
  ]);
}

/** A name alone has its Chinese form below it, one of several beside it, where there is room. */
function drawLine({ text, chinese, rows = 1, look }: Line, isAlone: boolean): Box[] {
  const size = look ? { ...SMALL, color: look === "soft" ? SOFT : INK } : { fontSize: 27, lineHeight: 1.3 };
  const name = clamp(text, isAlone && !chinese ? 3 : rows, { ...size, marginRight: chinese ? 12 : 0 });
  if (!chinese) return [name];
  if (isAlone) return [name, clamp(chinese, 2, { ...SMALL, color: SOFT })];
  // What does not fit beside the name goes to a second row, which is not seen.
  return [
    place({ flexWrap: "wrap", alignItems: "baseline", height: 36, overflow: "hidden" }, [
      name,
      write(chinese, { ...SMALL, color: SOFT }),
    ]),
  ];
}

/** The image of a kind, or of the site: the watchman's eye looks in from the side. */
function drawCover({ title: words, dek = "", language }: Card, title: Box): Box[] {
  const isSite = words === wordsIn(language).siteName;
  return [
    place({ position: "absolute", right: -150, top: 85 }, [drawRing(460)]),
    ...(isSite ? [] : [place({ position: "absolute", left: SIDE, top: TOP }, [drawMark()])]),
    place({ position: "absolute", left: SIDE, top: isSite ? 165 : 206, flexDirection: "column" }, [
      title,
      write(dek, {
        display: "block",
        width: 700,
        marginTop: 26,
        fontSize: 36,
        lineHeight: 1.35,
        color: SOFT,
        textWrap: "balance",
      }),
    ]),
  ];
}

/** The ring and the name, as at the head of every page. */
function drawMark(): Box {
  const size = 42;
  return place({ alignItems: "center" }, [
    drawRing(26),
    write(NAME, { fontWeight: 600, fontSize: size, lineHeight: 1, letterSpacing: -0.01 * size, marginLeft: 14 }),
  ]);
}

function drawRing(width: number): Box {
  return place({ width, height: width, borderRadius: width / 2, border: `${String(width / 4)}px solid ${ACCENT}` }, []);
}

function clamp(text: string, rows: number, style: Style): Box {
  return write(text, { ...style, display: "block", lineClamp: rows, wordBreak: "break-word", maxWidth: "100%" });
}

function place(style: Style, children: readonly Box[]): Box {
  return { type: "div", props: { style: { display: "flex", boxSizing: "border-box", ...style }, children } };
}

/** The fonts have no narrow no-break space; the wider one is as good. */
function write(text: string, style: Style): Box {
  return { type: "div", props: { style: { display: "flex", ...style }, children: text.replaceAll(NNBSP, NBSP) } };
}
