/** The elements whose text is a passage of its own. The index numbers them in the order of the page, and the browser finds them by that number. */
export const BLOCKS: readonly string[] = [
  "h1",
  "h2",
  "h3",
  "h4",
  "p",
  "li",
  "dt",
  "dd",
  "th",
  "td",
  "caption",
  "figcaption",
  "summary",
  "blockquote",
];
