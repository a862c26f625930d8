import { parseFeed as readXmlFeed } from "@rowanmanning/feed-parser";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { expect, test, type Page } from "playwright/test";
import { listFiles, readDocuments, readPages } from "./built-site.ts";
import { FEED_TYPES } from "../src/model/urls.ts";
import { basedSite } from "../src/setup/sites.ts";

// One reading of the feeds serves all the tests.
test.describe.configure({ mode: "default" });

/** What a reader of feeds keeps of an item. */
interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly published: string;
  readonly updated: string;
}

/** A feed as a parser gave it. */
interface ReadFeed {
  readonly address: string;
  readonly title: string;
  /** Address of the page it follows. */
  readonly page: string;
  /** Address it gives as its own. */
  readonly self: string;
  readonly language: string;
  readonly updated: string | undefined;
  readonly items: readonly Item[];
}

/** Where a page or a list says that a feed is. */
interface Announced {
  readonly from: string;
  readonly address: string;
  readonly type: string;
  readonly title: string;
}

let announced: Announced[];
let feeds: ReadFeed[];
let origin: string;

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  announced = await readAnnouncements(page);
  await page.close();
  origin = new URL(announced[0]?.address ?? "").origin;
  const addresses = [...new Set([...announced, ...(await readLists())].map(({ address }) => address))];
  feeds = await Promise.all(addresses.map(async (address) => readFeed(address, await get(address))));
});

test("every feed that was built is announced by the page it follows, and listed once in the list of its language", async () => {
  const built = listFiles(basedSite.folder, "/atom.xml", "/rss.xml", "/feed.json").map((file) => publishedAt(file));
  expect(feeds.map(({ address }) => address).sort()).toEqual(built.sort());
  const astray = feeds.filter(
    ({ address, page, title }) =>
      !announced.some((each) => each.address === address && each.from === page && each.title === title),
  );
  expect(astray.map(({ address }) => address)).toEqual([]);

  const listed = (await readLists()).map(({ address, title }) => `${address} ${title}`);
  const atom = feeds.filter(({ address }) => address.endsWith("/atom.xml"));
  expect(listed.sort()).toEqual(atom.map(({ address, title }) => `${address} ${title}`).sort());
});

test("every page announces the feed of the site in its language", () => {
  const site = announced.filter(({ address }) => /\/vigie\/(?:en\/)?feeds\/atom\.xml$/.test(address));
  const pages = readPages(basedSite).filter(({ path }) => path !== "404.html");
  expect(site.map(({ from }) => from).sort()).toEqual(pages.map(({ path }) => publishedAt(path)).sort());
  for (const { from, address } of site) expect(address.includes("/en/"), from).toBe(from.includes("/vigie/en/"));
});

test("every feed has a title, a page, its own address, ids that are unique, and dates that are dates", () => {
  const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  for (const { address, title, self, language, updated, items } of feeds) {
    expect(title, address).toMatch(/^Vigie/);
    expect(self, address).toBe(address);
    expect(language, address).toBe(address.includes("/vigie/en/") ? "en" : "fr");
    expect(new Set(items.map(({ id }) => id)).size, address).toBe(items.length);
    for (const item of items) {
      expect(item.id, address).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(item.title, address).toMatch(/\p{L}/u);
      expect(
        [item.published, item.updated].every((date) => DATE.test(date)),
        `${address} ${item.id}`,
      ).toBe(true);
      expect(item.updated >= item.published, `${address} ${item.id}`).toBe(true);
    }
    const dates = items.map(({ published }) => published);
    expect(dates, address).toEqual(dates.toSorted().reverse());
    if (updated !== undefined) for (const item of items) expect(updated >= item.updated, address).toBe(true);
  }
  expect(feeds.filter(({ items }) => items.length > 0).length).toBeGreaterThan(100);
});

test("an item is the same in every feed and every format of a language, and another in the other language", () => {
  const items = new Map<string, Item>();
  for (const { items: found } of feeds)
    for (const item of found) expect(item).toEqual(items.get(item.id) ?? items.set(item.id, item).get(item.id));
  const addresses = [...items.values()].map(({ url }) => url);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { address, items: found } of feeds.filter((feed) => feed.address.endsWith("/atom.xml"))) {
    const json = feeds.find((feed) => feed.address === address.replace("atom.xml", "feed.json"));
    expect(json?.items, address).toEqual(found);
  }
});

