import type { Trigger } from "./triggers.ts";

/** A few words between two parts of an expression, within one clause. */
const INSIDE = "(?:[^.;:!?]|\\.(?=\\S)|(?<=\\b(?:Co|Ltd|Inc|Corp|Mr|Ms|U\\.S))\\.)";
const GAP = `(?:${INSIDE}{0,70}?)`;
const SHORT = "(?:[^.;:!?,]{0,30}?)";
const FINE = "(?:fines?|penalt(?:y|ies)|financial sanctions?)";
const MONEY =
  "(?:(?:US|HK|C|A|CN|RMB ?)?[$€£¥₹₩] ?\d[\d,.]*(?:[\s-]?(?:million|billion|bn|m|crore|trillion|lakh))?|\d[\d,.]* ?(?:million|billion|bn|crore|trillion)? ?(?:yuan|renminbi|dollars?|euros?|rupees?|won|pounds?|yen)|RMB ?\d[\d,.]*)";
const REVIEW =
  "(?:cyber-?security|data[- ]security|network[- ]security|national[- ]security|security) (?:reviews?|probes?|investigations?|inspections?|examinations?|checks?)";
const LISTING =
  "(?:IPOs?|initial public offerings?|(?:dual |share |stock market |public )?(?:listings?|flotations?|debuts?|share sales?))";
const STORE = "(?:(?:mobile |online |Apple['’]s |Google['’]s )?(?:app(?:lication)? ?stores?|App Stores?)|Play Store)";
const RULE =
  "(?:rules?|regulations?|laws?|measures|provisions|guidelines|legislation|standards?|decrees?|bills?|acts?|policy|policies|restrictions|requirements|code|regime|order)";
const DRAFT =
  "(?:draft (?:rules?|regulations?|law|measures|guidelines|bill|provisions|revisions?|amendments?|legislation|plan)|proposed (?:rules?|regulations?|law|measures|guidelines|legislation|amendments?)|public (?:consultation|comments?|feedback|opinion)|rules? proposal)";

