import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../schemas/parse-edtf.ts";
import { findDateWords } from "./date-words.ts";

/** Words and value of every date that is no length and no time of day. */
function dates(text: string, language: "fr" | "en") {
  return findDateWords(text, language)
    .filter(({ role }) => role !== "duration" && role !== "clock")
    .map(({ words, value }) => [words, value]);
}

describe("French words that give a date by themselves", () => {
  it.each([
    ["Le 21 juillet 2022, la CAC a tranché.", "21 juillet 2022", "2022-07-21"],
    ["La loi du 1er mars 2021 s'applique.", "1er mars 2021", "2021-03-01"],
    ["réunis le 1ᵉʳ juin 2020 à Pékin", "1ᵉʳ juin 2020", "2020-06-01"],
    ["Jeudi 21 juillet 2022, à Pékin", "Jeudi 21 juillet 2022", "2022-07-21"],
    ["Publié le lundi 4 janvier 2021 à 18 h", "lundi 4 janvier 2021", "2021-01-04"],
    ["Mis à jour : 3 FÉVRIER 2019", "3 FÉVRIER 2019", "2019-02-03"],
    ["le 8 sept. 2020", "8 sept. 2020", "2020-09-08"],
    ["le 12 déc. 2023", "12 déc. 2023", "2023-12-12"],
    ["le 5 juil. 2021", "5 juil. 2021", "2021-07-05"],
    ["le 5 août 2021", "5 août 2021", "2021-08-05"],
    ["le 5 aout 2021", "5 aout 2021", "2021-08-05"],
    ["le 5\u00a0mai\u00a02021", "5\u00a0mai\u00a02021", "2021-05-05"],
    ["Publié le 21/07/2022 à 10:43", "21/07/2022", "2022-07-21"],
    ["Le 03/04/2021", "03/04/2021", "2021-04-03"],
    ["le 3/4/21", "3/4/21", "2021-04-03"],
    ["21.07.2022", "21.07.2022", "2022-07-21"],
    ["21-07-2022", "21-07-2022", "2022-07-21"],
    ["2022-07-21", "2022-07-21", "2022-07-21"],
    ["2022-07-21T10:43:00+02:00", "2022-07-21", "2022-07-21"],
    ["2022/07/21", "2022/07/21", "2022-07-21"],
    ["date 2020-11", "2020-11", "2020-11"],
    ["2021年3月18日", "2021年3月18日", "2021-03-18"],
    ["avis daté du 2021 年 3 月", "2021 年 3 月", "2021-03"],
    ["en mars 2021", "mars 2021", "2021-03"],
    ["En Mars 2021", "Mars 2021", "2021-03"],
    ["dès le mois d'août 2019", "août 2019", "2019-08"],
    ["en septembre de 2019", "septembre de 2019", "2019-09"],
    ["fin octobre 2020", "fin octobre 2020", "2020-10"],
    ["à la mi-mars 2021", "mi-mars 2021", "2021-03"],
    ["au début du mois de décembre 2021", "début du mois de décembre 2021", "2021-12"],
    ["début d’avril 2021", "début d’avril 2021", "2021-04"],
    ["courant mars 2021", "courant mars 2021", "2021-03"],
    ["en 2016", "2016", "2016"],
    ["L'année 2021 fut rude", "2021", "2021"],
    ["l'achat (2016) de sa rivale", "2016", "2016"],
    ["Pékin a fait de 2021 une année de contrôle", "2021", "2021"],
    ["2021 a été marquée par les contrôles", "2021", "2021"],
    ["fin 2020", "fin 2020", "2020-10/2020-12"],
    ["à la fin de l'année 2020", "fin de l'année 2020", "2020-10/2020-12"],
    ["début 2021", "début 2021", "2021-01/2021-03"],
    ["en début d’année 2021", "début d’année 2021", "2021-01/2021-03"],
    ["mi-2021", "mi-2021", "2021-05/2021-08"],
    ["courant 2021", "courant 2021", "2021"],
    ["au troisième trimestre 2021", "troisième trimestre 2021", "2021-07/2021-09"],
    ["au 1er trimestre de 2022", "1er trimestre de 2022", "2022-01/2022-03"],
    ["au quatrième trimestre de l'année 2019", "quatrième trimestre de l'année 2019", "2019-10/2019-12"],
    ["au T3 2021", "T3 2021", "2021-07/2021-09"],
    ["le premier semestre 2022", "premier semestre 2022", "2022-01/2022-06"],
    ["au second semestre 2022", "second semestre 2022", "2022-07/2022-12"],
    ["au dernier trimestre 2022", "dernier trimestre 2022", "2022-10/2022-12"],
    ["les neuf premiers mois de 2021", "neuf premiers mois de 2021", "2021-01/2021-09"],
    ["à l'été 2021", "été 2021", "2021-06/2021-08"],
    ["au printemps 2019", "printemps 2019", "2019-03/2019-05"],
    ["l'automne de 2020", "automne de 2020", "2020-09/2020-11"],
    ["pendant l'hiver 2020-2021", "hiver 2020-2021", "2020-12/2021-02"],
    ["l'hiver 2021", "hiver 2021", "2021"],
    ["du 3 au 9 juillet 2021", "3 au 9 juillet 2021", "2021-07-03/2021-07-09"],
    ["les 3 et 4 juillet 2021", "3 et 4 juillet 2021", "2021-07-03/2021-07-04"],
    ["la campagne 2018-2020", "2018-2020", "2018/2020"],
    ["l'exercice 2020-21", "2020-21", "2020/2021"],
  ])("%s", (text, words, value) => {
    expect(dates(text, "fr")).toEqual([[words, value]]);
  });
});

