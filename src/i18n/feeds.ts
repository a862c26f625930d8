import type { Language } from "../schemas/languages.ts";

/** The words of the feeds, and of the page that lists them. */
export const FEED_WORDS = {
  fr: {
    intro:
      "Un flux dit à un lecteur de flux, ou à un programme, ce qui vient de paraître. Chaque page d’entreprise, d’autorité, de personne et de thème a le sien, en texte intégral, avec les sources\u202f; chaque nature d’événement aussi.",
    site: "Tout le site",
    siteAbout: "Les nouvelles notes, en texte intégral, avec leurs sources.",
    entryAbout: (name: string) => `Les notes qui parlent de ce sujet\u00a0: ${name}.`,
    topicAbout: (name: string) => `Les notes rangées sous ce thème\u00a0: ${name}.`,
    kinds: "Natures d’événements",
    kindAbout: (kind: string) => `Les événements de cette nature\u00a0: ${kind}.`,
    correctionsAbout: "Ce qui a été changé dans une note après sa parution.",
    empty: "Rien n’y a encore paru.",
    follow: "Suivre cette page (flux Atom)",
    followSite: "Suivre le site par flux",
    correctionOf: (title: string) => `Correction\u00a0: ${title}`,
    notes: "Sur quoi reposent les phrases",
    licence: "Texte de Vigie sous licence",
    onSite: "Sur le site",
    opml: "Tous les flux Atom de cette page en un fichier OPML, à importer dans un lecteur de flux",
    own: "Flux du site",
    each: "Le nom mène à la page, le format au flux.",
    about: [
      [
        "Ce qu’ils contiennent",
        "Le texte entier en HTML simple, avec les faits en bref, les notes numérotées, qui dit quoi, les chiffres et l’adresse de l’article. Le flux du site garde les 50 dernières notes, les autres les 20 dernières entrées.",
      ],
      [
        "Ordre et dates",
        "Le plus récemment paru ici d’abord, quelle que soit la date de l’article. La date de mise à jour ne bouge que si le texte ou les faits de l’entrée changent dans la langue du flux.",
      ],
      [
        "Identifiants",
        "Chaque entrée a un identifiant urn:uuid, le même dans tous les flux et tous les formats d’une langue. Il ne change ni avec le texte, ni avec l’adresse du site, ni avec celle de la page.",
      ],
      [
        "Formats",
        "Atom (RFC 4287) et JSON Feed 1.1 partout, RSS 2.0 pour le site entier. L’adresse d’un flux est celle de sa page, suivie de atom.xml ou de feed.json\u202f; elle reste servie si la page change d’adresse.",
      ],
    ],
  },
  en: {
    intro:
      "A feed tells a feed reader, or a program, what has just appeared. Every page of a company, an authority, a person or a topic has its own, with full text and sources; so has every kind of event.",
    site: "The whole site",
    siteAbout: "New briefings, in full, with their sources.",
    entryAbout: (name: string) => `Briefings that name ${name}.`,
    topicAbout: (name: string) => `Briefings under this topic: ${name}.`,
    kinds: "Kinds of events",
    kindAbout: (kind: string) => `Events of this kind: ${kind}.`,
    correctionsAbout: "What was changed in a briefing after it had appeared.",
    empty: "Nothing has appeared in it yet.",
    follow: "Follow this page (Atom feed)",
    followSite: "Follow the site by feed",
    correctionOf: (title: string) => `Correction: ${title}`,
    notes: "What the sentences rest on",
    licence: "Text by Vigie, licensed",
    onSite: "On the site",
    opml: "All Atom feeds of this page in one OPML file, for import into a feed reader",
    own: "Feeds of the site",
    each: "The name leads to the page, the format to the feed.",
    about: [
      [
        "What they hold",
        "The whole text as plain HTML, with the facts at a glance, numbered notes, who says what, the figures and the address of the article. The feed of the site keeps the last 50 briefings, the others their last 20 entries.",
      ],
      [
        "Order and dates",
        "What appeared here last comes first, whatever the date of its article. The date of the last change moves only when the text or the facts of the entry change in the language of the feed.",
      ],
      [
        "Identifiers",
        "Each entry has a urn:uuid identifier, the same in all feeds and formats of a language. It changes neither with the text, nor with the address of the site, nor with that of the page.",
      ],
      [
        "Formats",
        "Atom (RFC 4287) and JSON Feed 1.1 everywhere, RSS 2.0 for the whole site. The address of a feed is that of its page, followed by atom.xml or feed.json; it goes on being served when the page moves.",
      ],
    ],
  },
} as const satisfies Record<Language, object>;
