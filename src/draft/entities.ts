import type { Article, FoundEntity, VagueMention } from "./analysis.ts";
import { isActingExchange, isActingParty, isAside } from "./centrality.ts";
import { isGovernment } from "./countries.ts";
import { findDescriptions } from "./descriptions.ts";
import type { Gazetteer, KnownEntity, NameHit } from "./gazetteer.ts";
import { findGovernments } from "./governments.ts";
import { findHomeCountry } from "./home-country.ts";
import {
  closeLedger,
  coverOf,
  enterMention,
  listMentions,
  listPresent,
  openLedger,
  type Account,
  type Ledger,
} from "./ledger.ts";
import { chooseSureMeaning, chooseWeakMeaning } from "./meanings.ts";
import { findPeople } from "./people.ts";
import { readNames, type Reading } from "./reading.ts";
import { closeSpan, copyCover, isTaken, listNear, overlaps, type Span } from "./spans.ts";
import { findRewordedAuthorities, findUnknownAuthorities } from "./unknown-authorities.ts";
import { findUnknownCompanies, stripTail } from "./unknown-companies.ts";

/**
 * Who an article names: companies, authorities, outlets and people in the order of their first mention, known ones by their names and authorities by
 * description too, unknown ones proposed with a reason; and the governments that it means without naming an authority.
 */
export function findEntities(
  article: Article,
  gazetteer: Gazetteer,
): { readonly entities: readonly FoundEntity[]; readonly vague: readonly VagueMention[] } {
  const readings = readNames(article, gazetteer);
  const search: Search = {
    readings,
    gazetteer,
    language: article.language,
    home: findHomeCountry(readings),
    ledger: openLedger(readings),
    vague: [],
  };
  addSureNames(search);
  addDescriptions(search);
  addWeakNames(search);
  addRewordedAuthorities(search);
  addUnknownAuthorities(search);
  addAbbreviations(search);
  addGovernments(search);
  const { ledger, vague } = search;
  const placed = new Map(readings.map(({ sentence: { locator } }) => [locator, listMentions(ledger, locator)]));
  const people = findPeople(readings, { language: article.language, placed, taken: ledger.taken });
  for (const { mentions } of people)
    for (const { trace, start, end } of mentions) closeSpan(coverOf(ledger, trace.locator), { start, end });
  addUnknownCompanies(search);
  const order = new Map(readings.map(({ sentence }, i) => [sentence.locator, i]));
  const place = (locator: string | undefined, start = 0) => (order.get(locator ?? "") ?? readings.length) * 1e6 + start;
  const first = ({ mentions: [mention] }: FoundEntity) => place(mention?.trace.locator, mention?.start);
  return {
    entities: [...closeLedger(ledger, order), ...people].sort((a, b) => first(a) - first(b)),
    vague: [...vague].sort((a, b) => place(a.trace.locator, a.start) - place(b.trace.locator, b.start)),
  };
}

interface Search {
  readonly readings: readonly Reading[];
  readonly gazetteer: Gazetteer;
  readonly language: Article["language"];
  /** The country meant where none is named. */
  readonly home: string;
  readonly ledger: Ledger;
  readonly vague: VagueMention[];
}

function addSureNames(search: Search): void {
  const { readings, gazetteer, home, ledger } = search;
  for (const [index, reading] of readings.entries())
    for (const hit of reading.names) {
      const meaning = chooseSureMeaning(hit, { readings, index, home }, gazetteer);
      if (meaning === "none") closeSpan(coverOf(ledger, reading.sentence.locator), hit);
      else if (meaning) addKnown(search, reading, hit, meaning.entity, meaning.rule);
    }
}

function addWeakNames(search: Search): void {
  const { readings, home, ledger } = search;
  const present = listPresent(ledger);
  for (const [index, reading] of readings.entries())
    for (const hit of reading.names) {
      const meaning = chooseWeakMeaning(hit, { readings, index, home }, present);
      if (meaning) addKnown(search, reading, hit, meaning.entity, meaning.rule);
    }
}

