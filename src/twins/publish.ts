import { listPages, pathOfPage } from "../model/page-list.ts";
import type { Publication, Publisher } from "../publish/publication.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { createContext } from "./context.ts";
import { writeLlms } from "./llms.ts";
import { writeMarkdown } from "./markdown/write.ts";
import { describePage, type Twin } from "./page.ts";

/** Every page once more in words, beside it: as JSON in `index.json`, and as Markdown in `index.md`; and `llms.txt`, which leads to them. */
export const publishTwins: Publisher = (site, urls) => [
  { path: "llms.txt", make: () => writeLlms(site, urls) },
  ...LANGUAGES.flatMap((language) => {
    const context = createContext(site, urls, language);
    return listPages(site).flatMap((page): Publication[] => {
      const folder = pathOfPage(page, urls, language).slice(urls.file("").length);
      // Both files are made one after the other: the first hands its twin to the second, and nobody keeps it.
      let shared: Twin | undefined;
      const twin = () => {
        const made = shared ?? describePage(context, page);
        shared = shared ? undefined : made;
        return made;
      };
      return [
        { path: `${folder}index.json`, make: () => `${JSON.stringify(twin())}\n` },
        { path: `${folder}index.md`, make: () => writeMarkdown(twin()) },
      ];
    });
  }),
];
