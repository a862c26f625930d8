import { formatDate } from "../model/edtf.ts";
import { formatAmount } from "../model/money.ts";
import {
  inLanguage,
  textsOf,
  type AnyEntry,
  type Briefing,
  type Event,
  type Outlet,
  type Party,
  type Topic,
} from "../model/site.ts";
import { joinList } from "../model/typography.ts";
import { NAME_FORMS } from "../schemas/languages.ts";
import type { Language } from "../schemas/languages.ts";
import type { Cards } from "../search/index.ts";
import type { Card } from "../search/page.ts";
import type { Corpus } from "./corpus.ts";
import { Random } from "./random.ts";

/** The most events and briefings that the page of an entity lists. */
const LISTED = 30;

/**
 * The texts of a made-up site's pages, as search reads them: about 450 words in a briefing, 120 in an event, and lists in the others. The
 * same page has the same text each time.
 */
export function makeCards(corpus: Corpus, seed = 1): Cards {
  const listed = listByEntity(corpus);
  return (entry, language) => {
    const writer = new CardWriter(corpus, language, new Random(seed, entry.id, language));
    if (entry.kind === "briefings") writer.writeBriefing(entry);
    else if (entry.kind === "events") writer.writeEvent(entry);
    else writer.writeEntity(entry, listed.get(entry.id) ?? []);
    return Promise.resolve(writer.card(entry));
  };
}

type Told = Briefing | Event;

/** The newest events and briefings about each entity. */
function listByEntity({ site }: Corpus): ReadonlyMap<string, readonly Told[]> {
  const listed = new Map<string, Told[]>();
  const add = (told: Told, ids: readonly string[], most: number) => {
    for (const id of ids) {
      const list = listed.get(id) ?? [];
      if (list.length < most) listed.set(id, [...list, told]);
    }
  };
  for (const event of site.events)
    add(event, [...event.data.actors, ...event.data.targets, ...event.data.topics], LISTED);
  for (const briefing of site.briefings) {
    const { companies, regulators, people, topics, source } = briefing.data;
    add(briefing, [...companies, ...regulators, ...people, ...topics, source.outlet], 2 * LISTED);
  }
  return listed;
}

class CardWriter {
  readonly #corpus: Corpus;
  readonly #language: Language;
  readonly #random: Random;
  readonly #sections: [string, string][] = [];
  readonly #blocks: [number, number, string][] = [];
  #element = 0;

  constructor(corpus: Corpus, language: Language, random: Random) {
    this.#corpus = corpus;
    this.#language = language;
    this.#random = random;
  }

  card(entry: AnyEntry): Card {
    const known =
      entry.kind === "briefings" ? entry.data.published : entry.kind === "events" ? entry.data.date : undefined;
    const date = known === undefined ? "" : formatDate(known, this.#language);
    return {
      id: `${entry.kind}/${entry.id}`,
      kind: entry.kind,
      title: this.#titleOf(entry),
      date,
      sections: this.#sections,
      blocks: this.#blocks,
    };
  }

  writeBriefing(briefing: Briefing) {
    const { data } = briefing;
    const texts = textsOf(briefing, this.#language);
    const parties = [...data.companies, ...data.regulators, ...data.people].map((id) => this.#nameOf(id));
    const names = [
      ...parties,
      ...data.events.flatMap(({ amounts }) => amounts.map((amount) => formatAmount(amount, this.#language))),
      formatDate(data.published, this.#language),
    ];
    this.#write(`${this.#nameOf(data.source.outlet)}, ${formatDate(data.published, this.#language)}`);
    this.#write(`${texts.summary} ${parties.join(", ")}.`);
    for (let i = 0; i < 6; i++) {
      if (i === 3) this.#begin(this.#fr("Le contexte", "Background"), "background");
      this.#write(this.#paragraph(3, 16, names));
    }
    this.#begin(this.#fr("Qui dit quoi", "Who says what"), "claims");
    for (const { id, by } of data.claims) {
      this.#write(texts.claim(id));
      this.#write(typeof by === "string" ? this.#nameOf(by) : by[this.#language]);
    }
    this.#begin(this.#fr("Avant, après", "Before and after"), "events");
    for (const { id } of data.events) this.#write(this.#titleOf(this.#find(id)));
    this.#begin(this.#fr("Source", "Source"), "source");
    this.#write(this.#nameOf(data.source.outlet));
    this.#write(data.source.sha256);
  }

  writeEvent(event: Event) {
    const { data } = event;
    const parties = [...data.actors, ...data.targets].map((id) => this.#nameOf(id));
    const amounts = data.amounts.map((amount) => formatAmount(amount, this.#language));
    this.#write(`${data.kind} · ${data.status}`);
    this.#write(inLanguage(data.summary, this.#language));
    this.#write(joinList(parties, this.#language));
    this.#write(formatDate(data.date, this.#language));
    for (const amount of amounts) this.#write(amount);
    this.#begin(this.#fr("Qui le rapporte", "Who reports it"), "reports");
    this.#write(this.#paragraph(4, 16, [...parties, ...amounts]));
    this.#begin(this.#fr("Thèmes", "Topics"), "topics");
    for (const id of data.topics) this.#write(this.#nameOf(id));
  }

  writeEntity(entry: Party | Topic | Outlet, listed: readonly Told[]) {
    this.#write(inLanguage(entry.kind === "outlets" ? entry.data.note : entry.data.summary, this.#language));
    this.#begin(this.#fr("Ce qui s’est passé", "What happened"), "events");
    for (const told of listed) {
      this.#write(formatDate(told.kind === "events" ? told.data.date : told.data.published, this.#language));
      this.#write(this.#titleOf(told));
    }
    if (!("names" in entry.data)) return;
    this.#begin(this.#fr("Noms", "Names"), "names");
    const { names } = entry.data;
    for (const form of NAME_FORMS) this.#write(names[form]?.value ?? "");
    if ("aliases" in entry.data) for (const { value } of entry.data.aliases) this.#write(value);
    if (entry.kind === "companies")
      for (const { exchange, symbol } of entry.data.tickers) this.#write(`${exchange} ${symbol}`);
  }

  /** Half of the sentences name somebody, a sum or a date. */
  #paragraph(sentences: number, length: number, names: readonly string[]): string {
    const vocabulary = this.#corpus.vocabularies[this.#language];
    return Array.from({ length: sentences }, () =>
      vocabulary.makeSentence(
        this.#random,
        this.#random.between(length - 6, length + 6),
        names.length > 0 && this.#random.chance(0.5) ? [this.#random.pick(names)] : [],
      ),
    ).join(" ");
  }

  #begin(heading: string, anchor: string) {
    this.#sections.push([heading, anchor]);
    this.#write(heading);
  }

  #write(text: string) {
    if (text) this.#blocks.push([this.#element++, this.#sections.length - 1, text]);
  }

  #fr(fr: string, en: string): string {
    return this.#language === "fr" ? fr : en;
  }

  #find(id: string): AnyEntry {
    const entry = this.#corpus.site.byId.get(id);
    if (!entry) throw new Error(`The made-up site has no "${id}".`);
    return entry;
  }

  #nameOf(id: string): string {
    return this.#titleOf(this.#find(id));
  }

  #titleOf(entry: AnyEntry): string {
    if (entry.kind === "briefings") return textsOf(entry, this.#language).title;
    return inLanguage("title" in entry.data ? entry.data.title : entry.data.short, this.#language);
  }
}
