import { otherThan } from "../schemas/languages.ts";
import { narrowingOf, type Asked } from "./address.ts";
import { answer } from "./engine.ts";
import { narrow, orderByDate, readValues } from "./facets.ts";
import { readQuery } from "./query.ts";
import type { SearchSettings } from "./results.ts";
import type { Sources } from "./sources.ts";
import { findChinese } from "./words.ts";

/** What a search finds among the pages of one kind. */
export interface LookedUp {
  /** Such as `companies/alibaba`; the newest first. */
  readonly ids: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}

/** Answers a search without the search page, with at most so many pages of each kind as `most` gives. */
export async function lookUp(
  asked: Asked,
  sources: Sources,
  { language, pages, evidence }: Pick<SearchSettings, "language" | "pages" | "evidence">,
  most: (kind: string) => number,
): Promise<ReadonlyMap<string, LookedUp>> {
  const lexicon = await sources.lexicon(findChinese(asked.query).length > 0);
  const other = otherThan(language);
  const [own, foreign, table] = await Promise.all([sources.book(language), sources.book(other), sources.facets()]);
  const context = { reader: language, lexicon, pages };
  const full = await answer(readQuery(asked.query, lexicon, language), { [language]: own, [other]: foreign }, context);
  sources.check();
  const kindOf = (page: number) => lexicon.kindOf(page);
  const values = readValues(table, { kindOf, evidence: Object.keys(evidence) });
  const found = orderByDate(narrow(full?.found ?? [], narrowingOf(asked), table, values), "newest", table);
  const byKind = Map.groupBy(found, ({ page }) => kindOf(page));
  const looked = [...byKind].map(async ([kind, some]): Promise<[string, LookedUp]> => {
    const cards = some.slice(0, most(kind)).map(({ page, language: shown }) => sources.card(page, shown));
    return [kind, { ids: (await Promise.all(cards)).map(({ id }) => id), count: some.length }];
  });
  return new Map(await Promise.all(looked));
}
