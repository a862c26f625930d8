import {
  ADVERB,
  BE,
  CAPITAL,
  FINE,
  GAP,
  ISSUES,
  LONG_GAP,
  POWER,
  SHORT,
  SURE,
  both,
  passive,
  upTo,
} from "./triggers-en-words.ts";
import type { Trigger } from "./triggers.ts";

const COMPLY =
  "(?:rectif(?:y|ied|ication)|correct(?:ed|ion)?(?: (?:its|their|the|all))?|comply|fix|make (?:\\p{L}+ )?(?:changes|corrections|rectifications)|bring [^.;:,]{1,50}? (?:into|in) (?:line|compliance|conformity)|put [^.;:,]{1,40}? in order|clean up|address|remedy|improve|strengthen|limit how|hand over|turn over|disclose|delete|take down|provide|submit|set up|establish|appoint|open up|explain|overcome|reform|verify|carry out|conduct|implement|adopt|take (?:measures|steps|corrective|immediate)|respond|notify|refund|compensate|change|recall|apply|register|label)";
const DELAY = "(?:\\p{L}+|\\d+)(?:[ -]\\p{L}+)? (?:months?|days?|weeks?|hours?|years?|working days|business days)";
// An order that comes with a fine or a summons is told with it.
const TOLD_ELSEWHERE = new RegExp(
  `${FINE}|(?<!\\p{L})fined|penali[sz]ed|summon|punish|convened|called in|interview|court order|call(?:s|ed)? [^.;]{0,60} to (?:Beijing|a meeting|talks)`,
  "iu",
);

