import { NAME_FORMS } from "../schemas/languages.ts";
import { KINDS } from "../schemas/kinds.ts";
import { LANGUAGES } from "../schemas/shared.ts";

/** The published tables: one for each kind of entry, one of what was corrected, and one of what each release changed. */
export const TABLES = [...KINDS, "corrections", "changes"] as const;
export type Table = (typeof TABLES)[number];

/** A field of a published table, as the page on the data explains it. */
export interface Field {
  readonly field: string;
  /** The columns that stand for the field in CSV, as paths inside its value; without them the field is one column of its own name. */
  readonly columns?: readonly string[];
  readonly fr: string;
  readonly en: string;
}

const ID: Field = {
  field: "id",
  fr: "Identifiant, le même que dans l’adresse de la page. Il ne change pas.",
  en: "Identifier, the same as in the page’s address. It does not change.",
};
const URL: Field = { field: "url", fr: "Adresse de la page en français.", en: "Address of the page in French." };
const URLS: Field = {
  field: "urls",
  columns: LANGUAGES,
  fr: "Adresses de la page dans les deux langues.",
  en: "Addresses of the page in both languages.",
};
const ADDRESSES = [ID, URL, URLS] as const;

const FORMER_IDS: Field = {
  field: "formerIds",
  fr: "Identifiants que cette fiche portait avant\u202f; leurs adresses mènent encore à elle.",
  en: "Identifiers this record had before; their addresses still lead to it.",
};
const TITLE: Field = {
  field: "title",
  columns: LANGUAGES,
  fr: "Titre, en français et en anglais.",
  en: "Title, in French and in English.",
};
const NAME: Field = {
  field: "title",
  columns: LANGUAGES,
  fr: "Nom usuel, tel que le site l’affiche.",
  en: "Everyday name, as the site shows it.",
};
const NAMES: Field = {
  field: "names",
  columns: NAME_FORMS.flatMap((form) => ["value", "source", "note"].map((part) => `${form}.${part}`)),
  fr: "Noms complets\u00a0: français, anglais, chinois simplifié et traditionnel, pinyin. À chacun l’adresse où il a été lu.",
  en: "Full names: French, English, simplified and traditional Chinese, pinyin. Each with the address it was read at.",
};
const ALIASES: Field = {
  field: "aliases",
  fr: "Autres formes employées par la presse\u00a0: la forme, sa langue, une page qui l’emploie.",
  en: "Other forms the press uses: the form, its language, a page that uses it.",
};
const SOURCED_SUMMARY: Field = {
  field: "summary",
  columns: [...LANGUAGES, "source"],
  fr: "Ce que c’est, en une phrase, et l’adresse où cela a été lu.",
  en: "What it is, in one sentence, and the address it was read at.",
};
const IDENTIFIERS: Field = {
  field: "identifiers",
  columns: ["wikidata.value", "wikidata.source", "lei.value", "lei.source"],
  fr: "Numéros dans d’autres bases (Wikidata, LEI), chacun avec sa source.",
  en: "Numbers in other databases (Wikidata, LEI), each with its source.",
};
const PARTY_EVENTS: Field = {
  field: "events",
  fr: "Événements où elle agit ou subit, du plus récent au plus ancien.",
  en: "Events in which it acts or is acted upon, newest first.",
};
const PARTY_BRIEFINGS: Field = {
  field: "briefings",
  fr: "Notes qui la nomment, de la plus récente à la plus ancienne.",
  en: "Briefings that name it, newest first.",
};
const PARTY_LINKS = [IDENTIFIERS, PARTY_EVENTS, PARTY_BRIEFINGS, FORMER_IDS] as const;

