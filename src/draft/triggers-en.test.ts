import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findTriggers } from "./triggers.ts";
import { TRIGGERS_EN } from "./triggers-en.ts";

describe('what English says of the kind "summons"', () => {
  it.each([
    ["China's cyberspace regulator summons Alibaba and Tencent over deepfakes", "en-summons"],
    ["Executives of Meituan and Ele.me were hauled in by the market regulator.", "en-was-summoned"],
    ["Eleven ride-hailing platforms were summoned by the transport ministry.", "en-was-summoned"],
    ["The CAC called in Weibo's president and told him to clean up trending lists.", "en-summons"],
    ["Beijing hauls Tencent over the coals for anti-competitive practices", "en-summons"],
    ["Didi was rapped by the transport ministry over pricing.", "en-was-summoned"],
    ["Lawmakers grilled TikTok's chief executive for five hours.", "en-summons"],
    ["TikTok's chief executive was grilled by US lawmakers over ties to Beijing.", "en-was-questioned"],
    ["Regulators dressed down Ant Group's executives at the talks.", "en-summons"],
    ["Five regulators jointly interviewed 10 ride-hailing companies on Wednesday.", "en-interviewed"],
    ["The People's Bank of China convened 13 fintech platforms on April 29.", "en-summons"],
    ["Four financial watchdogs held talks with Jack Ma and Ant executives.", "en-meeting-with-firms"],
    ["Alibaba's founder was called on the carpet by the central bank.", "en-was-summoned"],
    ["The ministry took Boss Zhipin to task for false job advertisements.", "en-summons"],
    ["Market regulator holds regulatory talks with Temu", "en-meeting-with-firms"],
    ["Pinduoduo was called in for talks after a worker died.", "en-called-to-capital"],
    ["China's transport ministry conducted interviews with Huolala and three freight platforms.", "en-interviewed"],
    ["The regulator reprimanded Luckin Coffee and Pop Mart over blind boxes.", "en-summons"],
    ["Senate panel subpoenas the app's US managers", "en-summons"],
    ["The steps include interviews with the platform's managers.", "en-measures-such-as-interviews"],
    ["The freight platforms got a dressing-down from the ministry.", "en-over-the-coals"],
    ["The talks with transport officials lasted two hours.", "en-meeting-between"],
    ["The administration told platforms at a meeting on Tuesday to be fair.", "en-tells-firms"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["summons " + rule]);
  });
});

describe("what English says of investments, offers and plans that are dropped", () => {
  it.each([
    ["Alibaba put $692 million into Intime in 2014.", "other en-invests"],
    ["Tencent invested about US$80 million (71 million euros) last year in Yijiupi.", "other en-invests"],
    ["Alibaba headed a $2.6 billion offer to take the group private.", "other en-bids-for"],
    ["China Literature said it would buy New Classics Media.", "other en-says-it-will-buy"],
    ["Qualcomm announced that it would acquire Autotalks.", "other en-says-it-will-buy"],
    ["Qualcomm gave up the $80 million deal.", "other en-gives-up-deal"],
    ["New York exchange drops plan to delist Chinese operators", "other en-drops-plan"],
    ["TikTok suspended the rewards functions of its app.", "other en-withdraws-feature"],
    ["The Commission turned the company's promise into a legal obligation.", "other en-commits"],
    ["Trading in the shares of the three operators was to stop by 11 January.", "delisting en-trading-to-stop"],
    ["The company has been hit with a series of sanctions.", "ban en-hit-with-sanctions"],
    ["The regulator told the three that they must not register new users.", "ban en-orders-to-stop"],
    ["The FCC said that it was changing its “Covered List.”", "ban en-changes-list"],
    ["Last summer the regulator stopped approving new games.", "ban en-stops-approving"],
    ["For one week Weibo is to stop refreshing its lists.", "ban en-must-stop"],
    ["Hereby announced are the Measures for the Application of Facial Recognition.", "rule en-hereby-issued"],
    ["Washington lengthened its list of Chinese companies.", "ban en-changes-list"],
    [
      "Taiwan put two Chinese groups, technology giant Huawei and chipmaker SMIC Co., on an export blacklist.",
      "ban en-blacklists",
    ],
    ["Exporters would have to apply for licences, China announced.", "rule en-export-controls"],
    ["Last August Apple removed a batch of generative AI apps.", "app-removal en-pulls-app"],
    ["Signal has disappeared from the Chinese store too.", "app-removal en-app-removed"],
    ["The network is to shut down its Chinese version in China this year.", "other en-leaves-market"],
    ["Microsoft's network is leaving China.", "other en-leaves-market"],
    ["The chief executive was arrested in Canada.", "other en-was-arrested"],
    ["The regulator ordered app stores to delist Didi.", "app-removal en-stores-to-drop"],
    ["The firm was ordered to stop registering users.", "ban en-was-ordered-to-stop"],
    ["The agency scrutinised the prices of the site.", "investigation en-investigates"],
    ["A guideline with orders for delivery services was issued by the NDRC.", "rule en-rule-adopted"],
    ["The law that the Defence Ministry is drafting goes to parliament.", "draft-rule en-drafts-rules"],
  ])("%s", (sentence, told) => {
    expect(tell(sentence)).toContain(told);
  });

  it.each([
    "Alibaba invested heavily in research.",
    "Users said they would buy again.",
    "The company suspended its chief.",
    "The exchange will not drop its dress code.",
  ])("and not: %s", (sentence) => {
    expect(tell(sentence)).toEqual([]);
  });
});

