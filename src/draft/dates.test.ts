import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../schemas/languages.ts";
import { parseEdtf } from "../schemas/parse-edtf.ts";
import type { ReadSentence } from "./analysis.ts";
import { resolveDates } from "./dates.ts";

/** Sentences are parted by "|", paragraphs by "||". */
function sentences(text: string): ReadSentence[] {
  return text.split("||").flatMap((paragraph, p) =>
    paragraph.split("|").map((sentence, s) => ({
      locator: `p${p + 1}s${s + 1}`,
      paragraph: p + 1,
      index: s + 1,
      text: sentence,
      read: sentence,
      role: "body" as const,
    })),
  );
}

function values(text: string, language: Language, anchor: string | undefined) {
  return resolveDates(sentences(text), language, anchor)
    .filter(({ role }) => role !== "duration" && role !== "clock")
    .map(({ value }) => value);
}

describe("French dates worked out against the day of publication, Thursday 21 July 2022", () => {
  it.each([
    ["La CAC a tranché jeudi.", "2022-07-21"],
    ["La CAC a tranché mercredi.", "2022-07-20"],
    ["La CAC a tranché vendredi.", "2022-07-15"],
    ["Vendredi dernier, la CAC a tranché.", "2022-07-15"],
    ["Jeudi dernier, la CAC a tranché.", "2022-07-14"],
    ["Le texte sera publié vendredi.", "2022-07-22"],
    ["La séance prévue mardi se tient à Pékin.", "2022-07-26"],
    ["Il comparaîtra lundi prochain.", "2022-07-25"],
    ["Jeudi prochain, il sera entendu.", "2022-07-28"],
    ["La CAC a tranché ce jeudi.", "2022-07-21"],
    ["Lundi de la semaine dernière, elle a tranché.", "2022-07-11"],
    ["La CAC a tranché hier.", "2022-07-20"],
    ["La CAC a tranché hier soir.", "2022-07-20"],
    ["La CAC a tranché avant-hier.", "2022-07-19"],
    ["La CAC a annoncé aujourd'hui une amende.", "2022-07-21"],
    ["La CAC publie ce jour un avis.", "2022-07-21"],
    ["La règle entre en vigueur demain.", "2022-07-22"],
    ["La CAC a tranché la semaine dernière.", "2022-07-11/2022-07-17"],
    ["La CAC a tranché la semaine passée.", "2022-07-11/2022-07-17"],
    ["Plus tôt cette semaine, la CAC a tranché.", "2022-07-18/2022-07-21"],
    ["La CAC a tranché cette semaine.", "2022-07-18/2022-07-24"],
    ["Le texte sera prêt la semaine prochaine.", "2022-07-25/2022-07-31"],
    ["Il l'a dit le week-end dernier.", "2022-07-16/2022-07-17"],
    ["La CAC a tranché le mois dernier.", "2022-06"],
    ["La CAC a tranché ce mois-ci.", "2022-07"],
    ["Le texte sera prêt le mois prochain.", "2022-08"],
    ["Au début du mois, la CAC a tranché.", "2022-07"],
    ["À la fin du mois dernier, la CAC a tranché.", "2022-06"],
    ["La CAC a tranché l'an dernier.", "2021"],
    ["La CAC a tranché l’année dernière.", "2021"],
    ["La CAC a tranché l'an passé.", "2021"],
    ["Plus tôt cette année, la CAC a tranché.", "2022"],
    ["Le texte sera prêt l'an prochain.", "2023"],
    ["La CAC avait tranché fin de l'année dernière.", "2021-10/2021-12"],
    ["Le texte doit paraître à la fin de l'année.", "2022-10/2022-12"],
    ["En début d'année, la CAC avait tranché.", "2022-01/2022-03"],
    ["La CAC a tranché il y a deux mois.", "2022-05"],
    ["La CAC a tranché il y a trois ans.", "2019"],
    ["Il y a un an, la CAC avait tranché.", "2021"],
    ["Il y a environ dix ans, tout allait bien.", "2012"],
    ["Il y a dix jours, la CAC a tranché.", "2022-07-11"],
    ["Il y a quinze jours, la CAC a tranché.", "2022-07-04/2022-07-10"],
    ["Il y a deux semaines, la CAC a tranché.", "2022-07-04/2022-07-10"],
    ["En novembre dernier, la CAC a tranché.", "2021-11"],
    ["En juillet dernier, la CAC a tranché.", "2021-07"],
    ["Le 28 janvier dernier, la CAC a tranché.", "2022-01-28"],
    ["En novembre, la CAC a tranché.", "2021-11"],
    ["La CAC a tranché en février.", "2022-02"],
    ["La CAC a tranché en septembre.", "2021-09"],
    ["La règle s'appliquera en septembre.", "2022-09"],
    ["Les mesures devraient s'appliquer en novembre.", "2022-11"],
    ["Le 10 juillet, la CAC a tranché.", "2022-07-10"],
    ["Le 1er septembre, la loi entrera en vigueur.", "2022-09-01"],
    ["Le 20 décembre, la CAC avait tranché.", "2021-12-20"],
    ["Le mercredi 3 août, la règle s'appliquera.", "2022-08-03"],
    ["Le mercredi 2 août, la CAC avait tranché.", "2021-08-02"],
    ["Le lundi 2 août, la CAC avait tranché.", "2021-08-02"],
    ["Début juin, la CAC a tranché.", "2022-06"],
    ["À la mi-mai, la CAC a tranché.", "2022-05"],
    ["Fin octobre, Jack Ma avait parlé.", "2021-10"],
    ["Fin octobre 2020, Jack Ma avait parlé.", "2020-10"],
    ["En mars de l'année dernière, elle avait tranché.", "2021-03"],
    ["Le 24 décembre de l'an dernier, elle avait tranché.", "2021-12-24"],
    ["L'été dernier, elle avait tranché.", "2021-06/2021-08"],
    ["Au deuxième trimestre, les ventes ont reculé.", "2022-04/2022-06"],
    ["Au quatrième trimestre, les ventes ont reculé.", "2021-10/2021-12"],
    ["Le trimestre dernier, les ventes ont reculé.", "2022-04/2022-06"],
    ["Depuis janvier, elle a sanctionné Weibo 44 fois.", "2022-01"],
    ["Il y a quelques mois, la CAC a tranché.", undefined],
    ["Il y a plus d'un an, la CAC a tranché.", undefined],
    ["Quelques jours plus tôt, la CAC avait tranché.", undefined],
    ["À la veille de la cotation, la CAC a tranché.", undefined],
    ["Au 31 février, rien.", undefined],
    ["À compter du 1 er septembre, tout change.", "2022-09-01"],
    ["Le texte s'appliquera dès le 1er octobre.", "2022-10-01"],
    ["Il a jusqu'au 15 décembre pour s'y plier.", "2022-12-15"],
    ["Le titre a perdu 40 % depuis novembre.", "2021-11"],
    ["La CAC pourrait l'annoncer dès vendredi.", "2022-07-22"],
  ])("%s", (text, value) => {
    expect(values(text, "fr", "2022-07-21")).toEqual([value]);
  });
});

