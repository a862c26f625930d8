import { describe, expect, it } from "vitest";
import { linkFirstMentions } from "./link-names.ts";

const alibaba = { forms: ["Alibaba Group", "Alibaba"], href: "/companies/alibaba/" };
const cac = { forms: ["Cyberspace Administration of China", "CAC"], href: "/regulators/cac/" };
const ant = { forms: ["Ant Group", "Ant"], href: "/companies/ant-group/" };
const link = (html: string) => linkFirstMentions(html, [alibaba, cac, ant]);

describe("a name is linked", () => {
  it("where it first stands, and there alone, in whatever form", () => {
    expect(link("<p>Alibaba et Alibaba.</p><p>La CAC, puis Alibaba Group.</p>")).toBe(
      '<p><a href="/companies/alibaba/">Alibaba</a> et Alibaba.</p><p>La <a href="/regulators/cac/">CAC</a>, puis Alibaba Group.</p>',
    );
  });

  it("in its longest form", () => {
    expect(link("<p>Ant Group, filiale.</p>")).toBe('<p><a href="/companies/ant-group/">Ant Group</a>, filiale.</p>');
  });

  it("after an apostrophe, but never inside a word", () => {
    expect(link("<p>Antoine mange du cacao. L’amende de l’Alibaba.</p>")).toBe(
      '<p>Antoine mange du cacao. L’amende de l’<a href="/companies/alibaba/">Alibaba</a>.</p>',
    );
  });

  it("in running text: not in headings, links, code, buttons or notes, however deep", () => {
    const skipped =
      '<h2>Alibaba</h2><a href="#x"><b>Alibaba</b></a><small>CAC <i>CAC</i></small><code>Ant</code><summary>Ant</summary><button>Ant</button>';
    expect(link(skipped)).toBe(skipped);
    expect(link(`${skipped}<p>Ant</p>`)).toBe(`${skipped}<p><a href="/companies/ant-group/">Ant</a></p>`);
  });

  it("not in attributes or comments", () => {
    const html = `<!-- Alibaba --><img alt="Alibaba > CAC" title='Ant "x" > Ant'><br>`;
    expect(link(html)).toBe(html);
  });

  it("with the signs that HTML escapes", () => {
    const targets = [
      { forms: ["Johnson & Sons"], href: '/companies/johnson/?a=1&b="2"' },
      { forms: ['The "Club"'], href: "/companies/club/" },
    ];
    expect(linkFirstMentions('<p>Johnson &amp; Sons, The "Club", &lt;Club&gt;</p>', targets)).toBe(
      '<p><a href="/companies/johnson/?a=1&amp;b=&quot;2&quot;">Johnson &amp; Sons</a>, <a href="/companies/club/">The "Club"</a>, &lt;Club&gt;</p>',
    );
  });

  it("not inside an entity", () => {
    const html = "<p>a &amp; b &lt; c</p>";
    expect(linkFirstMentions(html, [{ forms: ["amp", "lt"], href: "/x/" }])).toBe(html);
  });

  it("but not where there is nothing to link", () => {
    expect(linkFirstMentions("<p>Alibaba</p>", [])).toBe("<p>Alibaba</p>");
    expect(link("")).toBe("");
  });
});
