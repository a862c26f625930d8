import { parseFeed as readXmlFeed } from "@rowanmanning/feed-parser";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { changeSample, loadReleased, loadSample, put, type Changes } from "../load.fixture.ts";
import type { Site } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import { publishFeeds } from "./publish.ts";

const FIRST = "2026-01-02T08:00:00Z";
const SECOND = "2026-02-03T09:00:00Z";
const FINE = "content/briefings/2021-03-fine.mdx";
const FINE_EN = "content/translations/en/2021-03-fine.mdx";
const PROBE = "content/briefings/2021-01-probe.mdx";
const PROBE_FR = "content/translations/fr/2021-01-probe.mdx";
const RENAMED: Changes = {
  [FINE]: null,
  [FINE_EN]: null,
  "content/briefings/acme-fined.mdx": put(
    "review:",
    "formerIds: [2021-03-fine]\nreview:",
  )(changeSample({})[FINE] ?? ""),
  "content/translations/en/acme-fined.mdx": changeSample({})[FINE_EN] ?? "",
};

const urls = createUrls("https://example.org", "/vigie/");

/** The files of all feeds, by their paths. */
async function publish(site: Site): Promise<Map<string, string>> {
  const publications = publishFeeds(site, urls);
  return new Map(await Promise.all(publications.map(async ({ path, make }) => [path, String(await make())] as const)));
}

async function readAtom(site: Site, path: string) {
  return parseAtomFeed(await readFile(site, path));
}

async function readFile(site: Site, path: string, at = urls): Promise<string> {
  const publication = publishFeeds(site, at).find((each) => each.path === path);
  if (!publication) throw new Error(`Nothing is published as ${path}.`);
  return String(await publication.make());
}

/** What readers of feeds keep of an item, by its address. */
async function keep(site: Site, path: string) {
  const { entries = [] } = await readAtom(site, path);
  return Object.fromEntries(
    entries.map(({ id, links = [], published, updated }) => {
      const [{ href = "" } = {}] = links;
      return [href.split("/").at(-2) ?? "", { id, published, updated }];
    }),
  );
}

describe("what stands where", () => {
  test("every company, authority, person, topic, kind of event, the corrections and the site have feeds, in both languages", async () => {
    const paths = [...(await publish(await loadSample())).keys()];
    expect(paths.filter((path) => path.startsWith("en/"))).toHaveLength(paths.length / 2);
    expect(paths.filter((path) => !path.startsWith("en/")).sort()).toEqual(
      [
        ...["atom.xml", "feed.json", "rss.xml", "opml.xml"].map((file) => `feeds/${file}`),
        ...[
          ...["corrections", "companies/acme", "companies/acme-corp", "companies/acme-pay", "companies/bolt"],
          ...["regulators/cac", "regulators/cac-office", "people/jane-doe", "topics/antitrust", "topics/data-security"],
          ...["ban", "fine", "investigation", "rule"].map((kind) => `events/kind/${kind}`),
        ].flatMap((folder) => ["atom.xml", "feed.json"].map((file) => `${folder}/${file}`)),
      ].sort(),
    );
  });

  test("under the address that a page had before, its feed goes on, and says where it is now", async () => {
    const files = await publish(await loadSample());
    expect(files.get("companies/acme-corp/atom.xml")).toBe(files.get("companies/acme/atom.xml"));
    expect(files.get("companies/acme-corp/atom.xml")).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/vigie/companies/acme/atom.xml"/>',
    );
  });

  test("a feed has the briefings that name its subject, and a kind its events", async () => {
    const site = await loadSample();
    const of = async (path: string) => Object.keys(await keep(site, path)).sort();
    expect(await of("feeds/atom.xml")).toEqual(["2021-01-probe", "2021-03-fine"]);
    expect(await of("companies/bolt/atom.xml")).toEqual(["2021-01-probe"]);
    expect(await of("people/jane-doe/atom.xml")).toEqual(["2021-03-fine"]);
    expect(await of("events/kind/ban/atom.xml")).toEqual(["bolt-ban"]);
  });

  test("the list of feeds names every Atom feed of its language once, under headings", async () => {
    const files = await publish(await loadSample());
    const { body } = parseOpml(files.get("en/feeds/opml.xml") ?? "");
    const groups = body?.outlines ?? [];
    expect(groups.map(({ text }) => text)).toEqual([
      ...["Feeds of the site", "Kinds of events", "Companies", "Regulators", "People", "Topics"],
    ]);
    const listed = groups.flatMap(({ outlines = [] }) => outlines);
    const published = [...files.keys()].filter(
      (path) => path.startsWith("en/") && path.endsWith("atom.xml") && !path.includes("acme-corp"),
    );
    expect(listed.map(({ xmlUrl }) => xmlUrl).sort()).toEqual(
      published.map((path) => `https://example.org/vigie/${path}`).sort(),
    );
    expect(listed.find(({ text }) => text === "Vigie: Acme")).toMatchObject({
      htmlUrl: "https://example.org/vigie/en/companies/acme/",
      language: "en",
      type: "rss",
    });
  });
});

