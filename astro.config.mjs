// @ts-check
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { contentGate } from "./src/check/gate.ts";
import { FEATURES } from "./src/model/mdx-body.ts";
import { publications } from "./src/publish/index.ts";
import { searchIndex } from "./src/search/index.ts";
import { base, origin } from "./src/settings.ts";

const gate = contentGate();

const NEVER_IN_A_BRIEFING =
  /\/components\/(?:ActionTable|AmountsTable|Columns|EntityList|Jump|NamesTable|PersonList|Reports|TableRegion|Tally|TermEntry)\.astro/;

/** @param {string} id of a module */
function isRead(id) {
  const isStyle = /\.css$|[?&]type=style/.test(id);
  return (
    isStyle && /\/src\/(?:components|layouts|styles)\/|\/briefings\/\[id\]/.test(id) && !NEVER_IN_A_BRIEFING.test(id)
  );
}

export default defineConfig({
  site: origin,
  base,
  // The one pair in which links, sitemap, data and a static server agree on the closing slash.
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: FEATURES }),
  },
  integrations: [
    gate.integration,
    mdx(),
    sitemap({
      i18n: { defaultLocale: "fr", locales: { fr: "fr", en: "en" } },
      // Both say "noindex" themselves: a search without a question, and a page that only leads on to another.
      filter: (page) => !page.endsWith("/search/") && !gate.isFormer(page),
    }),
    publications(),
    searchIndex(),
  ],
  vite: {
    build: {
      // A script small enough to be inlined would be blocked by the content policy.
      assetsInlineLimit: 0,
      // One sheet for what a briefing shows; what it never shows stays with the pages that do, for a first view must be light.
      rolldownOptions: { output: { advancedChunks: { groups: [{ name: "reading", test: isRead }] } } },
    },
  },
  devToolbar: { enabled: false },
  // Lists briefings and translations with their schemas in .astro/, where the Astro extension of an editor looks for them.
  experimental: { contentIntellisense: true },
});
