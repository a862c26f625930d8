import type { ContentFile } from "../../model/content-file.ts";
import type { Path } from "../../model/references.ts";
import type { Rule } from "../rule.ts";

/**
 * Chinese within a French or an English text is marked as such, or voices spell it and fonts draw the Japanese form. In a body <Zh> marks it; in
 * the texts of fields nothing can, so that it stands in the fields for Chinese names and forms.
 */
export const chineseWithoutMark: Rule = {
  name: "chinese-without-mark",
  check({ places }, report) {
    for (const file of places.values()) {
      for (const { path, text } of listTexts(file.data, file.folder)) {
        const words = findChinese(text);
        const next =
          "Write it in letters, as pinyin or translated; Chinese names stand under names, Chinese forms under forms.";
        if (words) report({ file: file.path, line: file.lineOf(path) }, path, wordChinese(words), next);
      }
      for (const block of file.mdx?.blocks ?? []) {
        for (const part of block.parts) {
          if (part.kind === "source" || part.isChinese) continue;
          const words = findChinese(part.text);
          if (!words) continue;
          const below = part.text.slice(0, part.text.indexOf(words)).split("\n").length - 1;
          const next = `Write <Zh>${words}</Zh>, or <Zh hant>${words}</Zh> for traditional characters.`;
          report({ file: file.path, line: file.bodyLine + part.line + below - 1 }, ["body"], wordChinese(words), next);
        }
      }
    }
  },
};

function findChinese(text: string): string | undefined {
  return /\p{Script=Han}+/u.exec(text)?.[0];
}

function wordChinese(words: string): string {
  return `"${words}" is Chinese, and nothing marks it as such for voices and fonts.`;
}

/** Fields that readers see and that hold one text, in the language of the page. */
const TEXTS = new Set(["title", "summary", "short", "text", "what", "quote"]);

/** The texts of a file that are French or English: those fields, what stands under fr and en, and what a translation gives of claims and figures. */
function listTexts(value: unknown, folder: ContentFile["folder"], path: Path = []): { path: Path; text: string }[] {
  if (typeof value === "string") {
    const last = path.at(-1);
    const isTranslated = folder === "translations" && path.length === 2;
    const isText = last === "fr" || last === "en" || isTranslated || (typeof last === "string" && TEXTS.has(last));
    return isText ? [{ path, text: value }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, folder, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