describe("in every format", () => {
  const HOSTILE = { [FINE]: put('title: "Amende pour Acme"', 'title: "« <b> & ]]> </title> \\"x\\" \\ud83d\\ude00"') };

  test("XML is well-formed whatever a title holds, and readers read the title as it was written", async () => {
    const files = await publish(await loadSample(HOSTILE));
    const faults: string[] = [];
    for (const [path, text] of files) {
      if (!path.endsWith(".xml")) continue;
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", ({ message }) => faults.push(`${path}: ${message}`));
      parser.write(text).close();
    }
    expect(faults).toEqual([]);
    const title = '« <b> & ]]> </title> "x" \u{1f600}';
    const inXml = (path: string) => readXmlFeed(files.get(path) ?? "").items.map((item) => item.title);
    expect(inXml("feeds/atom.xml")).toContain(title);
    expect(inXml("feeds/rss.xml")).toContain(title);
    const { items = [] } = parseJsonFeed(files.get("feeds/feed.json") ?? "");
    expect(items.map((item) => item.title)).toContain(title);
  });

  test("the same items stand with the same ids, dates and texts", async () => {
    const files = await publish(await loadReleased({}, [FIRST, {}]));
    const atom = parseAtomFeed(files.get("en/feeds/atom.xml") ?? "").entries?.map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      html: entry.content?.value,
      published: entry.published,
      updated: entry.updated,
      topics: entry.categories?.map(({ label }) => label),
    }));
    const json = parseJsonFeed(files.get("en/feeds/feed.json") ?? "").items?.map((item) => ({
      id: item.id,
      title: item.title,
      html: item.content_html,
      published: item.date_published,
      updated: item.date_modified,
      topics: item.tags,
    }));
    const rss = parseRssFeed(files.get("en/feeds/rss.xml") ?? "").items?.map((item) => ({
      id: item.guid?.value,
      title: item.title,
      html: item.content?.encoded,
      published: new Date(item.pubDate ?? "").toISOString().replace(".000", ""),
      updated: item.atom?.updated,
      topics: item.categories?.map(({ name }) => name),
    }));
    expect(atom).toHaveLength(2);
    expect(json).toEqual(atom);
    expect(rss).toEqual(atom);
    expect(atom?.[0]).toMatchObject({
      title: "Acme is fined",
      published: FIRST,
      updated: FIRST,
      topics: ["Antitrust"],
    });
  });

  test("the feed says what it is, in which language, by whom, and where", async () => {
    const site = await loadReleased({}, [FIRST, {}]);
    const home = "https://example.org/vigie/en/companies/acme/";
    const atom = await readAtom(site, "en/companies/acme/atom.xml");
    expect(atom).toMatchObject({
      title: { value: "Vigie: Acme" },
      subtitle: { value: "Briefings that name Acme." },
      updated: FIRST,
      xml: { lang: "en" },
      authors: [{ name: "Vigie", uri: "https://example.org/vigie/en/" }],
      rights: { value: "CC BY 4.0" },
    });
    expect(atom.links).toEqual([
      { rel: "self", type: "application/atom+xml", href: `${home}atom.xml` },
      { rel: "alternate", type: "text/html", hreflang: "en", href: home },
      { rel: "license", href: "https://creativecommons.org/licenses/by/4.0/" },
    ]);
    expect(JSON.parse(await readFile(site, "en/companies/acme/feed.json"))).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Vigie: Acme",
      home_page_url: home,
      feed_url: `${home}feed.json`,
      language: "en",
      authors: [{ name: "Vigie", url: "https://example.org/vigie/en/" }],
    });
    const rss = parseRssFeed(await readFile(site, "en/feeds/rss.xml"));
    expect(rss).toMatchObject({
      language: "en",
      link: "https://example.org/vigie/en/",
      lastBuildDate: "Fri, 02 Jan 2026 08:00:00 GMT",
      atom: { links: [{ rel: "self", href: "https://example.org/vigie/en/feeds/rss.xml" }] },
    });
    expect(rss.items?.[0]).toMatchObject({ guid: { isPermaLink: false }, dc: { creators: ["Vigie"] } });
  });

  test("a feed without items is valid, and says so", async () => {
    const topic = 'title:\n  fr: "Rien"\n  en: "Nothing"\nsummary:\n  fr: "Rien."\n  en: "Nothing."\n';
    const changes = { "content/topics/nothing.yaml": topic };
    const site = await loadReleased(changes, [FIRST, {}], [SECOND, changes]);
    expect(await readAtom(site, "topics/nothing/atom.xml")).toMatchObject({
      subtitle: { value: "Les notes rangées sous ce thème\u00a0: Rien. Rien n’y a encore paru." },
      updated: SECOND,
    });
    expect((await readAtom(site, "corrections/atom.xml")).updated).toBe(FIRST);
    expect(JSON.parse(await readFile(site, "en/topics/nothing/feed.json"))).toMatchObject({ items: [] });
  });
});

