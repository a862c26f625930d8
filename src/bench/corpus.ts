import { compareDates } from "../model/edtf.ts";
import { sortNewestFirst } from "../model/timeline.ts";
import type {
  AnyEntry,
  Briefing,
  Company,
  Event,
  Outlet,
  Person,
  Regulator,
  Site,
  Term,
  Topic,
  Translation,
} from "../model/site.ts";
import type { Amount } from "../schemas/amount.ts";
import { EVIDENCE } from "../schemas/briefing.ts";
import { EVENT_KINDS } from "../schemas/event.ts";
import { LANGUAGES, type Bilingual, type Language } from "../schemas/shared.ts";
import { Namer } from "./names.ts";
import { Random, Zipf } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A made-up site. */
export interface Corpus {
  readonly site: Site;
  readonly vocabularies: Readonly<Record<Language, Vocabulary>>;
  /** Companies and people, those most written about first. */
  readonly companies: readonly Company[];
  readonly people: readonly Person[];
}

/** How many there are of each beside 5,000 briefings and as many events; with fewer, as the square root. */
const AT_5000 = { companies: 300, regulators: 60, people: 400, topics: 20, outlets: 10 };

/** With this the first of 300 companies is in about a tenth of all pages. */
const PARTY_EXPONENT = 0.8;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const PAGE = "https://example.org/page";
const YEARS = [2019, 2026] as const;

/**
 * Makes up a site of `n` briefings and `n` events with those they name, from the words of `vocabularies`; `terms` are its glossary. The
 * same arguments give the same site. The texts of its pages are made by `makeCards`.
 */
export function makeCorpus(
  n: number,
  vocabularies: Readonly<Record<Language, Vocabulary>>,
  terms: readonly Term[],
  seed = 1,
): Corpus {
  const random = new Random(seed, "site");
  const namer = new Namer(random);
  const texts = new TextMaker(vocabularies);
  const count = (most: number) => Math.max(1, Math.round(most * Math.sqrt(n / 5000)));
  const times = <T>(number: number, make: (i: number) => T) => Array.from({ length: number }, (_, i) => make(i));

  const topics = times(count(AT_5000.topics), (i): Topic => makeTopic(i, random, texts));
  const outlets = times(count(AT_5000.outlets), (): Outlet => makeOutlet(random, namer, texts));
  const regulators = times(count(AT_5000.regulators), (): Regulator => makeRegulator(random, namer, texts));
  const companies: Company[] = [];
  times(count(AT_5000.companies), () => companies.push(makeCompany(random, namer, texts, companies)));
  const people = times(count(AT_5000.people), (): Person => makePerson(random, namer, texts, companies));

  const draw = (list: readonly AnyEntry[]) => {
    const zipf = new Zipf(list.length, PARTY_EXPONENT);
    return (number: number) => [...new Set(times(number, () => list[zipf.draw(random)]?.id ?? ""))];
  };
  const drawn = {
    companies: draw(companies),
    regulators: draw(regulators),
    people: draw(people),
    topics: draw(topics),
  };
  const dates = times(n, () => makeDate(random)).sort((a, b) => compareDates(a, b, "latest"));
  const events = dates.map((date, i) => makeEvent(i, date, random, texts, drawn));
  const briefings = events.map((event, i) =>
    makeBriefing(i, event, events, random, texts, drawn, random.pick(outlets)),
  );

  const byText = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const lists = {
    briefings: briefings.sort((a, b) => compareDates(a.data.published, b.data.published, "latest")),
    events: sortNewestFirst(events),
    companies: companies.toSorted(byText),
    regulators: regulators.toSorted(byText),
    people: people.toSorted(byText),
    topics: topics.toSorted(byText),
    outlets: outlets.toSorted(byText),
  };
  const byId = new Map<string, AnyEntry>(
    Object.values(lists).flatMap((list) => list.map((entry) => [entry.id, entry])),
  );
  return { site: { ...lists, terms, byId, releases: [], warnings: [] }, vocabularies, companies, people };
}

/** Sentences in both languages about the same. */
class TextMaker {
  readonly #vocabularies: Readonly<Record<Language, Vocabulary>>;

  constructor(vocabularies: Readonly<Record<Language, Vocabulary>>) {
    this.#vocabularies = vocabularies;
  }

