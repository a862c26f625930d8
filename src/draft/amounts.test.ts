import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../schemas/languages.ts";
import type { ReadSentence } from "./analysis.ts";
import { findAmounts } from "./amounts.ts";

/** Sentences are parted by "|". */
function sentences(text: string): ReadSentence[] {
  return text.split("|").map((sentence, index) => ({
    locator: `p1s${index + 1}`,
    paragraph: 1,
    index: index + 1,
    text: sentence,
    read: sentence,
    role: "body" as const,
  }));
}

function sums(text: string, language: Language) {
  return findAmounts(sentences(text), language).map(({ value, currency, scale }) => [value, currency, scale]);
}

describe("one sum in a French text", () => {
  it.each([
    ["une amende de 8,026 milliards de yuans", "8026000000", "CNY", 9],
    ["1,17 milliard d'euros", "1170000000", "EUR", 9],
    ["1,17 milliard d’euros", "1170000000", "EUR", 9],
    ["3 millions de yuans", "3000000", "CNY", 6],
    ["470 000 dollars", "470000", "USD", 0],
    ["470\u00a0000\u00a0dollars", "470000", "USD", 0],
    ["470\u202f000 dollars", "470000", "USD", 0],
    ["1 234 567,89 euros", "1234567.89", "EUR", 0],
    ["500.000 yuans", "500000", "CNY", 0],
    ["41.941 dollars", "41941", "USD", 0],
    ["1.234.567 euros", "1234567", "EUR", 0],
    ["1.234,56 euros", "1234.56", "EUR", 0],
    ["1,234.56 euros", "1234.56", "EUR", 0],
    ["500,000 yuans", "500000", "CNY", 0],
    ["1.850 milliards de dollars", "1850000000000", "USD", 9],
    ["1.2 milliard de dollars", "1200000000", "USD", 9],
    ["2.75 milliards de dollars", "2750000000", "USD", 9],
    ["8.026 milliards de yuans", "8026000000", "CNY", 9],
    ["6,2% et 8.026 milliards de yuans", "8026000000000", "CNY", 9],
    ["1.000 personnes et 8.026 milliards de yuans", "8026000000", "CNY", 9],
    ["0,5 million d'euros", "500000", "EUR", 6],
    ["7,1234 yuans pour un dollar", "7.1234", "CNY", 0],
    ["0.145 dollar", "0.145", "USD", 0],
    ["50 M€", "50000000", "EUR", 6],
    ["50M€", "50000000", "EUR", 6],
    ["50 M d'euros", "50000000", "EUR", 6],
    ["1,2 Md€", "1200000000", "EUR", 9],
    ["1,2 Mds €", "1200000000", "EUR", 9],
    ["1,2 Md$", "1200000000", "USD", 9],
    ["1,2 Md USD", "1200000000", "USD", 9],
    ["300 k€", "300000", "EUR", 3],
    ["500€", "500", "EUR", 0],
    ["1,02 MdE", "1020000000", "EUR", 9],
    ["50 ME", "50000000", "EUR", 6],
    ["2,3 MdUSD", "2300000000", "USD", 9],
    ["trois mille milliards de dollars", "3000000000000", "USD", 9],
    ["plusieurs centaines de millions de yuans", undefined, "CNY", 6],
    ["12 milliards $", "12000000000", "USD", 9],
    ["un million de yuans", "1000000", "CNY", 6],
    ["un milliard de dollars", "1000000000", "USD", 9],
    ["deux millions d'euros", "2000000", "EUR", 6],
    ["cent mille yuans", "100000", "CNY", 3],
    ["trois cents millions de yuans", "300000000", "CNY", 6],
    ["vingt-cinq millions de dollars", "25000000", "USD", 6],
    ["mille milliards de dollars", "1000000000000", "USD", 9],
    ["un demi-million d'euros", "500000", "EUR", 6],
    ["un demi-milliard de dollars", "500000000", "USD", 9],
    ["un million et demi de yuans", "1500000", "CNY", 6],
    ["34 milliards et demi de dollars", "34500000000", "USD", 9],
    ["500 mille yuans", "500000", "CNY", 3],
    ["1,2 billion de dollars", "1200000000000", "USD", 12],
    ["2 trillions de yuans", "2000000000000", "CNY", 12],
    ["$530 millions", "530000000", "USD", 6],
    ["$1.2 billion", "1200000000", "USD", 9],
    ["$41,941", "41941", "USD", 0],
    ["US$2,8 milliards", "2800000000", "USD", 9],
    ["RMB 18,2 milliards", "18200000000", "CNY", 9],
    ["10 milliards de dollars de Hong Kong", "10000000000", "HKD", 9],
    ["10 millions de dollars hongkongais", "10000000", "HKD", 6],
    ["2 millions de dollars singapouriens", "2000000", "SGD", 6],
    ["2 millions de dollars américains", "2000000", "USD", 6],
    ["2 millions de dollars canadiens", "2000000", "CAD", 6],
    ["2 millions de dollars australiens", "2000000", "AUD", 6],
    ["2 millions de dollars taïwanais", "2000000", "TWD", 6],
    ["2 millions de dollars US", "2000000", "USD", 6],
    ["12,7 millions de livres sterling", "12700000", "GBP", 6],
    ["12,7 millions de livres", "12700000", "GBP", 6],
    ["13 milliards de roupies", "13000000000", "INR", 9],
    ["500 millions de yens", "500000000", "JPY", 6],
    ["20 milliards de wons", "20000000000", "KRW", 9],
    ["3 millions de francs suisses", "3000000", "CHF", 6],
    ["3 millions de roubles", "3000000", "RUB", 6],
    ["3 millions de couronnes suédoises", "3000000", "SEK", 6],
    ["3 millions de renminbis", "3000000", "CNY", 6],
    ["3 millions de RMB", "3000000", "CNY", 6],
    ["3 millions de CNH", "3000000", "CNY", 6],
    ["182,28亿元", "18228000000", "CNY", 6],
    ["plusieurs milliards de dollars", undefined, "USD", 9],
    ["des centaines de millions d'euros", undefined, "EUR", 6],
    ["des milliers de dollars", undefined, "USD", 3],
  ] as const)("%s", (text, value, currency, scale) => {
    expect(sums(`Il s'agit de ${text}.`, "fr")).toEqual([[value, currency, scale]]);
  });
});

