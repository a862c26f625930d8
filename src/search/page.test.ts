import { describe, expect, it } from "vitest";
import { BLOCKS } from "./blocks.ts";
import { readPage } from "./page.ts";

const wrap = (main: string, attributes = `data-id="events/fine"`) =>
  `<!doctype html><html lang="fr"><head><title>T</title></head><body><nav><p>Menu</p></nav><main ${attributes}>${main}</main><footer><p>Pied</p></footer></body></html>`;
const read = (main: string, attributes?: string) => {
  const card = readPage(wrap(main, attributes));
  if (!card) throw new Error("The page was not read.");
  return card;
};
const texts = (main: string) => read(main).blocks.map(([, , text]) => text);
const elements = (main: string) => read(main).blocks.map(([element, , text]) => [element, text]);

describe("of a page is read", () => {
  it("its id, kind, date and title, and nothing outside its main part", () => {
    expect(read("<h1>Une <em>amende</em></h1><p>Texte.</p>", `data-id="events/fine" data-date="18 mars 2021"`)).toEqual(
      {
        id: "events/fine",
        kind: "events",
        title: "Une amende",
        date: "18 mars 2021",
        sections: [],
        blocks: [[1, -1, "Texte."]],
      },
    );
  });

  it("no date when it has none", () => {
    expect(read("<p>Texte.</p>")).toMatchObject({ date: "", title: "" });
  });

  it("nothing when it has no id: a list, a section", () => {
    expect(readPage(wrap("<h1>Liste</h1>", ""))).toBeNull();
    expect(readPage("")).toBeNull();
  });
});

describe("sections", () => {
  const { sections, blocks } = read(
    `<h1>T</h1><p>Avant.</p><h2 id="faits">Faits</h2><p>Un.</p><section id="cadre"><div><h3>Cadre</h3><p>Deux.</p></div></section><h4>Sans lien</h4><p>Trois.</p>`,
  );

  it("have a heading, with the anchor of the heading or of what it is in, where there is one", () => {
    expect(sections).toEqual([
      ["Faits", "faits"],
      ["Cadre", "cadre"],
      ["Sans lien", ""],
    ]);
  });

  it("hold the blocks after their heading, and the heading itself", () => {
    expect(blocks.map(([, section, text]) => [section, text])).toEqual([
      [-1, "Avant."],
      [0, "Faits"],
      [0, "Un."],
      [1, "Cadre"],
      [1, "Deux."],
      [2, "Sans lien"],
      [2, "Trois."],
    ]);
  });
});

describe("the elements of a page", () => {
  it("are numbered as the browser numbers them, those that are not read too", () => {
    expect(
      elements(
        `<h1>T</h1><p>a</p><div class="hidden"><p>non</p><ul><li>non</li></ul></div><p data-unsearched>non</p><ul><li>b</li><li></li></ul><table><caption>c</caption><tr><th>d</th><td>e</td></tr></table><details><summary>f</summary><blockquote><p>g</p></blockquote></details>`,
      ),
    ).toEqual([
      [1, "a"],
      [5, "b"],
      [7, "c"],
      [8, "d"],
      [9, "e"],
      [10, "f"],
      [12, "g"],
    ]);
  });

  it("are every one that may hold a passage", () => {
    const main = BLOCKS.filter((name) => name !== "h1").map((name) => `<${name}>${name}</${name}>`);
    expect(elements(`<h1>T</h1>${main.join("")}`).map(([, text]) => text)).toEqual(BLOCKS.slice(1));
    expect(elements(`<h1>T</h1>${main.join("")}`).map(([element]) => element)).toEqual(
      BLOCKS.slice(1).map((_, i) => i + 1),
    );
  });
});

describe("the text of a block", () => {
  it.each<[string, string, string[]]>([
    ["what is marked as not searched", `<p data-unsearched>non</p><nav data-unsearched="">non</nav><p>a</p>`, ["a"]],
    ["what only some see", `<p aria-hidden="true">non</p><p>a<span aria-hidden="true">↗</span></p>`, ["a"]],
    ["what is hidden, with all that is in it", `<div class="x hidden"><p>non <b>non</b></p></div><p>a</p>`, ["a"]],
    ["scripts, styles and drawings", `<script>x</script><style>y</style><p>a<svg><title>z</title></svg></p>`, ["a"]],
    ["what has neither letters nor digits", `<p>—</p><p> </p><p>a</p>`, ["a"]],
  ])("leaves out %s", (_, main, expected) => expect(texts(main)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ["what looks hidden and is not", `<p aria-hidden="false" class="unhidden">a</p>`, ["a"]],
    ["entities as characters", `<p>R&amp;D &lt;b&gt; &eacute; &#x4e2d;</p>`, ["R&D <b> é 中"]],
    ["blanks made single", `<p>  a\n\t b  </p>`, ["a b"]],
    ["blanks that do not break", `<p>8\u202f026&nbsp;yuans</p>`, ["8\u202f026\u00a0yuans"]],
    ["inner elements without a blank", `<p>l’<a href="/x">amen</a>de<sup>1</sup></p>`, ["l’amende1"]],
    ["lines with one", `<p>a<br>b<br/>c<wbr>d</p>`, ["a b cd"]],
    ["what stands in boxes with one", `<td>a<div>b</div>c</td>`, ["a b c"]],
    ["inner blocks apart", `<li>a <p>b</p> c</li>`, ["a c", "b"]],
    ["inner lists apart", `<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>`, ["a", "b", "c"]],
    ["what stands in no block", `<div>a</div><p>b</p>`, ["a", "b"]],
  ])("has %s", (_, main, expected) => expect(texts(main)).toEqual(expected));
});
