import { isIP } from "node:net";
import { LIMIT } from "./decode.ts";
import { InputError } from "./input-error.ts";
import { explainFailure, explainStatus, isUnreachable } from "./fetch-failure.ts";
import { startTimeLimit, type TimeLimit } from "./time-limit.ts";
import { isLoopbackAddress, isPublicAddress } from "./public-address.ts";

/** What fetching needs of the world. */
export interface FetchEffects {
  /** The IP addresses of a host. */
  lookup(host: string): Promise<string[]>;
  /** Asks for an address at this very IP; names of headers are in small letters, the body is decompressed. */
  request(url: URL, ip: string, signal: AbortSignal): Promise<FetchResponse>;
  /** Milliseconds, for the limit of time between pieces of the body. */
  now?(): number;
}

export interface FetchResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface FetchLimits {
  /** Of the decompressed body. */
  readonly bytes: number;
  /** In all, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
}

export interface FetchedArticle {
  /** Where it was found in the end. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As the Content-Type header names it. */
  readonly charset: string | undefined;
  /** Media type in small letters, without parameters. */
  readonly contentType: string;
}

/**
 * Fetches an article's page or text by http or https.
 *
 * Every host on the way must have public IP addresses only, and is asked at one that was checked, so that no name can lead into the network
 * of whoever runs this. A loopback host (localhost, 127.0.0.1, [::1]) is asked only if the given address names it. Throws an InputError that
 * says what stood in the way, in one or two sentences without the address.
 */
export async function fetchArticle(
  address: string,
  effects: FetchEffects,
  limits: FetchLimits = { bytes: LIMIT, milliseconds: 20_000, redirects: 5 },
): Promise<FetchedArticle> {
  const timer = startTimeLimit(limits.milliseconds, () => effects.now?.() ?? 0);
  try {
    let url = checkAddress(address, undefined);
    let allowed = isLoopbackHost(url) ? url.hostname : undefined;
    for (let redirects = 0; ; redirects++) {
      const response = await request(url, effects, { timer, allowed });
      const location = REDIRECTS.has(response.status) ? response.headers["location"] : undefined;
      if (location === undefined) return await readResponse(url, response, { timer, limits });
      // Nobody reads this body; a broken end of it changes nothing.
      void response.body[Symbol.asyncIterator]()
        .return?.()
        .catch(() => undefined);
      if (redirects === limits.redirects)
        throw new InputError(`redirects more than ${limits.redirects} times. Give the address it leads to.`);
      url = checkAddress(location, url);
      // Whoever has left for another host does not lead back in.
      if (url.hostname !== allowed) allowed = undefined;
    }
  } finally {
    timer.stop();
  }
}

/** The URL of an address, or of where a page redirects to. Throws if it is none that may be asked. */
function checkAddress(address: string, from: URL | undefined): URL {
  const url = URL.parse(address.trim(), from);
  const subject = from === undefined ? "" : `redirects to ${quote(url ? hidePassword(url) : address)}, which `;
  if (!url) throw new InputError(`${subject}is no web address. Write it in full, such as https://example.org/page.`);
  if (!/^https?:$/.test(url.protocol))
    throw new InputError(`${subject}is not an http or https address. ${from ? SAVE : "Give one, or a file."}`);
  if (from?.protocol === "https:" && url.protocol === "http:")
    throw new InputError(`${subject}is not encrypted any more. Give that address itself if you trust it.`);
  if (url.username !== "" || url.password !== "")
    throw new InputError(`${subject}holds a user name or a password. Give the address without it.`);
  if (isIP(trimBrackets(url.hostname)) !== 0 && !spellsHost(address, url, from))
    throw new InputError(`${subject}spells an IP address in an unusual way. Write it as ${url.hostname}.`);
  return url;
}