describe("one sum in an English text", () => {
  it.each([
    ["€530 million", "530000000", "EUR", 6],
    ["$2.8 billion", "2800000000", "USD", 9],
    ["US$1.2bn", "1200000000", "USD", 9],
    ["U.S.$1.2 billion", "1200000000", "USD", 9],
    ["US $1.2 billion", "1200000000", "USD", 9],
    ["$1.2B", "1200000000", "USD", 9],
    ["$1.2 billion USD", "1200000000", "USD", 9],
    ["$2.8-billion", "2800000000", "USD", 9],
    ["£12.7m", "12700000", "GBP", 6],
    ["HK$3.4 billion", "3400000000", "HKD", 9],
    ["S$500,000", "500000", "SGD", 0],
    ["A$50 million", "50000000", "AUD", 6],
    ["NT$30 million", "30000000", "TWD", 6],
    ["C$9 million", "9000000", "CAD", 6],
    ["RMB 18.2 billion", "18200000000", "CNY", 9],
    ["RMB18.2bn", "18200000000", "CNY", 9],
    ["Rmb18bn", "18000000000", "CNY", 9],
    ["500,000 rmb", "500000", "CNY", 0],
    ["CN¥8.026 billion", "8026000000", "CNY", 9],
    ["18.228 billion yuan", "18228000000", "CNY", 9],
    ["¥500,000", "500000", "CNY", 0],
    ["500,000 yuan", "500000", "CNY", 0],
    ["500,000 RMB", "500000", "CNY", 0],
    ["500.000 yuan", "500000", "CNY", 0],
    ["EUR 530 000", "530000", "EUR", 0],
    ["USD 1,234,567.89", "1234567.89", "USD", 0],
    ["₹1,337 crore", "13370000000", "INR", 6],
    ["Rs 1,337.76 crore", "13377600000", "INR", 6],
    ["Rs. 500 cr", "5000000000", "INR", 6],
    ["₹1,00,000", "100000", "INR", 0],
    ["5 lakh rupees", "500000", "INR", 3],
    ["1.2 lakh crore rupees", "1200000000000", "INR", 12],
    ["200 billion won", "200000000000", "KRW", 9],
    ["1.1 trillion won", "1100000000000", "KRW", 12],
    ["₩20 billion", "20000000000", "KRW", 9],
    ["half a million dollars", "500000", "USD", 6],
    ["half a billion euros", "500000000", "EUR", 9],
    ["a million yuan", "1000000", "CNY", 6],
    ["one billion dollars", "1000000000", "USD", 9],
    ["two and a half billion dollars", "2500000000", "USD", 9],
    ["three hundred thousand dollars", "300000", "USD", 3],
    ["twenty-five million dollars", "25000000", "USD", 6],
    ["a 500-million-euro fine", "500000000", "EUR", 6],
    ["a 500,000-yuan fine", "500000", "CNY", 0],
    ["100m Hong Kong dollars", "100000000", "HKD", 6],
    ["10 million Singapore dollars", "10000000", "SGD", 6],
    ["3 million pounds", "3000000", "GBP", 6],
    ["20 million U.S. dollars", "20000000", "USD", 6],
    ["25 million Swedish crowns", "25000000", "SEK", 6],
    ["182.28亿元", "18228000000", "CNY", 6],
    ["3.44亿美元", "344000000", "USD", 6],
    ["500万元", "5000000", "CNY", 3],
    ["$0.05", "0.05", "USD", 0],
    ["several billion dollars", undefined, "USD", 9],
    ["billions of dollars", undefined, "USD", 9],
    ["hundreds of millions of yuan", undefined, "CNY", 6],
  ] as const)("%s", (text, value, currency, scale) => {
    expect(sums(`It was ${text}.`, "en")).toEqual([[value, currency, scale]]);
  });
});

