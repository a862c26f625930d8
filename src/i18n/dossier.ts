import type { Language } from "../schemas/languages.ts";

/** The words of a dossier, which the page and its script share. {n} is a number, {all} another, {name} a name, {day} a day. */
export interface DossierWords {
  readonly title: string;
  readonly description: string;
  readonly ofResults: string;
  readonly how: readonly string[];
  readonly noScript: string;
  readonly reading: string;
  readonly ready: { readonly one: string; readonly many: string };
  readonly failed: string;
  readonly retry: string;
  readonly unknown: string;
  readonly nothing: string;
  readonly tooMany: string;
  readonly tooManyEvents: string;
  readonly somePages: string;
  readonly colon: string;
  readonly print: string;
  readonly of: string;
  readonly ofSearch: string;
  readonly composed: string;
  readonly page: string;
  readonly count: {
    readonly briefings: readonly [one: string, many: string];
    readonly events: readonly [one: string, many: string];
    readonly sources: readonly [one: string, many: string];
  };
  readonly contents: string;
  readonly glance: string;
  readonly found: string;
  readonly briefings: string;
  readonly noBriefing: string;
  readonly restsOn: string;
  readonly claims: string;
  readonly figures: string;
  readonly corrections: string;
  readonly source: string;
  readonly own: string;
  readonly quoted: string;
  readonly timeline: string;
  readonly timelineIntro: string;
  readonly noEvent: string;
  readonly when: string;
  readonly what: string;
  readonly howMuch: string;
  readonly told: string;
  readonly sources: string;
  readonly sourcesIntro: string;
  readonly by: string;
  readonly from: string;
  readonly published: string;
  readonly retrieved: string;
  readonly digest: string;
  readonly noAddress: string;
  readonly usedBy: readonly [one: string, many: string];
  readonly versions: string;
  readonly versionsIntro: string;
  readonly text: string;
  readonly version: string;
  readonly released: string;
  readonly unreleased: string;
  readonly licence: string;
  readonly conditions: string;
}

