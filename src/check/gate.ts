import process from "node:process";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { loadSite } from "../load.ts";
import { ContentError, formatProblems } from "../model/problems.ts";
import { createUrls } from "../model/urls.ts";
import { LANGUAGES } from "../schemas/shared.ts";
import { base, origin } from "../settings.ts";

/** Stops `astro build` before it begins when content/ has a fault, says what to do, and turns former ids into redirects. */
export function contentGate(): AstroIntegration {
  let root: URL;
  return {
    name: "content-gate",
    hooks: {
      "astro:config:setup": async ({ command, config, logger, updateConfig }) => {
        root = config.root;
        if (command !== "build" && command !== "dev") return;
        try {
          const site = await loadSite({ root: fileURLToPath(config.root), drafts: command === "dev" });
          if (site.warnings.length > 0) logger.warn(`\n${formatProblems(site.warnings)}`);
          const urls = createUrls(origin, base);
          const bare = createUrls(origin, "/");
          const redirects = [...site.byId.values()].flatMap((entry) =>
            entry.data.formerIds.flatMap((id) =>
              LANGUAGES.map(
                (language) => [bare.entry({ kind: entry.kind, id }, language), urls.entry(entry, language)] as const,
              ),
            ),
          );
          updateConfig({ redirects: Object.fromEntries(redirects) });
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
  };
}
