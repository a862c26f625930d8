import type { Trigger } from "./triggers.ts";

/** A few words between two parts of an expression, within one clause. */
const INSIDE = "(?:[^.;:!?]|\\.(?=\\S)|(?<=\\b(?:Co|Ltd|Inc|Corp|M))\\.)";
const GAP = `(?:${INSIDE}{0,70}?)`;
const SHORT = "(?:[^.;:!?,]{0,30}?)";
const FINE = "(?:amendes?|pénalités?|sanctions? (?:financières?|pécuniaires?|administratives?)|astreintes?)";
const MONEY =
  "(?:[€$£¥]|\\d[\\d\\s.,]*(?:milliers |millions? |milliards? )?(?:de |d['’])?(?:yuans?|dollars?|euros?|roupies?|wons?|yens?|livres?))";
const REVIEW =
  "(?:examens?|évaluations?|revues?|contrôles?|vérifications?) (?:de|d['’]|sur|en matière de|relatifs? à|liés? à) ?(?:la |l['’])?(?:cyber-?sécurité|sécurité(?: (?:des données|du réseau|des réseaux|nationale|informatique))?|données)";
const LISTING = "(?:introductions? en [Bb]ourse|entrées? en [Bb]ourse|IPO|(?:double )?cotations?|mises? sur le marché)";
const STORE =
  "(?:magasins? d['’]applications?|boutiques? (?:d['’]applications?|en ligne)|App ?Stores?|app stores?|plateformes de téléchargement)";
const RULE =
  "(?:règles?|réglementations?|règlements?|lois?|mesures|textes?|dispositions?|lignes directrices|directives?|contrôles? (?:étendus? )?à l['’]exportation|restrictions?|décrets?|normes?|décisions?|législations?|régimes?|code|plafonds?|orientations)";
const DRAFT =
  "(?:projets? de (?:loi|règlement|réglementation|texte|règles?|directives?|mesures|décret|lignes directrices|révision|modification)s?|avant-projets?|propositions? de (?:loi|règlement|règles)|consultations? publiques?|appels? à commentaires?|version provisoire|ébauche)";