describe("English dates worked out against the day of publication, Tuesday 13 April 2021", () => {
  it.each([
    ["The CAC ruled on Tuesday.", "2021-04-13"],
    ["The CAC ruled on Monday.", "2021-04-12"],
    ["The CAC ruled on Thursday.", "2021-04-08"],
    ["The CAC said last Tuesday it was done.", "2021-04-06"],
    ["The hearing will be held on Thursday.", "2021-04-15"],
    ["Next Monday is a holiday.", "2021-04-19"],
    ["The firm was fined on Friday last week.", "2021-04-09"],
    ["Monday's decision was final.", "2021-04-12"],
    ["The CAC ruled yesterday.", "2021-04-12"],
    ["The CAC said today that it was done.", "2021-04-13"],
    ["The rule takes effect tomorrow.", "2021-04-14"],
    ["The CAC ruled last week.", "2021-04-05/2021-04-11"],
    ["The CAC ruled earlier this week.", "2021-04-12/2021-04-13"],
    ["The CAC ruled earlier this month.", "2021-04"],
    ["The CAC ruled last month.", "2021-03"],
    ["The CAC ruled late last month.", "2021-03"],
    ["The rule is due next month.", "2021-05"],
    ["The CAC ruled last year.", "2020"],
    ["The CAC ruled earlier this year.", "2021"],
    ["The CAC ruled late last year.", "2020-10/2020-12"],
    ["The rule is due by the end of the year.", "2021-10/2021-12"],
    ["The rule is due next year.", "2022"],
    ["The CAC ruled two months ago.", "2021-02"],
    ["The CAC ruled three years ago.", "2018"],
    ["The CAC ruled about a year ago.", "2020"],
    ["The CAC ruled two weeks ago.", "2021-03-29/2021-04-04"],
    ["The CAC ruled 10 days ago.", "2021-04-03"],
    ["The CAC ruled last June.", "2020-06"],
    ["The CAC ruled last November.", "2020-11"],
    ["The rule applies next June.", "2021-06"],
    ["The CAC ruled in November.", "2020-11"],
    ["The CAC ruled in February.", "2021-02"],
    ["The rule will take effect in June.", "2021-06"],
    ["The rule is expected to take effect in November.", "2021-11"],
    ["The CAC ruled in November last year.", "2020-11"],
    ["The CAC ruled on July 2 last year.", "2020-07-02"],
    ["The CAC ruled in mid-March.", "2021-03"],
    ["The CAC ruled in early December.", "2020-12"],
    ["The CAC ruled at the end of March.", "2021-03"],
    ["The CAC ruled on April 10.", "2021-04-10"],
    ["The CAC ruled on Dec. 24.", "2020-12-24"],
    ["The CAC ruled on Thursday, Dec. 24.", "2020-12-24"],
    ["The CAC ruled on 24 December.", "2020-12-24"],
    ["The rules come into force on September 1.", "2021-09-01"],
    ["It sold less in the fourth quarter.", "2020-10/2020-12"],
    ["It sold less last quarter.", "2021-01/2021-03"],
    ["It was founded last summer.", "2020-06/2020-08"],
    ["April's fine was a record.", "2021-04"],
    ["It acted over the weekend.", "2021-04-10/2021-04-11"],
    ["This follows a November ban on its equipment.", "2020-11"],
    ["It will be banned from January next year.", "2022-01"],
    ["It will be banned from the end of this year.", "2021-10/2021-12"],
    ["It had until Feb. 15 to comply.", "2021-02-15"],
    ["It has until June 15 to comply.", "2021-06-15"],
    ["Minors may play less from May 1.", "2021-05-01"],
    ["The order expires in November.", "2021-11"],
    ["A few days earlier it had closed a probe.", undefined],
    ["It was fined several months ago.", undefined],
    ["It was fined more than two years ago.", undefined],
    ["In the fiscal fourth quarter it sold less.", undefined],
  ])("%s", (text, value) => {
    expect(values(text, "en", "2021-04-13")).toEqual([value]);
  });
});