export const DOSSIER_WORDS: Readonly<Record<Language, DossierWords>> = {
  fr: {
    title: "Dossier à imprimer",
    description:
      "Tout ce que Vigie sait d’une entreprise, d’une autorité, d’un thème ou d’une recherche, en un seul document à imprimer.",
    ofResults: "Dossier de ces résultats, à imprimer",
    how: [
      "Sur la page d’une entreprise, d’une autorité, d’une personne ou d’un thème, suivez «\u00a0Dossier à imprimer\u00a0».",
      "Après une recherche, le même lien réunit les notes et les événements trouvés.",
    ],
    noScript:
      "Le dossier est assemblé par un script, et votre navigateur n’en exécute pas. Chaque page du site s’imprime aussi seule, avec ses dates, ses sources et ses adresses.",
    reading: "Lecture\u00a0: {n} textes sur {all}.",
    ready: { one: "Le dossier est prêt\u00a0: {n} note.", many: "Le dossier est prêt\u00a0: {n} notes." },
    failed:
      "Un des textes n’a pas pu être lu\u00a0; le dossier serait incomplet. Vérifiez votre connexion, puis recommencez.",
    retry: "Recommencer",
    unknown: "Il n’y a pas de dossier à cette adresse. Choisissez une page ci-dessous.",
    nothing: "La recherche n’a rien trouvé\u00a0: élargissez-la, puis demandez de nouveau le dossier.",
    tooMany:
      "Le dossier réunit les {n} notes les plus récentes sur {all}. Pour les autres, restreignez la recherche à une période.",
    tooManyEvents: "La chronologie s’arrête aux {n} événements les plus récents sur {all}.",
    somePages: "Les {n} premières sur {all}.",
    colon: "\u00a0: ",
    print: "Imprimer",
    of: "Dossier",
    ofSearch: "Recherche",
    composed: "Assemblé le",
    page: "Adresse",
    count: {
      briefings: ["{n}\u00a0note", "{n}\u00a0notes"],
      events: ["{n}\u00a0événement", "{n}\u00a0événements"],
      sources: ["{n}\u00a0source", "{n}\u00a0sources"],
    },
    contents: "Sommaire",
    glance: "En bref",
    found: "Fiches trouvées",
    briefings: "Notes",
    noBriefing: "Aucune note ne la nomme encore.",
    restsOn: "Ce sur quoi reposent les phrases",
    claims: "Qui dit quoi",
    figures: "Chiffres",
    corrections: "Corrections",
    source: "Article et autres sources",
    own: "Sans autre indication, l’article",
    quoted: "mots cités",
    timeline: "Chronologie",
    timelineIntro: "Du plus ancien au plus récent\u00a0; une date n’est jamais plus précise que sa source.",
    noEvent: "Aucun événement.",
    when: "Quand",
    what: "Quoi",
    howMuch: "Combien",
    told: "Sources",
    sources: "Sources",
    sourcesIntro: "Chaque article et chaque autre source, une seule fois, avec son adresse entière.",
    by: "par {name}",
    from: "dépêche {name}",
    published: "parution\u00a0: {day}",
    retrieved: "consultation\u00a0: {day}",
    digest: "SHA-256 du texte lu",
    noAddress: "sans adresse connue",
    usedBy: ["cité par la note {n}", "cité par les notes {n}"],
    versions: "Versions",
    versionsIntro: "Les textes tels qu’ils étaient quand ce dossier a été assemblé.",
    text: "Texte",
    version: "Empreinte",
    released: "Version",
    unreleased: "non datée",
    licence: "{name}, textes et données",
    conditions: "Filtres\u00a0: {name}",
  },
  en: {
    title: "Dossier to print",
    description: "All that Vigie knows of a company, an authority, a topic or a search, in one document to print.",
    ofResults: "Dossier of these results, to print",
    how: [
      "On the page of a company, an authority, a person or a topic, follow “Dossier to print”.",
      "After a search the same link brings together the briefings and events that were found.",
    ],
    noScript:
      "The dossier is put together by a script, and your browser runs none. Every page of the site also prints by itself, with its dates, its sources and its addresses.",
    reading: "Reading: {n} of {all} texts.",
    ready: { one: "The dossier is ready: {n} briefing.", many: "The dossier is ready: {n} briefings." },
    failed:
      "One of the texts could not be read, and the dossier would be incomplete. Check your connection, then try again.",
    retry: "Try again",
    unknown: "There is no dossier at this address. Choose a page below.",
    nothing: "The search has found nothing: widen it, then ask for the dossier again.",
    tooMany: "The dossier holds the {n} newest of {all} briefings. For the others, narrow the search to a period.",
    tooManyEvents: "The timeline holds the {n} newest of {all} events.",
    somePages: "The first {n} of {all}.",
    colon: ": ",
    print: "Print",
    of: "Dossier",
    ofSearch: "Search",
    composed: "Put together on",
    page: "Address",
    count: {
      briefings: ["{n} briefing", "{n} briefings"],
      events: ["{n} event", "{n} events"],
      sources: ["{n} source", "{n} sources"],
    },
    contents: "Contents",
    glance: "At a glance",
    found: "Pages found",
    briefings: "Briefings",
    noBriefing: "No briefing names it yet.",
    restsOn: "What the sentences rest on",
    claims: "Who says what",
    figures: "Figures",
    corrections: "Corrections",
    source: "Article and other sources",
    own: "Unless said otherwise, the article",
    quoted: "words quoted",
    timeline: "Timeline",
    timelineIntro: "From the earliest to the latest; a date is never more precise than its source.",
    noEvent: "No event.",
    when: "When",
    what: "What",
    howMuch: "How much",
    told: "Sources",
    sources: "Sources",
    sourcesIntro: "Each article and each other source once, with its full address.",
    by: "by {name}",
    from: "{name} wire",
    published: "published: {day}",
    retrieved: "read: {day}",
    digest: "SHA-256 of the text read",
    noAddress: "no known address",
    usedBy: ["used by briefing {n}", "used by briefings {n}"],
    versions: "Versions",
    versionsIntro: "The texts as they were when this dossier was put together.",
    text: "Text",
    version: "Digest",
    released: "Version",
    unreleased: "not dated",
    licence: "{name}, texts and data",
    conditions: "Filters: {name}",
  },
};

/** Puts values where a text has their names in braces. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
