import process from "node:process";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { loadSite } from "../load.ts";
import { ContentError, formatProblems } from "../model/problems.ts";

export interface ContentGate {
  readonly integration: AstroIntegration;
  /** Whether a page's address ends in an id that its entry had before: such a page only leads on, and no list of pages names it. */
  isFormer(address: string): boolean;
}

/** Stops `astro build` before it begins when content/ has a fault, and says what to do; in `astro dev`, tells and goes on. */
export function contentGate(): ContentGate {
  let root: URL;
  const former = new Set<string>();
  return {
    isFormer: (address) => former.has(address.split("/").at(-2) ?? ""),
    integration: {
      name: "content-gate",
      hooks: {
        "astro:config:setup": async ({ command, config, logger }) => {
          root = config.root;
          if (command !== "build" && command !== "dev") return;
          try {
            const site = await loadSite({ root: fileURLToPath(root), drafts: command === "dev" });
            if (site.warnings.length > 0) logger.warn(`\n${formatProblems(site.warnings)}`);
            for (const { data } of site.byId.values()) for (const id of data.formerIds) former.add(id);
          } catch (error) {
            if (!(error instanceof ContentError)) throw error;
            if (command === "dev") {
              logger.error(`\n${error.message}`);
              return;
            }
            // The report is the message; a stack trace would only hide it.
            console.error(`\n${error.message}\n\nNothing was built.`);
            process.exit(1);
          }
        },
        // Pages read content/ anew each time; this makes the writer's browser ask for them.
        "astro:server:setup": ({ server }) => {
          const folder = fileURLToPath(new URL("content/", root));
          server.watcher.on("all", (_event, file) => {
            if (file.startsWith(folder)) server.ws.send({ type: "full-reload" });
          });
        },
      },
    },
  };
}