describe('what English says of the kind "fine"', () => {
  it.each([
    ["China fines Alibaba a record 18.2 billion yuan", "en-fines"],
    ["Regulator slaps Meituan with $533 million penalty", "en-imposes-fine"],
    ["Alibaba fined $2.8bn over monopoly conduct", "en-fined-sum"],
    ["Record fine for Alibaba", "en-fine-against"],
    ["Didi hit with $1.2 billion fine after year-long probe", "en-imposes-fine"],
    ["TikTok to pay $92 million to settle privacy lawsuit", "en-must-pay"],
    ["Weibo was ordered to pay three million yuan by the internet regulator.", "en-was-fined"],
    ["The two platforms were each penalised 500,000 yuan by SAMR.", "en-was-fined"],
    ["The watchdog imposed on JD.com a penalty of 4% of 2019 sales.", "en-imposes-fine"],
    ["Tencent must cough up 500,000 yuan for an undeclared merger, the market regulator said.", "en-must-pay"],
    ["Shein will have to fork out 40 million euros over fake discounts.", "en-must-pay"],
    ["France hands Shein 150 million euro fine over cookies", "en-imposes-fine"],
    ["A fine of 345 million euros was imposed on TikTok by the Irish regulator.", "en-fine-imposed"],
    ["The Dutch privacy watchdog levied a fine of €750,000 on TikTok in 2021.", "en-imposes-fine"],
    ["Italy's competition authority has fined Shein one million euros.", "en-fines"],
    ["The ICO issued TikTok with a £12.7 million penalty notice.", "en-imposes-fine"],
    ["Turkey penalises TikTok 1.75 million lira for weak data protection", "en-fines"],
    ["Pinduoduo and four other group-buying platforms were fined a combined 6.5 million yuan.", "en-was-fined"],
    ["South Korea's fair trade commission dealt Temu a penalty of 357 million won.", "en-imposes-fine"],
    ["Vipshop copped a 3 million yuan fine from SAMR.", "en-gets-fine"],
    ["Baidu got a 500,000 yuan fine for failing to report a takeover.", "en-fine-of"],
    ["The commission doled out fines to twelve internet companies.", "en-imposes-fine"],
    ["Irish regulator makes TikTok pay 530 million euros", "en-makes-pay"],
    ["The Enforcement Directorate penalised Xiaomi with a fine of Rs 653 crore.", "en-fines"],
    [
      "Beijing's cyber watchdog punished Baidu, Weibo and Douyu for failing to clean up their platforms.",
      "en-punishes",
    ],
    ["ZTE agreed to pay a $1 billion fine to the Commerce Department.", "en-must-pay"],
    ["US fines Seagate $300 mln for shipping drives to Huawei", "en-fines"],
    ["Regulators in Vietnam penalised the short-video company last month.", "en-fines"],
    ["Weibo was severely punished with a fine by the authority.", "en-punished"],
    ["The bureau announced punishments against eleven websites.", "en-punishments"],
    ["In setting the fine the watchdog looked at turnover.", "en-sets-penalty"],
    ["Vivo India slapped with penalty over taxes", "en-hit-with-fine"],
    ["The FTC levied $5.7 million on Musical.ly.", "en-imposed-money"],
    ["U.S. regulators fined the drone maker $2.5 million.", "en-fines"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["fine " + rule]);
  });
});

