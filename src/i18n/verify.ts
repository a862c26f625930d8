import type { Language } from "../schemas/languages.ts";
import type { FactKind } from "../verify/facts.ts";
import type { Change } from "../verify/identity.ts";
import type { Refusal } from "../verify/read-file.ts";
import type { Sign } from "../verify/typography.ts";
import type { State } from "../verify/verify-text.ts";

/** The words of the part of a briefing's page where its text is verified, before the reader turns to it. */
export const VERIFY_HEAD = {
  fr: {
    title: "Vérifier soi-même",
    intro:
      "Cette page compare à la note l’article que vous tenez, phrase par phrase. Votre appareil fait le calcul\u202f; rien n’est envoyé.",
    open: "Donner le texte de l’article",
    without: "Le formulaire a besoin de JavaScript. Sans lui\u00a0:",
    seals: "sceaux de la note",
    command: "et, dans une copie du dépôt,",
  },
  en: {
    title: "Verify it yourself",
    intro:
      "This page compares the article you hold with the briefing, sentence by sentence. Your device works it out; nothing is sent.",
    open: "Give the text of the article",
    without: "The form needs JavaScript. Without it:",
    seals: "seals of the briefing",
    command: "and, in a copy of the repository,",
  },
} as const;

/** The words that come with the code that verifies, when the reader asks for it. Texts of the article never pass through here. */
export interface VerifyWords {
  readonly text: string;
  readonly textHint: string;
  readonly file: string;
  readonly check: string;
  readonly clear: string;
  readonly working: string;
  readonly failed: string;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly summary: {
    readonly all: (facts: number) => string;
    readonly some: (facts: number, standing: number, alike: number, others: number) => string;
    readonly none: (facts: number) => string;
  };
  readonly identical: string;
  readonly identicalBut: (changes: string) => string;
  readonly changes: Readonly<Record<Change, string>>;
  readonly different: string;
  readonly decoded: (encoding: string) => string;
  readonly lines: string;
  readonly repaired: string;
  readonly lost: (n: number) => string;
  readonly languages: Readonly<Record<Language | "zh", string>>;
  readonly otherLanguage: (found: string, article: string) => string;
  readonly otherText: string;
  readonly restated: string;
  readonly honest: string;
  readonly states: Readonly<Record<State, string>>;
  readonly standing: (n: number) => string;
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly passage: (paragraph: number, sentence: number) => string;
  readonly stands: string;
  readonly moved: (place: string) => string;
  readonly scattered: string;
  readonly alike: (signs: string) => string;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly changed: (place: string) => string;
  readonly missing: string;
  readonly yours: string;
  /** Before the facts that rest on a passage. */
  readonly resting: string;
  readonly mark: Readonly<Record<State, string>>;
  readonly colon: string;
  readonly quote: (words: string) => string;
  readonly passageHelp: string;
}

const plural = (n: number, one: string, many: string) => (n < 2 ? one : many).replace("{n}", String(n));

