/**
 * Serves a built site on this machine as GitHub Pages would: under a base path, a folder by its index.html, a folder asked for without its
 * closing slash by a redirect, anything unknown by 404.html, texts compressed.
 *
 *     node src/setup/serve.ts --root dist --base /vigie/ --port 4321 --tries 20
 */
import { createReadStream, statSync, type Stats } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream";
import { parseArgs } from "node:util";
import { createGzip } from "node:zlib";
import { contentTypeOf } from "./content-types.ts";

export interface ServedSite {
  /** The full address of the home page. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the folder `root` under `base` on `port` of this machine alone.
 * Throws an error with the code EADDRINUSE when something else listens there.
 */
export async function serve({ root, base, port }: { root: string; base: string; port: number }): Promise<ServedSite> {
  const path = normalizeBase(base);
  const answer: RequestListener = (request, response) => {
    respond(request, response, { root: resolve(root), base: path });
  };
  const closeFirst = await listen(answer, "127.0.0.1", port);
  try {
    // "localhost" is either address, depending on the machine. Where the second does not exist, the first is enough.
    const closeSecond = await listen(answer, "::1", port).catch((error: unknown) => {
      if (hasCode(error, "EADDRINUSE")) throw error;
      return () => Promise.resolve();
    });
    return {
      url: `http://localhost:${String(port)}${path}`,
      close: async () => {
        await Promise.all([closeFirst(), closeSecond()]);
      },
    };
  } catch (error) {
    await closeFirst();
    throw error;
  }
}

/**
 * Starts on the first free port of `tries` in a row, and says so through `notice` when it is not the first.
 * Throws a worded error when none is free.
 */
export async function startOnFreePort<T>(
  first: number,
  tries: number,
  start: (port: number) => Promise<T>,
  notice: (message: string) => void,
): Promise<T> {
  const last = Math.min(first + tries - 1, 65535);
  for (let port = first; port <= last; port++) {
    try {
      const started = await start(port);
      if (port !== first) notice(`Port ${String(first)} is in use, so the site is on port ${String(port)}.`);
      return started;
    } catch (error) {
      if (!hasCode(error, "EADDRINUSE")) throw error;
    }
  }
  const ports = last === first ? `port ${String(first)} is` : `ports ${String(first)} to ${String(last)} are all`;
  throw new Error(`serve: ${ports} in use.\n  Stop what listens there, or name a free port: PORT=8080 npm start`);
}

/** `vigie`, `/vigie` and `/vigie/` are all `/vigie/`; an empty base is `/`. */
export function normalizeBase(base: string): string {
  const name = base.replace(/^\/+|\/+$/g, "");
  return name ? `/${name}/` : "/";
}

function respond(request: IncomingMessage, response: ServerResponse, site: { root: string; base: string }) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [path = "/", query] = (request.url ?? "/").split("?", 2);
  const search = query === undefined ? "" : `?${query}`;
  if (`${path}/` === site.base) {
    redirect(response, site.base + search);
    return;
  }
  if (!path.startsWith(site.base)) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(`Nothing is published here. The site begins at ${site.base}\n`);
    return;
  }

  const file = locate(site.root, path.slice(site.base.length));
  if (file && isFolder(file) && !path.endsWith("/")) redirect(response, `${path}/${search}`);
  else if (file && path.endsWith("/")) send(request, response, site, join(file, "index.html"));
  else send(request, response, site, file);
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(301, { Location: location }).end();
}

function send(request: IncomingMessage, response: ServerResponse, site: { root: string }, file: string | undefined) {
  const notFound = join(site.root, "404.html");
  const found = file !== undefined && isFile(file);
  const body = found ? file : notFound;
  if (!isFile(body)) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  const isText = COMPRESSED.includes(extname(body));
  const compressed = isText && takesGzip(request);
  response.writeHead(found ? 200 : 404, {
    "Content-Type": contentTypeOf(body),
    // How long a text is when it is compressed is known only at its end.
    ...(compressed ? { "Content-Encoding": "gzip" } : { "Content-Length": statSync(body).size }),
    ...(isText && { Vary: "Accept-Encoding" }),
    // A rebuilt site is seen at once.
    "Cache-Control": "no-cache",
  });
  if (request.method === "HEAD") response.end();
  else if (compressed) pipeline(createReadStream(body), createGzip(), response, () => undefined);
  else createReadStream(body).pipe(response);
}

/** Whether the one who asks understands gzip: RFC 9110, 12.5.3, where a weight of 0 means "not this". */
function takesGzip(request: IncomingMessage): boolean {
  const accepted = (request.headers["accept-encoding"] ?? "").split(",");
  return accepted.some((each) => /^\s*(?:x-)?gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(each));
}

/** The place in `root` that a part of an address names; undefined when it cannot be read or leads out of `root`. */
function locate(root: string, part: string): string | undefined {
  try {
    const place = join(root, decodeURIComponent(part));
    return place.includes("\0") || !`${place}${sep}`.startsWith(root + sep) ? undefined : place;
  } catch {
    return undefined;
  }
}

const isFile = (place: string) => look(place)?.isFile() ?? false;
const isFolder = (place: string) => look(place)?.isDirectory() ?? false;

/** What stands at a place; undefined for nothing, and for what no file can be called (`index.html/x`, a name too long). */
function look(place: string): Stats | undefined {
  try {
    return statSync(place);
  } catch {
    return undefined;
  }
}

/** Listens on one address of this machine; returns what stops it. */
function listen(answer: RequestListener, host: string, port: number): Promise<() => Promise<void>> {
  const server = createServer(answer);
  return new Promise((resolved, rejected) => {
    server.once("error", rejected);
    server.listen(port, host, () => {
      resolved(
        () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      );
    });
  });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** The files that Pages compresses, as far as a site like ours has them; others are compressed in themselves. */
const COMPRESSED = [".css", ".csv", ".html", ".ics", ".js", ".json", ".md", ".mjs", ".svg", ".txt", ".xml"];

async function command(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: "dist" },
      base: { type: "string", default: "/" },
      port: { type: "string", default: "4321" },
      tries: { type: "string", default: "1" },
    },
  });
  const { root, base } = values;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`serve: "${values.port}" is not a port.\n  Give a number from 1 to 65535, such as 4321.`);
  if (!isFile(join(root, "index.html")))
    throw new Error(
      `serve: ${root} holds no built site (no index.html).\n  Build it first: npm run build or, for a site under /vigie/, npm run build:based`,
    );

  const site = await startOnFreePort(
    port,
    Number(values.tries),
    (free) => serve({ root, base, port: free }),
    console.log,
  );
  console.log(`Vigie is at ${site.url} (Ctrl+C stops it)`);
  // Started by another program, the server goes when that program goes, however it ends.
  process.on("disconnect", () => {
    process.exit();
  });
}

if (import.meta.main)
  await command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
