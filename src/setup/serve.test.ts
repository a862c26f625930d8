import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { normalizeBase, serve, startOnFreePort, type ServedSite } from "./serve.ts";

const inUse = Object.assign(new Error("listen EADDRINUSE"), { code: "EADDRINUSE" });

describe("a served site", () => {
  const root = mkdtempSync(join(tmpdir(), "vigie-serve-"));
  let site: ServedSite;
  const get = (path: string, method = "GET", headers: Record<string, string> = {}) =>
    fetch(new URL(path, site.url), { redirect: "manual", method, headers });

  beforeAll(async () => {
    mkdirSync(join(root, "briefings/one"), { recursive: true });
    writeFileSync(join(root, "index.html"), "<h1>Accueil</h1>");
    writeFileSync(join(root, "404.html"), "<h1>Introuvable</h1>");
    writeFileSync(join(root, "briefings/one/index.html"), "<h1>Une note</h1>");
    writeFileSync(join(root, "events.json"), "[]");
    writeFileSync(join(root, "picture.png"), "1234");
    site = await startOnFreePort(
      45871,
      50,
      (port) => serve({ root, base: "/vigie", port }),
      () => {},
    );
  });

  afterAll(async () => {
    await site.close();
    rmSync(root, { recursive: true });
  });

  it("has its home page at the address it gives", async () => {
    const response = await get("");
    expect([response.status, await response.text()]).toEqual([200, "<h1>Accueil</h1>"]);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("answers a folder by its index.html, whatever the query", async () => {
    expect(await (await get("briefings/one/?q=x")).text()).toBe("<h1>Une note</h1>");
  });

  it("redirects a folder without its closing slash, and keeps the query", async () => {
    const response = await get("briefings/one?q=x");
    expect([response.status, response.headers.get("location")]).toEqual([301, "/vigie/briefings/one/?q=x"]);
  });

  it("redirects the base without its closing slash", async () => {
    const response = await get("/vigie");
    expect([response.status, response.headers.get("location")]).toEqual([301, "/vigie/"]);
  });

  it.each(["nowhere/", "nowhere", "briefings/", "index.html/x", "events.json/", "%ff", "..%2f..%2fetc%2fpasswd"])(
    "answers %s by 404.html",
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([404, "<h1>Introuvable</h1>"]);
    },
  );

  it("has nothing outside its base", async () => {
    const response = await get("/events.json");
    expect([response.status, await response.text()]).toEqual([
      404,
      "Nothing is published here. The site begins at /vigie/\n",
    ]);
  });

  it("sends data as JSON, and nothing but its head to HEAD", async () => {
    const response = await get("events.json", "HEAD", { "Accept-Encoding": "identity" });
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect([response.headers.get("content-length"), await response.text()]).toEqual(["2", ""]);
  });

  it.each(["gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8"])(
    "sends texts compressed to who takes %s",
    async (coding) => {
      const response = await get("briefings/one/", "GET", { "Accept-Encoding": coding });
      expect(response.headers.get("content-encoding")).toBe("gzip");
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
      expect(await response.text()).toBe("<h1>Une note</h1>");
    },
  );

  it.each(["identity", "br", "gzip;q=0", "gzip; q=0.0, br"])(
    "sends texts as they are to who takes %s",
    async (coding) => {
      const response = await get("briefings/one/", "GET", { "Accept-Encoding": coding });
      expect(response.headers.get("content-encoding")).toBeNull();
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
      expect(await response.text()).toBe("<h1>Une note</h1>");
    },
  );

  it("sends other files as they are", async () => {
    const response = await get("picture.png");
    expect(response.headers.get("content-encoding")).toBeNull();
    expect([response.headers.get("vary"), response.headers.get("content-length")]).toEqual([null, "4"]);
  });

  it("takes no other method", async () => {
    expect((await get("", "POST")).status).toBe(405);
  });

  it("does not start on a port where something listens", async () => {
    await expect(serve({ root, base: "/", port: Number(new URL(site.url).port) })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });
});

describe("a port", () => {
  it("is the next free one when the first is in use, with one notice", async () => {
    const notices: string[] = [];
    const start = (port: number) => (port < 4323 ? Promise.reject(inUse) : Promise.resolve(port));
    expect(await startOnFreePort(4321, 20, start, (notice) => notices.push(notice))).toBe(4323);
    expect(notices).toEqual(["Port 4321 is in use, so the site is on port 4323."]);
  });

  it("is asked for when none is free", async () => {
    const start = () => Promise.reject(inUse);
    await expect(startOnFreePort(4321, 20, start, () => {})).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: serve: ports 4321 to 4340 are all in use.
        Stop what listens there, or name a free port: PORT=8080 npm start]
    `);
  });

  it("is not tried again after another fault", async () => {
    const start = () => Promise.reject(new Error("no such host"));
    await expect(startOnFreePort(4321, 20, start, () => {})).rejects.toThrow("no such host");
  });

  it("counts as in use when only the second address of localhost is taken", async () => {
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, "::1", () => {
        resolve(server);
      });
    });
    const address = other.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    await expect(serve({ root: ".", base: "/", port: address.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    other.close();
  });
});

it.each([
  ["", "/"],
  ["/", "/"],
  ["vigie", "/vigie/"],
  ["/vigie", "/vigie/"],
  ["/a/b/", "/a/b/"],
])("the base %j is read as %s", (base, path) => {
  expect(normalizeBase(base)).toBe(path);
});
