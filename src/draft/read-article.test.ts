import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "./read-article.ts";

const FRENCH = "Le régulateur chinois a infligé lundi une amende au groupe Lanxi, accusé d’avoir caché une fusion.";
const MORE_FRENCH = "Le groupe a dit qu’il paierait la somme et qu’il corrigerait ses pratiques d’ici la fin du mois.";
const ENGLISH = "China's market regulator fined Lanxi on Monday, saying that the firm had hidden a merger.";
const MORE_ENGLISH = "The company said that it would pay the fine and mend its ways by the end of the month.";

describe("the text", () => {
  it("is normal, and its sentences keep the locators of the split text", () => {
    const article = readArticle(`\uFEFFMenu\r\n\r\n${FRENCH} ${MORE_FRENCH}\r\n`);
    expect(article.text).toBe(`Menu\n\n${FRENCH} ${MORE_FRENCH}\n`);
    expect(article.sentences.map(({ locator, paragraph, index, text }) => [locator, paragraph, index, text])).toEqual([
      ["p2s1", 2, 1, FRENCH],
      ["p2s2", 2, 2, MORE_FRENCH],
    ]);
    expect(article.furniture).toEqual([{ locator: "p1s1", words: "Menu", kind: "navigation" }]);
  });

  it("may be empty, or hold furniture only", () => {
    expect(readArticle("")).toMatchObject({ text: "", language: "fr", title: undefined, sentences: [], furniture: [] });
    expect(readArticle("Menu\n\nFermer").sentences).toEqual([]);
  });
});

describe("what is read of a sentence", () => {
  it("is as long as its text, with furniture blanked", () => {
    const [sentence] = readArticle(` date 2021-05 ${FRENCH}\n\n${MORE_FRENCH}`).sentences;
    expect(sentence).toMatchObject({ text: `date 2021-05 ${FRENCH}`, read: `${" ".repeat(13)}${FRENCH}` });
  });

  it("keeps the article's apostrophes and blanks, and has a blank for a line break", () => {
    const text = "L’amende de\u00a03 millions vise\nl’entreprise Lanxi.";
    expect(readArticle(text).sentences[0]?.read).toBe("L’amende de\u00a03 millions vise l’entreprise Lanxi.");
  });

  it("loses credits at the end of a paragraph", () => {
    const { sentences, furniture } = readArticle(
      `${ENGLISH} ${MORE_ENGLISH} (Reporting by Lin Hua; Editing by Jo Roy)`,
    );
    expect(sentences.map(({ locator }) => locator)).toEqual(["p1s1", "p1s2"]);
    expect(furniture).toEqual([
      { locator: "p1s3", words: "(Reporting by Lin Hua; Editing by Jo Roy)", kind: "credits" },
    ]);
  });
});

describe("the dateline", () => {
  it("is blanked and given with its sentence", () => {
    const { dateline, sentences } = readArticle(
      `Lanxi fined again\n\nBEIJING, May 3 (Reuters) - ${ENGLISH}\n\n${MORE_ENGLISH}`,
    );
    expect(dateline).toEqual({ locator: "p2s1", words: "BEIJING, May 3 (Reuters) -", rule: "dateline" });
    expect(sentences[1]?.read).toBe(" ".repeat(27) + ENGLISH);
    expect(sentences[1]?.text).toBe(`BEIJING, May 3 (Reuters) - ${ENGLISH}`);
  });

  it("may follow the date of a stored page", () => {
    const { dateline, sentences } = readArticle(` date 2021-05 PÉKIN (AFP) – ${FRENCH}`);
    expect(dateline?.words).toBe("PÉKIN (AFP) –");
    expect(sentences[0]?.read.trim()).toBe(FRENCH);
  });

  it("does not stand far down", () => {
    const text = `${Array.from({ length: 5 }, () => ENGLISH).join("\n\n")}\n\nBEIJING — ${MORE_ENGLISH}`;
    expect(readArticle(text).dateline).toBeUndefined();
  });
});