describe("with less than a day to start from", () => {
  it.each([
    ["fr", "2020-11", "La cotation prévue jeudi et la réunion de lundi", ["2020-11", "2020-11"]],
    ["fr", "2020-11", "Lundi prochain, il sera entendu.", [undefined]],
    ["fr", "2020-11", "Hier, la CAC a tranché.", ["2020-11"]],
    ["fr", "2020-11", "La semaine dernière, la CAC a tranché.", [undefined]],
    ["fr", "2020-11", "Cette semaine, la CAC a tranché.", ["2020-11"]],
    ["fr", "2021-01", "Le mois dernier, la CAC a tranché.", ["2020-12"]],
    ["fr", "2023-08", "Elle a annoncé, mercredi 2 août, un projet.", ["2023-08-02"]],
    ["fr", "2022-02", "La réunion du 28 janvier s'est tenue à Pékin.", ["2022-01-28"]],
    ["fr", "2021-01", "Le 28 janvier dernier, elle s'est tenue.", ["2021-01-28"]],
    ["fr", "2021-12", "Au début du mois de décembre, elle avait sévi.", ["2021-12"]],
    ["fr", "2021-03", "En novembre dernier, elle avait sévi.", ["2020-11"]],
    ["fr", "2021-03", "Il y a trois jours, elle avait sévi.", [undefined]],
    ["fr", "2021", "En novembre, elle a sévi.", ["2021-11"]],
    ["fr", "2021", "Le 3 novembre, elle a sévi.", ["2021-11-03"]],
    ["fr", "2021", "En novembre dernier, elle a sévi.", [undefined]],
    ["fr", "2021", "Jeudi, elle a sévi.", [undefined]],
    ["fr", "2021", "L'an dernier, elle a sévi.", ["2020"]],
    ["fr", "2021", "Le mois dernier, elle a sévi.", [undefined]],
    ["en", "2023", "The CAC acted last June.", [undefined]],
    ["en", "2023", "The CAC acted on Thursday, August 4.", ["2022-08-04"]],
    ["fr", undefined, "Jeudi, le mois dernier, l'an dernier, en novembre, le 3 mars", Array(5).fill(undefined)],
    ["fr", undefined, "En mars 2021 et l'année suivante, elle a sévi.", ["2021-03", "2022"]],
    ["fr", undefined, "Elle a ouvert l'enquête le 3 mars 2021. Elle l'a close le 5 mai.", ["2021-03-03", "2021-05-05"]],
    ["fr", undefined, "Elle a ouvert l'enquête le 3 mars 2021.|Elle l'a close le 5 mai.", ["2021-03-03", "2021-05-05"]],
    ["fr", undefined, "Elle a ouvert l'enquête le 3 mars 2021.||Elle l'a close le 5 mai.", ["2021-03-03", undefined]],
    ["en", undefined, "In 2021 it acted in May.", ["2021", "2021-05"]],
    ["en", undefined, "It opened on December 24, 2020 and closed on April 10.", ["2020-12-24", "2021-04-10"]],
    ["en", undefined, "The CAC acted last June, on Monday, yesterday.", [undefined, undefined, undefined]],
    ["fr", "2020~", "En novembre, elle a sévi.", [undefined]],
    ["fr", "2020-11/2020-12", "En novembre, elle a sévi.", [undefined]],
    ["fr", "hier", "En novembre, elle a sévi.", [undefined]],
  ] as const)("%s, %s: %s", (language, anchor, text, expected) => {
    expect(values(text, language, anchor)).toEqual(expected);
  });
});