describe("English words that give a date by themselves", () => {
  it.each([
    ["On July 21, 2022, the CAC ruled.", "July 21, 2022", "2022-07-21"],
    ["on July 21 2022", "July 21 2022", "2022-07-21"],
    ["on 21 July 2022", "21 July 2022", "2022-07-21"],
    ["on the 21st of July 2022", "the 21st of July 2022", "2022-07-21"],
    ["July 21st, 2022", "July 21st, 2022", "2022-07-21"],
    ["Thursday, July 21, 2022", "Thursday, July 21, 2022", "2022-07-21"],
    ["Thu, 21 Jul 2022 10:43", "Thu, 21 Jul 2022", "2022-07-21"],
    ["Sept. 8, 2020", "Sept. 8, 2020", "2020-09-08"],
    ["Sep 8, 2020", "Sep 8, 2020", "2020-09-08"],
    ["JULY 4, 2021", "JULY 4, 2021", "2021-07-04"],
    ["Updated 13-Apr-2021", "13-Apr-2021", "2021-04-13"],
    ["2021-04-13", "2021-04-13", "2021-04-13"],
    ["07/21/2022", "07/21/2022", "2022-07-21"],
    ["21/07/2022", "21/07/2022", "2022-07-21"],
    ["05/05/2021", "05/05/2021", "2021-05-05"],
    ["03/04/2021", "03/04/2021", "2021"],
    ["Updated: 02-03-2022 16:54 IST", "02-03-2022", "2022-03-02"],
    ["Updated: 1:19am, 14 Oct, 2022", "14 Oct, 2022", "2022-10-14"],
    ["by end-2021", "end-2021", "2021-10/2021-12"],
    ["2021年3月18日", "2021年3月18日", "2021-03-18"],
    ["in March 2021", "March 2021", "2021-03"],
    ["in March, 2021", "March, 2021", "2021-03"],
    ["in May of 2021", "May of 2021", "2021-05"],
    ["in late October 2020", "late October 2020", "2020-10"],
    ["in mid-March 2021", "mid-March 2021", "2021-03"],
    ["at the end of March 2021", "end of March 2021", "2021-03"],
    ["in 2021", "2021", "2021"],
    ["2021 was a hard year", "2021", "2021"],
    ["its purchase of a rival (2016)", "2016", "2016"],
    ["in late 2020", "late 2020", "2020-10/2020-12"],
    ["early in the year, at the beginning of 2021", "beginning of 2021", "2021-01/2021-03"],
    ["in mid-2021", "mid-2021", "2021-05/2021-08"],
    ["at the end of 2020", "end of 2020", "2020-10/2020-12"],
    ["in the third quarter of 2021", "third quarter of 2021", "2021-07/2021-09"],
    ["in Q3 2021", "Q3 2021", "2021-07/2021-09"],
    ["in the first half of 2021", "first half of 2021", "2021-01/2021-06"],
    ["in H2 2021", "H2 2021", "2021-07/2021-12"],
    ["in the first nine months of 2021", "first nine months of 2021", "2021-01/2021-09"],
    ["in the summer of 2021", "summer of 2021", "2021-06/2021-08"],
    ["in spring 2019", "spring 2019", "2019-03/2019-05"],
    ["in the fall of 2020", "fall of 2020", "2020-09/2020-11"],
    ["on July 3-9, 2021", "July 3-9, 2021", "2021-07-03/2021-07-09"],
    ["on 3–9 July 2021", "3–9 July 2021", "2021-07-03/2021-07-09"],
    ["the 2018-2020 campaign", "2018-2020", "2018/2020"],
    ["the year 2020/21", "2020/21", "2020/2021"],
  ])("%s", (text, words, value) => {
    expect(dates(text, "en").at(-1)).toEqual([words, value]);
  });
});

