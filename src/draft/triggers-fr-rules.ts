import { anyOf, DRAFT, ED, ER, GAP, RULE, SHORT, THE, WHEN } from "./triggers-fr-words.ts";
import type { Trigger } from "./triggers.ts";

/** What French tells drafts and consultations by, and laws that are aimed at a firm. */
export const DRAFTS_FR: readonly Trigger[] = [
  {
    kind: "rule",
    rule: "fr-law-on-firm",
    frame: "noun",
    pattern: `(?:(?:vot|adopt|promulgu|approuv|sign|ratifi)${ER}${WHEN} (?:une |un |la |le |deux |plusieurs )(?:nouvelles? )?(?:loi|texte|décret)s?|(?<!(?:projet|proposition)s? de )(?:loi|texte|décret|législation)${SHORT}(?:vot|adopt|sign|promulgu)${ED})${GAP}(?:cède|céder|vende|vendre|se séparer|cession|vente|interdi|banni|boycott)\\p{L}*`,
  },
  {
    kind: "draft-rule",
    rule: "fr-draft-of",
    frame: "issues",
    status: "reported",
    pattern:
      "(?:projet|version|ébauche|texte) (?:préliminaire|provisoire|initiale?) (?:[^.;:,]{1,20} )?(?:sortie?|parue?|publiée?|dévoilée?|présentée?)",
  },
  {
    kind: "draft-rule",
    rule: "fr-publishes-draft",
    frame: "issues",
    status: "reported",
    pattern: `(?:publi|présent|dévoil|diffus|soum|propos|ouver|ouvr|lan[cç]|mis|mett|met|dépos|rend|rédig|élabor|adopt|approuv|vot|examin|annon[cç]|débat|finalis|prépar|planch)\\p{L}*${GAP}${DRAFT}`,
    unless: /avant (?:toute|la) consultation/iu,
  },
  {
    kind: "draft-rule",
    rule: "fr-draft-published",
    frame: "issues",
    status: "reported",
    pattern: `${DRAFT}${GAP}(?:publi|présent|dévoil|diffus|propos|soum|prévoi|interdi|impos|exig|oblig|adopt|approuv|vot|dépos|vis|rendu|ouver|lan[cç]|stipul)\\p{L}*`,
  },
  {
    kind: "draft-rule",
    rule: "fr-draft-out",
    frame: "issues",
    status: "reported",
    pattern: anyOf(
      `(?:ouver|soum|mis|ouvr|recueill|sollicit|invit|transmi|appel|lan[cç])\\p{L}*${SHORT}(?:(?:aux |à |les |l['’]|des )(?:commentaires?|avis|observations|contributions|remarques)(?: (?:du|des|de la|auprès du)|,|\\.|$| jusqu)|en consultation|à (?:la )?consultation|au débat public)`,
      "dépôt d['’]une proposition",
      `selon ${THE}?${DRAFT}`,
    ),
  },
  {
    kind: "draft-rule",
    rule: "fr-considers-rule",
    frame: "issues",
    pattern: `(?:envisag|propos|veu[tx]|voul|souhait|prévoi|projett|planch|réfléchi|compt|entend)\\p{L}*${GAP}(?:interdire|limiter|plafonner|encadrer|restreindre|imposer|obliger|durcir|réguler|réglementer|instaurer|taxer)`,
    needs:
      /mineurs|enfants|utilisateurs|smartphones?|jeux|algorithmes|contenus|projet|consultation|règles|réglementation|régulateur|intelligence artificielle|colis|plateformes/iu,
    unless: /Huawei|ZTE|TikTok|Shein|Temu|DeepSeek/u,
  },
];

