import { expect, it } from "vitest";
import { brokenLink } from "./broken-link.ts";
import { checkSample, put, type Changes } from "./sample.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const FINE_EN = "content/translations/en/2021-03-fine.mdx";

/** What is said of a link in the French briefing. */
function tell(url: string, changes: Changes = {}): string[] {
  const link = put("Le lecteur en jugera.", `## Le sort d’Acme\n\n[Lire](${url}) ou non.`);
  return checkSample(brokenLink, { [FINE]: link, ...changes }).map(
    ({ line, message, next }) => `${String(line)} ${message} ${next}`,
  );
}

it.each([
  "/",
  "/en/",
  "/timeline/",
  "/en/about/#method",
  "/companies/",
  "/companies/acme/",
  "/en/regulators/cac/",
  "/events/year/2021/",
  "/search/?q=acme",
  "/briefings/2021-01-probe/",
  "/briefings/2021-03-fine/#le-sort-dacme",
  "#le-sort-dacme",
  "#claim-protest",
  "/en/briefings/2021-03-fine/#figure-fine",
  "/glossary/#penalty",
  "/data/events.json",
  "/report.pdf",
  "https://example.org/anything",
  "mailto:a@example.org",
])("a link to %s is fine", (url) => {
  expect(tell(url)).toEqual([]);
});

it.each([
  ["/companies/acne/", "leads to no page of the site. The nearest is /companies/acme/; correct it."],
  ["/companies/cac/", "leads to no page of the site. The nearest is /regulators/cac/; correct it."],
  ["/companies/acme", "lacks its closing slash. Write /companies/acme/."],
  ["/companies/acme-corp/", "leads to an address that its page had before. Write /companies/acme/."],
  ["/en/companies/acme-corp", "leads to an address that its page had before. Write /en/companies/acme/."],
  [
    "/vigie/companies/acme/",
    'begins with "/vigie", and pages put the base path before it themselves. Write /companies/acme/.',
  ],
  ["../companies/acme/", "is relative, and leads elsewhere from each address. Write /companies/acme/."],
  ["acme", "is relative, and leads elsewhere from each address. Write /companies/acme/."],
  ["#le-sort-dacne", 'leads to "#le-sort-dacne", which this page does not have; the nearest is "#le-sort-dacme".'],
  [
    "/en/briefings/2021-03-fine/#le-sort-dacme",
    'leads to "#le-sort-dacme", which /en/briefings/2021-03-fine/ does not have',
  ],
  ["/glossary/#penalti", 'leads to "#penalti", which /glossary/ does not have; the nearest is "#penalty".'],
  ["/data/event.json", "leads to no page of the site."],
])("a link to %s is not", (url, words) => {
  const told = tell(url);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`55 the link to "${url}" ${words}`);
});

it("a link to a draft is broken, but not from a draft", () => {
  const draft = put("short: ", "draft: true\nshort: ");
  const probe = (text: string) =>
    text.replace("companies: [acme, bolt]", "companies: [acme]").replace("  bolt: [p1]\n", "");
  const changes: Changes = {
    "content/companies/bolt.yaml": draft,
    "content/events/acme-probe.yaml": put("targets: [acme, bolt]", "targets: [acme]"),
    "content/events/bolt-ban.yaml": put("targets: [bolt]", "targets: [acme]"),
    "content/briefings/2021-01-probe.mdx": probe,
  };
  expect(tell("/companies/bolt/", changes)).toEqual([
    '55 the link to "/companies/bolt/" leads to a draft (content/companies/bolt.yaml), which is not published. Complete it and remove its line draft: true, or take the link away.',
  ]);
  const link = "## Le sort d’Acme\n\n[Lire](/companies/bolt/).";
  const from = (text: string) =>
    text.replace("language: fr\n", "language: fr\ndraft: true\n").replace("Le lecteur", `${link}\n\nLe lecteur`);
  expect(tell("/", { ...changes, [FINE]: from })).toEqual([]);
});

it("a translation has its own headings", () => {
  const add = put("\n\nThe CAC fined", "\n\n## The fine\n\n[Read](#the-fine) [or](#le-sort-dacme)\n\nThe CAC fined");
  expect(tell("/", { [FINE_EN]: add })).toEqual([expect.stringContaining('13 the link to "#le-sort-dacme"')]);
});
