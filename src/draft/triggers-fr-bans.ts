import { anyOf, BEEN, DAYS, ED, ER, FEW, GAP, SHORT, THE } from "./triggers-fr-words.ts";
import type { Trigger } from "./triggers.ts";

const ORDERS =
  "(?:ordonn\\p{L}*|somm(?:e|ent|é|er|ée|és|ées)|enjoi\\p{L}*|contrai\\p{L}*|forc(?:e|ent|é|er|ée|és|ées|ant)|exig\\p{L}*|oblig(?:e|ent|é|er|ée|és|ées|eant)|impos(?:e|ent|é|er|ant)|intim\\p{L}*|l['’]ordre)";
const STOP =
  "(?:renon[cç]\\p{L}*|mettre (?:fin|un terme)|cess(?:er|e|ent)|arrêt(?:er|e|ent)|stopp(?:er|e|ent)|abandonn(?:er|e|ent)|retir(?:er|e|ent)|suspend(?:re|e|ent)|bloqu(?:er|e|ent)|ferm(?:er|e|ent)|supprim(?:er|e|ent)|interrompre|désinstall(?:er|e|ent)|couper)";
// What a law or a standing practice forbids is told of as it is, not as news.
const LAW =
  "(?<!(?:lois?|règlements?|règlementations?|réglementations?|textes?|projets?|règles?|mesures|directives?|code|décret|RGPD|DSA|conditions)(?!\\p{L})[^.;:!?]{0,60}? \\p{L}+)";
const ELSEWHERE =
  "(?! (?:pénalement|\\p{L}*ment la hausse|depuis (?:longtemps|des années|plusieurs|de nombreuses|toujours)|(?:la|une|cette|toute|leur|sa|son|l['’]) ?(?:loi|interdiction|décision|désignation|mesure|vente forcée|hausse|sanction|plainte|procédure|possibilité|question|hypothèse)))";
// "Cherche à bannir", "pour interdire", "se voir interdire" tell of no ban.
const AIM =
  "(?<!(?:voir|voul(?:u|ait|aient)|menaç\\p{L}*|menaces?|menacé|vis(?:e|ant|ent|ait)|cherch\\p{L}*|tent\\p{L}*|essa\\p{L}*|efforts?|mesures|suffisantes|pour|sans|afin|peu(?:t|vent)|pouvoir|capables?|possibilité|hésite(?:nt)? pas|refus\\p{L}*) (?:à |de |d['’]|pour )?\\p{L}+)";
// Sanctions of a state on foreign firms close a market; those of a regulator at home are penalties.
const FOREIGN = /états-unis|américain|washington|trésor|export|europé|bruxelles|trump|biden/iu;
const THING =
  "(?= (?:l['’]|d['’]|à |aux? |de |du |des |sur |tou|totalement|purement|provisoirement|temporairement|\\d|\\p{L}))";
// "Craint une interdiction", "menace d’interdiction", "lever l’interdiction" tell of no ban.
const FEARED =
  "(?<!(?:échapp\\p{L}*|évit\\p{L}*|menac\\p{L}*|risqu\\p{L}*|éventuelle|possible|probable|proposition|contre|crai\\p{L}*|redout\\p{L}*|appel\\p{L}*|réclam\\p{L}*|l[eè]v\\p{L}{1,5}|fin|sous le coup|annul\\p{L}*|suspend\\p{L}*|sans|pas) (?:\\p{L}+ ){0,2}?(?:à |de |d['’]|une |l['’]|cette )*(?:interdiction|bannissement|exclusion|blocage|boycott|embargo|mise (?:au ban|à l['’]\\p{L}+))s?)";

