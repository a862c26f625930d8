import { describe, expect, it } from "vitest";
import { fetchArticle, type FetchEffects, type FetchLimits } from "./fetch-article.ts";
import { InputError } from "./input-error.ts";

describe("an article's page", () => {
  it("is fetched from an address of its host that was checked, with its charset and type", async () => {
    const web = fakeWeb({
      "https://press.example/a?b=1": { body: "<p>é", headers: { "content-type": 'Text/HTML; Charset="ISO-8859-1"' } },
    });
    const found = await fetchArticle("https://press.example/a?b=1#part", web);
    expect(found).toEqual({
      address: "https://press.example/a?b=1",
      bytes: new TextEncoder().encode("<p>é"),
      charset: "ISO-8859-1",
      contentType: "text/html",
    });
    expect(web.asked).toEqual(["https://press.example/a?b=1#part at 93.184.1.1"]);
  });

  it.each(["text/html", "application/xhtml+xml", "text/plain; charset=utf-8", "text/markdown", undefined])(
    "may be of the type %s",
    async (type) => {
      const web = fakeWeb({ "http://press.example/": { body: "x", headers: { "content-type": type } } });
      await expect(fetchArticle("http://press.example/", web)).resolves.toBeDefined();
    },
  );

  it("is looked for at the next address when the first cannot be reached, IPv4 first", async () => {
    const web = fakeWeb(
      { "https://press.example/": { body: "x" } },
      {
        hosts: { "press.example": ["2606:4700::1", "93.184.1.1", "93.184.1.2"] },
        failures: { "93.184.1.1": "EHOSTUNREACH", "93.184.1.2": "ECONNREFUSED" },
      },
    );
    await fetchArticle("https://press.example/", web);
    expect(web.asked.map((each) => each.split(" at ")[1])).toEqual(["93.184.1.1", "93.184.1.2", "2606:4700::1"]);
  });

  it("is followed through redirects, relative ones and to other hosts, up to five", async () => {
    const web = fakeWeb({
      "http://press.example/0": redirect("https://press.example/1"),
      "https://press.example/1": redirect("/2", 302),
      "https://press.example/2": redirect("3", 307),
      "https://press.example/3": redirect("//www.press.example/4", 308),
      "https://www.press.example/4": redirect("?5", 303),
      "https://www.press.example/4?5": { body: "x" },
    });
    expect((await fetchArticle("http://press.example/0", web)).address).toBe("https://www.press.example/4?5");
    web.pages["https://www.press.example/4?5"] = redirect("/6");
    expect(await refusal("http://press.example/0", web)).toBe(
      "redirects more than 5 times. Give the address it leads to.",
    );
  });

  it("may stand at a loopback host that the address names, and at one it redirects to there", async () => {
    const hosts = { localhost: ["::1", "127.0.0.1"] };
    const web = fakeWeb(
      { "http://localhost:8080/a": redirect("http://localhost:8081/b"), "http://localhost:8081/b": { body: "x" } },
      { hosts },
    );
    expect((await fetchArticle("http://localhost:8080/a", web)).address).toBe("http://localhost:8081/b");
    for (const address of ["http://127.0.0.1:8080/", "http://[::1]:8080/"])
      await expect(fetchArticle(address, fakeWeb({ [address]: { body: "x" } }))).resolves.toBeDefined();
  });
});