describe("the title", () => {
  it("is the first line that is short, has no stop and stands above the article", () => {
    const { title, sentences } = readArticle(
      `Monde\n\nLanxi condamné à payer\npublié le 3 mai 2021\n\n${FRENCH}\n\n${MORE_FRENCH}`,
    );
    expect(title).toEqual({
      locator: "p2s1",
      paragraph: 2,
      index: 1,
      text: "Lanxi condamné à payer",
      read: "Lanxi condamné à payer",
      role: "heading",
    });
    expect(sentences[0]).toBe(title);
  });

  it("may be a question, and may follow the date of a stored page", () => {
    expect(readArticle(`Will Lanxi pay the fine after all?\n\n${ENGLISH}\n\n${MORE_ENGLISH}`).title?.text).toBe(
      "Will Lanxi pay the fine after all?",
    );
    expect(readArticle(` date 2021-05 Lanxi fined again\n\n${ENGLISH}`).title?.read.trim()).toBe("Lanxi fined again");
  });

  it.each([
    ["À la une | Monde | Économie | Vidéos", "Nvidia convoqué par la CAC"],
    ["View this e-mail in your browser", "Korea and Italy act on Lanxi"],
    ["State Administration for Market Regulation", "Official answers questions on the case"],
    ["KOREA FAIR TRADE COMMISSION", "Sanctions against the operator of Lanxi"],
    ["24/7 Space News", "Lanxi bosses to be punished, China says"],
    ["Ministère de l’Industrie", "Lanxi devra s’expliquer en mai"],
    ["(Précision au cinquième paragraphe)", "Lanxi devra s’expliquer en mai"],
  ])("is no masthead, row of sections or note: %s", (above, headline) => {
    const text = headline.includes(" en mai") || headline.includes("CAC") ? FRENCH : ENGLISH;
    expect(readArticle(`${above}\n\n${headline}\n\n${text}`).title?.text).toBe(headline);
  });

  it("may name an authority", () => {
    for (const headline of [
      "Commission Fines Lanxi Over Cookies",
      "Lanxi Wins Against the European Commission in May",
      "Lanxi Sues Commerce Department",
      "Lanxi Faces National Security Review",
      "Lu Released on Bail in Canadian Court",
    ])
      expect(readArticle(`${headline}\n\nA short line under it\n\n${ENGLISH}`).title?.text).toBe(headline);
  });

  it("is a house's name where there is nothing else", () => {
    expect(readArticle(`European Data Commission\n\n${ENGLISH}`).title?.text).toBe("European Data Commission");
  });

  it("is missing where the article begins at once", () => {
    expect(readArticle(`${FRENCH}\n\nUn intertitre\n\n${MORE_FRENCH}`).title).toBeUndefined();
  });

  it("is the one given, where it stands in the text or beside it", () => {
    const text = `Tech à la une\n\nL’amende de Lanxi\n\n${FRENCH}`;
    expect(readArticle(text, { title: "L'amende  de Lanxi" }).title?.locator).toBe("p2s1");
    expect(readArticle(text, { title: "Autre titre" }).title).toMatchObject({
      locator: "p0s1",
      paragraph: 0,
      text: "Autre titre",
    });
  });
});

describe("the role of a line", () => {
  const rolesOf = (text: string) => readArticle(text).sentences.map(({ role }) => role);

  it("is heading for a short line without a stop between paragraphs", () => {
    expect(rolesOf(`${FRENCH}\n\nUne sanction rare\n\n${MORE_FRENCH}\n\nEt l’Europe ?\n\n${FRENCH}`)).toEqual([
      "body",
      "heading",
      "body",
      "heading",
      "body",
    ]);
  });

  it("is body for the items of a list and for a line that is cut off", () => {
    expect(rolesOf(`${ENGLISH}\n- Lanxi, 3 million yuan\n- Weihe, 2 million yuan`)).toEqual(["body", "body", "body"]);
    expect(rolesOf(`The fines are as follows:\n\nLanxi\n\n${MORE_ENGLISH}`)[1]).toBe("body");
    expect(rolesOf(`${ENGLISH}\n\nLanxi 3m\n\nWeihe 2m\n\nBaihe 1m\n\n${MORE_ENGLISH}`)).toEqual(Array(5).fill("body"));
    const cut = MORE_ENGLISH.replace(
      /\.$/,
      " and that it would by then have asked all of its users for their consent once more",
    );
    expect(rolesOf(`${ENGLISH}\n\n${cut}`)).toEqual(["body", "body"]);
  });
});

describe("the language", () => {
  it("is that of the running text, whatever the page around it speaks", () => {
    expect(readArticle(`Skip to main content\nSign in\n\n${FRENCH}\n\n${MORE_FRENCH}`).language).toBe("fr");
    expect(readArticle(`Accueil\nRechercher\n\n${ENGLISH}\n\n${MORE_ENGLISH}`).language).toBe("en");
    expect([readArticle("Amende record").language, readArticle("It is a big fine.").language]).toEqual(["fr", "en"]);
  });

  it("is the one given", () => {
    expect(readArticle(FRENCH, { language: "en" }).language).toBe("en");
  });
});

describe("any text", () => {
  const bits = fc.constantFrom(
    ...[
      FRENCH,
      ENGLISH,
      "Menu",
      "Un titre",
      "\n",
      "\n\n",
      " ",
      "(AFP)",
      "PARIS (AFP) — ",
      "© 2021 AFP",
      "Lire aussi : ",
      "Lien",
      " date 2021-05 ",
      "’",
      "\u00a0",
      "(Reporting by Lin Hua)",
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(bits, { maxLength: 20 }).map((parts) => parts.join("")),
  );

  it("is read without loss: what is read keeps its length and its letters, or blanks them", () => {
    fc.assert(
      fc.property(text, (given) => {
        const article = readArticle(given);
        for (const { text: own, read, locator, paragraph, index } of article.sentences) {
          expect(read).toHaveLength(own.length);
          expect(locator).toBe(`p${paragraph}s${index}`);
          for (let i = 0; i < own.length; i++) expect([own[i], " "]).toContain(read[i]);
          expect(article.text).toContain(own);
        }
        for (const { words } of article.furniture) expect(article.text).toContain(words);
      }),
      { numRuns: 300 },
    );
  });

  it("of 100,000 characters is read within two seconds, however odd", () => {
    for (const unit of [
      `${FRENCH} `,
      `${ENGLISH}\n\n`,
      "Lire aussi ",
      "a/",
      "(",
      "— ",
      "© ",
      "À Paris, ",
      "par Lin Hua ",
      "12:30 ",
      "@a ",
      " \n",
      "Photo: a. ",
    ]) {
      const start = performance.now();
      readArticle(unit.repeat(Math.ceil(100_000 / unit.length)));
      expect(performance.now() - start, unit).toBeLessThan(2000);
    }
  });
});