/** What English tells events by. The first of two that overlap counts, so what is more precise stands first. */
export const TRIGGERS_EN: readonly Trigger[] = [
  // What an authority makes a company do.
  {
    kind: "app-removal",
    rule: "en-asks-to-withdraw-app",
    frame: "does",
    pattern: `(?:ask|order|tell|told|request|demand|instruct|requir|urg)\\p{L}*${GAP}(?:withdraw|remov|pull|take|taken|delist)\\p{L}*${GAP}(?:apps?|applications?)`,
  },
  {
    kind: "app-removal",
    rule: "en-no-longer-offered",
    frame: "undergoes",
    negative: true,
    pattern:
      "(?:is|are|was|were) no longer (?:available|on offer|downloadable)|can(?:not| no longer) be downloaded|should no longer be on offer",
  },
  {
    kind: "fine",
    rule: "en-makes-pay",
    frame: "does",
    pattern: `(?:mak|mad|forc|order|requir)(?:e|es|ing|ed|s)?${GAP} (?:to )?pay(?= )`,
  },
  {
    kind: "fine",
    rule: "en-punished",
    frame: "undergoes",
    pattern: "(?:was|were|been|being|is|are) (?:\\p{L}+ly )?punished",
    needs: new RegExp(`${FINE}|${MONEY}`, "iu"),
  },
  { kind: "fine", rule: "en-punishments", frame: "does", pattern: "punishments? (?:against|on|of)" },
  {
    kind: "fine",
    rule: "en-sets-penalty",
    frame: "does",
    pattern: `(?:sett|decid|determin|calculat|fix)\\p{L}* (?:the|its|a) (?:penalty|fine)`,
  },
  {
    kind: "summons",
    rule: "en-interviewed",
    frame: "does",
    pattern: `(?:made|held|holds|conducted|had|carried out)(?: \\p{L}+)? interviews?(?: \\p{L}+){0,3} with`,
    unless: /journalist|reporters?|broadcaster|magazine/iu,
  },
  {
    kind: "summons",
    rule: "en-was-questioned",
    frame: "undergoes",
    pattern: "(?:was|were|been|being) (?:questioned|grilled|called to testify|asked to appear)(?! whether)",
  },
  {
    kind: "summons",
    rule: "en-called-to-capital",
    frame: "does",
    pattern: `call\\p{L}*${GAP}(?:to|into) (?:Beijing|a meeting|talks)`,
  },
  {
    kind: "other",
    rule: "en-makes-take-down",
    frame: "does",
    pattern: `(?:mad|mak|forc|order|compel|oblig|requir|got)(?:e|es|ing|ed|s|led)?${GAP} (?:to )?(?:take|remove|delete|withdraw|correct|fix)(?= )(?! (?:effect|place|part|steps|note))`,
  },
  {
    kind: "other",
    rule: "en-was-seized",
    frame: "undergoes",
    pattern: "(?:was|were|been|being) (?:seized|frozen|confiscated|impounded)",
  },
  {
    kind: "other",
    rule: "en-seizes",
    frame: "does",
    pattern: `(?:seiz(?:e|es|ed|ing)|froze|freez(?:e|es|ing)|confiscat(?:e|es|ed))(?: \\p{L}+){0,3}? (?:funds|assets|accounts|bank|${MONEY})`,
  },
  {
    kind: "other",
    rule: "en-extends-licence",
    frame: "does",
    pattern:
      "(?:prolong|extend|renew)\\p{L}*(?: \\p{L}+){0,5}? (?:licen[cs]es?|waivers?|deadline|exemptions?|reprieve|grace period)",
  },
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
    rule: "en-blocks-merger",
    frame: "does",
    pattern: `(?:veto(?:es|ed|ing)?|block(?:s|ed|ing)?|reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|scupper(?:s|ed)?)${GAP}(?:merger|deal|acquisition|takeover|tie-up|combination|purchase)`,
  },
  {
    kind: "ban",
    rule: "en-shuts",
    frame: "does",
    pattern: `(?:order(?:s|ed|ing)?|forc(?:e|es|ed|ing)|tell(?:s)?|told|direct(?:s|ed))${GAP}(?:to (?:close|shut|wind up|dissolve|block)|be (?:closed|shut|blocked|wound up)|(?:closure|shutdown|dissolution|blocking|suspension) of)`,
  },
  {
    kind: "investigation",
    rule: "en-inspects",
    frame: "does",
    pattern:
      "(?:inspect(?:s|ed|ing)|audit(?:s|ed|ing)|(?:teams?|inspectors?|officials?|officers?) (?:went into|visited|entered|raided|searched))(?= )",
  },
  {
    kind: "investigation",
    rule: "en-begins-to-investigate",
    frame: "does",
    pattern:
      "(?:began|begun|begins|started|starts|continu(?:es|ed)) (?:to )?(?:investigat(?:e|ing)|prob(?:e|ing)|look(?:ing)? into)",
  },
  {
    kind: "investigation",
    rule: "en-under-way",
    frame: "noun",
    pattern:
      "(?:an|the|its) (?:\\p{L}+ )?(?:investigation|probe|inquiry)(?: into [^.,;]{0,60}?)? (?:is|was|has been|had|has) (?:under ?way|ongoing|gone|opened|launched|begun|continu\\p{L}*)",
  },
  {
    kind: "statement",
    rule: "en-speech",
    frame: "issues",
    pattern: "(?:speech|address|keynote|op-ed)(?= (?:that|to|by|at|in|last|on|,))",
  },

  {
    kind: "draft-rule",
    rule: "en-publishes-draft",
    frame: "issues",
    status: "reported",
    pattern: `(?:publish|releas|unveil|issu|propos|seek|sought|solicit|open|circulat|put|draft|post)\\p{L}*${GAP}${DRAFT}`,
  },
  {
    kind: "draft-rule",
    rule: "en-draft-says",
    frame: "issues",
    status: "reported",
    pattern: `${DRAFT}${GAP}(?:publish|releas|unveil|issu|would|propos|requir|ban|limit|open|launch|pass|put out|submit|circulat)\\p{L}*`,
  },
  {
    kind: "draft-rule",
    rule: "en-proposes-rule",
    frame: "issues",
    status: "reported",
    pattern: `(?:propos(?:e|es|ed|ing)|considering|mulling|weighing)${GAP}${RULE}`,
  },
  {
    kind: "data-review",
    rule: "en-opens-review",
    frame: "does",
    pattern: `(?:launch|open|start|initiat|began|begin|begun|announc|order|conduct|put|plac|carr)\\p{L}*${GAP}${REVIEW}|put${GAP}under (?:a )?(?:${REVIEW}|review)`,
  },
  {
    kind: "data-review",
    rule: "en-undergoes-review",
    frame: "undergoes",
    pattern: `(?:subject(?:ed)? to|undergo\\p{L}*|under|face[sd]?|facing|plac\\p{L}* under|put under)${SHORT}${REVIEW}|(?:was|were|been|is|are) put under review`,
  },
  { kind: "data-review", rule: "en-review-noun", frame: "noun", pattern: `${REVIEW} (?:of|into|on|against)` },

  {
    kind: "ipo-suspension",
    rule: "en-suspends-listing",
    frame: "does",
    pattern: `(?:suspend|halt|block|scuppe?r|derail|pull|shelv|postpon|stop|cancel|delay|torpedo|scuttl|abort|froze|freez|kibosh)\\p{L}*${GAP}${LISTING}`,
  },
  {
    kind: "ipo-suspension",
    rule: "en-listing-suspended",
    frame: "noun",
    pattern: `${LISTING}${GAP}(?:suspended|halted|blocked|scuppered|derailed|pulled|shelved|postponed|called off|cancelled|canceled|delayed|suspension)`,
  },
  {
    kind: "ipo-suspension",
    rule: "en-suspension-of-listing",
    frame: "noun",
    pattern: `(?:suspension|postponement|collapse|cancellation|halting) of${SHORT}${LISTING}`,
  },

  {
    kind: "delisting",
    rule: "en-delisted",
    frame: "undergoes",
    pattern:
      "(?:was|were|been|be|being|is|are|get) (?:\\p{L}+ )?delisted|(?:removed|kicked off|dropped|thrown off)(?: \\p{L}+){0,3} (?:exchange|NYSE|Nasdaq|Wall Street)",
  },
  {
    kind: "delisting",
    rule: "en-delists",
    frame: "does",
    pattern:
      "delists?(?= \\p{L}+)(?! from)|(?:begin|start|move|vow|threaten|order)\\p{L}*(?: \\p{L}+){0,4} (?:delisting|to delist)",
  },
  {
    kind: "delisting",
    rule: "en-leaves-exchange",
    frame: "self",
    pattern:
      "(?:delist(?:s|ed|ing)?|withdr(?:e|a)w(?:n|s|ing)?|exit(?:s|ed|ing)?|quit(?:s|ting)?|left|leave|leaves|leaving|pull(?:s|ed|ing)? out|retreat(?:s|ed)?)(?: \\p{L}+){0,3}? (?:from |of )?(?:the )?(?:New York Stock Exchange|New York|NYSE|Nasdaq|U\\.?S\\.? (?:stock )?(?:exchanges?|markets?)|Wall Street|stock exchange)|delisting",
  },

  {
    kind: "app-removal",
    rule: "en-app-removed",
    frame: "undergoes",
    pattern: `(?:was|were|been|be|being|is|are|had|have)? ?(?:removed|pulled|taken down|taken off|purged|yanked|dropped|disappeared|delisted|missing|absent|no longer available)${SHORT}(?:from|on|in)?${SHORT}${STORE}`,
  },
  {
    kind: "app-removal",
    rule: "en-removes-app",
    frame: "does",
    pattern: `(?:remov|pull|yank|ban|suspend|delet|tak|took|purg|order)\\p{L}*${GAP}${STORE}`,
  },
  {
    kind: "app-removal",
    rule: "en-app-removal-noun",
    frame: "noun",
    pattern: `(?:removal|takedown) of${SHORT}(?:apps?|applications?)`,
  },

  {
    kind: "summons",
    rule: "en-was-summoned",
    frame: "undergoes",
    pattern:
      "(?:was|were|been|being|is|are) (?:\\p{L}+ )?(?:summoned|called in|hauled in|hauled before|interviewed|called to|convened|invited for talks|reprimanded)",
  },
  {
    kind: "summons",
    rule: "en-summons",
    frame: "does",
    pattern:
      "(?:summon(?:s|ed|ing)?|haul(?:s|ed|ing)? in|call(?:s|ed|ing)? in|called the meeting|conven(?:e|es|ed|ing))(?! of)",
  },
  {
    kind: "summons",
    rule: "en-meeting-with-firms",
    frame: "does",
    pattern: `(?:held|hold|holds|holding|called|had|gathered|organi[sz]ed|conducted)${SHORT}(?:meetings?|talks|interviews?|discussions|administrative guidance)(?: sessions?)? with`,
    needs: /regulator|authorit|administration|ministry|watchdog|commission|CAC|SAMR|MIIT|Beijing|government|agenc/iu,
  },
  {
    kind: "summons",
    rule: "en-meeting-between",
    frame: "noun",
    pattern:
      "(?:meeting|talks|interview) (?:between|with)(?: \\p{L}+){0,4} (?:regulators?|authorit(?:y|ies)|officials|watchdogs?)",
  },
  {
    kind: "summons",
    rule: "en-tells-firms",
    frame: "does",
    pattern: "(?:tells|told|orders|ordered|asks|asked|instruct(?:s|ed)?|urge(?:s|d)?|warn(?:s|ed)?)(?= )",
    needs:
      /(?:self-inspect|self-examin|rectif|correct themselves|within (?:a|one|the) month|at a meeting|summoned|meeting on)/iu,
  },

  {
    kind: "meeting",
    rule: "en-holds-meeting",
    frame: "issues",
    pattern: `(?:held|hold|holds|host|hosts|hosted|attend|attended|organi[sz]ed|gave)${SHORT}(?:symposium|conference|meeting|summit|forum|hearing|press briefing|seminar)`,
  },
  {
    kind: "meeting",
    rule: "en-at-meeting",
    frame: "issues",
    pattern:
      "(?:at|during|after|following) (?:a|the|an) (?:\\p{L}+ ){0,2}(?:symposium|press conference|news conference|press briefing|summit|hearing|forum)",
  },
  { kind: "meeting", rule: "en-met", frame: "takes", pattern: "(?:met|meets|meeting) with|held talks with" },

  {
    kind: "fine",
    rule: "en-was-fined",
    frame: "undergoes",
    pattern:
      "(?:was|were|been|be|being|is|are|get|gets|got)(?: \\p{L}+ly| also| each| previously| already| then| now| jointly| both)? (?:fined|penali[sz]ed|sanctioned|hit with|slapped with|handed|ordered to pay|issued with|imposed a fine|fined a total)",
  },
  {
    kind: "fine",
    rule: "en-must-pay",
    frame: "undergoes",
    pattern: `(?:agree(?:s|d)? to|ordered to|must|will have to|has to|have to|had to|told to|required to|forced to|set to) pay(?= )`,
    needs: new RegExp(`${FINE}|${MONEY}|settle`, "iu"),
  },
  {
    kind: "fine",
    rule: "en-gets-fine",
    frame: "undergoes",
    pattern: `(?:receiv|fac|incur|paid|pay|pays|paying|got|gets|land|draw|drew|drawn|earn|settl)\\p{L}*${SHORT} (?:an? |its |the |their |of |with )?${SHORT}${FINE}`,
  },
  {
    kind: "fine",
    rule: "en-imposes-fine",
    frame: "does",
    pattern: `(?:impos|levi|levy|slap|hit|issu|hand|announc|serv|deal|dealt|doled|mete|giv|gave|order)\\p{L}*${GAP}(?:${FINE})`,
  },
  { kind: "fine", rule: "en-imposed-money", frame: "does", pattern: `(?:impos|levi|slap)\\p{L}*${SHORT}${MONEY}` },
  {
    kind: "fine",
    rule: "en-fines",
    frame: "does",
    pattern: "(?:fin(?:es|ed|ing)|to fine|penali[sz](?:e|es|ed|ing)|sanctioned)(?= )(?! (?:print|tun|line|grain))",
  },
  {
    kind: "fine",
    rule: "en-fine-of",
    frame: "noun",
    pattern: `${FINE}(?: \\p{L}+){0,2}? (?:of|worth|totall?ing|amounting to) (?:about |around |nearly |more than |over |up to |some |a total of )?(?:${MONEY}|\\d)|${MONEY}(?:[-– ](?:million|billion|bn|crore|yuan|m))? ?(?:\\([^)]*\\) ?)?(?:\\p{L}+ ){0,2}?${FINE}`,
  },
  {
    kind: "fine",
    rule: "en-fine-against",
    frame: "noun",
    pattern: `(?:${FINE}) (?:on|against|for|to) (?=\\p{Lu}|the )`,
  },
  {
    kind: "fine",
    rule: "en-the-fine",
    frame: "noun",
    pattern: `(?:the|this|that|its|their|a|such)(?: \\p{L}+)? (?:${FINE})`,
    refers: true,
  },

  {
    kind: "ban",
    rule: "en-is-banned",
    frame: "undergoes",
    pattern:
      "(?:was|were|been|be|being|is|are|remain(?:s|ed)?|stay(?:s|ed)?|get|gets)(?: \\p{L}+ly| also| already| effectively| now)? (?:banned|barred|blocked|blacklisted|prohibited|outlawed|excluded|suspended|shut out|cut off|added to (?:the|a|its)|placed on|put on (?:the|a|its)|declared illegal|locked out|kept out|forbidden)",
  },
  {
    kind: "ban",
    rule: "en-blacklists",
    frame: "does",
    pattern: `(?:(?:add|plac|put|nam|includ|designat)\\p{L}*${GAP}(?:Entity List|entity list|blacklist|black list|trade list|covered list|Covered List|export control list|list of (?:companies|foreign|Chinese|entities|military)|unreliable entit(?:y|ies)|military (?:list|companies)|1260H list)|blacklist(?:s|ed|ing)?)`,
  },
  {
    kind: "ban",
    rule: "en-bans",
    frame: "does",
    pattern:
      "(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)|block(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|outlaw(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|forbid(?:s|ding)?|forbade|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|declar(?:e|es|ed|ing)(?: \\p{L}+){0,6} illegal|cut(?:s|ting)? off)(?= (?:the|all|its|their|his|any|new|some|use|sales?|exports?|access|transactions?|data|operations?|services?|\\p{Lu}|\\d|a|an|from|downloads?|both|Chinese|imports?|purchases?|companies|firms|other|certain))",
    unless: /market halted|trading halted/iu,
  },
  {
    kind: "ban",
    rule: "en-ban-on",
    frame: "noun",
    pattern:
      "(?:bans?|prohibition|moratorium|embargo|blacklisting|exclusion|suspension)(?: (?:on|of|against|from)) (?!the (?:month|year))",
  },
  {
    kind: "ban",
    rule: "en-orders-to-stop",
    frame: "does",
    pattern: `(?:order|direct|instruct|requir|forc|compel|tell|told|demand|mandat|command|enjoin)\\p{L}*${GAP}(?:to (?:stop|cease|halt|end|give up|relinquish|abandon|suspend|drop|rip out|remove|discontinue|terminate|unwind|dissolve|wind down)|(?:stop|cease|be removed|be stripped))`,
  },
  {
    kind: "ban",
    rule: "en-may-no-longer",
    frame: "undergoes",
    pattern:
      "(?:can|may|could|will|must) no longer (?:be |use|sell|buy|offer|export)|(?:must|should) not (?:use|buy|purchase)",
  },

  {
    kind: "investigation",
    rule: "en-opens-investigation",
    frame: "does",
    pattern:
      "(?:open|launch|start|began|begin|begun|initiat|announc|conduct|commenc|widen|expand|order)\\p{L}*(?: (?:formally|also|officially))? (?:an?|its|the|their|formal|another|several|two|fresh|new)?(?: ?[\\p{L}-]+){0,4}? ?(?:investigations?|probes?|inquir(?:y|ies)|inspections?|proceedings|raids?)",
  },
  {
    kind: "investigation",
    rule: "en-is-investigated",
    frame: "undergoes",
    pattern:
      "(?:is|are|was|were|been|being|come|came|remain(?:s|ed)?) (?:being |now |also |currently )?(?:under|investigated|probed|the subject of|subject to|raided|searched)(?: an?| the)?(?: ?[\\p{L}-]+){0,3}? ?(?:investigation|probe|inquiry|scrutiny)?(?= |,|\\.|$)",
    needs: /investigat|probe|inquiry|raid|search/iu,
  },
  {
    kind: "investigation",
    rule: "en-investigation-finds",
    frame: "noun",
    pattern:
      "(?:the|its|an|this|their|that) (?:\\p{L}+ ){0,2}?(?:investigation|probe|inquiry)(?: into [^.,;]{0,60}?)? (?:found|finds|showed|shows|revealed|concluded|concludes|established|began|started|was (?:opened|launched)|forced|prompted|led)",
  },
  {
    kind: "investigation",
    rule: "en-investigates",
    frame: "does",
    pattern:
      "(?:investigat(?:e|es|ed|ing)|prob(?:es|ed|ing)|(?<=to |will |may |and )probe|raid(?:s|ed|ing)|look(?:s|ed|ing)? into)(?= (?:whether|\\p{Lu}|the|how|its|allegations|complaints|several|Chinese))",
  },
  {
    kind: "investigation",
    rule: "en-investigation-into",
    frame: "noun",
    pattern:
      "(?:antitrust|anti-monopoly|formal|criminal|competition|privacy|anti-subsidy|anti-dumping|new) (?:investigations?|probes?|inquir(?:y|ies)) (?:into|against|of|over)",
  },

  {
    kind: "rule",
    rule: "en-comes-into-force",
    frame: "issues",
    pattern:
      "(?:c(?:a|o)mes?|coming|came|enter(?:s|ed|ing)?|go(?:es)?|went|put) into (?:force|effect)|t(?:a|oo)k(?:e|es|ing)? effect|taken effect|(?:will|to) apply (?:from|as of)|effective (?:from )?(?=\\p{Lu}|\\d)|become(?:s)? effective",
  },
  {
    kind: "rule",
    rule: "en-adopts-rule",
    frame: "issues",
    pattern: `(?:adopt|publish|releas|issu|unveil|pass|approv|enact|promulgat|introduc|announc|finali[sz]|sign|tighten|roll(?:ed|s)? out|impos|outlin|set out|laid down)\\p{L}*(?: \\p{L}+day)? (?:(?:a|an|the|its|their|new|final|sweeping|tough|stricter|set of|series of|raft of|first|landmark|tougher|revised|long-awaited|of|comprehensive|[\\p{L}-]+) ){0,4}?${RULE}`,
    unless: /did not announce|not announced/iu,
  },
  {
    kind: "rule",
    rule: "en-rule-adopted",
    frame: "issues",
    pattern: `${RULE} (?:was|were|has been|have been|is|are) (?:adopted|published|passed|enacted|approved|issued|signed|finali[sz]ed|released)`,
  },

  {
    kind: "restructuring",
    rule: "en-restructures",
    frame: "does",
    pattern:
      "(?:restructur(?:e|es|ed|ing)|overhaul(?:s|ed|ing)?|break(?:s|ing)? up|broke(?:n)? up|split(?:s|ting)? (?:up|off|into)|spin(?:s|ning)? off|spun off|nationali[sz](?:e|es|ed|ing))(?= |,|\\.|$)",
  },
  {
    kind: "restructuring",
    rule: "en-must-sell",
    frame: "undergoes",
    pattern: `(?:divest(?:s|ed|ing|iture|ment)?|sell(?:s|ing)?(?: off)?|sale of|dispose of)${SHORT}(?:operations?|business|stakes?|assets?|unit|arm|TikTok|holdings?|app|shares in)`,
    needs: /order|forc|requir|must|deadline|unless|or (?:face|be)|law|ultimatum|mandate|divest/iu,
  },
  {
    kind: "other",
    rule: "en-acquires",
    frame: "takes",
    pattern:
      "(?:acqui(?:re|res|red|ring|sition)|t(?:a|oo)k(?:e|es|ing)? control|buy(?:s|ing)?|bought|purchas(?:e|ed|ing)|merg(?:e|es|ed|ing|er))(?: \\p{L}+){0,2}? (?:of |by |with |between |the |its |rival |\\p{Lu})(?:(?!use)\\p{L}*)",
    unless: /proposed (?:merger|acquisition)|chips from|equipment from|group buying|community group/iu,
  },
  {
    kind: "other",
    rule: "en-arrests",
    frame: "issues",
    pattern: "(?:arrest(?:s|ed|ing)?|detain(?:s|ed)?|indict(?:s|ed|ment)?|charg(?:es|ed) with)",
  },
  {
    kind: "other",
    rule: "en-sues",
    frame: "takes",
    pattern:
      "(?:su(?:e|es|ed|ing)|file(?:s|d)? (?:a |an )?(?:lawsuit|suit|complaint|appeal|legal challenge|petition)|t(?:a|oo)k(?:e|es|ing)?(?: \\p{L}+){0,3} to court|appeal(?:s|ed|ing)? (?:against )?(?:the|a)|challeng(?:e|es|ed|ing) (?:the|a)(?: \\p{L}+){0,3} (?:in court|decision|ruling|order|law))",
  },
  {
    kind: "other",
    rule: "en-must-comply",
    frame: "undergoes",
    pattern:
      "(?:has|have|had|given|was given|were given|gives?|gave)(?: \\p{L}+)? (?:\\p{L}+|\\d+) (?:months?|days?|weeks?)(?: within which)? to (?:put|bring|comply|correct|rectify|fix|respond|address|submit|sell|find)",
  },
  {
    kind: "other",
    rule: "en-approves",
    frame: "does",
    pattern:
      "(?:approv(?:e|es|ed|ing)|clear(?:s|ed)|grant(?:s|ed)|authori[sz](?:e|es|ed)|licens(?:e|es|ed))(?: \\p{L}+){0,4}? (?:games?|titles?|licen[cs]es?|merger|acquisition|deal|apps?|applications?|exports?|sales?)",
  },

  {
    kind: "initiative",
    rule: "en-launches-initiative",
    frame: "issues",
    pattern:
      "(?:announc|launch|unveil|propos|kick(?:ed|s)? off|start|began|begin|roll(?:ed|s)? out|introduc|present)\\p{L}*(?: \\p{L}+day)? (?:a|an|its|the|their|another|new)(?: [\\p{L}-]+){0,4}? (?:initiative|campaign|plan|programme|program|crackdown|drive|scheme|action plan)",
  },
];
