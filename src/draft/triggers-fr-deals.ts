import { anyOf, BEEN, ED, ER, FEW, GAP, MONEY, SHORT, THE } from "./triggers-fr-words.ts";
import type { Trigger } from "./triggers.ts";

/** What French tells the other things by that happen to firms: purchases, splits, arrests, lawsuits, approvals. */
export const DEALS_FR: readonly Trigger[] = [
  {
    kind: "restructuring",
    rule: "fr-restructures",
    frame: "does",
    pattern: anyOf(
      `(?:restructur|scind|démantel|démantèl|démembr)${ER}(?! (?:un|le|ce|des) réseau)`,
      `(?:restructuration|démantèlement|scission|démembrement|dissolution|remaniement|réorganisation|refonte)${SHORT}(?:de |d['’]|du |des )`,
      "dissou\\p{L}+ (?:son|sa|ses|le|la|les|l['’])",
      `réorganis${ER} (?:son|sa|ses|le|la|les) (?:capital|activités?|structure|groupe)(?! de manière)`,
      `(?:se (?:transformer|muer)|transform${ED}|constitu${ED}) en (?:société )?holding`,
      `scind${ED} en`,
      `regroup${ER}${GAP}(?:dans|au sein d|sous)[^.;:]{0,30}?holding`,
    ),
    unless:
      /fonds de restructuration|plan social|(?:refonte|réorganisation) (?:de la loi|des? (?:règles|lois?|textes|services)|du (?:droit|cadre|site|règlement|ministère)|de la (?:législation|réglementation|justice|directive))/iu,
  },
  {
    kind: "restructuring",
    rule: "fr-must-sell",
    frame: "undergoes",
    pattern: `(?:ordonn|oblig|contrai|forc|impos|somm|exig|tenue?s?|doi(?:t|vent)|devr(?:a|ont|ait)|jours pour|mois pour)\\p{L}*${GAP}(?:céd|vend|se séparer|se défaire|désinvesti|cession|vente)\\p{L}*(?: (?:de|d['’]|du|des|la|le|les|ses|son|sa|l['’]))*${SHORT}(?:activités?|opérations?|parts?|participations?|actifs?|filiales?|branche|tiktok|application|actions d)`,
    unless:
      /loi (?:\p{L}+ ){0,6}(?:imposant|exigeant|obligeant|contraignant)|cette loi|la loi (?:qui|impose|exige|oblige)/iu,
  },
  {
    kind: "other",
    rule: "fr-acquires",
    frame: "takes",
    pattern: anyOf(
      `(?:(?:prend(?:re|ra)?|prenait|prennent|pris|prenant)${FEW}(?:le contrôle|les commandes|les rênes) (?=de |d['’]|du )|rach(?:eté|ète|ètent|eter|eta|etait|etant)|acqui(?:s|ert|èrent|érir)|s['’](?:offr(?:e|ir|ent)|est offert)|absorb${ER}|m(?:et|ettent|is|ettre) la main sur(?! (?:plus de |près de |\\d))|s['’]empar${ER}|fusionn${ER})(?: \\p{L}+){0,2}? ?(?:de |d['’]|du |par |avec |à |le |la |les |l['’]|son |sa |ses |\\d+ ?%|une (?:part|participation)|(?=\\p{L}{3}))`,
      "rachet(?:é|ée|és) (?:par|en|à)",
    ),
    unless:
      /acquis (?:la|une) (?:conviction|certitude|réputation|expérience)|racheter des actions|rachat d['’]actions|pour racheter|droits? acquis|trouver un acquéreur/iu,
  },
  {
    kind: "other",
    rule: "fr-arrests",
    frame: "undergoes",
    pattern: anyOf(
      "(?:arrestation|interpellation|inculpation|mise en examen|extradition|incarcération|mise en détention)s? (?:de |d['’]|du |des )",
      `(?:interpell|incarcér|inculp|extrad|écrou)${ED}`,
      `arrêtée?s?(?<=${BEEN} arrêtée?s?)`,
      "arrêtée?s? (?:à|par|au|en) ",
      "placée?s? en (?:détention|garde à vue)",
      "assignée?s? à résidence",
      "mise?s? en examen",
    ),
  },
  {
    kind: "other",
    rule: "fr-released",
    frame: "undergoes",
    pattern: `(?:remise?s? en liberté|remet(?:tent)? en liberté|libérée?s?(?= (?:sous|par|vendredi|après|de prison|au|en))|(?:conclu|pass|trouv|sign)\\p{L}* (?:un |une )(?:\\p{L}+ )?(?:accord|entente|compromis)${SHORT}avec (?:la justice|le département|les procureurs|le parquet|les autorités|le ministère)|renon[cç]\\p{L}* à (?:une |sa |la )?(?:demande d['’])?extradition)`,
  },
  {
    kind: "other",
    rule: "fr-sues",
    frame: "takes",
    pattern: anyOf(
      "(?:port|dépos)\\p{L}*(?: \\p{L}+)? plaintes?",
      "dépos\\p{L}* une plainte",
      "dépôt de plainte",
      "attaqu\\p{L}* (?:\\p{L}+ ){0,3}?en justice",
      "(?:poursui|traîn|assign|attrai|trîn)\\p{L}* (?:\\p{L}+ ){0,3}?(?:en justice|devant (?:la justice|le tribunal|les tribunaux|la cour))",
      "saisi\\p{L}* (?:\\p{L}+ ){0,2}?(?:la justice|le tribunal|un tribunal|le juge|la cour|la commission européenne|l['’]arcom|le parquet)",
      "dépos\\p{L}* un recours",
      "(?:fait|fera|interjette|interjeté|ayant fait) appel",
      "engag\\p{L}* (?:\\p{L}+ ){0,2}?(?:des poursuites|une action|des procédures judiciaires)",
      "intent\\p{L}* (?:un procès|une action)",
      "(?:dépos|engag|lan[cç])\\p{L}* (?:la|une|des) poursuites?",
      "poursui(?:vi|vie|vis|t|vent|vre|vait) (?:le |la |l['’]|son |sa )?(?=\\p{L})(?! (?:ses|leurs?|son|sa|les|des|un|une|en|sur|dans|à|normalement)(?!\\p{L}))[\\p{L} -]{3,40}? pour (?=des|avoir|violation|abus|contrefaçon|non|concurrence|fraude)",
      "l['’]objet (?:d['’]une|de plusieurs) (?:\\p{L}+ )?plaintes?",
      "plainte,? déposée",
      "(?:poursuites|procédures) judiciaires engagées",
      "(?:introdui|engag|lan[cç])\\p{L}* une action (?:collective|en justice)",
      `conteste(?:nt|r)?${SHORT}(?:en justice|devant)`,
      "(?:demand|saisi)\\p{L}* (?:\\p{L}+ )?(?:à la|au|aux|la|le) (?:cour|tribunal|tribunaux|justice|juge)",
      `défér${ER}`,
      `défér${ED}`,
      `sign${ER} le parquet`,
      `signal${ED} au (?:parquet|procureur)`,
      "plaintes? contre",
      `demand\\p{L}*${GAP}(?:un réexamen|de réexaminer)`,
      "class action",
      "recours collectif",
    ),
  },
  {
    kind: "other",
    rule: "fr-approves",
    frame: "does",
    pattern: anyOf(
      "(?:approuv|autoris|homologu|agré|valid)(?:e|é|ée|és|ées|ent|er|ait|era|eront)(?: (?!à jouer)[\\p{L}\\d'’.]+){0,4}? (?:jeux? (?:vidéo|en ligne|étrangers|importés)|titres|licences?|fusion|rachat|acquisition|accord|applications?|service|vente|opération|exportations?|retour|lancement|transaction|puces|introduction|demande)(?!\\p{L})",
      "feux? verts? (?:à|au|aux|pour|de|d['’]|du|des)",
      "(?:donn|obten|obtien|obtenu|reç|accord)\\p{L}* (?:son |le |leur |un )?feu vert",
      "(?:accord|octroi|octroy|délivr|décroch|obtien|obtenu|reçu|reçoi)\\p{L}*(?: \\p{L}+){0,5}? (?:licences?|autorisations?|agréments?|approbations?|permis)(?!\\p{L})",
    ),
    unless:
      /doi(?:t|vent) obtenir|pour obtenir|permettre|devr(?:a|ont) (?:demander|obtenir)|sans (?:obtenir|autorisation)/iu,
  },
  {
    kind: "other",
    rule: "fr-invests",
    frame: "takes",
    pattern: `(?:invest(?:i|it|ir|issait|issant)|plac(?:é|e|ait)|mis(?:é|e|ant|ait)|inject${ER}|apport${ER}|débours${ER})${FEW}?(?:(?:quelque|plus de|près de|environ|jusqu['’]à) )?${MONEY}(?: ?\\([^)]{1,40}\\))?[^.;:]{0,40}? (?:dans|sur|chez|au capital de|auprès de)(?= (?:[\\p{L}'’-]+ ){0,3}?(?:(?-i:\\p{Lu})|\\d\\d))`,
  },
  {
    kind: "other",
    rule: "fr-gives-up-deal",
    frame: "self",
    pattern: `(?:renon[cç](?:e|é|ent|a|er|ait|aient)${FEW}?(?:à |au )|abandonn${ER} )(?:${THE})?(?:\\p{L}+ ){0,2}?(?:rachat|acquisition|fusion|opération|transaction|rapprochement|offre)(?!\\p{L})`,
  },
  {
    kind: "other",
    rule: "fr-leaves-market",
    frame: "self",
    pattern: anyOf(
      `(?:va |vont |a décidé de |annonc${ER} (?:son|leur) )?(?:ferm(?:er|e|ent|era|é) (?:ses|leurs) (?:portes|bureaux|magasins|services)|se retir(?:er|e|era)|retrait|départ)${SHORT}(?:de |en |du |d['’])(?:marché )?(?:chine|chinois|inde|états-unis|europe|france|royaume-uni|canada|australie|corée|japon)(?!\\p{L})`,
      "ne ser(?:a|ait|ont|aient) plus (?:proposée?s?|offerte?s?|commercialisée?s?)",
      `cess${ER} (?:ses|leurs|son|leur|toutes? ses) (?:activités?|opérations|services?)`,
    ),
  },
  {
    kind: "other",
    rule: "fr-resumes",
    frame: "issues",
    pattern:
      "(?:autorisations|licences|approbations|homologations|agréments|délivrance) (?:[^.;:,]{1,30}? )?(?:repris|recommenc|repren)\\p{L}*",
  },
  {
    kind: "other",
    rule: "fr-signs-order",
    frame: "issues",
    pattern: `sign(?:e|é|ait|er|era|ant|ent)${FEW}?(?:ordre exécutif|décret(?: présidentiel)?|executive order|ordonnance)(?!\\p{L})`,
  },
  {
    kind: "other",
    rule: "fr-allows",
    frame: "does",
    pattern: `(?:(?:autoris|laiss)(?:é|e|ait|ent|a|er)|permi[st])(?: [^.;:,]{1,40}?)? (?:à )?(?:construire|vendre|exporter|participer|fournir|opérer|reprendre|déployer|poursuivre|rester)(?!\\p{L})`,
    needs:
      /gouvernement|autorit|régulateur|commission|administration|ministère|washington|londres|pékin|paris|bruxelles|berlin|tokyo|new delhi|maison blanche/iu,
    unless: /utilisateurs|permet(?:tant|tent|tre)? /iu,
  },
  {
    kind: "other",
    rule: "fr-designates",
    frame: "does",
    pattern: `désign(?:e|é|er|ent|ait)${GAP}(?:très grandes? plateforme|contrôleurs? d['’]accès|gatekeeper|VLOP)`,
  },
];