/** What each field of each published table holds, in the order of the fields. */
export const FIELDS: Record<Table, readonly Field[]> = {
  briefings: [
    ...ADDRESSES,
    TITLE,
    {
      field: "summary",
      columns: LANGUAGES,
      fr: "Résumé de deux ou trois phrases\u00a0: quoi, qui, envers qui, quand, combien.",
      en: "Summary of two or three sentences: what, who, whom, when, how much.",
    },
    {
      field: "language",
      fr: "Langue de l’article, où la note a été écrite\u00a0: fr ou en.",
      en: "Language of the article, in which the briefing was written: fr or en.",
    },
    { field: "published", fr: "Date de parution de l’article.", en: "Date on which the article appeared." },
    { field: "publishedPrecision", fr: "Précision de cette date.", en: "Precision of that date." },
    { field: "publishedBasis", fr: "Comment cette date est connue.", en: "How that date is known." },
    {
      field: "publishedHow",
      columns: LANGUAGES,
      fr: "Explication, quand l’article ne donne pas lui-même sa date.",
      en: "Explanation, where the article does not itself give its date.",
    },
    {
      field: "source",
      columns: ["outlet", "agency", "authors", "url", "language", "retrieved", "sha256", "text", "corroboration"],
      fr: "L’article\u00a0: média, agence, signataires, adresse, langue, date de consultation, empreinte SHA-256 du texte lu, texte lu (original ou reformulation), autres sources qui le recoupent.",
      en: "The article: outlet, agency, authors, address, language, date it was read, SHA-256 digest of the text read, the text read (original or restated), other sources that corroborate it.",
    },
    { field: "companies", fr: "Entreprises nommées.", en: "Companies named." },
    { field: "regulators", fr: "Autorités nommées.", en: "Authorities named." },
    { field: "people", fr: "Personnes nommées.", en: "People named." },
    { field: "topics", fr: "Thèmes.", en: "Topics." },
    {
      field: "events",
      fr: "Événements rapportés, le principal d’abord\u00a0: passages et leurs sceaux, statut, et la date, sa base, les montants et les termes propres à cet article.",
      en: "Events reported, the main one first: passages and their seals, status, and the date, its basis, the amounts and the wording as this article gives them.",
    },
    {
      field: "claims",
      fr: "Affirmations\u00a0: texte, qui parle (un identifiant ou une description), par quel média, preuve, passages et leurs sceaux, citation, sur quoi elle porte. negated est true là où une phrase des passages nie quelque chose, hedged là où une phrase émet une réserve.",
      en: "Claims: text, who speaks (an identifier or a description), to which outlet, evidence, passages and their seals, quotation, what it is about. negated is true where a sentence of the passages denies something, hedged where one hedges.",
    },
    {
      field: "figures",
      fr: "Chiffres\u00a0: ce qui est compté, valeur, unité, ordre de grandeur des mots, réserve (environ, plus de…), passages et leurs sceaux.",
      en: "Figures: what is counted, value, unit, scale of the wording, hedge (about, over…), passages and their seals.",
    },
    {
      field: "mentions",
      fr: "Où l’article nomme chaque entreprise, autorité et personne.",
      en: "Where the article names each company, authority and person.",
    },
    {
      field: "seals",
      fr: "Sceaux des passages de mentions et de ceux que le texte de la note cite seuls\u00a0: à chaque passage, les 12 premiers chiffres hexadécimaux de l’empreinte SHA-256 du texte lu. Vide tant que la note n’est pas scellée.",
      en: "Seals of the passages under mentions and of those that the text of the briefing cites by themselves: for each passage, the first 12 hexadecimal digits of the SHA-256 digest of the text read. Empty until the briefing is sealed.",
    },
    {
      field: "begun",
      fr: "draft\u00a0: commencée à partir d’un brouillon qu’un programme a tiré de l’article\u202f; hand\u00a0: écrite sans cet outil. Seul review dit qu’une personne l’a relue.",
      en: "draft: begun from a draft that a program made of the article; hand: written without that tool. Only review says that a person has read it.",
    },
    {
      field: "review",
      columns: ["by", "date"],
      fr: "Qui a relu la note contre son article, et quand\u202f; null tant que personne ne l’a fait.",
      en: "Who read the briefing against its article, and when; null until someone has.",
    },
    {
      field: "corrections",
      fr: "Ce qui a été corrigé après parution, et quand.",
      en: "What was corrected after publication, and when.",
    },
    {
      field: "staleTranslations",
      fr: "Langues où la traduction est plus ancienne que l’original.",
      en: "Languages in which the translation is older than the original.",
    },
    FORMER_IDS,
  ],
  events: [
    ...ADDRESSES,
    {
      field: "kind",
      fr: "Nature\u00a0: summons, fine, investigation, ban, app-removal, ipo-suspension, delisting, rule, draft-rule, statement, meeting, initiative, restructuring, data-review, other.",
      en: "Kind: summons, fine, investigation, ban, app-removal, ipo-suspension, delisting, rule, draft-rule, statement, meeting, initiative, restructuring, data-review, other.",
    },
    TITLE,
    {
      field: "summary",
      columns: LANGUAGES,
      fr: "Une ou deux phrases\u00a0: qui a fait quoi à qui, quand, combien.",
      en: "One or two sentences: who did what to whom, when, how much.",
    },
    {
      field: "date",
      fr: "Date de l’événement, aussi précise qu’elle est connue.",
      en: "Date of the event, as precise as it is known.",
    },
    { field: "precision", fr: "Précision de cette date.", en: "Precision of that date." },
    {
      field: "earliest",
      fr: "Premier jour que la date peut désigner, pour trier\u202f; null si elle est inconnue ou approximative.",
      en: "First day the date may stand for, to sort by; null if it is unknown or approximate.",
    },
    {
      field: "latest",
      fr: "Dernier jour que la date peut désigner\u202f; null si elle est inconnue ou approximative.",
      en: "Last day the date may stand for; null if it is unknown or approximate.",
    },
    { field: "dateBasis", fr: "Comment la date est connue.", en: "How the date is known." },
    {
      field: "dateText",
      columns: LANGUAGES,
      fr: "Les mots de la source, quand ils sont plus vagues qu’une date\u00a0: «\u00a0fin 2020\u00a0».",
      en: "The source’s own words, where they are looser than a date: “late 2020”.",
    },
    {
      field: "announced",
      fr: "Jour de l’annonce, quand celui de l’événement n’a pas été donné.",
      en: "Day it was made public, where the day of the event was not given.",
    },
    {
      field: "status",
      fr: "reported (rapporté), alleged (allégué) ou planned (prévu).",
      en: "reported, alleged or planned.",
    },
    {
      field: "actors",
      fr: "Qui a agi\u00a0: autorités, entreprises ou personnes.",
      en: "Who did it: authorities, companies or people.",
    },
    { field: "targets", fr: "Envers qui.", en: "To whom." },
    {
      field: "otherActors",
      columns: LANGUAGES,
      fr: "Ceux qui ont agi sans avoir de fiche.",
      en: "Those who acted and have no page.",
    },
    {
      field: "otherTargets",
      columns: LANGUAGES,
      fr: "Ceux qui ont subi sans avoir de fiche.",
      en: "Those it was done to who have no page.",
    },
    { field: "topics", fr: "Thèmes.", en: "Topics." },
    {
      field: "amounts",
      fr: "Montants\u00a0: valeur, monnaie (ISO 4217), ordre de grandeur des mots, nature, à qui il se rapporte, remarque.",
      en: "Amounts: value, currency (ISO 4217), scale of the wording, kind, whose it is, note.",
    },
    {
      field: "briefings",
      fr: "Notes qui le rapportent, de la plus récente à la plus ancienne.",
      en: "Briefings that report it, newest first.",
    },
    {
      field: "preferred",
      columns: ["report", "why.fr", "why.en"],
      fr: "Là où les récits diffèrent, celui qui est suivi, et pourquoi.",
      en: "Where reports differ, the one that is followed, and why.",
    },
    {
      field: "legalBasis",
      columns: ["name.fr", "name.en", "source"],
      fr: "Loi ou règle invoquée, et où cela a été lu.",
      en: "Law or rule it rests on, and where that was read.",
    },
    {
      field: "sources",
      fr: "Sources autres que les notes, avec ce que chacune ajoute.",
      en: "Sources beside the briefings, with what each of them adds.",
    },
    FORMER_IDS,
  ],
  companies: [
    ...ADDRESSES,
    NAME,
    NAMES,
    ALIASES,
    SOURCED_SUMMARY,
    {
      field: "kind",
      fr: "company (entreprise), subsidiary (filiale) ou brand (marque ou service).",
      en: "company, subsidiary or brand (a product or service).",
    },
    {
      field: "country",
      columns: ["value", "source"],
      fr: "Code ISO 3166-1 du pays, et l’adresse où il a été lu.",
      en: "ISO 3166-1 code of the country, and the address it was read at.",
    },
    {
      field: "parent",
      columns: ["id", "name", "source", "note", "relation"],
      fr: "À qui elle appartient\u00a0: identifiant, ou nom quand il n’y a pas de fiche\u202f; source, remarque, lien (subsidiary, brand, affiliate, shareholder, merged).",
      en: "Who owns it: an identifier, or a name where there is no page; source, note, relation (subsidiary, brand, affiliate, shareholder, merged).",
    },
    {
      field: "children",
      fr: "Ses filiales et ses marques qui ont une fiche.",
      en: "Its subsidiaries and brands that have a page.",
    },
    {
      field: "tickers",
      fr: "Cotations\u00a0: place, code, source, remarque.",
      en: "Listings: exchange, symbol, source, note.",
    },
    ...PARTY_LINKS,
  ],
  regulators: [
    ...ADDRESSES,
    NAME,
    NAMES,
    ALIASES,
    { field: "acronym", columns: LANGUAGES, fr: "Sigle.", en: "Letters it is known by." },
    SOURCED_SUMMARY,
    {
      field: "kind",
      fr: "regulator (régulateur), ministry (ministère), party (parti), government (gouvernement) ou court (tribunal).",
      en: "regulator, ministry, party, government or court.",
    },
    {
      field: "jurisdiction",
      columns: ["value", "source"],
      fr: "Code ISO 3166-1 du pays où elle agit, et l’adresse où il a été lu.",
      en: "ISO 3166-1 code of the country it acts for, and the address it was read at.",
    },
    {
      field: "parent",
      columns: ["id", "name", "source", "note"],
      fr: "De qui elle relève\u00a0: identifiant, ou nom quand il n’y a pas de fiche\u202f; source, remarque.",
      en: "Whom it answers to: an identifier, or a name where there is no page; source, note.",
    },
    {
      field: "remit",
      columns: [...LANGUAGES, "source"],
      fr: "Sa mission, en une phrase, et l’adresse où cela a été lu.",
      en: "What it is charged with, in one sentence, and the address it was read at.",
    },
    ...PARTY_LINKS,
  ],
  people: [
    ...ADDRESSES,
    NAME,
    NAMES,
    ALIASES,
    {
      ...SOURCED_SUMMARY,
      fr: "Qui c’est, en une phrase, et l’adresse où cela a été lu.",
      en: "Who it is, in one sentence, and the address it was read at.",
    },
    {
      field: "roles",
      fr: "Fonctions\u00a0: titre, entreprise ou autorité, début, fin, ou jour où une source la montre en poste\u202f; source.",
      en: "Posts: title, company or authority, beginning, end, or a day on which a source shows the person in post; source.",
    },
    IDENTIFIERS,
    { ...PARTY_EVENTS, en: "Events in which the person acts or is acted upon, newest first." },
    { ...PARTY_BRIEFINGS, en: "Briefings that name the person, newest first." },
    FORMER_IDS,
  ],
  topics: [
    ...ADDRESSES,
    TITLE,
    { field: "summary", columns: LANGUAGES, fr: "Ce qui relève de ce thème.", en: "What belongs under the topic." },
    {
      field: "events",
      fr: "Événements de ce thème, du plus récent au plus ancien.",
      en: "Events under the topic, newest first.",
    },
    {
      field: "briefings",
      fr: "Notes de ce thème, de la plus récente à la plus ancienne.",
      en: "Briefings under the topic, newest first.",
    },
    FORMER_IDS,
  ],
  outlets: [
    ...ADDRESSES,
    NAME,
    NAMES,
    {
      field: "summary",
      columns: LANGUAGES,
      fr: "Ce qu’il faut garder à l’esprit en le lisant.",
      en: "What to bear in mind when reading it.",
    },
    { field: "summarySources", fr: "Pages sur lesquelles cela repose.", en: "Pages that this rests on." },
    {
      field: "kind",
      fr: "agency (agence), press (presse), aggregator (agrégateur), state-media (média d’État), partisan (média engagé) ou official (source officielle).",
      en: "agency, press, aggregator, state-media, partisan or official.",
    },
    {
      field: "country",
      columns: ["value", "source"],
      fr: "Code ISO 3166-1 du pays, et l’adresse où il a été lu.",
      en: "ISO 3166-1 code of the country, and the address it was read at.",
    },
    {
      field: "owner",
      columns: ["value", "source"],
      fr: "Propriétaire, et l’adresse où cela a été lu.",
      en: "Owner, and the address it was read at.",
    },
    IDENTIFIERS,
    {
      field: "briefings",
      fr: "Notes tirées de ce média ou d’une dépêche de lui, ou qui citent ce qui lui a été dit, de la plus récente à la plus ancienne.",
      en: "Briefings drawn from it or from its wire, or that cite what it was told, newest first.",
    },
    FORMER_IDS,
  ],
  corrections: [
    { field: "briefing", fr: "Note corrigée.", en: "The briefing that was corrected." },
    URL,
    URLS,
    { field: "date", fr: "Date de la correction.", en: "Date of the correction." },
    {
      field: "what",
      columns: LANGUAGES,
      fr: "Ce qui était faux, et ce qui est écrit maintenant.",
      en: "What was wrong, and what stands there now.",
    },
  ],
  changes: [
    {
      field: "release",
      fr: "Version du site qui a apporté le changement, nommée par son jour.",
      en: "The release that brought the change, named by its day.",
    },
    {
      field: "at",
      fr: "Moment de cette version, en temps universel (RFC 3339).",
      en: "Moment of that release, in universal time (RFC 3339).",
    },
    { field: "kind", fr: "Table de la fiche.", en: "The table of the record." },
    {
      field: "id",
      fr: "Identifiant de la fiche\u202f; une fiche retirée n’est plus dans sa table.",
      en: "Identifier of the record; one that was removed is no longer in its table.",
    },
    {
      field: "change",
      fr: "added (ajoutée), changed (modifiée) ou removed (retirée).",
      en: "added, changed or removed.",
    },
    {
      field: "parts",
      fr: "Ce qui a changé\u00a0: facts (les faits), fr, en (les textes de cette langue)\u202f; tout pour une fiche ajoutée, rien pour une fiche retirée.",
      en: "What changed: facts, fr, en (the texts in that language); all of them for a record that was added, none for one that was removed.",
    },
  ],
};
