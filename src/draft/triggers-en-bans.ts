import {
  ADVERB,
  BE,
  CAPITAL,
  GAP,
  LONG_GAP,
  ISSUES,
  NOT_WISHED,
  POWER,
  SURE,
  both,
  notAfter,
  passive,
  upTo,
} from "./triggers-en-words.ts";
import type { Trigger } from "./triggers.ts";

const LIST =
  "(?:Entity List|blacklist|black list|trade list|covered list|restricted (?:trade |export )?list|export[- ]control(?:s)? list|control list|unverified list|(?:investment|sanctions?|trade) (?:ban )?list|unreliable entit(?:y|ies)(?: list)?|SDN list|military (?:end[- ]user )?(?:list|blacklist|compan(?:y|ies))|1260H(?: list)?|national security threats?|threats? to (?:US |U\\.S\\. |American )?national security|list of (?:companies|compan(?:y|ies)|firms|foreign|Chinese|entities|military|restricted|banned|excluded|sanctioned|untrusted|threats|equipment)[^.;:,]{0,40})";
const SHUTS_OUT =
  "banned|barred|blocked|blacklisted|prohibited|outlawed|excluded|shut out|cut off|locked out|kept out|frozen out|kicked out|thrown out|ejected|expelled|booted (?:out|off)|forbidden|declared illegal|made illegal|taken offline|blackballed";
const CEASE =
  "(?:stop|cease|halt|end|give up|relinquish|abandon|suspend|drop|rip out|strip(?: out)?|remove|discontinue|terminate|unwind|dissolve|wind (?:down|up)|phase out|shut(?: down)?|close(?: down)?|pull out|withdraw|exit|leave|quit|refrain from|block|scrap|dismantle|freeze|cancel|avoid|not (?:use|buy|sell|install|accept))";
const TELLS = `(?:${notAfter("the|an?|court|government['’]s|govt|government|shutdown|executive|two|several|this|that|its|new|closure|original|blocking")}order(?:s|ed|ing)?|ordered|ordering|direct(?:s|ed|ing)?|instruct(?:s|ed|ing)?|requir(?:es|ed|ing)|forc(?:es|ed|ing)|compel(?:s|led|ling)|tell(?:s|ing)?|told|demand(?:s|ed|ing)?|mandat(?:es|ed|ing)|command(?:s|ed)|enjoin(?:s|ed)|advis(?:es|ed)|warn(?:s|ed)|ask(?:s|ed|ing)?|notif(?:ies|ied))`;
const THINGS =
  "(?:sales?|exports?|imports?|access|use|usage|transactions?|shipments?|apps?|games?|approvals?|websites?|sites?|services?|purchas(?:es|ing)|data|transfers?|deals?|mergers?|trading|registrations?|operations?|investments?|buying|procurement|licen[cs]es?|funding|contracts?|releases?|business(?:es)?|accounts?|supplies|imports|payments?|mining|cryptocurrency|crypto|virtual)";

const NOUN = notAfter(
  "the|an?|its|their|this|that|such|any|of|no|export|import|travel|trade|total|outright|nationwide|temporary|permanent|blanket|sales|new|similar|on|potential|under|downloads?|looming|device|several|these|those|previous|earlier|recent|further|more|other|widespread|or|proposed|first|second|full|partial|near-total|complete|indefinite|de facto|effective",
);
// A noun before the plain form makes it one: "the Huawei ban".
const NOUN_TOO = notAfter(
  "app|TikTok|WeChat|Huawei|DeepSeek|US|U\\.S\\.|Indian|Chinese|government|federal|state|IPO|5G|mining|crypto|phone|chip|drone|day",
);
const BILL_WOULD =
  "(?:bills?|legislation|laws?|motion|resolution) to (?:ban|bar|block|restrict|prohibit|outlaw|forbid)|(?:bill|draft|legislation|proposals?|laws?|(?-i:Act)|measure)\\b[^;]{0,120} (?:would|that)";

