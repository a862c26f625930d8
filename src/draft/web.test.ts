import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeArticle } from "./decode.ts";
import { fetchArticle } from "./fetch-article.ts";
import { extractArticle } from "./html.ts";
import { InputError } from "./input-error.ts";
import { nodeEffects } from "./web.ts";

const PARAGRAPH =
  "Le régulateur a infligé jeudi une amende de 8 milliards de yuans à la société, a rapporté l’agence d’État, qui ne cite personne.";
const PAGE = `<html lang="fr"><head><title>Une amende</title></head><body><h1>Une amende</h1><p>${PARAGRAPH}</p></body></html>`;
const LIMITS = { bytes: 100_000, milliseconds: 5000, redirects: 5 };

describe("over a real connection", () => {
  const asked: IncomingMessage[] = [];
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request);
      const route = ROUTES[request.url ?? ""];
      if (route) route(response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const get = (path: string, limits = LIMITS) => fetchArticle(origin + path, nodeEffects(), limits);
  const refusal = async (path: string, limits = LIMITS) => {
    const error: unknown = await get(path, limits).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  };

  it("a page comes as it is, asked for under the name of its host", async () => {
    const found = await get("/page");
    expect(found.address).toBe(`${origin}/page`);
    expect(extractArticle(decodeArticle(found.bytes), found.address).text).toBe(`Une amende\n\n${PARAGRAPH}`);
    expect(asked.at(-1)?.headers.host).toBe(new URL(origin).host);
    expect(asked.at(-1)?.headers["accept-encoding"]).toBe("gzip, br");
  });

  it("localhost is asked, too, when the address names it", async () => {
    const found = await fetchArticle(`${origin.replace("127.0.0.1", "localhost")}/page`, nodeEffects(), LIMITS);
    expect(found.contentType).toBe("text/html");
  });

  it("a name goes along with the request, and is not looked up again", async () => {
    const url = new URL(`${origin.replace("127.0.0.1", "press.example")}/page`);
    const response = await nodeEffects().request(url, "127.0.0.1", AbortSignal.timeout(5000));
    expect(response.status).toBe(200);
    expect(asked.at(-1)?.headers.host).toBe(url.host);
  });

  it("redirects are followed, and not out of what may be asked", async () => {
    expect((await get("/redirect")).address).toBe(`${origin}/page`);
    expect(await refusal("/loop")).toBe("redirects more than 5 times. Give the address it leads to.");
    expect(await refusal("/to-private")).toMatch(/^leads to 10\.0\.0\.1, which is not on the public internet/);
    expect(await refusal("/to-file")).toMatch(
      /^redirects to file:\/\/\/etc\/passwd, which is not an http or https address/,
    );
  });

  it.each(["/gzip", "/x-gzip", "/br", "/deflate", "/twice"])("a body is decompressed: %s", async (path) => {
    expect(new TextDecoder().decode((await get(path)).bytes)).toBe(PAGE);
  });

  it("a body in Windows-1252 is read by its header", async () => {
    const { bytes, charset } = await get("/windows-1252");
    expect(charset).toBe("windows-1252");
    expect(decodeArticle(bytes, { charset })).toBe("L’amende est de 8 €.");
  });

  it("a body is limited after decompression, so that a small one cannot grow without end", async () => {
    expect(await refusal("/bomb")).toBe("has more than 0.1 MB. Save the article's text alone, and give that file.");
    expect(await refusal("/endless")).toBe("has more than 0.1 MB. Save the article's text alone, and give that file.");
  });

  it.each(["/silent", "/stalled", "/dripping"])("time is limited: %s", async (path) => {
    expect(await refusal(path, { ...LIMITS, milliseconds: 150 })).toBe(
      "took longer than 0.15 seconds. Try again later, or save the article's text, and give that file.",
    );
  });

  it.each([
    [
      "/login",
      "asks for a login, or keeps programs out (401). Open it in a browser, save the article's text, and give that file.",
    ],
    ["/nowhere", "does not exist, or not any more (404). Check the address."],
    ["/pdf", "is a PDF, not a page. Copy the article's text into a .txt file, and give that."],
    [
      "/broken-gzip",
      "comes with a compression that is broken (Z_DATA_ERROR). Open it in a browser, save the article's text, and give that file.",
    ],
    [
      "/cut-gzip",
      "comes with a compression that is broken (Z_BUF_ERROR). Open it in a browser, save the article's text, and give that file.",
    ],
    [
      "/zstd",
      "comes in a compression we did not ask for, zstd. Open it in a browser, save the article's text, and give that file.",
    ],
  ])("%s %s", async (path, message) => {
    expect(await refusal(path)).toBe(message);
  });

  it("a connection that breaks off or is no HTTP is told as such", async () => {
    expect(await refusal("/cut")).toMatch(
      /^broke off: 127\.0\.0\.1:\d+ ended the connection \(ECONNRESET\)\. Try again later\.$/,
    );
    expect(await refusal("/garbage")).toMatch(/^cannot be read \(HPE_\w+\): 127\.0\.0\.1:\d+ gives no proper answer\./);
  });

  it("a port where nobody listens refuses", async () => {
    const port = await findFreePort();
    await expect(fetchArticle(`http://127.0.0.1:${port}/`, nodeEffects(), LIMITS)).rejects.toThrow(
      new InputError(
        `cannot be reached: 127.0.0.1:${port} refuses the connection. Check the address, or try again later.`,
      ),
    );
  });

  it("a host without encryption fails for https", async () => {
    await expect(fetchArticle(`${origin.replace("http:", "https:")}/page`, nodeEffects(), LIMITS)).rejects.toThrow(
      /^cannot be read safely: the certificate or the encryption of 127\.0\.0\.1:\d+ is at fault \((?:ERR_SSL_\w+|EPROTO)\)/,
    );
  });

  it("a login page without a status of its own shows no article", async () => {
    const found = await get("/login-page");
    expect(() => extractArticle(decodeArticle(found.bytes), found.address)).toThrow(
      /asks for a login or a subscription/,
    );
  });
});

