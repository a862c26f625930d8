import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { loadSite } from "../load.ts";
import { ContentError } from "../model/problems.ts";
import { createUrls } from "../model/urls.ts";
import { compareWithReleases } from "../model/versions.ts";
import type { Site } from "../model/site.ts";
import { bare, base, origin } from "../settings.ts";
import { contentTypeOf } from "../setup/content-types.ts";
import type { Publication } from "./publication.ts";
import { listPublications } from "./publishers.ts";
import { writePublications } from "./write.ts";

/** Publishes files beside the pages: written after a build, made anew each time they are asked for in `npm run dev`. */
export function publications(): AstroIntegration {
  let root = "";
  const urls = createUrls(origin, base);
  return {
    name: "vigie-publications",
    hooks: {
      "astro:config:setup": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:server:setup": ({ server }) => {
        const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
          const path = readPath(request.url ?? "", urls.file(""));
          if (path === undefined) return false;
          const site = await loadSite({ root, drafts: true }).catch(ignoreFaults);
          const found = site && listPublications(site, urls).find((publication) => publication.path === path);
          if (!found) return false;
          const content = await found.make();
          response.writeHead(200, { "content-type": contentTypeOf(path), "cache-control": "no-store" });
          response.end(content);
          return true;
        };
        server.middlewares.use((request, response, next) => {
          answer(request, response).then((answered) => {
            if (!answered) next();
          }, next);
        });
      },
      "astro:build:done": async ({ dir, logger }) => {
        if (bare) return;
        const site = await loadSite({ root, drafts: false });
        const [images, files] = separate(listPublications(site, urls), ({ path }) => path.endsWith(".png"));
        const write = async (some: readonly Publication[], what: string) => {
          const started = performance.now();
          await writePublications(some, fileURLToPath(dir));
          logger.info(`${String(some.length)} ${what} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
        };
        await write(files, "files beside the pages");
        await write(images, "images");
        const unreleased = countUnreleased(site);
        if (unreleased > 0)
          logger.warn(
            `${String(unreleased)} entries are new or changed since the last release: feeds and citations cannot date them yet.\n` +
              "  Run npm run release, and commit the file it writes.",
          );
      },
    },
  };
}

/**
 * The path below the base that an address of `npm run dev` asks for, which Vite may have taken the base from; undefined for pages and for what
 * Vite serves itself.
 */
function readPath(address: string, base: string): string | undefined {
  const [path = ""] = address.split(/[?#]/);
  const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  return extname(below) === "" || /^(?:@|src\/|node_modules\/|\.)/.test(below) ? undefined : below;
}

/** While content/ has faults nothing is published of it, and the gate tells them. */
function ignoreFaults(error: unknown): undefined {
  if (!(error instanceof ContentError)) throw error;
}

function separate<T>(items: readonly T[], isFirst: (item: T) => boolean): [first: T[], others: T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function countUnreleased(site: Site): number {
  const { entries, removed } = compareWithReleases(site);
  return Object.keys(entries).length + removed.length;
}