describe('what English says of the kind "investigation"', () => {
  it.each([
    ["EU opens formal proceedings against Temu under the Digital Services Act", "en-opens-investigation"],
    ["China launches antitrust probe into Trip.com", "en-opens-investigation"],
    [
      "SAMR said it had opened an investigation into Alibaba for forcing merchants to pick one platform.",
      "en-opens-investigation",
    ],
    ["Trip.com under investigation by China's market regulator", "en-under-probe"],
    ["Commission sends TikTok preliminary findings over its ad repository", "en-preliminary-findings"],
    ["The Commission preliminarily found AliExpress in breach of its duty to assess risks.", "en-preliminary-findings"],
    ["Brussels issued a statement of objections to the company in May.", "en-preliminary-findings"],
    ["EU carries out dawn raids at Nuctech's offices", "en-opens-investigation"],
    ["Indian tax officials raided the offices of Huawei in Gurugram.", "en-inspects"],
    ["Tax inspectors searched Oppo's premises in three states.", "en-inspects"],
    [
      "The European Commission conducted unannounced inspections at the premises of a Chinese maker of security equipment.",
      "en-opens-investigation",
    ],
    ["Taiwan prosecutors are investigating SMIC over poaching engineers.", "en-investigates"],
    ["Ireland's data watchdog is examining whether TikTok broke the GDPR.", "en-investigates"],
    ["CNKI is being investigated for alleged monopolistic conduct.", "en-is-investigated"],
    ["Nvidia probed by China over suspected breach of anti-monopoly law", "en-probed-by"],
    ["China probes Qualcomm over Autotalks purchase", "en-investigates"],
    ["Huawei faces EU probe into bribery of lawmakers", "en-under-probe"],
    ["Canada ordered an audit of the company's data practices.", "en-opens-investigation"],
    ["The market regulator concluded a three-year probe into the e-commerce group.", "en-closes-investigation"],
    ["Authorities in Seoul are looking into how DeepSeek handles personal data.", "en-investigates"],
    ["US begins inquiry into Chinese legacy chips", "en-opens-investigation"],
    ["An investigation into Kuaigou is under way, the administration said.", "en-under-way"],
    ["Officers from seven ministries entered Didi's headquarters on Friday.", "en-inspects"],
    ["The FTC stepped up its probe of TikTok's privacy practices.", "en-opens-investigation"],
    ["The Italian watchdog began looking into the chatbot.", "en-begins-to-investigate"],
    ["Dawn raids took staff by surprise.", "en-raids"],
    ["The antitrust investigation into Meituan is in its sixth month.", "en-investigation-into"],
    ["The inquiry opened by Seoul continues.", "en-under-way"],
    ["China is reviewing the sale of TikTok, the commerce ministry said.", "en-reviews-deal"],
    ["A probe into Huawei was reported by the press agency.", "en-a-probe-into"],
    ["The U.S. Commerce Department opened a U.S. national probe into the router maker.", "en-opens-investigation"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["investigation " + rule]);
  });
});

