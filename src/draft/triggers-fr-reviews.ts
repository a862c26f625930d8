import { anyOf, DAYS, ED, ER, GAP, PROBE, REVIEW, THE } from "./triggers-fr-words.ts";
import type { Trigger } from "./triggers.ts";

/** What French tells reviews of a firm's data by. */
export const REVIEWS_FR: readonly Trigger[] = [
  {
    kind: "data-review",
    rule: "fr-opens-review",
    frame: "does",
    pattern: `(?:ouver|ouvr|lan[cç]|engag|initi|démarr|entam|diligent|annon[cç]|men|mèn|soum|plac|procéd|commen[cç]|condui|déclench|pass)\\p{L}*${GAP}${REVIEW}`,
    unless: /avant (?:de|d['’])|devront|doivent se soumettre|obligent|exig|impos/iu,
  },
  {
    kind: "data-review",
    rule: "fr-undergoes-review",
    frame: "undergoes",
    pattern: `(?:(?:fai|fon)\\p{L}* l['’]objet d['’]|subi\\p{L}*|visé\\p{L}* par|soumis\\p{L}* à|sous le coup d['’]|dans l['’]attente d['’]|le temps d['’]|à la suite d['’])${GAP}${REVIEW}`,
    unless: /devront|doivent|obligent|obligation/iu,
  },
  {
    kind: "data-review",
    rule: "fr-review-opened",
    frame: "noun",
    negative: true,
    pattern: `${REVIEW}${GAP}(?:ouver|lancé|engagé|vis[ae]|port[ae]|mené|commen[cç]|annon[cç]|début|a révélé|a conclu)\\p{L}*`,
    unless: /devront|doivent|obligent/iu,
  },
];

// Newspapers and pollsters inquire too.
const NO_SURVEY =
  "(?! (?:menée |publiée |conduite |réalisée )?(?:auprès|publiée|interne|d['’]opinion|(?:par |du |de la |de l['’]|d['’])(?:le |la |l['’])?(?:new york|monde|financial|wall|guardian|figaro|journal|média|quotidien|magazine|chaîne|site|AFP|agence|presse|reuters|bloomberg|ONG|association|UFC)))";

/** What French tells investigations by. */
export const INVESTIGATIONS_FR: readonly Trigger[] = [
  {
    kind: "investigation",
    rule: "fr-ends-investigation",
    frame: "does",
    pattern: `(?:clôtur${ER}|clos|clôt|class${ER}|abandonn${ER}|referm${ER}|conclu(?:t|re)?|boucl${ER}|achev${ER}|termin${ER}|met(?:tent|tant)?(?: \\p{L}+)? (?:fin|un terme) à|mis(?: \\p{L}+)? (?:fin|un terme) à)(?: \\p{L}+){0,2}? ?(?:l['’]|son |ses |leurs? |cette |les |la |une )(?:\\p{L}+ )?(?:${PROBE}|action antitrust|affaire)`,
  },
  {
    kind: "investigation",
    rule: "fr-opens-investigation",
    frame: "does",
    pattern: `(?:ouv(?:r|er)\\p{L}*|rouv\\p{L}*|(?:lan[cç]|engag|diligent|initi|annon[cç]|déclench|entam|démarr|confirm|effectu|pratiqu)(?:${ER}|ée|eant|eait)|mèn(?:e|ent|era)|men(?:é|er|ait|aient|ant)|condui(?:t|re|sent|sait)|approfondi\\p{L}*|élargi\\p{L}*)(?: (?:\\p{L}+ment|aussi|également|ainsi|à son tour|hier|${DAYS}(?: \\d+ \\p{L}+)?|en \\p{L}+|début \\p{L}+|fin \\p{L}+))*(?:,? contre \\p{L}+,?)? ["“«]? ?(?:${THE}|d['’]une? |deux |trois |quatre |plusieurs |\\d+ )?(?:\\p{L}+ ){0,2}?(?:${PROBE}|contrôles?(?= (?:sur|auprès|inopiné|approfondi|chez|de conformité|en ligne)))`,
    unless: /avant d['’]ouvrir|ne préjuge/iu,
  },
  {
    kind: "investigation",
    rule: "fr-is-investigated",
    frame: "undergoes",
    pattern: `(?:(?:fai|fon|faisai)(?:t|sant|ent|saient)?(?: \\p{L}+)? l['’]objet d['’](?:une |un )?|l['’]objet de (?:plusieurs |deux |multiples )|visée?s?(?: \\p{L}+){0,3}? par (?:une |des |deux |plusieurs |l['’])|sous le coup d['’]une |dans le (?:viseur|collimateur) d['’]une |subi\\p{L}* (?:une |des )?|soupçonnée?s? dans (?:une )?|cibles? d['’]une |rattrapée?s? par une |sous )(?:\\p{L}+ ){0,2}?${PROBE}`,
  },
  {
    kind: "investigation",
    rule: "fr-investigation-finds",
    frame: "noun",
    pattern: anyOf(
      `(?:selon|d['’]après) (?:l['’]|son |cette |les |ses )enquêtes?${NO_SURVEY}`,
      "(?:selon|d['’]après) une enquête(?= (?:menée|conduite|officielle|administrative|préliminaire|de la commission|du régulateur|de l['’]autorité))",
      `(?:l['’]|cette |une |son |leur |les |ses |deux |trois |quatre )(?:enquêtes?|investigations?|inspections?|instruction)${NO_SURVEY}(?:, [^,.;:]{3,120},)?(?:,? \\p{L}+){0,5}? (?:montre|révèle|révélé|avaient révélé|(?:ont|avaient) (?:montré|révélé|établi|conclu|permis|été (?:ouvertes|lancées|menées))|(?:a|avait) (?:\\p{L}+ ){0,2}?(?:montré|révélé|établi|conclu|permis|poussé|porté|forcé|jugé|constaté|mis au jour|ouverte|lancée|menée)|conclut|établit|porte(?:nt)?|vise(?:nt)?|a débuté|concerne|sont en cours|est en cours|se poursuit|font suite|se concentre(?:nt)?|ouvertes? (?:par|contre|sur|en|le|fin|début))(?!\\p{L})`,
    ),
  },
  {
    kind: "investigation",
    rule: "fr-investigates",
    frame: "does",
    pattern: anyOf(
      `(?:enquêt(?:e|ent|é|ait|er|aient)|investigu${ER}) (?:\\p{L}+ment )?(?:sur|contre|auprès|au sujet)`,
      "examin(?:e|ent|ait|aient) (?:si|de près|la légalité|les pratiques|le rachat|l['’]acquisition|l['’]opération|la conformité)",
      "commen[cç]\\p{L}* à (?:enquêter|examiner)",
    ),
    unless: /d['’]enquêter/iu,
  },
  {
    kind: "investigation",
    rule: "fr-investigation-of",
    frame: "noun",
    pattern: anyOf(
      "(?:au terme|à l['’]issue|après|à la suite|suite à) (?:d['’]|de )?(?:une |son |l['’]|cette |\\p{L}+ (?:mois|ans) d['’])(?:\\p{L}+ )?enquête",
      "une enquête (?:de la|du|de l['’]) ?(?!(?:new york|monde|financial|wall|guardian|figaro|journal|média|quotidien|magazine|chaîne|site|AFP|agence|presse))(?=\\p{L})",
      "(?:nouvelle |vaste |double |une |d['’]une |l['’]|première )?(?:enquêtes?|investigations?),?(?: (?!sur (?:la |le )?(?:question|mission))\\p{L}[\\p{L}-]*){0,3}? (?:(?:menée|conduite|ouverte|lancée|diligentée|initiée)s? (?:par|contre|à l['’]encontre|sur|en|le)|contre|visant|à l['’]encontre d)(?!\\p{L})",
    ),
  },
  {
    kind: "investigation",
    rule: "fr-inspects",
    frame: "does",
    pattern: anyOf(
      "(?:(?:a|ont|avait|avaient) |vien(?:t|nent) (?:d['’]|de ))(?:inspect|perquisitionn|contrôl|épluch|audit)(?:é|er)(?= )",
      "perquisitionn(?:e|ent)(?= )",
      "pass(?:e|é|ent|er|ait) au (?:crible|peigne fin)",
      "(?:descente|perquisitions?) (?:\\p{L}+ ){0,3}?(?:au|aux|dans|chez)(?= )",
    ),
  },
  {
    kind: "investigation",
    rule: "fr-audit",
    frame: "does",
    pattern: anyOf(
      `(?:audits?|contrôles?|inspections?|perquisitions?|vérifications?|raids?|descentes?) (?:\\p{L}+ ){0,2}?(?:a |ont |avait |avaient |y a |y ont )?(?:été )?(?:réalis|engag|men|effectu|lan[cç]|diligent|opér)${ED}(?<!seront \\p{L}+)`,
      "(?:audits?|contrôles?|inspections?|perquisitions?) (?:\\p{L}+ )?(?:a |ont |y a )?(?:été )?(?:conduit|ouvert)e?s?",
    ),
  },
  {
    kind: "investigation",
    rule: "fr-was-inspected",
    frame: "undergoes",
    pattern: `(?:inspect|perquisitionn)${ED} (?:par|lors|ce matin|${DAYS})|contrôl${ED} par les? (?:douanes?|services|agents|inspecteurs)`,
  },
  {
    kind: "investigation",
    rule: "fr-objections",
    frame: "does",
    pattern: `(?:communication des griefs|notification de griefs|griefs (?:à|contre)|conclusions préliminaires|avis préliminaire|constat\\p{L}* préliminaire|à titre préliminaire|commission d['’]enquête)`,
  },
  {
    kind: "investigation",
    rule: "fr-takes-up-case",
    frame: "does",
    pattern: anyOf(
      "s['’](?:est |auto)?saisi\\p{L}*(?: \\p{L}+)? (?:du dossier|de l['’]affaire|du cas)",
      "se penche(?:nt)? (?:sur|à son tour sur)",
      "s['’]est penchée? sur",
      "cherch(?:e|ent|é|ait|aient|erait|eraient|er)(?: \\p{L}+){0,2}? à (?:savoir|déterminer|établir|vérifier)(?:, [^,.;:]{3,40},)? (?:si|dans quelle mesure)",
      "(?:vérifi|étudi)(?:e|ent|é|ait|aient|erait|eraient|er)(?: [^.;:,]{1,30}?)? (?:si(?! bien)|la question de savoir)",
      "passées? au crible",
      "(?:a|ont|avait) (?:fouillé|scruté|examiné|épluché) (?:l['’]affaire|le dossier|les pratiques|les comptes)",
    ),
  },
  {
    kind: "investigation",
    rule: "fr-in-the-sights",
    frame: "noun",
    pattern: `dans (?:le viseur|le collimateur|la ligne de mire)`,
    refers: true,
    unless: /depuis|de plus en plus|toujours|souvent|régulièrement|également|aussi|d['’]abord|notamment/iu,
  },
];