export const VERIFY_WORDS: Readonly<Record<Language, VerifyWords>> = {
  fr: {
    text: "Texte de l’article",
    textHint: "Collez-le en entier, titre compris, ou déposez un fichier texte dans ce cadre.",
    file: "ou fichier texte",
    check: "Vérifier",
    clear: "Effacer",
    working: "Vérification en cours…",
    failed: "Les sceaux de la note n’ont pas pu être chargés. Vérifiez votre connexion, puis réessayez.",
    refused: {
      empty: "Il n’y a pas de texte à vérifier. Collez celui de l’article, ou choisissez un fichier qui le contient.",
      long: "Ce texte dépasse 2 Mo. Donnez celui de l’article seul.",
      binary:
        "Ce fichier n’est pas du texte\u00a0: c’est un PDF, un document Word, une image ou une archive. Ouvrez-le, copiez le texte de l’article et collez-le ici.",
      page: "Ceci est le code d’une page web. Ouvrez-la dans un navigateur, copiez le texte de l’article et collez-le ici.",
    },
    summary: {
      all: (facts) =>
        facts === 1
          ? "Le seul fait scellé de cette note a ses phrases dans ce texte, mot pour mot."
          : `Les ${String(facts)} faits de cette note ont leurs phrases dans ce texte, mot pour mot.`,
      some: (facts, standing, alike, others) =>
        [
          `${plural(standing, "{n} fait", "{n} faits")} sur ${String(facts)} ${plural(standing, "a ses phrases", "ont leurs phrases")} dans ce texte, mot pour mot`,
          alike > 0 ? `${String(alike)} à des signes typographiques près` : "",
          others > 0
            ? plural(others, "{n} n’y est pas tel qu’il a été lu", "{n} n’y sont pas tels qu’ils ont été lus")
            : "",
        ]
          .filter(Boolean)
          .join("\u202f; ") + ".",
      none: (facts) =>
        facts === 1
          ? "Le seul fait scellé de cette note n’a pas ses phrases dans ce texte."
          : `Aucun des ${String(facts)} faits de cette note n’a ses phrases dans ce texte.`,
    },
    identical: "C’est le fichier même qui a été lu\u00a0: son empreinte SHA\u2011256 est celle de la note.",
    identicalBut: (changes) =>
      `C’est le texte même du fichier qui a été lu. Son empreinte SHA\u2011256 est celle de la note, une fois ${changes}.`,
    changes: {
      lf: "ses fins de ligne mises à LF",
      crlf: "ses fins de ligne mises à CRLF",
      "no-final-line-end": "sa fin de ligne finale ôtée",
      "final-line-end": "une fin de ligne ajoutée à la fin",
      mark: "une marque d’ordre des octets ajoutée",
      composed: "ses accents composés (NFC)",
      "utf-8": "le fichier recodé en UTF\u20118",
    },
    different:
      "L’empreinte SHA\u2011256 du texte n’est pas celle du fichier qui a été lu\u00a0: ils diffèrent quelque part, fût-ce d’une ligne vide.",
    decoded: (encoding) => `Le fichier a été lu comme du ${encoding}.`,
    lines: "Sans lignes vides entre les paragraphes, chaque ligne a été prise pour un paragraphe.",
    repaired:
      "Ce texte avait été décodé de travers («\u00a0Ã©\u00a0» pour «\u00a0é\u00a0»)\u202f; c’est sa forme réparée qui a été vérifiée.",
    lost: (n) =>
      plural(
        n,
        "Un caractère s’est perdu en route («\u00a0\uFFFD\u00a0»)\u00a0: copiez de nouveau le texte.",
        "{n} caractères se sont perdus en route («\u00a0\uFFFD\u00a0»)\u00a0: copiez de nouveau le texte.",
      ),
    languages: { fr: "français", en: "anglais", zh: "chinois" },
    otherLanguage: (found, article) =>
      `Ce texte paraît être en ${found}\u202f; l’article qui a été lu est en ${article}. Il faut le texte d’origine, non une traduction.`,
    otherText:
      "Ce n’est sans doute pas le texte qui a été lu. Comparez-le à l’article de la source, ci-dessus, et copiez-le en entier.",
    restated:
      "La note a été faite d’après une reformulation de l’article\u00a0: le texte de la page du média n’a pas les mêmes phrases.",
    honest:
      "Le site ne garde pas l’article, seulement un sceau de chaque phrase qui compte\u00a0: il sait qu’une phrase n’est plus la même, mais non ce qui y était. Les phrases citées ci-dessous sont celles de votre texte.",
    states: {
      stands: "mot pour mot",
      moved: "mot pour mot, ailleurs",
      alike: "aux signes près",
      changed: "pas comme elle a été lue",
      missing: "absente",
    },
    standing: (n) => plural(n, "{n} fait a ses phrases mot pour mot", "{n} faits ont leurs phrases mot pour mot"),
    kinds: { event: "Événement", claim: "Affirmation", figure: "Chiffre", context: "Contexte", mention: "Nommé" },
    passage: (paragraph, sentence) =>
      `§\u00a0${String(paragraph)}${sentence > 0 ? `, ph.\u00a0${String(sentence)}` : ""}`,
    stands: "à sa place.",
    moved: (place) => `dans votre texte au ${place}.`,
    scattered: "dans votre texte, à cheval sur plusieurs paragraphes.",
    alike: (signs) => `La même phrase, à ceci près\u00a0: ${signs}.`,
    signs: {
      apostrophes: "les apostrophes",
      quotes: "les guillemets",
      ellipses: "les points de suspension",
      dashes: "les tirets",
      ligatures: "les ligatures",
      blanks: "les espaces devant la ponctuation",
    },
    changed: (place) => `La phrase lue n’y est pas. Là où elle devrait être, au ${place}, votre texte porte`,
    missing: "La phrase lue n’est pas dans votre texte, et rien ne paraît en tenir lieu.",
    yours: "Votre texte",
    resting: "Ce qui repose sur elle\u00a0:",
    mark: {
      stands: "mot pour mot dans votre texte",
      moved: "mot pour mot dans votre texte",
      alike: "dans votre texte, aux signes près",
      changed: "pas tel quel dans votre texte",
      missing: "absent de votre texte",
    },
    colon: "\u00a0: ",
    quote: (words) => `«\u00a0${words}\u00a0»`,
    passageHelp: "§\u00a0: paragraphe, titres et légendes compris\u202f; ph.\u00a0: phrase de ce paragraphe.",
  },
  en: {
    text: "Text of the article",
    textHint: "Paste all of it, with its title, or drop a text file into this box.",
    file: "or a text file",
    check: "Verify",
    clear: "Clear",
    working: "Verifying…",
    failed: "The seals of the briefing could not be loaded. Check your connection, then try again.",
    refused: {
      empty: "There is no text to verify. Paste that of the article, or choose a file that holds it.",
      long: "This text is longer than 2 MB. Give that of the article alone.",
      binary:
        "This file is no text: it is a PDF, a Word document, an image or an archive. Open it, copy the text of the article, and paste it here.",
      page: "This is the code of a web page. Open it in a browser, copy the text of the article, and paste it here.",
    },
    summary: {
      all: (facts) =>
        facts === 1
          ? "The only sealed fact of this briefing has its sentences in this text, word for word."
          : `The ${String(facts)} facts of this briefing have their sentences in this text, word for word.`,
      some: (facts, standing, alike, others) =>
        [
          `${String(standing)} of ${String(facts)} facts ${standing === 1 ? "has its" : "have their"} sentences in this text, word for word`,
          alike > 0 ? `${String(alike)} but for typographic signs` : "",
          others > 0 ? `${String(others)} ${others === 1 ? "is" : "are"} not there as read` : "",
        ]
          .filter(Boolean)
          .join("; ") + ".",
      none: (facts) =>
        facts === 1
          ? "The only sealed fact of this briefing does not have its sentences in this text."
          : `None of the ${String(facts)} facts of this briefing has its sentences in this text.`,
    },
    identical: "This is the very file that was read: its SHA\u2011256 digest is that of the briefing.",
    identicalBut: (changes) =>
      `This is the very text of the file that was read. Its SHA\u2011256 digest is that of the briefing, with ${changes}.`,
    changes: {
      lf: "its line ends made LF",
      crlf: "its line ends made CRLF",
      "no-final-line-end": "its final line end taken away",
      "final-line-end": "a line end added at its end",
      mark: "a byte order mark added",
      composed: "its accents composed (NFC)",
      "utf-8": "the file recoded as UTF\u20118",
    },
    different:
      "The SHA\u2011256 digest of the text is not that of the file that was read: they differ somewhere, if only by an empty line.",
    decoded: (encoding) => `The file was read as ${encoding}.`,
    lines: "As there are no empty lines between paragraphs, each line was taken for one.",
    repaired: "This text had been decoded wrongly (“Ã©” for “é”); it was repaired, and then verified.",
    lost: (n) =>
      n === 1
        ? "One character was lost on the way (“\uFFFD”): copy the text again."
        : `${String(n)} characters were lost on the way (“\uFFFD”): copy the text again.`,
    languages: { fr: "French", en: "English", zh: "Chinese" },
    otherLanguage: (found, article) =>
      `This text seems to be in ${found}; the article that was read is in ${article}. The original text is needed, not a translation.`,
    otherText:
      "This is probably not the text that was read. Compare it with the article under Source, above, and copy all of it.",
    restated:
      "The briefing was made from a restatement of the article: the text of the outlet’s page does not have the same sentences.",
    honest:
      "The site does not keep the article, only a seal of each sentence that counts: it knows that a sentence is no longer the same, but not what stood there. The sentences quoted below are those of your text.",
    states: {
      stands: "word for word",
      moved: "word for word, elsewhere",
      alike: "but for its signs",
      changed: "not as it was read",
      missing: "not there",
    },
    standing: (n) =>
      n === 1 ? "1 fact has its sentences word for word" : `${String(n)} facts have their sentences word for word`,
    kinds: { event: "Event", claim: "Claim", figure: "Figure", context: "Context", mention: "Named" },
    passage: (paragraph, sentence) =>
      `¶\u00a0${String(paragraph)}${sentence > 0 ? `, sent.\u00a0${String(sentence)}` : ""}`,
    stands: "in its place.",
    moved: (place) => `in your text at ${place}.`,
    scattered: "in your text, across several paragraphs.",
    alike: (signs) => `The same sentence but for: ${signs}.`,
    signs: {
      apostrophes: "the apostrophes",
      quotes: "the quotation marks",
      ellipses: "the ellipses",
      dashes: "the dashes",
      ligatures: "the ligatures",
      blanks: "the blanks before punctuation",
    },
    changed: (place) => `The sentence that was read is not there. Where it should be, at ${place}, your text has`,
    missing: "The sentence that was read is not in your text, and nothing seems to stand in for it.",
    yours: "Your text",
    resting: "What rests on it:",
    mark: {
      stands: "word for word in your text",
      moved: "word for word in your text",
      alike: "in your text, but for its signs",
      changed: "not as it stands in your text",
      missing: "not in your text",
    },
    colon: ": ",
    quote: (words) => `“${words}”`,
    passageHelp: "¶: paragraph, headings and captions included; sent.: sentence of that paragraph.",
  },
};
