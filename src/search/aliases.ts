import { findChildren, findOffices } from "../model/backlinks.ts";
import {
  findParty,
  type Company,
  type Event,
  type Outlet,
  type Party,
  type Regulator,
  type Site,
  type Topic,
} from "../model/site.ts";
import { NAME_FORMS } from "../schemas/entity.ts";
import type { Label } from "../schemas/shared.ts";
import { findChinese, fold, joinForms, listPairs, openLigatures } from "./words.ts";

/**
 * Everything an entry is searched by beyond the text of its page, for the attribute `data-alias`: first its own names (every script and
 * language, aliases, letters, tickers, pinyin without tones and in one word), then the names of those it belongs with (owner, brands, the
 * parties of an event) and the pairs of Chinese characters, because Pagefind finds a Chinese name from its beginning only.
 */
export function listSearchForms(entry: Party | Outlet | Event | Topic, site: Site): string {
  const names = distinct(namesOf(entry).flatMap(spellings));
  const rest = distinct([
    ...relativesOf(entry, site).flatMap(spellings),
    ...findChinese(names.join(" ")).flatMap(listPairs),
  ]);
  return joinForms(
    names,
    rest.filter((form) => !names.includes(form)),
  );
}

function namesOf(entry: Party | Outlet | Event | Topic): string[] {
  if (entry.kind === "events" || entry.kind === "topics") return bothLanguages(entry.data.title);
  const { data } = entry;
  return [
    ...shortNames(entry),
    ...NAME_FORMS.flatMap((form) => {
      const name = data.names[form]?.value;
      return name === undefined ? [] : form === "pinyin" ? [name, ...readings(name)] : [name];
    }),
    ...("aliases" in data ? data.aliases : []).flatMap(({ value, lang }) =>
      lang === "pinyin" ? [value, ...readings(value)] : [value],
    ),
    ...(entry.kind === "companies" ? entry.data.tickers.flatMap(symbols) : []),
  ];
}

/** What a party is called in lists: short name and letters, in both languages. */
function shortNames(entry: Party | Outlet): string[] {
  const letters = entry.kind === "regulators" ? entry.data.acronym : undefined;
  return [...bothLanguages(entry.data.short), ...(letters === undefined ? [] : bothLanguages(letters))];
}

function relativesOf(entry: Party | Outlet | Event | Topic, site: Site): string[] {
  switch (entry.kind) {
    case "companies":
      return [
        ...parentOf(entry, site),
        ...findChildren(site, entry.id).flatMap(shortNames),
        ...entry.data.tickers.map(({ exchange }) => exchange),
      ];
    case "regulators":
      return [...parentOf(entry, site), ...findOffices(site, entry.id).flatMap(shortNames)];
    case "events":
      return [...entry.data.actors, ...entry.data.targets].flatMap((id) => {
        const party = findParty(site, id);
        return party ? [...shortNames(party), ...chineseNames(party)] : [];
      });
    case "outlets":
      return entry.data.owner ? [entry.data.owner.value] : [];
    case "people":
    case "topics":
      return [];
  }
}

function parentOf({ data }: Company | Regulator, site: Site): string[] {
  const parent = data.parent?.id === undefined ? undefined : findParty(site, data.parent.id);
  if (parent) return shortNames(parent);
  return data.parent?.name === undefined ? [] : [data.parent.name];
}

function chineseNames({ data }: Party): string[] {
  return [data.names["zh-Hans"], data.names["zh-Hant"], ...data.aliases].flatMap((name) =>
    name ? findChinese(name.value) : [],
  );
}

function bothLanguages(text: Label): string[] {
  return typeof text === "string" ? [text] : [text.fr, text.en];
}

/** Pinyin as it is typed: without tones, ü as v, and in one word. */
function readings(pinyin: string): string[] {
  const plain = fold(pinyin);
  const withV = fold(pinyin.normalize("NFD").replace(/u\u0308/g, "v"));
  return [plain, withV].flatMap((reading) => [reading, reading.replace(/[\s'’-]+/g, "")]);
}

/** A share's code as it is written with and without leading zeros; Hong Kong's has four digits or five. */
function symbols({ exchange, symbol }: { exchange: string; symbol: string }): string[] {
  const bare = symbol.replace(/^0+(?=\d)/, "");
  return exchange === "HKEX" && /^\d+$/.test(bare)
    ? [symbol, bare, bare.padStart(4, "0"), bare.padStart(5, "0")]
    : [symbol, bare];
}

function spellings(name: string): string[] {
  return [name, openLigatures(name)];
}

function distinct(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