describe("ids and dates", () => {
  test("those of an entry stay when the text of another is edited", async () => {
    const changed = { [PROBE]: put("The CAC is looking into Acme and Bolt.\n", "The CAC looks into Acme and Bolt.\n") };
    const before = await loadReleased({}, [FIRST, {}]);
    const after = await loadReleased(changed, [FIRST, {}], [SECOND, changed]);
    for (const path of ["en/feeds/atom.xml", "en/topics/antitrust/atom.xml"]) {
      const [old, now] = [await keep(before, path), await keep(after, path)];
      expect(now["2021-03-fine"]).toEqual(old["2021-03-fine"]);
      expect(now["2021-01-probe"]).toEqual({ ...old["2021-01-probe"], updated: SECOND });
      expect((await readAtom(after, path)).updated).toBe(SECOND);
    }
    // A feed that does not have the edited one stays byte for byte what it was.
    expect(await readFile(after, "en/people/jane-doe/atom.xml")).toBe(
      await readFile(before, "en/people/jane-doe/atom.xml"),
    );
  });

  test("the facts of an event that are corrected move the date of the briefing that shows them, and of no other", async () => {
    const changed = { "content/events/acme-fine.yaml": put('date: "2021-03-18"', 'date: "2021-03-17"') };
    const site = await loadReleased(changed, [FIRST, {}], [SECOND, changed]);
    const kept = await keep(site, "feeds/atom.xml");
    expect(kept["2021-03-fine"]).toMatchObject({ published: FIRST, updated: SECOND });
    expect(kept["2021-01-probe"]).toMatchObject({ published: FIRST, updated: FIRST });
    expect((await readAtom(site, "companies/acme/atom.xml")).updated).toBe(SECOND);
    expect((await readAtom(site, "companies/bolt/atom.xml")).updated).toBe(FIRST);
    expect(await keep(site, "events/kind/rule/atom.xml")).toMatchObject({ "data-rule": { updated: FIRST } });
  });

  test("the note of an outlet moves the date of its briefings only where they print it", async () => {
    const daily = "content/outlets/daily.yaml";
    const partisan = put("kind: press", "kind: partisan");
    const noted = put("A daily newspaper.", "A newspaper.");
    const update = async (before: (text: string) => string) => {
      const changed = { [daily]: (text: string) => noted(before(text)) };
      const site = await loadReleased(changed, [FIRST, { [daily]: before }], [SECOND, changed]);
      return (await keep(site, "en/feeds/atom.xml"))["2021-03-fine"]?.updated;
    };
    expect(await update(partisan)).toBe(SECOND);
    expect(await update((text) => text)).toBe(FIRST);
  });

  test("the date of the last change moves in one language alone when only its text was changed", async () => {
    const changed = { [FINE_EN]: put("The CAC fined Acme.<", "The CAC has fined Acme.<") };
    const site = await loadReleased(changed, [FIRST, {}], [SECOND, changed]);
    const [fr, en] = [await keep(site, "companies/acme/atom.xml"), await keep(site, "en/companies/acme/atom.xml")];
    expect(fr["2021-03-fine"]).toMatchObject({ published: FIRST, updated: FIRST });
    expect(en["2021-03-fine"]).toMatchObject({ published: FIRST, updated: SECOND });
    expect((await readAtom(site, "companies/acme/atom.xml")).updated).toBe(FIRST);
  });

  test("an id depends neither on host nor on base path, and differs between languages", async () => {
    const site = await loadSample();
    const idsIn = (text = "") => [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    const ids = idsIn(await readFile(site, "feeds/atom.xml"));
    expect(ids).toHaveLength(3);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idsIn(await readFile(site, "feeds/atom.xml", createUrls("https://other.example", "/")))).toEqual(ids);
    expect(new Set([...ids, ...idsIn(await readFile(site, "en/feeds/atom.xml"))]).size).toBe(6);
  });

  test("a briefing that is renamed keeps its id, and one that is edited too", async () => {
    const old = (await keep(await loadSample(), "feeds/atom.xml"))["2021-03-fine"]?.id;
    expect((await keep(await loadSample(RENAMED), "feeds/atom.xml"))["acme-fined"]?.id).toBe(old);
    const edited = await loadSample({ [FINE]: put('published: "2021-03-19"', 'published: "2021-03-20"') });
    expect((await keep(edited, "feeds/atom.xml"))["2021-03-fine"]?.id).toBe(old);
  });

  test("what appeared here last comes first, whatever the date of its article", async () => {
    const without = { [PROBE]: null, [PROBE_FR]: null };
    const site = await loadReleased({}, [FIRST, without], [SECOND, {}]);
    expect(Object.keys(await keep(site, "feeds/atom.xml"))).toEqual(["2021-01-probe", "2021-03-fine"]);
  });

  test("the date of the site's feed stays when the briefing that had it is taken away", async () => {
    const gone = { [FINE]: null, [FINE_EN]: null };
    const site = await loadReleased(gone, [FIRST, gone], [SECOND, {}], ["2026-03-04T00:00:00Z", gone]);
    expect(await readAtom(site, "feeds/atom.xml")).toMatchObject({ updated: SECOND, entries: [{ updated: FIRST }] });
  });
});