describe('what English says of the kind "data-review"', () => {
  it.each([
    ["China's cyberspace regulator launches cybersecurity review of Micron", "en-opens-review"],
    ["Full Truck Alliance and Boss Zhipin were placed under cybersecurity review.", "en-opens-review"],
    ["The CAC put CNKI under a network security review on Friday.", "en-opens-review"],
    ["CFIUS opened a national security review of the acquisition of Musical.ly.", "en-opens-review"],
    ["Micron failed a security review, the regulator said.", "en-undergoes-review"],
    ["Seven ministries sent a team to Didi to conduct a network security inspection.", "en-opens-review"],
    ["The cybersecurity review of Didi lasted a year.", "en-review-noun"],
    ["A national security review was launched by the committee.", "en-review-noun"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["data-review " + rule]);
  });
});

describe('what English says of the kind "ban"', () => {
  it.each([
    ["India bans 59 Chinese apps including TikTok", "en-bans"],
    ["India pulls plug on TikTok and WeChat by blocking access nationwide", "en-bans"],
    ["US adds Huawei to trade blacklist", "en-blacklists"],
    ["Washington blacklists Inspur and dozens of Chinese firms", "en-blacklists"],
    ["SMIC was placed on the Entity List in December 2020.", "en-was-blacklisted"],
    ["Pentagon designates DJI as a Chinese military company", "en-blacklists"],
    ["The Commerce Department put 140 Chinese entities on its restricted trade list.", "en-blacklists"],
    ["China puts Skydio on its unreliable entity list", "en-blacklists"],
    ["DJI barred from selling new models in the United States", "en-banned-in"],
    ["Britain will strip Huawei out of its 5G network by 2027.", "en-kicks-out"],
    ["Sweden kicked Huawei and ZTE out of its 5G auction.", "en-kicks-out"],
    ["UK operators were told to remove Huawei equipment from their 5G networks.", "en-was-ordered-to-stop"],
    ["Garante orders DeepSeek to block its chatbot", "en-orders-to-stop"],
    ["SAMR ordered Tencent to give up exclusive music licensing rights.", "en-orders-to-stop"],
    ["Canada orders Hikvision to close its operations", "en-orders-to-stop"],
    ["FCC revokes China Telecom's US licence", "en-revokes-licence"],
    ["The regulator stripped the livestreaming site of its licence.", "en-revokes-licence"],
    ["China Mobile was denied a licence to provide services in the United States.", "en-blocks-merger"],
    ["SAMR blocks merger of Huya and DouYu", "en-blocks-merger"],
    ["Regulator rejects Tencent's plan to merge the game-streaming deal", "en-blocks-merger"],
    ["Beijing declared all cryptocurrency transactions illegal.", "en-bans"],
    ["China suspends approval of new online games", "en-bans"],
    ["Australia bans DeepSeek from government devices", "en-bans"],
    ["Taiwan forbids civil servants from using TikTok", "en-bans"],
    ["Texas outlaws RedNote and DeepSeek on state phones", "en-bans"],
    ["TikTok banned on government phones in Belgium", "en-banned-in"],
    ["Nepal cuts off access to TikTok", "en-bans"],
    ["Chinese operators of critical infrastructure may no longer buy Micron products.", "en-lets-no-longer"],
    ["The Netherlands imposed a ban on DeepSeek for civil servants.", "en-imposes-ban"],
    ["Albania shuts down TikTok for a year after teenager's death", "en-shut-down"],
    ["US imposes sanctions on Integrity Technology Group over hacking", "en-imposes-sanctions"],
    ["The European Union sanctioned three Chinese technology firms in June.", "en-imposes-sanctions"],
    ["China told its firms to stop buying Nvidia's H20 chips.", "en-orders-to-stop"],
    ["Regulators shut down more than 4,000 websites in the first quarter.", "en-shut-down"],
    ["Indonesia blocked TikTok for a week over indecent videos.", "en-bans"],
    ["Officials told agencies to stop using foreign phones.", "en-orders-to-stop"],
    ["The cyber watchdog also barred DeepSeek from state systems.", "en-bans"],
    ["Commerce lists 28 more firms on its blacklist", "en-lists-affiliates"],
    ["The blacklisting of SMIC worried suppliers.", "en-blacklisting-of"],
    ["China Unicom lost its licence in January.", "en-licence-revoked"],
    ["The platform was ordered to close its chat rooms.", "en-was-ordered-to-stop"],
    ["The minister announced the closure of the Canadian branch.", "en-shuts"],
    ["The defence ministry is removing Hikvision cameras from its bases.", "en-removes-gear"],
    ["Beijing slams the door on exports of rare metals", "en-slams-door"],
    ["Clubhouse has been blocked since Monday.", "en-is-banned"],
    ["The Treasury restricts staff use of the chatbot.", "en-restricts-use"],
    ["A ban on Micron products took effect for operators.", "en-ban-on"],
    ["The White House imposed a broad U.S. ban on the app.", "en-imposes-ban"],
    ["The U.S. added 37 firms to its trade blacklist.", "en-blacklists"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["ban " + rule]);
  });
});

