import { lookup } from "node:dns/promises";
import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { pipeline, type Duplex } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { FetchEffects, FetchResponse } from "./fetch-article.ts";
import { InputError } from "./input-error.ts";

/** Node's own resolver and HTTP, without redirects, cookies or proxies. A body that is taken up only in part ends its connection. */
export function nodeEffects(): FetchEffects {
  return {
    lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    request: requestAt,
    now: () => performance.now(),
  };
}

/** Asks for an address at an IP of its host: the name is sent along, and certificates are checked against it, but it is not looked up again. */
async function requestAt(url: URL, ip: string, signal: AbortSignal): Promise<FetchResponse> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const options = {
      host: ip,
      port: url.port,
      path: url.pathname + url.search,
      headers: { ...HEADERS, Host: url.host },
      // One connection for one request: none is kept for a host that was not checked.
      agent: false as const,
      maxHeaderSize: 65_536,
      signal,
    };
    const asked =
      url.protocol === "https:"
        ? requestHttps({ ...options, servername: isIP(host) === 0 ? host : "" }, resolve)
        : requestHttp(options, resolve);
    asked.on("error", reject);
    asked.end();
  });
  return { status: response.statusCode ?? 0, headers: readHeaders(response), body: decompress(response) };
}

function readHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
}

/** The body as it was before it was compressed for the way; it is inflated piece by piece, as far as it is read. */
function decompress(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const codings = (response.headers["content-encoding"] ?? "").toLowerCase().split(",");
  const decoders = codings
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity")
    .reverse()
    .map(createDecoder);
  return decoders.reduce<NodeJS.ReadableStream & AsyncIterable<Uint8Array>>(
    // The error comes with what is read.
    (stream, decoder) => pipeline(stream, decoder, () => undefined),
    response,
  );
}

function createDecoder(coding: string): Duplex {
  if (coding === "gzip" || coding === "x-gzip") return createGunzip();
  if (coding === "br") return createBrotliDecompress();
  if (coding === "deflate") return createInflate();
  throw new InputError(
    `comes in a compression we did not ask for, ${coding.slice(0, 40)}. Open it in a browser, save the article's text, and give that file.`,
  );
}

const HEADERS = {
  Accept: "text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8",
  "Accept-Encoding": "gzip, br",
  "User-Agent": "Mozilla/5.0 (compatible; Vigie draft)",
};
