import { CAPITAL, ISSUES, notAfter, NOT_WISHED, POWER, SHORT, SURE, passive, upTo } from "./triggers-en-words.ts";
import type { Trigger } from "./triggers.ts";

const LIFTS = `(?:lift(?:s|ed|ing)?|revers(?:es|ed|ing)|revok(?:es|ed|ing)|rescind(?:s|ed|ing)?|overturn(?:s|ed|ing)?|eas(?:es|ed|ing)|relax(?:es|ed|ing)?|remov(?:es|ed|ing)|scrap(?:s|ped|ping)|drop(?:s|ped|ping)|end(?:s|ed|ing)?|paus(?:es|ed|ing)|delay(?:s|ed|ing)|waiv(?:es|ed|ing)|terminat(?:es|ed|ing)|${notAfter("an?|the|previously|its|their")}suspend(?:s|ed|ing)|vacat(?:es|ed|ing)|withdr(?:aws|ew|awn|awing)|cancel(?:s|led|ed|ling|ing)|loosen(?:s|ed|ing)?|roll(?:s|ed|ing)? back|(?:to|will) (?:lift|reverse|revoke|rescind|overturn|ease|relax|scrap|drop|end|pause|waive|suspend|withdraw|cancel))`;
const BAN =
  "(?:bans?|block(?:ade|age)?|suspensions?|embargo(?:es)?|freeze|curbs|restrictions?|moratorium|prohibitions?|blacklisting|export controls|sanctions|designations?|curfew|denial orders?|ban-or-sale law|order (?:barring|banning|blocking|against))";

// Without these words a sentence need not be looked at closer.
const BANS =
  /ban|block|suspension|embargo|freeze|curb|restriction|moratori|prohib|blacklist|control|sanction|designation|curfew|order/iu;