describe("what only looks like a date", () => {
  it.each([
    ["fr", "une entreprise de 2000 salariés"],
    ["fr", "un million pour 2021 entreprises"],
    ["fr", "il en coûte de 2000 à 3000 euros"],
    ["fr", "la loi de 2018 sur les données"],
    ["fr", "le règlement (UE) 2016/679"],
    ["fr", "l'indice STAR 50 et le Huawei P40"],
    ["fr", "l'article 46(1), alinéa 3"],
    ["fr", "2 000 salariés, 2.021 yuans et 1 999,50 euros"],
    ["fr", "tous les lundis, les vendredis et chaque mardi"],
    ["fr", "le vendredi noir n'y est pour rien"],
    ["fr", "à ce jour, rien n'a filtré"],
    ["fr", "Tencent est aujourd'hui le premier éditeur de jeux"],
    ["fr", "ces derniers mois, ces dernières années"],
    ["fr", "la planète Mars et le mai joli"],
    ["fr", "il a été décidé que tout reste en l'état"],
    ["fr", "Made in China 2025"],
    ["fr", "les années 2010"],
    ["en", "a firm of 2000 employees"],
    ["en", "for 2021 companies"],
    ["en", "the Cybersecurity Law of 2017"],
    ["en", "Regulation (EU) 2016/679 and Article 13(1)(f)"],
    ["en", "5G, the STAR 50 and the P40"],
    ["en", "it may march on, and the august body may second it"],
    ["en", "every Monday, on Mondays, and on Black Friday"],
    ["en", "the Sunday Times"],
    ["en", "today's technology giants"],
    ["en", "in recent months and over the past years"],
    ["en", "the 2010s"],
    ["en", "from a year earlier"],
    ["en", "2,021 yuan and 1999.50 dollars"],
    ["en", "Made in China 2025"],
    ["en", "last weeks of talks"],
  ] as const)("%s: %s", (language, text) => {
    expect(dates(text, language)).toEqual([]);
  });
});

describe("days no calendar has keep their words and get no value", () => {
  it.each([
    ["fr", "le 31 février 2021", "31 février 2021"],
    ["fr", "le 29 février 2021", "29 février 2021"],
    ["fr", "le 31/04/2021", "31/04/2021"],
    ["fr", "du 9 au 3 juillet 2021", "9 au 3 juillet 2021"],
    ["en", "on June 31, 2021", "June 31, 2021"],
    ["en", "2021-02-30", "2021-02-30"],
  ] as const)("%s: %s", (language, text, words) => {
    expect(dates(text, language)).toEqual([[words, undefined]]);
  });
});