/** What French tells laws, rules and standing limits by. */
export const RULES_FR: readonly Trigger[] = [
  {
    kind: "rule",
    rule: "fr-limits-play",
    frame: "issues",
    pattern: anyOf(
      `(?:limit|plafonn|rédui|restrei|ramen|abaiss|ramèn|cantonn)\\p{L}*${GAP}(?:heures?|minutes|temps de jeu|temps d['’]écran)`,
      "(?:autorisée?s?|n['’]auront le droit|ne (?:pourr|peuv)\\p{L}*) (?:plus )?(?:à |de )?(?:désormais )?jouer",
      "temps de jeu (?:\\p{L}+ ){0,3}?(?:limité|plafonné|réduit)",
      `(?:impos|instaur|décrét)\\p{L}*${GAP}(?:mineurs|couvre-feu|moins de 18 ans|adolescents)`,
    ),
    needs: /mineurs|enfants|jeunes|moins de 1[48] ans|adolescents|jeux/iu,
    unless: /auparavant|pouvaient|rumeurs?/iu,
  },
  {
    kind: "rule",
    rule: "fr-comes-into-force",
    frame: "issues",
    pattern: anyOf(
      "(?:entr(?:e|ent|é|ée|és|ées|er|era|eront|ait|aient|erait|eraient)(?<!chances d['’]entrer)(?: \\p{L}+ment)?|entrée) en (?:vigueur|application)",
      "pren(?:d|nent|dre|dra|dront|drait)(?: \\p{L}+ment)? effet",
      "s['’]appliqu(?:e|ent|era|eront)(?= (?:à partir|à compter|dès|depuis|en (?:\\d|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)|au 1er|le |aux? (?:premier|\\d)))",
      "(?:appliqué|applicable)e?s? (?:depuis|dès|à partir|à compter)",
      "en vigueur (?:depuis|le|à partir|dès|au 1er)",
    ),
    unless: /reporter l['’]entrée|(?:droits de douane|taxes?|tarifs|accord commercial)(?: \p{L}+){0,5} (?:entr|pren)/iu,
  },
  {
    kind: "rule",
    rule: "fr-adopts-rule",
    frame: "issues",
    pattern: `(?:déroul${ER}|adopt${ER}|publi${ER}|promulgu${ER}|approuv${ER}|émi[st]|émett\\p{L}+|édict${ER}|vot${ER}|introdui\\p{L}+|instaur${ER}|impos${ER}|annon[cç](?:e|é|er|ent|ait)|dévoil${ER}|présent${ER}|fix${ER}|sign${ER}|ratifi${ER}|décrét${ER}|mi(?:s|t) en place|met(?:tent)? en place|entérin${ER}|pass${ER}|élabor${ER}|formul${ER}|conçu)${WHEN} (?:(?:de |des |une |un |sa |son |la |le |les |d['’]|l['’]|ses |leurs? |plusieurs |\\d+ |(?:une |toute une |\\d+ )?(?:\\p{L}+ )?(?:série|salve|trentaine|vingtaine|train|arsenal|batterie|paquet) (?:de |d['’]))(?:propres? |premières? )?(?:nouvelles? |nouveaux? |nouvel |strictes |premières? |lourdes )?)(?:["“«] ?)?${RULE}`,
    unless: /n['’](?:a|ont) pas annoncé|sanctions de \d|vot\p{L}* (?:le|une) texte de résolution/u,
  },
  {
    kind: "rule",
    rule: "fr-tightens-rule",
    frame: "issues",
    pattern: anyOf(
      `(?<=(?:a|ont|avait|avaient|vient de|viennent de|va|vont|en ayant)(?: \\p{L}+ment| aussi| déjà| également| encore| une nouvelle fois)? )(?:durci(?:r)?|resserr(?:é|er)|renforc(?:é|er)|étend(?:u|re)|élargi(?:r)?|modifi(?:é|er)|révis(?:é|er)|assoupli(?:r)?|abrog(?:é|er)|amend(?:é|er))(?: \\p{L}+){0,4}? (?:${THE}|ses propres |nouvelles? )?${RULE}`,
      `durcissement (?:de|des) (?:\\p{L}+ )?${RULE}`,
    ),
  },
  {
    kind: "rule",
    rule: "fr-rule-adopted",
    frame: "issues",
    pattern: anyOf(
      `(?:${RULE})${SHORT}(?:(?:a été|ont été|est|sont|vient d['’]être) (?:\\p{L}+ment )?(?:adopté|publié|promulgué|voté|approuvé|instauré|introduit|imposé|dévoilé|annoncé|ratifié|signé)e?s?|,? (?:vot|adopt|promulgu|sign|édict|ratifi|mis(?=es? en place))(?:${ED}|es?))(?!\\p{L})`,
      `(?:introduite|adoptée|votée|promulguée)s?${SHORT} (?:cette |la |le |ces )(?:nouvelle )?(?:loi|législation|réglementation|règlement|texte)`,
      "une limite (?:\\p{L}+ ){0,5}?a été imposée",
    ),
  },
  {
    kind: "rule",
    rule: "fr-law-adoption",
    frame: "issues",
    pattern: `(?:adoption|promulgation|publication|vote) (?:de |du |d['’]|définitive de )(?:la |une |un |l['’]|nouvelles? )?(?:nouvelle )?(?:loi|lois|règlement|décret|lignes directrices|règles|directive|texte|mesures)(?!\\p{L})`,
  },
  {
    kind: "rule",
    rule: "fr-law-says",
    frame: "issues",
    refers: true,
    pattern: `(?:loi|règlement|réglementation|règlementation|texte|législation|décret|directive|règles|mesures)(?: [^.;:!?,]{0,40}?)? (?:qui )?(?:interdi(?:t|sent)|oblige(?:nt|ant)?|impose(?:nt)?|exige(?:nt|ant)?|contraint|prévoi(?:t|ent)|limite(?:nt)?|autorise(?:nt)?|encadre(?:nt)?)(?!\\p{L})`,
  },
  {
    kind: "rule",
    rule: "fr-rule-decreed",
    frame: "issues",
    pattern: `(?:encadr|régul|réglement|plafonn|tax|verrouill)(?:e|ent|é|er|era|eront) (?:désormais |enfin |strictement |à son tour )?(?:le|la|les|l['’])(?= )(?<=(?:^|va |vont |a |ont |vient (?:de |d['’])|viennent (?:de |d['’])|désormais )(?:\\p{L}+ ){0,3}\\p{L}+ (?:\\p{L}+ ){0,3}(?:le|la|les|l['’]))`,
    needs:
      /algorithmes|intelligence artificielle|IA|deepfakes?|données|plateformes|mineurs|influenceurs|livestream|jeux|crypto|export|colis|fast[- ]fashion/u,
    unless: /veut|souhaite|projet|envisage|entend/iu,
  },
];

/** What French tells plans, campaigns and speeches by. */
export const INITIATIVES_FR: readonly Trigger[] = [
  {
    kind: "initiative",
    rule: "fr-launches-initiative",
    frame: "issues",
    pattern: `(?:annon[cç]|lan[cç]|présent|dévoil|propos|entam|engag|mèn|men(?=é|a|er)|inaugur|déploy|déclench|cré)\\p{L}*(?: \\p{L}+| l['’]){0,2}? (?:(?:une|son|sa|leur|cette|un|le|la|d['’]une|d['’]un)(?: \\p{L}+){0,2}?) (?:initiative|campagne|plan(?!ète)|programme|opération(?! (?:de )?(?:financière|rachat|fusion))|stratégie|feuille de route|groupe de travail|task[- ]force|alliance|coalition|bureau (?:\\p{L}+ )?anti-?monopole|cellule)(?!\\p{L})`,
    unless:
      /répression (?:sans précédent|réglementaire)|publicitaire|plan social|plan de (?:licenciement|départs)|campagne de (?:répression|boycott|communication)|a proposé un plan/iu,
  },
  {
    kind: "initiative",
    rule: "fr-initiative-noun",
    frame: "issues",
    pattern: `(?:lancement|coup d['’]envoi) d['’]une? (?:\\p{L}+ )?(?:campagne|initiative|plan|programme|opération)`,
  },
  {
    kind: "statement",
    rule: "fr-speech",
    frame: "takes",
    pattern: `(?:(?:pronon[cç]|ten|livr|fai|donn)\\p{L}*|dans|lors de|lors d['’]|après|au cours d['’]|au cours de) (?:un |son |une |ce )(?:\\p{L}+ )?(?:discours|allocution)`,
  },
];
