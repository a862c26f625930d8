import { ADVERB, BE, CAPITAL, FINE, GAP, MONEY, notAfter, POWER, SHORT, SURE, THEY } from "./triggers-en-words.ts";
import type { Trigger } from "./triggers.ts";

// Without these words a sentence need not be looked at closer.
const FINES = /fine|penalt|sanction|punish/iu;

/** A sentence that only says what the law allows: "fines of up to 6% of turnover". */
const TARIFF = new RegExp(
  `(?:could|can|(?-i:may)|might|would|risk(?:s|ing)?|liable|exposed|allow\\w*|empower\\w*|able to|power to|leads? to|carr(?:y|ies)|provid\\w+ for|punishable|subject to|potential\\w*|possible|threat of|result in) [^.;]{0,90}(?:${FINE}|fined)|(?:${FINE}) (?:of|worth|reaching|equal to) (?:up to|as much as|a maximum of) \\d+(?:\\.\\d+)? ?(?:%|per ?cent)|(?:${FINE}) ranging from|(?:companies|firms|platforms|those) (?:that|who|found) [^.;]{0,60}fac|(?:fines?|penalties) (?:are|is) capped|if [^.;]{0,80}(?:${FINE}|fined)`,
  "iu",
);
const WITH_FINE = new RegExp(`${FINE}|${MONEY}`, "iu");

const NOUN = notAfter(
  "the|of|in|hefty|heavy|record|large|these|those|such|and|or|with|massive|steep|by|issued|imposed|meted|pay|paid|antitrust|levy|its|their|to|from|multiple|more|first|big|bigger|largest|biggest|total|for|on|over|impose|new|million|billion|corporate|further|similar|daily|no|any|additional|government|data|GDPR|privacy|other|previous|past|maximum|\\d+",
);