function addKnown(search: Search, reading: Reading, hit: NameHit, entity: KnownEntity, rule: string): void {
  const { ledger, vague } = search;
  const { locator, text } = reading.sentence;
  // People are found with their posts.
  if (entity.kind === "people") return;
  if (entity.kind === "regulators" && isGovernment(entity.id)) {
    // A capital or a country may be a place: that is looked into with the other governments.
    if (
      listNear(reading.countries, hit.start, hit.end, 40).some(
        (word) => overlaps(word, hit) && word.end - word.start >= hit.end - hit.start,
      )
    )
      return;
    const { start, end } = hit;
    vague.push({
      trace: { locator, words: text.slice(start, end), rule: "government-by-name" },
      start,
      end,
      id: entity.id,
    });
    closeSpan(coverOf(ledger, locator), hit);
    return;
  }
  enterMention(ledger, reading, hit, entity, { rule, central: isCentral(search, reading, hit, entity) });
}

function isCentral(
  { language }: Search,
  reading: Reading,
  span: Span,
  entity: Pick<Account, "id" | "kind" | "type">,
): boolean {
  if (entity.kind === "companies") return !isAside(reading, span, entity.id, language);
  if (entity.type === "exchange") return isActingExchange(reading, span);
  if (entity.type === "party") return isActingParty(reading, span);
  return entity.kind === "regulators" && !LEGISLATURE.test(entity.id);
}

/** A parliament that passes a bill regulates nobody by that; an article that is about it says more. */
const LEGISLATURE =
  /(?:^|-)(?:parliament|congress|senate|house|cppcc|assembly|lok-sabha|rajya-sabha|diet|bundestag|commons|lords)$/;

function addDescriptions({ readings, gazetteer, home, ledger, language }: Search): void {
  const present = listPresent(ledger);
  for (const reading of readings)
    for (const { start, end, entities, stated } of findDescriptions(reading, gazetteer, { home, present, language })) {
      const rule = stated ? "described-authority" : "described-authority-of-home";
      const cover = coverOf(ledger, reading.sentence.locator);
      if (isTaken({ start, end }, cover)) continue;
      for (const entity of entities) {
        enterMention(ledger, reading, { start, end }, entity, { rule, central: true });
        // One description of two authorities: both have it for a mention.
        cover.cells.fill(0, start, end);
      }
      closeSpan(cover, { start, end });
    }
}

function addRewordedAuthorities({ readings, gazetteer, home, language, ledger }: Search): void {
  for (const reading of readings) {
    const taken = coverOf(ledger, reading.sentence.locator);
    for (const { start, end, entity } of findRewordedAuthorities(reading, gazetteer, { home, language, taken }))
      if (!isGovernment(entity.id))
        enterMention(ledger, reading, { start, end }, entity, {
          rule: "reworded-name",
          central: entity.type !== "exchange",
        });
  }
}

function addUnknownAuthorities({ readings, home, language, ledger }: Search): void {
  for (const reading of readings) {
    // A weak name that nothing speaks for is no new authority either.
    const weak = reading.names.filter(({ candidates }) =>
      candidates.some(({ entity, words }) => entity.kind === "regulators" && words > 1),
    );
    const taken = copyCover(coverOf(ledger, reading.sentence.locator), weak);
    for (const { start, end, id, reason } of findUnknownAuthorities(reading, { home, language, taken }))
      enterMention(
        ledger,
        reading,
        { start, end },
        { id, kind: "regulators", known: "proposed", reason },
        { rule: "authority-like-name", central: true },
      );
  }
}