/** Whether the host stands in the address as it is read, or is taken over from the page before: 2130706433, 0x7f.1 and 017700000001 are 127.0.0.1, too. */
function spellsHost(address: string, url: URL, from: URL | undefined): boolean {
  const host = /^\s*(?:[a-z][a-z\d+.-]*:)?[/\\]{2}(?:[^/\\?#]*@)?(\[[^\]]*\]|[^/\\?#:]*)/i.exec(address)?.[1];
  if (host === undefined) return from?.hostname === url.hostname;
  // There are several ways to write an IPv6 address; none looks like a name or a number.
  return host.startsWith("[") ? true : host === url.hostname;
}

/** Asks a host at one of its addresses, after all of them were checked. */
async function request(url: URL, effects: FetchEffects, { timer, allowed }: Asked): Promise<FetchResponse> {
  const host = trimBrackets(url.hostname);
  const ips = isIP(host) !== 0 ? [host] : await guard(url, timer, () => effects.lookup(host));
  if (ips.length === 0) throw new InputError(`has a host, ${host}, that has no IP address. Check the address.`);
  const isAllowed = allowed === url.hostname ? isLoopbackAddress : isPublicAddress;
  const refused = ips.find((ip) => !isAllowed(ip));
  if (refused !== undefined)
    throw new InputError(
      `leads to ${refused === host ? host : `${host} (${refused})`}, which is not on the public internet. Save the article's text yourself, and give that file.`,
    );
  // Many machines have no way to IPv6 addresses, though they see them.
  const sorted = [...ips].sort((a, b) => isIP(a) - isIP(b)).slice(0, 4);
  return guard(url, timer, async () => {
    for (const [i, ip] of sorted.entries()) {
      try {
        return await effects.request(url, ip, timer.signal);
      } catch (error) {
        if (i === sorted.length - 1 || !isUnreachable(error)) throw error;
      }
    }
    throw new Error("unreachable");
  });
}

interface Asked {
  readonly timer: TimeLimit;
  /** The loopback host that the given address names. */
  readonly allowed: string | undefined;
}

async function readResponse(
  url: URL,
  response: FetchResponse,
  { timer, limits }: { timer: TimeLimit; limits: FetchLimits },
): Promise<FetchedArticle> {
  const { status, headers } = response;
  const [type = "", ...parameters] = (headers["content-type"] ?? "").split(";");
  const contentType = type.trim().toLowerCase();
  const fault =
    explainStatus(status) ??
    (contentType === "" || TYPES.has(contentType) ? undefined : explainType(contentType)) ??
    (Number(headers["content-length"] ?? 0) > limits.bytes ? explainLength(limits.bytes) : undefined);
  const iterator = response.body[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (fault !== undefined) throw new InputError(fault);
    for (;;) {
      const step = await guard(url, timer, () => iterator.next());
      if (step.done === true) break;
      size += step.value.length;
      if (size > limits.bytes) throw new InputError(explainLength(limits.bytes));
      chunks.push(step.value);
    }
  } catch (error) {
    // Whoever sends must stop; that he does is not waited for.
    void iterator.return?.().catch(() => undefined);
    throw error;
  }
  const charset = parameters.flatMap((each) => /^\s*charset\s*=\s*"?([^\s";]+)/i.exec(each)?.[1] ?? [])[0];
  url.hash = "";
  return {
    address: url.href,
    bytes: concat(chunks, size),
    charset,
    contentType: contentType === "" ? "text/plain" : contentType,
  };
}

/** Does something within the time that is left; what goes wrong is told as an InputError. */
async function guard<T>(url: URL, timer: TimeLimit, act: () => Promise<T>): Promise<T> {
  try {
    return await timer.run(act);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(explainFailure(error, url), { cause: error });
  }
}

function explainType(type: string): string {
  if (type === "application/pdf")
    return `is a PDF, not a page. Copy the article's text into a .txt file, and give that.`;
  return `is of the type ${quote(type)}, and an article is HTML, plain text or Markdown. Copy the article's text into a .txt file, and give that.`;
}

function explainLength(bytes: number): string {
  return `has more than ${(bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB. Save the article's text alone, and give that file.`;
}

function isLoopbackHost(url: URL): boolean {
  return url.hostname === "localhost" || isLoopbackAddress(trimBrackets(url.hostname));
}

function trimBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, "");
}

function hidePassword(url: URL): string {
  return url.href.replace(/^(\w+:\/\/)[^/?#]*@/, "$1");
}

/** What a server says is shown within bounds and without control characters. */
function quote(text: string): string {
  const plain = text.replace(/\p{C}/gu, "");
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const SAVE = "Save the article's text yourself, and give that file.";
const TYPES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml", "text/plain", "text/markdown"]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
