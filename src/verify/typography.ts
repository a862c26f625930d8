/** The signs in which two copies of a sentence may differ though a reader takes them for the same. */
export const SIGNS = ["apostrophes", "quotes", "ellipses", "dashes", "ligatures", "blanks"] as const;
export type Sign = (typeof SIGNS)[number];

/** A sentence as another typesetter would have written it, and the signs that differ. */
export interface Variant {
  readonly text: string;
  readonly signs: readonly Sign[];
}

/**
 * The other ways to write the signs of a sentence: straight and curly apostrophes and quotation marks, … and ..., dashes, œ and ﬁ, blanks before
 * : ; ! ? %. Each sign is written the same way in all of the sentence; at most `LIMIT` of them, those with the fewest changes first.
 */
export function listVariants(sentence: string): Variant[] {
  let variants: Variant[] = [{ text: sentence, signs: [] }];
  for (const sign of SIGNS) {
    const more = variants.flatMap(({ text, signs }) =>
      WAYS[sign]
        .map((write) => write(text))
        .filter((written, i, all) => written !== text && all.indexOf(written) === i)
        .map((written) => ({ text: written, signs: [...signs, sign] })),
    );
    variants = [...variants, ...more];
  }
  const seen = new Set([sentence]);
  return variants
    .sort((a, b) => a.signs.length - b.signs.length)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, LIMIT);
}

const LIMIT = 400;

type Write = (text: string) => string;

/** Puts marks around what stands in quotation marks of any kind. */
function quoteWith(open: string, close: string): Write {
  return (text) => {
    let isOpen = false;
    return text.replace(/(«|“|„) ?| ?(»|”)|"/g, (_mark, opens: string | undefined, closes: string | undefined) => {
      isOpen = opens !== undefined || (closes === undefined && !isOpen);
      return isOpen ? open : close;
    });
  };
}

const WAYS: Readonly<Record<Sign, readonly Write[]>> = {
  apostrophes: [(text) => text.replace(/[’‘ʼ′´`]/g, "'"), (text) => text.replace(/['ʼ′´`]/g, "’")],
  quotes: [quoteWith('"', '"'), quoteWith("“", "”"), quoteWith("« ", " »"), quoteWith("«", "»")],
  ellipses: [(text) => text.replace(/…/g, "..."), (text) => text.replace(/\.{3}/g, "…")],
  dashes: [
    (text) => text.replace(/[‐‑‒–—―−]/g, "-"),
    (text) => text.replace(/(?<= )--?(?= )|[‒—―−]/g, "–"),
    (text) => text.replace(/(?<= )--?(?= )|[‒–―−]/g, "—"),
    (text) => text.replace(/[–—]/g, "--"),
  ],
  ligatures: [
    (text) => text.replace(/[ﬀ-ﬆ]/g, (sign) => sign.normalize("NFKC")),
    (text) => text.replace(/œ/g, "oe").replace(/Œ/g, "Oe").replace(/æ/g, "ae"),
    (text) => text.replace(/oe(?=[uilr])/g, "œ").replace(/O[eE](?=[uilr])/g, "Œ"),
  ],
  blanks: [
    (text) => text.replace(/ (?=[:;!?%€»])|(?<=«) /g, ""),
    (text) => text.replace(/(?<=[^\s:;!?])(?=[:;!?%€»])|(?<=«)(?=\S)/g, " "),
    (text) => text.replace(/(?<=[^\s:;!?])(?=[:;!?»])|(?<=«)(?=\S)/g, " "),
    (text) => text.replace(/(?<=\d)(?=[%€])/g, " "),
    (text) => text.replace(/(?<=\d) (?=[%€])/g, ""),
  ],
};
