import { describe, expect, it } from "vitest";
import { extractArticle } from "./html.ts";
import { isHtml } from "./is-html.ts";
import { InputError } from "./input-error.ts";

const BODY = [
  "<p>Le régulateur chinois a infligé jeudi une amende de 8 milliards de yuans à Didi, a rapporté l’agence d’État.</p>",
  "<p>La société a dit accepter la décision, qui clôt une enquête ouverte un an plus tôt, après son entrée en Bourse.</p>",
].join("\n");
const PARAGRAPHS = BODY.replaceAll("<p>", "").replaceAll("</p>", "").split("\n");

describe("a text is HTML", () => {
  it.each([
    ["<!DOCTYPE html><title>x</title>", undefined],
    ['\uFEFF\n<?xml version="1.0"?>\n<!-- saved -->\n<html lang="fr">', undefined],
    ["<p>Un fragment</p>", undefined],
    ["Un titre\n<div>un</div>\n<div>deux</div>", undefined],
    ["Rien qui se voie", "articles/didi.HTM"],
    ["Rien qui se voie", "https://example.org/didi.html?page=2#top"],
    ["<!doctype html>", "didi.md"],
  ])("%s (%s)", (text, name) => {
    expect(isHtml(text, name)).toBe(true);
  });

  it.each([
    ["Moins de <5 % et {plus} de 3 > 2.", undefined],
    ["Il écrit <p> dans un texte.", "didi.txt"],
    ["<https://example.org> est une adresse.", undefined],
    ["# Titre\n\n<div>un</div>\n<p>deux</p>", "didi.md"],
    ["", undefined],
  ])("or is not: %s (%s)", (text, name) => {
    expect(isHtml(text, name)).toBe(false);
  });
});