describe("the role of a date", () => {
  it.each([
    ["fr", "Depuis janvier 2021, 44 amendes", ["since"]],
    ["fr", "à compter de juin 2015", ["since"]],
    ["fr", "à compter du 1er juin 2015", ["since"]],
    ["fr", "La loi entre en vigueur à compter du 1er novembre 2021", ["event"]],
    ["fr", "Les règles s’appliqueront à partir de septembre 2021", ["event"]],
    ["fr", "d'ici 2025", ["until"]],
    ["fr", "d’ici à la fin 2025", ["until"]],
    ["fr", "d'ici mars 2025", ["until"]],
    ["fr", "avant le 3 mars 2025", ["until"]],
    ["fr", "au plus tard le 1er janvier 2025", ["until"]],
    ["fr", "jusqu'en 2025", ["until"]],
    ["fr", "jusqu’au 3 mars 2025", ["until"]],
    ["fr", "de 2018 à 2020", ["since", "until"]],
    ["fr", "entre mars et juin 2021", ["since", "until"]],
    ["fr", "entre le 3 mars 2021 et le 4 avril 2021", ["since", "until"]],
    ["fr", "du 3 mars 2021 au 4 avril 2021", ["since", "until"]],
    ["fr", "dès le 3 mars 2021", ["event"]],
    ["fr", "pendant sept ans", ["duration"]],
    ["fr", "une enquête de quatre mois", ["duration"]],
    ["fr", "deux ans et demi", ["duration"]],
    ["fr", "les enfants de moins de 18 ans", []],
    ["fr", "âgés de 16 ans", []],
    ["fr", "Entre 22 heures et 6 heures du matin", ["clock", "clock"]],
    ["fr", "à 13h10", ["clock"]],
    ["fr", "à 18 h", ["clock"]],
    ["fr", "deux heures par jour", ["duration"]],
    ["en", "since 2019", ["since"]],
    ["en", "as of March 1, 2021", ["since"]],
    ["en", "The rules take effect from March 1, 2021", ["event"]],
    ["en", "from 2018 to 2020", ["since", "until"]],
    ["en", "between March and June 2021", ["since", "until"]],
    ["en", "by 2030", ["until"]],
    ["en", "by the end of 2021", ["until"]],
    ["en", "until June 2021", ["until"]],
    ["en", "no later than 1 January 2025", ["until"]],
    ["en", "before March 2021", ["until"]],
    ["en", "a four-month probe", ["duration"]],
    ["en", "it has six months", ["duration"]],
    ["en", "within the month", ["duration"]],
    ["en", "a 14-year-old boy", []],
    ["en", "at 11:34 pm", ["clock"]],
    ["en", "at 9 a.m. Beijing time", ["clock"]],
  ] as const)("%s: %s", (language, text, roles) => {
    expect(findDateWords(text, language).map(({ role }) => role)).toEqual(roles);
  });
});

describe("whatever the text", () => {
  const month = fc.integer({ min: 0, max: 11 });
  const anyDate = fc.date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true });

  it("a day written in any style comes back as its EDTF", () => {
    const styles: readonly (readonly ["fr" | "en", Intl.DateTimeFormatOptions, string])[] = [
      ["fr", { day: "numeric", month: "long", year: "numeric" }, "fr-FR"],
      ["fr", { day: "numeric", month: "short", year: "numeric" }, "fr-FR"],
      ["fr", { weekday: "long", day: "numeric", month: "long", year: "numeric" }, "fr-FR"],
      ["fr", { day: "2-digit", month: "2-digit", year: "numeric" }, "fr-FR"],
      ["en", { day: "numeric", month: "long", year: "numeric" }, "en-US"],
      ["en", { day: "numeric", month: "short", year: "numeric" }, "en-US"],
      ["en", { weekday: "long", day: "numeric", month: "long", year: "numeric" }, "en-US"],
      ["en", { day: "numeric", month: "long", year: "numeric" }, "en-GB"],
      ["en", { weekday: "short", day: "numeric", month: "short", year: "numeric" }, "en-GB"],
      ["en", { day: "2-digit", month: "2-digit", year: "numeric" }, "sv-SE"],
    ];
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...styles), (date, [language, options, locale]) => {
        const written = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(date);
        expect(dates(`x ${written}.`, language)).toEqual([[written, date.toISOString().slice(0, 10)]]);
      }),
    );
  });

  it("a value is a date that can be read, and the words stand where they are said to", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."début fin mi 2021 1er 31 février le en de la à depuis d'ici last next Monday late March of the quarter dernier jeudi Q3 - – , . ( ) 18 h 年 3月".split(
          " ",
        ),
      ),
      month.map(String),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom("fr", "en"), (pieces, language) => {
        const text = pieces.join(" ");
        let last = 0;
        for (const { start, end, words, value } of findDateWords(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(words);
          if (value !== undefined) expect(parseEdtf(value)).not.toBeNull();
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    " ",
    "a",
    "1",
    "1 ",
    "de ",
    "la fin ",
    "mi-",
    "2021 ",
    "jeudi ",
    "the ",
    "'",
    "said a b c d e f ",
    "il y a un ",
    "cent ",
    "2021-",
    "3/",
  ])("a hundred thousand characters of %j take their time and no more", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const began = performance.now();
    findDateWords(text, "fr");
    findDateWords(text, "en");
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
