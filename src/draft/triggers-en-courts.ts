import { ADVERB, BE, CAPITAL, GAP, MONEY, notAfter, passive, SHORT, SURE, THEY, upTo } from "./triggers-en-words.ts";
import type { Trigger } from "./triggers.ts";

const COURT =
  "(?:(?:Supreme|High|appeals?|appellate|federal|district|circuit|top|lower|General|commercial|regional|Intermediate|People['’]s) )*(?:courts?|tribunals?)|judges?|justices";
const ORDERS =
  "(?:bans?|orders?|laws?|rules?|moves?|attempts?|decisions?|restrictions|plan|freeze|seizure|enforcement|downloads?|blacklisting|listing|appeal|petition|request|bid|motion|challenge|fine|penalty)";
const CRIMES =
  "(?:fraud|conspir\\p{L}+|thefts?|stealing|violat\\p{L}+|launder\\p{L}+|espionage|spying|racketeering|breach\\p{L}*|smuggl\\p{L}+|brib\\p{L}+|obstruct\\p{L}+|evad\\p{L}+|evasion|offen[cs]es?|crimes?|infring\\p{L}+|mislead\\p{L}+|picking quarrels|illegal\\p{L}*|embezzl\\p{L}+|corruption|trad(?:e|ing) secrets?)";