/** "Semiconductor Manufacturing International Corp (SMIC)": letters in brackets stand for the name before them, everywhere in the article. */
function addAbbreviations(search: Search): void {
  const { readings, ledger } = search;
  const letters = new Map<string, Account>();
  for (const { sentence, flat } of readings)
    for (const mention of ledger.placed.get(sentence.locator) ?? []) {
      const found = /^ \("?(\p{Lu}[\p{L}&]{1,7})"?\)/u.exec(flat.slice(mention.end, mention.end + 14))?.[1];
      const account = ledger.accounts.get(`${mention.kind}/${mention.id}`);
      if (
        found !== undefined &&
        /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{3,}$/u.test(found) &&
        account &&
        account.kind !== "outlets" &&
        !letters.has(found)
      )
        letters.set(found, account);
    }
  if (letters.size === 0) return;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...letters.keys()].join("|")})(?![\\p{L}\\p{N}])`, "gu");
  for (const reading of readings)
    for (const match of reading.flat.matchAll(pattern)) {
      const account = letters.get(match[0]);
      const span = { start: match.index, end: match.index + match[0].length };
      if (account)
        enterMention(ledger, reading, span, account, {
          rule: "bracketed-letters",
          central: isCentral(search, reading, span, account),
        });
    }
}

function addGovernments({ readings, home, language, ledger, vague }: Search): void {
  for (const reading of readings) {
    const { locator } = reading.sentence;
    const found = findGovernments(reading, { home, language, taken: coverOf(ledger, locator) });
    vague.push(...found);
    for (const { start, end } of found) closeSpan(coverOf(ledger, locator), { start, end });
  }
}

/** The companies by the words that their names, as the article has them, begin with. */
function listBeginnings(ledger: Ledger): Map<string, Account> {
  const beginnings = new Map<string, Account>();
  for (const account of ledger.accounts.values())
    for (const { trace } of account.kind === "companies" ? account.mentions : [])
      for (const blank of trace.words.matchAll(/ /g)) {
        const words = trace.words.slice(0, blank.index);
        if (!beginnings.has(words)) beginnings.set(words, account);
      }
  return beginnings;
}

function addUnknownCompanies(search: Search): void {
  const { readings, gazetteer, language, ledger } = search;
  const wholes = listBeginnings(ledger);
  const forms = new Map<string, Pick<Account, "id" | "kind" | "known"> & Partial<Account>>();
  for (const reading of readings) {
    const { locator } = reading.sentence;
    const companies = listMentions(ledger, locator).filter(({ kind }) => kind === "companies");
    const weak = reading.names.filter(({ candidates }) => candidates.some(({ entity }) => entity.kind === "companies"));
    const taken = coverOf(ledger, locator);
    for (const found of findUnknownCompanies(reading, { language, companies, weak, taken })) {
      const outlet = gazetteer.findOutlet(found.name);
      // "Yantze Memory Technologies Co (YMTC)": however it is spelt, the letters behind it say which one it is.
      const letters = / ?\(([A-Z][A-Za-z0-9]{1,7})\)/y;
      letters.lastIndex = found.end;
      const lettered = gazetteer
        .findNames(letters.exec(reading.flat)?.[1] ?? "")
        .flatMap(({ candidates }) => candidates)
        .find(({ entity }) => entity.kind === "companies")?.entity;
      // "Lilith", where "Lilith Games" is named too.
      const whole = wholes.get(found.name);
      if (whole) {
        enterMention(ledger, reading, found, whole, {
          rule: "first-word-of-name",
          central: isCentral(search, reading, found, whole),
        });
        continue;
      }
      // "Orange", "Sprint": a name that is a common word too, and here stands as a company's.
      const weak = listNear(reading.names, found.start, found.end)
        .filter((hit) => overlaps(hit, found) && hit.end - hit.start >= found.end - found.start)
        .flatMap(({ candidates }) => candidates)
        .find(({ entity }) => entity.kind === "companies")?.entity;
      const known =
        lettered ??
        weak ??
        (outlet ? gazetteer.findEntity("outlets", outlet.id) : gazetteer.findEntity("companies", found.id));
      if (gazetteer.findEntity("regulators", found.id) || gazetteer.findEntity("people", found.id)) continue;
      const entity = known ?? {
        id: found.id,
        kind: "companies" as const,
        known: "proposed" as const,
        reason: found.reason,
      };
      enterMention(ledger, reading, found, entity, {
        rule: found.rule,
        central: isCentral(search, reading, found, { type: undefined, ...entity }),
      });
      const form = stripTail(found.name);
      if (form.length > 2 && !forms.has(form)) forms.set(form, entity);
    }
  }
  if (forms.size === 0) return;
  const again = [...forms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${again.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  for (const reading of readings)
    for (const match of reading.sentence.read.matchAll(pattern)) {
      const entity = forms.get(match[0]);
      const span = { start: match.index, end: match.index + match[0].length };
      if (entity)
        enterMention(ledger, reading, span, entity, {
          rule: "proposed-name-again",
          central: isCentral(search, reading, span, { type: undefined, ...entity }),
        });
    }
}
