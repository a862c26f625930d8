import { describe, expect, it } from "vitest";
import { listSourceMarks, parseBody } from "./mdx-body.ts";

const faultsOf = (body: string) => parseBody(body).faults.map(({ line, message }) => `${String(line)} ${message}`);

describe("a body", () => {
  const body = parseBody(
    [
      "# Amende `A`", // 1
      "",
      "Une « phrase »,",
      'deux.<Source claim="a" /> [Ant](/companies/ant-group/) <Zh>蚂蚁</Zh>', // 4
      "",
      "- un",
      "",
      '  suite<Source event="b" passages="p1 p2s1" by="daily" />', // 8
      "  - deux https://example.org/x",
      "",
      "![Une carte](/map.png) et [ici][là]", // 11
      "",
      "## Amende `A`",
      "",
      "| a | b |",
      "|---|---|",
      "| c | d |", // 17
      "",
      "[là]: #amende-a-1",
    ].join("\n"),
  );

  it("is read into blocks, with the lines of their parts", () => {
    const shown = body.blocks.map(({ line, parts }) => {
      const words = parts.map((part) =>
        part.kind === "source"
          ? `<${String(part.line)} ${part.marks.map((mark) => `${mark.attribute}=${mark.value}`).join(" ")}>`
          : part.isChinese
            ? `{${part.text}}`
            : part.text,
      );
      return `${String(line)}: ${words.join("")}`;
    });
    expect(shown).toEqual([
      "1: Amende A",
      "3: Une « phrase »,\ndeux.<4 claim=a> Ant {蚂蚁}",
      "6: un\nsuite<8 event=b passages=p1 p2s1 by=daily>",
      "9: deux https://example.org/x",
      "11: Une carte et ici",
      "13: Amende A",
      "15: a",
      "15: b",
      "17: c",
      "17: d",
    ]);
    expect(body.faults).toEqual([]);
  });

  it("gives its links, images and headings, each with its line", () => {
    expect(body.links).toEqual([
      { url: "/companies/ant-group/", line: 4 },
      { url: "https://example.org/x", line: 9 },
      { url: "#amende-a-1", line: 19 },
    ]);
    expect(body.images).toEqual([{ url: "/map.png", alternative: "Une carte", line: 11 }]);
    expect(body.headings).toEqual([
      { text: "Amende A", anchor: "amende-a", line: 1 },
      { text: "Amende A", anchor: "amende-a-1", line: 13 },
    ]);
  });

  it("gives the marks of its sources, each with its line", () => {
    const body = parseBody(`One.<Source claim="a" /> <Source event='b'/>\n\nX\n<Source\n  figure="c"\n  by="d"\n/>`);
    expect(listSourceMarks(body)).toEqual([
      { attribute: "claim", value: "a", line: 1 },
      { attribute: "event", value: "b", line: 1 },
      { attribute: "figure", value: "c", line: 5 },
      { attribute: "by", value: "d", line: 6 },
    ]);
  });

  it("may show as signs what would be code", () => {
    for (const text of ["\\{a} \\<b>", "`{a}` and `<script>`", "1 < 2 & 3", "- import a", "text\nexport const a = 1"]) {
      expect(faultsOf(text)).toEqual([]);
    }
  });
});