/** Courts, prosecutors and police: rulings, lawsuits, arrests, charges, seizures, settlements. */
export const COURT_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "other",
    rule: "en-court-blocks",
    frame: "judges",
    pattern: `(?:${COURT})${upTo(8)} (?:blocks?|blocked|halts?|halted|stay(?:s|ed)|suspend(?:s|ed)|(?:strikes?|struck|knocks?|knocked) down|overturn(?:s|ed)|overrul(?:es|ed)|quash(?:es|ed)|annul(?:s|led)|throws? out|threw out|freez(?:es|e)|froze|lift(?:s|ed)|set(?:s)? aside|revers(?:es|ed)|back(?:s|ed)|confirm(?:s|ed)|uphold(?:s)?|upheld|dismiss(?:es|ed)|reject(?:s|ed)|den(?:ies|ied)|turn(?:s|ed) down|paus(?:es|ed))${upTo(9)} ${ORDERS}`,
    needs: /court|tribunal|judge|justices/iu,
  },
  {
    kind: "other",
    rule: "en-court-rules",
    frame: "judges",
    pattern: `(?:${COURT})${upTo(8)} (?:rul(?:es|ed)(?! out)|upholds?|upheld|sid(?:es|ed) with|found|finds|held|declin(?:es|ed) to|refus(?:es|ed) to|orders|ordered|grant(?:s|ed)|issu(?:es|ed) (?:a|an)|sentenc(?:es|ed)|convict(?:s|ed)|dismiss(?:es|ed)|reject(?:s|ed)|allow(?:s|ed)|clear(?:s|ed)|convict(?:s|ed)|award(?:s|ed)|quash(?:es|ed)|annul(?:s|led)|affirm(?:s|ed)|strikes? down|struck down|throws? out|threw out)`,
    unless: /courts? (?:have|has) (?:long|often|generally)/iu,
    needs: /court|tribunal|judge|justices/iu,
  },
  {
    kind: "other",
    rule: "en-court-ruling",
    frame: "undergoes",
    pattern: `(?:appeals?|petitions?|lawsuits?|challenges?|motions?|case|bids?|claims?|requests?|injunctions?)(?: (?:against|by|from|for|to|over) [^.;:,]{1,40}?)? (?:was|were|has been|have been|is|are|being) (?:\\p{L}+ly )?(?:rejected|dismissed|denied|turned down|thrown out|upheld|granted|struck down|refused|quashed|withdrawn)|(?:los(?:es|t)|w(?:ins|on))${upTo(5)} (?:appeal|(?:court|legal) (?:case|challenge|battle|bid|fight)|lawsuit|ruling|injunction|case against)`,
    needs: /appeal|petition|lawsuit|challenge|motion|case|bid|claim|request|injunction/iu,
  },
  {
    kind: "other",
    rule: "en-rejects-petition",
    frame: "does",
    pattern: `(?:reject(?:s|ed|ing)?|den(?:ies|ied|ying)|dismiss(?:es|ed|ing)?|turn(?:s|ed|ing)? down|refus(?:es|ed|ing)|rebuff(?:s|ed)?)${SURE}${upTo(7)} (?:petitions?|appeals?|requests? (?:by|from|of|to|for)|motions?|pleas?|complaints?)`,
    unless: /requests? for comment|appealed to/iu,
    needs: /petition|appeal|request|motion|plea|complaint/iu,
  },
  {
    kind: "other",
    rule: "en-was-sued",
    frame: "undergoes",
    pattern: `(?:(?:${BE}${ADVERB}|hit|slapped|served) )?(?:sued (?:by|in|over|for)|(?:with|by) (?:an? |another )(?:[\\p{L}-]+ ){0,3}?(?:lawsuit|suit|class action|complaint|legal action))`,
    needs: /sued|(?:hit|slapped|served|faced|facing|hammered) (?:with|by)/iu,
  },
  {
    kind: "other",
    rule: "en-faces-lawsuit",
    frame: "undergoes",
    status: "reported",
    pattern: `fac(?:es|ed|ing)${upTo(5)} (?:lawsuits?|class actions?|trial|criminal charges|prosecution|extradition|legal action)`,
    unless: /(?:could|may|might|would|will|can|if) (?:also )?(?:be )?fac|which fac/iu,
  },
  {
    kind: "other",
    rule: "en-charges",
    frame: "does",
    pattern: `(?:${notAfter("to|as")}charg(?:es|ed|ing)${SURE}${GAP} with (?:\\p{L}+ ){0,4}?${CRIMES}|indict(?:s|ed|ing)|prosecut(?:es|ed|ing)|unseal(?:s|ed|ing)?${upTo(5)} (?:indictments?|charges|complaint|case)|(?:fil(?:es|ed|ing)|br(?:ings|ought|inging)|announc(?:es|ed|ing)|lay(?:s|ing)?|laid|lodg(?:es|ed)|press(?:es|ed))${upTo(7)} (?:indictments?|(?<!of )charges|prosecution))(?! (?:from|per|fees))`,
    unless: /drop(?:s|ped) (?:the )?charges|charges? (?:users|customers|merchants|fees)/iu,
    needs: /charg|indict|prosecut|unseal/iu,
  },
  {
    kind: "other",
    rule: "en-sues",
    frame: "takes",
    pattern: `(?:su(?:es|ed|ing)|(?:to|will) sue|(?:${THEY}(?:file|bring|lodge|launch)|fil(?:es|ed|ing)|br(?:ings|ought)|lodg(?:es|ed|ing)|submit(?:s|ted)|launch(?:es|ed)|initiat(?:es|ed)|start(?:s|ed)|mount(?:s|ed)|fil(?:es|ed) for)${upTo(7)} (?:lawsuits?|suits?|(?<!consumer )complaints?|appeals?|legal (?:challenge|action|proceedings|bid)|court (?:challenge|case|appeal)|petitions?|class action|injunction)|t(?:a|oo)k(?:es|ing)?(?: [^.;:,]{1,40}?)? to court|drag(?:s|ged)${upTo(5)} (?:to|into) court|appeal(?:s|ed|ing)(?: against)? (?=(?:the|a|its|that|this) [^.;:,]{0,40}?(?:fine|decision|ruling|order|ban|penalty|verdict|judg))|challeng(?:es|ed|ing) (?:the|a|its)${upTo(6)} (?:in court|decision|ruling|order|law|designation|fine|ban)|(?:ask(?:s|ed)|petition(?:s|ed)) (?:a|an|the)${upTo(5)} (?:court|judge)|(?:seek(?:s|ing)|sought) (?:an? )?(?:[\\p{L}]+ )?injunction)`,
    unless: /could (?:also )?(?:sue|file|appeal)|can appeal|may appeal|the right to/iu,
    needs: /su(?:e|ing|it)|court|appeal|complaint|petition|challeng|injunction|legal/iu,
  },
  {
    kind: "other",
    rule: "en-lawsuit-against",
    frame: "noun",
    pattern: `(?:lawsuit|suit|class action|indictment|criminal case|criminal charges|charges|legal action|court case) (?:was |were |been )?(?:filed |brought |unsealed |announced )?(?:against|filed|targeting) (?=${CAPITAL}|the|its|two|several|four|in|by|on|last)`,
    needs: /suit|action|indictment|charges|case/iu,
  },
  {
    kind: "other",
    rule: "en-was-arrested",
    frame: "undergoes",
    pattern: `${passive("arrested|detained|taken into custody|taken away|jailed|sentenced|convicted|indicted|charged with|charged in|extradited|found guilty|released on bail|released from (?:custody|prison|jail|detention)|placed under (?:house arrest|residential surveillance)|barred from leaving|prosecuted")}|plead(?:s|ed)? guilty|placed under house arrest`,
    needs:
      /arrest|detain|custody|taken away|jail|sentenc|convict|indict|charged|extradit|guilty|bail|released|placed|barred|prosecut/iu,
  },
  {
    kind: "other",
    rule: "en-arrests",
    frame: "does",
    pattern: `(?:${notAfter("the|these|those|of|such|after|more|no|and|apart from|his|her|their|several|further|many")}arrests|${THEY}(?:arrest|detain)|arrested|arresting|detain(?:s|ed|ing)|(?:takes?|taking|took)${upTo(6)} into custody|(?:seek(?:s|ing)?|sought|request(?:s|ed)|order(?:s|ed)|approv(?:es|ed))${upTo(5)} extradition|extradit(?:es|ed)|round(?:s|ed) up|jail(?:s|ed)|hand(?:s|ed)${SHORT} (?:jail|prison) (?:term|sentence)|(?:releas(?:es|ed)|freed)${upTo(9)} (?:on bail|from (?:custody|prison|jail|detention|house arrest))|drop(?:s|ped)${upTo(4)} (?:charges|extradition))${SURE}`,
    needs: /arrest|detain|custody|extradit|round|jail|prison|bail|detention|charges/iu,
  },
  {
    kind: "other",
    rule: "en-arrest-of",
    frame: "noun",
    pattern: `(?:arrests?|detention|indictment|prosecution|conviction|extradition|jailing) of${upTo(4)} (?=${CAPITAL}|\\d|its|the|several|more)`,
    needs: /arrest|detention|indictment|prosecution|conviction|extradition|jailing/iu,
  },
  {
    kind: "other",
    rule: "en-seizes",
    frame: "does",
    pattern: `(?:${THEY}(?:seize|freeze|attach)|seiz(?:es|ed|ing)|(?:to|will) seize|froze|freez(?:es|ing)|confiscat(?:es|ed|ing)|impound(?:s|ed|ing)?|attach(?:es|ed|ing)|garnish(?:es|ed))${SURE}${upTo(5)} (?:funds|assets|accounts?|bank|propert(?:y|ies)|deposits|money|cash|cargo|shipments?|goods|devices|phones|servers|documents|gains|illegal|${MONEY})`,
    needs: /seiz|fr(?:ee|o)z|confisc|impound|attach|garnish/iu,
  },
  {
    kind: "other",
    rule: "en-was-seized",
    frame: "undergoes",
    pattern: passive("seized|frozen|confiscated|impounded"),
    unless: /seized (?:by|on) (?:panic|the opportunity)|frozen out|frozen food/iu,
    needs: /seized|frozen|confiscated|impounded/iu,
  },
  {
    kind: "other",
    rule: "en-seizure-of",
    frame: "noun",
    pattern: `(?:seizure|confiscation|freezing|attachment) of (?:\\p{L}+ ){0,3}?(?:funds|assets|accounts?|deposits|money|goods|${MONEY}|${CAPITAL}\\p{L}+)`,
    needs: /seizure|confisc|freez|attachment/iu,
  },
  {
    kind: "other",
    rule: "en-settles",
    frame: "takes",
    pattern: `(?:settl(?:es|ed|ing)(?= (?:with|the|a|charges|claims|allegations|its|[\\p{L}’'-]+ (?:lawsuit|suit|case|probe|charges|claims)))|(?:agree(?:s|d)|mov(?:es|ed)) to settle|(?:reach(?:es|ed)|sign(?:s|ed)|seal(?:s|ed)|str(?:ikes|uck)|enter(?:s|ed)(?: into)?|agree(?:s|d) (?:to|on))${SURE}${upTo(5)} (?:settlement|consent (?:order|decree)|plea (?:deal|agreement|bargain)|deferred prosecution agreement|non-prosecution agreement|resolution with)|resolv(?:es|ed|ing)${upTo(4)} (?:charges|case|lawsuit|allegations|claims))`,
    unless: new RegExp(
      `pa(?:y|id|ys|ying) [^.;]{0,80}(?:to settle|settlement)|settlement [^.;]{0,40}${MONEY}|settled (?:up|down|at|higher|lower)`,
      "iu",
    ),
    needs: /settl|consent|plea|prosecution|resol/iu,
  },
];
