/** Any of several expressions: the first that fits counts. */
export function anyOf(...expressions: string[]): string {
  return expressions.join("|");
}

/** One character of a clause: anything but an end of sentence, a colon or a semicolon. */
const INSIDE = "(?:[^.;:!?]|\\.(?=\\S)|(?<=\\b(?:Co|Ltd|Inc|Corp|M))\\.)";

/** A few words between two parts of an expression, within one clause. */
export const GAP = `(?:${INSIDE}{0,70}?)`;

/** Fewer, and no comma among them. */
export const SHORT = "(?:[^.;:!?,]{0,30}?)";

/** At most three plain words and the blanks around them. */
export const FEW = "(?: [\\p{L}\\d'’-]+){0,3}? ";

/** "de la", "du", "des", "d’", "de son": with the blank or apostrophe that ends it. */
export const OF =
  "(?:d['’]|du |des |de (?:la |l['’]|son |sa |ses |leurs? |cette |ces? |tous les |toutes les )?|des différent(?:e)?s )";

/** "la", "l’", "son", "une", "cette": with the blank or apostrophe that ends it. */
export const THE = "(?:l['’]|la |le |les |un |une |des |son |sa |ses |leurs? |cette |cet |ces? )";

/** Endings of a verb in -er that does something: no past participle in the feminine or plural, which is the passive's. */
export const ER = "(?:e|es|ent|é|er|ant|ait|aient|a|èrent|era|eront|erait|eraient)(?!\\p{L})";

/** The same for stems in g: "inflige", "infligeait". */
export const GER = "(?:e|es|ent|é|er|eant|eait|eaient|ea|èrent|era|eront|erait|eraient)(?!\\p{L})";

/** Endings of the past participle of a verb in -er. */
export const ED = "ée?s?(?!\\p{L})";

/** The auxiliary of a passive right before what follows: "a été", "seront", "vient d’être". */
export const BEEN =
  "(?:(?:été|est|sont|étai(?:t|ent)|fut|furent|ser(?:a|ont|ait|aient)|être|soi(?:t|ent)|reste(?:nt)?)(?: (?:\\p{L}+ment|aussi|également|déjà|ainsi|désormais|enfin|encore|à (?:son|leur) tour|de nouveau|tous|toutes|lui|elle|eux|elles))?)";

export const DAYS = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";

/** Between a participle and its object: when it happened, or by whom, "condamné [vendredi par le régulateur] à". */
export const ASIDE = `(?:,? (?:${DAYS}|hier|aujourd['’]hui|ce matin|début|fin|mi-|en |le \\d|l['’]an |la semaine |le mois |cette |ce |par |\\p{L}+ment)${INSIDE}{0,60}?)?`;

/** Between a verb and its object: when it was done, and little more: "a voté [en avril 2024, pour des motifs identiques,] un texte". */
export const WHEN = `(?:,? (?:${DAYS}|hier|aujourd['’]hui|ce matin|début|fin|en|le \\d+|l['’]an|la semaine|le mois|cette|ce|à l['’]unanimité|aussi|également|ainsi|encore|\\p{L}+ment)(?: (?!une?(?!\\p{L})|des?(?!\\p{L})|les?(?!\\p{L})|la(?!\\p{L}))[\\p{L}\\d]+){0,3},?)?(?: pour [^,.;:]{1,40},)?`;

export const MONEY =
  "(?:[€$£¥₹]|\\d[\\d\\s.,]{0,24}(?:milliers |millions? |milliards? |mds? )?(?:de |d['’])?(?:yuans?|dollars?|euros?|roupies?|wons?|yens?|livres?|francs?|roubles?|livres? sterling|ringgits?|RMB|renminbis?|[€$£¥₹]|M€|M[dr]+s? ?[€$])|(?:un|une|deux|trois|quelques|plusieurs|dizaines? de|centaines? de) mill\\p{L}+(?: de| d['’]))";