describe("a body is refused, at its line,", () => {
  it.each([
    ["an import", 'import x from "y"', 'begins a paragraph with "import", which makes it code.'],
    ["an export", "export const x = 1", 'begins a paragraph with "export", which makes it code.'],
    ["an import below a rule that looks like front matter", '---\nimport x from "y"\n---', "begins a paragraph with"],
    ["an expression in a text", "In {annexe 3}", "holds braces, and what stands in braces would be run as code."],
    ["an expression in a text", "In {annexe}", "holds {annexe}, and what stands in braces would be run as code."],
    ["an expression of its own", "{globalThis.x = 1}", "holds {globalThis.x = 1}, and what stands in braces"],
    ["a remark in braces", "{/* later */}", "holds {/* later */}, and what stands in braces"],
    ["an expression as a value", "A<Source claim={x} />", "<Source> holds claim={x}, and what stands in braces"],
    ["spread values", "A<Source {...x} />", "<Source> holds {...x}, and what stands in braces"],
    ["an unknown component", '<Sourse claim="x" />', 'no component is called "Sourse"; the nearest is "Source".'],
    ["a part of a component", "<Source.x />", 'no component is called "Source.x"'],
    ["an unknown attribute", '<Source clam="x" />', '<Source> has no attribute "clam"; the nearest is "claim".'],
    ["a directive of Astro", '<Source claim="x" set:html="y" />', '<Source> has no attribute "set:html".'],
    ["an attribute twice", '<Source claim="x" claim="y" />', '<Source> has two attributes "claim".'],
    ["an attribute without value", "<Source claim />", "<Source> has claim without a value."],
    ["a source of nothing", "<Source />", "<Source> names nothing."],
    ["a source of a speaker alone", '<Source by="cac" />', "<Source> names nothing but a speaker."],
    ["a source around a text", 'A<Source claim="x">b</Source>', "<Source> encloses a text."],
    ["Chinese that is none", "A <Zh>abc</Zh>", "<Zh> encloses no Chinese."],
    ["Chinese with more in it", "A <Zh>**中文**</Zh>", "<Zh> encloses more than a text."],
    ["a script", "<script>alert(1)</script>", "holds <script>, which is HTML."],
    ["a script within a text", "A <script>alert(1)</script> b", "holds <script>, which is HTML."],
    ["a line break", "A<br>b", "holds <br>, which is HTML."],
    ["a closed line break", "A<br/>b", "holds <br>, which is HTML."],
    ["an image in HTML", '<img src="x" onerror="alert(1)" />', "holds <img>, which is HTML."],
    ["a division", "<div>\n\nA\n\n</div>", "holds <div>, which is HTML."],
    ["a name of JavaScript's own", "<constructor />", "holds <constructor>, which is HTML."],
    ["a comment", "<!-- later -->", "holds a comment of HTML, <!--."],
    ["an element without name", "<>a</>", "holds <>, an element without a name."],
    [
      "an address in pointed brackets",
      "<https://example.org>",
      "holds the address https://example.org between < and >.",
    ],
    [
      "a script in a link",
      "[a](javascript:alert(1))",
      'a link leads to "javascript:alert(1)"; only https, http and mailto',
    ],
    ["a script in a link in disguise", "[a](JAVA&#10;script:alert(1))", 'a link leads to "JAVAscript:alert(1)"; only'],
    ["data in a definition", "[a]: data:text/html,x", 'a link leads to "data:text/html,x"; only'],
    [
      "an address without scheme",
      "[a](//example.org/)",
      'a link leads to "//example.org/", which is no whole address.',
    ],
    [
      "a file as an image",
      "![a](../../src/settings.ts)",
      'the image "../../src/settings.ts" is no address below public/',
    ],
    [
      "an image of another host",
      "![a](https://example.org/a.png)",
      'the image "https://example.org/a.png" is at another host',
    ],
    ["an image by reference", "![a][b]\n\n[b]: /x.png", "names an image by a reference."],
    ["an escape that turns texts round", "a &#x202e; b", "holds U+202E, which turns the order of the letters round."],
    [
      "a brace that is not closed",
      "a { b",
      "holds a brace that is not closed, and what stands in braces would be run as code.",
    ],
    ["a tag that is not closed", '<Source claim="a"', "does not compile: unexpected character after `<`"],
    ["a smaller-than before a digit", "a <5 %", "does not compile: unexpected character after `<`"],
    ["many braces", "a {".repeat(30), "holds 30 braces, and what stands in braces would be run as code."],
    ["many braces in tags", "<Zh a={".repeat(40), "holds 40 braces, and what stands in braces would be run as code."],
    ["quotations in quotations", ">".repeat(60_000), "has 60004 characters; a body has 32768 at most."],
    ["quotations in quotations", `${"> ".repeat(5000)}a`, "begins a line with 5000 signs of quotations or lists."],
    ["lists in lists", `${"- * 1. ".repeat(500)}a`, "begins a line with 1500 signs of quotations or lists."],
    [
      "emphasis in emphasis",
      `${"*a ".repeat(500)}b${" a*".repeat(500)}`,
      "holds elements within each other more than 60",
    ],
  ])("for %s", (_, hostile, message) => {
    const line = /^has \d+/.test(message) ? 1 : hostile.startsWith("---") ? 4 : 3;
    const [first = ""] = faultsOf(`A.\n\n${hostile}`);
    expect(first.slice(0, message.length + 2)).toBe(`${String(line)} ${message}`);
  });
});
