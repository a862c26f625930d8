import type { Language } from "../schemas/languages.ts";
import type { KnownEntity } from "./gazetteer.ts";
import { findAttachedCountry } from "./home-country.ts";
import type { Reading } from "./reading.ts";
import type { Span } from "./spans.ts";

/** Whether a company is named in this place only as where something was said ("sur son compte Weibo") or as whom a speaker works for. */
export function isAside({ flat }: Reading, { start, end }: Span, id: string, language: Language): boolean {
  const before = flat.slice(Math.max(0, start - 70), start);
  const after = flat.slice(end, end + 40);
  if (PLATFORMS.has(id) && isPlatform(before, after, language)) return true;
  return EMPLOYER_BEFORE[language].test(before) || (language === "en" && ANALYST_AFTER.test(after));
}

/** Whether a foreign company's name stands for another firm: "le Twitter chinois", "China's answer to Google", "TikTok-like". */
export function isComparison(reading: Reading, span: Span, entity: KnownEntity): boolean {
  const after = reading.flat.slice(span.end, span.end + 24);
  if (/^-(?:like|style|esque|type)(?!\p{L})/iu.test(after)) return true;
  if (entity.country === undefined || entity.country === "CN") return false;
  const before = reading.flat.slice(Math.max(0, span.start - 40), span.start);
  if (
    /(?:équivalent|réponse|alternative|pendant|clone|copie|version) chinoise? (?:de |d'|à |du )"?$|(?:Chinese|China's) (?:equivalent|answer|alternative|version|clone|rival) (?:of|to|for) "?$/i.test(
      before,
    )
  )
    return true;
  if (/^ of China/.test(after)) return true;
  const owner = findAttachedCountry(reading, span);
  if (owner !== "CN") return false;
  return (
    /^ chinois/i.test(after) ||
    (/(?:Chinese|China's) $/.test(before) && /^(?:["'),.;:!?]|$| (?:is|has|was|said|and))/.test(after))
  );
}

/** Whether an exchange acts in this place; elsewhere it is only where shares are traded. */
export function isActingExchange({ flat }: Reading, { start, end }: Span): boolean {
  const before = flat.slice(Math.max(0, start - 12), start);
  const after = flat.slice(end, end + 24);
  if (
    /(?:^|[^\p{L}])(?:à la|de la|sur la|sur le|au|du|dans la|on the|on|from the|from|at the|of the|in|to the) $/iu.test(
      before,
    )
  )
    return false;
  return /^(?: \([A-Za-z]+\))?,? (?:a|ont|y|l'|s'|n'|qui|said|says|has|had|will|is|was|also|ordered|suspended|halted|announced|told|opened|began|delisted|asked|rejected|approved|exige|demande|explique|annonce|suspend|enquête|précise)(?![\p{L}-])/u.test(
    after,
  );
}

/** Whether a party acts in this place; elsewhere it is what a country is governed by ("the ruling Communist Party"). */
export function isActingParty({ flat }: Reading, { start, end }: Span): boolean {
  const before = flat.slice(Math.max(0, start - 24), start);
  const after = flat.slice(end, end + 40);
  return (
    /(?<!\p{L})(?:par (?:le |la )?|by (?:the )?(?:ruling )?)$/iu.test(before) ||
    /^(?: \([A-Za-z]+\))? (?:a|ont|avait|exige|demande|ordonne|annonce|said|says|has|had|will|ordered|announced|told|issued|called|wants|published|launched|vowed)(?![\p{L}-])/u.test(
      after,
    )
  );
}

const PLATFORMS = new Set(
  "weibo sina-weibo wechat qq twitter x x-corp facebook linkedin instagram youtube telegram toutiao douyin zhihu truth-social reddit medium github threads bluesky whatsapp line kuaishou xiaohongshu tiktok substack".split(
    " ",
  ),
);