/** What French tells events by. The first of two that overlap counts, so what is more precise stands first. */
export const TRIGGERS_FR: readonly Trigger[] = [
  // What an authority makes a company do.
  {
    kind: "app-removal",
    rule: "fr-no-longer-offered",
    frame: "undergoes",
    negative: true,
    pattern:
      "n['’](?:est|était|sont|étaient) plus (?:téléchargeables?|disponibles?|proposée?s?)|ne (?:peut|peuvent|pouvait) plus être téléchargée?s?|impossible (?:\\p{L}+ ){0,4}de télécharger",
  },
  {
    kind: "ban",
    rule: "fr-must-cease",
    frame: "undergoes",
    pattern: "(?:doi(?:t|vent)|devr(?:a|ont)) (?:\\p{L}+ment )?(?:cesser|arrêter|renoncer|fermer|mettre fin|suspendre)",
  },
  {
    kind: "ban",
    rule: "fr-was-ordered",
    frame: "undergoes",
    pattern:
      "(?:été|est|sont|était|étaient) (?:\\p{L}+ment )?(?:sommé|contraint|forcé|enjoint|prié|obligé)e?s? (?:de|d['’]|à) ?(?:fermer|bloquer|cesser|arrêter|renoncer|retirer|suspendre|mettre fin|supprimer)",
  },
  {
    kind: "ban",
    rule: "fr-orders-closure",
    frame: "does",
    pattern: `(?:ordonn|exig|décid|impos|décrét|prononc)\\p{L}*(?: \\p{L}+ment)? (?:la |le |l['’]|sa |leur |son |une |un )(?:fermeture|suspension|cessation|dissolution|blocage|interdiction|arrêt|bannissement)`,
  },
  {
    kind: "ban",
    rule: "fr-orders-that-blocked",
    frame: "does",
    pattern: `(?:ordonn|exig|demand|décid|décrét)\\p{L}* (?:qu['’]|que )${GAP}(?:bloqu|interdi|ferm|suspend|bann|retir)\\p{L}*`,
  },
  {
    kind: "ban",
    rule: "fr-vetoes",
    frame: "does",
    pattern: `(?:(?:met|mis|mettre|oppos|pos)\\p{L}* (?:son |leur |un )?veto|s['’](?:oppos|est opposé|étaient opposé)\\p{L}*|refus\\p{L}* (?:d['’]autoriser|son feu vert)|retoqu\\p{L}*)(?= (?:à |au |aux |l['’]|la |le ))`,
    needs: /fusion|mariage|rachat|acquisition|union|opération|cession|accord|prise de contrôle/iu,
  },
  {
    kind: "ban",
    rule: "fr-tells-to-stop-buying",
    frame: "does",
    pattern: `(?:dit|demand|ordonn|enjoin|conseill|appel)\\p{L}*${GAP}(?:d['’]arrêter|de cesser|de ne plus)`,
  },
  {
    kind: "fine",
    rule: "fr-claims-money",
    frame: "does",
    pattern: `(?:réclam|exig)\\p{L}* (?:(?:environ|près de|plus de) )?${MONEY}`,
  },
  {
    kind: "investigation",
    rule: "fr-audit",
    frame: "does",
    pattern:
      "(?:audits?|contrôles?|inspections?|perquisitions?|vérifications?) (?:\\p{L}+ )?(?:a |ont |avait |avaient )?(?:été )?(?:réalisé|engagé|mené|effectué|conduit|lancé|diligenté|ouvert)e?s?",
  },
  {
    kind: "investigation",
    rule: "fr-inspects",
    frame: "does",
    pattern: "(?:(?:a|ont|avait|avaient) )(?:inspecté|perquisitionné|contrôlé|passé au crible|épluché)",
  },
  {
    kind: "other",
    rule: "fr-seizes",
    frame: "does",
    pattern: `(?:saisi|gel|confisqu)(?:e|é|ée|es|ées|és|t|ssent|er|r|s)?(?: \\p{L}+){0,3}? (?:fonds|avoirs|comptes|actifs|biens|${MONEY})`,
  },
  {
    kind: "statement",
    rule: "fr-speech",
    frame: "issues",
    pattern: "(?:discours|allocution|intervention|tribune)(?= )",
  },

  // Drafts before rules, reviews before investigations, and all of them before the plain verbs.
  {
    kind: "draft-rule",
    rule: "fr-publishes-draft",
    frame: "issues",
    pattern: `(?:publi|présent|dévoil|diffus|soum|propos|ouver|ouvr|lanc|mi)\\p{L}*${GAP}${DRAFT}`,
  },
  {
    kind: "draft-rule",
    rule: "fr-draft-published",
    frame: "issues",
    pattern: `${DRAFT}${GAP}(?:publi|présent|dévoil|diffus|propos|soum|prévoi|interdi|impos|exig|oblig)\\p{L}*`,
  },
  {
    kind: "draft-rule",
    rule: "fr-considers-rule",
    frame: "issues",
    pattern: `(?:envisag|propos|veu[tx]|voul|souhait|prévoi|projett)\\p{L}*${GAP}(?:interdire|limiter|plafonner|encadrer|restreindre|imposer|obliger|durcir|réguler|réglementer)`,
    needs:
      /mineurs|enfants|utilisateurs|smartphones?|jeux|algorithmes|contenus|projet|consultation|règles|réglementation|régulateur/iu,
    unless: /Huawei|ZTE|TikTok|Shein|Temu/u,
  },
  {
    kind: "data-review",
    rule: "fr-opens-review",
    frame: "does",
    pattern: `(?:ouver|ouvr|lanc|engag|initi|démarr|entam|diligent|annonc|men|soum|plac)\\p{L}*${GAP}${REVIEW}`,
  },
  {
    kind: "data-review",
    rule: "fr-undergoes-review",
    frame: "undergoes",
    pattern: `(?:(?:fai|fon)\\p{L}* l['’]objet d['’]|subi\\p{L}*|visé\\p{L}* par|soumis\\p{L}* à|sous le coup d['’])${GAP}${REVIEW}`,
  },
  {
    kind: "data-review",
    rule: "fr-review-opened",
    frame: "noun",
    pattern: `${REVIEW}${GAP}(?:ouver|lancé|engagé|vis[ae]|port[ae])\\p{L}*`,
  },

  {
    kind: "ipo-suspension",
    rule: "fr-suspends-listing",
    frame: "does",
    pattern: `(?:suspen|stopp|gel|bloqu|interromp|arrêt|annul|report|repouss|ajourn|stopper|torpill|empêch|fai\\p{L}* capoter)\\p{L}*${GAP}(?:${LISTING}|l['’]arrivée ${SHORT}(?:marché|[Bb]ourse))`,
  },
  {
    kind: "ipo-suspension",
    rule: "fr-listing-suspended",
    frame: "noun",
    pattern: `(?:${LISTING})${GAP}(?:suspendu|stoppé|gelé|bloqué|interrompu|annulé|reporté|repoussé|ajourné|capoté|avorté|suspension)\\p{L}*`,
  },
  {
    kind: "ipo-suspension",
    rule: "fr-suspension-of-listing",
    frame: "noun",
    pattern: `(?:suspension|report|gel|annulation|blocage|ajournement) (?:de |d['’]|du )(?:l['’]|la |son |sa |cette )?${LISTING}`,
  },
  {
    kind: "ipo-suspension",
    rule: "fr-gives-up-listing",
    frame: "self",
    pattern: `(?:renonc|retir|suspen|report)\\p{L}*${GAP}(?:${LISTING}|à Hong[ -]Kong)`,
  },

  {
    kind: "delisting",
    rule: "fr-leaves-exchange",
    frame: "self",
    pattern: `(?:quitt|abandonn|se (?:retir|désengag|reti)|s['’]est retir|sorti|sort)\\p{L}*${SHORT}(?:la )?(?:[Bb]ourse de New[ -]York|Wall Street|la cote|NYSE|New York Stock Exchange|Nasdaq|[Bb]ourse américaine)`,
  },
  {
    kind: "delisting",
    rule: "fr-retreat-from-exchange",
    frame: "self",
    pattern: `(?:se retirer|retrait|radiation|sortie|départ) (?:volontaire )?(?:de |d['’]|du )(?:la )?(?:cote|[Bb]ourse|Wall Street|New[ -]York|NYSE|Nasdaq)`,
  },
  {
    kind: "delisting",
    rule: "fr-delisted",
    frame: "undergoes",
    pattern: `(?:radié|exclu|retiré|évincé|expulsé)\\p{L}* (?:de |d['’]|du |des )(?:la |les )?(?:cote|[Bb]ourses?|Wall Street|NYSE|Nasdaq)`,
  },
  {
    kind: "delisting",
    rule: "fr-delists",
    frame: "does",
    pattern: `(?:radi|exclu|retir)(?:e|er|ent|era|eront|é|a|ant)(?! des (?:magasins|boutiques))${GAP}(?:de la cote|de la [Bb]ourse|des [Bb]ourses|du NYSE|du Nasdaq|de Wall Street)`,
  },

  {
    kind: "app-removal",
    rule: "fr-removes-app",
    frame: "does",
    pattern: `(?:retir|supprim|enlev|éjec|bann|disparaî|disparu|ôt)\\p{L}*${GAP}(?:des?|du|de leurs?|de ses|de son) ${STORE}`,
  },
  {
    kind: "app-removal",
    rule: "fr-app-removal-noun",
    frame: "noun",
    pattern: `(?:retrait|suppression|disparition)${GAP}(?:des?|du|de l['’])? ?(?:${STORE}|applications?)`,
  },
  {
    kind: "app-removal",
    rule: "fr-orders-app-removed",
    frame: "does",
    pattern: `(?:ordonn|exig|demand|enjoin|contrain)\\p{L}*${GAP}(?:retir|supprim|déréférenc)\\p{L}*${GAP}(?:applications?|applis?)`,
  },

  {
    kind: "summons",
    rule: "fr-were-summoned",
    frame: "undergoes",
    pattern: `(?:(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)) été |(?:est|sont|étai(?:t|ent)|ser(?:a|ont)) )(?:\\p{L}+ment )?(?:convoqu|entendu|auditionn)\\p{L}*`,
  },
  {
    kind: "summons",
    rule: "fr-summons",
    frame: "does",
    pattern: `convoqu(?:e|ent|é|ait|aient|er|èrent|era|ant)(?!e?s?(?:\\p{L}))`,
  },
  {
    kind: "summons",
    rule: "fr-convened-firms",
    frame: "does",
    pattern: `(?:réuni|rassembl|rappel|reç|reçoi)\\p{L}*${SHORT}(?:entreprises|groupes|plateformes|sociétés|géants|dirigeants|représentants|responsables)`,
    needs: /régulateur|autorités|administration|ministère|CAC|SAMR|MIIT|gouvernement|Pékin|commission/u,
    unless: /conférence de presse/iu,
  },
  {
    kind: "summons",
    rule: "fr-meeting-with-regulators",
    frame: "noun",
    pattern: `(?:rencontre|réunion|entretien|convocation)s? (?:entre|avec|des?|d['’])(?: les?| la)? ?(?:autorités|régulateurs|dirigeants|fonctionnaires|responsables)?`,
    needs: /autorités|régulat|convocation|banque centrale|administration|ministère/iu,
    unless: /convocation, dont|conférence de presse|droits|pays|ministres? (?:des )?[Aa]ffaires/u,
  },
  {
    kind: "summons",
    rule: "fr-warned-at-meeting",
    frame: "does",
    pattern: `(?:prévenu|averti|mis en garde|rappelé à l['’]ordre|tancé|sermonné|demandé des comptes)`,
    needs: /réunion|rencontre|entretien|convo/iu,
  },

  {
    kind: "meeting",
    rule: "fr-holds-meeting",
    frame: "issues",
    pattern: `(?:tenu|tient|tenait|organis|organisé|accueill|particip|donné)\\p{L}*${SHORT}(?:symposium|conférence(?: de presse)?|réunion|sommet|forum|table ronde|colloque)`,
  },
  {
    kind: "meeting",
    rule: "fr-during-meeting",
    frame: "issues",
    pattern:
      "(?:lors d['’]une?|à l['’]occasion d['’]une?|après (?:la|une)) (?:conférence de presse|réunion du|symposium|sommet|table ronde)",
  },
  {
    kind: "meeting",
    rule: "fr-met",
    frame: "takes",
    pattern: "(?:a|ont) rencontré|s['’](?:est|sont) entretenue?s? avec|s['’](?:est|sont) réunie?s? avec",
  },

  // Fines.
  {
    kind: "fine",
    rule: "fr-was-imposed-fine",
    frame: "undergoes",
    pattern: `(?:s['’](?:est|était)|se sont|se vo(?:it|ient)|s['’]étaient)(?: ainsi| aussi| également| déjà)? vue?s? inflig\\p{L}*|se (?:voit|voient|verra|verront|voir) inflig\\p{L}*`,
  },
  {
    kind: "fine",
    rule: "fr-fine-was-imposed",
    frame: "noun",
    pattern: `${FINE}${GAP}(?:a|ont|avait|avaient) été (?:infligé|prononcé|imposé|notifié)\\p{L}*|${FINE}${SHORT}(?:infligé|imposé|prononcé)e?s?`,
  },
  {
    kind: "fine",
    rule: "fr-imposes-fine",
    frame: "does",
    pattern: `(?:inflig|prononc|impos|notifi|adress|dress|fix)(?:e|ent|é|ée|ait|aient|er|èrent|era|eront|eant|ant|ea)${GAP}(?:${FINE}|${MONEY})`,
  },
  {
    kind: "fine",
    rule: "fr-hit-by-fine",
    frame: "undergoes",
    pattern: `(?:frappé|visé|touché|puni|sanctionné|mis|écop)\\p{L}*${SHORT} (?:d['’]une|par une|à l['’]|d['’])? ?(?:${FINE})`,
  },
  {
    kind: "fine",
    rule: "fr-condemned-passive",
    frame: "undergoes",
    pattern: `(?:(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)|ayant|avoir) (?:aussi |également |déjà )?été|(?:est|sont|étai(?:t|ent)|ser(?:a|ont|ait|aient)|être))(?: \\p{L}+ment| aussi| également| déjà| lui| elle| elles| eux)? (?:condamné|sanctionné|pénalisé|verbalisé|puni)e?s?(?! (?:pénalement|à mort|à (?:\\p{L}+|\\d+) ans? de prison))`,
  },
  {
    kind: "fine",
    rule: "fr-gets-fine",
    frame: "undergoes",
    pattern: `écop(?:e|ent|é|ait|er|era|eront)(?: \\p{L}+){0,2}`,
  },
  {
    kind: "fine",
    rule: "fr-must-pay",
    frame: "undergoes",
    pattern: `(?:devr(?:a|ont|ait|aient)|doi(?:t|vent)|(?:va|vont) devoir|contraint\\p{L}* de|condamné\\p{L}* à|accept\\p{L}* de|somm\\p{L}* de|s['’]engag\\p{L}* à)(?: aussi| également| en outre)? (?:s['’]acquitter|payer|verser|débourser|régler)(?= (?:d['’]|de |une |un |la |les |l['’]|\\d|[€$£¥]|environ|plus|près|quelque))`,
    needs: new RegExp(`${FINE}|${MONEY}|sanction`, "iu"),
  },
  {
    kind: "fine",
    rule: "fr-paid-fine",
    frame: "undergoes",
    pattern: `(?:pay|vers|régl|reç|reçoi|reçu|risqu|encour)\\p{L}*${SHORT} (?:une |des |d['’]|leur |son |sa |l['’])${FINE}`,
  },
  {
    kind: "fine",
    rule: "fr-fines-active",
    frame: "does",
    pattern: `(?:(?:a|ont|avai(?:t|ent)|vien(?:t|nent) de|aurai(?:t|ent))(?: déjà| aussi| également| ainsi)? )?(?:condamn|sanctionn|pénalis|épingl)(?:e|ent|é|er|ait|aient|èrent|era)(?= )(?! (?:pénalement|la loi|fermement))`,
    needs: new RegExp(`${FINE}|${MONEY}|sanction`, "iu"),
  },
  {
    kind: "fine",
    rule: "fr-puts-fine",
    frame: "does",
    pattern: `m(?:et|ettent|is|ettre) (?!\\p{L}+ à jour)${SHORT}à l['’]amende`,
  },
  {
    kind: "fine",
    rule: "fr-fine-against",
    frame: "noun",
    pattern: `(?:${FINE})(?: \\p{L}+){0,3}? (?:de |d['’])(?:près de |plus de |environ |quelque |plusieurs |un montant de )?(?:${MONEY}|\\d|un(?:e)? |deux )`,
  },
  {
    kind: "fine",
    rule: "fr-record-fine",
    frame: "noun",
    pattern: `(?:${FINE})(?: \\p{L}+){0,2}? (?:à l['’]encontre d|contre|pour|infligée?s? (?:à|aux?))`,
  },
  {
    kind: "fine",
    rule: "fr-the-fine",
    frame: "noun",
    pattern: `(?:l['’]|cette |la |ces |les |leur |son |sa )${FINE}`,
    refers: true,
  },

  // Bans and orders that close a market.
  {
    kind: "ban",
    rule: "fr-bans",
    frame: "does",
    pattern: `(?:(?:a|ont|avai(?:t|ent)|vien(?:t|nent) d['’]|va|vont|aurai(?:t|ent)) )?(?:interdi(?:t|re|sent|sait|saient|ra|ront|rait|sant)|bann(?:i|it|ir|issent|issait|ira|iront)|prohib(?:e|é|er|ent)|prosc(?:rit|rire|rivent)|bloqu(?:e|é|er|ent|era|ait)|exclu(?:t|re|ent|ra)?|évinc(?:e|é|er|ent)|censur(?:e|é|er|ent)|suspend(?:|u|re|ent|ra|ait)|coup(?:e|é|er) l['’]accès)(?! (?:pénalement|\\p{L}*ment la hausse))(?= (?:le|la|les|l['’]|d['’]|à |aux? |de |du |des |totalement|purement|provisoirement|temporairement|sur |tou|son|sa|ses|leurs?|\\p{Lu}|\\d|un|une|l’))`,
  },
  {
    kind: "ban",
    rule: "fr-is-banned",
    frame: "undergoes",
    pattern: `(?:banni|exclu|interdit|radié|évincé)e?s? (?:de |d['’]|du |des |en |au |aux )(?=\\p{Lu}|l|la|les|réseaux|marché|territoire|sol|pays)|(?:(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)|ayant) été|(?:est|sont|étai(?:t|ent)|ser(?:a|ont|ait|aient)|être|reste(?:nt)?))(?: \\p{L}+ment| désormais| déjà)? (?:interdit|banni|prohibé|proscrit|bloqué|exclu|évincé|inaccessible|suspendu|déclaré\\p{L}* illéga|jugé\\p{L}* illéga)\\p{L}*`,
  },
  {
    kind: "ban",
    rule: "fr-blacklists",
    frame: "does",
    pattern: `(?:plac|mi[st]|met|inscri|ajout|figur)\\p{L}*${GAP}(?:liste noire|liste des entités|Entity List|liste (?:des )?entreprises|liste des fournisseurs)`,
  },
  {
    kind: "ban",
    rule: "fr-ban-noun",
    frame: "noun",
    pattern:
      "(?:interdiction|bannissement|exclusion|mise au ban|blocage|boycott|inscription sur la liste noire|bannir)(?: (?:totale?|complète?|générale?|formelle|pure et simple))? (?:de |d['’]|du |des |visant |contre )",
  },
  {
    kind: "ban",
    rule: "fr-declares-illegal",
    frame: "does",
    pattern: `(?:déclar|qualifi|jug|décrèt|décrét|considèr|considér)\\p{L}*${GAP}illéga(?:l|les|ux|le)|(?:illéga(?:l|les|ux|le)) ?» ?: (?:voilà comment|c['’]est ainsi)`,
    needs: /crypto|monnaies?|bitcoin|transactions?|activités|jeux|minage/iu,
  },
  {
    kind: "ban",
    rule: "fr-qualifies-illegal",
    frame: "does",
    pattern: `illéga(?:l|les|ux|le)s? ?»${GAP}qualifi\\p{L}*`,
  },
  {
    kind: "ban",
    rule: "fr-orders-to-give-up",
    frame: "does",
    pattern: `(?:(?:donn|intim)\\p{L}* (?:l['’])?ordre|ordonn\\p{L}*|somm\\p{L}*|enjoin\\p{L}*|contrain\\p{L}*|forc\\p{L}*|exig\\p{L}*)${GAP}(?:renonc|mettre fin|cess|arrêt|stopp|abandonn|retir(?!er (?:les|des|leurs?|ses) applications?))\\p{L}*`,
  },
  {
    kind: "ban",
    rule: "fr-may-no-longer",
    frame: "undergoes",
    pattern:
      "ne (?:pourr(?:a|ont)|peu(?:t|vent)) plus (?:se |être |vendre|utiliser|acheter|recevoir|accepter|exporter|proposer)",
  },
  {
    kind: "ban",
    rule: "fr-without",
    frame: "does",
    pattern: `impos\\p{L}*${GAP}se (?:fasse|fassent) sans|retir\\p{L}*${GAP}(?:équipements?|matériels?|infrastructures?)`,
  },

  // Investigations.
  {
    kind: "investigation",
    rule: "fr-opens-investigation",
    frame: "does",
    pattern:
      "(?:ouver|ouvr|lanc|engag|diligent|initi|annonc|déclench|men|condui|approfond)\\p{L}*(?: (?:officiellement|formellement|aussi|également))? (?:une|des|deux|plusieurs|son|sa|leur|cette|l['’]|d['’])(?: \\p{L}+){0,2}? ?(?:enquêtes?|investigations?|procédures?(?: formelles?| d['’]infraction)?|inspections?|perquisitions?)",
  },
  {
    kind: "investigation",
    rule: "fr-is-investigated",
    frame: "undergoes",
    pattern:
      "(?:(?:fai|fon)\\p{L}* l['’]objet d['’](?:une |un )?|visée?s? par (?:une |des )?|sous le coup d['’]une |dans le viseur d['’]une |subi\\p{L}* (?:une |des )?|soupçonnée?s? dans (?:une )?)(?:\\p{L}+ ){0,2}?(?:enquêtes?|investigations?|procédures?|inspections?|perquisitions?)",
  },
  {
    kind: "investigation",
    rule: "fr-investigation-finds",
    frame: "noun",
    pattern:
      "(?:selon|d['’]après) (?:l['’]|son |cette |une )enquête|(?:l['’]|cette |une |son |leur )(?:enquête|investigation|inspection|instruction)(?: \\p{L}+){0,5}? (?:montre|révèle|a (?:montré|révélé|établi|conclu|permis|poussé|porté|forcé|été (?:ouverte|lancée|menée))|conclut|établit|porte|vise|a débuté|concerne|avait)",
  },
  {
    kind: "investigation",
    rule: "fr-investigates",
    frame: "does",
    pattern: "(?:enquêt(?:e|ent|é|ait|er)|se penche(?:nt)?) (?:sur|contre)",
  },
  {
    kind: "investigation",
    rule: "fr-investigation-led-by",
    frame: "noun",
    pattern:
      "(?:une |d['’]une |l['’])(?:enquête|investigation)(?: \\p{L}+){0,2}? (?:menée|conduite|ouverte|lancée|diligentée)s? (?:par|contre|à l['’]encontre|sur|en|le)",
  },

  // Rules.
  {
    kind: "rule",
    rule: "fr-comes-into-force",
    frame: "issues",
    pattern: `(?:entr|entré|entrer|entrera|entreront)\\p{L}* en (?:vigueur|application)|pren(?:d|nent|dre|dra|dront) effet|s['’]appliqu(?:e|ent|era|eront|er)(?= (?:à partir|à compter|dès|depuis|en |au |le |aux? ))|(?:appliqué|applicable)e?s? (?:depuis|dès|à partir)`,
  },
  {
    kind: "rule",
    rule: "fr-adopts-rule",
    frame: "issues",
    pattern: `(?:adopt|publi|promulgu|approuv|émi[st]|édict|vot|introdui|instaur|impos|annonc|dévoil|présent|renforc|durci)\\p{L}*(?: (?:officiellement|définitivement|vendredi|jeudi|mercredi|mardi|lundi|samedi|dimanche))? (?:(?:de |des |une |un |sa |son |la |le |les |d['’]|ses |leurs? )(?:nouvelles? |nouveaux? |nouvel |premières? )?|de nouve(?:lles|aux) )${RULE}`,
    unless: /n['’](?:a|ont) pas annoncé/u,
  },
  {
    kind: "rule",
    rule: "fr-rule-adopted",
    frame: "issues",
    pattern: `(?:${RULE})${SHORT}(?:a été|ont été|est|sont) (?:adopté|publié|promulgué|voté|approuvé|instauré)e?s?`,
  },

  // What a company goes through.
  {
    kind: "restructuring",
    rule: "fr-restructures",
    frame: "does",
    pattern:
      "(?:restructur|scind|démantel|démanteler|démantèl|démembr|nationalis|réorganis|dissou|dissolu)\\p{L}*(?: (?:de|du|d['’]|son|sa|ses|le|la|les|l['’]|leurs?)|$)",
  },
  {
    kind: "restructuring",
    rule: "fr-must-sell",
    frame: "undergoes",
    pattern: `(?:céder|cession|vendre|vente|se séparer|se défaire|désinvesti\\p{L}*)(?: (?:de|d['’]|du|des|la|le|les|ses|son|sa|l['’]))*${SHORT}(?:activités?|opérations?|parts?|participations?|actifs?|filiales?|branche|TikTok|actions d)`,
    needs: /ordonn|exig|oblig|contrain|forc|devr|doit|ordre|loi|ultimatum|sous peine|à moins|propos|céd|vend/iu,
  },
  {
    kind: "other",
    rule: "fr-acquires",
    frame: "takes",
    pattern:
      "(?:pr(?:end|is|enant|endre|endra)\\p{L}* le contrôle|rach(?:at|eté|ète|eter|etant|eta)|acqui(?:s|rt|ert|érir|sition|sitions)|fusion(?:ne|né|ner|nent)?)(?: \\p{L}+){0,2}? (?:de |d['’]|du |par |avec |entre )",
  },
  {
    kind: "other",
    rule: "fr-arrests",
    frame: "issues",
    pattern: "(?:arrest(?:ation|ations)|arrêté(?:es?|s)?|interpell\\p{L}*|détenue?s?) (?:de |d['’]|plus|près|des |\\d)",
  },
  {
    kind: "other",
    rule: "fr-sues",
    frame: "takes",
    pattern:
      "(?:port\\p{L}* plainte|attaqu\\p{L}* en justice|poursui\\p{L}* en justice|assign\\p{L}* en justice|saisi\\p{L}* (?:la justice|le tribunal|un tribunal)|dépos\\p{L}* (?:un recours|une plainte)|fai\\p{L}* appel|engag\\p{L}* des poursuites|intent\\p{L}* un procès)",
  },
  {
    kind: "other",
    rule: "fr-must-comply",
    frame: "undergoes",
    pattern: `(?:dispos\\p{L}* d['’]un délai|a |ont )?(?:\\p{L}+|\\d+) (?:mois|jours|semaines) pour (?:se (?:mettre en )?conform|se mettre|mettre|corriger|rectifi|remédi|répondre)\\p{L}*`,
  },
  {
    kind: "other",
    rule: "fr-approves",
    frame: "does",
    pattern:
      "(?:approuv|autoris|(?:donn|obten|reç|accord)\\p{L}* (?:son |le |leur )?feu vert|homologu|accord\\p{L}* (?:une |des )?licences?|délivr)\\p{L}*(?: \\p{L}+){0,3}? (?:jeux?|licences?|fusion|rachat|acquisition|accord|applications?|service)",
  },

  {
    kind: "initiative",
    rule: "fr-launches-initiative",
    frame: "issues",
    pattern:
      "(?:annonc|lanc|présent|dévoil|propos|entam|engag|mèn|men)\\p{L}*(?: \\p{L}+){0,2}? (?:une|son|sa|leur|cette|un|le|la)(?: \\p{L}+){0,2}? (?:initiative|campagne|plan|programme|opération|répression|offensive|croisade)",
  },
];
