import { InputError } from "./input-error.ts";
import { measureProse } from "./page-body.ts";
import type { Block } from "./page-blocks.ts";
import type { Page } from "./page.ts";

/**
 * Throws an InputError if what was taken for a page's article is none: a login, an offer to subscribe, a question about cookies, a check for
 * robots, a plea for JavaScript, or no prose at all; and if it is only the beginning of an article that is for subscribers.
 */
export function checkBody(page: Page, body: readonly Block[], isFree: boolean | undefined): void {
  const headings = page.blocks.filter(({ name }) => /^h[12]$/.test(name)).map(({ text }) => text);
  // An article may be about cookies; the question about them stands outside of what the page marks as its article.
  const marked = new Set(page.blocks.filter(({ place }) => place === "article").map(({ text }) => text));
  const isOffer = (text: string) =>
    WALLS.some((wall) => wall.words.test(text) && !(wall === COOKIES && marked.has(text)));
  const isOffered = [page.title ?? "", ...headings, ...body.map(({ text }) => text)].some(isOffer);
  // Beside an offer, what speaks to the reader of data and accounts belongs to it.
  const rest = body.filter(({ text }) => !isOffer(text) && !(isOffered && TO_READER.test(text) && OF_SITE.test(text)));
  const prose = measureProse(rest);
  if (page.isWhole ? prose < LEAST : rest.length === 0) throw new InputError(`${findWall(page, body)} ${NEXT}`);
  const isCut = isFree === false || body.some(({ text, linked }) => linked < text.length / 2 && CUT.test(text));
  if (prose < SHORT && page.isWhole && isCut)
    throw new InputError(`shows only the beginning of its article, and keeps the rest for subscribers. ${NEXT}`);
}

function findWall(page: Page, body: readonly Block[]): string {
  const shown = [page.title ?? "", ...page.blocks.map(({ text }) => text)];
  const isBare = page.length < 600;
  const says = (words: RegExp, texts: readonly string[] = shown) => texts.some((text) => words.test(text));
  if (says(ROBOTS.words)) return ROBOTS.found;
  if (isBare && says(SCRIPTS.words, [...shown, page.noscript])) return SCRIPTS.found;
  if (
    page.asksPassword ||
    says(
      LOGIN.words,
      body.map(({ text }) => text),
    )
  )
    return LOGIN.found;
  const wall = [COOKIES, LOGIN, SCRIPTS].find(({ words }) => says(words, [...shown, page.noscript]));
  return wall?.found ?? "shows no article; maybe it needs a login.";
}

interface Wall {
  readonly found: string;
  readonly words: RegExp;
}

const ROBOTS: Wall = {
  found: "shows no article, but a check for robots.",
  words: new RegExp(
    [
      "^just a moment|checking (?:if the site connection is secure|your browser)|attention required|pardon our interruption",
      "(?:verify|confirm|prove|checking if|ensure)(?: that)? you(?: a|'|’)re (?:a |an |not a )?(?:human|robot)|are you a (?:ro)?bot",
      "complete the (?:captcha|security check)|enable cookies and reload|unusual (?:traffic|activity)|performing security verification",
      "^(?:access|request) (?:denied|blocked)|you have been blocked|^ray id|\\bddos protection",
      "(?:vérifi\\w+|confirm\\w+|prouv\\w+) que vous (?:êtes|n['’]êtes pas) (?:bien )?un|trafic inhabituel|^accès (?:refusé|bloqué)",
    ].join("|"),
    "i",
  ),
};

const SCRIPTS: Wall = {
  found: "shows no article without JavaScript, and nothing in a page is run.",
  words:
    /\b(?:enable|enabling|turn on|allow|activate|requires?|needs?|without|activer|activez|nécessite|sans)\b.{0,40}\bjavascript\b|\bjavascript\b.{0,40}(?:disabled|désactivé|required|requis|be enabled|not (?:enabled|available|supported)|turned off|être activé)/i,
};

