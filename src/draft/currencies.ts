import type { Language } from "../schemas/languages.ts";

/** ISO 4217 code of a currency as a text has it, sign, code or name; undefined for other words. `yenSign` is what a bare "¥" stands for. */
export function readCurrency(words: string, language: Language, yenSign: "CNY" | "JPY"): string | undefined {
  const text = words.normalize("NFC").replace(/\s+/gu, " ").replaceAll("’", "'").trim();
  if (text === "¥" || text === "￥") return yenSign;
  // "1,02 MdE", as the financial wires shorten it.
  if (text === "E") return "EUR";
  const bare = text.replace(/[ .]/gu, "");
  const sign = SIGNS[/\$|^rmb/iu.test(bare) ? bare.toUpperCase() : bare];
  if (sign !== undefined) return sign;
  if (/^[A-Z]{3}$/u.test(text)) return CODES.includes(text) ? text : undefined;
  return [...NAMES[language], ...CHINESE].find(([, name]) => new RegExp(`^(?:${name})$`, "iu").test(text))?.[0];
}

/** What a bare "¥" stands for in a text: the yuan, unless it speaks of yen or Japan and never of yuan. */
export function readYenSign(text: string): "CNY" | "JPY" {
  const japan = /(?<!\p{L})(?:yens?|JPY|Japon|Japan|Tokyo)(?!\p{L})/iu.test(text);
  return japan && !/(?<!\p{L})(?:yuans?|RMB|CNY|renminbi)(?!\p{L})/iu.test(text) ? "JPY" : "CNY";
}

/** ISO 4217 codes of the sums that the field's press names. */
const CODES =
  "CNY USD EUR GBP HKD SGD CAD AUD NZD TWD INR PKR LKR JPY KRW CHF RUB SEK NOK DKK CZK PLN HUF TRY BRL MXN PHP THB IDR MYR VND ZAR AED SAR ILS KZT BDT NGN".split(
    " ",
  );

/** Signs and short forms that stand before or after a number; blanks and full stops within them are left out. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: "USD",
  $US: "USD",
  USD$: "USD",
  HK$: "HKD",
  $HK: "HKD",
  S$: "SGD",
  SG$: "SGD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  $CA: "CAD",
  NT$: "TWD",
  NTD: "TWD",
  NZ$: "NZD",
  R$: "BRL",
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "CN¥": "CNY",
  "RMB¥": "CNY",
  RMB: "CNY",
  CNH: "CNY",
  "JP¥": "JPY",
  "₹": "INR",
  Rs: "INR",
  RS: "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₫": "VND",
  "฿": "THB",
  "₱": "PHP",
  "₪": "ILS",
  "₺": "TRY",
  RM: "MYR",
};

type Names = readonly (readonly [code: string, name: string])[];

/** Names after a number, the longer before the shorter. */
const NAMES: Record<Language, Names> = {
  fr: [
    ["HKD", "dollars? (?:de )?hong(?: |-)?kong|dollars? hong-?kongais"],
    ["SGD", "dollars? (?:de )?singapour|dollars? singapouriens?"],
    ["CAD", "dollars? canadiens?"],
    ["AUD", "dollars? australiens?"],
    ["NZD", "dollars? néo-zélandais"],
    ["TWD", "(?:nouveaux? )?dollars? (?:de )?ta[iï]wan|(?:nouveaux? )?dollars? ta[iï]wanais"],
    ["USD", "dollars?(?: américains?| us| u\\.s\\.| des états-unis)?|billets? verts?"],
    ["CNY", "yuans?(?: renminbis?| chinois)?|renminbis?"],
    ["EUR", "euros?|(?<=m[dr]{0,2}s?)E"],
    ["GBP", "livres? sterlings?|livres?(?! (?:turque|égyptienne|libanaise))"],
    ["PKR", "roupies? pakistanaises?"],
    ["IDR", "roupies? indonésiennes?|rupiahs?"],
    ["INR", "roupies?(?: indiennes?)?"],
    ["JPY", "yens?(?: japonais)?"],
    ["KRW", "wons?(?: sud-coréens?| coréens?)?"],
    ["CHF", "francs? suisses?"],
    ["RUB", "roubles?(?: russes?)?"],
    ["SEK", "couronnes? suédoises?"],
    ["NOK", "couronnes? norvégiennes?"],
    ["DKK", "couronnes? danoises?"],
    ["CZK", "couronnes? tchèques?"],
    ["PLN", "zlotys?"],
    ["TRY", "livres? turques?"],
    ["BRL", "r[eé]a(?:l|ls|is|ux)(?: brésiliens?)"],
    ["MXN", "pesos? mexicains?"],
    ["PHP", "pesos? philippins?"],
    ["THB", "bahts?"],
    ["MYR", "ringgits?"],
    ["VND", "dongs?"],
    ["AED", "dirhams?"],
    ["ILS", "shekels?"],
  ],
  en: [
    ["HKD", "hong kong dollars?|dollars? hong kong"],
    ["SGD", "singapore(?:an)? dollars?"],
    ["CAD", "canadian dollars?"],
    ["AUD", "australian dollars?"],
    ["NZD", "new zealand dollars?"],
    ["TWD", "(?:new )?taiwan(?:ese)? dollars?"],
    ["USD", "(?:u\\.s\\. |us |american )?dollars?"],
    ["CNY", "(?:chinese )?yuan(?: renminbi)?|yuans|(?:chinese )?renminbi"],
    ["EUR", "euros?"],
    ["GBP", "(?:british )?pounds?(?: sterling)?(?! of)|sterling"],
    ["PKR", "pakistani rupees?"],
    ["IDR", "rupiah"],
    ["INR", "(?:indian )?rupees?"],
    ["JPY", "(?:japanese )?yen"],
    ["KRW", "(?:south )?(?:korean )?won"],
    ["CHF", "swiss francs?"],
    ["RUB", "(?:russian )?rou?bles?"],
    ["SEK", "swedish (?:kronor|krona|crowns?)|kronor"],
    ["NOK", "norwegian (?:kroner?|crowns?)"],
    ["DKK", "danish (?:kroner?|crowns?)"],
    ["PLN", "(?:polish )?zlotys?"],
    ["TRY", "turkish lira"],
    ["BRL", "(?:brazilian )?reais"],
    ["MXN", "mexican pesos?"],
    ["PHP", "(?:philippine )?pesos?"],
    ["THB", "(?:thai )?baht"],
    ["MYR", "(?:malaysian )?ringgit"],
    ["VND", "(?:vietnamese )?dong"],
    ["AED", "(?:uae )?dirhams?"],
    ["ILS", "(?:israeli )?shekels?"],
  ],
};

