import { describe, expect, it } from "vitest";
import { clauseAt, splitClauses } from "./clauses.ts";
import { readMood } from "./mood.ts";
import { findTriggers, type Hit } from "./triggers.ts";

describe("words that tell of an event only beside one told elsewhere", () => {
  it.each([
    ["The lifting of the ban came as a surprise.", "en-lifting-of-ban"],
    ["The ban was widely criticised.", "en-the-ban"],
    ["The investigation showed that data had been copied.", "en-investigation-finds"],
    ["The overhaul of the company took years.", "en-the-overhaul"],
    ["The regulator also took measures against the two platforms.", "en-acts-against"],
    ["The order to close the branch remains in place.", "en-the-order"],
    ["The fine was less than expected.", "en-the-fine"],
    ["The draft also says how data may leave the country.", "en-the-draft"],
    ["The probe into Huawei goes on.", "en-probe-into"],
  ])("%s", (sentence, rule) => {
    expect(findTriggers(sentence, "en").map(({ trigger }) => [trigger.rule, trigger.refers])).toEqual([[rule, true]]);
  });
});

describe("sentences that tell of no event: background, possibilities, denials", () => {
  it.each([
    "The regulatory crackdown has wiped billions off the value of Chinese technology stocks.",
    "Companies that break the rules face fines of up to 6% of their global turnover.",
    "If found guilty, Temu could be fined up to 6% of its annual revenue.",
    "Under the law, antitrust fines are capped at 10% of annual sales.",
    "Huawei has repeatedly denied that it poses a security risk.",
    "The company did not immediately respond to a request for comment.",
    "The regulator declined to give details.",
    "Alibaba has not been fined, the regulator said.",
    "The ministry did not summon the company.",
    "The watchdog has never opened an investigation into the group.",
    "Shares in Tencent fell 3 percent in Hong Kong.",
    "The app has more than a billion users worldwide.",
    "Investors fear that the firm may be delisted.",
    "Analysts say the company may face a ban if it fails to find a buyer.",
    "The start-up raised $500 million from investors including Sequoia.",
    "ByteDance could be forced to sell the app unless a court intervenes.",
    "Chinese companies have long complained about unfair treatment.",
    "The chipmaker reported lower revenue for the third quarter.",
    "Jack Ma founded the company in 1999 in his flat in Hangzhou.",
    "The platform blocks accounts that spread rumours.",
    "Merchants say they are punished when they sell on rival sites.",
    "The social network bans users who post violent videos.",
    "The company charges sellers a commission of 5 percent.",
    "The law requires companies to store data in China.",
    "The rules require firms to obtain consent before collecting data.",
    "The government wants its companies to grow abroad.",
    "The relationship between Beijing and its tech giants remains tense.",
    "The firm employs 30,000 people in Shenzhen.",
    "Experts warn that the restrictions may hurt innovation.",
    "Washington has long accused the group of spying.",
    "The two sides discussed trade and tariffs.",
    "The case has drawn attention to the power of platforms.",
    "Users can appeal against the decision through the app.",
    "The smartphone will go on sale in June.",
    "The new model supports 5G and has a larger screen.",
    "The company said it would appeal.",
    "The group has invested heavily in artificial intelligence.",
    "The commission is made up of seven members.",
    "Regulators elsewhere are watching closely.",
    "Critics have called for a ban on the app.",
    "Lawmakers urged the White House to lift the ban.",
    "The company asked the government to lift the restrictions.",
    "It was the first IPO of the year in New York.",
    "The IPO raised $4.4 billion.",
    "Beijing's tougher stance has unsettled investors.",
    "Its rivals include Meituan and Pinduoduo.",
    "The platform has been criticised for its addictive design.",
    "Officials said the talks had been constructive.",
    "The founder gave no interviews last year.",
    "He told Reuters that the market was recovering.",
    "The deal is worth 2 billion dollars.",
    "The regulator did not say whether the app would be removed.",
    "There is no evidence that the data were misused.",
    "A ban would hurt small businesses, the group says.",
    "The bill faces an uncertain future.",
    "The penalty could reach hundreds of millions of euros.",
    "Some countries are weighing how to respond.",
    "The firm closed 2% lower.",
    "The company launched a programme to protect teenagers.",
    "The group plans to hire 1,000 engineers.",
    "The question is whether Washington will follow.",
    "Critics say such investigations are politically motivated.",
    "The administration oversees food and drug safety as well.",
    "The ministry regulates telecoms and the internet industry.",
    "Apps that fail to comply risk being removed from app stores.",
    "TikTok, which is blocked in China, has a sister app called Douyin.",
    "Facebook and Google have been inaccessible in China for years.",
    "The company is listed in New York and Hong Kong.",
    "He was appointed chairman in 2019.",
    "The company opened a new data centre in Ireland.",
    "The chip is made by TSMC in Taiwan.",
    "The operator started offering 5G services in 2020.",
    "The firm issued bonds worth $1 billion.",
    "The city will hold the Winter Olympics in 2022.",
    "The shop sells phones and tablets.",
    "Alibaba held its annual shopping festival on November 11.",
    "The minister opened the fair in Shanghai.",
    "The survey found that most users trust the service.",
    "She bought the phone on Taobao.",
    "Meituan delivers meals in more than 2,800 cities.",
    "The app was downloaded 10 million times in May.",
    "The service is not available outside China.",
    "It would be the largest fine ever imposed on a technology firm in Europe if confirmed.",
    "The law allows the regulator to fine companies up to 50 million yuan.",
    "The company takes data security very seriously.",
    "In recent years regulators have taken a harder line.",
    "The firm released its latest model on Monday.",
    "The group announced plans to build a factory in Hungary.",
    "Customers were not affected.",
    "They must also appoint a representative in the bloc if the bill passes.",
    "The company stopped short of admitting wrongdoing.",
    "The country's courts have long been slow to act.",
    "The agency said it had no plans to investigate.",
    "It remains unclear when the review will end.",
    "It is not known how many people use the service.",
    "Tech stocks ended the week higher.",
    "The carmaker recalled that sales had doubled since 2020.",
    "The group approved a dividend of two dollars a share.",
    "The companies signed a contract for 5G equipment.",
    "Many parents limit how long their children spend online.",
    "Chinese firms hold one third of the market.",
    "The regulator has yet to decide on a penalty.",
  ])("%s", (sentence) => {
    expect(tell(sentence)).toEqual([]);
  });
});

/** What a sentence tells of by itself, as "kind rule". */
function tell(sentence: string): string[] {
  return findTriggers(sentence, "en")
    .filter((hit) => hit.trigger.refers !== true && !isDenied(hit, sentence))
    .map(({ trigger: { kind, rule } }) => `${kind} ${rule}`);
}

function isDenied({ trigger, start, end }: Hit, sentence: string): boolean {
  const clause = clauseAt(splitClauses(sentence, "en"), start);
  const { negated } = readMood(sentence.slice(clause.start, clause.end), start - clause.start, end - start, "en");
  return negated && trigger.negative !== true;
}