describe("the yen sign", () => {
  it.each([
    ["The CAC fined it ¥500,000.", "CNY"],
    ["Japan fined it ¥500,000.", "JPY"],
    ["Tokyo fined it ¥500,000, or 25,000 yuan.", "CNY"],
    ["It was fined ￥500,000.", "CNY"],
  ])("%s", (text, currency) => {
    expect(findAmounts(sentences(text), "en")[0]?.currency).toBe(currency);
  });
});

describe("several sums", () => {
  it.each([
    ["fr", "entre 1 et 2 milliards de dollars", ["1000000000", "2000000000"]],
    ["fr", "de 10 à 50 millions d'euros", ["10000000", "50000000"]],
    ["fr", "de 10 000 à 1 million de yuans", ["10000", "1000000"]],
    ["fr", "de 500.000 à 1 million de yuans", ["500000", "1000000"]],
    ["fr", "entre 1 million et 5 millions de yuans", ["1000000", "5000000"]],
    ["fr", "1 à 2 M€", ["1000000", "2000000"]],
    ["fr", "1,5 et 2,3 milliards de yuans", ["1500000000", "2300000000"]],
    ["fr", "100 000 ou 500 000 yuans", ["100000", "500000"]],
    ["fr", "500.000 yuans (65.500 euros)", ["500000", "65500"]],
    ["fr", "34 entreprises et 2 millions de yuans", ["2000000"]],
    ["fr", "passé de 2020 à 5 milliards de yuans", ["5000000000"]],
    ["en", "$1-2 billion", ["1000000000", "2000000000"]],
    ["en", "$1 to $2 billion", ["1000000000", "2000000000"]],
    ["en", "between $1 and $2 billion", ["1000000000", "2000000000"]],
    ["en", "$600 million to $800 million", ["600000000", "800000000"]],
    ["en", "$5 million and $10 million", ["5000000", "10000000"]],
    ["en", "1-2 billion yuan", ["1000000000", "2000000000"]],
    ["en", "between 10,000 and 100,000 yuan", ["10000", "100000"]],
    ["en", "5 to 10 million yuan", ["5000000", "10000000"]],
    ["en", "fined 1.5 and 2.3 billion yuan", ["1500000000", "2300000000"]],
    ["en", "in 2020 $5 million, in 2021 RMB 500 million", ["5000000", "500000000"]],
    ["en", "$5 million and 10 million users", ["5000000"]],
    ["en", "€530 million ($600 million; £450 million)", ["530000000", "600000000", "450000000"]],
  ] as const)("%s: %s", (language, text, values) => {
    expect(sums(text, language).map(([value]) => value)).toEqual(values);
  });
});

