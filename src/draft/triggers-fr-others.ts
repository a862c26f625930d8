import { anyOf, BEEN, ED, ER, FEW, GAP, MONEY, OF, SHORT, THE } from "./triggers-fr-words.ts";
import type { Trigger } from "./triggers.ts";

const RESTRAINT =
  "(?:interdictions?|suspensions?|restrictions?|sanctions?|blocages?|embargo|veto|gel|bannissement|moratoire)";
// "Demande à Washington de lever" is a wish; "a décidé de lever" is not.
const DECIDED =
  "(?<=(?:va|vont|décid\\p{L}*|accept\\p{L}*|annon[cç]\\p{L}*|vien(?:t|nent)|prévoi\\p{L}*|envisag\\p{L}*|compte) (?:de |d['’])?)";
const COMPLY =
  "(?:corriger|rectifier|rectifi\\p{L}+|se conformer|se mettre|mettre en (?:conformité|œuvre|place)|modifier|améliorer|réduire|respecter|remédier|rembourser|restituer|rendre|nettoyer|protéger|renforcer|régulariser|revoir|procéder|notifier|rétablir|veiller|prendre|faire|ouvrir|remettre|fournir|nommer|payer|adapter|afficher|vérifier|limiter|réorganiser|remplacer|changer|interrompre|cesser)";
const TERM =
  "(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|trente|quarante-cinq|soixante|quatre-vingt-dix|cent \\p{L}+)";