const HTML = { "content-type": "text/html; charset=utf-8" };

const ROUTES: Record<string, (response: ServerResponse) => unknown> = {
  "/page": (response) => response.writeHead(200, HTML).end(PAGE),
  "/redirect": (response) => response.writeHead(302, { location: "page" }).end("moved"),
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/to-private": (response) => response.writeHead(302, { location: "http://10.0.0.1/" }).end(),
  "/to-file": (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/gzip": (response) => response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(gzipSync(PAGE)),
  "/x-gzip": (response) => response.writeHead(200, { ...HTML, "content-encoding": "X-GZIP" }).end(gzipSync(PAGE)),
  "/br": (response) => response.writeHead(200, { ...HTML, "content-encoding": "br" }).end(brotliCompressSync(PAGE)),
  "/deflate": (response) => response.writeHead(200, { ...HTML, "content-encoding": "deflate" }).end(deflateSync(PAGE)),
  "/twice": (response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "gzip, br" }).end(brotliCompressSync(gzipSync(PAGE))),
  "/zstd": (response) => response.writeHead(200, { ...HTML, "content-encoding": "zstd" }).end("x"),
  "/broken-gzip": (response) => response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end("no gzip at all"),
  "/cut-gzip": (response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(gzipSync(PAGE).subarray(0, 60)),
  "/bomb": (response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(20_000_000))),
  "/windows-1252": (response) =>
    response
      .writeHead(200, { "content-type": "text/plain; charset=windows-1252" })
      .end(Buffer.from("L\x92amende est de 8 \x80.", "latin1")),
  "/endless": (response) => {
    response.writeHead(200, HTML);
    const send = () => {
      while (!response.destroyed && response.write("x".repeat(10_000)));
      if (!response.destroyed) response.once("drain", send);
    };
    send();
  },
  "/silent": () => undefined,
  "/stalled": (response) => response.writeHead(200, HTML).write("<p>"),
  "/dripping": (response) => {
    response.writeHead(200, HTML);
    const timer = setInterval(() => response.write("x"), 10);
    response.on("close", () => clearInterval(timer));
  },
  "/login": (response) => response.writeHead(401, HTML).end("<form>"),
  "/pdf": (response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.7"),
  "/cut": (response) => {
    response.writeHead(200, { ...HTML, "content-length": "1000" }).write("<p>");
    setTimeout(() => response.destroy(), 20);
  },
  "/garbage": (response) => response.socket?.end("no HTTP at all\r\n\r\n"),
  "/login-page": (response) =>
    response
      .writeHead(200, HTML)
      .end(
        '<html><head><title>Connexion</title></head><body><h1>Connectez-vous</h1><form><input type="password"></form><p>Pas encore de compte ?</p></body></html>',
      ),
};

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