describe("what is no sum of money", () => {
  it.each([
    ["fr", "4 % du chiffre d'affaires, 1.000 personnes, 34 entreprises et 12.000 applications"],
    ["fr", "plus d'un million d'utilisateurs et deux milliards de clients"],
    ["fr", "le réseau 5G, le STAR 50 et le P40"],
    ["fr", "un yuan faible et le dollar fort"],
    ["fr", "le 3 mars 2021, à 13h10"],
    ["fr", "Alphabet (GOOGL.O), Tencent (0700.HK)"],
    ["fr", "l'article 46(1) du règlement 2016/679"],
    ["en", "a million users and 44 apps"],
    ["en", "5G and the STAR 50"],
    ["en", "a dollar and a yuan"],
    ["en", "Team 3 won; 500 pounds of rice"],
    ["en", "in 2021 dollar bonds fell"],
    ["fr", "en 2021 euro et dollar ont reculé"],
    ["en", "shares ($BABA) fell 5%"],
    ["en", "it may try 5 times"],
  ] as const)("%s: %s", (language, text) => {
    expect(sums(text, language)).toEqual([]);
  });
});

describe("a conversion names the sum it restates", () => {
  it.each([
    ["fr", "8,026 milliards de yuans (1,17 milliard d'euros)", [undefined, 0]],
    ["fr", "3 millions de yuans, à peu près 470 000 dollars", [undefined, 0]],
    ["fr", "3 millions de yuans, soit environ 470 000 dollars", [undefined, 0]],
    ["fr", "3 millions de yuans (environ 470 000 dollars, 420 000 euros)", [undefined, 0, 0]],
    ["fr", "3 millions de yuans, l'équivalent de 420 000 euros", [undefined, 0]],
    ["fr", "3 millions de yuans / 420 000 euros", [undefined, 0]],
    ["fr", "526 millions de yuans d'amende au total, soit 83 millions de dollars", [undefined, 0]],
    ["fr", "8,03 milliards de yuans ( soit près d'1,2 milliard d'euros)", [undefined, 0]],
    ["fr", "3 millions de yuans à Douban et 420 000 euros à Weibo", [undefined, undefined]],
    ["fr", "3 millions de yuans et 420 000 euros", [undefined, undefined]],
    ["fr", "de 7 à 14 millions de yuans (1 à 2 millions d'euros)", [undefined, undefined, 0, 1]],
    ["en", "18.23 billion yuan ($2.78 billion)", [undefined, 0]],
    ["en", "$2.8 billion (about 18.2 billion yuan)", [undefined, 0]],
    ["en", "18.23 billion yuan, or about $2.78 billion", [undefined, 0]],
    ["en", "18.23 billion yuan, equivalent to $2.78 billion", [undefined, 0]],
    ["en", "€530 million ($600 million; £450 million)", [undefined, 0, 0]],
    ["en", "$5 million ($6 million a year ago)", [undefined, undefined]],
    ["en", "first $5 million; then 18 billion yuan ($2.7 billion)", [undefined, undefined, 1]],
  ] as const)("%s: %s", (language, text, converts) => {
    expect(findAmounts(sentences(text), language).map((amount) => amount.converts)).toEqual(converts);
  });

  it("counts on through the sentences before it", () => {
    const amounts = findAmounts(
      sentences("Une amende de 5 euros.|Une autre de 3 millions de yuans (470 000 dollars)."),
      "fr",
    );
    expect(amounts.map(({ converts }) => converts)).toEqual([undefined, undefined, 1]);
  });
});

