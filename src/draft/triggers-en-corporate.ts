import { CAPITAL, GAP, LISTING, MONEY, notAfter, passive, SHORT, SURE, upTo } from "./triggers-en-words.ts";
import type { Trigger } from "./triggers.ts";

const EXCHANGE =
  "(?:New York Stock Exchange|New York|NYSE|Nasdaq|U\\.?S\\.? (?:stock )?(?:exchanges?|markets?|bourses?)|American (?:stock )?(?:exchanges?|markets?|depositary)|Wall Street|stock exchanges?|London Stock Exchange|Hong Kong(?: stock)? exchange|the Big Board|the bourse)";
const HOLDING =
  "(?:operations?|business(?:es)?|stakes?|assets?|units?|arm|TikTok|holdings?|apps?|shares in|interests?|division|subsidiary|platform|Grindr|ownership)";

// Without these words a sentence need not be looked at closer.
const LISTINGS = /ipo|offering|listing|public|float|flotation|debut|share sale|introduction/iu;

/** What companies are made to do with themselves: listings stopped, delistings, sales, overhauls, purchases. */
export const CORPORATE_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "ipo-suspension",
    rule: "en-suspends-listing",
    frame: "does",
    pattern: `(?:suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|block(?:s|ed|ing)?|scuppe?r(?:s|ed)?|derail(?:s|ed|ing)?|pull(?:s|ed|ing)?(?: the plug on)?|shelv(?:es?|ed|ing)|postpon(?:es?|ed|ing)|stop(?:s|ped|ping)?|cancel(?:s|led|ed|ling)?|delay(?:s|ed|ing)?|torpedo(?:es|ed|ing)?|scuttl(?:es?|ed|ing)|abort(?:s|ed)?|froze|freez(?:es?|ing)|put the kibosh on|call(?:s|ed|ing) off|scrap(?:s|ped|ping)?|nix(?:es|ed)|quash(?:es|ed)|scotch(?:es|ed)|spik(?:es|ed)|kill(?:s|ed)?|withdr(?:aws?|ew|awing)|abandon(?:s|ed)?|ditch(?:es|ed)?|drop(?:s|ped)?|paus(?:es?|ed|ing)|slam(?:s|med) the brakes on|put(?:s)? the brakes on|put(?:s)? on (?:hold|ice)|upend(?:s|ed)?|thwart(?:s|ed)?|sank|sunk|sinks?|deflect(?:s|ed)|reject(?:s|ed)|axe(?:s|d)|foil(?:s|ed)|blew up|sabotag(?:es|ed)|ban(?:s|ned)|veto(?:es|ed))${SURE}(?:[^.;:!?]|\\.(?=\\S)){0,90}?(?<!\\p{L})(?<!(?<!\\p{L})(?:after|since|following|from|of|in|on|despite)(?: [\\p{L}’'-]+){0,3} )${LISTING}`,
    unless:
      /(?:ban|block)\w* [^.;]{0,40}(?:app|product|seller|merchant) listings|product listings|trading debut|(?:shares?|stock) (?:dropped|fell|sank)|ramp|debut (?:on|in) (?:the )?(?:Chinese|Indian) market|without (?:a )?listing|hot search list|delist|from (?:the |its )?(?:NYSE|New York|Nasdaq)/iu,
    needs: LISTINGS,
  },
  {
    kind: "ipo-suspension",
    rule: "en-listing-suspended",
    frame: "noun",
    pattern: `${LISTING}(?:[^.;:!?]|\\.(?=\\S)){0,110}?(?<!\\p{L})(?:to a (?:sudden |abrupt |screeching )?(?:halt|stop|standstill)|suspended|halted|blocked|scuppered|derailed|pulled|shelved|postponed|called off|cancelled|canceled|delayed|suspension|torpedoed|scrapped|stopped|nixed|on ice|on hold|stalled|aborted|put off|spiked|axed|frozen|quashed|rejected)`,
    unless:
      /product listings|delayed (?:by|at) (?:traffic|covid)|after (?:its|the) [^.;]{0,20}(?:IPO|listing)[^.;]{0,60}(?:app|download)|after (?:its|a|the) [^.;]{0,30}debut/iu,
    needs: LISTINGS,
  },
  {
    kind: "ipo-suspension",
    rule: "en-suspension-of-listing",
    frame: "noun",
    pattern: `(?:suspension|postponement|collapse|cancellation|halting|scuppering|derailment|shelving|abrupt halt) (?:of|to)${SHORT}${LISTING}|(?:aborted|scuppered|halted|failed|botched|thwarted|cancelled|derailed|suspended|ill-fated|scrapped|shelved) ${LISTING}`,
    needs: LISTINGS,
  },

  {
    kind: "delisting",
    rule: "en-delisted",
    frame: "undergoes",
    pattern: `${passive("delisted")}${SURE}|(?:removed|kicked off|dropped|thrown off|booted (?:off|from)|expelled from|struck off|ejected from)(?: \\p{L}+){0,3} ${EXCHANGE}`,
    unless:
      /delisted from (?:the )?(?:app|entity)|app stores?|(?:could|may|might|can) be delisted|risk of being delisted|would be delisted/iu,
    needs: /delist|exchange|nyse|nasdaq|wall street|new york|bourse|big board|market/iu,
  },
  {
    kind: "delisting",
    rule: "en-delists",
    frame: "does",
    pattern: `delists?${SURE}(?= \\p{L}+)(?! from)|(?:begin(?:s|ning)?|began|start(?:s|ed)?|mov(?:es|ed|ing)|vow(?:s|ed)|threaten(?:s|ed)|order(?:s|ed)|ask(?:s|ed)|tell(?:s)?|told|plan(?:s|ned)?|decid(?:es|ed)|press(?:es|ed)|want(?:s|ed)|agree(?:s|d)|prepar(?:es|ed)|reviv(?:es|ed)|intend(?:s|ed)|appl(?:y|ies|ied)|announc(?:es|ed)|complet(?:es|ed)|reveal(?:s|ed))\\p{L}*${upTo(6)} (?:delisting|to delist)(?! from the app)`,
    unless: /delist\w* (?:the )?(?:app|seller|product|item)|could begin|avoid|avert/iu,
    needs: /delist/iu,
  },
  {
    kind: "delisting",
    rule: "en-leaves-exchange",
    frame: "self",
    pattern: `(?:delist(?:s|ed|ing)?|withdr(?:e|a)w(?:n|s|ing)?|exit(?:s|ed|ing)?|quit(?:s|ting)?|left|leave|leaves|leaving|pull(?:s|ed|ing)? out|retreat(?:s|ed)?|depart(?:s|ed)?|abandon(?:s|ed)|switch(?:es|ed)|mov(?:es?|ed|ing)|shift(?:s|ed)|transfer(?:s|red))(?: (?!a |an )\\p{L}+){0,3}? (?:from |of |off )?(?:the )?${EXCHANGE}|(?:voluntary |planned |forced )?delisting (?:from|of|in) (?=${CAPITAL}|the|its|Chinese)|delist from|bid(?:s)? (?:farewell|adieu) to ${EXCHANGE}|tak(?:es?|en|ing)${upTo(3)} private`,
    unless:
      /(?:avoid|avert|risk|threat|fears?|possib\w*|potential\w*|looming|prospect)(?: of)?(?: an?| the| its)?(?: \w+){0,2} delist|could (?:be )?delist|if they/iu,
    needs: /delist|exchange|nyse|nasdaq|wall street|new york|bourse|big board|market|private/iu,
  },

  {
    kind: "restructuring",
    rule: "en-orders-to-sell",
    frame: "does",
    pattern: `(?:order(?:s|ed|ing)?|forc(?:es|ed|ing)|tell(?:s|ing)?|told|requir(?:es|ed|ing)|ask(?:s|ed|ing)?|direct(?:s|ed|ing)|demand(?:s|ed|ing)?|compel(?:s|led)|mandat(?:es|ed|ing)|instruct(?:s|ed)|push(?:es|ed)|press(?:es|ed))${SURE}${GAP}(?<!\\p{L})(?:divest(?:s|ed|iture|ment)?|sell(?:s| off| its| the| their)?|spin(?:s)? off|offload|unload|dispose of|break up|hive off|separate|split(?: up| off)?|restructure|overhaul|reorgani[sz]e|(?:become|set up as|turn into|set up|form|apply to become) (?:a |an )?(?:separate |new )?financial holding company|(?:a )?(?:[\\p{L}-]+ )?(?:overhaul|restructuring|divestiture|shake-?up|break-?up))(?!\\p{L})`,
    unless:
      /asked whether|demand for|told (?:reporters|Reuters)|permission to sell|allowed? to sell|forced (?:sellers|merchants)|sell ads|\b(?:law|bill|act|legislation|measure|ban)\b[^.;]{0,30} (?:that |which )?(?:would )?(?:requir|forc|mandat|order)/iu,
    needs:
      /divest|sell|spin|offload|unload|dispose|break|hive|separate|split|unwind|restructur|overhaul|reorgani|holding company|shake/iu,
  },
  {
    kind: "restructuring",
    rule: "en-restructures",
    frame: "does",
    pattern: `(?:restructur(?:e|es|ed|ing)|announc(?:es|ed|ing)${upTo(5)} (?:overhaul|restructuring|spin-?off|break-?up)|overhaul(?:s|ed|ing)(?! (?:of )?(?:to |the |its |China['’]s )?(?:[\\p{L}-]+ ){0,3}?(?:law|rules|regulat|legislation|AML))|reorgani[sz](?:es|ed|ing|ation)|revamp(?:s|ed|ing) (?:its|the)|break(?:s|ing)? up|broke(?:n)? up|split(?:s|ting)? (?:up|off|into)|(?:to|will) (?:split|break up)(?= (?:its|the|(?-i:\\p{Lu})))|spin(?:s|ning)? off|spun off(?= (?:its|the|their|(?-i:\\p{Lu})(?!\\p{L}*(?: from| by))))|(?<=(?:was|were|been|has|have|had|and) )spun off|spin-?off|carv(?:es|ed) out|nationali[sz](?:es?|ed|ing)|turn(?:s|ed)? (?:itself )?into a financial holding company|(?:(?:to |will )?becom(?:e|es|ing)|became|(?:appl(?:y|ies|ied) to )?set(?:ting)? up as|convert(?:s|ed|ing)? (?:itself )?into) (?:a )?financial holding company|ced(?:es|ed|ing) (?:\\p{L}+ )?control)${SURE}(?= |,|\\.|$)`,
    unless:
      /(?:debt|Evergrande|real estate|property) restructur|overhaul of (?:the )?(?:antitrust|anti-monopoly)|proposed overhaul to|proposed (?:overhaul|revamp) of/iu,
    needs: /restructur|overhaul|reorgani|revamp|br(?:ea|o)k|split|spin|spun|carve|national|holding company|ced/iu,
  },
  {
    kind: "restructuring",
    rule: "en-the-overhaul",
    frame: "noun",
    refers: true,
    pattern:
      "(?:overhaul|shake-?up|restructuring|break-?up) of (?=(?-i:\\p{Lu})|the (?:company|group|firm))|(?:the|its|[\\p{L}]+['’´]s) (?:\\p{L}+ )?(?:overhaul|restructuring)",
    needs: /overhaul|shake-?up|restructuring|break-?up/iu,
  },
  {
    kind: "restructuring",
    rule: "en-must-sell",
    frame: "undergoes",
    pattern: `(?<!(?<!\\p{L})(?:unless|if|allowed to|right to|refus\\p{L}* to|not|never|without|intention (?:to|of)|plans? to|wish to)(?: [\\p{L}’'-]+){0,5} )(?:divest(?:s|ed|ing|iture|ment)?|sell(?:s|ing)?(?: off)?|sold(?: off)?|sale of|dispos(?:e|es|ed|al) of|offload(?:s|ed|ing)?)${SURE}${SHORT}${HOLDING}`,
    needs:
      /\border(?:s|ed|ing)?\b|forc(?:es|ed|ing)|requir(?:es|ed|ing)|must|deadline|or (?:face|be) (?:a )?ban|\blaw\b|ultimatum|mandat|divest|comply|pressure|agreed to sell|CFIUS/iu,
    unless:
      /sold (?:in|by|at|on) (?:the )?(?:app|store|platform|market|US|price)|sell(?:s|ing)? (?:products|goods|phones|ads|data|equipment)|bill|upheld|upholds?|cannot sell|stop selling|sell its (?:products|chips)/iu,
  },

  {
    kind: "other",
    rule: "en-takes-control",
    frame: "takes",
    pattern: `(?:(?:t(?:a|oo)k(?:es?|en|ing)?|seiz(?:es?|ed|ing)|assum(?:es?|ed|ing)|w(?:ins|on|rested)|gain(?:s|ed))(?: \\p{L}+)? (?:control|charge|oversight|ownership) (?:of|over)|tak(?:es|ing) over(?= (?:${CAPITAL}|the |its |a ))|took over(?= (?:${CAPITAL}|the |its ))|taken over by|takeover of (?=${CAPITAL}))`,
    unless: /took over (?:as|from) (?:chief|CEO|president|chair)|took over as|children taking/iu,
    needs: /control|charge|oversight|ownership|over/iu,
  },
  {
    kind: "other",
    rule: "en-acquires",
    frame: "takes",
    pattern: `(?:${notAfter("to")}acquir(?:es|ed)|buys|bought|purchased|snapp(?:ed) up|merged with|merg(?:es|ing) with|(?:to|will) (?:acquire|buy|merge with)|(?:bought|takes?|took|acquired|sold|picks? up|picked up) (?:an? )?(?:\\d+(?:\\.\\d+)?(?:%| ?per ?cent) |minority |majority |controlling |golden )?(?:stake|share) in)(?: (?:the|a|an|its|rival|of|over|up|off|\\d+(?:\\.\\d+)?(?:%| ?per ?cent)|about|of|stake|in|all|most|Chinese|short|video|music|app|apps|chip|chipmaker|startup|start-up|company|firm|maker|platform|service|short-video|fellow|smaller|UK['’]s|U\\.S\\.|American|British|Dutch|German|live-?streaming|games?|gaming|online|food|delivery|digital|mapping|search|engine|education|smart|home|equipment|hardware|consumer|electronics|lip-syncing|social|media)){0,8}? (?=${CAPITAL}|(?<=the )(?:company|firm|start-?up|platform|app|chipmaker|group)(?!\\p{L}))(?!U\\.?S\\.?[ -]|(?:NVIDIA|Nvidia|Huawei|Chinese|American|US|U\\.S|Micron|H20|ZTE)['’]?s? (?:chips|gear|equipment|phones|products|5G|telecom|technology|AI|goods|hardware|companies|apps|networking))`,
    unless:
      /proposed (?:merger|acquisition)|chips from|equipment from|gear from|purchase (?:from|orders?)|bought (?:ads|time)|purchase of (?:chips|equipment|US|American)|Black Friday/iu,
  },
  {
    kind: "other",
    rule: "en-acquisition-of",
    frame: "takes",
    pattern: `(?:acquisition|purchase|buyout) of (?:the |a |an |its )?(?:\\d+(?:\\.\\d+)?(?:%| ?per ?cent) (?:stake )?(?:of|in) )?(?:[\\p{L}-]+ ){0,6}?(?=(?!U\\.?S\\.?[ -])${CAPITAL})|merger (?:of|with|between) (?=${CAPITAL})`,
    unless:
      /investigat|prob(?:e|es|ed|ing)\b|review|block|approv|clear|reject|veto|scrutin|proposed|planned|would|could|abandon|call(?:s|ed) off|equipment|chips|gear/iu,
  },
  {
    kind: "other",
    rule: "en-invests",
    frame: "takes",
    pattern: `(?:invest(?:s|ed|ing)|put(?:s|ting)?|pour(?:s|ed|ing)|inject(?:s|ed|ing)|sank|plough(?:s|ed)|plow(?:s|ed)|pump(?:s|ed))${SURE}(?: (?:about|some|nearly|almost|over|more than|up to|roughly|around))? ${MONEY}(?: ?\\([^)]{1,40}\\))?[^.;:]{0,30}? (?:in|into)(?= (?:[\\p{L}'’-]+ ){0,4}?${CAPITAL})`,
    needs: /invest|put|pour|inject|sank|plough|plow|pump/iu,
    unless: /in (?:fines|penalties|damages)/iu,
  },
  {
    kind: "other",
    rule: "en-bids-for",
    frame: "takes",
    pattern: `(?:le(?:d|ads)|head(?:s|ed)|launch(?:es|ed)|ma(?:kes|de)|mount(?:s|ed)|tabl(?:es|ed)|join(?:s|ed)) an? (?:${MONEY} )?(?:\\p{L}+ ){0,2}?(?:offer|bid|buyout|takeover)(?= (?:to|for|of))`,
    needs: /offer|bid|buyout|takeover/iu,
  },
  {
    kind: "other",
    rule: "en-says-it-will-buy",
    frame: "takes",
    pattern: `(?:said|say(?:s|ing)|announc(?:es|ed|ing)|agree(?:s|d)|declared)(?: [^.;:,]{1,30}?)? (?:it|they|to) ?(?:would |will )?(?:buy|acquire|purchase|take over|merge with)(?= (?:(?:all|control|\\p{L}+ing) of )?(?:${CAPITAL}|the |an? |its |rival |\\d))`,
    needs: /buy|acquire|purchase|take over|merge/iu,
    unless: /consumers|customers|users (?:to|who)/iu,
  },
  {
    kind: "other",
    rule: "en-leaves-market",
    frame: "self",
    pattern: `(?:(?:to|will) (?:leave|exit|quit|pull out of|withdraw from)|pull(?:s|ed|ing)? out of|exit(?:s|ed|ing)?|withdr(?:aws?|ew|awing) from|quit(?:s|ting)?|leav(?:es|ing)|left)${SURE}(?: the)? (?:(?:Chinese|Indian|US|U\\.S\\.|American|British|European) market|(?:mainland )?China|India|Canada|Australia)(?= |[,.]|$)|(?:(?:to|will) (?:close|shut|end|cease|wind)(?: down)?|shut(?:s|ting)?(?: down)?|clos(?:es|ed|ing)(?: down)?|ceas(?:es|ed|ing)|wind(?:s|ing)? down|wound down|end(?:s|ed|ing)) (?:its|their|all) (?:[\\p{L}’'-]+ ){0,3}?(?:operations?|business(?:es)?|service|services|offices?|version|app) (?:there(?!\\p{L})|in (?=${CAPITAL}))`,
    needs: /pull|exit|withdr|quit|leav|left|shut|clos|ceas|wind|wound|end/iu,
    unless: /investors|funds|students|passengers|capital (?:left|leaving)|imports?|exports?/iu,
  },
  {
    kind: "other",
    rule: "en-gives-up-deal",
    frame: "self",
    pattern: `(?:g(?:ives?|ave|iven|iving) up|abandon(?:s|ed|ing)|walk(?:s|ed|ing)? away from|pull(?:s|ed|ing)? out of)(?: [\\p{L}'’$€.\\d-]+){0,4}? (?:deal|acquisition|merger|takeover|transaction|tie-?up)(?!\\p{L})`,
    needs: /deal|acquisition|merger|takeover|transaction|tie/iu,
  },
  {
    kind: "other",
    rule: "en-withdraws-feature",
    frame: "self",
    pattern: `(?:suspend(?:s|ed)|pull(?:s|ed)|withdr(?:ew|aws)|switch(?:es|ed) off|disabl(?:es|ed)|scrap(?:s|ped)|discontinu(?:es|ed)|remov(?:es|ed))${SURE}(?: [\\p{L}'’-]+){1,4}? (?:features?|functions?|functionalit(?:y|ies)|programmes?|programs?|schemes?)(?!\\p{L})`,
    needs: /feature|function|programme|program|scheme/iu,
  },
  {
    kind: "delisting",
    rule: "en-trading-to-stop",
    frame: "noun",
    pattern: `trading (?:in|of) (?:[^.;:,]{1,50}? )?(?:(?:was|were|is|are|would|will|to) )*(?:be )?(?:stop(?:ped)?|end|halt(?:ed)?|suspended|cease)(?!\\p{L})|trading (?:was|is) to (?:stop|end|cease)`,
    needs: /shares|stock|exchange|nyse|nasdaq|operators|compan/iu,
  },
  {
    kind: "other",
    rule: "en-joint-venture",
    frame: "takes",
    pattern: `(?:sign(?:s|ed|ing)?|clos(?:es?|ed|ing)|agree(?:s|d)? (?:to|on)|finali[sz](?:es|ed|ing)|complet(?:es|ed|ing)|reach(?:es|ed)|str(?:ikes|uck)|seal(?:s|ed)|announc(?:es|ed))${SURE}${upTo(9)} (?:joint venture|deal to (?:sell|spin|divest|transfer|hand|keep|avert)|framework (?:deal|agreement)|deal (?:for|over|on) (?:the )?(?:sale|TikTok)|agreement to (?:sell|divest|transfer|form))`,
    needs: new RegExp(`sell|divest|joint venture|spin|ban|transfer|framework|sale|${MONEY}`, "iu"),
    unless: /unable to|failed to|no deal|could/iu,
  },
];
