/*
 * What the English tables of triggers are put together from. Every gap is bounded, and no gap stands inside another: a sentence is read in
 * linear time.
 */

const INSIDE = "(?:[^.;:!?]|\\.(?=\\S)|(?<=\\b(?:Co|Ltd|Inc|Corp|Mr|Ms|U\\.S))\\.)";

// A gap begins where a word does or ends: "order" is not in "orderly".
const EDGE = "(?:(?<!\\p{L})|(?!\\p{L}))";

/** A stretch between two parts of an expression, within one clause. */
export const GAP = `${EDGE}(?:${INSIDE}{0,70}?)`;

/** A longer one, for a list of names. */
export const LONG_GAP = `${EDGE}(?:${INSIDE}{0,110}?)`;

/** A shorter one, without a comma. */
export const SHORT = `${EDGE}(?:[^.;:!?,]{0,30}?)`;

/** A word, a name or a sum. */
export const WORD = "(?:U\\.S\\.|U\\.K\\.|[\\p{L}\\p{N}$€£¥₹%'’&-]+(?:[.,]\\p{N}+)*)";

/** Up to n words, names and sums among them, each with a blank before it. */
export function upTo(n: number): string {
  return `(?: ${WORD}){0,${n}}?`;
}

/** The patterns are matched without regard to case, where \p{Lu} would be any letter. */
export const CAPITAL = "(?-i:\\p{Lu})";

export const BE = "(?:was|were|is|are|been|be|being|gets?|got|getting)";
export const ADVERB =
  "(?: \\p{L}+ly| also| each| all| both| already| now| then| again| once| since| too| later| first| in turn)?";

/** A form of "to be" with an adverb, and the participle that follows. */
export function passive(participles: string): string {
  return `${BE}${ADVERB} (?:${participles})`;
}

/** In front of a plain verb: those who act stand in the plural ("regulators fine …"). */
export const THEY =
  "(?<=(?<!\\p{L})(?:regulators|authorities|watchdogs|officials|lawmakers|prosecutors|agencies|ministries|judges|police|states|governments|senators|countries|inspectors|investigators|departments|groups|agents|shareholders|users|families|they) (?:\\p{L}+ly )?)";

const MAYBE =
  "(?:could|can|(?-i:may)|might|if|unless|(?:that|which|bill|legislation|law|act|rules?|draft|proposal|measures?|regulations?|move|sale) would|threaten(?:s|ed|ing)? (?:to|with)|risks?|risk of|fears? of|fear(?:s|ed|ing)|avoids?|avoid(?:ed|ing)|calls? for|call(?:ed|ing) for|possible|potential)";

/** Behind a verb: nothing before it makes it only possible. */
export const SURE = `(?<!(?<!\\p{L})${MAYBE}(?: [^.;:,]{0,28})?)`;

/** In front of a word: none of these words stands right before it. */
export function notAfter(words: string): string {
  return `(?<!(?<!\\p{L})(?:${words}) )`;
}

/** Behind a verb: nobody merely asks for it. */
export const NOT_WISHED =
  "(?<!(?<!\\p{L})(?:(?:urg|call|demand|ask|request|seek|sought|want|hop|lobb|petition|plead|push)\\p{L}*|press(?:es|ed|ing|ure on|uring)?) [^.;:,]{0,80})";

/** The verb, not the noun of "issues with privacy". */
export const ISSUES =
  "(?:issues(?! (?:with|around|including|such|over|like|in|of|related|about|from|and|that|at|surrounding|raised|facing|were|are|have))|issued|issuing)";

export const FINE =
  "(?:fines?|penalt(?:y|ies)|(?:financial|monetary|administrative|pecuniary|economic) (?:sanctions?|punishments?))";

const SCALE = "(?:million|billion|trillion|bn|mln|mn|m|b|k|crore|lakh)";
export const MONEY = `(?:(?:US|HK|C|A|S|NT|CN|RMB)? ?[$€£¥₹₩] ?\\d[\\d,.]*(?:[\\s-]?${SCALE})?|(?:RMB|CNY|Rs\\.?|INR|USD|EUR|GBP) ?\\d[\\d,.]*(?:[\\s-]?${SCALE})?|\\d[\\d,.]*(?:[\\s-]${SCALE})?[\\s-](?:yuan|renminbi|RMB|(?:U\\.?S\\.? |US |Canadian |Hong Kong )?dollars?|euros?|rupees?|won|pounds?|yen|roubles?|rubles?|liras?)|(?:(?:hundreds|tens) of )?(?:thousands|millions|billions) of (?:dollars|euros|yuan|pounds|rupees|won))`;

export const REVIEW =
  "(?:cyber[- ]?security|data[- ]security|network[- ]security|information[- ]security|national[- ]security|security) (?:reviews?|probes?|investigations?|inspections?|examinations?|checks?)";

export const LISTING =
  "(?:IPOs?|initial public (?:share )?(?:offerings?|sales?)|(?<!product )(?:dual |share |stock market |stock |public |record )?(?:listings?|flotations?|floats?|debuts?|share sales?|share offerings?)|(?:going|go) public|introduction (?:on|to) the stock (?:market|exchange))";

export const STORE =
  "(?:(?:mobile |online |Apple['’]s |Google['’]s |Android |smartphone |domestic |local |Chinese )?(?:app(?:lication)?s? ?(?:stores?|shops?|marketplaces?)|download platforms?)|(?:Chinese|Indian|US|local) store|Play Store|Google Play|App Store|the entire network|the shelves)";

export const RULE =
  "(?:rules?|rulebook|regulations?|laws?|(?<!disciplinary |punitive |corrective |rectification |remedial |counter|safety |protective |enforcement |such |these |those )measures|provisions|guidelines?|guidance|legislation|ordinances?|statutes?|standards?|decrees?|directives?(?! (?:issued|that required))|bills?|(?-i:Acts?)|act(?= (?:to|on|that|which))|policy|policies|(?<!these |those )restrictions|requirements|code|regime|regulatory framework|limits|executive order|negative list)";

export const DRAFT =
  "(?:(?:consultation |discussion |exposure |first |second |revised )?draft(?:s| of)?(?: (?:the|a|an|its|new|of|set))*(?: (?!law firm|bill of)[\\p{L}-]+){0,3}? (?:rules?|regulations?|laws?|measures|guidelines?|guidance|bills?|provisions|revisions?|amendments?|legislation|plan|standards?|policy|policies|ordinance|act|opinions|notice|code|directive|decree|version|text|document|proposals?|specifications?|administrative (?:rules|measures))|proposed (?:[\\p{L}-]+ )?(?:rules?|regulations?|law|measures|guidelines|legislation|amendments?|rule changes?|restrictions)|(?:public|open) (?:consultation|comments?|feedback|opinions?)|consultation on (?:the|a|its|new)|(?:consultation|comment) (?:period|paper|draft)|comments? from the public|rules? proposal|legislative proposal|proposal for (?:a|an) (?:[\\p{L}-]+ )?(?:rule|regulation|directive|law))";

/** Words that name a body with power; an acronym may be one. */
export const POWER = new RegExp(
  "regulat|authorit|administration|ministr|watchdog|commission|bureau|agenc|govern|police|prosecutor|court|congress|parliament|senate|lawmaker|officials?\\b|office\\b|state council|central bank|beijing|china|washington|brussels|delhi|garante|directorate|department|(?-i:\\b[A-Z]{2,6}\\b)",
  "iu",
);

/** A sentence must hold both. */
export function both(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`^(?=[^]*?(?:${one.source}))[^]*?(?:${other.source})`, "iu");
}