/** What authorities order, ask for, designate or warn of, short of a ban, and what is promised to them. */
export const ORDER_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "other",
    rule: "en-asks-for-information",
    frame: "does",
    pattern: `(?:(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|requir(?:es|ed|ing)|order(?:s|ed|ing)?|send(?:s|ing)?|sent|want(?:s|ed)|${ISSUES}|press(?:es|ed))${SURE}${GAP}(?<!\\p{L})(?:(?:formal )?requests? for (?:information|details|clarification)|(?:(?:more|further|additional|detailed|internal|formal|urgent|to provide|written) )*(?:information|explanations?|clarifications?|details|answers|internal documents|documents)(?= (?:from|about|on|under|regarding|concerning|over|to|as to|how|,))|to explain(?= (?:how|why|what|whether|its|the|their))|to specify|to (?:respond|answer|reply)(?= ))|(?:formal )?requests? for information (?:to|under|on|from)|(?:information|data) requests? to|quer(?:ies|ied) (?=${CAPITAL}))`,
    unless:
      /requests? for comment|respond\w* to (?:a |an |our |multiple |\w+ )?(?:requests?|emails?|quer|questions? (?:sent|from))|collect\w*|user(?:s['’]?|['’]s)? (?:data|information)|personal information|told (?:reporters|Reuters)|ask(?:s|ed|ing) users|privacy polic|without asking|send\w* (?:user |personal |their |such |its )?(?:data|information) to|handed over/iu,
    needs: /information|expla|clarif|detail|answer|document|specify|respond|reply|quer/iu,
  },
  {
    kind: "other",
    rule: "en-gives-delay",
    frame: "does",
    pattern: `(?:giv(?:es|ing|en)|gave|grant(?:s|ed)|allot(?:s|ted)|set(?:s)?|allow(?:s|ed))${SURE}${upTo(6)} (?:${DELAY}(?: (?:to|in which to|within which to|until)(?= ))|a deadline(?: of| for| to)|until (?=(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|Sat|Sun)|\\d|next|the end|mid|late|early))`,
    unless: /give(?:s|n)? users|advance notice|usually given|gave (?:users|parents|merchants)/iu,
    needs: /month|day|week|hour|year|deadline|until/iu,
  },
  {
    kind: "other",
    rule: "en-must-comply",
    frame: "undergoes",
    pattern: `(?:(?:has|have|had|given|was given|were given)(?: \\p{L}+)? ${DELAY}(?: (?:within which|in which))? (?:to|before)(?= )|(?:has|have|had|given)(?: just| only)? until (?=(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|Sat|Sun)|\\d|next|the end|mid|late|early)(?:[\\p{L}\\p{N}, ]{1,30}) to)`,
    unless:
      /usually|months ago|has (?:spent|taken)|users have|years? (?:of experience|to (?:come|build|recover))|has one year to go|have \d+ days to appeal/iu,
    needs: /month|day|week|hour|year|until/iu,
  },
  {
    kind: "other",
    rule: "en-designates",
    frame: "does",
    pattern: `(?:designat(?:es|ed|ing)|nam(?:es|ed)|label(?:s|led|ed)|classif(?:ies|ied)|declar(?:es|ed)|list(?:s|ed))${SURE}${GAP}(?:very large online (?:platforms?|search engines?)|VLOPs?|gatekeepers?|critical (?:information )?infrastructure|systemically important|foreign adversar(?:y|ies)|public charge|deemed exporter)`,
    unless: /(?:platforms|firms|companies) designated as|obligations/iu,
    needs: /platform|search engine|VLOP|gatekeeper|infrastructure|systemic|adversar/iu,
  },
  {
    kind: "other",
    rule: "en-makes-take-down",
    frame: "does",
    pattern: `(?:mak(?:es|ing)|made|forc(?:es|ed|ing)|order(?:s|ed|ing)?|compel(?:s|led|ling)|oblig(?:es|ed|ing)|got|gets|ask(?:s|ed)|tell(?:s)?|told)${SURE}${GAP} (?:to )?(?:take|remove|delete|withdraw|correct|fix)(?= )(?! (?:effect|place|part|steps|note|over|control|advantage|time|care|measures|effective|action|into|its place|the lead|down from))`,
    unless:
      /children|made (?:it|the company) (?:rich|famous)|forced to take|told (?:reporters|Reuters)|decided to take/iu,
    needs: /take|remove|delete|withdraw|correct|fix/iu,
  },
  {
    kind: "other",
    rule: "en-was-ordered-to-comply",
    frame: "undergoes",
    pattern: `${passive("ordered|told|instructed|directed|mandated|required|urged|asked|obliged|compelled")} (?:[^.;:,]{0,24}? )?to (?:immediately |promptly |fully )?${COMPLY}(?!\\p{L})`,
    needs: POWER,
    unless: new RegExp(
      `${TOLD_ELSEWHERE.source}|(?:companies|platforms|firms|users|providers|operators) (?:are|is|will be) required|whether|need(?:s|ed)? to be`,
      "iu",
    ),
  },
  {
    kind: "other",
    rule: "en-orders-to-comply",
    frame: "does",
    pattern: `(?:order(?:s|ed|ing)|instruct(?:s|ed|ing)|direct(?:s|ed|ing)|mandat(?:es|ed|ing)|compel(?:s|led|ling)|command(?:s|ed)|tell(?:s|ing)|told|requir(?:es|ed)|urg(?:es|ed|ing)|ask(?:s|ed|ing)?)${SURE}${GAP}(?<!\\p{L})(?:to |that [^.;:,]{1,40}? )(?:immediately |promptly |fully |\\p{L}+ and )?${COMPLY}(?!\\p{L})`,
    needs: new RegExp(`${POWER.source}|orders (?=(?-i:\\p{Lu}))|ordered|instructs|instructed`, "iu"),
    unless: new RegExp(
      `${TOLD_ELSEWHERE.source}|(?:rules?|law|regulations?|draft|act|measures|provisions|guidelines|bill|legislation) (?:also |will |now |would |that )?(?:require|order|urge|ask)|(?-i:Act)[^.;]{0,60} requir|told (?:reporters|Reuters|the House)|asked (?:about|for advice|whether|for comment)|ordered by users`,
      "iu",
    ),
  },
  {
    kind: "other",
    rule: "en-demands-correction",
    frame: "does",
    pattern: `(?:(?<!['’]s? )demand(?:s|ed|ing)?|order(?:s|ed|ing)?|mandat(?:es|ed|ing)|requir(?:es|ed|ing)|impos(?:es|ed|ing)|(?:to|will) (?:impose|take)|${ISSUES}|tak(?:es|ing)|took|announc(?:es|ed))${SURE}${upTo(9)} (?:rectifications?|corrections?|corrective (?:measures|action|orders?)|compliance orders?|improvement orders?|requirements on (?=${CAPITAL}))`,
    unless: new RegExp(`${FINE}|fined|summon|interview|Provisions|Measures for`, "iu"),
    needs: /rectif|correct|compliance|improvement|requirement/iu,
  },
  {
    kind: "other",
    rule: "en-issues-warning",
    frame: "does",
    pattern: `(?:${ISSUES}|deliver(?:s|ed|ing)|serv(?:es|ed)|send(?:s)?|sent|hand(?:s|ed))${SURE}${upTo(5)} (?:warnings?|warning letters?|notices? of (?:violation|suspected)|show-?cause notices?|notices?)(?: \\p{L}+)? (?:to|on)(?= )`,
    needs: both(/warning|notice/iu, POWER),
    unless:
      /legal notice to users|investors|consumers|travel|safety warning|profit warning|(?:draft|public) notice|notice to users/iu,
  },
  {
    kind: "other",
    rule: "en-commits",
    frame: "does",
    pattern: `(?:accept(?:s|ed|ing)?|mak(?:es|ing)|made|offer(?:s|ed|ing)?|bind(?:s|ing)|propos(?:es|ed)|submit(?:s|ted))${SURE}${upTo(6)} (?:commitments?|undertakings?|concessions|remedies)(?= (?:to|by|from|offered|made|under|legally|binding|that|in))|commit(?:s|ted)(?: itself)? to (?:permanently )?(?:withdraw|stop|end|suspend|change|remove|limit)|commitments? legally binding|(?:turn(?:s|ed)|ma(?:kes|de))${LONG_GAP}(?<!\\p{L})(?:into a legal obligation|(?:legally )?binding)`,
    needs: both(/commit|undertaking|concession|remed|promise|binding/iu, POWER),
    unless:
      /commitments? to (?:open|research|innovation|the (?:market|country))|climate|environmental claims|remedies for/iu,
  },
  {
    kind: "other",
    rule: "en-imposes-tariffs",
    frame: "issues",
    pattern: `(?:impos(?:es|ed|ing)|announc(?:es|ed|ing)|slap(?:s|ped|ping)|lev(?:ies|ied)|rais(?:es|ed|ing)|hik(?:es|ed)|increas(?:es|ed)|(?:to|will) (?:impose|levy))${SURE}${upTo(6)} (?:tariffs?|(?:anti-dumping |countervailing |import |customs |anti-subsidy )?duties|duty)`,
    needs: /tariff|dut(?:y|ies)/iu,
  },
  {
    kind: "other",
    rule: "en-recalls",
    frame: "does",
    pattern: `(?:order(?:s|ed)|announc(?:es|ed)|issu(?:es|ed))${SHORT}(?:product )?recalls?(?= (?:of|for|over))|recall(?:s|ed|ing)(?= (?:\\d|more than|thousands|all|about|nearly|some|its [\\p{L}]+ (?:cars|vehicles|phones|chargers|products)))`,
    unless: /recall\w* (?:that|how|when)|total recall/iu,
  },
  {
    kind: "other",
    rule: "en-files-complaint-with",
    frame: "takes",
    pattern: `(?:complain(?:s|ed)|(?:rais(?:es|ed)|lodg(?:es|ed)|fil(?:es|ed))${SHORT}complaints?) (?:to|with|before|against)(?= )`,
    needs: /consumer|group|organi[sz]ation|noyb|association|regulator|commission|authorit|watchdog|data protection/iu,
    unless: /users complained|complaints? (?:from|by) users/iu,
  },
  {
    kind: "other",
    rule: "en-was-subjected",
    frame: "undergoes",
    pattern: `${BE}${ADVERB} (?:(?:placed |put |now )?under (?:\\p{L}+ )?(?:supervision|administration|external management|government control|receivership)(?= (?:of|by|from|for|after)|[,.]|$))`,
    unless: /could/iu,
  },
  {
    kind: "other",
    rule: "en-acts-against",
    frame: "does",
    refers: true,
    pattern: `(?:tak(?:es|en|ing)|took|(?:to|will) take)${SURE} (?:\\p{L}+ ){0,2}?(?:measures|actions?|steps) against (?=${CAPITAL}|the (?:two|three|platform|app|company|firm|site))|(?:impos(?:es|ed|ing)|tak(?:es|ing)|took|(?:to|will) (?:impose|take))${upTo(4)} (?:disciplinary|punitive)(?: and (?:punitive|disciplinary))? (?:measures|action)`,
    needs: POWER,
    unless: new RegExp(`legal action|${TOLD_ELSEWHERE.source}`, "iu"),
  },
  {
    kind: "other",
    rule: "en-removes-from-post",
    frame: "does",
    pattern: `(?:suspend(?:s|ed)|remov(?:es|ed)|dismiss(?:es|ed)|oust(?:s|ed)|sack(?:s|ed))${GAP}(?<!\\p{L})(?:from (?:his|her|their) (?:position|post|duties|job)s?|as (?:a )?(?:CEO|chief executive|director|chair\\p{L}*))`,
    needs: /position|post|duties|job|as /iu,
  },
];