describe("the text of a page", () => {
  it("is the headline, the standfirst and the body, without navigation, scripts and styles", () => {
    const { text } = extractArticle(
      page(
        `<nav><ul><li><a href="/">Accueil</a></li></ul></nav><script>alert("non")</script><style>p { color: red }</style>
        <article><h1>Didi condamné à une amende record</h1>
        <h2 class="chapo">L’amende est la plus lourde depuis celle d’Alibaba, et la firme ne la conteste pas.</h2>
        ${BODY}<noscript>Activez JavaScript</noscript></article><footer>© Le Quotidien</footer>`,
        "<title>Didi condamné à une amende record - Le Quotidien</title>",
      ),
    );
    expect(text.split("\n\n")).toEqual([
      "Didi condamné à une amende record",
      "L’amende est la plus lourde depuis celle d’Alibaba, et la firme ne la conteste pas.",
      ...PARAGRAPHS,
    ]);
  });

  it("keeps headings, items, captions and rows as paragraphs of their own, and line breaks as lines", () => {
    const { text } = extractArticle(`<h2>Les faits</h2>${BODY}<ul><li>Un retrait<li>Une <b>amende</b></ul>
      <figure><img src="x.jpg" alt="Photo"><figcaption>Le siège de la firme.</figcaption></figure>
      <table><tr><th>Firme<th>Amende<tr><td>Didi<td>8 Md</table><p>Une ligne<br>une autre<br><br>un paragraphe</p>`);
    expect(text.split("\n\n")).toEqual([
      "Les faits",
      ...PARAGRAPHS,
      "Un retrait",
      "Une amende",
      "Le siège de la firme.",
      "Firme | Amende",
      "Didi | 8 Md",
      "Une ligne\nune autre",
      "un paragraphe",
    ]);
  });

  it("runs blanks together, resolves references and drops soft hyphens, and leaves no-break spaces as they are", () => {
    const { text } = extractArticle(
      "<p>  L&rsquo;amende,\n   de 8&nbsp;milliards,<span> est</span> re&shy;cord &#8212;&#x20;dit-on. </p>",
    );
    expect(text).toBe("L’amende, de 8\u00a0milliards, est record — dit-on.");
  });

  it("is read though tags are left open or closed twice", () => {
    const { text } = extractArticle(
      "<div><p>Un paragraphe <b>gras<p>Un autre</i></div></div></p><ul><li>Un<li>Deux</ul>Fin",
    );
    expect(text.split("\n\n")).toEqual(["Un paragraphe gras", "Un autre", "Un", "Deux", "Fin"]);
  });

  it("is that of the article and not of the comments, though they are longer", () => {
    const comment = `<div class="comment"><p>Je ne suis pas d’accord avec cette décision, qui me paraît bien trop sévère.</p></div>`;
    const { text } = extractArticle(
      page(`<article>${BODY}${BODY}</article><div id="comments">${comment.repeat(30)}</div>`),
    );
    expect(text).not.toContain("pas d’accord");
    expect(text).toContain(PARAGRAPHS[1]);
  });

  it("is what the page's metadata hold when only a script would show it, unless it is for subscribers", () => {
    const data = (more: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Didi"${more},"articleBody":"${PARAGRAPHS.join("\\n")}"}</script>`;
    const shell = '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>';
    expect(extractArticle(page(shell, data(""))).text).toBe(["Didi", ...PARAGRAPHS].join("\n\n"));
    expect(() => extractArticle(page(shell, data(',"isAccessibleForFree":"False"')))).toThrow(InputError);
  });
});

describe("what a page says of its article", () => {
  it("is read from JSON-LD, Open Graph, the language and the canonical link", () => {
    const { text: _, ...found } = extractArticle(
      page(
        `<h1>Didi condamné à une amende record</h1>${BODY}`,
        `<title>Didi condamné à une amende record | Le Quotidien</title>
         <link rel="canonical" href="/economie/didi.html#corps">
         <meta property="og:site_name" content="Le Quotidien">
         <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
           {"@type": "WebPage", "name": "Autre"},
           {"@type": ["NewsArticle"], "headline": "Didi condamn&eacute; à une amende record", "datePublished": "2022-07-21T10:43+02:00",
            "author": [{"@id": "#a"}, {"@type": "Person", "name": "Li Na"}, {"@type": "Organization", "name": "AFP"}],
            "publisher": {"@type": "Organization", "name": "Le Quotidien SA"}},
           {"@id": "#a", "@type": "Person", "name": "Jeanne d’Arcy"}]}</script>`,
      ),
      "https://www.quotidien.example/a?utm=1",
    );
    expect(found).toEqual({
      title: "Didi condamné à une amende record",
      published: "2022-07-21",
      outlet: "Le Quotidien",
      authors: ["Jeanne d’Arcy", "Li Na"],
      language: "fr",
      canonical: "https://www.quotidien.example/economie/didi.html",
    });
  });

  it.each([
    ["2022-07-21T10:43+02:00", "2022-07-21"],
    ["2022-07-21T00:43:00.000+0200", "2022-07-21"],
    ["2022-07-20T22:43:00Z", "2022-07-20"],
    ["2022-07-21 10:43:00", "2022-07-21"],
    ["20220721T104300", "2022-07-21"],
    ["2022-07-21T10:43:00+02:00[Europe/Paris]", "2022-07-21"],
    ["2022-07", "2022-07"],
    ["Thu, 21 Jul 2022 10:43:00 +0200", "2022-07-21"],
    ["July 21, 2022 10:43 am", "2022-07-21"],
    ["2022-02-30", undefined],
    ["2022-13-01T10:00Z", undefined],
    ["2022-07-21T25:00Z", undefined],
    ["0001-01-01T00:00:00Z", undefined],
    ["1970-01-01", undefined],
    ["07/08/2022", undefined],
    ["21 juillet", undefined],
    ["", undefined],
  ])("published: %s is the day %s", (stated, day) => {
    expect(extractArticle(page(BODY, meta("article:published_time", stated))).published).toBe(day);
  });

  it("the day is the outlet's own where one date is in UTC and another is not", () => {
    const json =
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2022-07-21T00:30:00+02:00"}</script>';
    const found = extractArticle(page(BODY, meta("article:published_time", "2022-07-20T22:30:00Z") + json));
    expect(found.published).toBe("2022-07-21");
  });

  it("a date that cannot be gives way to the next", () => {
    const head = meta("article:published_time", "2022-02-30") + meta("date", "2022-03-01");
    expect(extractArticle(page(BODY, head)).published).toBe("2022-03-01");
    const marked = `${BODY}<time datetime="2021-01-01">autre</time><time class="entry-date published" datetime="2022-03-02T10:00:00+00:00">2 mars</time>`;
    expect(extractArticle(page(marked)).published).toBe("2022-03-02");
  });

  it.each([
    ["Par Jeanne Martin et Li Na", ["Jeanne Martin", "Li Na"]],
    ["By John van der Berg, Senior Correspondent", ["John van der Berg"]],
    ["La rédaction avec AFP", []],
    ["Reuters Staff", []],
    ["https://www.facebook.com/jeanne", []],
    ["Le Quotidien", []],
    ["jeanne@example.org", []],
    ["Jeanne Martin; Jeanne Martin", ["Jeanne Martin"]],
  ])("author: %s is %j", (stated, authors) => {
    const head = meta("og:site_name", "Le Quotidien") + meta("author", stated);
    expect(extractArticle(page(BODY, head)).authors).toEqual(authors);
  });

  it.each([
    ["<title>Pékin condamne Didi à une amende - Le Quotidien</title>", "", "Pékin condamne Didi à une amende"],
    [
      "<title>Pékin condamne Didi à une amende | Économie | Le Quotidien</title>",
      "",
      "Pékin condamne Didi à une amende",
    ],
    ["<title>Chine - Didi condamné à payer 1,2 milliard</title>", "", "Chine - Didi condamné à payer 1,2 milliard"],
    ["<title>Le Quotidien</title>", "<h1>Didi condamné</h1>", "Didi condamné"],
    [
      meta("og:title", "Pékin condamne Didi"),
      "<h1>Le Quotidien</h1><h1>Pékin condamne Didi !</h1>",
      "Pékin condamne Didi !",
    ],
    ["", "", undefined],
  ])("title: %s%s is %s", (head, body, title) => {
    expect(extractArticle(page(body + BODY, meta("og:site_name", "Le Quotidien") + head)).title).toBe(title);
  });

  it("a page that names two languages names none", () => {
    expect(extractArticle(page(BODY, meta("og:locale", "fr_FR"))).language).toBe("fr");
    expect(extractArticle(page(BODY, meta("og:locale", "en_US"))).language).toBeUndefined();
  });

  it.each([
    ["javascript:alert(1)", undefined],
    ["https://u:p@example.org/a", undefined],
    ["/", undefined],
    ["//example.org/a?b=1", "https://example.org/a?b=1"],
  ])("canonical: %s is %s", (href, canonical) => {
    expect(
      extractArticle(page(BODY, `<link rel="canonical" href="${href}">`), "https://www.example.org/x").canonical,
    ).toBe(canonical);
  });

  it("JSON-LD that is broken is passed over, and line breaks in its texts are borne with", () => {
    const head = `<script type="application/ld+json">{"@type":</script><script type="application/ld+json">
      <!-- {"@type":"Article","headline":"Didi
      condamné"}; --></script>`;
    expect(extractArticle(page(BODY, head)).title).toBe("Didi condamné");
  });

  it("of several articles in JSON-LD the one at this address counts", () => {
    const article = (slug: string, day: string) =>
      `{"@type":"NewsArticle","url":"https://example.org/${slug}","datePublished":"${day}"}`;
    const head = `<script type="application/ld+json">[${article("b", "2020-01-01")},${article("a/", "2022-07-21")}]</script>`;
    expect(extractArticle(page(BODY, head), "http://www.example.org/a?x=1").published).toBe("2022-07-21");
  });
});

describe("a page without an article is refused", () => {
  const NEXT = "Open it in a browser, save the article's text, and give that file.";
  it.each([
    ["an empty page", page(""), "shows no article; maybe it needs a login."],
    [
      "a list of links",
      page('<a href="/a">Didi condamné à une amende, dit-on.</a> '.repeat(20)),
      "shows no article; maybe it needs a login.",
    ],
    [
      "an app that needs scripts",
      page('<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>'),
      "shows no article without JavaScript, and nothing in a page is run.",
    ],
    [
      "a check for robots",
      page(
        "<h1>www.example.org</h1><h2>Checking your browser</h2><p>www.example.org needs to review the security of your connection before proceeding.</p>",
        "<title>Just a moment...</title>",
      ),
      "shows no article, but a check for robots.",
    ],
    [
      "a login",
      page(
        `<h1>Log in</h1><form><input type="email"><input type="password"></form>
         <p>By continuing you agree to our Terms of Service and to our Privacy Policy, which explain how we handle your data and your account.</p>`,
      ),
      "shows no article, but asks for a login or a subscription.",
    ],
    [
      "an offer to subscribe",
      page(
        "<h1>Subscribe to read</h1><p>Subscribe to unlock this article. Try unlimited access for $1 for 4 weeks, then $75 per month.</p>",
      ),
      "shows no article, but asks for a login or a subscription.",
    ],
    [
      "a question about cookies",
      page(
        `<h1>Nous respectons votre vie privée</h1><p>Nous et nos 842 partenaires stockons des informations sur votre appareil, comme les cookies.</p>
         <p>Avec votre consentement, nous pouvons utiliser des données de géolocalisation précises et l’identification du terminal.</p>
         <p>Vous pouvez modifier vos préférences à tout moment, en revenant sur ce site et en ouvrant la page des réglages.</p>`,
      ),
      "shows no article, but a question about cookies.",
    ],
    [
      "the beginning of an article",
      page(
        `<article><h1>Didi condamné</h1>${BODY}<p>Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.</p></article>`,
      ),
      "shows only the beginning of its article, and keeps the rest for subscribers.",
    ],
    ["a fragment without text", "<p> </p><div></div>", "shows no article; maybe it needs a login."],
  ])("%s", (_, html, found) => {
    expect(() => extractArticle(html)).toThrow(new InputError(`${found} ${NEXT}`));
  });

  it("but an article about cookies and subscriptions is one", () => {
    const { text } = extractArticle(
      page(`<article><h1>La CNIL sanctionne TikTok pour ses cookies</h1>
        <p>La CNIL a infligé à TikTok une amende de 5 millions d’euros : refuser les cookies y était plus long que de cliquer « Tout accepter ».</p>
        <p>« Votre consentement doit être libre », rappelle l’autorité, qui visait le site et non l’application, ouverte aux seuls abonnés.</p>
        <p>La société a modifié son site depuis, et n’a pas dit si elle ferait appel de la décision de l’autorité française.</p></article>
        <p>Abonnez-vous à notre lettre.</p>`),
    );
    expect(text).toContain("Tout accepter");
  });
});

describe("a hostile page", () => {
  const sentence = "Le régulateur a infligé une amende, a-t-il dit jeudi soir. ";
  it.each([
    ["100,000 elements deep", page("<div>".repeat(100_000) + BODY)],
    ["a million deep", page("<b>".repeat(1_000_000) + BODY)],
    ["deep tables", page("<table><tr><td>".repeat(100_000) + BODY)],
    ["4 MB on one line", page(`<p>${sentence.repeat(65_000)}</p>`)],
    ["4 MB without a blank", page("a".repeat(4_000_000))],
    ["a million paragraphs left open", page("<p>a".repeat(1_000_000))],
    ["60,000 links side by side", page('<a href="x">l</a>'.repeat(60_000))],
    ["end tags of nothing", page("<b>".repeat(50_000) + "</x>".repeat(900_000))],
    ["a comment left open", page(`${BODY}<!--`.repeat(10_000))],
    ["a million attributes", page(`<a ${"a=1 ".repeat(1_000_000)}>`)],
    ["signs that begin nothing", page("<".repeat(2_000_000) + "&".repeat(2_000_000))],
    [
      "nested JSON",
      page(BODY, `<script type="application/ld+json">${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}</script>`),
    ],
    [
      "nested linked data",
      page(BODY, `<script type="application/ld+json">${'{"a":'.repeat(300_000)}1${"}".repeat(300_000)}</script>`),
    ],
    ["a title of 4 MB", `<title>${"a - ".repeat(1_000_000)}</title>${BODY}`],
    ["lists in lists", page("<ul><li>".repeat(300_000) + BODY)],
    ["3,400 headings", page("<h2 id=main>mot, mot, mot</h2>".repeat(3_400))],
  ])("is read or refused in time: %s", (_, html) => {
    // Processor time: other tests run beside this one.
    const start = process.cpuUsage().user;
    try {
      extractArticle(html, "https://example.org/a");
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
    expect((process.cpuUsage().user - start) / 1_000_000).toBeLessThan(3);
  });

  it("keeps the text that stands too deep", () => {
    expect(extractArticle(page("<div>".repeat(100_000) + BODY)).text.split("\n\n")).toEqual(PARAGRAPHS);
  });

  it("runs nothing and loads nothing", () => {
    const { text } = extractArticle(
      page(`${BODY}<script>globalThis.hacked = true</script><img src="x" onerror="globalThis.hacked = true"><iframe src="file:///etc/passwd">x</iframe>
        <svg onload="globalThis.hacked = true"><script>globalThis.hacked = true</script></svg>`),
    );
    expect(text.split("\n\n")).toEqual(PARAGRAPHS);
    expect(globalThis).not.toHaveProperty("hacked");
  });
});

function page(body: string, head = ""): string {
  return `<!DOCTYPE html>\n<html lang="fr"><head>${head}</head><body>${body}</body></html>`;
}

function meta(property: string, content: string): string {
  return `<meta property="${property}" content="${content}">`;
}