  sentence(random: Random, length: number, inserted: readonly string[] = []): Bilingual {
    const [fr, en] = LANGUAGES.map((each) => this.#vocabularies[each].makeSentence(random, length, inserted));
    return { fr: fr ?? "", en: en ?? "" };
  }

  /** Without a full stop. */
  title(random: Random, length: number, inserted: readonly string[] = []): Bilingual {
    const { fr, en } = this.sentence(random, length, inserted);
    return { fr: fr.slice(0, -1), en: en.slice(0, -1) };
  }
}

/** Draws so many ids, fewer if the same come twice. */
type Draw = (number: number) => string[];
type Drawn = Readonly<Record<"companies" | "regulators" | "people" | "topics", Draw>>;

function makeTopic(i: number, random: Random, texts: TextMaker): Topic {
  const id = `topic-${String(i)}`;
  const data = {
    title: texts.title(random, 3),
    summary: texts.sentence(random, 14),
    words: { fr: [], en: [] },
    formerIds: [],
  };
  return { kind: "topics", id, file: fileOf("topics", id), data };
}

function makeOutlet(random: Random, namer: Namer, texts: TextMaker): Outlet {
  const { latin, chinese } = namer.company();
  const id = `${toId(latin)}-press`;
  const data: Outlet["data"] = {
    short: `${latin} Press`,
    names: { "zh-Hans": { value: `${chinese}日报`, source: PAGE } },
    kind: "press",
    note: texts.sentence(random, 20),
    noteSources: [PAGE],
    identifiers: {},
    draft: false,
    formerIds: [],
  };
  return { kind: "outlets", id, file: fileOf("outlets", id), data };
}

function makeRegulator(random: Random, namer: Namer, texts: TextMaker): Regulator {
  const { latin: acronym, chinese } = namer.acronym();
  const { fr, en } = texts.title(random, 3);
  const id = toId(acronym);
  const data: Regulator["data"] = {
    short: { fr: `Administration de ${fr}`, en: `Administration of ${en}` },
    names: { "zh-Hans": { value: chinese, source: PAGE } },
    aliases: [],
    summary: { ...texts.sentence(random, 20), source: PAGE },
    identifiers: {},
    draft: false,
    formerIds: [],
    acronym,
    kind: "regulator",
    jurisdiction: { value: "CN", source: PAGE },
  };
  return { kind: "regulators", id, file: fileOf("regulators", id), data };
}

function makeCompany(random: Random, namer: Namer, texts: TextMaker, older: readonly Company[]): Company {
  const { latin, chinese } = namer.company();
  const id = toId(latin);
  const parent = older.length > 5 && random.chance(0.15) ? random.pick(older.slice(0, 30)) : undefined;
  const data: Company["data"] = {
    short: latin,
    names: {
      en: { value: `${latin} ${random.pick(["Holdings", "Technology", "Network", "Group"])} Limited`, source: PAGE },
      "zh-Hans": { value: `${chinese}${random.pick(["集团", "科技", "网络", "控股有限公司"])}`, source: PAGE },
      pinyin: { value: `${latin} Jituan`, source: PAGE },
    },
    aliases: [
      { value: `Groupe ${latin}`, lang: "fr", source: PAGE },
      { value: chinese, lang: "zh-Hans", source: PAGE },
    ],
    summary: { ...texts.sentence(random, 18), source: PAGE },
    identifiers: {},
    draft: false,
    formerIds: [],
    kind: parent ? "subsidiary" : "company",
    ...(parent && {
      parent: { id: parent.id, source: PAGE, relation: random.pick(["brand", "subsidiary"] as const) },
    }),
    tickers: random.chance(0.4) ? [makeTicker(random)] : [],
  };
  return { kind: "companies", id, file: fileOf("companies", id), data };
}

function makeTicker(random: Random): Company["data"]["tickers"][number] {
  if (random.chance(0.5)) return { exchange: "HKEX", symbol: String(random.between(100, 9999)), source: PAGE };
  return { exchange: "NYSE", symbol: random.spell(4, LETTERS), source: PAGE };
}

function makePerson(random: Random, namer: Namer, texts: TextMaker, companies: readonly Company[]): Person {
  const { latin, chinese } = namer.person();
  const id = toId(latin);
  const data: Person["data"] = {
    short: latin,
    names: { "zh-Hans": { value: chinese, source: PAGE } },
    aliases: [],
    summary: { ...texts.sentence(random, 14), source: PAGE },
    identifiers: {},
    draft: false,
    formerIds: [],
    roles: [
      { title: { fr: "présidence", en: "chair" }, of: random.pick(companies).id, asOf: makeDay(random), source: PAGE },
    ],
  };
  return { kind: "people", id, file: fileOf("people", id), data };
}

function makeEvent(i: number, date: string | undefined, random: Random, texts: TextMaker, drawn: Drawn): Event {
  const id = `event-${String(i)}`;
  const data: Event["data"] = {
    title: texts.title(random, 7),
    summary: texts.sentence(random, 24),
    kind: random.pick(EVENT_KINDS),
    ...(date !== undefined && { date }),
    dateBasis: date === undefined ? "unknown" : "stated",
    status: random.pick(["reported", "reported", "reported", "alleged", "planned"] as const),
    actors: drawn.regulators(1),
    targets: drawn.companies(1),
    topics: drawn.topics(random.between(1, 2)),
    amounts: i % 3 === 0 ? [makeAmount(random)] : [],
    sources: [],
    draft: false,
    formerIds: [],
  };
  return { kind: "events", id, file: fileOf("events", id), data };
}

function makeAmount(random: Random): Amount {
  const scale = random.pick([6, 9] as const);
  const [whole, tenth] = [random.between(1, 99), random.between(0, 9)];
  return {
    value: `${String(whole)}${String(tenth)}${"0".repeat(scale - 1)}`,
    currency: random.pick(["CNY", "USD", "EUR"]),
    scale,
    kind: "fine",
  };
}

function makeBriefing(
  i: number,
  news: Event,
  events: readonly Event[],
  random: Random,
  texts: TextMaker,
  drawn: Drawn,
  outlet: Outlet,
): Briefing {
  const id = `briefing-${String(i)}`;
  const background = events[i + random.between(1, 20)];
  const reported = [news, ...(background ? [background] : [])];
  const companies = [...new Set([...news.data.targets, ...drawn.companies(random.between(0, 1))])];
  const people = drawn.people(random.between(0, 2));
  const original: Language = random.chance(0.5) ? "fr" : "en";
  const translated: Language = original === "fr" ? "en" : "fr";
  const title = texts.title(random, 10);
  const summary = texts.sentence(random, 40);
  const said = Array.from({ length: 3 }, () => texts.sentence(random, 18));
  const published = news.data.date;
  const data: Briefing["data"] = {
    title: title[original],
    summary: summary[original],
    language: original,
    ...(published !== undefined && { published }),
    publishedBasis: published === undefined ? "unknown" : "stated",
    source: {
      outlet: outlet.id,
      authors: [],
      url: PAGE,
      language: original,
      sha256: random.spell(64, "0123456789abcdef"),
      text: "original",
      corroboration: [],
    },
    companies,
    regulators: [...news.data.actors],
    people,
    topics: [...news.data.topics],
    mentions: {},
    seals: {},
    events: reported.map((event) => ({
      id: event.id,
      passages: ["p1"],
      seals: {},
      status: event.data.status,
      amounts: event.data.amounts,
    })),
    claims: said.map((text, j) => ({
      id: `claim-${String(j)}`,
      text: text[original],
      by: people[0] ?? outlet.id,
      evidence: random.pick(EVIDENCE),
      passages: ["p2"],
      seals: {},
      negated: false,
      hedged: false,
      about: [news.id],
    })),
    figures: [],
    corrections: [],
    begun: "hand",
    draft: false,
    questions: [],
    formerIds: [],
  };
  const translation: Translation = {
    file: `content/translations/${translated}/${id}.mdx`,
    data: {
      title: title[translated],
      summary: summary[translated],
      sourceDigest: "0".repeat(12),
      claims: Object.fromEntries(said.map((text, j) => [`claim-${String(j)}`, text[translated]])),
      figures: {},
    },
    body: "",
    marks: [],
    stale: false,
  };
  return {
    kind: "briefings",
    id,
    file: `content/briefings/${id}.mdx`,
    data,
    body: "",
    marks: [],
    digest: "0".repeat(12),
    translations: { [translated]: translation },
  };
}

/** A day, or something less precise one time in five; none one time in twenty. */
function makeDate(random: Random): string | undefined {
  const day = makeDay(random);
  const [year = "", month = ""] = day.split("-");
  const sort = random.next();
  if (sort < 0.05) return undefined;
  if (sort < 0.15) return `${year}-${month}`;
  if (sort < 0.2) return year;
  if (sort < 0.22) return `${year}~`;
  return sort < 0.25 && Number(month) < 12 ? `${year}-${month}/${year}-12` : day;
}

function makeDay(random: Random): string {
  const [year, month, day] = [random.between(...YEARS), random.between(1, 12), random.between(1, 28)];
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

function fileOf(kind: string, id: string): string {
  return `content/${kind}/${id}.yaml`;
}

function toId(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}