describe('what English says of the kind "app-removal"', () => {
  it.each([
    ["China orders Didi's app removed from app stores", "en-asks-to-withdraw-app"],
    ["The Didi app was taken down from Apple's App Store on Sunday.", "en-app-removed"],
    ["Apple pulls WhatsApp and Threads from its Chinese app store on Beijing's orders", "en-removes-app"],
    ["LinkedIn rival yanked from app stores", "en-app-removed"],
    ["DeepSeek no longer available in Italian app stores", "en-no-longer-offered"],
    ["The watchdog asked Apple and Google to take DeepSeek out of their app stores.", "en-removes-app"],
    ["MIIT orders removal of 106 apps for breaking privacy rules", "en-asks-to-withdraw-app"],
    ["South Korea suspends new downloads of DeepSeek", "en-suspends-downloads"],
    ["The app can no longer be downloaded in South Korea.", "en-no-longer-offered"],
    [
      "Google Play and the App Store dropped the app at the request of the authority: the video service was pulled from Google Play.",
      "en-app-removed",
    ],
    ["Regulators told app stores to stop offering 25 apps run by Didi.", "en-asks-to-withdraw-app"],
    ["Douban app disappears from Chinese app stores", "en-app-removed"],
    ["Beijing pulls Didi apps", "en-pulls-app"],
    ["The ministry told smartphone app stores to drop 25 apps.", "en-asks-to-withdraw-app"],
    ["App stores in China were ordered to pull the service.", "en-stores-were-told"],
    ["Downloads of DeepSeek were suspended in February.", "en-downloads-suspended"],
    ["Didi app taken down in China", "en-app-pulled"],
    ["The removal of the apps hurt the company's revenue.", "en-app-removal-noun"],
    ["Apple removed the game from its U.S. app store.", "en-removes-app"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["app-removal " + rule]);
  });
});

describe('what English says of the kind "ipo-suspension"', () => {
  it.each([
    ["Shanghai exchange suspends Ant Group's record IPO", "en-suspends-listing"],
    ["Ant's listing was halted two days before its debut.", "en-suspends-listing"],
    ["China pulls plug on $37 billion Ant listing", "en-suspends-listing"],
    ["Regulators scuppered the fintech group's initial public offering in November.", "en-suspends-listing"],
    ["The suspension of the IPO stunned investors.", "en-suspension-of-listing"],
    ["Himalaya shelves US IPO under pressure from regulators", "en-suspends-listing"],
    ["LinkDoc put its US share sale on hold.", "en-listing-suspended"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["ipo-suspension " + rule]);
  });
});

describe('what English says of the kind "delisting"', () => {
  it.each([
    ["NYSE to delist three Chinese telecom operators", "en-delists"],
    ["Didi to leave New York Stock Exchange", "en-leaves-exchange"],
    ["Didi delists from New York", "en-leaves-exchange"],
    ["Luckin Coffee was delisted from Nasdaq in 2020.", "en-delisted"],
    ["Five state-owned Chinese companies announce plans to delist from New York", "en-delists"],
    ["The exchange began the process of delisting China Mobile.", "en-delists"],
    ["China Telecom booted off the New York Stock Exchange", "en-delisted"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["delisting " + rule]);
  });
});

