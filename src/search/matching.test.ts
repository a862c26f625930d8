import { describe, expect, it } from "vitest";
import { excerptOf, isOnPage, rankPages, typeset, type Page } from "./matching.ts";
import { splitWords } from "./words.ts";

/** A page on which Pagefind found the tokens that begin with one of `found`. */
function makePage(content: string, meta: Page["meta"] = {}, found: readonly string[] = []): Page {
  const locations = content
    .split(/\s+/)
    .flatMap((token, i) => (found.some((start) => token.startsWith(start)) ? [i] : []));
  return { url: "/", content, meta, locations };
}

const isFound = (query: string, page: Page, stems = true) => isOnPage(splitWords(query), page, () => stems);

describe("a query is really on a page", () => {
  it("as a word, as its beginning, after an elided article, in a compound, as a part of a name in capitals", () => {
    const page = makePage("sur l'enquête, ByteDance d'e-commerce U.S. 8,026", {}, ["l'", "Byte", "d'", "U.S", "8"]);
    for (const query of ["enquête", "ENQUETE", "enq", "bytedance", "dance", "ecommerce", "us", "8026", "8,026"]) {
      expect(isFound(query, page), query).toBe(true);
    }
  });

  it("in its title, names, date and forms", () => {
    const page = makePage("", {
      title: "Alibaba",
      alias: "BABA | 阿里巴巴 || Taobao",
      date: "mars\u00a02021",
      forms: "coeur",
    });
    for (const query of ["alibaba", "baba", "阿里", "taobao", "2021", "cœur"])
      expect(isFound(query, page), query).toBe(true);
  });

  it("in another number, or another form of a word of five letters or more, if the stem is on the page", () => {
    expect(isFound("enquêtes", makePage("une enquête", {}, ["enq"]))).toBe(true);
    expect(isFound("lois", makePage("la loi", {}, ["loi"]))).toBe(true);
    expect(isFound("régulateur", makePage("la régulation", {}, ["rég"]))).toBe(true);
    expect(isFound("enquêtes", makePage("une enquête", {}, ["enq"]), false)).toBe(false);
  });

  it("not by its kind or its address", () => {
    expect(isFound("companies", makePage("", { id: "companies/x", kind: "companies" }))).toBe(false);
  });

  it("not by a shortened beginning", () => {
    expect(isFound("antitrustologie", makePage("le droit antitrust", {}, ["anti"]), false)).toBe(false);
  });

  it("not by another word of the same stem", () => {
    expect(isFound("meta", makePage("il met", {}, ["met"]))).toBe(false);
    expect(isFound("data", makePage("la date", {}, ["date"]))).toBe(false);
    expect(isFound("didier", makePage("", { title: "Didi" }))).toBe(false);
  });

  it("not by some of its words", () => {
    expect(isFound("alibaba zzyzx", makePage("Alibaba", {}, ["Ali"]))).toBe(false);
  });

  it("not by the characters of a Chinese word in another order", () => {
    expect(isFound("网信办", makePage("网信 信办", { forms: "网信 信办" }))).toBe(false);
    expect(isFound("信办", makePage("中央网信办"))).toBe(true);
  });
});

describe("results stand", () => {
  const named = (kind: string, title: string, alias = "") =>
    makePage("", { id: `${kind}/${title}`, kind, title, alias });
  const order = (query: string, ...pages: Page[]) => rankPages(query, pages).map((page) => page.meta["id"]);

  it("with the very title first, then other names, then the rest", () => {
    const [rest, alias, title] = [
      named("companies", "Ant Group", "Ant || Alibaba"),
      named("companies", "Ali", "ALIBABA"),
      named("companies", "Alibaba"),
    ];
    expect(order("alibaba", rest, alias, title)).toEqual(["companies/Alibaba", "companies/Ali", "companies/Ant Group"]);
  });

  it("with entities before events and events before briefings of the same name", () => {
    const pages = ["briefings", "events", "topics", "regulators"].map((kind) => named(kind, "Antitrust"));
    expect(order("Antitrust", ...pages)).toEqual([
      "topics/Antitrust",
      "regulators/Antitrust",
      "events/Antitrust",
      "briefings/Antitrust",
    ]);
  });

  it("with the shortest name that begins with the query, or holds it in Chinese, before the rest", () => {
    const pages = [
      named("briefings", "Alibaba convoqué"),
      named("companies", "Alibaba Cloud"),
      named("companies", "Alibaba"),
    ];
    expect(order("alib", ...pages)).toEqual([
      "companies/Alibaba",
      "companies/Alibaba Cloud",
      "briefings/Alibaba convoqué",
    ]);
    expect(
      order("网信办", named("regulators", "B", "中央网信办协调局"), named("regulators", "A", "中央网信办")),
    ).toEqual(["regulators/A", "regulators/B"]);
  });

  it("as Pagefind has them otherwise", () => {
    expect(order("amende", named("briefings", "B"), named("companies", "C"), named("events", "A"))).toEqual([
      "briefings/B",
      "companies/C",
      "events/A",
    ]);
  });
});

describe("an excerpt", () => {
  const show = (query: string, page: Page, length?: number) =>
    excerptOf(query, splitWords(query), page, length)
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join("");

  it("marks the word without its article, with the apostrophe of the page", () => {
    expect(show("enquete", makePage("Sur l'enquête, hier.", {}, ["l'"]))).toBe("Sur l’[enquête], hier.");
  });

  it("marks the characters within a Chinese run, and other forms where Pagefind found them", () => {
    expect(show("网信办", makePage("La 中央网信办 agit"))).toBe("La 中央[网信办] agit");
    expect(show("enquêtes", makePage("une enquête sur les enquêteurs", {}, ["enquête"]))).toContain("[enquête]");
  });

  it("is the first passage with most words of the query", () => {
    const filler = "mot ".repeat(50);
    const page = makePage(`amende ${filler}amende de Didi ${filler}Didi`);
    expect(show("amende Didi", page, 10)).toBe("… mot mot mot mot mot [amende] de [Didi] mot mot …");
  });

  it("leaves out what comes before the end of the title, blanks of any kind", () => {
    const page = makePage("Événement. Amende de 1,2 milliard. Didi a reçu une amende.", {
      title: "Amende de 1,2\u00a0milliard",
    });
    expect(show("amende", page)).toBe("Didi a reçu une [amende].");
  });

  it("is the beginning when the query is the page's name, or nowhere in the text", () => {
    const page = makePage(`Alibaba. ${"mot ".repeat(50)}Alibaba`, { title: "Alibaba", alias: "BABA" });
    expect(show("alibaba", page, 3)).toBe("mot mot mot …");
    expect(show("bab", page, 3)).toBe("mot mot mot …");
  });

  it("never takes text for markup", () => {
    expect(show("img", makePage("un <img src=x> &amp; <mark>"))).toBe("un <[img] src=x> &amp; <mark>");
  });

  it("of an empty page is empty", () => {
    expect(excerptOf("x", ["x"], makePage("", { title: "" }))).toEqual([]);
  });
});

it("apostrophes are set as the site writes them", () => {
  expect(typeset("l'enquête d'Alibaba '98'")).toBe("l’enquête d’Alibaba '98'");
});
