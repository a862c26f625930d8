import { describe, expect, it } from "vitest";
import { EVENT_KINDS, type EventStatus } from "../schemas/event.ts";
import { composeSentence, composeTitle, type Name, type Story } from "./compose.ts";

const CAC: Name = { fr: "CAC", en: "CAC", article: "feminine" };
const MIIT: Name = { fr: "MIIT", en: "MIIT", article: "masculine" };
const AGCM: Name = { fr: "AGCM", en: "AGCM", article: "feminine" };
const plain = (name: string): Name => ({ fr: name, en: name, article: "none" });
const [DIDI, ALIBABA] = [plain("Didi"), plain("Alibaba")];
const YUAN = { value: "8026000000", currency: "CNY", scale: 9 } as const;
const EURO = { value: "1170000000", currency: "EUR", scale: 9 } as const;

const storyOf = (story: Partial<Story>): Story => ({
  kind: "fine",
  status: "reported",
  date: undefined,
  actors: [CAC],
  targets: [DIDI],
  amounts: [],
  ...story,
});
/** Both languages, with plain blanks. */
const read = (texts: readonly string[]) => texts.map((text) => text.replace(/[\u00a0\u202f]/gu, " "));
const titles = (story: Partial<Story>) =>
  read([composeTitle(storyOf(story), "fr"), composeTitle(storyOf(story), "en")]);
const sentences = (story: Partial<Story>) =>
  read([composeSentence(storyOf(story), "fr"), composeSentence(storyOf(story), "en")]);

describe("a sentence of our own", () => {
  it("says who did what to whom, when and for how much", () => {
    expect(sentences({ date: "2022-07-21", amounts: [YUAN, EURO] })).toEqual([
      "Le 21 juillet 2022, la CAC a infligé une amende de 8,026 milliards de yuans (1,17 milliard d’euros) à Didi.",
      "On 21 July 2022, the CAC imposed a fine of 8.026 billion yuan (1.17 billion euros) on Didi.",
    ]);
  });

  it("is in the present as a title", () => {
    expect(titles({ amounts: [YUAN] })).toEqual([
      "La CAC inflige une amende de 8,026 milliards de yuans à Didi",
      "The CAC imposes a fine of 8.026 billion yuan on Didi",
    ]);
  });

  it("keeps the hedge of a sum", () => {
    expect(titles({ amounts: [{ ...YUAN, qualifier: "about" }] })).toEqual([
      "La CAC inflige une amende d’environ 8,026 milliards de yuans à Didi",
      "The CAC imposes a fine of about 8.026 billion yuan on Didi",
    ]);
  });

  it.each([
    ["2022-07", "En juillet 2022, la CAC", "In July 2022, the CAC"],
    ["2022", "En 2022, la CAC", "In 2022, the CAC"],
    ["2022~", "Vers 2022, la CAC", "About 2022, the CAC"],
    ["2022-03-01", "Le 1er mars 2022, la CAC", "On 1 March 2022, the CAC"],
    ["2021-03-08/2021-03-14", "Entre le 8 et le 14 mars 2021, la CAC", "Between 8 and 14 March 2021, the CAC"],
  ])("gives the date %s no more precisely than it is", (date, fr, en) => {
    const [french, english] = sentences({ date });
    expect(french?.startsWith(fr)).toBe(true);
    expect(english?.startsWith(en)).toBe(true);
  });

  it("hedges what is alleged, and puts the date of a plan in brackets", () => {
    expect(sentences({ status: "alleged", date: "2022" })).toEqual([
      "En 2022, la CAC aurait infligé une amende à Didi.",
      "In 2022, the CAC is said to have imposed a fine on Didi.",
    ]);
    expect(sentences({ kind: "rule", targets: [], status: "planned", date: "2025" })).toEqual([
      "La CAC prévoit d’adopter une règle (2025).",
      "The CAC plans to adopt a rule (2025).",
    ]);
  });

  it("lets those it concerns undergo it when nobody is known to have done it", () => {
    expect(sentences({ actors: [], amounts: [YUAN] })[0]).toBe("Didi a reçu une amende de 8,026 milliards de yuans.");
    expect(sentences({ kind: "investigation", actors: [], status: "alleged" })).toEqual([
      "Didi aurait fait l’objet d’une enquête.",
      "Didi is said to have faced an investigation.",
    ]);
    expect(sentences({ kind: "summons", actors: [], status: "planned", targets: [DIDI, ALIBABA] })).toEqual([
      "Didi et Alibaba doivent faire l’objet d’une convocation.",
      "Didi and Alibaba are to face a summons.",
    ]);
    expect(titles({ kind: "ipo-suspension", actors: [], targets: [ALIBABA] })).toEqual([
      "L’introduction en Bourse d’Alibaba est suspendue",
      "The stock market listing of Alibaba is suspended",
    ]);
  });

  it("says what was done when nobody is known at all", () => {
    expect(sentences({ kind: "summons", actors: [], targets: [] })).toEqual([
      "Des entreprises ont été convoquées.",
      "Firms were summoned.",
    ]);
    expect(sentences({ kind: "rule", actors: [], targets: [], status: "planned" })).toEqual([
      "Une règle doit être adoptée.",
      "A rule is to be adopted.",
    ]);
  });

  it("contracts à and de with the article, and repeats them before names that take one", () => {
    expect(titles({ actors: [DIDI], targets: [MIIT] })[0]).toBe("Didi inflige une amende au MIIT");
    expect(titles({ actors: [CAC], targets: [DIDI, MIIT] })[0]).toBe("La CAC inflige une amende à Didi et au MIIT");
    expect(titles({ actors: [CAC], targets: [DIDI, ALIBABA] })[0]).toBe("La CAC inflige une amende à Didi et Alibaba");
    expect(titles({ kind: "app-removal", targets: [ALIBABA] })[0]).toBe(
      "La CAC fait retirer des applications d’Alibaba",
    );
    expect(titles({ kind: "app-removal", targets: [MIIT] })[0]).toBe("La CAC fait retirer des applications du MIIT");
    expect(titles({ actors: [AGCM, CAC] })[0]).toBe("L’AGCM et la CAC infligent une amende à Didi");
  });

  it("names no more than it has room for", () => {
    const targets = ["A", "B", "C", "D", "E", "F", "G", "H"].map(plain);
    expect(titles({ kind: "summons", targets })).toEqual([
      "La CAC convoque A, B, C et d’autres",
      "The CAC summons A, B, C and others",
    ]);
    expect(titles({ kind: "summons", targets: targets.slice(0, 4) })[0]).toBe("La CAC convoque A, B, C et D");
  });

  it("says what one does to oneself", () => {
    expect(sentences({ kind: "delisting", actors: [DIDI], targets: [DIDI] })).toEqual([
      "Didi a engagé son retrait de la cote.",
      "Didi began its delisting.",
    ]);
  });

  it("is well formed for every kind and status, with and without parties", () => {
    const statuses: EventStatus[] = ["reported", "alleged", "planned"];
    for (const kind of EVENT_KINDS)
      for (const status of statuses)
        for (const actors of [[], [CAC], [CAC, MIIT]])
          for (const targets of [[], [DIDI], [ALIBABA, MIIT]])
            for (const text of [
              ...titles({ kind, status, actors, targets }),
              ...sentences({ kind, status, actors, targets }),
            ]) {
              expect(text).toMatch(/^\p{Lu}/u);
              expect(text).not.toMatch(/ {2}|’ | $|undefined|\bà le\b|\bde le\b|\bde (?:une?|A)|\bthe the\b/u);
            }
  });
});
