import { describe, expect, it } from "vitest";
import { prepareForIndex } from "./prepare.ts";

const page = (body: string, attributes = "") => `<body><main data-pagefind-body${attributes}>${body}</main></body>`;
const forms = (html: string) =>
  /<i data-pagefind-meta="forms:([^"]*)"><\/i>/.exec(prepareForIndex(html))?.[1]?.split(" ");

describe("a page is prepared for the index", () => {
  it("with straight apostrophes between letters, in text and in attributes", () => {
    expect(prepareForIndex(page("<p>l’enquête de ’98</p>", ' data-alias="L’Oréal"'))).toBe(
      page("<p>l'enquête de ’98</p>", ` data-alias="L'Oréal"`),
    );
  });

  it("also where a link begins after the elided article", () => {
    expect(prepareForIndex(page("L’<a href='#'>Administration</a>"))).toBe(page("L'<a href='#'>Administration</a>"));
  });

  it("but not where an apostrophe would end an attribute", () => {
    expect(prepareForIndex(page("", " data-x='l’a'"))).toBe(page("", " data-x='l’a'"));
  });

  it("with hyphens for dashes inside words and between years", () => {
    expect(prepareForIndex(page("2020–2021 a—b – c"))).toBe(page("2020-2021 a-b – c"));
  });

  it("with cells, terms and notes set apart", () => {
    expect(prepareForIndex("<th>2022</th><th>2021</th>fin.<small class='n'>note</small>")).toBe(
      " <th> 2022 </th>  <th> 2021 </th> fin. <small class='n'> note </small> ",
    );
  });

  it("with œ in two letters as a form", () => {
    expect(forms(page("<b>Œuvre</b> au cœur, au cœur"))).toEqual(["oeuvre", "coeur"]);
  });

  it("with pairs of Chinese characters and the last character as forms", () => {
    expect(forms(page("La 网信办 et 腾讯"))).toEqual(["网信", "信办", "办", "腾讯", "讯"]);
  });

  it("with numbers in one piece as forms", () => {
    expect(forms(page("8\u202f026\u202f000 yuans, 12\u00a0500, 5 000"))).toEqual(["8026000", "12500"]);
  });

  it("with forms of the main text only", () => {
    expect(forms(`<body><nav>网信办</nav>${page("<a title='cœur'>x</a>").slice(6)}`)).toBeUndefined();
    expect(forms(`<body><main data-pagefind-body></main><footer>网信办</footer></body>`)).toBeUndefined();
  });

  it("unchanged when there is nothing to do", () => {
    const html = page("<p>Un texte, avec &lt;mark&gt; &amp; des signes : « » ’ – < 5</p><!-- l’a -->");
    expect(prepareForIndex(html)).toBe(html);
  });
});