describe("an address is refused", () => {
  it.each([
    ["press.example/a", "is no web address. Write it in full, such as https://example.org/page."],
    ["", "is no web address. Write it in full, such as https://example.org/page."],
    ["ftp://press.example/a", "is not an http or https address. Give one, or a file."],
    ["file:///etc/passwd", "is not an http or https address. Give one, or a file."],
    ["data:text/html,<p>x", "is not an http or https address. Give one, or a file."],
    ["https://jean:secret@press.example/", "holds a user name or a password. Give the address without it."],
    ["https://jean@press.example/", "holds a user name or a password. Give the address without it."],
    ["http://2130706433/", "spells an IP address in an unusual way. Write it as 127.0.0.1."],
    ["http://0x7f.0.0.1/", "spells an IP address in an unusual way. Write it as 127.0.0.1."],
    ["http://017700000001/", "spells an IP address in an unusual way. Write it as 127.0.0.1."],
    ["http://127.1/", "spells an IP address in an unusual way. Write it as 127.0.0.1."],
    ["http://127.0.0.1./", "spells an IP address in an unusual way. Write it as 127.0.0.1."],
    ["http://１２７.0.0.1/", "spells an IP address in an unusual way. Write it as 127.0.0.1."],
    ["http://%31%32%37.0.0.1/", "spells an IP address in an unusual way. Write it as 127.0.0.1."],
    ["http:127.0.0.1/", "spells an IP address in an unusual way. Write it as 127.0.0.1."],
  ])("%s", async (address, message) => {
    const web = fakeWeb({});
    expect(await refusal(address, web)).toBe(message);
    expect(web.asked).toEqual([]);
  });

  it.each([
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://172.16.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
    "http://224.0.0.1/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:8.8.8.8]/",
    "http://[::]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[64:ff9b::7f00:1]/",
    "https://intranet/",
    "https://mixed.example/",
    "https://rebound.example/",
    "https://localhost.example/",
  ])("when it leads off the public internet: %s", async (address) => {
    const hosts = {
      intranet: ["10.0.0.7"],
      "mixed.example": ["93.184.1.1", "192.168.0.1"],
      "rebound.example": ["::ffff:169.254.169.254"],
      "localhost.example": ["127.0.0.1"],
    };
    const web = fakeWeb({}, { hosts });
    expect(await refusal(address, web)).toMatch(
      /^leads to .+, which is not on the public internet\. Save the article's text yourself, and give that file\.$/,
    );
    expect(web.asked).toEqual([]);
  });

  it("when localhost is not this machine", async () => {
    expect(
      await refusal("http://localhost/", fakeWeb({}, { hosts: { localhost: ["127.0.0.1", "93.184.1.1"] } })),
    ).toMatch(/^leads to localhost \(93\.184\.1\.1\), which is not/);
  });

  it("is looked up again at every redirect, and each is asked where it was checked", async () => {
    const answers = [["93.184.1.1"], ["127.0.0.1"]];
    const web = fakeWeb({ "https://press.example/": redirect("/again") });
    web.lookup = () => Promise.resolve(answers.shift() ?? []);
    expect(await refusal("https://press.example/", web)).toMatch(/^leads to press\.example \(127\.0\.0\.1\)/);
    expect(web.asked).toEqual(["https://press.example/ at 93.184.1.1"]);
  });

  it.each([
    [
      "http://localhost/",
      "leads to localhost (127.0.0.1), which is not on the public internet. Save the article's text yourself, and give that file.",
    ],
    [
      "http://127.0.0.1/",
      "leads to 127.0.0.1, which is not on the public internet. Save the article's text yourself, and give that file.",
    ],
    [
      "http://10.0.0.1/",
      "leads to 10.0.0.1, which is not on the public internet. Save the article's text yourself, and give that file.",
    ],
    [
      "//2130706433/",
      "redirects to http://127.0.0.1/, which spells an IP address in an unusual way. Write it as 127.0.0.1.",
    ],
    [
      "ftp://press.example/",
      "redirects to ftp://press.example/, which is not an http or https address. Save the article's text yourself, and give that file.",
    ],
    [
      "file:///etc/passwd",
      "redirects to file:///etc/passwd, which is not an http or https address. Save the article's text yourself, and give that file.",
    ],
    [
      "http://a:b@press.example/",
      "redirects to http://press.example/, which holds a user name or a password. Give the address without it.",
    ],
    ["http://", "redirects to http://, which is no web address. Write it in full, such as https://example.org/page."],
  ])("when a public page redirects to %s", async (location, message) => {
    const web = fakeWeb({ "http://press.example/": redirect(location) }, { hosts: { localhost: ["127.0.0.1"] } });
    expect(await refusal("http://press.example/", web)).toBe(message);
    expect(web.asked).toHaveLength(1);
  });

  it("when a page leads back to a loopback host by way of a public one", async () => {
    const web = fakeWeb(
      {
        "http://localhost/": redirect("http://press.example/"),
        "http://press.example/": redirect("http://localhost/b"),
      },
      { hosts: { localhost: ["127.0.0.1"] } },
    );
    expect(await refusal("http://localhost/", web)).toMatch(/^leads to localhost \(127\.0\.0\.1\)/);
  });

  it("when encryption is given up on the way", async () => {
    const web = fakeWeb({ "https://press.example/": redirect("http://press.example/a") });
    expect(await refusal("https://press.example/", web)).toBe(
      "redirects to http://press.example/a, which is not encrypted any more. Give that address itself if you trust it.",
    );
  });
});

