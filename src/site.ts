import { origin, base } from "./settings.ts";
import process from "node:process";
import { loadSite } from "./load.ts";
import type { Site } from "./model/site.ts";
import { createUrls } from "./model/urls.ts";
import { LANGUAGES, type Language } from "./schemas/shared.ts";

const read = () => loadSite({ root: process.cwd(), drafts: import.meta.env.DEV });
const whole = import.meta.env.DEV ? undefined : read();

/** The Site that pages are made from: read once for a build, anew for each page while a writer works in `npm run dev`. */
export function getSite(): Promise<Site> {
  return whole ?? read();
}

export const urls = createUrls(origin, base);

/** Paths of one route in both languages: `params.lang` is undefined at the root, where French stands. */
export function inBothLanguages<P extends Record<string, string>, T extends object>(
  pages: readonly { readonly params: P; readonly props: T }[],
): { params: P & { lang: string | undefined }; props: T & { language: Language } }[] {
  return LANGUAGES.flatMap((language) =>
    pages.map(({ params, props }) => ({
      params: { ...params, lang: language === LANGUAGES[0] ? undefined : language },
      props: { ...props, language },
    })),
  );
}