/** What French tells bans and orders that close a market by. */
export const BANS_FR: readonly Trigger[] = [
  {
    kind: "ban",
    rule: "fr-must-cease",
    frame: "undergoes",
    pattern: `(?:doi(?:t|vent)|devr(?:a|ont)) (?:\\p{L}+ment )?(?:cesser|arrêter|renoncer|fermer|mettre (?:fin|un terme)|suspendre|abandonner|baisser le rideau|plier bagage|interrompre)`,
  },
  {
    kind: "ban",
    rule: "fr-was-ordered",
    frame: "undergoes",
    pattern: anyOf(
      `(?:sommé|contraint|forcé|enjoint|prié|obligé|tenu|ordonné)e?s? (?:de|d['’]|à) ?(?:\\p{L}+ment )?${STOP}`,
      `(?:reç(?:u|oit|oivent)|eu pour) (?:l['’])?ordre de ${STOP}`,
    ),
  },
  {
    kind: "ban",
    rule: "fr-orders-closure",
    frame: "does",
    pattern: `(?:ordonn|exig|décid|impos|décrét|pronon[cç]|obten|obtien|réclam(?!\\p{L}* (?:une |l['’])interdiction)|confirm|annon[cç]|ajout)\\p{L}*(?: (?:\\p{L}+ment|${DAYS}|hier|à \\p{L}+))? (?:la |le |l['’]|sa |leur |son |une |un )(?:\\p{L}+ )?(?:fermeture|suspension|cessation|dissolution|blocage|interdiction|arrêt|bannissement|exclusion|retrait)(?!\\p{L})`,
  },
  {
    kind: "ban",
    rule: "fr-orders-that-blocked",
    frame: "does",
    pattern: `(?:ordonn|exig|demand|décid|décrét)\\p{L}* (?:qu['’]|que )${GAP}(?:bloqu|interdi|ferm|suspend|bann|retir)\\p{L}*`,
  },
  {
    kind: "ban",
    rule: "fr-suspension-proceedings",
    frame: "noun",
    pattern: `procédures?(?: dite)? ["“«]? ?(?:de |d['’])?["“«]? ?(?:suspension|blocage|déréférencement)`,
  },
  {
    kind: "ban",
    rule: "fr-vetoes",
    frame: "does",
    pattern: `(?:(?:met|mis|mettre|oppos|pos)\\p{L}* (?:son |leur |un )?veto|s['’](?:oppos|est opposé|étaient opposé)\\p{L}*|refus\\p{L}* (?:d['’]autoriser|son feu vert)|retoqu\\p{L}*|rejett${ER}|rejet${ER}|recal${ER})(?= (?:à |au |aux |l['’]|la |le |par))`,
    needs: /fusion|mariage|rachat|acquisition|union|opération|cession|accord|prise de contrôle|demande|licence/iu,
    unless: /rejet\p{L}* (?:ces|les|l['’]|la|cette|toute) ?(?:accusation|allégation|critique|plainte|recours)/iu,
  },
  {
    kind: "ban",
    rule: "fr-revokes-licence",
    frame: "does",
    pattern: anyOf(
      `(?:révoqu|retir|annul|suspend|refus|priv|gel|gèl)\\p{L}*${FEW}(?:${THE}|de |d['’])?(?:licences?|autorisations?|agréments?|permis|accréditations?)(?!\\p{L})`,
      "(?:révocation|retrait|annulation|suspension|refus) (?:de |d['’]|du )(?:la |sa |l['’]|son |leur )?(?:licence|autorisation|agrément|permis)",
    ),
    unless: /sans (?:licence|autorisation)/iu,
  },
  {
    kind: "ban",
    rule: "fr-tells-to-stop-buying",
    frame: "does",
    pattern: `(?:dit|demand|ordonn|enjoin|enjoint|conseill|recommand|appel)\\p{L}*${GAP}(?:d['’]arrêter|de cesser|de ne plus|d['’]éviter d|de désinstaller)`,
  },
  {
    kind: "ban",
    rule: "fr-blacklisting",
    frame: "noun",
    pattern: `(?:inscription|ajout|placement|mise|entrée|présence|arrivée) (?:\\p{L}+ ){0,4}?(?:sur |à )(?:la |une |sa |l['’])(?:\\p{L}+ )?(?:liste (?:noire|des entités)|entity list|index)`,
  },
  {
    kind: "ban",
    rule: "fr-blacklists",
    frame: "does",
    pattern: anyOf(
      `(?:plac|plaç|mi[st](?:e|es|s)?|met(?:s|tre|tent|tant|tait)?|inscri|ajout|figur|désign|intèg|rejoi|entr)\\p{L}*${GAP}(?:listes? (?:américaine |noire )?(?:noires?|des entités|d['’]entités|des (?:entreprises|sociétés|fournisseurs|importateurs)|entreprises|1260H|de surveillance)|entity list|liste de(?:s)? (?:sanctions|contrôle))`,
      `blacklist${ER}`,
      `blacklist${ED}`,
      "mis(?:e|es)? à l['’]index",
    ),
  },
  {
    kind: "ban",
    rule: "fr-declares-illegal",
    frame: "does",
    pattern: anyOf(
      `(?:déclar|qualifi|jug|décrèt|décrét|considèr|considér)\\p{L}*${GAP}illéga(?:l|les|ux|le)`,
      `illéga(?:l|les|ux|le)s? ?»(?: ?: (?:voilà comment|c['’]est ainsi)| ?:? ${GAP}qualifi\\p{L}*)`,
      "hors[- ]la[- ]loi",
    ),
    needs: /crypto|monnaies?|bitcoin|transactions?|activités|jeux|minage/iu,
  },
  {
    kind: "ban",
    rule: "fr-orders-to-give-up",
    frame: "does",
    pattern: `(?:(?:donn|intim)\\p{L}* (?:l['’])?ordre|${ORDERS})${GAP}(?:de |d['’]|à |que |qu['’]\\p{L}+ )(?:\\p{L}+ment )?${STOP}`,
  },
  {
    kind: "ban",
    rule: "fr-may-no-longer",
    frame: "undergoes",
    negative: true,
    pattern: anyOf(
      "ne (?:pourr(?:a|ont|ait|aient)|peu(?:t|vent)|devr(?:a|ont)|doi(?:t|vent)) plus (?:se |s['’]|être |en )?(?:vendre|utiliser|acheter|recevoir|accepter|exporter|proposer|installer|coter|réserver|importer|investir|fournir|livrer|accéder|faire|employer|enregistrer|opérer|servir|commercialiser|recourir|utilisée?s?|vendue?s?)",
      "n['’](?:a|ont|aura|auront|avaient) plus (?:le droit|accès|l['’]autorisation)",
      "n['’](?:utiliser|achèter|installer|acceptera)(?:a|ont)? plus",
      "(?:n['’](?:est|sont)|ne (?:seront|sera|serait|seraient)) plus (?:\\p{L}+ )?(?:autorisée?s?|admise?s?|les bienvenue?s?)",
      "n['’](?:a|ont|aura|auront|avait) plus (?:sa|leur) place",
      "(?:plus )?(?:aucune|aucun) (?:\\p{L}+ ){1,3}?n['’](?:a|avait|aura) (?:plus )?été (?:délivré|accordé|octroyé|autorisé)e?",
      "(?:plus|ne pourr(?:a|ont)) (?:aucun|un seul)e? (?:[\\p{L}\\d]+ ){1,5}?(?:ne )?(?:pourra|peut|sera|doit|devra) (?:être )?(?:achet|vendu|utilis|install|import|commercialis|déploy|livr|expédi)\\p{L}*",
    ),
    unless: /télécharg/iu,
  },
  {
    kind: "ban",
    rule: "fr-closes-accounts",
    frame: "does",
    pattern: `(?:supprim|ferm|clôtur|bloqu|suspend|bann|élimin)(?:${ER}|u|i|it|us|is)?(?: (?:plus de|près de|quelque|environ))? (?:\\d[\\d .]*|des (?:milliers|millions|centaines) de |des |plusieurs |les |ses |leurs )?(?:millions de )?(?:comptes|chaînes)(?!\\p{L})`,
  },
  {
    kind: "ban",
    rule: "fr-without",
    frame: "does",
    pattern: anyOf(
      `impos\\p{L}*${GAP}se (?:fasse|fassent) sans`,
      `retir\\p{L}*${GAP}(?:équipements?|matériels?|infrastructures?)`,
      `(?:retrait|remplacement|démontage)${SHORT}(?:équipements?|matériels?|antennes)`,
    ),
  },
  {
    kind: "ban",
    rule: "fr-shuts-door",
    frame: "does",
    pattern: `(?:(?:di(?:t|re|sent) non|ferm${ER}${SHORT}portes?|tourn${ER} le dos|fai(?:t|re|sant) barrage|coup${ER} les (?:ponts|vannes)) (?:à|au|aux|avec)(?= )|(?:se pass(?:e|er|era)|se prive(?:r|ra)?|se débarrass(?:e|er|era)) (?:de |d['’])(?=\\p{L}))`,
    needs: /5G|marché|réseau|Huawei|ZTE|TikTok|Shein|Temu|applications?|équipement|fournisseur/iu,
    unless: /ne (?:peut|peuvent|veut|veulent) (?:\p{L}+ )?(?:pas )?se (?:passer|priver)/iu,
  },
  {
    kind: "ban",
    rule: "fr-cuts-off",
    frame: "does",
    pattern: `(?:empêch(?:e|ent|ant|era|é|ait|erait)${GAP}(?:de |d['’])(?:acheter|importer|vendre|exporter|acquérir|investir|se fournir|s['’]approvisionner|utiliser|participer|accéder|lever|se procurer)|priv(?:e|er|ent|ant|era|é|ée)${GAP}(?:de |d['’]|du |des )(?:accès|puces|semi-conducteurs|composants|technologies?|services google|licence|marché)|(?:restrei\\p{L}+|limit${ER}|coup${ER}|bloqu${ER})${SHORT}(?:accès|capacité|approvisionnements?)(?= (?:de |d['’]|du |des |à |aux? ))|(?:restrei(?:nt|gnent)|limit(?:e|ent|é|a|era)|coup(?:e|ent|é)|bloqu(?:e|ent|é|ait|era))${SHORT}(?:exportations?|ventes?|importations?|achats?)(?= (?:de |d['’]|du |des |à |aux? |vers )))`,
    unless:
      /depuis (?:longtemps|des années|plusieurs|de nombreuses)|heures|temps de jeu|mineurs|restaurateurs|vendeurs|commerçants|marchands|non conformes|illégaux|illicites|dangereux|contrefa/iu,
  },
  {
    kind: "ban",
    rule: "fr-bans",
    frame: "does",
    pattern: `(?:interdi(?:t|re|sent|sait|saient|ra|ront|rait|sant)${LAW}|bann(?:i|it|ir|issent|issait|ira|iront|issant)|prohib${ER}|prosc(?:rit|rire|rivent|rivant)|bloqu(?:e|é|er|ent|era|eront|ait|aient|erait|ant)|exclu(?:t|re|ent|ra|rait|ait|ant)?|évinc(?:e|é|er|ent|era|ant)|écart(?:e|é|er|ent|era)|censuré|suspend(?:u|re|ent|ra|rait|ait|aient|ant)?|coup(?:e|é|er) l['’]accès|boycott(?:e|é|er|ent)|débranch(?:e|é|er|ent)|évinc\\p{L}+)${AIM}(?<!${BEEN} \\p{L}+)${ELSEWHERE}${THING}(?! (?:pas|plus|jamais|par|pour|en|dans|depuis|jusqu|à partir|à compter|à moins|dès|ou|et|que|qu|si|s|mais|faute)(?!\\p{L}))`,
    unless: /ne (?:compte|prévoit|veut|souhaite|va|envisage)\p{L}* pas|il (?:est|sera|était) (?:\p{L}+ )?interdit/iu,
  },
  {
    kind: "ban",
    rule: "fr-is-banned",
    frame: "undergoes",
    pattern: `(?:interdite?s?|bannie?s?|prohibée?s?|proscrite?s?|bloquée?s?|exclue?s?|évincée?s?|suspendue?s?|inaccessibles?|écartée?s?|débranchée?s?|chassée?s?|(?:déclaré|jugé)e?s? (?:illéga(?:le?s?|ux)|hors[- ]la[- ]loi))(?:(?<=${BEEN} \\p{L}+(?: illéga\\p{L}+)?)|(?<=(?:banni|évincé|exclu)e?s?)(?= ?[,:!])|(?= (?:du |des (?!comptes)|au |aux |sur |en |par (?:le |la |l|plusieurs|\\p{L})|dans |d['’]\\p{L}|de (?:la |l['’]|son |ce |leur |\\p{L}+(?!er |ir |re |oir )) ?)))`,
    unless:
      /en exclusivité|est exclu que|de cotation|jusqu['’](?:à présent|ici) interdit|il (?:est|était|sera) interdit|(?:pourrai(?:t|ent)|serai(?:t|ent)|sera|seront) (?:\p{L}+ )?(?:interdi|banni|bloqu)\p{L}*[^.]*(?: si | s['’]il|à moins|sauf)|(?:faute de quoi|à défaut|sous peine)[^.]*(?:interdi|banni|bloqu)/iu,
  },
  {
    kind: "ban",
    rule: "fr-ban-noun",
    frame: "noun",
    pattern: `(?<!(?:l['’]|cette |cet |ce |le |la |son |sa ))(?:interdiction|bannissement|exclusion|mise au ban|mise à l['’]index|blocage|boycott|embargo|mise à l['’]écart)s?${FEARED}(?: (?:totale?|complète?|générale?|formelle|pure et simple|immédiate?|temporaire|nationale?|définitive?))* (?:de |d['’]|du |des |visant |contre |sur |pour )`,
  },
  {
    kind: "ban",
    rule: "fr-the-ban",
    frame: "noun",
    refers: true,
    pattern: `(?<!l[eè]v\\p{L}{1,5} (?:de )?)(?:l['’]|cette |cet |ce |son |sa )(?:interdiction|bannissement|exclusion|mise au ban|blocage|embargo)`,
  },
  {
    kind: "ban",
    rule: "fr-licence-revoked",
    frame: "undergoes",
    pattern:
      "(?:licences?|autorisations?|permis|agréments?) (?:[^.;:]{1,90}? )?(?:a|ont|avait|avaient|est|sont) (?:été )?(?:révoquée?s?|retirée?s?|annulée?s?|suspendue?s?)",
  },
  {
    kind: "ban",
    rule: "fr-licence-needed",
    frame: "undergoes",
    pattern: "licences? (?:\\p{L}+ ){0,4}?(?:requise?s?|exigée?s?|obligatoires?)(?= (?:pour|à|depuis|dès))",
  },
  {
    kind: "ban",
    rule: "fr-licence-required",
    frame: "does",
    pattern: anyOf(
      `soumi(?:s|t|se|ses|ettre|ettent|ettra)${GAP}(?:export|vente|livraison|import)\\p{L}*${GAP}à (?:une |la |l['’])?(?:\\p{L}+ )?(?:licences?|autorisations?|permis)(?!\\p{L})`,
      "(?:exportations?|ventes?|livraisons?) (?:[^.;:,]{1,40}? )?soumises? à (?:une |la |l['’])?(?:\\p{L}+ )?(?:licences?|autorisations?)",
    ),
  },
  {
    kind: "ban",
    rule: "fr-restrictions-on-exports",
    frame: "issues",
    pattern:
      "restrictions? (?:\\p{L}+ )?(?:dévoilée?s?|annoncée?s?|publiée?s?|imposée?s?|décrétée?s?|adoptée?s?)[^.;:]{0,60}? (?:sur|à) (?:les |l['’])?(?:exportations?|ventes?|technologies?)(?!\\p{L})",
  },
  {
    kind: "ban",
    rule: "fr-sanctions-of",
    frame: "noun",
    pattern: `sanctions (?:américaines|européennes|chinoises|britanniques|japonaises)(?= (?:du mois|de (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|20\\d\\d)|décidées|imposées|annoncées|prises|adoptées|décrétées|contre|visant|à l['’]encontre))`,
  },
  {
    kind: "ban",
    rule: "fr-sanctions-firm",
    frame: "does",
    pattern: `(?:pren(?:d|nent)|pri(?:s|ses)|annon[cç]${ER}|impos${ER}|adopt${ER}|décrét${ER})${FEW}sanctions(?= (?:contre|visant|à l['’]encontre|envers|à |qui))`,
    needs: FOREIGN,
  },
];