describe("an answer that brings no article is explained", () => {
  it.each([
    [
      401,
      "asks for a login, or keeps programs out (401). Open it in a browser, save the article's text, and give that file.",
    ],
    [
      403,
      "asks for a login, or keeps programs out (403). Open it in a browser, save the article's text, and give that file.",
    ],
    [
      407,
      "asks for a login, or keeps programs out (407). Open it in a browser, save the article's text, and give that file.",
    ],
    [402, "asks for a subscription (402). Open it in a browser, save the article's text, and give that file."],
    [404, "does not exist, or not any more (404). Check the address."],
    [410, "does not exist, or not any more (410). Check the address."],
    [429, "is asked too often (429). Try again in some minutes, or save the article's text, and give that file."],
    [451, "is withheld for legal reasons (451). Open it in a browser, save the article's text, and give that file."],
    [500, "has a fault on its server (500). Try again later."],
    [503, "has a fault on its server (503). Try again later."],
    [
      301,
      "redirects without saying where to (301). Open it in a browser, save the article's text, and give that file.",
    ],
    [204, "brings no page: its server answers 204. Open it in a browser, save the article's text, and give that file."],
    [406, "brings no page: its server answers 406. Open it in a browser, save the article's text, and give that file."],
  ])("%s", async (status, message) => {
    const web = fakeWeb({ "https://press.example/": { status, body: "x" } });
    expect(await refusal("https://press.example/", web)).toBe(message);
  });

  it.each([
    ["application/pdf", "is a PDF, not a page. Copy the article's text into a .txt file, and give that."],
    [
      "image/png",
      "is of the type image/png, and an article is HTML, plain text or Markdown. Copy the article's text into a .txt file, and give that.",
    ],
    [
      "application/json; charset=utf-8",
      "is of the type application/json, and an article is HTML, plain text or Markdown. Copy the article's text into a .txt file, and give that.",
    ],
  ])("%s", async (type, message) => {
    const web = fakeWeb({ "https://press.example/": { body: "x", headers: { "content-type": type } } });
    expect(await refusal("https://press.example/", web)).toBe(message);
  });

  it.each([
    ["ENOTFOUND", "has a host that does not exist, press.example. Check the address."],
    [
      "EAI_AGAIN",
      "has a host, press.example, that could not be looked up (EAI_AGAIN). Check that you are online, and try again.",
    ],
  ])("a look-up that fails with %s", async (code, message) => {
    const web = fakeWeb({});
    web.lookup = () => Promise.reject(failure(code));
    expect(await refusal("https://press.example/", web)).toBe(message);
  });

  it("a host without addresses", async () => {
    const web = fakeWeb({}, { hosts: { "press.example": [] } });
    expect(await refusal("https://press.example/", web)).toBe(
      "has a host, press.example, that has no IP address. Check the address.",
    );
  });

  it.each([
    ["ECONNREFUSED", "cannot be reached: press.example refuses the connection. Check the address, or try again later."],
    [
      "EHOSTUNREACH",
      "cannot be reached: no way leads to press.example (EHOSTUNREACH). Check that you are online, and try again.",
    ],
    ["ECONNRESET", "broke off: press.example ended the connection (ECONNRESET). Try again later."],
    [
      "CERT_HAS_EXPIRED",
      "cannot be read safely: the certificate or the encryption of press.example is at fault (CERT_HAS_EXPIRED). Open it in a browser, save the article's text, and give that file.",
    ],
    [
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "cannot be read safely: the certificate or the encryption of press.example is at fault (DEPTH_ZERO_SELF_SIGNED_CERT). Open it in a browser, save the article's text, and give that file.",
    ],
    [
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "cannot be read safely: the certificate or the encryption of press.example is at fault (ERR_TLS_CERT_ALTNAME_INVALID). Open it in a browser, save the article's text, and give that file.",
    ],
    [
      "HPE_INVALID_CONSTANT",
      "cannot be read (HPE_INVALID_CONSTANT): press.example gives no proper answer. Open it in a browser, save the article's text, and give that file.",
    ],
    [
      "Z_DATA_ERROR",
      "comes with a compression that is broken (Z_DATA_ERROR). Open it in a browser, save the article's text, and give that file.",
    ],
  ])("a request that fails with %s", async (code, message) => {
    const web = fakeWeb({ "https://press.example/": { body: "x" } }, { failures: { "93.184.1.1": code } });
    expect(await refusal("https://press.example/", web)).toBe(message);
  });

  it("a body that is too long, which is not read to its end", async () => {
    let sent = 0;
    const web = fakeWeb({
      "https://press.example/": {
        body: (async function* () {
          for (;;) {
            await Promise.resolve();
            sent += 1000;
            yield new Uint8Array(1000);
          }
        })(),
      },
    });
    expect(await refusal("https://press.example/", web, { bytes: 100_000, milliseconds: 5000, redirects: 5 })).toBe(
      "has more than 0.1 MB. Save the article's text alone, and give that file.",
    );
    expect(sent).toBe(101_000);
  });

  it("a length that is announced to be too long", async () => {
    const web = fakeWeb({
      "https://press.example/": { body: "x", headers: { "content-type": "text/html", "content-length": "5000001" } },
    });
    expect(await refusal("https://press.example/", web)).toBe(
      "has more than 5 MB. Save the article's text alone, and give that file.",
    );
  });

  it.each(["lookup", "request", "body"])("a %s that never ends", async (slow) => {
    const never = new Promise<never>(() => {});
    const web = fakeWeb({
      "https://press.example/": {
        body: slow === "body" ? { [Symbol.asyncIterator]: () => ({ next: () => never }) } : "x",
      },
    });
    if (slow === "lookup") web.lookup = () => never;
    if (slow === "request") web.request = () => never;
    expect(await refusal("https://press.example/", web, { bytes: 1000, milliseconds: 30, redirects: 5 })).toBe(
      "took longer than 0.03 seconds. Try again later, or save the article's text, and give that file.",
    );
  });

  it("a body that drips, though no piece is late", async () => {
    let time = 0;
    const web = fakeWeb({
      "https://press.example/": {
        body: (async function* () {
          for (;;) {
            await Promise.resolve();
            time += 1000;
            yield new Uint8Array(1);
          }
        })(),
      },
    });
    web.now = () => time;
    expect(await refusal("https://press.example/", web)).toBe(
      "took longer than 20 seconds. Try again later, or save the article's text, and give that file.",
    );
    expect(time).toBe(21_000);
  });

  it("a server's words are shown without control characters and within bounds", async () => {
    const web = fakeWeb({
      "https://press.example/": { body: "x", headers: { "content-type": `x/\u001b[31m${"y".repeat(500)}` } },
    });
    expect(await refusal("https://press.example/", web)).toMatch(/^is of the type x\/\[31my{194}…, and/);
  });
});

interface FakePage {
  status?: number;
  headers?: Record<string, string | undefined>;
  body: string | AsyncIterable<Uint8Array>;
}

interface FakeWeb extends FetchEffects {
  pages: Record<string, FakePage>;
  asked: string[];
}

function fakeWeb(
  pages: Record<string, FakePage>,
  { hosts = {}, failures = {} }: { hosts?: Record<string, string[]>; failures?: Record<string, string> } = {},
): FakeWeb {
  const asked: string[] = [];
  return {
    pages,
    asked,
    lookup: (host) => Promise.resolve(hosts[host] ?? ["93.184.1.1"]),
    request: (url, ip) => {
      asked.push(`${url.href} at ${ip}`);
      const code = failures[ip];
      if (code !== undefined) return Promise.reject(failure(code));
      url = new URL(url);
      url.hash = "";
      const { status = 200, headers = { "content-type": "text/html" }, body } = pages[url.href]!;
      return Promise.resolve({ status, headers, body: typeof body === "string" ? stream(body) : body });
    },
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- A body is read piece by piece.
async function* stream(text: string): AsyncGenerator<Uint8Array> {
  for (const character of text) yield new TextEncoder().encode(character);
}

function redirect(location: string, status = 301): FakePage {
  return { status, headers: { location }, body: "moved" };
}

function failure(code: string): Error {
  return new Error("failed", { cause: Object.assign(new Error(code), { code }) });
}

async function refusal(address: string, web: FetchEffects, limits?: FetchLimits): Promise<string> {
  const error: unknown = await fetchArticle(address, web, limits).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
}
