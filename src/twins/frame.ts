import type { AnyEntry } from "../model/site.ts";
import { findVersion } from "../model/versions.ts";
import { licences } from "../settings.ts";
import { addressOf, titleOf, type Context } from "./context.ts";
import { FORMAT, type TwinFrame } from "./shape.ts";

/** What the page of an entry tells: its twin without the record of the data table, which every twin closes with. */
export type Told<Twin> = Omit<Twin, "record">;

/** What every twin begins with. `path` is that of the page, as `Urls` makes it. */
export function framePage(
  { urls, language }: Context,
  path: string,
  title: string,
  summary: string,
  label?: string,
): TwinFrame {
  const url = urls.absolute(path);
  return {
    format: FORMAT,
    url,
    urls: { fr: urls.absolute(urls.twin(path, "fr")), en: urls.absolute(urls.twin(path, "en")) },
    files: { json: `${url}index.json`, markdown: `${url}index.md` },
    language,
    title,
    summary,
    label: label ?? null,
    licence: { ...licences.content },
  };
}

/** What the twin of an entry begins with. */
export function frameEntry<E extends AnyEntry>(context: Context, entry: E, summary: string, label: string) {
  const { site, urls, language } = context;
  const { digest, released, first } = findVersion(site, entry, language);
  return {
    ...framePage(context, urls.entry(entry, language), titleOf(context, entry), summary, label),
    kind: entry.kind as E["kind"],
    id: entry.id,
    version: { digest, released: released ?? null, first: first ?? null },
  };
}

/** The address of a place on an entry's page. */
export function placeOf(context: Context, entry: AnyEntry, anchor: string): string {
  return `${addressOf(context, entry)}#${anchor}`;
}
