import {
  ADVERB,
  BE,
  CAPITAL,
  GAP,
  NOT_WISHED,
  POWER,
  REVIEW,
  SHORT,
  SURE,
  THEY,
  WORD,
  both,
  notAfter,
  passive,
  upTo,
} from "./triggers-en-words.ts";
import type { Trigger } from "./triggers.ts";

const INQUIRY =
  "(?:investigations?|probes?|inquir(?:y|ies)|enquir(?:y|ies)|inspections?|audits?|proceedings|raids?|searches|spot checks|case against|complaint proceedings|examination)";
const OPENS =
  "(?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|beg(?:ins?|an|un|inning)|initiat(?:es?|ed|ing)|announc(?:es?|ed|ing)|conduct(?:s|ed|ing)?|commenc(?:es?|ed|ing)|widen(?:s|ed|ing)?|expand(?:s|ed|ing)?|order(?:s|ed|ing)?|trigger(?:s|ed)|kick(?:s|ed) off|carr(?:y|ies|ied|ying) out|set(?:s|ting)? up|reopen(?:s|ed)?|deepen(?:s|ed)?|extend(?:s|ed)?|escalat(?:es|ed)|mount(?:s|ed)?|undert(?:akes|ook)|step(?:s|ped)? up|hold(?:s|ing)|held|confirm(?:s|ed)|do(?:es)?|did|made|makes)";

// Without these words a sentence need not be looked at closer.
const INQUIRIES = /investigat|prob|inquir|enquir|inspect|audit|proceeding|raid|search|check|case|examin/iu;
const REVIEWS = /review|prob|investigat|inspect|examin|check/iu;

