import { anyOf, ASIDE, BEEN, ED, ER, FEW, FINE, GAP, GER, MONEY, SHORT } from "./triggers-fr-words.ts";
import type { Trigger } from "./triggers.ts";

const SUM = new RegExp(`${FINE}|${MONEY}|sanction`, "iu");

// A penalty that depends on a condition has not been imposed.
const CONDITION = /(?:^|[;,] )(?:si |s['’]ils? |en cas d)|aucune? (?:\p{L}+ )?(?:amende|sanction|pénalité|astreinte)/iu;

// What a firm is threatened with is not imposed either.
const THREAT =
  /(?:^|[;,] )(?:si |s['’]ils? |en cas d)|(?:pouvant|pourrai(?:t|ent)|peu(?:t|vent)|susceptibles? d[e’']) ?(?:\p{L}+ )?(?:entraîner|conduire|aboutir|donner lieu|valoir|coûter|déboucher)|s['’]expos(?:e|ent|ant|er)(?!\p{L})|(?:risqu|encour)(?:e|ent|ait|t)(?!\p{L})|pourr(?:a|ont|ait|aient) (?:leur |lui )?coûter/iu;

const BREACH =
  "(?:(?:des |de |d['’]|ses |leurs |plusieurs )?(?:abus|anomalies|irrégularités|pratiques|violations?|manquements?|infractions?|entrave|publicité|non[- ](?:respect|conformité|déclaration)|avoir|ne pas avoir|n['’]avoir|concurrence|monopole|fraude|tromperie|collecte|défaut|position))";

/** What French tells fines by. */
export const FINES_FR: readonly Trigger[] = [
  {
    kind: "fine",
    rule: "fr-was-imposed-fine",
    frame: "undergoes",
    pattern: `(?:s['’](?:est|étai(?:t|ent)|être)|se (?:sont|ser(?:ait|aient|a|ont)|voi(?:t|ent|r)|verr(?:a|ont|ait|aient)|voyai(?:t|ent)))(?: \\p{L}+){0,3}? (?:inflig|impos|notifi|signifi|réclam|adress|assén|assen|coll|dress)(?:er|${ED})(?:${GAP}${FINE})?`,
    needs: SUM,
    unless: CONDITION,
  },
  {
    kind: "fine",
    rule: "fr-fine-was-imposed",
    frame: "noun",
    pattern: `${FINE}(?:${GAP}(?:a|ont|avait|avaient) été (?:inflig|pronon[cç]|impos|notifi|dress|annon[cç])${ED}|${SHORT}(?:inflig|impos|pronon[cç]|notifi|dress|assén)${ED})`,
    unless: CONDITION,
  },
  {
    kind: "fine",
    rule: "fr-imposes-fine",
    frame: "does",
    pattern: `(?:inflig${GER}(?<!(?:peine|risque|menace|menaçant|menacé|pour) (?:de )?(?:lui |leur |se voir |l['’])?inflig\\p{L}+)|(?:pronon[cç])(?:e|ent|é|er|ait|aient|ant|a|era)|(?:impos|notifi|adress|dress|fix|assén|assèn|assen|flanqu|coll|distribu|réclam|requi|requér)(?:${ER}|s|t|rt|ir)?)${GAP}${FINE}`,
    unless: CONDITION,
  },
  {
    kind: "fine",
    rule: "fr-imposes-sum",
    frame: "does",
    pattern: `(?:inflig${GER}|(?:assén|assèn|assen|flanqu|réclam|exig)${ER})${GAP}${MONEY}`,
    unless: CONDITION,
  },
  {
    kind: "fine",
    rule: "fr-hit-by-fine",
    frame: "undergoes",
    pattern: `(?:frappée?s?|(?<!(?:entreprises|sociétés|firmes|groupes|plateformes) )visée?s?|touchée?s?|pénalisée?s?|sanctionnée?s?|condamnée?s?|punie?s?|sous le coup)${SHORT} (?:d['’]une|par une|à une|à l['’]|d['’]|de|à des|par des|par \\p{L}+) ?(?:\\p{L}+ ){0,2}?${FINE}`,
    unless: CONDITION,
  },
  {
    kind: "fine",
    rule: "fr-gets-fine",
    frame: "undergoes",
    pattern: `(?:écop|hérit)${ER}${SHORT}(?:d['’]une|de|d['’])(?: \\p{L}+){0,3}? ?(?:${FINE}|${MONEY})|écop${ER}(?: \\p{L}+){0,2}`,
    unless: CONDITION,
  },
  {
    kind: "fine",
    rule: "fr-condemned-passive",
    frame: "undergoes",
    pattern: anyOf(
      `(?:(?:condamn|sanctionn|pénalis|verbalis)${ED}|punie?s?)(?:${ASIDE} (?:à (?:une?|des|payer|verser|débourser|hauteur|\\d|plus|près|quelque|deux|trois)|au paiement|pour un montant|pour ${BREACH}|en (?:appel|justice|russie|italie|france|corée|pologne|turquie|chine|irlande|inde|allemagne|espagne|europe)|d['’]une)|(?<=${BEEN} (?:condamn|sanctionn|pénalis|verbalis)${ED})(?! à \\p{L}+(?:er|ir|re)(?!\\p{L})))(?! ?(?:ans?|mois) de prison)`,
      `amend${ED} (?:de|à hauteur de) (?:${MONEY})`,
    ),
    unless:
      /à mort|de prison|n['’]avoir (?:jamais|pas)|condamnée?s? par (?:pékin|beijing|washington|la chine)|(?:décision|mesure|initiative|action|loi)s? (?:\p{L}+ ){0,3}condamnée|peut être (?:condamn|sanctionn)|(?:sera|seront|être) (?:\p{L}+ment )?sanctionnée?s?(?!\p{L})/iu,
  },
  {
    kind: "fine",
    rule: "fr-must-pay",
    frame: "undergoes",
    pattern: `(?:devr(?:a|ont|ait|aient)|doi(?:t|vent)|dev(?:ait|aient)|dû|(?:va|vont) devoir|contraint\\p{L}* (?:de|à)|condamné\\p{L}* à|accept\\p{L}* de|sommé\\p{L}* de|tenue?s? de|oblig\\p{L}* (?:de|à)|ordonn\\p{L}*${SHORT} de|s['’]engag\\p{L}* à)(?: aussi| également| en outre| au total| désormais| notamment| solidairement| alors)? (?:s['’]acquitter(?: notamment)?|payer|verser|débourser|régler|rembourser)(?= (?:d['’]|de |une |un |la |les |l['’]|\\d|[€$£¥]|environ|plus|près|quelque|au total|ensemble))`,
    needs: SUM,
    unless: CONDITION,
  },
  {
    kind: "fine",
    rule: "fr-paid-fine",
    frame: "undergoes",
    pattern: anyOf(
      `(?:pai(?:e|ent|er|era|eront)|pay(?:é|er|ait|aient|era)|vers${ER}|régl${ER}|reç(?:oit|oivent|u|ue|us)|recev(?:oir|ra|ront|ait)|cumul${ER}|accumul${ER}|croul(?:e|ent) sous)${SHORT} (?:une |des |d['’]|leur |son |sa |l['’]|les |\\d+ |sous les )(?:\\p{L}+ )?${FINE}`,
      `accumul${ER}${SHORT}${FINE}`,
      `(?:fai|fon|faisai)(?:t|ent)?(?: \\p{L}+)? l['’]objet (?:d['’]une|de|de \\d+|de plusieurs) (?:\\p{L}+ )?${FINE}`,
      `pass${ER} (?:aussi |encore )?à la caisse`,
      "l['’]addition (?:est|sera|s['’]annonce) (?:\\p{L}+ )?(?:salée|lourde)",
    ),
  },
  {
    kind: "fine",
    rule: "fr-fined-names",
    frame: "does",
    pattern: `(?:condamn|sanctionn|pénalis|épingl|verbalis)(?:e|é|er|ent|ait|aient|èrent|era|eront|ant|erait)(?= )(?! (?:pénalement|la loi|fermement|vivement|cette|la décision|l['’]attitude))(?:${GAP}${FINE})?`,
    needs: new RegExp(`${FINE}|${MONEY}|sanction(?!n)| pour ${BREACH}|sanctionn\\p{L}* [^.;:]{0,60} pour `, "iu"),
    unless: CONDITION,
  },
  {
    kind: "fine",
    rule: "fr-punishes-by-fine",
    frame: "does",
    pattern: `(?:frapp|pun)(?:${ER}|it|i|issent|ir|issant)${GAP} d['’](?:une |)(?:\\p{L}+ ){0,2}?${FINE}`,
  },
  {
    kind: "fine",
    rule: "fr-puts-fine",
    frame: "does",
    pattern: `m(?:et|ettent|is|ise|ises|ettre|ettant|ettait) (?!\\p{L}+ à jour)${SHORT}à l['’]amende`,
  },
  {
    kind: "fine",
    rule: "fr-considers-fine",
    frame: "does",
    status: "planned",
    pattern: `(?:envisag|propos|recommand|préconis|sugg[éè]r|requi|prépar|plaid)\\p{L}*${GAP}${FINE}`,
    unless: CONDITION,
  },
  {
    kind: "fine",
    rule: "fr-sum-of-fine",
    frame: "noun",
    pattern: `${MONEY} d['’]amendes?`,
    unless: THREAT,
  },
  {
    kind: "fine",
    rule: "fr-fine-against",
    frame: "noun",
    pattern: `(?<!(?:l['’]|cette |la |son |leur |même |d['’]une telle ))${FINE}(?: (?!jusqu)\\p{L}+){0,3}? (?:de |d['’]|totalisant |atteignant |s['’]élevant à |représentant |à )(?:près de |plus de |environ |quelque |plusieurs |un montant (?:total )?de )?(?:${MONEY}|\\d|une? mill\\p{L}+|deux |trois )`,
    unless: THREAT,
  },
  {
    kind: "fine",
    rule: "fr-record-fine",
    frame: "noun",
    pattern: `(?<!(?:l['’]|cette |la |d['’]))${FINE}(?: \\p{L}+){0,2}? (?:à l['’]encontre d|contre|pour(?! (?:les|des|tout|non|ceux))|infligée?s? (?:à|aux?))`,
    unless: THREAT,
  },
  {
    kind: "fine",
    rule: "fr-takes-sanctions",
    frame: "does",
    pattern: `(?:pren(?:d|nent|dre)|pri(?:s|t|ses)|annon[cç]${ER}|impos${ER}|pronon[cç]${ER}|adopt${ER}|décid${ER})${FEW}sanctions(?= (?:contre|visant|à l['’]encontre|sur|envers|pour|financières|à ))`,
    unless: /états-unis|américain|washington|trésor|export|europé|bruxelles|trump|biden/iu,
  },
  {
    kind: "fine",
    rule: "fr-the-fine",
    frame: "noun",
    pattern: `(?:l['’]|cette |la |ces |les |leur |son |sa |d['’])${FINE}`,
    refers: true,
  },
];