/** What French tells relief by: bans lifted, time given, rulings that suspend. They stand before the bans. */
export const RELIEF_FR: readonly Trigger[] = [
  {
    kind: "other",
    rule: "fr-withdraws-feature",
    frame: "self",
    pattern: `(?:suspend(?:u|re|ait|ra)?|retir${ER}|désactiv${ER}|débranch${ER}|supprim${ER})${SHORT}(?:fonctionnalités?|fonctions?|programmes?|version)(?!\\p{L})`,
    unless: /commission|régulateur|autorité|gouvernement|ministère|tribunal|justice|la CAC|la SAMR/iu,
  },
  {
    kind: "other",
    rule: "fr-lifts",
    frame: "does",
    pattern: `(?:(?:lev(?:e|é|ée|ent|era|ait|erait)|lèv(?:e|ent|era|erait|eront|eraient)|levée|${DECIDED}lever)(?!\\p{L})(?: \\p{L}+ment| en partie)? ?(?:de |d['’])?(?:${THE})?(?:\\p{L}+ ){0,2}?(?:${RESTRAINT}|tutelle|contrôle|mesures)|(?:assoupli(?:t|ssent)?|annul(?:e|é|ent)|suspend(?:u|ent|ra)?|mi(?:s|t) fin à|met(?:tent)? fin à|abandonn(?:e|é|ent)|renon[cç](?:e|é|ent) à|revien(?:t|nent) sur|revenue?s? sur|${DECIDED}(?:suspendre|annuler|assouplir))(?!\\p{L})(?: \\p{L}+ment)? (?:${THE})?(?:\\p{L}+ ){0,2}?${RESTRAINT})(?!\\p{L})`,
    unless: /sous (?:sanctions|embargo)/iu,
  },
  {
    kind: "other",
    rule: "fr-control-returned",
    frame: "does",
    pattern: anyOf(
      `(?:restitu${ER}|rend(?:u|ent|re|ra)?|redonn${ER}|cess${ER}|renon[cç]${ER}|suspend(?:u|re|ent)?)${SHORT}(?:le contrôle|les clés|de contrôler|à (?:prendre )?(?:le|son) contrôle)`,
      "(?:tutelle|contrôle|mainmise) (?:\\p{L}+ ){0,4}?(?:est|a été|sont) (?:levé|suspendu)e?s?",
      `repass${ER} sous (?:la coupe|le contrôle)`,
    ),
  },
  {
    kind: "other",
    rule: "fr-extends-deadline",
    frame: "does",
    pattern: anyOf(
      `(?:prolong|prorog|repouss|report|recul|étend|accord|octroi|obtien|obtenu|offr|offert|décal)\\p{L}*${GAP}(?:délai(?:s)?|échéance|date (?:limite|butoir)|obligation de (?:vente|cession)|sursis|licence (?:\\p{L}+ )?temporaire|dérogation|ultimatum|répit|application de (?:la|cette) loi)`,
      "(?:nouveau |ultime |dernier |un |bref )sursis(?= (?:pour|de|à|accordé|au))",
    ),
  },
  {
    kind: "other",
    rule: "fr-court-suspends",
    frame: "judges",
    pattern: anyOf(
      `(?:(?:bloqu|annul|invalid|confirm|valid|rejet|rejett|débout|cass|retoqu|infirm|censur|gel|gèl|écart)(?:e|é|ée|ent|a|ait|ant)|suspend(?:u|ue|ait|ent|ra)?|maint(?:ient|enu)|mi(?:s|t) en suspens)(?!\\p{L})${GAP}(?:loi|interdiction|décret|décision|amende|sanction|requête|recours|demande|plainte|appel|désignation|injonction|mesure|condamnation|suspension)(?!\\p{L})`,
      "(?:la cour suprême|la cour d['’]appel|le tribunal|le juge|la justice) (?:venait de |vient de |a |avait )(?:\\p{L}+ment )?(?:confirm|valid|suspen|bloqu|annul|invalid|rejet)\\p{L}*",
      `empêch(?:e|é|a|ait) (?:l['’]administration|le gouvernement|washington|la maison blanche)${GAP}(?:interdi|forc|bann|mettre en|appliqu)\\p{L}*(?:${GAP}(?:supprimer|interdire|retirer|bannir|interdiction))?`,
    ),
    needs:
      /cour (?:suprême|d['’]appel|fédérale|constitutionnelle|de justice|de cassation)|tribunal|juge|justice|conseil d['’]état|CJUE/iu,
  },
  {
    kind: "other",
    rule: "fr-court-rules",
    frame: "does",
    pattern: `(?:s['’]est prononcée? en (?:faveur|défaveur)|donn\\p{L}* (?:raison|tort|gain de cause)|statu${ER} en (?:faveur|défaveur)|tranch${ER} en faveur|obtenu gain de cause|débout${ER}|débout${ED}|perd(?:u)? (?:une|sa) bataille|rend(?:u|re|ra)? (?:son|sa|un) (?:verdict|jugement|arrêt|décision)|refus${ER} de suspendre|autoris${ER}${SHORT}à poursuivre)`,
  },
];

/** What French tells claims on a firm by, beside penalties and bans: orders to comply, requests, seizures. */
export const DEMANDS_FR: readonly Trigger[] = [
  {
    kind: "other",
    rule: "fr-requests-information",
    frame: "does",
    pattern: anyOf(
      `(?:demand|réclam|exig|requi|requér|somm|adress|envoy|sollicit|transmi)\\p{L}*${GAP}(?:informations?(?! (?:personnelles|judiciaire|et des libertés))|précisions|explications|éclaircissements|renseignements|justifications|documents internes|des comptes|questionnaire|détails)(?!\\p{L})`,
      "demandes? (?:formelles? )?d['’]informations?",
      "(?:première|deuxième|seconde|nouvelle|précédente|autre) demande (?:\\p{L}+ )?(?:a|avait) été (?:adressée|envoyée|faite|notifiée|transmise)",
    ),
    unless:
      /à une demande de commentaire|demande de commentaires|n['’]a pas répondu|demande d['’]explication de l['’]AFP|sans (?:plus de|donner de) précisions/iu,
  },
  {
    kind: "other",
    rule: "fr-must-comply",
    frame: "undergoes",
    pattern: `(?:(?<!\\p{L})${TERM} (?:mois|jours|semaines|heures)(?: (?:à|au|aux) [^.,;:]{1,40}?)? pour (?:se |s['’]|mettre|corriger|rectifi|remédi|répondre|fournir|céder|vendre|modifier|trouver|prouver|cesser|retirer)\\p{L}*|jusqu['’](?:au|à)${SHORT}pour (?:se |s['’]|mettre|corriger|rectifier|répondre|fournir|céder|vendre|trouver)\\p{L}*)`,
    unless: /(?:^|[;,] )(?:si |s['’]il)/iu,
  },
  {
    kind: "other",
    rule: "fr-formal-notice",
    frame: "does",
    pattern: anyOf(
      `m(?:et|ettent|is|ise|ises|ettre|ettrait)${SHORT}en demeure`,
      "mises? en demeure",
      `(?:adress|pronon[cç]|notifi|délivr|émis|lan[cç])\\p{L}*${FEW}(?:injonction|ultimatum|avertissement|mise en garde officielle)`,
      "injonctions?(?= (?:de la|du|de l|à|contre|adressée|visant))",
      `lan[cç]${ER} un ultimatum`,
      "ultimatum (?:à|au|aux|pour|de)",
    ),
  },
  {
    kind: "other",
    rule: "fr-orders-to-comply",
    frame: "does",
    pattern: `(?:ordonn|enjoi|somm(?=e|é|a)|exig|impos(?=e|é|a)|intim|contrai|oblig(?=e |é|ent |er )|prié|prie|mis en demeure|donn\\p{L}*${SHORT}l['’]ordre)\\p{L}*${GAP}(?:de |d['’]|à |qu['’]\\p{L}+ )(?:\\p{L}+ment )?${COMPLY}(?!\\p{L})`,
    unless: /(?:loi|règlement|règles|réglementation|texte)s? (?:\p{L}+ ){0,6}(?:oblige|impose|exige)(?:nt)?/iu,
  },
  {
    kind: "other",
    rule: "fr-asks-to-comply",
    frame: "does",
    pattern: `demand\\p{L}*${GAP}(?:de |d['’])(?:\\p{L}+ment )?(?:se mettre en|mettre en conformité|se conformer|rectifier|remédier|procéder à (?:un|une|des)|prouver que|rompre avec|cesser)`,
  },
  {
    kind: "other",
    rule: "fr-received-order",
    frame: "undergoes",
    pattern: `(?:reç(?:u|ue|us|oit|oivent)|eu pour)${GAP}(?:l['’])?ordre(?: des? [^.,;:]{1,40}?)? (?:de|d['’]) ?${COMPLY}(?!\\p{L})`,
  },
  {
    kind: "other",
    rule: "fr-disciplines",
    frame: "does",
    pattern: `(?:inflig|impos|pri[st]|prend|annon[cç]|adopt|ordonn)\\p{L}*${GAP}mesures (?:disciplinaires|punitives|correctives|provisoires|conservatoires)`,
  },
  {
    kind: "other",
    rule: "fr-seizes",
    frame: "does",
    pattern: anyOf(
      `(?:saisi|gel|gèl|confisqu|intercept)(?:e|é|ée|es|ées|és|t|ssent|er|r|s)?(?: \\p{L}+){0,3}? (?:fonds|avoirs|comptes|actifs|biens|colis|marchandises|cargaisons?|ordinateurs|documents|téléphones|actions|le contrôle|\\d+ (?:colis|articles|produits)|${MONEY})`,
      `(?:saisies?|gel|confiscation) (?:\\p{L}+ )?(?:${OF}|de )(?:[\\p{L}\\d]+ ){0,3}?(?:avoirs|fonds|comptes|actifs|biens|colis|marchandises|${MONEY})`,
    ),
    unless: /données (?:\p{L}+ )?saisies/iu,
  },
  {
    kind: "other",
    rule: "fr-was-seized",
    frame: "undergoes",
    pattern: `(?:saisi|gelé|confisqué|intercepté|immobilisé)e?s?(?<=${BEEN} \\p{L}+)(?! (?:de |du |d['’]|par un (?:sentiment|doute)))(?= |[,.])`,
    unless: /justice|tribunal|parquet|commission européenne/iu,
  },
  {
    kind: "other",
    rule: "fr-takes-over",
    frame: "does",
    pattern: anyOf(
      `plac\\p{L}*${GAP}sous (?:tutelle|administration|surveillance renforcée|(?:le|son) contrôle)`,
      "nationalis(?:e|é|ent|era)(?= )",
      "mis(?:e|es)? sous (?:tutelle|administration)",
      "mett\\p{L}* sous tutelle",
      "mise sous tutelle",
    ),
  },
  {
    kind: "other",
    rule: "fr-recalls",
    frame: "does",
    pattern: `rappel(?:le|lent|é|er)? (?:de |d['’])?(?:plus de |près de |quelque )?\\d[\\d .]*(?: (?:milliers|millions) de)? (?:véhicules|voitures|produits|jouets|appareils|batteries|exemplaires|téléphones)`,
  },
  {
    kind: "other",
    rule: "fr-commitments",
    frame: "does",
    pattern: anyOf(
      `(?:accept|rend|valid|approuv|entérin)\\p{L}*${SHORT}(?:contraignants )?(?:les |des )engagements`,
      `engagements${GAP}contraignants`,
      "(?:règlement|accord|transaction|arrangement) (?:à l['’])?amiable",
      `transig${ER}`,
      `(?:pay|vers|débours)(?:er|e|é|era|ent)${GAP}pour (?:mettre fin|solder|clore|éteindre|régler|éviter) (?:à |aux? |un |des |les |le |la |l['’])?(?:\\p{L}+ )?(?:poursuites|procès|plainte|action|litige|contentieux|procédure)`,
    ),
  },
];