const CHINESE: Names = [
  ["HKD", "港元|港币"],
  ["USD", "美元"],
  ["EUR", "欧元"],
  ["GBP", "英镑"],
  ["JPY", "日元"],
  ["KRW", "韩元"],
  ["INR", "(?:印度)?卢比"],
  ["CNY", "元人民币|元|人民币"],
];

const LETTER_SIGNS =
  "US ?\\$|U\\.S\\.? ?\\$|USD ?\\$|HK ?\\$|SG?\\$|AU?\\$|CA?\\$|NT ?\\$|NZ\\$|R\\$|CN ?¥|JP ?¥|RMB ?¥|RMB|CNH|NTD|RM|R[sS]\\.?";
const PLAIN_SIGNS = "\\$ ?(?:US|HK|CA)(?!\\p{L})|[$€£¥￥₹₩₽₫฿₱₪₺]";

/** Signs and codes before a number, as the source of an expression that tells capitals from small letters. */
export const SIGNS_BEFORE = `(?:(?<![\\p{L}\\p{N}])(?:${LETTER_SIGNS}|${CODES.join("|")})|${PLAIN_SIGNS})`;

/** Names, signs and codes after a number, as the source of an expression that does not; whoever uses it asks `readCurrency` about the code. */
export const NAMES_AFTER: Record<Language, string> = { fr: namesAfter("fr"), en: namesAfter("en") };

/** Names after a number in Chinese. */
export const CHINESE_NAMES = CHINESE.map(([, name]) => name).join("|");

function namesAfter(language: Language): string {
  const names = NAMES[language].map(([, name]) => name.replaceAll(" ", "[ \\u00a0\\u202f]"));
  // "In 2021 RMB 500 million": a sign or a code that stands before a number goes with that.
  const signs = `(?:(?:RMB|CNH|${CODES.join("|")})(?!\\p{L})|${PLAIN_SIGNS}|US\\$|HK\\$)(?![ \\u00a0\\u202f]?\\d)`;
  return `(?:${signs}|(?:${names.join("|")})(?!\\p{L}))`;
}
