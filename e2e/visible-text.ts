export interface VisibleText {
  language: string;
  text: string;
}

/**
 * The texts of a document that readers see or hear, one for each block, with the language they are in. A part in another language than the
 * text around it stands as `\ufffc` there and as a text of its own; `\ue000` marks where an element begins or ends within a block. Code and
 * addresses are left out. Runs in the browser and sees nothing of the file around it.
 */
export function listTexts(document: Document): VisibleText[] {
  const INLINE = new Set("a abbr b bdi bdo cite em i mark q s span strong sub sup time u var".split(" "));
  const SILENT = new Set("script style template noscript code kbd samp pre svg".split(" "));
  const SPOKEN = ["aria-label", "alt", "title", "placeholder", "data-failed"];
  const texts: VisibleText[] = [];
  const languageOf = (element: Element) => element.closest("[lang]")?.getAttribute("lang") ?? "";
  const add = (language: string, text: string) => {
    const clean = text
      .replace(/([\s\ue000]*)\ue001([\s\ue000]*)(?=(.?))/g, (_, before: string, after: string, next: string) =>
        /\s/.test(before + after) && !/[,.]/.test(next) ? "\ue000 \ue000" : "\ue000",
      )
      .replace(/[^\S\u00a0\u202f]+/g, " ")
      .replace(/^[ \ue000]+|[ \ue000]+$/g, "");
    if (/[\p{L}\p{N}]/u.test(clean)) texts.push({ language, text: clean });
  };

  function readBlock(block: Element) {
    const language = languageOf(block);
    let line = "";
    const end = () => {
      add(language, line);
      line = "";
    };
    const walk = (parent: Element) => {
      for (const node of parent.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          line += node.textContent ?? "";
        } else if (node instanceof Element) {
          if (SILENT.has(node.localName)) {
            line += "\ufffc";
          } else if (node.getAttribute("aria-hidden") === "true") {
            // What stands there for the eye alone leaves one blank, or none before a comma.
            line += "\ue001";
          } else if (languageOf(node) !== language) {
            line += "\ufffc";
            readBlock(node);
          } else if (INLINE.has(node.localName)) {
            line += "\ue000";
            walk(node);
            line += "\ue000";
          } else if (node.localName === "small") {
            // A note to the text, beside it or in brackets.
            readBlock(node);
          } else {
            end();
            readBlock(node);
          }
        }
      }
    };
    walk(block);
    end();
  }

  readBlock(document.body);
  add(languageOf(document.body), document.title);
  for (const meta of document.querySelectorAll('meta[name="description"], meta[property^="og:"]'))
    add(languageOf(document.documentElement), meta.getAttribute("content") ?? "");
  for (const name of SPOKEN)
    for (const element of document.querySelectorAll(`[${name}]`))
      add(languageOf(element), element.getAttribute(name) ?? "");
  return texts;
}