/** A penalty in money that is imposed, not one that a law threatens with. */
export const FINE =
  "(?:(?:(?:méga|maxi|super)-?)?(?<!(?:peine|passibles?|menaces?|risques?) d['’](?:une )?)amendes?(?! honorable)|pénalités?(?! de retard)|astreintes?|sanctions? (?:financières?|pécuniaires?|administratives?|records?)|sanctions?(?= (?:de \\d|d['’]un montant|à hauteur|pour un montant)))(?! (?:\\p{L}+ )?(?:pouvant|allant|susceptibles?|qui (?:peut|peuvent|pourrai(?:t|ent)))(?!\\p{L}))";

export const LISTING =
  "(?:introductions? (?:\\p{L}+ )?(?:en|à la) bourse|entrées? (?:\\p{L}+ )?(?:en|à la) bourse|IPO|(?<!de )(?:double |première )?cotations?(?! (?:de l['’]action|du titre|des actions))|mises? (?:sur le marché|en bourse)|débuts? en bourse|appels? public à l['’]épargne)";

export const EXCHANGE =
  "(?:cote|bourses?(?: (?:américaines?|de new[ -]york|de hong[ -]kong))?|wall street|NYSE|new york stock exchange|nasdaq)";

export const STORE =
  "(?:(?:magasins?|boutiques?|plateformes?|vitrines?|kiosques?|catalogues?) (?:d['’](?:appli(?:cation)?s?|apps)|en ligne|de téléchargement|chinoise?s?|mobiles)|app ?stores?|(?:google )?play store|google play|apple store|stores)";

export const REVIEW =
  "(?:(?:examens?|évaluations?|revues?|contrôles?|vérifications?|inspections?|réexamens?) (?:de|d['’]|sur|en matière de|relatifs? à|liés? à) ?(?:la |l['’])?(?:cyber-?sécurité|sécurité(?: (?:des données|du réseau|des réseaux|nationale|informatique))?|données)|enquêtes? (?:de|en) (?:cyber-?)?sécurité(?: (?:des données|nationale))?)";

export const PROBE =
  "(?:enquêtes?|investigations?|instructions?(?= (?:contre|visant|judiciaire))|informations? judiciaires?|procédures?(?! (?:d['’](?:évaluation|enregistrement|agrément|approbation|homologation|introduction|appel|extradition)|de (?:suspension|blocage|radiation|déréférencement|sauvegarde|sélection)|judiciaires?|collective))|inspections?|perquisitions?|descentes?|audits?)";

export const RULE =
  "(?:règles?|réglementations?|règlementations?|règlements?|lois?|mesures(?= (?:visant|de|d['’]|pour|contre|sur|destinées|strictes|antitrust|qui|limitant|encadrant))|textes?|dispositions?|lignes directrices|directives?|contrôles? (?:\\p{L}+ )?à l['’]export(?:ation)?|restrictions?|décrets?(?! (?:repoussant|prolongeant|reportant|accordant|suspendant|annulant))|normes?|législations?|code|plafonds?|orientations|obligations?|quotas?|exigences|interdiction générale|ordonnances?|charte|moratoire|couvre-feu|limites?(?= (?:nationale|de (?:temps|\\d)|d['’]âge|quotidienne)))";

export const DRAFT =
  "(?:(?:avant-)?projets? (?:de |d['’])«? ?(?:loi|règlement|réglementation|règlementation|texte|règles?|directives?|mesures|décret|ordonnance|lignes directrices|révision|modification|amendement|normes?|code|dispositions|résolution)s?|projets? (?:réglementaires?|législatifs?)|avant-projets?|propositions? (?:\\p{L}+ )?de «? ?(?:loi|règlement|règles|directive|résolution)|consultations?(?: publiques?)?(?= (?:publique|sur|jusqu|au|auprès|des|du|a|est|ouverte|lancée|prévue|porte|visant))|consultations? publiques?|appels? (?:à|aux) (?:commentaires?|contributions?|avis)|version provisoire|version préliminaire|projet (?:préliminaire|provisoire)|ébauche)";
