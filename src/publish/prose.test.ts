import { describe, expect, test } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { Anchors } from "../model/anchors.ts";
import { findEntry } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import type { Language } from "../schemas/languages.ts";
import { renderProse } from "./prose.ts";

const urls = createUrls("https://example.org", "/vigie/");
const BODY = `La CAC a condamné Acme à une amende.<Source event="acme-fine" />

Sa présidente proteste.<Source claim="protest" /> La somme est élevée.<Source figure="fine" />

Le lecteur en jugera.<Source passages="p4s1 p5" by="daily" />
`;

/** The prose of the sample's French briefing, with another body where one is given. */
async function render(body = BODY, language: Language = "fr") {
  const site = await loadSample({ "content/briefings/2021-03-fine.mdx": put(BODY, body), "public/map.png": "" });
  return renderProse(site, findEntry(site, "briefings", "2021-03-fine"), language, urls);
}
const marks = '<Source event="acme-fine" /><Source claim="protest" />';

describe("the prose of a briefing", () => {
  test("numbers its notes in their order, and says in words what each rests on", async () => {
    const { html, markdown, notes, language } = await render();
    expect(language).toBe("fr");
    expect(html).toBe(
      "<p>La CAC a condamné Acme à une amende.<sup>1</sup></p>\n<p>Sa présidente proteste.<sup>2</sup> La somme est élevée.<sup>3</sup></p>\n<p>Le lecteur en jugera.<sup>4</sup></p>",
    );
    expect(markdown).toBe(
      "La CAC a condamné Acme à une amende.[^1]\n\nSa présidente proteste.[^2] La somme est élevée.[^3]\n\nLe lecteur en jugera.[^4]",
    );
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(notes.map(({ text }) => text)).toEqual([
      "Wire, rapporté. §\u00a01, ph.\u00a01",
      "Jane Doe, attribué\u00a0: «\u00a0C’est injuste\u00a0». §\u00a02",
      "Wire, rapporté\u00a0: 1,2\u00a0milliard de dollars américains. §\u00a01, ph.\u00a01",
      "The Daily, rapporté. §\u00a04, ph.\u00a01\u202f; §\u00a05",
    ]);
  });

  test("is the translation for those who read another language, and its notes are in theirs", async () => {
    const { html, notes, language } = await render(BODY, "en");
    expect([language, html]).toEqual(["en", "<p>The CAC fined Acme.<sup>1</sup></p>"]);
    expect(notes.map(({ text }) => text)).toEqual([expect.stringMatching(/^Wire, reported\. /)]);
  });

  test("lists its paragraphs and items of lists with their anchors and their words, without notes", async () => {
    const { paragraphs } = await render(
      `Un **fait**.${marks}\n\n## Titre\n\n- Un point.\n- Un <Zh>约谈</Zh>.\n\nUn fait.\n`,
    );
    const anchors = new Anchors();
    expect(paragraphs).toEqual(
      ["Un fait.", "Un point.", "Un 约谈.", "Un fait."].map((text) => ({ anchor: anchors.name(text), text })),
    );
    expect(paragraphs[3]?.anchor).toBe(`${paragraphs[0]?.anchor ?? ""}-2`);
  });

  test("has full addresses, under the base, for links and images of the site, and leaves others as they are", async () => {
    const { html, markdown } = await render(
      `[Acme](/companies/acme/), [elle](/en/companies/acme/), [ailleurs](https://example.com/a?b=1&c=2).${marks}\n\n![Carte](/map.png)\n`,
    );
    for (const address of [
      "https://example.org/vigie/companies/acme/",
      "https://example.org/vigie/en/companies/acme/",
    ]) {
      expect(html).toContain(`<a href="${address}">`);
      expect(markdown).toContain(`](${address})`);
    }
    expect(html).toContain('<a href="https://example.com/a?b=1&#x26;c=2">ailleurs</a>');
    expect(html).toContain('<img src="https://example.org/vigie/map.png" alt="Carte">');
    expect(markdown).toContain("![Carte](https://example.org/vigie/map.png)");
  });

  test("says which of its words are Chinese, in which script", async () => {
    const { html, markdown } = await render(`La <Zh>约谈</Zh> et la <Zh hant>約談</Zh>.${marks}\n`);
    expect(html).toContain('La <span lang="zh-Hans">约谈</span> et la <span lang="zh-Hant">約談</span>.');
    expect(markdown).toContain("La 约谈 et la 約談.");
  });

  test("keeps lists, emphasis, quotations and tables, and nothing of JSX", async () => {
    const { html, markdown } = await render(
      `## Titre\n\n1. Un _fait_.${marks}\n2. **Deux**.\n\n> Trois.\n\n| A | B |\n| - | - |\n| 1 | <Source figure="fine" /> |\n`,
    );
    expect(html).toContain("<h2>Titre</h2>");
    expect(html).toMatch(
      /<ol>\s*<li>Un <em>fait<\/em>\.<sup>1<\/sup><sup>2<\/sup><\/li>\s*<li><strong>Deux<\/strong>\.<\/li>\s*<\/ol>/,
    );
    expect(html).toMatch(/<blockquote>\s*<p>Trois\.<\/p>\s*<\/blockquote>/);
    expect(html).toMatch(/<td><sup>3<\/sup><\/td>/);
    for (const text of [html, markdown]) expect(text).not.toMatch(/Source|Zh|mdx|undefined|[{}]|class=/);
    expect(markdown).toContain("1. Un _fait_.[^1][^2]");
    expect(markdown).toMatch(/\| 1 +\| \[\^3\] +\|/);
  });

  test("escapes what would be a sign of HTML or of Markdown", async () => {
    const { html, markdown } = await render(`A \\<br> & c \\*d\\* \\[e] 5 \\{x}.${marks}\n`);
    expect(html).toContain("A &#x3C;br> &#x26; c *d* [e] 5 {x}.");
    expect(markdown).toContain("A \\<br> & c \\*d\\* \\[e] 5 {x}.");
  });
});