describe("dates that hang on the one before them", () => {
  it.each([
    ["fr", "2021-03", "En novembre dernier, elle a sévi.|Et le mois suivant, elle a récidivé.", ["2020-11", "2020-12"]],
    ["fr", "2021-03", "En décembre dernier, elle a sévi.|Et le mois suivant, elle a récidivé.", ["2020-12", "2021-01"]],
    ["fr", "2021-03", "Le 3 mars 2019, elle a sévi.|Le lendemain, elle a récidivé.", ["2019-03-03", "2019-03-04"]],
    ["fr", "2021-03", "Le 1er mars 2019, elle a sévi.|La veille, elle avait prévenu.", ["2019-03-01", "2019-02-28"]],
    [
      "fr",
      "2021-03",
      "Le 3 mars 2019, elle a sévi.|Trois jours plus tard, elle a récidivé.",
      ["2019-03-03", "2019-03-06"],
    ],
    ["fr", "2021-03", "En mars 2019, elle a sévi.|Deux ans plus tôt, elle avait prévenu.", ["2019-03", "2017"]],
    ["fr", "2021-03", "En mars 2019, elle a sévi.|La même année, elle a récidivé.", ["2019-03", "2019"]],
    ["fr", "2021-03", "En 2018, elle a sévi.|L'année suivante, elle a récidivé.", ["2018", "2019"]],
    ["fr", "2021-03", "En 2018, elle a sévi.|Le mois suivant, elle a récidivé.", ["2018", undefined]],
    [
      "fr",
      "2021-03",
      "Le mercredi 3 mars 2021, elle a sévi.|Le lundi suivant, elle a récidivé.",
      ["2021-03-03", "2021-03-08"],
    ],
    ["fr", "2020-11", "Lors de la réunion de lundi, elle a sévi.|Le même jour, elle a publié.", ["2020-11", "2020-11"]],
    ["fr", "2021-03", "La veille, elle avait prévenu.", [undefined]],
    ["fr", "2021-03", "En 2018, elle a sévi.|Rien.|Rien.|L'année suivante, elle a récidivé.", ["2018", undefined]],
    ["en", "2021-03", "In November it acted.|A month later it acted again.", ["2020-11", "2020-12"]],
    ["en", "2021-03", "On March 3, 2019 it acted.|The following day it acted again.", ["2019-03-03", "2019-03-04"]],
    ["en", "2021-03", "In 2018 it acted.|The previous year it had warned.", ["2018", "2017"]],
    ["en", "2021-03", "On March 3, 2019 it acted.|The following Monday it acted again.", ["2019-03-03", "2019-03-04"]],
    [
      "en",
      "2021-03",
      "On March 3, 2019 it acted.|Two weeks later it acted again.",
      ["2019-03-03", "2019-03-11/2019-03-17"],
    ],
    ["en", "2021-03", "In May 2019 it acted.|In August of the same year it acted again.", ["2019-05", "2019-08"]],
    ["en", "2021-03", "It acted the day before the listing.", [undefined]],
  ] as const)("%s, %s: %s", (language, anchor, text, expected) => {
    expect(values(text, language, anchor)).toEqual(expected);
  });
});