/** Investigations, raids, audits and the review of a firm's data. */
export const INQUIRY_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "data-review",
    rule: "en-opens-review",
    frame: "does",
    pattern: `(?:launch|open|start|initiat|began|begin|begun|announc|order|conduct|put|plac|carr|implement|subject)\\p{L}*${SURE}${GAP}(?<!\\p{L})${REVIEW}|(?:put|plac)\\p{L}*${GAP}under (?:a )?(?:${REVIEW}|review)`,
    unless:
      /(?:must|need to|have to|required to|should|before) [^.;]{0,50}(?:review|assessment)s?|data security assessments?/iu,
    needs: REVIEWS,
  },
  {
    kind: "data-review",
    rule: "en-undergoes-review",
    frame: "undergoes",
    pattern: `(?:subject(?:ed)? to|undergo(?:es|ing|ne)?|underwent|under|fac(?:es|ed|ing)|plac\\p{L}* under|put under|fail(?:s|ed)|pass(?:es|ed))${SURE}${SHORT}${REVIEW}|${BE}${ADVERB} put under review`,
    unless:
      /must|required to|have to|need to|should|shall|before (?:listing|they)|will (?:have|need) to|requires?|before completion|any compan/iu,
    needs: REVIEWS,
  },
  {
    kind: "data-review",
    rule: "en-review-noun",
    frame: "noun",
    pattern: `${REVIEW} (?:was|were|will be|has been|have been|is being) (?:conducted|launched|carried out|initiated|opened|started)|${REVIEW}${SURE} (?:of|into|on|against) (?=${CAPITAL}|the|its|[\\d]|three|two)`,
    unless: /must|required to|Measures for|have to undergo/iu,
    needs: REVIEWS,
  },

  {
    kind: "investigation",
    rule: "en-inspects",
    frame: "does",
    pattern: `(?:inspect(?:s|ed|ing)|audit(?:s|ed|ing)(?! (?:rules|standards|requirements|requirement|firm|documents|work|papers|financial|by))|(?:teams?|inspectors?|officials?|officers?|agents|investigators|authorities|police)(?: from [^.;:,]{1,40}?)? (?:went into|visited|entered|raided|searched|swooped|descended on|turned up at|showed up at))(?= )`,
    unless:
      /auditing (?:dispute|standards|rules)|allow\w* [^.;]{0,40}to inspect|audited (?:financial|accounts|results)|inspected by PCAOB|(?:fails?|refus\w*) [^.;]{0,40}inspect/iu,
  },
  {
    kind: "investigation",
    rule: "en-begins-to-investigate",
    frame: "does",
    pattern:
      "(?:began|begun|begins|beginning|started|starts|continu(?:es|ed|ing)) (?:to )?(?:investigat(?:e|ing)|prob(?:e|ing)|look(?:ing)? (?:into|at)|examin(?:e|ing)|scrutini[sz](?:e|ing))",
    needs: POWER,
  },
  {
    kind: "investigation",
    rule: "en-under-way",
    frame: "noun",
    pattern: `(?:investigations?|probes?|inquir(?:y|ies)|reviews?) (?:initiated|launched|opened|started) (?:by|in|on|last|against|this|earlier)(?= )|(?:an?|the|its|their|this) (?:[\\p{L}-]+ ){0,2}?(?:investigation|probe|inquiry|audit)(?: (?:into|of|by) [^.,;]{0,60}?)? (?:is|was|has been|had|has|remains|had been) (?:under ?way|ongoing|gone|opened|launched|begun|continu\\p{L}*|concluded(?! that)|closed|completed|triggered|initiated|prompted|extended|expanded)`,
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-preliminary-findings",
    frame: "does",
    pattern: `(?:(?:issu|send|sent|publish|releas|announc|deliver|address|adopt|present|serv)\\p{L}*${SHORT}(?:preliminary findings|statement of objections|charge sheet|notice of (?:intent|violation)|provisional findings|reasoned opinion)|preliminar(?:il)?y (?:finds?|found|concluded?s?|concludes|view)|provisional(?:ly)? (?:finds?|found|concluded|findings)|(?:preliminary findings|statement of objections) (?:to|against|that))`,
    needs: /preliminar|provisional|objection|reasoned|notice|charge sheet/iu,
  },
  {
    kind: "investigation",
    rule: "en-opens-investigation",
    frame: "does",
    pattern: `${OPENS}${SURE}${NOT_WISHED}(?: (?:an?|its|the|their|what|two|three|several|formally|officially|fresh|new))?(?: (?!to(?: |$)|the )${WORD}){0,6}? ${INQUIRY}(?! (?:rules|law|measures|regime|requirements|powers|by the company))`,
    unless:
      /internal (?:investigation|probe|inquiry)|calls? for an? (?:investigation|probe)|talks on|allow\w* [^.;]{0,40}inspections?/iu,
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-is-investigated",
    frame: "undergoes",
    pattern: `(?:is|are|was|were|been|being|come|came|comes|remain(?:s|ed)?|placed|put)${ADVERB} (?:being |now |also |currently |still )?(?:under(?: an?| the| formal| active)?${upTo(3)} (?:investigation|probe|inquiry)|investigated|probed|(?:the )?(?:subject of|subject to|target of|focus of|at the cent(?:re|er) of)(?: an?| the)?${upTo(3)} (?:investigation|probe|inquiry|raids?)|raided|searched)${SURE}(?= |,|\\.|$)`,
    unless: /searched (?:for|term|phrase|topic)|most searched/iu,
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-under-probe",
    frame: "undergoes",
    status: "reported",
    pattern: `(?:fac(?:es|ed|ing)|hit (?:with|by)|ensnared in|embroiled in|caught (?:up )?in|targeted (?:in|by)|subject of|drawn|draws|drew|slapped with)${SURE}${upTo(5)} (?:investigations?|probes?|inquir(?:y|ies)|raids?|(?:formal |legal |antitrust |infringement )proceedings)|under (?:formal |criminal |antitrust |active |EU |federal |police )?(?:investigation|probe)(?= (?:in|by|for|over|into|after|from))`,
    unless: /(?:could|may|might|can|would) (?:also )?(?:face|be)|companies face|if /iu,
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-probed-by",
    frame: "undergoes",
    pattern: `(?:probed|investigated|raided|audited)${SURE}(?= (?:by|over|for|in|on suspicion)(?!\\p{L}))`,
    unless: /not (?:being )?investigated|audited (?:by|for) (?:PCAOB|three)/iu,
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-investigation-finds",
    frame: "noun",
    pattern:
      "(?:the|its|an|this|their|that|a|another) (?:[\\p{L}-]+ ){0,3}?(?:investigation|probe|inquiry|audit|inspection|proceedings)(?: (?:into|by|against) [^.,;]{0,60}?)?(?:, (?:[^.;,]{1,60}),)?(?: that)? (?:found|followed|turned up|date from|dates from|finds|showed|shows|revealed|reveals|concluded|concludes|established|determined|discovered|uncovered|spotlighted|began|started|was (?:opened|launched)|forced|prompted|led|follows|follows|dates|centers|centres|focuses|comes|came|covers|covered|relates|concerns|looked|examined|stems|stemmed|will focus|will look|will examine)",
    refers: true,
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-investigates",
    frame: "does",
    pattern: `(?:${THEY}(?:investigate|probe|raid|search|look into|examine)|investigat(?:es|ed|ing)|(?:to|will|would|and) (?:investigate|probe|look into|examine whether)|prob(?:es|ed|ing)|raid(?:s|ed|ing)|look(?:s|ed|ing) into|examin(?:es|ed|ing)(?= (?:whether|${CAPITAL}|how))|scrutini[sz](?:es|ed|ing)(?= (?:whether|the|${CAPITAL}))|search(?:es|ed|ing)(?= (?:the |its |their )?(?:${CAPITAL}|offices|premises|home|headquarters)))${SURE}(?= (?:whether|if|${CAPITAL}|the|how|its|a|an|allegations|complaints|several|Chinese|alleged|possible|suspected|offices|two|three|potential|e-commerce|short|tech|messaging|video|food|online|companies|firms|claims|reports|prices))(?! the (?:[\\p{L}’'-]+ ){0,4}(?:fine|decision|ruling|penalty|matter))`,
    unless:
      /unable to|investigate completely|ability to investigate|helped? investigate|(?:will|to) investigate internally|allow\w* [^.;]{0,60}to (?:inspect|investigate|probe)/iu,
    needs: /investigat|prob|raid|look|examin|scrutin|search/iu,
  },
  {
    kind: "investigation",
    rule: "en-closes-investigation",
    frame: "does",
    pattern: `(?:clos(?:es|ed|ing)|conclud(?:es|ed|ing)|wrap(?:s|ped|ping)? up|end(?:s|ed|ing)|complet(?:es|ed|ing)|drop(?:s|ped|ping)|suspend(?:s|ed|ing)|finali[sz](?:es|ed|ing))${SURE}(?: [\\p{L}\\p{N}'’-]+){1,5}? (?:investigations?|probes?|inquir(?:y|ies))`,
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-raids",
    frame: "does",
    pattern:
      "(?:dawn |surprise |unannounced |simultaneous )(?:raids?|inspections?|searches)(?: (?:on|at|of|in))?|raids? (?:on|at) (?=\\p{L}|\\d)",
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-investigation-into",
    frame: "noun",
    pattern: `(?:(?:antitrust|anti-monopoly|formal|criminal|competition|privacy|anti-subsidy|anti-dumping|new|federal|data|joint|EU|separate|landmark|similar|ongoing|sweeping|[\\p{N}\\p{L}]+-(?:month|year)|bribery|fraud|laundering|tax|security|official|preliminary|special|government|police|patent) ){1,3}(?:investigations?|probes?|inquir(?:y|ies))${NOT_WISHED} (?:into|against|of|over)`,
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-reviews-deal",
    frame: "does",
    pattern: `(?:${OPENS}${SURE}${upTo(3)} review(?= (?:of|into) (?:the |its |a )?(?:${CAPITAL}|deal|acquisition|sale|takeover|purchase))|review(?:s|ing)(?= (?:the |its )?(?:${CAPITAL}|deal|acquisition|sale|takeover|purchase|merger)))`,
    needs: both(/review/iu, POWER),
    unless:
      /judicial review|peer review|book review|reviewing (?:its|their) options|under review(?:ing)? by the company/iu,
  },
  {
    kind: "investigation",
    rule: "en-a-probe-into",
    frame: "noun",
    pattern: `an? (?:[\\p{L}-]+ ){0,3}?(?:investigation|probe|inquiry)${SURE}${NOT_WISHED} (?:into|against) (?=${CAPITAL})`,
    needs: INQUIRIES,
  },
  {
    kind: "investigation",
    rule: "en-probe-into",
    frame: "noun",
    pattern: `(?:(?:an|the|its) )?(?:investigations?|probes?|inquir(?:y|ies)) (?:into|against) (?=${CAPITAL})`,
    refers: true,
    needs: INQUIRIES,
  },
];