describe('what English says of the kind "rule"', () => {
  it.each([
    ["China's data security law takes effect on September 1", "en-comes-into-force"],
    ["Top legislature passes law on personal information protection", "en-adopts-rule"],
    ["The Measures for Cybersecurity Review came into force in February.", "en-comes-into-force"],
    ["Biden signs bill that could force sale of TikTok", "en-becomes-law"],
    ["Trump signed an executive order curbing outbound investment.", "en-becomes-law"],
    ["The bill was signed into law in April 2024.", "en-becomes-law"],
    ["China caps gaming time for under-18s at three hours a week", "en-limits-minors"],
    ["Beijing imposes gaming curfew on minors", "en-limits-minors"],
    ["China bars under-18s from livestream tipping", "en-limits-minors"],
    ["US tightens export rules on AI chips", "en-export-controls"],
    ["Washington expands export controls on chipmaking equipment", "en-export-controls"],
    ["China restricts exports of gallium and germanium", "en-export-controls"],
    ["CAC publishes rules on generative AI services", "en-adopts-rule"],
    ["The regulator finalised guidelines for the platform economy.", "en-adopts-rule"],
    ["New rules issued on Saturday bar tutoring firms from going public.", "en-rule-adopted"],
    ["India adopted stricter rules for video surveillance equipment.", "en-adopts-rule"],
    ["The Dutch government announced new export restrictions on lithography machines in June.", "en-export-controls"],
    ["The revised Anti-Monopoly Law was adopted on June 24.", "en-adopts-rule"],
    ["China rolls out sweeping regulations for recommendation algorithms", "en-adopts-rule"],
    ["Minors in China may only play for one hour on Fridays.", "en-minors-may-not"],
    ["The Commerce Department tightened its U.S. export rules on chips.", "en-export-controls"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["rule " + rule]);
  });
});

describe('what English says of the kind "draft-rule"', () => {
  it.each([
    ["China unveils draft rules on minors' use of phones", "en-publishes-draft"],
    ["CAC seeks public comment on facial recognition rules", "en-publishes-draft"],
    ["Regulator proposes tougher rules for online lenders", "en-proposes-rule"],
    ["China drafts rules for human-like AI", "en-drafts-rules"],
    ["US lawmakers introduce bill to ban DeepSeek from government devices", "en-introduces-bill"],
    ["House passes bill that would force ByteDance to sell TikTok", "en-bill-would"],
    ["The proposed regulations would cap spending in online games.", "en-draft-says"],
    ["A public consultation on the measures was opened in December.", "en-draft-says"],
    ["The ministry released a draft of the data export rules for comment.", "en-publishes-draft"],
    ["The Senate committee approved legislation targeting Chinese biotech firms.", "en-chamber-votes"],
    ["Senators introduced legislation targeting Chinese drone makers.", "en-introduces-bill"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["draft-rule " + rule]);
  });
});

describe('what English says of the kind "initiative"', () => {
  it.each([
    ["CAC launches three-month campaign against online rumours", "en-launches-initiative"],
    ["China kicked off a clean-up campaign targeting fan clubs.", "en-launches-initiative"],
    ["Beijing announces global initiative on data security", "en-launches-initiative"],
    ["MIIT began a six-month crackdown on illegal apps.", "en-launches-initiative"],
    ["State Council unveils five-year plan for the digital economy", "en-launches-initiative"],
    ["Washington unveiled its Clean Network programme in August.", "en-launches-initiative"],
    ["The campaign against fan clubs was launched by the administration in June.", "en-campaign-starts"],
    ["The cyberspace administration vowed to crack down on fake reviews.", "en-vows-crackdown"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["initiative " + rule]);
  });
});

describe('what English says of the kind "restructuring"', () => {
  it.each([
    ["Ant Group to become financial holding company", "en-restructures"],
    ["CFIUS orders Kunlun to sell Grindr", "en-orders-to-sell"],
    ["Trump orders ByteDance to divest TikTok's US assets", "en-orders-to-sell"],
    ["Britain forces Nexperia to sell Newport Wafer Fab", "en-orders-to-sell"],
    ["Regulators told Ant to overhaul its lending business.", "en-orders-to-sell"],
    ["Alibaba splits into six units", "en-restructures"],
    ["ByteDance agreed to sell its Chinese gaming unit under pressure from regulators.", "en-must-sell"],
    ["Jack Ma cedes control of Ant Group", "en-restructures"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["restructuring " + rule]);
  });
});