describe("a long feed", () => {
  const sample = changeSample({});

  /** So many more briefings of other articles. */
  function copyProbe(count: number): Changes {
    const files = Array.from({ length: count }, (_, i) =>
      [PROBE, PROBE_FR].map((path): [string, string] => {
        const text = (sample[path] ?? "").replace("https://example.org/probe", `https://example.org/${String(i)}`);
        return [path.replace("probe", `copy-${String(i)}`), text.replace("b".repeat(64), String(i).padStart(64, "0"))];
      }),
    );
    return Object.fromEntries(files.flat());
  }

  test("holds the last 20 of a subject and the last 50 of the site, and the date of a change in one that was pushed out", async () => {
    const many = copyProbe(60);
    const changed = {
      ...many,
      [PROBE]: put("The CAC is looking into Acme and Bolt.\n", "The CAC looks into Acme and Bolt.\n"),
    };
    const site = await loadReleased(changed, [FIRST, {}], [SECOND, many], ["2026-03-04T00:00:00Z", changed]);
    const bolt = await readAtom(site, "en/companies/bolt/atom.xml");
    expect(bolt.entries).toHaveLength(20);
    expect(bolt.entries?.map(({ published }) => published)).not.toContain(FIRST);
    expect(bolt.updated).toBe("2026-03-04T00:00:00Z");
    expect((await readAtom(site, "feeds/atom.xml")).entries).toHaveLength(50);
  }, 30_000);
});

test("a correction has an item with the day it was made, which an edit of its briefing does not move", async () => {
  const corrections = (...days: string[]) =>
    put(
      "review:",
      `corrections:\n${days.map((day) => `  - date: "${day}"\n    what:\n      fr: "Le ${day}."\n      en: "On ${day}."\n`).join("")}review:`,
    );
  const once = await loadSample({ [FINE]: corrections("2021-04-01") });
  const twice = await loadReleased({ [FINE]: corrections("2021-04-01", "2021-05-02") }, [FIRST, {}]);
  const [old] = (await readAtom(once, "en/corrections/atom.xml")).entries ?? [];
  const { updated, entries = [] } = await readAtom(twice, "en/corrections/atom.xml");
  expect(entries.map(({ id }) => id)).toEqual([expect.stringMatching(/^urn:uuid:/), old?.id]);
  expect(updated).toBe("2021-05-02T00:00:00Z");
  expect(entries[0]).toMatchObject({
    title: { value: "Correction: Acme is fined" },
    summary: { value: "On 2021-05-02." },
    published: "2021-05-02T00:00:00Z",
    updated: "2021-05-02T00:00:00Z",
    links: [{ href: "https://example.org/vigie/en/briefings/2021-03-fine/#corrections" }],
  });
});