/** Money to pay. */
export const FINE_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "fine",
    rule: "en-makes-pay",
    frame: "does",
    pattern: `(?:mak(?:es|ing)|made|forc(?:es|ed|ing)|order(?:s|ed|ing)?|requir(?:es|ed|ing)|tell(?:s)?|told|direct(?:s|ed)|sentenc(?:es|ed)|want(?:s|ed))${SURE}${GAP} (?:to )?(?:pay|cough up|fork out|hand over|shell out)(?:${SHORT}${FINE}(?: of (?:\\p{L}+ ){0,3}${MONEY})?)?(?= )(?! (?:attention|more attention|heed|tribute))`,
    needs: new RegExp(`${FINE}|${MONEY}| (?:over|for) `, "iu"),
    unless: /merchants|couriers|riders|salary|wages|dividend/iu,
  },
  {
    kind: "fine",
    rule: "en-punished",
    frame: "undergoes",
    pattern: `${BE}${ADVERB} (?:severely |harshly |administratively )?(?:punished|disciplined)`,
    needs: WITH_FINE,
    unless: TARIFF,
  },
  {
    kind: "fine",
    rule: "en-punishments",
    frame: "does",
    pattern: "(?:punishments?|penalt(?:y|ies) decisions?) (?:against|on|for) (?!those)",
    unless: TARIFF,
    needs: /punish|penalt/iu,
  },
  {
    kind: "fine",
    rule: "en-sets-penalty",
    frame: "does",
    pattern: `(?:sett(?:ing)|sets|decid(?:es|ed|ing)(?: on)?|determin(?:es|ed|ing)|calculat(?:es|ed|ing)|fix(?:es|ed|ing)) (?:the|its|a) (?:penalty|fine)`,
    needs: /penalty|fine/iu,
  },
  {
    kind: "fine",
    rule: "en-was-fined",
    frame: "undergoes",
    pattern: `(?:${BE}|having been|to be)${ADVERB} (?:fined|penali[sz]ed|(?:hit|slapped|landed|saddled|served|smacked|stung|struck|hammered|slammed) with ${SHORT}(?:${FINE}|${MONEY})|(?:handed|issued|dealt|given|served|levied)(?: with)? ${SHORT}(?:${FINE}|${MONEY})|issued with|ordered to pay|told to pay|made to pay|imposed an? (?:\\p{L}+ )?fine|sanctioned)`,
    needs: new RegExp(`fined|penali|pay|hit|slapped|handed|${FINE}|${MONEY}`, "iu"),
    unless: TARIFF,
  },
  {
    kind: "fine",
    rule: "en-fined-sum",
    frame: "undergoes",
    pattern: `(?:fined|penali[sz]ed)${SURE} (?=(?:a )?(?:total (?:of )?|combined |record |maximum |around |about |nearly |almost |more than |over |up to |some |roughly )*(?:${MONEY})|a record|record|by |over |for |\\d+(?:\\.\\d+)?%|again|in )`,
    unless: TARIFF,
    needs: /fined|penali/iu,
  },
  {
    kind: "fine",
    rule: "en-hit-with-fine",
    frame: "undergoes",
    pattern: `(?:hit|slapped|landed|saddled|served|smacked|stung|struck|hammered|slammed) (?:with|by) ${SHORT}${FINE}|(?:handed|issued|dealt) ${SHORT}${FINE}(?= by)`,
    unless: TARIFF,
    needs: FINES,
  },
  {
    kind: "fine",
    rule: "en-must-pay",
    frame: "undergoes",
    pattern: `(?:(?:agree(?:s|d)? to|ordered to|must|will have to|has to|have to|had to|told to|required to|forced to|set to|obliged to|to|will) (?:pay|cough up|fork out|fork over|shell out|stump up|hand over)(?: out)?|(?:cough(?:s|ed)|fork(?:s|ed)|shell(?:s|ed)|stump(?:s|ed)) (?:up|out|over))(?:${SHORT}${FINE}(?: of (?:\\p{L}+ ){0,3}${MONEY})?)?(?= )`,
    needs: WITH_FINE,
    unless: new RegExp(
      `${TARIFF.source}|acquir|stake|deposit|dividend|salar|merchants|subscri|licen[cs]e fee|royalt|invest(?:ing|or|ment)|\\btax(?:es)? `,
      "iu",
    ),
  },
  {
    kind: "fine",
    rule: "en-gets-fine",
    frame: "undergoes",
    pattern: `(?:receiv(?:es|ed|ing)|fac(?:es|ed|ing)|incur(?:s|red)|paid|pays|paying|got|gets|lands|landed|draws|drew|drawn|earn(?:s|ed)|cop(?:s|ped)|suffer(?:s|ed))${SHORT} (?:an? |its |the |their |of |with )?${SHORT}${FINE}`,
    unless: TARIFF,
    needs: FINES,
  },
  {
    kind: "fine",
    rule: "en-fine-imposed",
    frame: "noun",
    pattern: `${FINE}(?: (?:of|totall?ing|worth|for) [^;:!?]{1,60}?)? (?:was|were|been|being|has been|have been|is|are) (?:\\p{L}+ly )?(?:imposed|levied|issued|handed (?:down|out)|announced|meted out|slapped|given|confirmed)`,
    unless: TARIFF,
    needs: FINES,
  },
  {
    kind: "fine",
    rule: "en-imposes-fine",
    frame: "does",
    pattern: `(?:impos(?:es?|ed|ing)|lev(?:y|ies|ied|ying)|slap(?:s|ped|ping)?|hit(?:s|ting)?|issu(?:es?|ed|ing)|hand(?:s|ed|ing)|announc(?:es|ed|ing)|serv(?:es|ed)|deal(?:s|t)|dol(?:es|ed) out|met(?:es|ed)(?: out)?|giv(?:es|en|ing)|gave|order(?:s|ed)|inflict(?:s|ed)|smack(?:s|ed)|whack(?:s|ed)|land(?:s|ed)|whip(?:s|ped)|recommend(?:s|ed)|propos(?:es|ed)|prepar(?:es|ed|ing)|consider(?:s|ed|ing)?|mull(?:s|ed|ing)|deliver(?:s|ed)|record(?:s|ed)|decid(?:es|ed) on|confirm(?:s|ed))${SURE}${GAP}(?<!\\p{L})(?:${FINE})(?: of (?:\\p{L}+ ){0,3}${MONEY})?`,
    unless: TARIFF,
    needs: FINES,
  },
  {
    kind: "fine",
    rule: "en-imposed-money",
    frame: "does",
    pattern: `(?:impos(?:es|ed|ing)|lev(?:ies|ied|ying)|slap(?:s|ped|ping))${SHORT}(?:${MONEY})`,
    needs: /impos|lev|slap/iu,
  },
  {
    kind: "fine",
    rule: "en-fines",
    frame: "does",
    pattern: `(?:${NOUN}fines|${THEY}fine|fined|fining|(?:to|will|would) fine|penali[sz](?:es|ed|ing)|(?:to|will) penali[sz]e)${SURE}(?= )(?! (?:print|tun|line|grain|of|and|are|were|is|was|on|against|or|that|which|could|can|may|will|totall?ing|worth|imposed|issued|levied|related))(?:[^.;:!?,]{0,60}? with (?:an? )?(?:\\p{L}+ )?${FINE}(?: of (?:\\p{L}+ ){0,3}${MONEY})?)?`,
    unless: TARIFF,
    needs: /fin(?:e|i)|penali/iu,
  },
  {
    kind: "fine",
    rule: "en-punishes",
    frame: "does",
    pattern: `(?:punish(?:es|ed|ing)|disciplin(?:es|ed|ing))${SURE}(?= (?:${CAPITAL}|\\d|the|several|other|two|three|dozens|platforms|companies|firms|more|a number|internet|tech|social))`,
    needs: POWER,
    unless: /punish\w* (?:certain |some |the )?(?:merchants|sellers|users|vendors|those responsible|by law)/iu,
  },
  {
    kind: "fine",
    rule: "en-fine-of",
    frame: "noun",
    pattern: `${FINE}(?: \\p{L}+){0,2}? (?:of|worth|totall?ing|amounting to|equal to|equivalent to) (?:about |around |nearly |almost |more than |over |some |roughly |a total of |a combined )?(?:${MONEY}|\\d)|(?:${MONEY})(?:[-– ](?:million|billion|bn|crore|yuan|m|euro|dollar|rupee|pound))*(?: \\([^)]*\\))?(?: \\p{L}+){0,2}? ${FINE}`,
    unless: TARIFF,
    needs: FINES,
  },
  {
    kind: "fine",
    rule: "en-fine-against",
    frame: "noun",
    pattern: `(?:${FINE}) (?:on|against|for|to) (?=${CAPITAL}|the )`,
    unless: TARIFF,
    needs: FINES,
  },
  {
    kind: "fine",
    rule: "en-the-fine",
    frame: "noun",
    pattern: `(?:the|this|that|its|their|a|such)(?: \\p{L}+)? (?:${FINE})`,
    refers: true,
    unless: TARIFF,
    needs: FINES,
  },
];