describe("one year for two dates", () => {
  it.each([
    ["fr", "2023-05-02", "de mars à juin 2021", ["2021-03", "2021-06"]],
    ["fr", "2023-05-02", "entre novembre et février 2021", ["2020-11", "2021-02"]],
    ["fr", "2023-05-02", "le 3 mars et le 5 mai 2021", ["2021-03-03", "2021-05-05"]],
    ["fr", "2023-05-02", "du 28 décembre 2020 au 3 janvier", ["2020-12-28", "2021-01-03"]],
    ["fr", "2023-05-02", "en mars 2021 et en juin", ["2021-03", "2021-06"]],
    ["en", "2023-05-02", "from March to June 2021", ["2021-03", "2021-06"]],
    ["en", "2023-05-02", "between July 3 and August 9, 2021", ["2021-07-03", "2021-08-09"]],
    ["en", "2023-05-02", "in March and April 2021", ["2021-03", "2021-04"]],
    ["fr", "2023-05-02", "En 2021, la CAC a ouvert une enquête en juillet.", ["2021", "2021-07"]],
    [
      "fr",
      "2023-05-02",
      "Le 24 décembre 2020, la SAMR enquête.|Le 10 avril, elle sévit.",
      ["2020-12-24", "2021-04-10"],
    ],
    ["en", "2023-05-02", "Founded in March 1999, it was fined on April 10.", ["1999-03", "2023-04-10"]],
    ["en", "2023-05-02", "It was founded in 2016.|In April it was fined.", ["2016", "2023-04"]],
  ] as const)("%s, %s: %s", (language, anchor, text, expected) => {
    expect(values(text, language, anchor)).toEqual(expected);
  });
});

describe("a date says how it is known", () => {
  it.each([
    ["le 21 juillet 2022", "stated", "day-month-year"],
    ["jeudi", "resolved", "weekday-from-publication"],
    ["en novembre dernier", "resolved", "month-toward-from-publication"],
    ["la même année", "unknown", "relative-year"],
    ["il y a quelques mois", "unknown", "vaguely-long-ago"],
    ["pendant sept ans", "unknown", "length"],
  ])("%s: %s", (text, basis, rule) => {
    const [date] = resolveDates(sentences(text), "fr", "2022-07-21");
    expect([date?.basis, date?.trace.rule]).toEqual([basis, rule]);
  });

  it("and which date it hangs on", () => {
    const dates = resolveDates(sentences("In May 2019 it acted.|In August of the same year too."), "en", "2021-03");
    expect(dates.map(({ trace }) => trace.rule)).toEqual(["month-year", "month-of-relative-year-from-date-before"]);
  });

  it("with the sentence and the words of the article, looked for in what is read of it", () => {
    const [sentence] = sentences("Publié le 1er mai 2020. Le 3 mai 2021, rien.");
    const dates = resolveDates(
      [{ ...sentence!, read: `${" ".repeat(24)}${sentence!.text.slice(24)}` }],
      "fr",
      undefined,
    );
    expect(dates.map(({ trace, start, end }) => [trace.locator, trace.words, start, end])).toEqual([
      ["p1s1", "3 mai 2021", 27, 37],
    ]);
  });
});

describe("whatever the text and the anchor", () => {
  const pieces = fc.constantFrom(
    ..."jeudi|mardi dernier|le 31|mars|en|fin octobre|le mois suivant|la veille|il y a|deux|999|ans|2021|Q3|l'hiver dernier|last|Monday|June 30|a year later|the following|week|à|et|,|29 février|le week-end|ce trimestre".split(
      "|",
    ),
  );
  const anchors = fc.constantFrom(
    "2022-07-21",
    "2020-02-29",
    "2021-01",
    "2021-12",
    "1900",
    "2021",
    "0000",
    "9999-12-31",
    "x",
    undefined,
  );

  it("a value is a date that can be read and has a basis", () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 25 }),
        anchors,
        fc.constantFrom("fr", "en"),
        (words, anchor, language) => {
          for (const { value, basis, start, end, trace } of resolveDates(
            sentences(words.join(" ")),
            language,
            anchor,
          )) {
            if (value !== undefined) expect(parseEdtf(value)).not.toBeNull();
            expect(value === undefined).toBe(basis === "unknown");
            expect(trace.words).toHaveLength(end - start);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("a weekday is the last such day not after the day of publication", () => {
    const days = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }),
        fc.nat(6),
        (date, weekday) => {
          const [value = ""] = values(`Elle a sévi ${days[weekday]!}.`, "fr", date.toISOString().slice(0, 10));
          const age = (Date.parse(date.toISOString().slice(0, 10)) - Date.parse(value)) / 86_400_000;
          expect([new Date(value).getUTCDay(), age >= 0 && age < 7]).toEqual([weekday, true]);
        },
      ),
    );
  });

  it("an article of ten thousand sentences takes its time and no more", () => {
    const long = sentences(Array(10_000).fill("En mars, le lendemain, elle a sévi jeudi.").join("|"));
    const began = performance.now();
    resolveDates(long, "fr", "2022-07-21");
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