describe('what English says of the kind "meeting"', () => {
  it.each([
    ["The CAC held a symposium with 27 internet companies on January 28.", "en-holds-meeting"],
    ["TikTok's chief testified before a House committee in March.", "en-testifies"],
    ["Apple's Tim Cook met with the commerce minister in Beijing.", "en-met"],
    ["At the symposium officials praised the platforms.", "en-at-meeting"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["meeting " + rule]);
  });
});

describe('what English says of the kind "statement"', () => {
  it.each([["In a speech to parliament, Breton singled out TikTok.", "en-speech"]])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["statement " + rule]);
  });
});

describe('what English says of the kind "other"', () => {
  it.each([
    ["India's financial crime agency seizes $725 million from Xiaomi", "en-seizes"],
    ["The assets of Vivo India were frozen by the Enforcement Directorate.", "en-was-seized"],
    ["ED arrests four Vivo executives in money laundering case", "en-arrests"],
    ["Huawei's finance chief was arrested in Vancouver in December 2018.", "en-was-arrested"],
    ["US charges Huawei with racketeering and theft of trade secrets", "en-charges"],
    ["Prosecutors unsealed an indictment against the company's founder.", "en-charges"],
    ["Justice Department sues TikTok over children's privacy", "en-sues"],
    ["TikTok sues US government over divest-or-ban law", "en-sues"],
    ["TikTok was sued by 14 US states over harm to young users.", "en-was-sued"],
    ["Xiaomi sued the Pentagon in January.", "en-sues"],
    ["DJI files lawsuit against Pentagon", "en-sues"],
    ["Judge blocks Montana's TikTok ban", "en-court-blocks"],
    ["Supreme Court upholds law on TikTok", "en-court-blocks"],
    ["An appeals court rejected TikTok's petition.", "en-court-blocks"],
    ["TikTok appeals the fine in an Irish court", "en-sues"],
    ["TikTok settles with Texas over privacy claims", "en-settles"],
    ["Huawei executive strikes plea deal with US prosecutors", "en-settles"],
    ["Nepal lifts ban on TikTok", "en-lifts-ban"],
    ["Didi was allowed to resume registering new users.", "en-was-allowed-to-resume"],
    ["Didi's app is back in app stores", "en-was-restored"],
    [
      "DeepSeek restored to South Korean app stores: downloads were restored by the operator on Monday.",
      "en-was-restored",
    ],
    ["US removes Xiaomi from military blacklist", "en-off-the-list"],
    ["Trump extends TikTok deadline by 75 days", "en-extends-licence"],
    ["Commerce Department grants Huawei another 90-day reprieve", "en-gives-reprieve"],
    ["China approves 45 online games", "en-approves"],
    ["Regulator clears Tencent's takeover of Sogou", "en-approves"],
    ["Tencent wins approval for its Sogou bid from the market regulator", "en-wins-approval"],
    ["US approves sale of Nvidia H200 chips to China", "en-approves"],
    ["EU requests information from Temu and Shein under the DSA", "en-asks-for-information"],
    ["Garante asks DeepSeek to explain how it uses personal data", "en-asks-for-information"],
    ["Italy gave DeepSeek 20 days to respond.", "en-gives-delay"],
    ["TikTok has been given six months to comply.", "en-gives-delay"],
    ["The agency has given operators until 2027 to comply.", "en-gives-delay"],
    ["The Commission designated Shein as a very large online platform.", "en-designates"],
    ["CAC orders Xiaohongshu to rectify trending lists", "en-orders-to-comply"],
    ["MIIT told Alibaba Cloud to correct its failure to report a flaw.", "en-makes-take-down"],
    ["The regulator issued a formal warning to Kuaishou.", "en-issues-warning"],
    ["TikTok commits to withdraw its rewards programme from the EU", "en-commits"],
    ["Dutch government seizes control of Nexperia", "en-takes-control"],
    ["Tencent buys British game studio Sumo", "en-acquires"],
    ["Chinese government takes stake in ByteDance unit", "en-acquires"],
    ["Alibaba acquires Ele.me", "en-acquires"],
    ["Consumer groups file complaints against Temu with the European Commission", "en-sues"],
    ["EU imposes tariffs on Chinese electric cars", "en-imposes-tariffs"],
    ["Oracle, Silver Lake sign joint venture deal for TikTok's US business", "en-joint-venture"],
    ["The ban on the app was lifted after ten months.", "en-ban-lifted"],
    ["TikTok ban overturned in Nepal", "en-ban-lifted"],
    ["Pakistan restores access to TikTok", "en-restores"],
    ["Washington allows Nvidia to resume sales of a slower chip", "en-allows-to-resume"],
    ["China resumes approvals of video games", "en-resumes"],
    ["The press regulator issued 86 new game licences in July.", "en-gives-licence"],
    ["The tribunal ruled in favour of the chipmaker.", "en-court-rules"],
    ["The firm lost its appeal on Tuesday.", "en-court-ruling"],
    ["Huawei's petition was dismissed.", "en-court-ruling"],
    ["FCC rejects ZTE's petition", "en-rejects-petition"],
    ["ByteDance faces a class action in California.", "en-faces-lawsuit"],
    ["A lawsuit against TikTok was brought by parents.", "en-lawsuit-against"],
    ["The lawsuit filed in Texas names ByteDance.", "en-lawsuit-against"],
    ["Two directors were detained on Monday.", "en-was-arrested"],
    ["The arrest of Meng strained relations.", "en-arrest-of"],
    ["The indictment of 12 hackers was announced in March.", "en-arrest-of"],
    ["The seizure of bank deposits followed a tip.", "en-seizure-of"],
    ["The acquisition of Ele.me went unreported for years.", "en-acquisition-of"],
    ["The firm has six months to comply.", "en-must-comply"],
    ["The platform was told by the regulator to rectify its rankings.", "en-was-ordered-to-comply"],
    ["The regulator demanded corrective action from the platform.", "en-demands-correction"],
    ["The maker recalls 40,000 power banks.", "en-recalls"],
    ["The consumer group complained to the Commission about Temu.", "en-files-complaint-with"],
    ["Nexperia is now under external management.", "en-was-subjected"],
    ["The court suspended the chief executive from his post.", "en-removes-from-post"],
    ["Regulators approved the $608 million sale of the dating app.", "en-approves"],
    ["Nepal lifted its 9-month-old ban on TikTok.", "en-lifts-ban"],
  ])("%s", (sentence, rule) => {
    expect(tell(sentence)).toEqual(["other " + rule]);
  });
});

