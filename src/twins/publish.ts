import type { Publisher } from "../publish/publication.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { createContext } from "./context.ts";
import { describeEntry } from "./entry.ts";

/** Every page once more as JSON, in words: `…/index.json`. */
export const publishTwins: Publisher = (site, urls) =>
  LANGUAGES.flatMap((language) => {
    const context = createContext(site, urls, language);
    return [...site.byId.values()].map((entry) => ({
      path: `${urls.entry(entry, language).slice(urls.file("").length)}index.json`,
      make: () => `${JSON.stringify(describeEntry(context, entry))}\n`,
    }));
  });
