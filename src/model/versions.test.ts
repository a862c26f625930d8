import { describe, expect, test } from "vitest";
import { changeSample, loadReleased, loadSample, put, type Changes } from "../load.fixture.ts";
import type { Language } from "../schemas/languages.ts";
import { compareWithReleases, dateUpdate, findVersion, listChanges } from "./versions.ts";
import { findEntry, type Site } from "./site.ts";

const FIRST = "2026-01-02T08:00:00Z";
const SECOND = "2026-02-03T09:00:00Z";
const BRIEFING = "content/briefings/2021-03-fine.mdx";

const versionOf = (site: Site, language: Language) =>
  findVersion(site, findEntry(site, "briefings", "2021-03-fine"), language);

describe("a version", () => {
  test("has a digest and no date until it is released", async () => {
    const version = versionOf(await loadSample(), "fr");
    expect(version).toEqual({
      digest: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      released: undefined,
      first: undefined,
    });
  });

  test("has the date of the release that has its text, and keeps it while the text is the same", async () => {
    const site = await loadReleased({}, [FIRST, {}], [SECOND, {}]);
    expect(versionOf(site, "fr")).toMatchObject({ released: FIRST, first: FIRST });
  });

  test("moves in one language when a text of that language alone is changed", async () => {
    const changed = {
      "content/translations/en/2021-03-fine.mdx": put("The CAC fined Acme.<", "The CAC has fined Acme.<"),
    };
    const site = await loadReleased(changed, [FIRST, {}], [SECOND, changed]);
    const before = await loadReleased({}, [FIRST, {}]);
    expect(versionOf(site, "en")).toMatchObject({ released: SECOND, first: FIRST });
    expect(versionOf(site, "fr")).toEqual(versionOf(before, "fr"));
    expect(versionOf(site, "en").digest).not.toBe(versionOf(before, "en").digest);
  });

  test("moves in both languages when a fact is changed", async () => {
    const changed = { [BRIEFING]: put("evidence: attributed", "evidence: official") };
    const site = await loadReleased(changed, [FIRST, {}], [SECOND, changed]);
    for (const language of ["fr", "en"] as const) expect(versionOf(site, language).released).toBe(SECOND);
  });

  test("does not move for the order of keys, for seals, or for what else nobody reads", async () => {
    const changed = {
      [BRIEFING]: put(
        "people: [jane-doe]\ntopics: [antitrust]\nmentions:\n  acme: [p1s1]",
        "topics: [antitrust]\npeople: [jane-doe]\nbegun: hand\nmentions:\n  acme: [p1s2]",
      ),
    };
    const site = await loadReleased(changed, [FIRST, {}]);
    expect(versionOf(site, "fr")).toMatchObject({ released: FIRST });
  });

  test("has no date once the text differs from what was released, and no release has the new one", async () => {
    const changed = { [BRIEFING]: put("evidence: attributed", "evidence: official") };
    const site = await loadReleased(changed, [FIRST, {}]);
    expect(versionOf(site, "fr")).toMatchObject({ released: undefined, first: FIRST });
    expect(dateUpdate(site, findEntry(site, "briefings", "2021-03-fine"), "fr")).toBe(FIRST);
  });
});

test("an entry that got another id keeps its dates", async () => {
  const old = "content/topics/data-security.yaml";
  const text = changeSample({})[old] ?? "";
  const renamed: Changes = {
    [old]: null,
    "content/topics/data-safety.yaml": `${text}formerIds: [data-security]\n`,
    "content/events/data-rule.yaml": put("topics: [data-security]", "topics: [data-safety]"),
    "content/briefings/2021-01-probe.mdx": put(
      "topics: [antitrust, data-security]",
      "topics: [antitrust, data-safety]",
    ),
  };
  const site = await loadReleased(renamed, [FIRST, {}], [SECOND, renamed]);
  const version = findVersion(site, findEntry(site, "topics", "data-safety"), "fr");
  expect(version).toMatchObject({ released: FIRST, first: FIRST });
  expect(listChanges(site).filter(({ kind, at }) => kind === "topics" && at === SECOND)).toMatchObject([
    { id: "data-safety", change: "added" },
    { id: "data-security", change: "removed" },
  ]);
});

test("a text that went back to what it was under an earlier id is dated when it went back", async () => {
  const old = "content/topics/data-security.yaml";
  const renamed = (title: string): Changes => ({
    [old]: null,
    "content/topics/data-safety.yaml": `${changeSample({})[old]?.replace("Data security", title) ?? ""}formerIds: [data-security]\n`,
    "content/events/data-rule.yaml": put("topics: [data-security]", "topics: [data-safety]"),
    "content/briefings/2021-01-probe.mdx": put(
      "topics: [antitrust, data-security]",
      "topics: [antitrust, data-safety]",
    ),
  });
  const third = "2026-03-04T09:00:00Z";
  const [changed, back] = [renamed("Safety of data"), renamed("Data security")];
  const site = await loadReleased(back, [FIRST, {}], [SECOND, changed], [third, back]);
  expect(findVersion(site, findEntry(site, "topics", "data-safety"), "en")).toMatchObject({
    released: third,
    first: FIRST,
  });
});

test("a remark that moves from one report to another is a change", async () => {
  const note = '    note:\n      fr: "Ici."\n      en: "Here."\n';
  const first = { [BRIEFING]: put("  - id: acme-probe\n", `${note}  - id: acme-probe\n`) };
  const second = {
    [BRIEFING]: put("    passages: [p3]\n    status: reported\n", `    passages: [p3]\n    status: reported\n${note}`),
  };
  const digestOf = async (changes: Changes) => versionOf(await loadSample(changes), "fr").digest;
  expect(await digestOf(first)).not.toBe(await digestOf(second));
});

test("without a release a text has no date that could be taken for one", async () => {
  const site = await loadSample();
  expect(dateUpdate(site, findEntry(site, "briefings", "2021-03-fine"), "fr")).toBe("1970-01-01T00:00:00Z");
  expect(dateUpdate(site, findEntry(site, "events", "acme-fine"), "fr")).toBe("1970-01-01T00:00:00Z");
});

test("changes are listed newest first: what was added, what was changed and in which part, what was taken away", async () => {
  const GAZETTE =
    'short: "Gazette"\nnames: {}\nkind: press\nnote:\n  fr: "Un journal."\n  en: "A paper."\nnoteSources: ["https://example.org/page"]\n';
  const changed = {
    "content/translations/en/2021-03-fine.mdx": put("The CAC fined Acme.<", "The CAC has fined Acme.<"),
    "content/outlets/weekly.yaml": null,
    "content/outlets/gazette.yaml": GAZETTE,
  };
  const weekly = { "content/outlets/weekly.yaml": GAZETTE.replace("Gazette", "Weekly") };
  const site = await loadReleased({ ...weekly, ...changed }, [FIRST, weekly], [SECOND, { ...weekly, ...changed }]);
  const changes = listChanges(site);
  expect(changes.filter(({ at }) => at === SECOND)).toEqual([
    { release: "2026-02-03", at: SECOND, kind: "briefings", id: "2021-03-fine", change: "changed", parts: ["en"] },
    {
      release: "2026-02-03",
      at: SECOND,
      kind: "outlets",
      id: "gazette",
      change: "added",
      parts: ["facts", "fr", "en"],
    },
    { release: "2026-02-03", at: SECOND, kind: "outlets", id: "weekly", change: "removed", parts: [] },
  ]);
  expect(changes.at(-1)).toMatchObject({ at: FIRST, change: "added" });
  expect(compareWithReleases(site)).toEqual({ entries: {}, removed: [] });
});
