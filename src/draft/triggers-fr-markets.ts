import { anyOf, ED, ER, EXCHANGE, GAP, LISTING, OF, SHORT, STORE } from "./triggers-fr-words.ts";
import type { Trigger } from "./triggers.ts";

/** What French tells stopped listings, departures from an exchange and apps taken out of the stores by. */
export const MARKETS_FR: readonly Trigger[] = [
  {
    kind: "app-removal",
    rule: "fr-no-longer-offered",
    frame: "undergoes",
    negative: true,
    pattern: anyOf(
      "n['’](?:est|était|sont|étaient|a|ont) plus (?:été )?(?:téléchargeables?|disponibles?|proposée?s?|accessibles?)",
      "ne (?:peut|peuvent|pouvai(?:t|ent)|pourr(?:a|ont)|sera|seront) plus (?:être )?(?:téléchargée?s?|téléchargeables?|disponibles?|télécharger)",
      "impossible (?:\\p{L}+ ){0,4}de télécharger",
      `introuvables? (?:sur|dans) (?:l['’]|les? |la )?${STORE}`,
    ),
  },
  {
    kind: "app-removal",
    rule: "fr-stops-downloads",
    frame: "does",
    pattern: anyOf(
      `(?:suspen|bloqu|interdi|interromp|empêch)\\p{L}*${SHORT}téléchargements?`,
      "téléchargements? (?:\\p{L}+ ){0,4}?(?:suspendus?|bloqués?|interdits?|interrompus?)",
    ),
  },
  {
    kind: "app-removal",
    rule: "fr-removes-app",
    frame: "does",
    pattern: `(?:retir|supprim|enlev|éject|bann|disparaî|disparu|ôt|exclu|chass|vir|déréférenc|effac|sort)\\p{L}*${GAP}(?:${OF}${STORE}|du téléchargement)`,
  },
  {
    kind: "app-removal",
    rule: "fr-must-leave-stores",
    frame: "undergoes",
    pattern: anyOf(
      `(?:doi(?:t|vent)|devr(?:a|ont)|v(?:a|ont)) (?:quitter|disparaître (?:de|du|des))${SHORT}(?:${STORE}|boutiques)`,
      "retirée?s?(?: \\p{L}+)? du marché",
    ),
  },
  {
    kind: "app-removal",
    rule: "fr-app-removal-noun",
    frame: "noun",
    pattern: `(?:retrait|suppression|disparition|bannissement|déréférencement)${GAP}(?:des?|du|de l['’]|de ces|d['’]une|d['’])? ?(?:${STORE}|applications?|applis?)(?!\\p{L})`,
  },
  {
    kind: "app-removal",
    rule: "fr-orders-app-removed",
    frame: "does",
    pattern: `(?:ordonn|exig|demand|enjoin|enjoign|contrain|somm|oblig|ordre)\\p{L}*${GAP}(?:retir|supprim|déréférenc|désinstall)\\p{L}*${GAP}(?:applications?|applis?)(?!(?: \\p{L}+)? (?:de|des|sur) (?:leurs?|ses|son|tous|téléphones|appareils|smartphones))`,
  },
  {
    kind: "app-removal",
    rule: "fr-removes-apps",
    frame: "does",
    pattern: anyOf(
      `(?:supprim|retir)${ER} (?:\\d+|les|des|deux|trois|plusieurs|plus de \\d+)(?: \\p{L}+){0,2}? (?:applications?|applis?)(?!\\p{L})`,
      "applis? (?:\\p{L}+ ){0,3}?supprimées",
    ),
  },

  {
    kind: "ipo-suspension",
    rule: "fr-suspends-listing",
    frame: "does",
    pattern: `(?:suspen|stopp|gel|gèl|bloqu|interromp|annul|repouss|ajourn|torpill|empêch|sabord|retoqu|contrari|enterr|compromet|fai\\p{L}* (?:capoter|avorter|dérailler|échouer)|report(?=é|e|er|ait)|rem(?:et|ett|is|î)\\p{L}* à plus tard|diff[èé]r(?=e|é|er|ait)|décal(?=e|é|er|ait)|arrêt(?=é|e|er|ait)|met\\p{L}* (?:fin|un terme|le holà|son veto|un coup d['’]arrêt|un coup de frein|un frein) à|coup d['’]arrêt (?:à|pour)|coup de frein (?:à|pour))\\p{L}*${GAP}(?:${LISTING}|l['’]arrivée ${SHORT}(?:marché|bourse))`,
  },
  {
    kind: "ipo-suspension",
    rule: "fr-listing-suspended",
    frame: "noun",
    pattern: `(?:${LISTING})${GAP}(?:suspendu|suspension|stoppé|gelé|bloqué|interrompu|annul|repoussé|ajourné|capoté|avorté|sabordé|torpillé|retoqu|enterré|remise? (?:sine die|à plus tard)|mise? (?:en pause|en suspens)|tombé\\p{L}* à l['’]eau|reporté)\\p{L}*`,
  },
  {
    kind: "ipo-suspension",
    rule: "fr-suspension-of-listing",
    frame: "noun",
    pattern: `(?:suspension|report|gel|annulation|blocage|ajournement|échec|mise en pause|avortement)${SHORT}(?:de |d['’]|du )(?:l['’]|la |son |sa |cette )?${LISTING}`,
  },
  {
    kind: "ipo-suspension",
    rule: "fr-gives-up-listing",
    frame: "self",
    pattern: `renon[cç]\\p{L}*${GAP}(?:${LISTING}|à hong[ -]kong)|(?:retir|suspen)\\p{L}*${GAP}${LISTING}`,
  },

  {
    kind: "delisting",
    rule: "fr-delisted",
    frame: "undergoes",
    pattern: `(?:radié|exclu|retiré|évincé|expulsé|délisté|chassé|éjecté|sorti)e?s? (?:de |d['’]|du |des )(?:la |les )?${EXCHANGE}`,
  },
  {
    kind: "delisting",
    rule: "fr-leaves-exchange",
    frame: "self",
    pattern: `(?:quitt|abandonn|se (?:retir|désengag|reti)|s['’]est retir|sorti|sort|fai\\p{L}* ses adieux à|tir\\p{L}* un trait sur)\\p{L}*${SHORT}(?:la )?(?:bourse de new[ -]york|wall street|la cote|NYSE|new york stock exchange|nasdaq|bourse américaine)`,
  },
  {
    kind: "delisting",
    rule: "fr-retreat-from-exchange",
    frame: "self",
    pattern: `(?:se retirer|retrait|sortie|départ|décotation) (?:volontaire )?(?:de |d['’]|du )(?:la )?(?:cote|bourse|wall street|new[ -]york|NYSE|nasdaq)`,
  },
  {
    kind: "delisting",
    rule: "fr-delists",
    frame: "does",
    pattern: anyOf(
      `(?:radi|exclu|retir|délist|chass|évinc|expuls)(?:e|er|ent|era|eront|é|a|ant|re|t)(?! des (?:magasins|boutiques))${GAP}(?:de |du |des )(?:la |les )?${EXCHANGE}`,
      "radi(?:e|er|ent|era|é)(?= )",
    ),
    needs: /bourse|wall street|NYSE|nasdaq|cote|new york stock/iu,
  },
  {
    kind: "delisting",
    rule: "fr-delisting-noun",
    frame: "noun",
    pattern: `radiations?(?! des cadres)(?: (?:de la cote|volontaire|pure et simple))?(?= (?:de|d['’]|des|du))|delisting|décotation`,
    needs: /bourse|wall street|NYSE|nasdaq|cote|new york stock/iu,
  },

  {
    kind: "other",
    rule: "fr-back-in-stores",
    frame: "undergoes",
    pattern: anyOf(
      `(?:de retour|réintég\\p{L}*|réapparaî\\p{L}*|réapparue?s?|revien\\p{L}*|revenue?s?|reviendr\\p{L}*|reven(?:ir|ait)|rétabli\\p{L}*|réautorisée?s?|réadmise?s?) ${GAP}(?:${STORE})`,
      `rouvr\\p{L}+${SHORT}(?:utilisateurs|inscriptions|clients)`,
      `(?:accepté?|repr(?:end|is)|relanc${ER})${SHORT}(?:nouveaux utilisateurs|nouvelles inscriptions|les inscriptions)`,
      "(?:à nouveau|de nouveaux?) (?:disponible|accessible|téléchargeable|autorisée?)s?",
      `réautoris${ED}`,
      `réautoris${ER}`,
    ),
  },
];