describe("the qualifier", () => {
  it.each([
    ["fr", "environ 37 milliards de dollars", "about"],
    ["fr", "quelque 37 milliards de dollars", "about"],
    ["fr", "à peu près 470 000 dollars", "about"],
    ["fr", "de l'ordre de 37 milliards de dollars", "about"],
    ["fr", "37 milliards de dollars environ", "about"],
    ["fr", "près de 37 milliards de dollars", "nearly"],
    ["fr", "près d'un milliard de dollars", "nearly"],
    ["fr", "moins de 37 milliards de dollars", "nearly"],
    ["fr", "plus de 37 milliards de dollars", "over"],
    ["fr", "plus d’un milliard de dollars", "over"],
    ["fr", "dépassant les 37 milliards de dollars", "over"],
    ["fr", "au moins 37 milliards de dollars", "at-least"],
    ["fr", "jusqu'à 37 milliards de dollars", "exactly"],
    ["fr", "une amende de 37 milliards de dollars", "exactly"],
    ["fr", "entre 1 et 2 milliards de dollars", "exactly"],
    ["en", "about $37 billion", "about"],
    ["en", "some $37 billion", "about"],
    ["en", "an estimated $37 billion", "about"],
    ["en", "$37 billion or so", "about"],
    ["en", "nearly $37 billion", "nearly"],
    ["en", "less than $37 billion", "nearly"],
    ["en", "more than $37 billion", "over"],
    ["en", "over 37 billion yuan", "over"],
    ["en", "in excess of $37 billion", "over"],
    ["en", "at least $37 billion", "at-least"],
    ["en", "up to $37 billion", "exactly"],
    ["en", "a fine of $37 billion", "exactly"],
  ] as const)("%s: %s", (language, text, qualifier) => {
    expect(findAmounts(sentences(text), language)[0]?.qualifier).toBe(qualifier);
  });

  it("says in the rule that a sum is the most there may be", () => {
    const rules = [
      ...findAmounts(sentences("jusqu'à 50 millions de yuans"), "fr"),
      ...findAmounts(sentences("less than $5 million"), "en"),
    ];
    expect(rules.map(({ trace }) => trace.rule)).toEqual(["name-last-at-most", "sign-first-below"]);
  });
});

