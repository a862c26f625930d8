import {
  ADVERB,
  CAPITAL,
  DRAFT,
  GAP,
  ISSUES,
  NOT_WISHED,
  POWER,
  RULE,
  SHORT,
  SURE,
  both,
  notAfter,
  upTo,
} from "./triggers-en-words.ts";
import type { Trigger } from "./triggers.ts";

const MINORS =
  "(?:minors|children|kids|teenagers|teens|youngsters|juveniles|young people|under-?18s|under-?1\\ds|(?:those|users|players|gamers|people) (?:aged )?under (?:the age of )?1\\d)";
const BILL =
  "(?:bills?|legislation|(?:divest\\p{L}*|ban|sale)[- ]or[- ](?:ban|divest|sale|sell) (?:bill|measure)|resolution|amendment)";

// Without these words a sentence need not be looked at closer.
const RULES =
  /rule|regulat|law|measure|provision|guid|legislat|ordinance|statute|standard|decree|directive|bill|act|polic|restrict|require|code|regime|limit|order|list/iu;
const CAMPAIGN =
  /initiative|campaign|plan|program|crackdown|clampdown|drive|scheme|action|operation|clean-?up|blitz|strategy|blueprint|roadmap|task force|guidelines/iu;
const DRAFTS = /draft|propos|consult|comment|feedback|opinion/iu;
const LIMITS = /gam(?:e|ing)|play|time|hours|curfew|minor|child|kid|teen|youngster|juvenile|young|under/iu;