// Without these words a sentence need not be looked at closer.
const OUT =
  /ban|bar|block|blacklist|prohib|outlaw|exclud|shut|cut|lock|kept|froz|kick|thrown|eject|expel|boot|forbid|illegal|offline|suspend/iu;

/** What is forbidden, blocked, blacklisted, stopped or closed. */
export const BAN_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "ban",
    rule: "en-lists-affiliates",
    frame: "does",
    pattern:
      "lists(?= (?:\\d+|more|dozens|another))|(?:was|were|been) listed(?! (?:in|on) (?:Hong|New|the (?:New|Hong|Nasdaq|stock)|Nasdaq))",
    needs: /Entity List|affiliates|blacklist|Commerce/u,
  },
  {
    kind: "ban",
    rule: "en-was-blacklisted",
    frame: "undergoes",
    pattern: `${BE}${ADVERB} (?:(?:add|plac|put|nam|includ|designat|label)\\p{L}*${GAP}${LIST}|blacklisted)`,
    needs: /list|military|threat|1260H|unreliable/iu,
  },
  {
    kind: "ban",
    rule: "en-blacklists",
    frame: "does",
    pattern: `(?:(?:add|plac|put|nam|includ|designat|label|slap|class|brand|declar|deem)\\p{L}*${SURE}${LONG_GAP}(?<!(?<!\\p{L})(?:remov\\p{L}+|off|from) [^.;:]{0,20})${LIST}|blacklist(?:s|ed|ing)${SURE}(?= (?:${CAPITAL}|\\d|the|dozens|more|several|two|three|four|five|six|seven|another|other|chip|over|nearly|some|its|firms|companies)))`,
    unless: /consider\w* whether|poses? a threat to (?:the )?(?:economy|children)/iu,
    needs: /list|military|threat|1260H|unreliable/iu,
  },
  {
    kind: "ban",
    rule: "en-changes-list",
    frame: "does",
    pattern: `(?:chang(?:es|ed|ing)|length(?:ens|ened|ening)|updat(?:es|ed|ing)|amend(?:s|ed|ing)|expand(?:s|ed|ing)|revis(?:es|ed|ing)|widen(?:s|ed|ing)|additions? to) (?:its|the|their) ["“‘]?(?:(?:covered|entity|unverified|restricted|export control|military end[- ]user|sanctions|trade) (?:list|blacklist)|blacklist|list of (?:Chinese |banned |restricted |sanctioned )?(?:companies|firms|entities))`,
    needs: /list/iu,
  },
  {
    kind: "ban",
    rule: "en-blacklisting-of",
    frame: "noun",
    pattern: `blacklisting of (?=${CAPITAL}|the)|(?:addition|additions|inclusion|designation)(?: of [^.;:,]{1,40}?)? (?:to|on|in) (?:the|its|a)${upTo(4)} ${LIST}`,
  },
  {
    kind: "ban",
    rule: "en-imposes-sanctions",
    frame: "does",
    pattern: `(?:(?:impos(?:es|ed|ing)|announc(?:es|ed|ing)|slap(?:s|ped)|unveil(?:s|ed)|adopt(?:s|ed))${SURE}${upTo(4)} (?:sanctions|countermeasures)(?: (?:on|against|targeting))|sanction(?:s|ed|ing)${SURE} (?=${CAPITAL}|\\d|Chinese|the|two|three|several|dozens))`,
    unless: /financial sanctions?|administrative sanctions?|fines?|\bfollows? sanctions|lift/iu,
    needs: /sanction|countermeasure/iu,
  },
  {
    kind: "ban",
    rule: "en-hit-with-sanctions",
    frame: "undergoes",
    pattern: `(?:hit|slapped|struck|targeted|punished|saddled) (?:with|by)${upTo(5)} (?:sanctions(?! of)|export controls|trade restrictions|bans?)(?!\\p{L})${SURE}`,
    unless: /(?:financial|administrative) sanctions?/iu,
    needs: /sanction|control|restriction|ban/iu,
  },
  {
    kind: "ban",
    rule: "en-blocks-merger",
    frame: "does",
    pattern: `(?:veto(?:es|ed|ing)?|block(?:s|ed|ing)?|reject(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|oppos(?:es|ed|ing)|scupper(?:s|ed)?|thwart(?:s|ed)?|torpedo(?:es|ed)?|kill(?:s|ed)?|quash(?:es|ed)?|stop(?:s|ped)|bar(?:s|red)|call(?:s|ed) off|den(?:ies|ied)|unwind(?:s|ing)?|unwound)${SURE}${GAP}(?<!\\p{L})(?:merger|(?<!no )deal|acquisition|takeover|tie-?up|combination|purchase of|buyout|(?:takeover )?bid)(?!\\p{L})|(?:den(?:ies|ied|ying)|refus(?:es|ed)|reject(?:s|ed))${SURE}${upTo(7)} (?:licen[cs]e|permission|authori[sz]ation|approval|application)`,
    unless:
      /block\w* (?:\w+ ){0,4}(?:links|accounts|users|content)|(?:block|reject)\w* (?:\w+ ){0,3}(?:allegations?|claims?|accusations?)|law banning|deal with (?:it|that)/iu,
    needs:
      /merger|deal|acqui|take|tie-?up|combination|purchase|buyout|bid|licen|permission|authori|approval|application/iu,
  },
  {
    kind: "ban",
    rule: "en-revokes-licence",
    frame: "does",
    pattern: `(?:revok(?:es|ed|ing|ation of)|strip(?:s|ped|ping)|cancel(?:s|led|ed|ling)|suspend(?:s|ed|ing)|pull(?:s|ed|ing)?|withdr(?:aws|ew|awing)|terminat(?:es|ed|ing)|rescind(?:s|ed)|yank(?:s|ed)|(?:to|will) (?:revoke|strip|cancel|terminate))${SURE}${upTo(8)} (?:licen[cs]es?|authori[sz]ations?|permits?|accreditation|certification|recognition|operating rights)`,
    unless: /suspend\w* (?:new )?(?:user )?registrations? by|TikTok Shop seller/iu,
    needs: /licen|authori|permit|registration|accredit|certific|recognition|operating/iu,
  },
  {
    kind: "ban",
    rule: "en-licence-revoked",
    frame: "undergoes",
    pattern: `(?:licen[cs]es?|authori[sz]ations?|permits?|certificates?)${upTo(3)} (?:revoked|withdrawn|cancell?ed|suspended|rescinded|terminated|pulled)|(?:los(?:es|t)|stripped of|denied|refused)${upTo(3)} (?:licen[cs]es?|permission|authori[sz]ation|permit|approval)`,
    unless: /could|unless|if it does not|\bmight be/iu,
    needs: /licen|authori|permi|certificat|approval/iu,
  },
  {
    kind: "ban",
    rule: "en-must-stop",
    frame: "undergoes",
    pattern: `(?:must|has to|have to|is to|are to) (?:now |immediately |be )?(?:stop|cease|suspend|switched off|switch off|taken offline|take offline|shut down|freeze)(?!\\p{L})`,
    unless:
      /companies must|firms must|platforms must|anyone|users must|(?:rules|law|measures|regulations?|guidelines) /iu,
  },
  {
    kind: "ban",
    rule: "en-was-ordered-to-stop",
    frame: "undergoes",
    pattern: `${passive("ordered|told|instructed|directed|asked|forced|required|obliged|compelled|given until|advised|urged")} (?:[^.;:,]{0,24}? )?to (?:immediately |temporarily |also )?${CEASE}`,
    needs: /ordered|told|instructed|directed|asked|forced|required|obliged|compelled|given|advised|urged/iu,
  },
  {
    kind: "ban",
    rule: "en-orders-to-stop",
    frame: "does",
    pattern: `${TELLS}${SURE}${GAP}(?:(?<!\\p{L})(?:to|must|should) (?:also |immediately |temporarily )?${CEASE}|(?<!\\p{L})not to (?:use|buy|bring|sell|accept|install|work with|provide|list|download|purchase|offer|take on|register)|(?<!\\p{L})(?:stop|cease|(?:must|should|may|can) (?:not|no longer) (?:register|sign up|accept|use|sell|take on|add)|be (?:removed|stripped|closed|shut|blocked|wound up|banned|barred|suspended)))(?!\\p{L})`,
    unless:
      /children|merchants to|warned that|asked to leave the room|told (?:reporters|Reuters|AFP|journalists|Bloomberg|lawmakers|CNN|BBC)|warned (?:consumers|users)/iu,
    needs: /order|direct|instruct|requir|forc|compel|tell|told|demand|mandat|command|enjoin|advis|warn|ask|notif/iu,
  },
  {
    kind: "ban",
    rule: "en-the-order",
    frame: "noun",
    refers: true,
    pattern: `(?:orders?|directive) (?:to|requiring|forcing|that|for|mandating|telling)${GAP}(?<!\\p{L})${CEASE}(?!\\p{L})`,
    needs: /order|directive/iu,
  },
  {
    kind: "ban",
    rule: "en-shuts",
    frame: "does",
    pattern: `(?:order(?:s|ed|ing)?|forc(?:es|ed|ing)|direct(?:s|ed|ing)|demand(?:s|ed)|announc(?:es|ed)|mandat(?:es|ed))${SURE}(?:[^.;:,]{0,50}?)(?:(?<!\\p{L})(?:closure|shutdown|dissolution|blocking|suspension|removal|withdrawal|cessation|winding[- ]up|shuttering) of)`,
    needs: /closure|shutdown|dissolution|blocking|suspension|removal|withdrawal|cessation|winding|shuttering/iu,
  },
  {
    kind: "ban",
    rule: "en-kicks-out",
    frame: "does",
    pattern: `(?:kick(?:s|ed|ing)|thr(?:ows|ew|owing)|boot(?:s|ed|ing)|push(?:es|ed|ing)|forc(?:es|ed|ing)|lock(?:s|ed|ing)|shut(?:s|ting)?|freez(?:es|ing)|froze|strip(?:s|ped|ping)|rip(?:s|ped|ping)|squeez(?:es|ed)|driv(?:es|ing)|drove|turf(?:s|ed)|(?:to|will) (?:strip|kick|rip|shut|lock))${SURE}(?: (?!down|up)[\\p{L}\\p{N}'’&,-]+){1,6}? (?:out of|off|from) (?:the |its |their )?(?:[\\p{L}\\p{N}’'-]+ ){0,2}?(?:networks?|auctions?|market|country|5G|infrastructure|tenders?|contracts|exchange|bidding|procurement|grid|project|system|supply chain)`,
    needs: /out of|off|from/iu,
  },
  {
    kind: "ban",
    rule: "en-removes-gear",
    frame: "does",
    pattern: `(?:remov(?:e|es|ed|ing|al of)|dismantl(?:e|es|ed|ing)|rip(?:s|ped|ping)? out|replac(?:e|es|ed|ing)|phas(?:e|es|ed|ing) out|strip(?:s|ped|ping)? out|tear(?:s|ing)? out)${SURE}${NOT_WISHED}${upTo(8)} (?:cameras|equipment|gear|kit|devices|drones|hardware|components)(?! (?:costs?|would|could))`,
    needs: both(/camera|equipment|gear|kit|device|drone|hardware|component/iu, POWER),
    unless:
      /help (?:operators|carriers|companies) (?:to )?(?:remove|replace)|fund|reimburs|cost of (?:removing|replacing)/iu,
  },
  {
    kind: "ban",
    rule: "en-slams-door",
    frame: "does",
    pattern: `slam(?:s|med|ming)? the door on|pull(?:s|ed|ing) the plug on|clos(?:es|ed|ing) the door (?:on|to)|turn(?:s|ed|ing) off the tap`,
    unless: /plug on (?:its|their) own/iu,
  },
  {
    kind: "ban",
    rule: "en-shut-down",
    frame: "does",
    pattern: `(?:${notAfter("orders? to|directive to|decision to|request to|ruling to|move to")}shut(?:s|ting)?(?: down)?|shutter(?:s|ed|ing)?|clos(?:es|ed|ing)(?: down)?|tak(?:es|ing) offline|took offline)${SURE}(?= (?:(?:more than |over |some |about |nearly )?(?:\\d|thousands|hundreds|dozens)|(?<=down )(?:${CAPITAL}|the (?:app|platform|site|service))))`,
    needs:
      /websites?|sites?\b|apps?\b|accounts?|platforms?|stores?|firms|compan|channels?|services?|groups|shut\w* down/iu,
    unless: /%|per ?cent/iu,
  },
  {
    kind: "ban",
    rule: "en-lets-no-longer",
    frame: "undergoes",
    negative: true,
    pattern:
      "(?:can|may|could|will|must|shall) no longer (?:be (?:used|sold|bought|offered|allowed|able)|use|sell|buy|offer|export|operate|do business|provide|play|install|deploy|ship|import|work with|register|accept)|(?:is|are|was|were|be) (?:no longer|not) (?:allowed|permitted|able) to (?:use|sell|buy|purchase|offer|export|operate|provide|install|register|add|play|acquire)|now (?:cannot|unable to) (?:use|sell|buy|export|operate|offer)|(?:must|should|may) not (?:use|buy|purchase|sell|install)|not be able to (?:use|sell|buy|purchase|offer|export|operate)",
    unless: /does not allow|users can no longer|customers|\bit is not allowed/iu,
  },
  {
    kind: "ban",
    rule: "en-imposes-ban",
    frame: "does",
    pattern: `(?:impos(?:es|ed|ing)|announc(?:es|ed|ing)|slap(?:s|ped)|${ISSUES}|introduc(?:es|ed|ing)|order(?:s|ed|ing)?|extend(?:s|ed)|plac(?:es|ed|ing)|put(?:s)? in place|retaliat(?:es|ed|ing) with|respond(?:s|ed) with|hit(?:s|ting)? back with|enact(?:s|ed)|declar(?:es|ed)|decid(?:es|ed) on|confirm(?:s|ed)|upheld|mak(?:es|ing)|renew(?:s|ed)|unveil(?:s|ed)|(?:to|will) impose)${SURE}${upTo(7)} (?:(?:bans?|embargo|moratorium|prohibition|freeze|block)(?! (?:is|was|lifted|would|could))|(?:restrictions|curbs|controls|limits) on (?=(?!Chinese|China|Hong|American|US|U\\.S|AI|Beijing)${CAPITAL}|its|the (?:company|firm|group|app|platform|chipmaker)))`,
    needs: /ban|embargo|moratori|prohib|freeze|block|restriction|curb|control|limit/iu,
  },
  {
    kind: "ban",
    rule: "en-the-ban",
    frame: "noun",
    refers: true,
    pattern: `(?:the|its|their|this|that|such a) (?:[\\p{L}-]+ ){0,2}?(?:ban|prohibition|moratorium|embargo|blacklisting|suspension|block)(?= |[,.])(?! (?:list|on trading|of trading))`,
    needs: /ban|embargo|moratori|prohib|suspension|blacklist|block/iu,
  },
  {
    kind: "ban",
    rule: "en-is-banned",
    frame: "undergoes",
    pattern: `(?:${BE}${ADVERB}|remain(?:s|ed)?|stay(?:s|ed)?|find(?:s)? itself) (?:${SHUTS_OUT}|suspended)${SURE}(?! (?:animation|sentence|by a lawyer|from (?:his|her|the) post))`,
    unless: new RegExp(
      `${BILL_WOULD}|(?:which|that|itself) (?:is|are|remains?) (?:itself |also |already |long )?(?:blocked|banned|prohibited|blacklisted)|` +
        /(?:companies|firms|those|entities) on (?:this|the) list|links? (?:were|was|are|is) blocked|blocked by (?:the )?(?:company|platform|Tencent|Alibaba|Apple|WeChat)/u
          .source,
      "iu",
    ),
    needs: OUT,
  },
  {
    kind: "ban",
    rule: "en-banned-in",
    frame: "undergoes",
    pattern: `(?:${SHUTS_OUT}|suspended)${SURE}(?= (?:in|from|by|on|across|over|for|nationwide|outright|until|after|amid|as|under)(?! (?:to|which)))`,
    unless:
      /(?:which|that|itself) (?:is|are|remains?) (?:itself |also |already |long )?(?:blocked|banned|prohibited)|has (?:banned|blocked|barred) (?:on|in)|trading (?:was|is) suspended|previously suspended/iu,
    needs: OUT,
  },
  {
    kind: "ban",
    rule: "en-restricts-use",
    frame: "does",
    pattern: `restrict(?:s|ed|ing)?${SURE} (?:the |its |their |employees['’]? |staff )?(?:use of|use|access to|${CAPITAL}\\p{L}+|apps?|Chinese)`,
    needs: /restrict/iu,
  },
  {
    kind: "ban",
    rule: "en-bans",
    frame: "does",
    pattern: `(?:(?:${NOUN}(?:bans|${NOUN_TOO}ban)|banned|banning|bar(?:s|red|ring)|outlaw(?:s|ed|ing)?|forbid(?:s|ding)?|forbade|prohibit(?:s|ed|ing)?)${SURE}${NOT_WISHED}(?! (?:on|of|and|or|is|are|was|were|has|had|will|would|could|(?-i:may)|in|to|comes?|came|coming|lifted|over|which|that|remain(?:s|ed)?|against|after|for|by|because|law|list|bill|as|at|until|under|also|took|takes|goes|went|codes?|charts?|if|unless|when|while|users|weapons|items|goods|products|medications|drugs|content|substances|accounts|sellers|merchants|players|anyone)(?!\\p{L}))(?<!(?<!\\p{L})(?:law|laws|bill|legislation|act|measure)(?: that| which)? [\\p{L}]{4,12})|declar(?:es|ed|ing)${SURE}(?: [\\p{L}’'-]+){0,6} illegal|(?:block|exclud|halt|suspend|freez|cut|stop|paus)(?:s|es|e|ed|ing|ting|ped|ping)?(?: off)?${SURE}${NOT_WISHED} (?:(?:(?:the|all|its|their|his|any|new|some|both|more|\\d+|a|an) ){0,2}(?:${CAPITAL}[\\p{L}]+|suppliers|vendors|companies|firms|equipment)|(?:[‘“"]?[\\p{L}\\p{N}'’.-]+ ){0,5}?${THINGS}))`,
    unless: new RegExp(
      `${BILL_WOULD}|` +
        /market halted|trading halted|(?:block|stop)\w* (?:\w+ ){0,4}(?:links|accounts|users|content|spread|bleeding)|bar (?:exam|association)|suspend\w* (?:its|their) (?:own )?(?:operations|business)|banning order|stop (?:short|gap)|(?:suspend|halt|stop|paus)\w* [^.;]{0,60}from (?:his|her|their) (?:position|post|duties|job)|(?:cut|stop|halt|suspend|paus|end)\w* (?:off )?its (?:\w+ )?(?:services?|operations|business|payments?)|\b(?:it|company|firm|itself) (?:also |had |has |would )*(?:stopped|suspended|paused|halted)|the law (?:forbids|prohibits|bans)|of which the law/u
          .source,
      "iu",
    ),
    needs: /ban|bar(?:s|red|ring)|outlaw|forb|prohib|illegal|block|exclud|halt|suspend|fr(?:ee|o)z|cut|stop|paus/iu,
  },
  {
    kind: "ban",
    rule: "en-ban-on",
    frame: "noun",
    pattern: `(?:bans?|prohibition|moratorium|embargo|blacklisting|exclusion|suspension)${SURE}(?: (?:on|of|against|from)) (?!the (?:month|year)|trading)`,
    unless:
      /(?:calls? for|consider\w*|mull\w*|discuss\w*|possible|potential|threat of|avoid|evad\w*|despite) (?:an? |the )?(?:\w+ )?(?:ban|suspension)/iu,
    needs: /ban|embargo|moratori|prohib|exclusion|suspension|blacklist/iu,
  },
];