describe("the kind of a sum", () => {
  it.each([
    ["fr", "Le groupe écope d'une amende de 3 millions de yuans.", ["fine"]],
    ["fr", "Il devra verser 3 millions de yuans.", ["fine"]],
    ["fr", "La CAC a infligé 1,5 million de yuans à Douban.", ["fine"]],
    ["fr", "Une introduction en Bourse à 34 milliards de dollars.", ["ipo"]],
    ["fr", "Il avait levé 29,4 milliards de dollars à Wall Street.", ["ipo"]],
    ["fr", "Il a bouclé un tour de table de 500 millions de dollars.", ["other"]],
    ["fr", "Le groupe est valorisé 180 milliards de dollars.", ["valuation"]],
    ["fr", "Sa capitalisation a fondu de 60 milliards de dollars.", ["loss"]],
    ["fr", "Il a perdu 60 milliards de dollars de capitalisation.", ["loss"]],
    ["fr", "Son chiffre d'affaires atteint 12 milliards d'euros.", ["revenue"]],
    ["fr", "Il a racheté son rival pour 2 milliards de dollars.", ["other"]],
    ["fr", "L'action cotait à 41.941 dollars.", ["other"]],
    ["fr", "L'amende, de 3 millions de yuans (470 000 dollars), est un record.", ["fine", "fine"]],
    ["fr", "Une amende de 18 milliards de yuans, soit 4 % de ses ventes.", ["fine"]],
    ["fr", "L'amende est un record.|Elle s'élève à 3 millions de yuans.", ["fine"]],
    ["fr", "L'amende est de 5 euros, dont 2 euros pour Weibo.", ["fine", "fine"]],
    ["en", "Alibaba was fined $2.8 billion.", ["fine"]],
    ["en", "A record $2.8 billion fine for Alibaba.", ["fine"]],
    ["en", "A $37 billion IPO was halted.", ["ipo"]],
    ["en", "It raised $4.4 billion in New York.", ["ipo"]],
    ["en", "It is valued at $180 billion.", ["valuation"]],
    ["en", "Its market value fell to $60 billion.", ["valuation"]],
    ["en", "The crackdown wiped $26 billion off its market value.", ["loss"]],
    ["en", "Revenue rose to 12 billion yuan.", ["revenue"]],
    ["en", "It bought its rival for $2 billion.", ["other"]],
    ["en", "A deal worth $2 billion was signed.", ["other"]],
    ["en", "Of the total fine, €485 million is for transfers.|Of that, €45 million is for secrecy.", ["fine", "fine"]],
    ["en", "It has $5 million.", ["other"]],
    ["en", "Fines of 1 to 2 million yuan.", ["fine", "fine"]],
  ] as const)("%s: %s", (language, text, kinds) => {
    expect(findAmounts(sentences(text), language).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("whatever the text", () => {
  const digits = fc.tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 3 }),
  );
  const written = digits.map(([first, rest]) => [
    String(first),
    ...rest.map((group) => String(group).padStart(3, "0")),
  ]);

  it("keeps the digits of a number written out, whatever parts its groups", () => {
    const styles = [
      ["fr", " ", (n: string) => `${n} dollars`],
      ["fr", "\u202f", (n: string) => `${n} €`],
      ["fr", "\u00a0", (n: string) => `${n} yuans`],
      ["en", ",", (n: string) => `$${n}`],
      ["en", ",", (n: string) => `${n} yuan`],
      ["en", " ", (n: string) => `EUR ${n}`],
    ] as const;
    fc.assert(
      fc.property(written, fc.constantFrom(...styles), (groups, [language, sign, word]) => {
        expect(sums(`x ${word(groups.join(sign))}.`, language).map(([value]) => value)).toEqual([groups.join("")]);
      }),
    );
  });

  it("scales a decimal without rounding it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
        const fraction = String(hundredths).padStart(2, "0");
        const value = (BigInt(whole) * 100n + BigInt(hundredths)) * 10_000_000n;
        expect(sums(`${whole},${fraction} milliards de yuans`, "fr")).toEqual([[String(value), "CNY", 9]]);
        expect(sums(`$${whole}.${fraction} billion`, "en")).toEqual([[String(value), "USD", 9]]);
      }),
    );
  });

  it("every sum stands where it is said to and is a decimal number", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."entre de à et 1 2,5 1.000 10 000 $ € milliards million et demi de dollars yuan and to - ( ) soit or half a demi- US HK$ 亿 元 plus plusieurs crore Rs % 2021".split(
          " ",
        ),
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(" ", ""),
        fc.constantFrom("fr", "en"),
        (pieces, glue, language) => {
          const text = pieces.join(glue);
          for (const [index, amount] of findAmounts(sentences(text.replaceAll("|", " ")), language).entries()) {
            expect(text.replaceAll("|", " ").slice(amount.start, amount.end)).toBe(amount.trace.words);
            if (amount.value !== undefined) expect(amount.value).toMatch(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
            if (amount.converts !== undefined) expect(amount.converts).toBeLessThan(index);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    "1",
    "1 ",
    "100 ",
    "1,",
    "$",
    "$1-",
    "1 à ",
    "un ",
    "cent ",
    "hundred ",
    "plusieurs ",
    "half a ",
    "1 million et demi ",
    "dollars ",
    "€1 million to ",
    "3 millions de yuans ",
    " ",
  ])("a hundred thousand characters of %j take their time and no more", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const began = performance.now();
    findAmounts(sentences(text), "fr");
    findAmounts(sentences(text), "en");
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
