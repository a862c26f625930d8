import { findChinese, listPairs, openLigatures } from "./words.ts";

/**
 * The HTML of a page as Pagefind must see it to find what readers look for; what is published stays as it is.
 *
 * - ’ between letters becomes ': Pagefind takes "l’enquête" for one word.
 * - A dash between letters or digits becomes a hyphen, for the same reason: "2020–2021".
 * - Cells, terms and margin notes are set apart: Pagefind glues them to their neighbours.
 * - Spellings that the text does not have are added as the metadata field `forms`, which is searched and not shown: œ in two letters,
 *   pairs of Chinese characters (a run is found from its beginning only), numbers without the blanks between their digits.
 *
 * `html` is a whole page, attributes in double quotes, as Astro writes it.
 */
export function prepareForIndex(html: string): string {
  const forms = listForms(html);
  return html
    .replace(TOKENS, (token) =>
      token.startsWith("<")
        ? token.replace(/"[^"]*"/g, straighten)
        : straighten(token).replace(ELISION_BEFORE_TAG, "$1'"),
    )
    .replace(APART, " $& ")
    .replace(/<body[^>]*>/, (body) =>
      forms.length > 0 ? `${body}<i data-pagefind-meta="forms:${forms.join(" ")}"></i>` : body,
    );
}

/** A tag or comment, or text up to the next. */
const TOKENS = /<!--[\s\S]*?-->|<\/?[a-zA-Z!](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** "l’<a>enquête</a>" is one word to Pagefind too. */
const ELISION_BEFORE_TAG = /(\p{L})’$/u;

const APART = /<\/?(?:th|dt|dd|small|aside|caption|figcaption|summary|blockquote)(?:\s[^>]*)?>/g;

function straighten(text: string): string {
  return text.replace(/(\p{L})’(?=\p{L})/gu, "$1'").replace(/([\p{L}\p{N}])[–—](?=[\p{L}\p{N}])/gu, "$1-");
}

function listForms(html: string): string[] {
  const text = html
    .slice(html.indexOf("data-pagefind-body"))
    .replace(/<\/main>[\s\S]*$/, "")
    .replace(TOKENS, (token) => (token.startsWith("<") ? " " : token));
  const opened = (text.match(/\p{L}*[œæ]\p{L}*/giu) ?? []).map((word) => openLigatures(word).toLowerCase());
  const pairs = findChinese(text).flatMap((run) => [...listPairs(run), ...Array.from(run).slice(-1)]);
  const numbers = (text.match(/\d{1,3}(?:[\u00a0\u202f]\d{3})+/g) ?? []).map((number) => number.replace(/\D/g, ""));
  return [...new Set([...opened, ...pairs, ...numbers])];
}