/** Drafts and rules: proposed, opened to comment, voted, signed, in force. */
export const RULE_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "rule",
    rule: "en-becomes-law",
    frame: "issues",
    pattern: `(?:signed|passed|voted|enacted|written|came) into law|(?:became|becomes|become) law|sign(?:s|ed|ing)${SURE}${upTo(6)} (?:bill|law|legislation|(?-i:Act)|executive orders?|order|proclamation|measure)|(?:executive order|proclamation) (?:barring|banning|prohibiting|that|signed|issued|requiring|directing)|(?:${ISSUES}|sign(?:s|ed|ing))${upTo(4)} (?:executive|presidential) orders?`,
    unless: /(?:may|might|could|expected to) sign|would sign|court issued/iu,
    needs: /law|bill|legislation|act|order|proclamation|measure/iu,
  },
  {
    kind: "draft-rule",
    rule: "en-bill-would",
    frame: "does",
    status: "reported",
    pattern: `(?:draft )?(?:bills?|legislation)${GAP}(?<!\\p{L})would (?:\\p{L}+ly )?(?:ban|bar|block|force|require|prohibit|restrict|outlaw|compel|make|cut)`,
    needs: /bill|legislation/iu,
  },
  {
    kind: "draft-rule",
    rule: "en-chamber-votes",
    frame: "issues",
    status: "reported",
    pattern: `(?:House(?: of Representatives)?|Senate|committee|panel|subcommittee|lawmakers|MEPs|lower house|legislators)${upTo(5)} (?:passed|passes|approved|approves|voted|votes|advanced|advances|backed|backs|cleared)${SHORT}(?: (?:to|a|an|the|on|its|by|in|of)\\b)?${GAP}(?<!\\p{L})(?:${BILL}|law|measure|(?-i:Act))(?!\\p{L})`,
    unless: /(?:will|to|could|may) vote|both (?:houses|chambers)/iu,
    needs: /house|senate|committee|panel|lawmaker|MEP|legislator/iu,
  },
  {
    kind: "draft-rule",
    rule: "en-introduces-bill",
    frame: "issues",
    status: "reported",
    pattern: `(?:introduc(?:es?|ed|ing)|tabl(?:es?|ed)|unveil(?:s|ed|ing)?|propos(?:es?|ed|ing)|reintroduc(?:es?|ed)|sponsor(?:s|ed|ing)|float(?:s|ed)|submit(?:s|ted)|present(?:s|ed)|plans?|planned|draft(?:s|ed)|put forward|fil(?:es|ed)|advanc(?:es|ed)|press(?:es|ed) ahead with)${upTo(7)} ${BILL}(?! into law)|${BILL} (?:was|were|has been|is|being) (?:introduced|tabled|unveiled|proposed|presented|filed|put forward|reintroduced|debated|submitted)|${BILL} (?:that|which) would`,
    unless: /introducing a directive|(?:passed|signed|enacted) [^.;]{0,60}legislation that/iu,
    needs: /bill|legislation|measure|resolution|amendment/iu,
  },
  {
    kind: "draft-rule",
    rule: "en-publishes-draft",
    frame: "issues",
    status: "reported",
    pattern: `(?:publish(?:es|ed|ing)?|releas(?:es|ed|ing)|unveil(?:s|ed|ing)?|${ISSUES}|propos(?:es|ed|ing)|seek(?:s|ing)?|sought|solicit(?:s|ed|ing)?|open(?:s|ed|ing)?|circulat(?:es|ed|ing)|put(?:s|ting)?|draft(?:s|ed|ing)|post(?:s|ed|ing)?|invit(?:es|ed|ing)|launch(?:es|ed|ing)?|submit(?:s|ted)|deliberat(?:es|ed)|review(?:s|ed)|announc(?:es|ed|ing)|call(?:s|ed|ing) for|gather(?:s|ed|ing)|collect(?:s|ed|ing)|revis(?:es|ed|ing)|start(?:s|ed)|began|begins|present(?:s|ed)|introduc(?:es|ed|ing)|adopt(?:s|ed|ing))${GAP}(?<!\\p{L})${DRAFT}`,
    unless: /draft (?:prospectus|agreement|decision|letter|statement)|will (?:close|end) on/iu,
    needs: DRAFTS,
  },
  {
    kind: "draft-rule",
    rule: "en-draft-says",
    frame: "issues",
    status: "reported",
    pattern: `(?<!\\p{L})${DRAFT}${GAP}(?<!\\p{L})(?:publish|releas|unveil|issu|would|propos|requir|ban|bar|limit|open|launch|pass|put out|submit|circulat|set out|call|aim|seek|mandat|prohibit|appear|may be submitted|is open|runs? until|was|were|has been|have been|stipulat|wip)\\p{L}*`,
    needs: DRAFTS,
  },
  {
    kind: "draft-rule",
    rule: "en-drafts-rules",
    frame: "issues",
    status: "reported",
    pattern: `(?:law|bill|legislation|rules?|regulations?)(?: that| which)? [^.;:,]{1,40}? (?:is|are|was|were) (?:drafting|preparing|drawing up)|(?:draft(?:s|ed|ing)|(?:is |are )(?:preparing|readying|working on|drawing up)|draw(?:s|ing)? up|drew up|prepar(?:es|ing))${upTo(6)} ${RULE}`,
    needs: both(RULES, POWER),
    unless: /to comply|for (?:the )?new rules|prepar\w* for/iu,
  },
  {
    kind: "draft-rule",
    rule: "en-proposes-rule",
    frame: "issues",
    status: "reported",
    pattern: `(?:propos(?:es|ed|ing)|considering|considers|mulling|mulls|weighing|weighs|floated|floats|eyeing|eyes|plan(?:s|ned|ning)?(?: to (?:introduce|issue|publish|tighten|impose|adopt))?|wants to (?:introduce|impose))${GAP}(?<!\\p{L})${RULE}`,
    needs: both(RULES, POWER),
    unless:
      /proposed (?:merger|acquisition|deal)|five-year plan|business plan|plans to (?:appeal|challenge|sue|comply|follow)/iu,
  },
  {
    kind: "draft-rule",
    rule: "en-the-draft",
    frame: "issues",
    refers: true,
    pattern: `the (?:\\p{L}+ )?(?:draft|proposals?|proposed rules|bill)(?= (?:rules|law|measures|would|also|says|said|requires|states|stipulates|aims|calls|is|was|regulations))`,
    needs: /draft|propos|bill/iu,
  },

  {
    kind: "rule",
    rule: "en-comes-into-force",
    frame: "issues",
    pattern: `(?:c(?:a|o)mes?|coming|came|enter(?:s|ed|ing)?|go(?:es)?|went|going|put|bring(?:s|ing)?|brought) into (?:force|effect|operation)|(?:enter|c(?:a|o)mes?) (?:in|into) force|t(?:a|oo)k(?:e|es|ing)? (?:full )?effect|taken effect|(?:will|to) (?:apply|be (?:enforced|implemented|effective)) (?:from|as of|on|starting)|effective (?:from |as of |on |since |starting |beginning )?(?=(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|next|immediately)|\\d|today|tomorrow|immediately|next)|become(?:s)? effective|(?:has|have) been effective|implement(?:s|ed|ing)? from|(?:rules?|law|regulations?|measures|guidelines) (?:kick(?:s|ed)? in|start(?:s|ed)? to apply|begin(?:s)? to apply)`,
    unless:
      /\b(?:delisting|merger|deal|resignation|acquisition|sale|tariffs?|appointment|ban) (?:will |would |to )?(?:take|took|takes|come|came|go|goes|went|is|was)|\b(?:ban|sanctions|tariffs|suspension) (?:on|against|of) [^.;]{0,60}(?:takes?|took|into) (?:effect|force)|poised to take effect|(?:the|this) (?:measure|listing|order|decision|designation|move|penalty|suspension) (?:takes|took|will take|goes|went|comes|came)|(?:the|a|its) (?:delisting|ban|suspension) (?:will|is|to|takes|took|goes)/iu,
    needs: /effect|force|operation|apply|implement|kick|effective/iu,
  },
  {
    kind: "rule",
    rule: "en-minors-may-not",
    frame: "issues",
    negative: true,
    pattern: `${MINORS} (?:in \\p{L}+ )?(?:can|may|will|are) (?:no longer|only|not)(?: be)? (?:allowed to |permitted to )?(?:play|use|go|spend|watch|stream)`,
    needs: LIMITS,
  },
  {
    kind: "rule",
    rule: "en-limits-minors",
    frame: "issues",
    pattern: `(?:cap(?:s|ped|ping)?|limit(?:s|ed|ing)?|restrict(?:s|ed|ing)?|cut(?:s|ting)?|slash(?:es|ed|ing)?|curb(?:s|ed|ing)?|curtail(?:s|ed)?|ration(?:s|ed)?|rein(?:s|ed)? in)${SURE}${upTo(7)} (?:(?:gaming|game|screen|playing|play|online|internet|smartphone|phone) (?:time|hours|use)|time (?:that |which )?(?:${MINORS})?|hours (?:of )?(?:gam|play)\\p{L}*|online gam(?:es?|ing)|video gam(?:es?|ing))|(?:impos(?:es|ed|ing)|introduc(?:es|ed|ing)|set(?:s)?|announc(?:es|ed)|slap(?:s|ped))${SURE}${upTo(5)} curfew|(?:ban|bar|forbid|block|limit|restrict|prohibit|stop|prevent)(?:s|ned|red|den|ed|ning|ring|ding|ing)?${SURE} (?:all )?${MINORS}(?= (?:from|to|who|in|under|for))`,
    needs: both(LIMITS, POWER),
    unless: /which (?:prohibits|limits|bans) minors|parents (?:limit|restrict)|tools? to limit/iu,
  },
  {
    kind: "rule",
    rule: "en-hereby-issued",
    frame: "issues",
    pattern: "hereby (?:announced|promulgated|issued|released|published|adopted)",
  },
  {
    kind: "rule",
    rule: "en-export-controls",
    frame: "issues",
    pattern: `(?:would|will|must|to) (?:have to |need to )?(?:apply for|obtain|seek|get|need) (?:an? |export )*licen[cs]es?|(?:impos(?:es?|ed|ing)|announc(?:es|ed|ing)|expand(?:s|ed|ing)?|tighten(?:s|ed|ing)?|introduc(?:es|ed|ing)|unveil(?:s|ed|ing)|plac(?:es|ed|ing)|extend(?:s|ed|ing)|broaden(?:s|ed)|strengthen(?:s|ed|ing)|toughen(?:s|ed)|widen(?:s|ed)|slap(?:s|ped)|roll(?:s|ed) out|set(?:s)?|add(?:s|ed)|${ISSUES}|publish(?:es|ed)|step(?:s|ped) up|ramp(?:s|ed) up|put(?:s|ting)?|enact(?:s|ed))${SURE}(?: (?:[\\p{L}\\p{N}'’&-]+|U\\.S\\.)){0,6}? (?:export|trade|chip|technology|tech|investment|import|sales)(?:[ -][\\p{L}]+){0,2} (?:controls?|curbs|restrictions|rules|requirements?|licen[cs]ing|limits)(?! on (?:its|the (?:company|firm|group|app|platform|chipmaker)|(?!Chinese|China|Hong|American|US|U\\.S|AI|Beijing)${CAPITAL}))|(?:${notAfter("(?:tools?|efforts?|bid|order|aim\\p{L}*|seek\\p{L}*|attempts?|intended|meant|designed|used) to")}(?:restrict|curb|limit)|(?:restrict|limit)(?:s|ed|ing)|curb(?:s|ed|ing))${SURE} (?:the )?(?:[\\p{L}’'-]+ ){0,2}?(?:exports?|shipments|sales|outbound investments?) (?:of|to|in)|(?:restrictions|controls|curbs|limits)${upTo(3)} (?:on|over) (?:the )?(?:exports?|supply|sale|shipments?) of|(?:will|now|must) (?:now )?(?:need|require) (?:an? |special |export |government )*licen[cs]es? to (?:export|ship|sell)`,
    unless: /if the|could (?:impose|tighten)|may (?:impose|tighten)|export control order prohibiting/iu,
    needs: /export|chip|trade|tech|licen|import|invest|sale|shipment|supply/iu,
  },
  {
    kind: "rule",
    rule: "en-adopts-rule",
    frame: "issues",
    pattern: `(?:adopt(?:s|ed|ing)?|publish(?:es|ed|ing)?|releas(?:es|ed|ing)|${ISSUES}|unveil(?:s|ed|ing)?|pass(?:es|ed|ing)|approv(?:es|ed|ing)|enact(?:s|ed|ing)?|promulgat(?:es|ed|ing)|introduc(?:es?|ed|ing)|announc(?:es|ed|ing)|finali[sz](?:es?|ed|ing)|tighten(?:s|ed|ing)?|toughen(?:s|ed)?|roll(?:s|ed|ing)? out|impos(?:es?|ed|ing)|outlin(?:es|ed)|set(?:s)? out(?! in)|lays? down|laid down|amend(?:s|ed|ing)?|revis(?:es|ed|ing)|updat(?:es|ed|ing)|overhaul(?:s|ed|ing)?|brings? in|brought in|implement(?:s|ed)|clear(?:s|ed)|vot(?:es|ed)(?: for| on| to adopt)?)${SURE}(?: \\p{L}+day)?${upTo(9)}(?<!to) ["“‘«]?${RULE}(?! (?:on (?:its|the (?:company|firm|group|app|platform|chipmaker)|(?!Chinese|China|Hong|American|US|U\\.S|AI|Beijing)${CAPITAL}[\\p{L}]+)|firm|officer|list))`,
    unless:
      /(?:did|does|has|have|had) not (?:yet )?announce|not announced|policy ?makers|privacy policy|company policy|passed (?:by|on) to|comply with|(?:before|until|while|since) (?:it|they) (?:adopt|introduc)|law enforcement (?:raid|agenc)|terms of service/iu,
    needs: RULES,
  },
  {
    kind: "rule",
    rule: "en-rule-adopted",
    frame: "issues",
    pattern: `${RULE}(?:,? (?:called|known as|named|dubbed|entitled|titled|with|on|for|that|which|to|governing|covering) [^.;:]{1,60}?,?)? (?:was|were|has been|have been|is|are|will be|to be|being)${ADVERB} (?:adopted|published|passed|enacted|approved|issued|signed|finali[sz]ed|released|promulgated|unveiled|introduced|amended|revised|tightened|announced|enforced|implemented)|${RULE} (?:issued|published|released|unveiled|announced|passed|adopted|promulgated|introduced)(?= (?:on|by|in|last|this|earlier|late|yesterday|jointly|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today))`,
    unless: /bills? (?:were|was) introduced|measures (?:were|are) announced by the company/iu,
    needs: RULES,
  },
];