function isPlatform(before: string, after: string, language: Language): boolean {
  if (language === "fr")
    return (
      /(?:^|[^\p{L}])(?:compte|comptes|page|profil|message|post|publication|billet)(?: \p{L}+)? (?:de |d'|sur )?$/iu.test(
        before,
      ) ||
      (/(?:^|[^\p{L}])(?:sur|via)(?: (?:son|le|un|leur|sa|la|les|ses))?(?: (?:compte|page|profil|réseau social|réseau|plateforme|plate-forme|messagerie|site|application|service))?(?: (?:officielle?s?|chinoise?|de microblogs?|de microblogging|de messagerie|sociale?|vérifié))* (?:de )?$/iu.test(
        before,
      ) &&
        FR_POSTED.test(before) &&
        !FR_AIMED.test(before)) ||
      /^ (?:officiel|vérifié)/.test(after)
    );
  return (
    /^(?:'s)? (?:accounts?|page|post|posts|feed|handle|channel|profile|message|statement)(?!\p{L})/u.test(after) ||
    (/(?:^|[^\p{L}])(?:on|via|through|to)(?: (?:its|his|their|her|the|a|an))?(?: (?:official|verified|public|popular|Chinese|social|media|messaging|microblog|microblogging|micro-blogging|Twitter-like|platform|platforms|site|app|service|network|account|super))* $/iu.test(
      before,
    ) &&
      EN_POSTED.test(before) &&
      !EN_AIMED.test(before))
  );
}

// "published on Weibo", and at the head of a sentence "On Weibo, …": elsewhere "on Weibo" speaks of the platform itself. A description may stand
// before it: "On the microblogging site Weibo, …".
const FR_POSTED =
  /^.{0,36}$|(?:publi|dit|écri|annonc|messag|déclar|indiqu|communiqu|compte|partag|comment|diffus|post|expliqu|affirm|réagi|précis|répond|promis|assur|fait savoir|viral|réponse|vidéo|rumeur|photo)/iu;
const EN_POSTED =
  /^.{0,36}$|(?:post|sa(?:id|ys)|wrot|writ|announc|publish|statement|messag|account|comment|shar|notice|releas|topic|trend|hashtag|discuss|viral|circulat|video|rumou?r|photo|respond|repl|read)/iu;

// "an inquiry into", "the ban on TikTok", "une amende infligée à": the platform is what is aimed at.
const FR_AIMED =
  /(?:interdiction|enquête|pression|amende|restrictions?|sanctions?|porte|portant|porté|impact|répression|mainmise|contrôle|décision|vote|vidéos?|contenus?|loi|informations?|données|doutes?|soupçons?)(?: \p{L}+)? sur (?:la |le |les |l')?(?:\p{L}+ )?$/iu;
const EN_AIMED =
  /(?:bans?|banning|crackdown|clampdown|curbs?|restrictions?|pressure|fines?|fined|penalty|penalties|sanctions|probes?|probe|limits|focus(?:ed)?|focusing|data|attacks?|impose[sd]?|tariffs|decision|vote|bill|report|based|effect|impact|target|videos?|content|clamp(?:ed|ing)? down|crack(?:ed|ing)? down|sold|sell|sale|linked|ties|relat(?:ed|es)|belong\p{L}*|referr\p{L}*|hold|stake)(?: \p{L}+)? (?:on|to|through)(?: the)?(?: \p{L}+)? $/iu;

const EMPLOYER_BEFORE: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[^\p{L}])(?:analystes?|économistes?|stratégistes?|stratèges?|consultante?s?|gérante?s?|gestionnaires?|courtiers?|avocate?s?|associée?s?|chercheu(?:r|se)s?|experte?s?|expertise|spécialistes?|cabinet|cabinets|société de (?:courtage|conseil|recherche|gestion)|cabinet d'(?:études|avocats|analyse)|société d'(?:études|analyse|investissement)|banque d'affaires|banque d'investissement|bureau d'études|think tank)(?: [\p{Ll}'-]+){0,5}?(?: (?:chez|de|du|de la|pour|au sein de|à la|auprès de|d'|avec))? ?(?:la |le |l'|d')?(?:banque |société |cabinet |maison |groupe )?(?:[\p{Ll}'-]+ ){0,2}$|(?:^|[^\p{L}])chez $/iu,
  en: /(?:^|[^\p{L}])(?:analysts?|economists?|strategists?|consultants?|researchers?|fund managers?|portfolio managers?|investment officer|partners?|counsel|lawyers?|attorneys?|associates?|advis[eo]rs?|traders?|brokers?|fellows?|experts?|head of [\p{L} ]{2,40}?|director of [\p{L} ]{2,30} research)(?: [\p{L}-]+){0,4}? (?:at|with|for|from|of)(?: the)?(?: [\p{Ll}-]+){0,6} $|(?:research|law|consulting|consultancy|advisory|brokerage|investment|analytics|data|rating|market[- ]research|intelligence|risk|polling) (?:firm|company|group|house|provider|agency|consultancy|bank) $|(?:consultancy|brokerage|think tank) $/iu,
};
const ANALYST_AFTER =
  /^(?:'s?)? (?:[\p{Ll}-]+ ){0,3}(?:analysts?|economists?|strategists?|researchers?|consultants?)(?!\p{L})/u;
