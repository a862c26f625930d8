/** The text of the page about the site. */
export const ABOUT = {
  fr: {
    intro: "Vigie dit ce que l’on sait, et comment on le sait.",
    method: "Méthode",
    methodText: [
      "Chaque note part d’un seul article de presse, lu en entier. Elle en redit les faits avec nos mots\u00a0: qui a fait quoi, à qui, quand, pour combien\u202f; puis ce que l’article laisse dans l’ombre. L’article lui-même n’est jamais recopié\u202f: nous n’en citons que quelques mots, neuf au plus, entre guillemets et avec leur auteur.",
      "Chaque fait renvoie au passage qui le porte\u00a0: «\u00a0§\u00a04, ph.\u00a01\u00a0» désigne la première phrase du quatrième paragraphe, titres et légendes compris. L’empreinte SHA-256 du texte lu permet à quiconque le possède de vérifier qu’il s’agit du même.",
      "Ce qu’un article ne dit pas n’entre pas dans sa note, sauf si une autre source, nommée et liée, le dit. Une case vide vaut mieux qu’un souvenir.",
      "Un même événement peut être rapporté par plusieurs notes. Quand elles diffèrent, la page de l’événement le montre, et dit quelle version nous suivons et pourquoi.",
    ],
    review: "Aucune note n’est dite relue tant qu’une personne, nommée, ne l’a pas lue face à son article.",
    glossary: "Les mots du métier sont définis, en trois langues, dans le",
    evidence: "Échelle de preuve",
    evidenceIntro: "Chaque affirmation porte un signe dont la forme, et non la couleur, dit la solidité.",
    status: "Statut des événements",
    basis: "Comment une date est connue",
    basisIntro:
      "Une date n’est jamais plus précise que sa source\u00a0: «\u00a0mars 2021\u00a0» ne devient pas le 1er mars.",
    sources: "Nos sources",
    sourcesText: (n: number) =>
      `Les articles viennent de ${String(n)} médias ou citent ceux-ci. Chacun a une fiche qui dit ce qu’il faut garder à l’esprit.`,
    sourcesLink: "Voir les médias",
    licence: "Licences",
    licenceText:
      "Les notes, les fiches et les données peuvent être reprises, traduites et vendues, à condition de citer Vigie et de lier la page. Le code du site est libre aussi. Les articles appartiennent à leurs médias.",
    content: "Textes et données",
    code: "Code",
    correct: "Nous corriger",
    correctText:
      "Une erreur de fait, de date, de nom ou de traduction\u202f? Dites où elle se trouve, ce que dit la source, et donnez l’adresse de celle-ci. Une correction apparaît sur la page, datée, et parmi",
    correctAll: "toutes les corrections",
    correctLink: "Signaler une erreur",
    correctNone:
      "Cette copie du site n’a pas d’adresse de dépôt\u202f: celui qui la publie l’indique par la variable REPOSITORY_URL.",
    search: "Chercher",
    searchText: [
      "Un nom se trouve en français, en anglais, en chinois simplifié ou traditionnel, en pinyin, par son sigle, son surnom de presse, son code en Bourse, ou par deux caractères au moins de son nom chinois. Sa page vient d’abord, puis ses événements et ses notes, du plus récent au plus ancien.",
      "Les accents, les majuscules, l’apostrophe, le trait d’union et le pluriel ne changent rien. Un montant se cherche comme on l’écrit\u00a0: «\u00a01,2 milliard\u00a0», «\u00a01.2bn\u00a0», «\u00a034 Md$\u00a0». Les mots du glossaire se cherchent avec leurs équivalents dans les autres langues.",
      "Plusieurs mots\u00a0: les pages qui les ont tous. Entre guillemets\u00a0: ces mots à la suite, les petits mots comme «\u00a0de\u00a0» mis à part. Précédé d’un tiret\u00a0: les pages qui n’ont pas ce mot.",
      "Le texte français et le texte anglais sont cherchés ensemble\u202f; ce que l’anglais dit seul est signalé. Sont cherchés les notes, les événements et les fiches. Une réponse vide veut dire qu’aucun de ces textes n’a ces mots\u00a0: si une partie de l’index n’a pas pu être chargée, la page le dit au lieu de répondre.",
    ],
    shortcuts: "Raccourcis clavier",
    shortcutsText:
      "Ctrl-K (Cmd-K sur un Mac) place le curseur dans le champ de recherche, sur toute page. De là, les flèches vont aux résultats et Échap en revient\u202f; sur la page d’un résultat, Échap efface les mots marqués.",
    slash: "La touche / le fait aussi.",
    shortcutsNone: "Ce réglage a besoin de JavaScript, comme les raccourcis eux-mêmes.",
    privacy: "Vie privée",
    privacyText:
      "Le site ne pose aucun traceur, n’appelle aucun autre hôte et ne garde rien de vos recherches\u00a0: elles se font dans votre navigateur, qui ne retient que votre réglage des raccourcis.",
  },
  en: {
    intro: "Vigie says what is known, and how it is known.",
    method: "Method",
    methodText: [
      "Each briefing starts from a single news article, read in full. It restates the facts in our own words: who did what, to whom, when, for how much; then what the article leaves open. The article itself is never copied: we quote a few words at most, nine or fewer, in quotation marks and with their speaker.",
      "Each fact points at the passage that carries it: “¶\u00a04, sent.\u00a01” is the first sentence of the fourth paragraph, headings and captions included. The SHA-256 digest of the text read lets anyone who has it check that it is the same.",
      "What an article does not say does not enter its briefing, unless another source, named and linked, says it. An empty field is better than a remembered one.",
      "Several briefings may report one event. Where they differ, the event’s page shows it, and says which version we follow and why.",
    ],
    review: "No briefing is called reviewed until a named person has read it against its article.",
    glossary: "The words of the trade are defined, in three languages, in the",
    evidence: "Scale of evidence",
    evidenceIntro: "Each claim carries a sign whose form, not its colour, tells how solid it is.",
    status: "Status of events",
    basis: "How a date is known",
    basisIntro: "A date is never more precise than its source: “March 2021” does not become 1 March.",
    sources: "Our sources",
    sourcesText: (n: number) =>
      `The articles come from ${String(n)} outlets, or cite them. Each has a page that says what to bear in mind.`,
    sourcesLink: "See the outlets",
    licence: "Licences",
    licenceText:
      "Briefings, profiles and data may be reused, translated and sold, provided that Vigie is credited and the page linked. The site’s code is free as well. The articles belong to their outlets.",
    content: "Texts and data",
    code: "Code",
    correct: "How to correct us",
    correctText:
      "An error of fact, date, name or translation? Tell us where it is, what the source says, and the source’s address. A correction appears on the page, with its date, and among",
    correctAll: "all corrections",
    correctLink: "Report an error",
    correctNone:
      "This copy of the site has no repository address: whoever publishes it gives one in the variable REPOSITORY_URL.",
    search: "Searching",
    searchText: [
      "A name is found in French, English, simplified or traditional Chinese and pinyin, by its letters, its nickname in the press, its ticker, or by two characters or more of its Chinese name. Its own page comes first, then its events and its briefings, newest first.",
      "Accents, capitals, apostrophes, hyphens and plurals make no difference. Amounts can be typed as people write them: “1.2bn”, “1,2 milliard”, “$34bn”. The words of the glossary are searched together with their equivalents in the other languages.",
      "Several words: the pages that have all of them. In quotation marks: these words in a row, small ones such as “of” apart. With a hyphen before it: the pages that do not have that word.",
      "The French and the English texts are searched together; what only the French one says is labelled. What is searched are briefings, events and profiles. An empty answer means that none of these texts has the words: when a part of the index could not be loaded, the page says so instead of answering.",
    ],
    shortcuts: "Keyboard shortcuts",
    shortcutsText:
      "Ctrl-K (Cmd-K on a Mac) puts the cursor in the search field, on any page. From there the arrows go to the results and Escape comes back; on the page of a result, Escape clears the marked words.",
    slash: "The / key does so too.",
    shortcutsNone: "This setting needs JavaScript, as the shortcuts themselves do.",
    privacy: "Privacy",
    privacyText:
      "The site sets no tracker, calls no other host and keeps nothing of your searches: they run in your browser, which remembers nothing but your choice of shortcuts.",
  },
} as const;