/** What is lifted, restored, allowed, extended or approved: steps of authorities that are no ban and no rule. */
export const RELIEF_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "ban",
    rule: "en-stops-approving",
    frame: "does",
    pattern: `(?:stop(?:s|ped)?|ceas(?:es|ed)|halt(?:s|ed)?|paus(?:es|ed)|quit)${SURE} (?:approving|licensing|granting|issuing)(?= )`,
    needs: /approving|licensing|granting|issuing/iu,
  },
  {
    kind: "other",
    rule: "en-drops-plan",
    frame: "does",
    pattern: `(?:drop(?:s|ped|ping)|scrap(?:s|ped|ping)|abandon(?:s|ed|ing)|revers(?:es|ed|ing)|withdr(?:aws|ew|awing)|shelv(?:es|ed|ing)|backtrack(?:s|ed|ing)? on|cancel(?:s|led|ed)) (?:its |the |an? |this )?(?:earlier |previous |controversial )?(?:plans?|decision|order|move|effort|bid) to (?:delist|ban|block|remove|suspend|expel|bar|blacklist|force)|would not (?:be )?delist(?:ed)?(?!\\p{L})`,
    negative: true,
    needs: /delist|ban|block|remove|suspend|expel|bar|list|force/iu,
  },
  {
    kind: "other",
    rule: "en-lifts-ban",
    frame: "does",
    pattern: `${LIFTS}(?! of )${NOT_WISHED}${SURE}${upTo(6)} ${BAN}`,
    unless: /(?:end|remov\w*|withdr\w*|drop\w*) (?:of|from) the (?:ban|restrictions)|ends? (?:in|with) a ban/iu,
    needs: BANS,
  },
  {
    kind: "other",
    rule: "en-ban-lifted",
    frame: "undergoes",
    pattern: `(?:bans?|block|suspension|embargo|freeze|restrictions?|curbs|moratorium|blockade|prohibition|sanctions)(?: (?:on|of|against) [^.;:,]{1,40}?)? (?:(?:was|were|is|are|has been|have been|had been|being)(?: \\p{L}+ly)? )?(?:lifted|revoked|reversed|rescinded|overturned|scrapped|eased|relaxed|dropped|waived|vacated|struck down|put on hold|paused)${NOT_WISHED}${SURE}`,
    needs: BANS,
  },
  {
    kind: "other",
    rule: "en-lifting-of-ban",
    frame: "noun",
    pattern: `(?:lifting|easing|removal|reversal|relaxation) of${SHORT} ${BAN}`,
    refers: true,
    needs: BANS,
  },
  {
    kind: "other",
    rule: "en-restores",
    frame: "does",
    pattern: `(?:unblock(?:s|ed|ing)?|unban(?:s|ned|ning)?|unlock(?:s|ed|ing)|reinstat(?:es|ed|ing)|restor(?:es|ed|ing))(?= (?:access|services?|the app|apps?|downloads?|${CAPITAL}|its app|their apps))${NOT_WISHED}`,
  },
  {
    kind: "other",
    rule: "en-was-restored",
    frame: "undergoes",
    pattern: `${passive("unblocked|unbanned|unlocked|reinstated|restored|re-?listed")}|back (?:on|in|up on|online in) (?:the )?(?:Chinese |Indian |mobile )?app stores?|(?:return(?:s|ed)|reappear(?:s|ed|ing)?|come(?:s)? back|came back)(?: \\p{L}+){0,3}? (?:to|in|on) (?:the |Apple['’]s |Google['’]s |Chinese )*(?:app stores?|App Store|Play Store|Google Play)`,
    needs:
      /\bapps?\b|platform|access|service|download|TikTok|WeChat|Didi|account|site|store|listing|registration|licen[cs]e/iu,
  },
  {
    kind: "other",
    rule: "en-was-allowed-to-resume",
    frame: "undergoes",
    pattern: `${passive("allowed|permitted|cleared|authori[sz]ed|given permission|given the green light|given the go-ahead")} (?:back(?= )|to (?:resume|return|restart|relist|reopen|re-enter|continue (?:to |operat)|operate again|register new))`,
  },
  {
    kind: "other",
    rule: "en-allows-to-resume",
    frame: "does",
    pattern: `(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|clear(?:s|ed|ing)|let(?:s|ting)?)${SURE}${upTo(6)} (?:to )?(?:resume|return to|relist|restart|reopen|re-enter|ship|sell)(?= )`,
    unless: /would (?:allow|permit)|users|customers|merchants|traders|sellers|rules? allow|law allows/iu,
  },
  {
    kind: "other",
    rule: "en-resumes",
    frame: "does",
    pattern: `(?:resum(?:es|ed|ing|ption of)|restart(?:s|ed|ing)?|reopen(?:s|ed|ing)?|unfreez(?:es|ing)|unfroze)${upTo(5)} (?:registrations?|downloads?|approvals?|licen[cs]ing|licen[cs]es|shipments|exports|sales|services?|operations)`,
  },
  {
    kind: "other",
    rule: "en-off-the-list",
    frame: "does",
    pattern: `(?:remov|tak|took|drop|strik|struck|delist)\\p{L}*${NOT_WISHED}${upTo(9)} (?:from|off)${upTo(4)} (?:entity list|blacklist|black list|unverified list|control list|military list|sanctions list|list of (?:Chinese )?military)`,
    needs: /list/iu,
  },
  {
    kind: "other",
    rule: "en-extends-licence",
    frame: "does",
    pattern: `(?:prolong|extend|renew|push(?:es|ed|ing)? back|postpon|delay)\\p{L}*${NOT_WISHED}${upTo(7)} (?:licen[cs]es?|waivers?|(?<!comment )deadline|exemptions?|reprieve|grace period|enforcement|compliance period|truce|pause)`,
    unless: /application deadline/iu,
    needs: /licen|waiver|deadline|exemption|reprieve|grace|enforcement|compliance|truce|pause/iu,
  },
  {
    kind: "other",
    rule: "en-gives-reprieve",
    frame: "does",
    pattern: `(?:grant(?:s|ed|ing)?|giv(?:es|en|ing)|gave|offer(?:s|ed)|hand(?:s|ed)|w(?:ins?|on)|gets?|got)${SURE}${upTo(7)} (?:reprieve|stay of execution|extension|grace period|temporary (?:licen[cs]e|waiver|exemption)|lifeline|more time)`,
    needs: /reprieve|stay|extension|grace|licen|waiver|exemption|lifeline|more time/iu,
  },
  {
    kind: "other",
    rule: "en-approves",
    frame: "does",
    pattern: `(?:approv(?:es|ed|ing)|clear(?:s|ed|ing)|grant(?:s|ed|ing)|green-?light(?:s|ed|ing|ing)?|green-?lit|authori[sz](?:es|ed|ing)|licens(?:es|ed)|wav(?:es|ed|ing) through|(?:to|will) (?:approve|clear|grant))${SURE}(?! (?:rules?|regulations?|the (?:law|bill|rules?|draft|plan)|a (?:law|bill|plan)))${upTo(7)} (?:games?|titles?|(?<!cross )licen[cs]es?|mergers?|acquisitions?|deals?|takeovers?|tie-?up|apps?|applications?|(?<!on )exports?|sales?|purchase|IPO|listing|permits?|large language models|AI models|chatbots?|joint venture|investment|stake)`,
    unless:
      /not (?:been )?approved|need to approve|must approve|approved customers|without approv|board (?:has |have )?approved/iu,
  },
  {
    kind: "other",
    rule: "en-gives-licence",
    frame: "does",
    pattern: `(?:${ISSUES}|giv(?:es|en|ing)|gave|award(?:s|ed|ing)|renew(?:s|ed|ing))${SURE}${upTo(7)} (?:licen[cs]es?|permits?|approvals?|the go-ahead|go-ahead|(?:the |its |a )?nod|green light|clearance)(?! (?:requirement|condition|application))`,
    unless: /not (?:been )?(?:given|issued)|unless/iu,
    needs: /licen|permit|approval|go-ahead|nod|green|clearance/iu,
  },
  {
    kind: "other",
    rule: "en-wins-approval",
    frame: "undergoes",
    pattern: `(?:w(?:ins|on|inning)|receiv(?:es|ed|ing)|obtain(?:s|ed|ing)|secur(?:es|ed|ing)|gets|got|gain(?:s|ed|ing))${SURE}${upTo(5)} (?:approval|clearance|licen[cs]es?|green light|go-ahead|nod|permission)`,
    needs: POWER,
    unless: /without|failed to|before (?:it|they)|prior approval|need(?:s|ed)? to/iu,
  },
];