/** Firms and people called in, questioned, or met. */
export const SUMMONS_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "summons",
    rule: "en-interviewed",
    frame: "does",
    pattern: `(?:made|held|holds|hold|conducted|had|carried out|conducts|arranged)(?: \\p{L}+)? (?:(?:administrative|regulatory|supervisory|disciplinary|warning|official) )*interviews?(?: \\p{L}+){0,3} (?:with|of)|(?:interview(?:s|ed|ing))(?= (?:the |its |senior |relevant |\\d+ |two |three|four|five|six|seven|eight|nine|ten|eleven|a dozen|dozens|banks|firms|companies|platforms|several |representatives|executives|those|${CAPITAL}))`,
    needs: both(/interview/iu, POWER),
    unless:
      /journalist|reporters?|broadcaster|magazine|newspaper|interviewed by|researchers|analysts|experts|with (?:Reuters|Bloomberg|CNBC|CNN|the BBC|AFP|Caixin|Xinhua)|residents|parents|students/iu,
  },
  {
    kind: "summons",
    rule: "en-measures-such-as-interviews",
    frame: "does",
    pattern: `(?:measures?|actions?|steps|penalties|sanctions) (?:such as|include|included|including|would include|will include|ranging from|like)${upTo(3)} (?:interviews?|summons(?:es)?|official interviews?|summoning)`,
  },
  {
    kind: "summons",
    rule: "en-was-questioned",
    frame: "undergoes",
    pattern: `${passive("questioned|grilled|quizzed|called to testify|asked to appear|ordered to appear|subpoenaed|cross-examined|interrogated")}(?! whether)`,
    unless: /has been questioned by (?:analysts|experts|critics)|effectiveness|whether/iu,
    needs: /question|grill|quizz|testify|appear|subpoena|cross-exam|interrogat/iu,
  },
  {
    kind: "summons",
    rule: "en-called-to-capital",
    frame: "does",
    pattern: `call(?:s|ed|ing)?${GAP}(?:to|into|in for) (?:Beijing|a meeting|meetings|talks|an interview|(?:a )?(?:\\p{L}+ )?(?:meeting|symposium|conference|talks))|(?:invit(?:es|ed|ing)|ask(?:s|ed)|order(?:s|ed))${upTo(8)} (?:to|for) (?:talks|tea|a (?:\\p{L}+ )?(?:meeting|talk|chat|interview)|appear before|attend (?:a )?(?:\\p{L}+ )?meeting)`,
    unless: /called (?:for|on) [^.;]{0,40}talks/iu,
    needs: /call|invit|ask|order/iu,
  },
  {
    kind: "summons",
    rule: "en-was-summoned",
    frame: "undergoes",
    pattern: passive(
      "summoned|called in|hauled in|hauled before|hauled over|hauled up|interviewed|called to(?! (?:mind|order|action))|called into|called upon to explain|convened|invited for talks|invited to (?:talks|tea)|reprimanded|admonished|rapped|dressed down|scolded|upbraided|carpeted|taken to task|called on the carpet|called out|told off|chastised|given a dressing[- ]down|issued a summons",
    ),
    unless:
      /interviewed by (?:Reuters|Bloomberg|the|AFP|CNN|CNBC|BBC|journalists)|(?:analysts|experts|residents|people|users) interviewed/iu,
    needs:
      /summon|called|hauled|interview|conven|invited|reprimand|admonish|rapped|dress|scold|upbraid|carpet|to task|told off|chastised/iu,
  },
  {
    kind: "summons",
    rule: "en-summons",
    frame: "does",
    pattern: `(?:summon(?:ed|ing)|${THEY}(?:summon|grill|interview|question)|${notAfter("the|a|these|this|such|receiv\\p{L}+|of|court|issued?|its|after|no|two")}summons(?! (?:came|come|follow|was|were|is|by|to|from|for|of))|(?:to|will) summon|haul(?:s|ed|ing)?(?: [^.;:,]{1,40}?)? (?:in|before|over|up)(?= )|call(?:s|ed|ing) in|called the meeting|conven(?:es|ed|ing)|grill(?:s|ed|ing)|quizz?(?:es|ed|ing)|subpoena(?:s|ed|ing)?|reprimand(?:s|ed|ing)|admonish(?:es|ed|ing)|rap(?:s|ped)(?= (?:${CAPITAL}|\\d|internet|tech|the|platforms|firms))|dress(?:es|ed) down|upbraid(?:s|ed)|tak(?:es|en|ing)${upTo(5)} to task|took${upTo(5)} to task|read(?:s)? the riot act to)(?! of)`,
    unless:
      /call\w* in sick|calls? in (?:for|to)|convened? (?:a )?(?:grand jury|court)|called in (?:to question|january|february|march|april|may|june)/iu,
    needs:
      /summon|haul|call|conven|grill|quiz|subpoena|reprimand|admonish|rap|dress|upbraid|to task|riot act|interview|question/iu,
  },
  {
    kind: "summons",
    rule: "en-over-the-coals",
    frame: "does",
    pattern: "over the coals|(?:a|public) dressing[- ]down|on the carpet",
  },
  {
    kind: "summons",
    rule: "en-meeting-with-firms",
    frame: "does",
    pattern: `(?:held|hold|holds|holding|called|had|gathered|organi[sz]ed|conducted|convened)${SHORT}(?:meetings?|talks|interviews?|discussions|administrative guidance)(?: sessions?)?${upTo(3)} with`,
    needs:
      /regulator|authorit|administration|ministry|watchdog|commission|CAC|SAMR|MIIT|Beijing|government|agenc|official/iu,
    unless: /president (?:xi|biden|trump)|counterpart|foreign minister|trade talks/iu,
  },
  {
    kind: "summons",
    rule: "en-meeting-between",
    frame: "noun",
    pattern:
      "(?:meeting|talks|interview) (?:between|with)(?: \\p{L}+){0,4} (?:regulators?|authorit(?:y|ies)|officials|watchdogs?)",
    unless: /counterpart|trade talks/iu,
    needs: /meeting|talks|interview/iu,
  },
  {
    kind: "summons",
    rule: "en-tells-firms",
    frame: "does",
    pattern: "(?:tells|told|orders|ordered|asks|asked|instruct(?:s|ed)?|urge(?:s|d)?|warn(?:s|ed)?)(?= )",
    needs:
      /(?:self-inspect|self-examin|correct themselves|within (?:a|one|the) month|at a meeting|summoned|meeting on)/iu,
    unless: /(?:was|were|been|are|is) told|told (?:reporters|a|the (?:house|senate|bbc))|no one|urged to/iu,
  },

  {
    kind: "meeting",
    rule: "en-testifies",
    frame: "takes",
    pattern:
      "(?:testif(?:y|ies|ied|ying)|appear(?:s|ed|ing)?|(?:g(?:ave|ives)|giving) (?:evidence|testimony)) (?:before|in front of|to)(?= (?:[\\p{L}.]+ ){0,5}(?:committee|congress|parliament|lawmakers|senators|mps|senate|house|panel|subcommittee))",
    unless: /appears? to (?:be|have)/iu,
    needs: /testif|appear|evidence|testimony/iu,
  },
  {
    kind: "meeting",
    rule: "en-holds-meeting",
    frame: "issues",
    pattern: `(?:held|hold|holds|holding|host|hosts|hosted|attend|attends|attended|organi[sz]ed|conven(?:es|ed|ing)|chaired|presid(?:es|ed) over|(?:participat|tak|took)\\p{L}*(?: part)? in)${SURE}${SHORT}(?:symposium|(?:regulatory |closed-door )(?:discussion|talks)|conference|meeting|summit|forum|hearing|seminar|round-?table)`,
    unless:
      /(?:press|news|earnings|shareholder|general|board|annual|developer|investor) (?:conference|meeting|briefing)|(?:conference|earnings) call/iu,
  },
  {
    kind: "meeting",
    rule: "en-at-meeting",
    frame: "issues",
    pattern: "(?:at|during|after|following) (?:a|the|an) (?:[\\p{L}'’-]+ ){0,2}?(?:symposium|hearing on)",
    needs: /symposium|meeting|hearing/iu,
  },
  {
    kind: "meeting",
    rule: "en-met",
    frame: "takes",
    pattern: `(?:met|meets|(?:to|will) meet)(?= (?:with|${CAPITAL}|the |representatives|executives|officials))|meeting with|held (?:\\p{L}+ )?talks with`,
    needs:
      /regulator|official|minist|president|executive|chief|commissioner|authorit|CEO|founder|chair|representatives|companies|firms/iu,
    unless:
      /met (?:its|the|their) (?:target|deadline|goal|requirement|condition|standard)|meeting (?:the|its|their) (?:requirements|standards|demand|target)/iu,
  },
];