/** Plans, campaigns and calls to the world. */
export const INITIATIVE_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "initiative",
    rule: "en-launches-initiative",
    frame: "issues",
    pattern: `(?:announc(?:es?|ed|ing)|launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|propos(?:es?|ed|ing)|kick(?:s|ed|ing)? off|start(?:s|ed|ing)?|began|begins?|begun|roll(?:s|ed|ing)? out|introduc(?:es?|ed|ing)|present(?:s|ed)|initiat(?:es|ed)|mount(?:s|ed)|set(?:s)? up|carr(?:y|ies|ied) out|conduct(?:s|ed|ing)|embark(?:s|ed) on|wag(?:es|ed|ing)|outlin(?:es|ed))${SURE}(?: \\p{L}+day)?(?: (?!restructuring|rectification plan|compliance|listing|IPO|investment|expansion|business|incentive|loyalty|rewards?|pilot)[\\p{L}\\p{N}'’“”"‘-]+){1,6}? (?:initiatives?|campaigns?|plan|plans|programmes?|programs?|crackdown|clampdown|drive|scheme|action plan|(?:special|rectification|clean-?up|enforcement|joint|nationwide) (?:action|operation|campaign)|clean-?up|blitz|strategy|blueprint|roadmap|task force|guidelines on promoting)`,
    needs: both(CAMPAIGN, POWER),
    unless:
      /(?:restructuring|rectification|overhaul|listing|IPO|fundraising|bond|spin-?off|rewards?|marketing|advertising|loyalty|subsidy|bounty|buyback|layoff|share|education|trial|training|stock) (?:plans?|programmes?|programs?|campaigns?)|plan(?:s)? to (?:list|go public|raise|sell)|company (?:launched|announced|unveiled)/iu,
  },
  {
    kind: "initiative",
    rule: "en-campaign-starts",
    frame: "issues",
    pattern: `(?:campaign|crackdown|initiative|clean-?up|special action|special operation)(?: (?:against|on|to|targeting|called|dubbed|named) [^.;:]{1,60}?)? (?:was|has been|is being|being|will be) (?:launched|unveiled|announced|kicked off|started|initiated|rolled out|carried out)|(?:campaign|crackdown|operation|action)(?: [^.;:,]{1,50}?)? (?:began|starts?|started|kicks off|kicked off|gets under way|runs? (?:until|from|through))(?= |[,.])`,
    needs: both(CAMPAIGN, POWER),
    unless:
      /since (?:the|its|a|china['’]s) [^.;]{0,40}(?:crackdown|campaign) (?:began|started)|(?:election|presidential|reelection|marketing|ad|vaccination) campaign|operation of/iu,
  },
  {
    kind: "initiative",
    rule: "en-vows-crackdown",
    frame: "issues",
    status: "planned",
    pattern: `(?:vow(?:s|ed|ing)?|pledg(?:es|ed|ing)|promis(?:es|ed)|plans?|says? it will|said it would|will|(?<=^[\\p{L}’' -]{2,24})to) (?:to )?(?:crack|clamp) down(?= on)${NOT_WISHED}|(?:vow(?:s|ed)|pledg(?:es|ed)) (?:a |an |new |tougher |further )*(?:crackdown|clean-?up)`,
    needs: both(/crack|clamp|clean/iu, POWER),
    unless:
      /law|rules|bill|guidelines|measures|regulations|aim|power|order to|helps? to|continu\w* to|legislation|move to|campaign/iu,
  },
];