test("every address in a feed is whole, and those of the site stand", async () => {
  const written = new Set(
    feeds.flatMap(({ page, self, items }) => [
      page,
      self,
      ...items.flatMap(({ url, html }) => [url, ...linksIn(html)]),
    ]),
  );
  const wrong = [...written].filter((address) => !/^https?:\/\/[^/]/.test(address));
  expect(wrong).toEqual([]);
  const own = [...written].filter((address) => address.startsWith(`${origin}/`));
  expect(own.length).toBeGreaterThan(200);
  const lost: string[] = [];
  for (const address of new Set(own.map((each) => each.replace(/#.*$/, ""))))
    if ((await fetch(servedAt(address), { redirect: "manual" })).status !== 200) lost.push(address);
  expect(lost).toEqual([]);
});

test("texts are whole, and plain HTML: no class, no id, no style, no script, nothing but words, links and lists", async ({
  page,
}) => {
  const texts = new Map(feeds.flatMap(({ items }) => items.map(({ url, html }) => [url, html])));
  const found = await page.evaluate(
    (all) =>
      all.map(([url, html]) => {
        const { body } = new DOMParser().parseFromString(html, "text/html");
        const elements = [...body.querySelectorAll("*")];
        return {
          url,
          names: elements.map(({ localName }) => localName),
          attributes: elements.flatMap((element) => element.getAttributeNames()),
          headings: [...body.querySelectorAll("h2")].map(({ textContent }) => textContent),
          length: body.textContent.length,
          // A parser that had to mend the text would write another.
          mended: body.innerHTML.replace(/&nbsp;/g, "\u00a0").length - html.replace(/&quot;/g, '"').length,
        };
      }),
    [...texts],
  );
  const names = new Set(found.flatMap((each) => each.names));
  const PLAIN = [
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "dd",
    "dl",
    "dt",
    "em",
    "h2",
    "h3",
    "h4",
    "img",
    "li",
    "ol",
    "p",
  ];
  expect([...names].filter((name) => ![...PLAIN, "span", "strong", "sup", "ul"].includes(name))).toEqual([]);
  const attributes = new Set(found.flatMap((each) => each.attributes));
  expect([...attributes].filter((name) => !["alt", "href", "lang", "src"].includes(name))).toEqual([]);
  expect(found.filter(({ mended }) => mended !== 0).map(({ url }) => url)).toEqual([]);
  const briefings = found.filter(({ url }) => url.includes("/briefings/") && !url.includes("#"));
  expect(briefings.length).toBeGreaterThan(20);
  for (const { url, headings, length } of briefings) {
    expect(headings, url).toEqual(expect.arrayContaining([expect.stringMatching(/^Source$/)]));
    expect(length, url).toBeGreaterThan(1500);
  }
});

for (const [path, title] of [
  ["companies/alibaba/", "Vigie\u00a0: Alibaba"],
  ["regulators/samr/", /^Vigie\u00a0: .*SAMR/],
  ["people/jack-ma/", "Vigie\u00a0: Jack Ma"],
  ["topics/antitrust/", /^Vigie\u00a0: /],
  ["events/kind/fine/", "Vigie\u00a0: Événements (amende)"],
  ["corrections/", "Vigie\u00a0: Corrections"],
] as const) {
  test(`on ${path} a link leads to the feed of that page`, async ({ page }) => {
    await page.goto(path);
    const link = page.getByRole("main").getByRole("link", { name: "Suivre cette page (flux Atom)" });
    const response = await page.request.get((await link.getAttribute("href")) ?? "");
    const { title: found } = parseAtomFeed(await response.text());
    expect(found?.value).toMatch(title);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page of feeds is reached from the home page and from the foot of any other, and narrowed by its headings", async ({
    page,
  }) => {
    await page.goto("en/");
    await page.getByRole("link", { name: "Follow the site by feed" }).click();
    await expect(page).toHaveURL(`${basedSite.url}en/feeds/`);
    await page.getByRole("navigation", { name: "Browse" }).getByRole("link", { name: "Regulators" }).click();
    await expect(page).toHaveURL(`${basedSite.url}en/feeds/#regulators`);
    await expect(page.getByRole("heading", { level: 2, name: "Regulators" })).toBeInViewport();

    await page.goto("briefings/2021-12-cac-fine-weibo/");
    await page.getByRole("contentinfo").getByRole("link", { name: "Flux" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Flux" })).toBeVisible();
  });

  test("each name of the page of feeds leads to its page, and to its feeds", async ({ page }) => {
    await page.goto("feeds/");
    const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Alibaba", exact: true }) });
    await expect(row.getByRole("link", { name: "Atom, Alibaba" })).toHaveAttribute(
      "href",
      "/vigie/companies/alibaba/atom.xml",
    );
    await expect(row.getByRole("link", { name: "JSON, Alibaba" })).toHaveAttribute(
      "href",
      "/vigie/companies/alibaba/feed.json",
    );
    await row.getByRole("link", { name: "Alibaba", exact: true }).click();
    await expect(page).toHaveURL(`${basedSite.url}companies/alibaba/`);
  });
});

/** The feeds that the heads of pages announce. */
async function readAnnouncements(page: Page): Promise<Announced[]> {
  const heads = await readDocuments(page, readPages(basedSite), (document) =>
    [...document.querySelectorAll("link[rel=alternate][type]")].map((link) => ({
      address: link.getAttribute("href") ?? "",
      type: link.getAttribute("type") ?? "",
      title: link.getAttribute("title") ?? "",
      own: document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "",
    })),
  );
  const types: readonly string[] = Object.values(FEED_TYPES);
  return heads
    .flatMap(({ found }) => found.map(({ own, ...link }) => ({ from: own, ...link })))
    .filter(({ type }) => types.includes(type));
}

/** The feeds that the lists of both languages name. */
async function readLists(): Promise<Announced[]> {
  const lists = ["feeds/opml.xml", "en/feeds/opml.xml"].map(async (path) => {
    const text = await (await fetch(basedSite.url + path)).text();
    readStrictly(path, text);
    return (parseOpml(text).body?.outlines ?? []).flatMap(({ outlines = [] }) =>
      outlines.map(({ xmlUrl = "", htmlUrl = "", text: title = "" }) => ({
        from: htmlUrl,
        address: xmlUrl,
        type: "application/atom+xml",
        title,
      })),
    );
  });
  return (await Promise.all(lists)).flat();
}

async function get(address: string): Promise<string> {
  const response = await fetch(servedAt(address), { redirect: "manual" });
  expect(response.status, address).toBe(200);
  expect(response.headers.get("content-type"), address).toMatch(/^application\/(?:xml|json)/);
  return response.text();
}

/** Reads a feed with the parser of its format; XML with two, and with one that forgives nothing. */
function readFeed(address: string, text: string): ReadFeed {
  if (address.endsWith(".json")) return readJson(address, text);
  readStrictly(address, text);
  const read = address.endsWith("/rss.xml") ? readRss(address, text) : readAtom(address, text);
  const other = readXmlFeed(text);
  expect([other.title, other.url, other.self, other.language], address).toEqual([
    read.title,
    read.page,
    read.self,
    read.language,
  ]);
  // It resolves references twice in texts, so that these are compared as the first parser gives them alone.
  const see = ({ id, title, url }: Record<"id" | "title" | "url", string | null>) => [id, title, url];
  expect(other.items.map(see), address).toEqual(read.items.map(see));
  return read;
}

/** Throws where XML is not well-formed, or a prefix has no namespace. */
function readStrictly(address: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", ({ message }) => {
    throw new Error(`${address}: ${message}`);
  });
  parser.write(xml).close();
}

function readAtom(address: string, text: string): ReadFeed {
  const { title, links = [], xml, updated, entries = [] } = parseAtomFeed(text);
  const linkOf = (all: typeof links, rel: string) => all.find((link) => link.rel === rel)?.href ?? "";
  return {
    address,
    title: title?.value ?? "",
    page: linkOf(links, "alternate"),
    self: linkOf(links, "self"),
    language: xml?.lang ?? "",
    updated,
    items: entries.map((entry) => ({
      id: entry.id ?? "",
      url: linkOf(entry.links ?? [], "alternate"),
      title: entry.title?.value ?? "",
      html: entry.content?.value ?? "",
      published: entry.published ?? "",
      updated: entry.updated ?? "",
    })),
  };
}

function readRss(address: string, text: string): ReadFeed {
  const { title = "", link: page = "", language = "", lastBuildDate, atom, items = [] } = parseRssFeed(text);
  const moment = (date = "") => {
    expect(date, address).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
    return new Date(date).toISOString().replace(".000Z", "Z");
  };
  return {
    address,
    title,
    page,
    self: atom?.links?.[0]?.href ?? "",
    language,
    updated: moment(lastBuildDate),
    items: items.map((item) => {
      expect(item.guid?.isPermaLink, address).toBe(false);
      return {
        id: item.guid?.value ?? "",
        url: item.link ?? "",
        title: item.title ?? "",
        html: item.content?.encoded ?? "",
        published: moment(item.pubDate),
        updated: item.atom?.updated ?? "",
      };
    }),
  };
}

function readJson(address: string, text: string): ReadFeed {
  const { version } = JSON.parse(text) as { version: string };
  expect(version, address).toBe("https://jsonfeed.org/version/1.1");
  const { title = "", home_page_url: page = "", feed_url: self = "", language = "", items = [] } = parseJsonFeed(text);
  return {
    address,
    title,
    page,
    self,
    language,
    updated: undefined,
    items: items.map((item) => ({
      id: item.id ?? "",
      url: item.url ?? "",
      title: item.title ?? "",
      html: item.content_html ?? "",
      published: item.date_published ?? "",
      updated: item.date_modified ?? "",
    })),
  };
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
}

/** The address at which a file or a page is published. */
function publishedAt(path: string): string {
  return `${origin}${basedSite.base}${path}`;
}

/** The address at which a published one is served here. */
function servedAt(address: string): string {
  return new URL(address).href.replace(`${origin}${basedSite.base}`, basedSite.url);
}
