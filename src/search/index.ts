import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { prepareForIndex } from "./prepare.ts";

/** After a build, makes the search index from the pages that were built: `<dir>/pagefind/`, one index for each language. */
export function searchIndex(): AstroIntegration {
  return {
    name: "vigie-search-index",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports] } });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const count = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`${String(count)} pages can be searched.`);
      },
    },
  };
}

/**
 * Indexes the pages under `folder` that carry `data-pagefind-body`, in the language of their `<html lang>`, and writes the index and what
 * the browser needs to read it into `folder`/pagefind/. Returns the number of pages. The same pages give the same bytes.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  const output = join(folder, "pagefind");
  await rm(output, { recursive: true, force: true });
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: UNSEEN });
    if (!index) throw new Error(errors.join("\n"));
    let count = 0;
    // One after the other: the order in which pages arrive decides their numbers in the index.
    for (const path of await listPages(folder)) {
      const html = await readFile(join(folder, path), "utf8");
      if (!html.includes(" data-pagefind-body")) continue;
      const { errors: faults } = await index.addHTMLFile({
        url: `/${path.replace(/index\.html$/, "")}`,
        content: prepareForIndex(html),
      });
      if (faults.length > 0) throw new Error(`${path}: ${faults.join("\n")}`);
      count++;
    }
    const { errors: faults } = await index.writeFiles({ outputPath: output });
    if (faults.length > 0) throw new Error(faults.join("\n"));
    await removeUnused(output);
    return count;
  } catch (error) {
    throw new Error(`The search index could not be made: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    await pagefind.close();
  }
}

/**
 * Vite puts 1.8 kB around each `import()`, to preload styles that ours do not have; `modulePreload: false` does not take it away. Every page
 * would load it with `shortcut.ts`.
 */
const plainImports = {
  name: "vigie-plain-imports",
  enforce: "pre" as const,
  load: (id: string) =>
    id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
};

/** Paths of the HTML files under a folder, with forward slashes, in the order of their characters. */
async function listPages(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html"))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** What readers do not see on a page has no place in an excerpt. */
const UNSEEN = [".hidden", "[aria-hidden=true]"];

/** Pagefind's own interfaces, 400 kB, which we do not use. */
async function removeUnused(output: string) {
  const files = (await readdir(output)).filter((file) =>
    /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(file),
  );
  await Promise.all(files.map((file) => rm(join(output, file))));
}
