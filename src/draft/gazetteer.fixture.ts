import type { Lexicon } from "../model/lexicon.ts";
import type { AnyEntry, Company, Outlet, Person, Regulator, Site } from "../model/site.ts";
import type { LexiconCompany, LexiconOutlet, LexiconRegulator } from "../schemas/lexicon.ts";
import type { Article, ReadSentence } from "./analysis.ts";

/** An article of these paragraphs, each given as its sentences; one that begins with "# " is a heading. */
export function articleOf(paragraphs: readonly (readonly string[])[], language: Article["language"]): Article {
  const sentences = paragraphs.flatMap((texts, p) =>
    texts.map((given, s): ReadSentence => {
      const text = given.replace(/^# /, "");
      const role = given.startsWith("# ") ? "heading" : "body";
      return { locator: `p${p + 1}s${s + 1}`, paragraph: p + 1, index: s + 1, text, read: text, role };
    }),
  );
  const text = paragraphs.map((texts) => texts.join(" ")).join("\n\n");
  return { text, language, title: undefined, dateline: undefined, sentences, furniture: [] };
}

/** An article of one paragraph, whose sentences are given. */
export function paragraphOf(language: Article["language"], ...sentences: readonly string[]): Article {
  return articleOf([sentences], language);
}

const PAGE = "https://example.org/page";

/** A small content/: companies, authorities, people and an outlet with a page each. */
export const SITE: Site = siteOf([
  company("alibaba", "CN", "Alibaba", ["Alibaba Group", "Groupe Alibaba", "阿里巴巴"]),
  company("qihoo-360", "CN", "Qihoo 360", ["Qihoo 360 Technology Co Ltd"]),
  company("twitter", "US", "Twitter", ["Twitter Inc"]),
  regulator("cac", "CN", "regulator", "Administration du cyberespace de Chine", [
    "CAC",
    "Administration chinoise du cyberespace",
    "Cyberspace Administration of China",
    "网信办",
  ]),
  regulator("ccp", "CN", "party", "Parti communiste chinois", ["PCC", "Chinese Communist Party"]),
  regulator("china-government", "CN", "government", "Gouvernement chinois", ["Pékin", "autorités chinoises"]),
  regulator("state-council", "CN", "government", "Conseil des affaires de l’État", ["State Council"]),
  person("jack-ma", "Jack Ma", ["Ma Yun"]),
  person("pony-ma", "Pony Ma", ["Ma Huateng"]),
  person("donald-trump", "Donald Trump", ["Donald John Trump"]),
  outlet("reuters", "agency", "Reuters"),
]);

/** A small lexicon beside it. */
export const LEXICON: Lexicon = {
  companies: new Map(
    Object.entries({
      "ant-group": firm("CN", ["Ant Group", "Ant Financial"], ["Ant"]),
      tencent: firm("CN", ["Tencent", "Tencent Holdings", "腾讯"]),
      "tencent-music": firm("CN", ["Tencent Music", "Tencent Music Entertainment"]),
      bytedance: firm("CN", ["ByteDance"]),
      tiktok: firm("CN", ["TikTok"]),
      didi: firm("CN", ["Didi", "Didi Chuxing", "Didi Global", "Uber chinois"]),
      weibo: firm("CN", ["Weibo"]),
      wechat: firm("CN", ["WeChat"]),
      meituan: firm("CN", ["Meituan"]),
      baidu: firm("CN", ["Baidu"]),
      huawei: firm("CN", ["Huawei"]),
      zte: firm("CN", ["ZTE"]),
      iqiyi: firm("CN", ["iQiyi"]),
      vivo: firm("CN", ["vivo"]),
      smic: firm("CN", ["Semiconductor Manufacturing International"]),
      "lilith-games": firm("CN", ["Lilith Games"]),
      uber: firm("US", ["Uber"]),
      amazon: firm("US", ["Amazon"]),
      orange: firm("FR", [], ["Orange"]),
      apple: { ...firm("US", []), forms: [{ value: "Apple", lang: "en", unsourced: true, except: ["Apple Daily"] }] },
      quiddity: firm("HK", ["Quiddity Advisors"]),
    } satisfies Record<string, LexiconCompany>),
  ),
  regulators: new Map(
    Object.entries({
      cac: {
        ...body("CN", "regulator", []),
        forms: [
          form("Administration du cyberespace", true),
          { value: "CAC", lang: "en", unsourced: true, except: ["CAC 40"] },
        ],
        watches: { fr: ["cyberespace", "internet", "cybersécurité"], en: ["cyberspace", "internet", "cybersecurity"] },
      },
      samr: body(
        "CN",
        "regulator",
        ["SAMR", "State Administration for Market Regulation", "Administration d'État pour la régulation du marché"],
        [],
        ["marché", "marchés", "concurrence", "antitrust"],
        ["market", "antitrust", "competition"],
      ),
      pboc: body("CN", "regulator", ["PBOC", "Banque populaire de Chine"], ["banque centrale", "central bank"]),
      csrc: body("CN", "regulator", ["CSRC"], [], ["boursier", "marchés financiers"], ["securities"]),
      "state-taxation-administration": body(
        "CN",
        "regulator",
        ["State Taxation Administration"],
        [],
        ["fiscalité"],
        ["tax", "taxation"],
      ),
      mofcom: body(
        "CN",
        "ministry",
        ["ministère chinois du Commerce"],
        ["ministère du Commerce", "commerce ministry", "Ministry of Commerce"],
      ),
      "mfa-china": body("CN", "ministry", [], ["ministère des Affaires étrangères", "foreign ministry"]),
      miit: body(
        "CN",
        "ministry",
        ["China's Ministry of Industry", "Ministry of Industry and Information Technology", "MIIT"],
        [],
        ["industrie"],
        ["industry"],
      ),
      "us-commerce": body(
        "US",
        "ministry",
        ["Commerce Department", "département du Commerce"],
        ["ministère du Commerce"],
      ),
      fcc: body("US", "regulator", ["FCC", "Federal Communications Commission"]),
      cnil: body(
        "FR",
        "regulator",
        ["CNIL"],
        [],
        ["protection des données", "données personnelles"],
        ["data protection", "privacy"],
      ),
      "dpc-ireland": body(
        "IE",
        "regulator",
        ["Data Protection Commission"],
        ["DPC"],
        ["protection des données", "vie privée"],
        ["data protection", "privacy"],
      ),
      "garante-italy": body(
        "IT",
        "regulator",
        ["Garante"],
        [],
        ["protection des données"],
        ["data protection", "privacy"],
      ),
      "agcm-italy": body("IT", "regulator", ["AGCM"], [], ["concurrence", "antitrust"], ["competition", "antitrust"]),
      "pts-sweden": body("SE", "regulator", [], ["PTS"], ["télécoms", "télécommunications"], ["telecoms"]),
      "european-commission": body("EU", "government", ["European Commission", "Commission européenne"], ["Commission"]),
      "white-house": body("US", "government", ["White House", "Maison-Blanche"]),
      "us-government": body("US", "government", ["US government", "U.S. government"]),
      nyse: body("US", "exchange", ["Bourse de New York", "New York Stock Exchange"]),
      "shanghai-stock-exchange": body("CN", "exchange", ["Bourse de Shanghai"]),
    } satisfies Record<string, LexiconRegulator>),
  ),
  outlets: new Map(
    Object.entries({
      scmp: press(["South China Morning Post"], [], ["scmp.com"]),
      "le-monde": press(["Le Monde"], [], ["lemonde.fr"]),
      "the-information": press([], ["The Information"], ["theinformation.com"]),
      bloomberg: press(["Bloomberg"], [], ["bloomberg.com"]),
      yahoo: press(["Yahoo News"], [], ["news.yahoo.com"]),
    } satisfies Record<string, LexiconOutlet>),
  ),
};

function siteOf(entries: readonly (Company | Regulator | Person | Outlet)[]): Site {
  const of = <K extends AnyEntry["kind"]>(kind: K) =>
    entries.filter((entry) => (entry.kind as string) === kind) as unknown as Extract<AnyEntry, { kind: K }>[];
  return {
    briefings: [],
    events: [],
    companies: of("companies"),
    regulators: of("regulators"),
    people: of("people"),
    topics: [],
    outlets: of("outlets"),
    terms: [],
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    releases: [],
    warnings: [],
  };
}

function shared(aliases: readonly string[]) {
  return {
    names: {},
    aliases: aliases.map((value) => ({ value, lang: "en" as const, source: PAGE })),
    summary: { fr: "x", en: "x", source: PAGE },
    identifiers: {},
    draft: false,
    formerIds: [],
  };
}

function company(id: string, code: string, short: string, aliases: readonly string[]): Company {
  const country = { value: code, source: PAGE };
  return {
    kind: "companies",
    id,
    file: "",
    data: { ...shared(aliases), short, kind: "company", country, tickers: [] },
  };
}

function regulator(
  id: string,
  code: string,
  kind: Regulator["data"]["kind"],
  short: string,
  aliases: readonly string[],
): Regulator {
  const jurisdiction = { value: code, source: PAGE };
  return { kind: "regulators", id, file: "", data: { ...shared(aliases), short, kind, jurisdiction } };
}

function person(id: string, short: string, aliases: readonly string[]): Person {
  return { kind: "people", id, file: "", data: { ...shared(aliases), short, roles: [] } };
}

function outlet(id: string, kind: Outlet["data"]["kind"], short: string): Outlet {
  const note = { fr: "x", en: "x" };
  const data = { short, names: {}, kind, note, noteSources: [PAGE], identifiers: {}, draft: false, formerIds: [] };
  return { kind: "outlets", id, file: "", data };
}

function form(value: string, weak = false): LexiconCompany["forms"][number] {
  return { value, lang: "en", unsourced: true, except: [], ...(weak ? { weak: true as const } : {}) };
}

function forms(sure: readonly string[], weak: readonly string[]) {
  return [...sure.map((value) => form(value)), ...weak.map((value) => form(value, true))];
}

function firm(country: string, sure: readonly string[], weak: readonly string[] = []): LexiconCompany {
  return { kind: "company", country, forms: forms(sure, weak) };
}

function body(
  country: string,
  kind: LexiconRegulator["kind"],
  sure: readonly string[],
  weak: readonly string[] = [],
  fr: string[] = [],
  en: string[] = [],
): LexiconRegulator {
  return { kind, country, watches: { fr, en }, forms: forms(sure, weak) };
}

function press(sure: readonly string[], weak: readonly string[], hosts: string[]): LexiconOutlet {
  return { kind: "press", hosts, forms: forms(sure, weak) };
}
