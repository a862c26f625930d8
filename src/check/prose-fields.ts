import type { ContentFile } from "../model/content-file.ts";
import type { Path } from "../model/references.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";

/** A text of ours within the data of a file, and the language it is written in. */
export interface ProseField {
  readonly path: Path;
  readonly words: string;
  readonly language: Language;
}

/**
 * The texts of a file that are our own prose. Names, forms of the glossary and words quoted from an article are written as their sources write them and
 * are none of ours.
 */
export function listProseFields({
  folder,
  language,
  data,
}: Pick<ContentFile, "folder" | "language" | "data">): ProseField[] {
  const isBriefing = folder === "briefings" || folder === "translations";
  const own = folder === "briefings" ? languageOf(data) : language;
  const found: ProseField[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === "string") {
      const isOfFile =
        isBriefing &&
        own !== undefined &&
        OWN_FIELDS[folder].test(path.filter((step) => typeof step === "string").join("."));
      const key = path.at(-1);
      const between = LANGUAGES.find((each) => each === key);
      if (isOfFile) found.push({ path, words: value, language: own });
      else if (between && path.length > 1) found.push({ path, words: value, language: between });
    } else if (Array.isArray(value)) {
      // The spellings of a term are what readers type.
      if (!path.includes("forms")) value.forEach((item, i) => walk(item, [...path, i]));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) if (!NAMES.has(key)) walk(item, [...path, key]);
    }
  };
  walk(data, []);
  return found;
}

/** Fields with names, or with words that are somebody else's. */
const NAMES = new Set(["short", "quote", "outlet", "authors", "names", "forms", "value"]);

/** Fields in the language of the briefing or the translation. */
const OWN_FIELDS = {
  briefings: /^(?:title|summary|claims\.text|figures\.what)$/,
  translations: /^(?:title|summary|(?:claims|figures)\.[^.]+)$/,
};

function languageOf(data: unknown): Language | undefined {
  const language = typeof data === "object" && data !== null && "language" in data ? data.language : undefined;
  return LANGUAGES.find((each) => each === language);
}
