import { anyOf, ED, ER, FEW, SHORT } from "./triggers-fr-words.ts";
import type { Trigger } from "./triggers.ts";

const OFFICE =
  /régulat|autorités|administration|ministère|CAC|SAMR|MIIT|gouvernement|Pékin|commission|banque centrale|gendarme|chien de garde|cyberespace/iu;
const FIRMS =
  "(?:entreprises?|groupes?|plate-?formes?|sociétés?|géants?|dirigeants?|représentants?|responsables?|patrons?|cadres|acteurs|opérateurs)";

/** What French tells summonses, hearings and meetings by. */
export const SUMMONS_FR: readonly Trigger[] = [
  {
    kind: "summons",
    rule: "fr-were-summoned",
    frame: "undergoes",
    pattern: anyOf(
      `(?:convoqu|auditionn)(?:ée?s?)(?:(?<=(?:été|est|sont|étai(?:t|ent)|ser(?:a|ont|ait|aient)|être)(?: \\p{L}+)? (?:convoqu|auditionn)${ED})|(?= (?:par |à |au |chez |devant |lundi|mardi|mercredi|jeudi|vendredi|pour )))`,
      "(?:(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)) été |(?:est|sont|ser(?:a|ont)|étai(?:t|ent)) )(?:entendu|interrogé|questionné|reçu)e?s? (?:par|devant)",
      "entendue?s? (?:devant|par (?:la |le |les |l['’])(?:députés|sénateurs|élus|congrès|sénat|justice|police|enquêteurs|commission|régulateur|autorités?|administration|parquet))",
      "rappels? à l['’]ordre (?:pour|de|des|du|adressée?s?)",
    ),
    unless: /journalistes?|interrogée?s? par (?:l['’]AFP|Reuters|Bloomberg|la chaîne|le (?:journal|quotidien))/iu,
  },
  {
    kind: "summons",
    rule: "fr-summons",
    frame: "does",
    pattern: `convoqu(?:e|ent|é|ée|és|ées|ait|aient|er|èrent|era|eront|ant)|auditionn${ER}`,
  },
  {
    kind: "summons",
    rule: "fr-called-to-explain",
    frame: "undergoes",
    pattern: anyOf(
      "(?:invité|prié|sommé|appelé|contraint|tenu)e?s? (?:à |de |d['’])(?:venir |devoir )?(?:s['’]expliquer|rendre des comptes|se justifier|comparaître|témoigner)",
      "(?:devr(?:a|ont)|doi(?:t|vent)|va devoir|vont devoir) (?:venir )?(?:s['’]expliquer|comparaître|témoigner|rendre des comptes)",
      "s['’]explique(?:r|nt|ra)? devant",
      "comparaî(?:t|tre|tra|ssent) devant",
    ),
  },
  {
    kind: "summons",
    rule: "fr-was-reprimanded",
    frame: "undergoes",
    pattern: `(?:rappelée?s? à l['’]ordre|(?:tanc|sermonn|réprimand|admonest)${ED}(?= par))`,
  },
  {
    kind: "summons",
    rule: "fr-reprimands",
    frame: "does",
    pattern: anyOf(
      `rappel(?:le|lent|é|ait|aient|er|lera)${SHORT}à l['’]ordre`,
      "rappels? à l['’]ordre",
      `(?:tanc|sermonn|réprimand|admonest)${ER}(?= )`,
      `remont(?:e|ent|é|er)${SHORT}les bretelles`,
      `tap(?:e|ent|é|er)${SHORT}sur les doigts`,
      "fai(?:t|re|sait) la leçon",
    ),
  },
  {
    kind: "summons",
    rule: "fr-convened-firms",
    frame: "does",
    pattern: `(?:réuni(?:t|s|r|ssent|ssait)?|rassembl${ER}|reçu|reçoit|reçoivent|recevait|fait venir|invité)${SHORT}${FIRMS}`,
    needs: OFFICE,
    unless: /conférence de presse|réunit des|salon|investisseurs/iu,
  },
  {
    kind: "summons",
    rule: "fr-holds-interview",
    frame: "does",
    pattern: `(?:entretiens?|réunions?|rencontres?|discussions?|séances?)${FEW}(?:avec|pour) (?:les |des |la |le |l['’]|plusieurs |\\d+ )?(?:\\p{L}+ ){0,2}?(?:${FIRMS.slice(3, -1)})(?!\\p{L})`,
    needs: OFFICE,
    unless: /conférence de presse|ministres? (?:des )?affaires|journal|publication|homologue/iu,
  },
  {
    kind: "summons",
    rule: "fr-meeting-with-regulators",
    frame: "noun",
    pattern:
      "(?:rencontre|réunion|entretien|convocation)s? (?:entre|avec|des?|d['’])(?: les?| la)? ?(?:autorités|régulateurs|dirigeants|fonctionnaires|responsables)?",
    needs: /autorités|régulat|convocation|banque centrale|administration|ministère/iu,
    unless:
      /convocation, dont|conférence de presse|droits|pays|ministres? (?:des )?affaires|réunion d['’](?:un|une|une? )|sommet|congrès|assemblée|journal|publication|homologue/iu,
  },
  {
    kind: "summons",
    rule: "fr-warned-at-meeting",
    frame: "does",
    pattern: "(?:prévenu|averti|mis en garde|demandé des comptes)",
    needs: /réunion|rencontre|entretien|convo/iu,
  },
  {
    kind: "meeting",
    rule: "fr-holds-meeting",
    frame: "issues",
    pattern: `(?:tenu|tient|tenait|tiendra|organis|accueill|particip|donné|présid)\\p{L}*${SHORT}(?:symposium|conférence(?: de presse)?|réunion|sommet|forum|table ronde|colloque|séminaire)`,
  },
  {
    kind: "meeting",
    rule: "fr-during-meeting",
    frame: "issues",
    pattern:
      "(?:lors d['’]une?|à l['’]occasion d['’]une?|après (?:la|une)) (?:conférence de presse|réunion (?:du|entre|avec|à)|symposium|sommet|table ronde)",
  },
  {
    kind: "meeting",
    rule: "fr-met",
    frame: "takes",
    pattern: anyOf(
      "(?:a|ont|avait|avaient) (?:\\p{L}+ment )?rencontré",
      "rencontre(?:nt)? (?:le|la|les|des|son) (?:patron|dirigeants?|président|PDG|ministre|responsables|représentants|fondateur)",
      "s['’](?:est|sont|était|étaient) entretenue?s? avec",
      "s['’](?:est|sont) réunie?s? avec",
    ),
  },
];
