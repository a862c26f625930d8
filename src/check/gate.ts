import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { MisuseError } from "./arguments.ts";
import { checkContent } from "./check-content.ts";
import { makeDevPage } from "./dev-page.ts";
import { repeat } from "./repeat.ts";
import { formatFound, isError } from "./report.ts";
import { tellChanges } from "./tell-changes.ts";
import { readToday } from "./today.ts";

export interface ContentGate {
  readonly integration: AstroIntegration;
  /** Whether a page's address ends in an id that its entry had before: such a page only leads on, and no list of pages names it. */
  isFormer(address: string): boolean;
}

/** Milliseconds for which files must have rested: an editor that saves all touches several. */
const QUIET = 150;

/**
 * Stops `astro build` before it begins when content/ has an error, and says what to do. In `astro dev` it checks again after each change, tells
 * what it finds and goes on; while content/ cannot be read, every page says so.
 */
export function contentGate(): ContentGate {
  let root = "";
  let base = "/";
  const former = new Set<string>();
  const check = () => checkContent({ root, today: readToday(process.env["VIGIE_TODAY"], new Date()) });
  return {
    isFormer: (address) => former.has(address.split("/").at(-2) ?? ""),
    integration: {
      name: "content-gate",
      hooks: {
        "astro:config:setup": async ({ command, config, logger }) => {
          root = fileURLToPath(config.root);
          base = config.base;
          if (command !== "build") return;
          const { site, problems } = await check().catch(stop);
          if (problems.some(isError)) stop(formatFound(problems));
          if (problems.length > 0) logger.warn(`\n${formatFound(problems)}`);
          for (const { data } of site.byId.values()) for (const id of data.formerIds) former.add(id);
        },
        "astro:server:setup": ({ server, logger }) => {
          const tell = tellChanges({
            info: (text) => logger.info(text),
            warn: (text) => logger.warn(text),
            error: (text) => logger.error(text),
          });
          const content = repeat({
            run: check,
            tell: ({ problems }) => tell(problems),
            fail: (error) => logger.error(`content/ was not checked: ${messageOf(error)}`),
            quiet: QUIET,
          });
          // Pages read content/ anew each time; this makes the writer's browser ask for them.
          const folder = join(root, "content/");
          server.watcher.on("all", (_event, file) => {
            if (!file.startsWith(folder)) return;
            content.touch();
            server.ws.send({ type: "full-reload" });
          });
          server.middlewares.use((request, response, next) => {
            if (!asksForPage(request)) {
              next();
              return;
            }
            void content.current().then((checked) => {
              if (!checked || checked.readable) {
                next();
                return;
              }
              response.writeHead(500, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
              response.end(makeDevPage(checked.problems, `${base.replace(/\/$/, "")}/@vite/client`));
            });
          });
        },
      },
    },
  };
}

/** Ends the build with a message. */
function stop(reason: unknown): never {
  if (reason instanceof Error && !(reason instanceof MisuseError)) throw reason;
  // The report is the message; a stack trace would only hide it.
  console.error(`\n${messageOf(reason)}\n\nNothing was built.`);
  process.exit(1);
}

/** Addresses of pages end in a slash; those of scripts and pictures do not. */
function asksForPage({ method, url = "" }: IncomingMessage): boolean {
  return method === "GET" && /^[^?#]*\/(?:[?#]|$)/.test(url);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