describe("the table of English triggers", () => {
  it("gives each rule a name of its own", () => {
    const names = TRIGGERS_EN.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
  });

  it("reads a sentence of 20,000 words in linear time", () => {
    const all =
      "Regulator: fine, ban, app store, IPO, licence, investigation, draft rules, export list, court, deadline months. ";
    const read = (words: number) => {
      const start = performance.now();
      findTriggers(all + "ordered Apple to fine the launched draft ".repeat(words / 7), "en");
      return performance.now() - start;
    };
    read(20_000);
    expect(read(20_000)).toBeLessThan(5_000);
  });
});

/** What a sentence tells of by itself, as "kind rule". */
function tell(sentence: string): string[] {
  return findTriggers(sentence, "en")
    .filter(({ trigger }) => trigger.refers !== true)
    .map(({ trigger: { kind, rule } }) => `${kind} ${rule}`);
}

it("every rule has a sentence", async () => {
  const files = ["triggers-en.test.ts", "triggers-en-background.test.ts"];
  const texts = await Promise.all(files.map((file) => readFile(join(import.meta.dirname, file), "utf8")));
  expect(
    TRIGGERS_EN.map(({ rule }) => rule).filter((rule) => !texts.some((text) => text.includes(`${rule}"`))),
  ).toEqual([]);
});