const COOKIES: Wall = {
  found: "shows no article, but a question about cookies.",
  words: new RegExp(
    [
      "\\bwe(?: and|,| and our \\d+) our (?:\\d+ )?(?:\\w+ )?partners|we (?:value|care about|respect) your privacy|(?:accept|reject) all(?: cookies)?\\b",
      "(?:this|our) (?:web)?site uses cookies|\\bwe use cookies|your (?:privacy|cookie|consent) (?:choices|preferences|settings)|before you continue",
      "\\bnous et nos (?:\\d+ )?(?:\\w+ )?partenaires|tout (?:accepter|refuser)|continuer sans accepter|(?:ce|notre) site utilise des cookies",
      "nous utilisons des cookies|(?:gérer|paramétrer|modifier) (?:mes|vos|les) (?:choix|cookies|préférences)|vos (?:choix|préférences) en matière de",
      "respect(?:ons)? (?:de )?votre vie privée|store and\\/or access information on a device|accéder à des informations sur (?:votre|un) (?:appareil|terminal)",
      "not available in (?:your (?:region|country|location)|the european economic area|most european countries)",
    ].join("|"),
    "i",
  ),
};

const LOGIN: Wall = {
  found: "shows no article, but asks for a login or a subscription.",
  words: new RegExp(
    [
      "\\b(?:log|sign) ?in (?:to|or|with|here|using)\\b|\\b(?:log|sign) ?in$|please (?:log|sign) in|forgot(?:ten)? (?:your |my )?password|^password",
      "subscribe (?:now )?(?:to|for) (?:read|continue|unlock|access|keep|get|full|unlimited|\\$|€|£|\\d)|already (?:a |have |an )?(?:subscribe|subscription|member|account)",
      "(?:register|create (?:a|an|your) (?:free )?account|sign up) (?:to|for|now|and)|to (?:continue|keep) reading|free trial|subscribers? only|only for subscribers",
      "(?:exclusive|available|reserved) (?:to|for) (?:our )?(?:subscribers|members)|unlock (?:this|the|your) (?:article|story)",
      "abonnez-vous|s['’]abonner (?:pour|à partir|dès)|réservée?s? (?:aux|à nos) abonnés|déjà abonnée?|connectez-vous|identifiez-vous|se connecter$",
      "(?:cré(?:er|ez)) (?:un|mon|votre) compte|pour (?:lire|continuer|poursuivre) (?:la suite|la lecture|votre lecture|cet article)|mot de passe (?:oublié|perdu)",
      "(?:il vous )?reste \\d+[.,]?\\d* ?% de (?:cet|l)|article (?:est )?(?:payant|abonnés?)\\b|devenir abonné|offre d['’]essai|sans engagement",
    ].join("|"),
    "i",
  ),
};

const WALLS: readonly Wall[] = [ROBOTS, SCRIPTS, COOKIES, LOGIN];

const TO_READER = /\b(?:you|your|yours|vous|votre|vos)\b/i;
const OF_SITE =
  /cookies?|consent|partenaires|partners|préférences|preferences|vie privée|privacy|données|\bdata\b|navigateur|browser|connexion|connection|appareil|device|abonne|subscri|compte\b|account|newsletter|conditions|terms/i;

/** What stands where a preview ends. */
const CUT =
  /subscribe (?:now )?to (?:read|continue|unlock|keep)|to (?:continue|keep) reading|(?:subscribers? only|for subscribers)|réservée?s? (?:aux|à nos) abonnés|pour (?:lire|poursuivre) (?:la suite|la lecture)|reste \d+[.,]?\d* ?% de (?:cet|l)|unlock this (?:article|story)/i;

/** Characters of prose: less is no article, and less than the other is no whole one if it was cut. */
const LEAST = 120;
const SHORT = 600;

const NEXT = "Open it in a browser, save the article's text, and give that file.";
