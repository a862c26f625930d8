import type { FurnitureKind } from "./analysis.ts";
import { RELATED_LINK } from "./furniture-related.ts";
import { toLatin } from "./pattern.ts";

const LINES: readonly Rule[] = [
  {
    kind: "navigation",
    pattern: whole(
      String.raw`aller au (?:contenu(?: principal)?|menu)|aller à la (?:navigation|recherche)|passer au contenu(?: principal)?|accéder au contenu(?: principal)?|(?:skip|jump) to (?:(?:main )?content|(?:main )?navigation|footer)|skip navigation|appuyez sur .{1,15} pour passer au contenu|press .{1,15} to skip to content`,
      String.raw`fermer|close|menu(?: principal)?|(?:main|left|right|open|ouvrir le|fermer le|close) menu(?: principal)?|navigation|toggle \S{1,15}(?: \S{1,15})?|accueil|home(?:page)?|page d'accueil|recherche[rz]?|search|rechercher sur le site|retour(?: en haut| à l'accueil| à la page précédente)?|back(?: to (?:top|home))?|haut de page|top|suivant|précédent|next|previous|(?:article|page|post) (?:suivante?|précédente?)|(?:next|previous) (?:article|post|story|page)`,
      String.raw`mon compte|my account|mon profil|profile|se (?:dé)?connecter|connexion|déconnexion|s'identifier|log ?in|sign ?in|sign ?up|log ?out|sign ?out|register|s'inscrire|créer un compte|mon abonnement|mes favoris`,
      String.raw`voir (?:plus|tout)|en savoir plus|afficher (?:plus|la suite|tout)|lire (?:la suite|plus|l'article(?: complet)?)|(?:see|show|load|view|read|learn) (?:more|less|all)|read (?:next|on|(?:the )?full (?:article|story))|more|plus|suite|more (?:stories|news|articles)|continue reading|développer|réduire|expand|collapse|cancel|ok|cancel ok|annuler|synopsis|tl;dr`,
      String.raw`écouter(?: (?:l'article|cet article|l'audio))?|listen(?: to this (?:article|story))?|enjoy more audio and podcasts.{0,30}|ajouter à (?:mes|vos) favoris|ajouter à la sélection|sauvegarder|enregistrer|lire plus tard|offrir (?:cet|l')\s?article|gift this article|save(?: (?:for later|article|story))?|bookmark|read in app|ouvrir dans l'application|imprimer l'article|print this (?:page|article)|agrandir|réduire la taille|text size|taille du texte|a[+-]( a[+-])?`,
      String.raw`à la une|dernières (?:nouvelles|infos|actualités|minutes)|toute l'actualité|breaking news|(?:top|latest) (?:news|stories)|trending(?: now)?|en continu|fil info|changer de (?:langue|pays)|english(?: version)?|français|version (?:mobile|imprimable|française|anglaise)|quitter la version mobile|author profile photo|table of contents|sommaire|loading(?:\.{3}|…)?|chargement(?: en cours)?(?:\.{3}|…)?|image for article.{0,160}`,
      String.raw`page \d+ (?:sur|of|\/) \d+|\d{1,2} ?\/ ?\d{1,2}|\d{1,6}|\d{1,4}(?:[.,]\d)? ?[km]?(?: ?(?:vues?|views?|lectures?|reads|likes?|j'aime))`,
    ),
  },
  { kind: "navigation", pattern: /^(?:home|accueil)(?:\s?[/|]\s?[\p{L}&' -]{2,30}){1,5}$/iu },
  {
    kind: "other",
    pattern:
      /^[\d\s.,]{2,12}\s?(?:USD|EUR|HKD|CNY|GBP|CHF|JPY|[$€£¥])\s[\p{Lu}\d .]{2,14}\s[+-]?\d+(?:[.,]\d+)?\s?%$|^(?:valeurs associées|mes listes|cette liste ne contient aucune valeur\.?|découvrir \p{Lu}\p{L}{3,20}|plus de [\d ]+ produits .{0,60}(?:courtage|commission))$/iu,
  },
  {
    kind: "navigation",
    pattern:
      /^(?:today(?: is)?|nous sommes le|aujourd'hui)\s?:?\s(?:\p{L}+,?\s)?(?:\p{L}+\s\d{1,2},?\s|\d{1,2}(?:er)?\s\p{L}+\s)(?:19|20)\d\d$/iu,
  },
  {
    kind: "other",
    pattern: /^valeurs associées(?:\s[\p{L}\d .&-]{2,40}[+-]\d+(?:[.,]\d+)?\s?%)+$/iu,
  },
  // A row of sections: three or more of them, of a few words each.
  { kind: "navigation", pattern: /^[\p{L}&' -]{2,24}(?:\s[|•·]\s[\p{L}&' -]{2,24}){2,14}$/u },
  {
    kind: "navigation",
    pattern:
      /^(?:view|read|open) this (?:e-?mail|message|newsletter) (?:in|on) (?:your|a|the) (?:web )?browser$|^(?:voir|lire|afficher|ouvrir) (?:ce (?:message|courriel|mail|e-mail)|cet e-mail|cette (?:newsletter|lettre))(?: d'information)? (?:dans|sur) (?:votre|le|un) navigateur$|^(?:voir|afficher) (?:la )?version en ligne$/iu,
  },
  { kind: "navigation", pattern: /^[^>›»«"]{1,30}(?:\s*[>›»]\s*[^>›»«".!?]{1,60}){1,5}$/u },
  {
    kind: "navigation",
    pattern:
      /^(?:tags?|mots[- ]clés|mots-clefs|keywords|sujets?(?: associés)?|topics?|thèmes?|thématiques?|étiquettes?|hashtags|filed under|rubriques?|catégories?|category|categories|in this (?:article|story)|dans cet article|sections?)\s?[:|]\s?.{1,250}$|^(?:tags|mots[- ]clés|keywords|topics|hashtags|filed under|étiquettes)$|^(?:#[\p{L}\p{N}_]+[\s,;·]*)+$/iu,
  },
  {
    kind: "other",
    pattern: whole(
      String.raw`publicité|annonce|advertisement|advertising|ad|ads|sponsored(?: content)?|sponsorisé|promoted|contenu (?:sponsorisé|partenaire)|la suite après (?:la|cette) publicité|l'article continue après la publicité|(?:story|article) continues (?:below|after).{0,20}|scroll to continue.{0,20}|\[\/?(?:ad|embed|caption|gallery|advert)[^\]]{0,30}\]|\[ad_\d\]|ends?|fin|-30-|#{2,4}|fin du communiqué`,
      String.raw`(?:laisse[rz] un commentaire|(?:ajouter|poster|publier|écrire) un commentaire|(?:leave|post|add|write) a (?:comment|reply)|\d+ (?:commentaires?|comments?|réactions?|replies|réponses?)|(?:commentaires?|comments?|réactions)(?: ?\(\d+\)| ?: ?\d*)?|(?:aucun|pas de|no) comm?entaires?(?: pour le moment)?|no comments?(?: yet)?|be the first to comment|soyez le premier à (?:commenter|réagir)|(?:voir|lire|afficher) (?:les|tous les) commentaires|view (?:all )?comments|commenter|réagir|comment|annuler la réponse|cancel reply|répondre|reply|les commentaires sont (?:fermés|désactivés)|comments are closed|submit|envoyer|valider)`,
      String.raw`\(?(?:\$|€|£|us\$) ?1 ?(?:[.,]0+)?(?: [a-z$€]{2,8})?\s?=\s?.{3,60}\)?|\(?1(?:[.,]0+)? (?:dollars?|euros?|yuans?|livres?|us dollars?|usd|eur|\$|€)(?: [a-zé]{2,12})?\s?=\s?.{3,60}\)?`,
    ),
  },
  {
    kind: "legal",
    pattern:
      /^(?:(?:©|\(c\))\s?(?=.{0,40}(?:(?:19|20)\d\d|rights|droits))|copyrights?(?=\s?(?:©|\(c\)|\d{4}|by\b|all\b|:|$))).{0,200}$|^(?:mentions légales|politique de (?:confidentialité|cookies)|privacy(?: policy| notice)?|terms (?:of (?:use|service)|(?:and|&) conditions)|conditions générales(?: d'utilisation| de vente)?|contact(?: us|ez-nous)?|nous contacter|about(?: us)?|à propos|qui sommes-nous|plan du site|site ?map|cgu|cgv|tout accepter|tout refuser|accepter(?: et fermer| tout| les cookies)?|accept(?: all)?(?: cookies)?|reject all|refuser|continuer sans accepter|gérer (?:mes|les|vos) (?:choix|cookies|préférences)|manage (?:preferences|cookies|my choices)|cookie (?:settings|policy|preferences)|paramétrer(?: les cookies)?|powered by .{2,30})$/iu,
  },
  {
    kind: "embed",
    pattern:
      /^.{0,400}pic\.twitter\.com\/\w+.{0,120}$|^.{0,400}[—–-]\s?[^—–]{1,60}\(@\w{1,30}\)(?:\s.{0,40})?$|^(?:https?:\/\/|www\.)\S+$|^(?:watch|regarde[rz]?|à (?:voir|regarder|écouter)|voir en vidéo|écoute[rz]?|listen|vidéo|video|podcast|en images|diaporama|gallery)(?: (?:la|notre|the|our) (?:vidéo|video|podcast|émission))?\s?[:|►▶]\s?.{0,160}$|^(?:regarder|voir|lire|play|watch) (?:la |the )?(?:vidéo|video)s?$|^[►▶].{0,160}$/iu,
  },
  {
    kind: "instruction",
    pattern: /^(?:<\|[^|]{1,40}\|>.*|\[\/?INST\].*|```.*|#{2,}\s?(?:instruction|response|system|user)s?:?)$/iu,
  },
];

const CALLS: readonly SentenceRule[] = [
  {
    kind: "share",
    pattern:
      /^(?:partage[rz]|tweete[rz]|share|tweet)(?: (?:cet(?:te)?|ce|l'|la|this|the|sur|on|to|via|par|with|avec|it)\b|[-–—:|]|$).{0,60}$|^(?:envoyer|recommander) (?:par e-?mail|par courriel|à un ami|cet article)/iu,
    isFollowedBy: /^(?:partag|tweet|share|envoy|imprim|copi|print|email)/i,
  },
  {
    kind: "donation",
    pattern:
      /^(?:soutenez|aidez)(?:[- ]nous|\s(?:notre|nos|le|la|les|l'|un|une|votre|cet?|[A-Z]\p{L}+)\b)|^(?:faites|faire|je fais) un don\b|^je soutiens\b.{0,40}$|^(?:un don|votre don|vos dons|your (?:donation|support|contribution))\b.{0,80}\b(?:nous|notre|us|our|déduct\w*|défiscal\w*)|^support (?:us|our|independent|quality|free|public) ?(?:work|journalism|mission|site|newsroom|reporting|press|media)?\b(?! \w+ (?:said|says))|^(?:please (?:consider )?donat|donate\b|(?:please )?(?:consider )?mak(?:e|ing) a (?:donation|contribution)\b)|^help us (?:keep|continue|fund|grow|stay)\b|^(?:cet article vous a|vous (?:appréciez|aimez) (?:notre|nos|cet)|if you (?:value|enjoy|like) (?:our|this))/iu,
    isFollowedBy: /\b(?:dons?|paypal|carte bancaire|merci|dès \d|mois|soutien|nous|donat\w*|us|our|thank|month)\b/i,
  },
  {
    kind: "newsletter",
    pattern:
      /^(?:yes)?(?:inscri(?:vez|s)-(?:vous|toi)|abonnez-vous|s'inscrire|s'abonner|recevez|je m'(?:inscris|abonne)|pour recevoir)\b.{0,120}\b(?:newsletters?|infolettres?|lettres?|alertes?|notifications?|e-?mails?|courriel|boîte|gratuit\w*|quotidienne?|chaîne|canal|whatsapp|telegram|google (?:news|actualités)|podcast|fil|actualités?|flux)(?![\p{L}])|^(?:yes)?(?:sign up|subscribe)\b.{0,120}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates?|briefing|channel|telegram|whatsapp|podcast|(?:to|for) (?:our|the)|here)\b|^(?:get|receive)\b.{0,100}\b(?:newsletters?|inbox|by e-?mail|in your e-?mail)\b|^(?:ne (?:manquez|ratez) (?:rien|plus|aucun)|don't miss (?:out|a|any)|never miss\b|stay (?:up to date|informed|tuned|in the loop))|^(?:votre|entrez votre|saisissez votre|your|enter your) (?:adresse (?:e-?mail|mail|électronique)|e-?mail(?: address)?)\b(?! ne sera| will not)|^(?:en (?:vous inscrivant|vous abonnant|cliquant|renseignant votre|validant|soumettant)|by (?:signing up|subscribing|clicking|submitting|providing|completing|registering|entering))\b.{0,200}\b(?:accepte\w*|agree|consent\w*|conditions|polic\w+|politique|terms|reconnaiss\w+|acknowledge)|^(?:suivez|retrouvez|rejoignez)(?:-nous\b| nous\b| (?:toute |notre |nos |l'|la |le ).{0,60}\b(?:sur|via) (?:notre|nos|l'application|facebook|twitter|x|google|whatsapp|telegram|linkedin|instagram|youtube|bluesky|les réseaux))|^(?:follow|find|like|join) (?:us|our)\b.{0,80}$|^(?:follow|find) (?:[\w.]+ ){1,4}on (?:twitter|facebook|x|linkedin|telegram|google news|instagram|wechat|weibo)\b.{0,40}$|^(?:unsubscribe|se désabonner|désinscription|you can unsubscribe|vous pouvez vous désinscrire|vous pouvez à tout moment)|^(?:téléchargez|download) (?:notre|our|l'app|the (?:\w+ )?app\b)|^(?:notre |la |our |the )?(?:newsletter|infolettre)s?\s?(?:[:|!].{0,100})?$/iu,
    isFollowedBy:
      /\b(?:newsletters?|e-?mails?|inbox|boîte|désinscri\w*|désabonn\w*|unsubscribe|gratuit\w*|free|privacy|confidentialité|spam|policy|terms|conditions|recaptcha|données|adresse|address|merci|thank|abonn\w*|subscri\w*|cliquez|click)\b/i,
  },
  {
    kind: "paywall",
    pattern:
      /^il (?:vous )?reste\b.{0,30}\bde (?:cet |l')?article\b|^il vous reste\b.{0,40}%|^(?:cet |ce |l')?\s?(?:article|contenu|dossier|texte|service|accès)\b.{0,30}\bréservée?s? (?:(?:aux|à nos|à des) (?:seuls )?(?:abonnée?s|membres|inscrits|adhérents|lecteurs)|exclusivement)\b|^(?:la suite|la lecture|l'accès).{0,40}\b(?:réservée? (?:aux|à nos) (?:abonnée?s|membres|inscrits)|abonnée?s)(?![\p{L}])|^réservée? (?:aux|à nos) abonnée?s|^ce contenu est (?:libre d'accès|payant)|^pour (?:lire|poursuivre|continuer|accéder|consulter|débloquer).{0,60}\b(?:abonne\w*|connecte\w*|compte|inscri\w*)|^(?:déjà|vous êtes(?: déjà)?) (?:abonnée?|inscrite?|membre)\b|^already (?:an? )?(?:subscriber|member|subscribed|have an account|registered)|^(?:this|the full|the) (?:article|story|content|page|report|post) is (?:only |exclusively |reserved |available )*(?:for|to) (?:our )?(?:paid |paying |premium |registered )?(?:subscribers|members|users)|^(?:subscribe|sign in|log in|register|create (?:a|an|your) (?:free )?account|become an? (?:member|subscriber)|start your (?:free )?(?:trial|subscription))\b.{0,20}\b(?:to|and|for|now|today)\b.{0,80}\b(?:continue|keep|reading|read|access|unlock\w*|unlimited|full|article|story|content)\b|^(?:you have|you've) (?:\S+ ){0,5}free articles?\b|^you have reached your|^unlock (?:this|the|all|unlimited|full)|^(?:continue|keep) reading (?:this|your|with|for|the)\b|^to (?:continue|keep) reading\b|^to read (?:the (?:full|rest)|this|more)\b.{0,60}\b(?:subscri\w*|sign|log|register\w*|account|visit|click)|^get (?:the full story|full access|unlimited)|^complete the form\b|^abonnez-vous\b|^subscribe (?:now|today|from|for \S?\d)|^subscribe$|^s'abonner\b.{0,40}$|^(?:profitez|découvrez).{0,40}\b(?:offres?|abonnement)|^(?:lisez|consultez|découvrez) la suite\b|^accédez (?:à |immédiatement |en )|^offre (?:spéciale|limitée|d'abonnement|découverte)|^connectez-vous\b/iu,
    isFollowedBy:
      /\b(?:abonn\w*|subscri\w*|connecte\w*|compte|account|log in|sign in|gratuit\w*|free|mois|month|week|semaine|annul\w*|cancel|engagement|article|illimité\w*|unlimited|premium|€|\$)\b|€/i,
  },
  {
    kind: "embed",
    pattern:
      /pic\.twitter\.com\/\w|[—–-]\s?[^—–]{1,60}\(@\w{1,30}\)\s(?:le )?(?:\d{1,2} \p{L}|\p{L}{3,9}\.? \d)|^(?:voir|view|see) (?:cette|ce|this) (?:publication|post|tweet|photo|story|thread)\b|^(?:une publication partagée|a post shared|un tweet partagé|tweet de|tweet by) |^(?:this|ce|cette|the) (?:contenu|vidéo|video|browser|embed|tweet|navigateur|player|lecteur)\b.{0,60}\b(?:bloquée?|not support\w*|unavailable|indisponible|hosted|hébergée?|cookies|peut (?:pas )?être (?:affichée?|lue?))\b|^(?:your browser does not|votre navigateur ne)\b|^(?:lecteur|video player|lecture) (?:vidéo|audio)\b.{0,40}$/iu,
    isFollowedBy: /\b(?:cookies|javascript|html5|vidéo|video|twitter|instagram|x|facebook)\b/i,
  },
  {
    kind: "translation-notice",
    pattern:
      /^[([*]?(?:cet(?:te)?|ce|le présent|la présente|l')?\s?(?:article|texte|contenu|document|page|dépêche|traduction|version|billet|communiqué)s?\b.{0,40}(?:\ba été|\best(?: une?)?|,)\s(?:automatiquement |initialement |entièrement |intégralement |d'abord )?(?:traduite?s?|traduction)(?![\p{L}])|^[([*]?(?:cet(?:te)?|ce)?\s?(?:article|texte|contenu|version|billet|page) traduite? (?:de|du|par|automatiquement|depuis|en|avec|à)\b|^[([*]?traduit(?:e|s|es)? (?:automatiquement|de l'|du |de la |par |depuis|en français|avec )|^[([*]?traduction\s?(?:automatique|de l'|du |française|assistée|:|par |non officielle|réalisée)|^[([*]?(?:this|the)? ?(?:article|story|text|content|page|report|post|version|document) (?:was|is|has been|were)\b.{0,40}\btranslat(?:ed|ion)\b|^[([*]?(?:machine|automatic|auto|automated|google|unofficial|ai)[- ]?(?:generated )?translat(?:ion|ed)\b|^[([*]?translat(?:ed|ion) (?:from|by|with|using|automatically|provided)\b|^(?:the |les )?[^.]{0,80}\bversions?\b.{0,40}\b(?:automatically generated|machine[- ]translated|générée?s? automatiquement)|^[([*]?(?:lire|voir|read|see) (?:l'article|la version|the) (?:originale?|en anglais|en version originale|original)\b|^(?:article|version) originale?s?(?:\s?:.{0,120}|\s(?:en|sur|de).{0,60})?$|^original (?:article|version|text|url|source)\b.{0,120}$|^seule la version .{0,60}\bfait foi|^(?:en cas de divergence|in (?:the )?(?:case|event) of (?:any )?(?:discrepanc|inconsisten|divergence))|^(?:avertissement|note|disclaimer|nota bene|remarque)\s?:.{0,80}\b(?:tradui\w*|traduction|translat\w*)/iu,
    isFollowedBy:
      /\b(?:tradui\w*|traduction|translat\w*|erreurs?|errors?|original\w*|inexactitudes?|accura\w*|inaccura\w*|automatique\w*|fait foi|prevail\w*)\b/i,
  },
  {
    kind: "instruction",
    pattern:
      /^(?:please )?(?:ignore|disregard|forget)\b.{0,40}\b(?:instructions?|prompts?|everything above|text above|previous (?:text|messages?|rules))\b|^(?:ignore[rz]?|oublie[rz]?|ne (?:tiens|tenez) (?:pas|aucun) compte d)\b.{0,50}\b(?:instructions?|consignes?|ci-dessus|prompt|ce qui précède)(?![\p{L}])|^as an? (?:ai|artificial intelligence|large)(?: language)? (?:model|assistant)|^en tant (?:que modèle|qu'assistant|que grand modèle|qu'intelligence artificielle|qu'ia)\b.{0,30}(?:,|\bje\b)|^(?:you are|act as|tu es|vous êtes|agis(?:sez)? comme|comporte-toi comme|imagine que tu es)\b.{0,40}\b(?:assistants?|ai|ia|chatbot|language model|modèle de langage|translator|traducteur|rédacteur|summarizer|journaliste expert)(?![\p{L}])|^(?:rédige|rédigez|résume|résumez|reformule[z]?|réécri(?:s|vez)|écri(?:s|vez)(?:-moi)?|traduis|traduisez|paraphrase[z]?|génère|générez|donne[z]?-moi|fai(?:s|tes)(?:-moi)? une?)\s.{0,70}\b(?:articles?|textes?|résumé|synthèse|fiche|paragraphes?|passages?|document|mots|points|français|anglais|titre)(?![\p{L}])|^(?:write|summari[sz]e|rewrite|rephrase|paraphrase|translate|generate|give me)\s.{0,70}\b(?:articles?|texts?|summary|paragraphs?|passages?|document|words|bullet points|french|english|above|following|headline)\b|^(?:prompt|system(?: prompt| message)?|assistant|user|human|consigne)\s?:|^(?:sure|certainly|of course|bien sûr|certainement|absolument|d'accord)\s?[,!]\s.{0,25}\b(?:here(?:'s| is| are)|voici|i can|je peux)(?![\p{L}])|^(?:here is|here's|voici)\b.{0,30}\b(?:summary of|résumé d|rewritten|reformul\w*|version (?:réécrite|résumée)|traduction d|translation of the)|^(?:je suis désolée?|i'm sorry|i am sorry),? (?:but |mais )?(?:as an ai|i (?:cannot|can't)|je ne peux)|^note to (?:the )?(?:ai|model|llm|assistant|summari[sz]er)|^note (?:à l'ia|au modèle|pour l'assistant)/iu,
    isFollowedBy:
      /^(?:do not|don't|never (?:mention|say|write|reveal)|write|say|output|respond|reply|answer|make sure|ensure|you (?:must|should|will|are)|your (?:task|job|answer|response)|use (?:no|only|a|the)|keep (?:it|the)|instead,? (?:write|say|output)|ne (?:mentionne|parle|dis|cite|inclu|révèle|dites|citez)|écri(?:s|vez)|répond(?:s|ez)|indique[z]?|mets|mettez|utilise[z]?|tu dois|vous devez|ta (?:tâche|réponse)|votre (?:tâche|réponse)|soi(?:s|yez)|assure-toi|assurez-vous|affiche[z]?|dis|dites|commence[z]?|termine[z]?)\b.{0,250}$/i,
  },
  {
    kind: "related",
    pattern: RELATED_LINK,
    isFollowedBy: /(?!)/,
  },
  {
    kind: "other",
    pattern:
      /^(?:une|la) version (?:\S+ ){0,3}de (?:cet?|l')\s?(?:article|rapport|texte|tribune)\b.{0,30}\b(?:disponible|parue?|publiée?)(?![\p{L}])|^\(?(?:a|an|the) (?:\S+ ){0,3}version of this (?:article|story|report|post|piece)\b|^this (?:article|story|post|piece) (?:(?:was )?(?:originally|first) (?:appeared|published)|appeared (?:in|on))\b|^cet article (?:est paru|a (?:d'abord |initialement )?été publié)(?![\p{L}])/iu,
    isFollowedBy: /(?!)/,
  },
  {
    kind: "legal",
    pattern:
      /^(?:(?:©|\(c\))\s?(?:19|20)\d\d|copyright\s(?:©|\(c\)|\d{4}))|^tous droits\b.{0,60}|^all rights reserved\b|^(?:toute )?reproduction\b.{0,60}\b(?:interdite|autorisée|réservée|partielle)|^this (?:material|article|content|story|document) may not be\b|^(?:nous utilisons|ce site utilise|notre site utilise|nous et nos partenaires|we use|we and our|this (?:site|website) uses|our (?:site|website) uses)\b.{0,80}\bcookies\b|^en (?:poursuivant (?:votre|la) navigation|continuant à naviguer)|^by continuing to (?:browse|use)\b|^(?:the (?:views|opinions)|views|opinions) expressed\b|^les (?:opinions|points de vue|propos) (?:exprimée?s|contenus) dans\b|^(?:our standards|nos standards|nos normes)\s?:|^\(?(?:this|the) (?:story|article|report|copy) (?:has not been|has been|is|was) (?:edited|auto-generated|published from|generated|reworked)\b|^\(?(?:only the headline|except for the headline)\b|^we may (?:earn|receive) (?:a |an )?(?:affiliate )?commissions?\b|\bvous disposez d'un droit d'accès\b|^\*\s?:? ?(?:champs? obligatoires?|required fields?)|^(?:protected by|this site is protected by)\b.{0,40}recaptcha|^(?:this|the) (?:article|content|information)\b.{0,40}\b(?:does not constitute|is not intended|is for (?:general )?informational?)|^(?:cet article|ces informations|le présent document)\b.{0,30}\bne constitue\w* (?:pas|en aucun cas)|^(?:votre|your) (?:adresse e-?mail ne sera pas|e-?mail address will not)|^(?:les champs obligatoires|required fields)\b|^(?:enregistrer mon nom|save my name)\b|^thank you for your comment\b/iu,
    isFollowedBy:
      /\b(?:droits|rights|reproduction|reserved|cookies|consent\w*|redistribut\w*|publi\w*|rewritten|broadcast|navigation|partners?|partenaires|préférences|preferences|recaptcha|google|terms|conditions|privacy|confidentialité|obligatoires|required|moderation|modér\w*|review\w*|copyright|licen[cs]e)\b/i,
  },
];

/** Furniture that a line is from its first letter to its last, wherever it stands. Lines come with plain apostrophes and blanks, trimmed. */
export const LINE_RULES: readonly Rule[] = LINES.map(({ kind, pattern }) => ({ kind, pattern: atLetters(pattern) }));

/** Furniture that a sentence is from its first letter on; what follows it in its line goes with it if it is of the same make. */
export const SENTENCE_RULES: readonly SentenceRule[] = CALLS.map(({ kind, pattern, isFollowedBy }) => ({
  kind,
  pattern: atLetters(pattern),
  isFollowedBy: atLetters(isFollowedBy),
}));

/** Names of a newspaper's sections: alone on a line above the article they are its place on the site. */
export const SECTION_NAMES =
  /^(?:(?:le |la |les |the )?(?:monde|international|internationale?s?|économie|éco|economie|politique|société|culture|sports?|tech(?:nologie|nologies|no|s)?|high[- ]?tech|numérique|digital|internet|web|médias?|actualités?|actus?|infos?|bourse|marchés|entreprises?|finances?|europe|asie(?:[- ]pacifique)?|chine|états-unis|france|suisse|belgique|planète|sciences?|idées|débats?|opinions?|tribune|chronique|éditorial|édito|analyse|décryptage|enquête|exclusi(?:f|ve)|dépêches?|brèves?|justice|sécurité|cybersécurité|télécoms?|intelligence artificielle|ia|world|global|economy|politics|society|technology|tech news|markets?|us markets|asian markets|companies|business|money|news|national|top news|asia(?:[- ]pacific)?|china|china news|uk|us|usa|india|analysis|editorial|features?|commentary|column|policy|regulation|law|industry|media|telecoms?|healthcare|info-tech|cyber(?:security)?|security|startups?|start-ups?|e-commerce|gaming|jeux vidéo|press releases?|communiqués?(?: de presse)?|source|topic|section|live|en direct|premium|abonnés?)(?:\s?[/|•·,&>-]\s?|\s(?:et|and)\s|$|\s)){1,4}$/iu;

const SHARE_WORDS =
  /^(?:partage[rz]?|partages?|share[sd]?|shares|tweet(?:er|s)?|facebook|fb|twitter|x|linkedin|whatsapp|messenger|telegram|pinterest|reddit|flipboard|tumblr|instagram|youtube|bluesky|mastodon|threads|wechat|weibo|line|sms|e-?mail|mail|courriel|imprimer|print|envoyer|copier|copy|copié|copied|lien|link|pin|it|le|la|l'|cet|this|article|page|sur|on|par|via|to|à|un|ami|with|avec|friends?|commenter|enregistrer|sauvegarder|save|favoris|suivre|suivez|nous|follow|us|réseaux|sociaux|social|media|clipboard|presse-papiers?|et|and|0|more|plus|options?|opens?|in|new|window|ouvre|dans|une|nouvelle|fenêtre)$/iu;
const SHARE_VERBS =
  /^(?:partage[rz]?|share|tweeter|imprimer|print|envoyer|copier|copy|pin|suivez|follow|e-?mail|courriel)$/iu;
const NETWORKS =
  /^(?:facebook|fb|twitter|x|linkedin|whatsapp|messenger|telegram|pinterest|reddit|flipboard|wechat|weibo|e-?mail|mail)$/iu;

/** "Partager sur Facebook", "Twitter LinkedIn E-mail": a line of nothing but the words of sharing, two networks or a verb among them. */
export function isShareLine(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'-]*[\p{L}\p{N}'])?/gu) ?? [];
  if (words.length === 0 || words.length > 25 || !words.every((word) => SHARE_WORDS.test(word))) return false;
  const hasVerb = words.some((word) => SHARE_VERBS.test(word));
  return hasVerb || (words.length > 1 && words.filter((word) => NETWORKS.test(word)).length > 1);
}

interface Rule {
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
}

interface SentenceRule extends Rule {
  /** What the sentences behind it look like that belong to it, too. */
  readonly isFollowedBy: RegExp;
}

/** One of the alternatives, with marks of any kind around it and nothing else. */
function whole(...alternatives: string[]): RegExp {
  return new RegExp(`^[\\s.\\[({<>«*#•·|–—-]*(?:${alternatives.join("|")})[\\s\\])}<>»›→*#•·|:.!?…–—-]*$`, "iu");
}

/** The pattern with \\b at the ends of words with accents, too: "abonné" ends with a letter. */
function atLetters(pattern: RegExp): RegExp {
  const letter = String.raw`[\p{L}\p{N}_]`;
  const edge = `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`;
  return new RegExp(toLatin(pattern.source.replaceAll(String.raw`\b`, edge)), pattern.flags.replace("u", ""));
}
