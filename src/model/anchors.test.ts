import { describe, expect, test } from "vitest";
import { anchorParagraphs, Anchors } from "./anchors.ts";

const anchorsOf = (html: string) => {
  const found: string[] = [];
  anchorParagraphs(html, ({ anchor }) => {
    found.push(anchor);
    return "";
  });
  return found;
};
const [first = ""] = anchorsOf("<p>Un fait.</p>");

describe("a paragraph has an anchor", () => {
  test("as its id, before its other attributes, and a sign at its end", () => {
    const html = anchorParagraphs(
      '<h2>Titre</h2><p class="a">Un <em>fait</em>.</p>',
      ({ anchor, number }) => `[${anchor} ${number}]`,
    );
    expect(html).toBe(`<h2>Titre</h2><p id="${first}" class="a">Un <em>fait</em>.[${first} 1]</p>`);
    expect(first).toMatch(/^p-[0-9a-f]{6}$/);
  });

  test("that stays as it is whatever is edited before it, behind it or about its form", () => {
    for (const html of [
      "<p>Un fait.</p>",
      "<p>Autre chose.</p><ul><li>Un point.</li></ul><p>Un fait.</p><p>Une suite.</p>",
      "<p>Un\n  <strong>fait</strong>.</p>",
      '<p> <a href="/a/">Un</a> fait. </p>',
      "<li>Un fait.</li>",
    ])
      expect(anchorsOf(html)).toContain(first);
  });

  test("of its own words: other words, another anchor", () => {
    expect(anchorsOf("<p>Un fait ?</p>")).not.toContain(first);
  });

  test("that no other has: the second with the same words is -2, the third -3", () => {
    expect(anchorsOf("<p>Un fait.</p><p>Non.</p><p>Un fait.</p><ul><li>Un fait.</li></ul>")).toEqual([
      first,
      expect.not.stringContaining(first),
      `${first}-2`,
      `${first}-3`,
    ]);
  });

  test("in which neither a note nor the sign that points at it counts", () => {
    const marked =
      '<p>Un <sup class="ref" data-x></sup><small class="note x" data-unsearched>Le <a href="/b/">média</a>, <span>§ 1</span></small>fait.<sup class="ref"></sup><small class="note">b</small></p>';
    expect(anchorsOf(marked)).toEqual([first]);
    expect(anchorsOf("<p>Un <sup>2</sup>fait.</p>")).not.toEqual([first]);
  });

  test("that is the same whether a sign is written out or as an entity", () => {
    const written = anchorsOf("<p>« A & B », l’un à 5\u00a0% ; x &lt; y</p>");
    expect(anchorsOf("<p>« A &amp; B », l&rsquo;un à 5\u00a0% ; x &lt; y</p>")).not.toEqual(written);
    expect(anchorsOf("<p>&#171; A &amp; B &#xBB;, l&#x2019;un à 5&nbsp;% ; x &#60; y</p>")).toEqual(written);
    expect(anchorsOf("<p>&amp;lt;</p>")).toEqual([new Anchors().name("&lt;")]);
  });
});

test("the innermost paragraph or item has the anchor, not what holds it", () => {
  const html = anchorParagraphs("<ul><li><p>Un fait.</p></li><li>Non.<ul><li>Oui.</li></ul></li></ul>", () => "");
  expect(html).toMatch(
    /^<ul><li><p id="p-[^"]+">Un fait\.<\/p><\/li><li>Non\.<ul><li id="p-[^"]+">Oui\.<\/li><\/ul><\/li><\/ul>$/,
  );
});

test("what only begins like a paragraph has none", () => {
  const html = "<pre>Un fait.</pre><link><picture>Un fait.</picture>";
  expect(anchorParagraphs(html, () => "!")).toBe(html);
});

describe("a name for words", () => {
  test("does not depend on blanks, on line ends, or on how accents are composed", () => {
    const name = (text: string) => new Anchors().name(text);
    expect(name("  L’e\u0301te\u0301\n\u00a02021 ")).toBe(name("L’été 2021"));
    expect(name("Été")).not.toBe(name("été"));
  });

  test("is counted for one page", () => {
    const page = new Anchors();
    expect([page.name("a"), page.name("a"), new Anchors().name("a")]).toEqual([
      expect.stringMatching(/^p-\w{6}$/),
      expect.stringMatching(/^p-\w{6}-2$/),
      expect.stringMatching(/^p-\w{6}$/),
    ]);
  });
});
