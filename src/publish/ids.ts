import { v5 } from "uuid";
import type { AnyEntry } from "../model/site.ts";
import type { Language } from "../schemas/languages.ts";

/** The namespace of the ids in Vigie's feeds and calendars (RFC 9562, section 6.6). If it changes, every reader of every feed gets every text anew. */
const NAMESPACE = "2adb4051-0a77-4cb0-aea6-f04725ec4ad8";

/**
 * The id of something in a language, for feeds and calendars: a URN of a version 5 UUID (RFC 9562), worked out from a lasting path such as `briefings/didi-fine`
 * and from the language. It depends on neither host nor base path, nor on what the text says.
 */
export function makeUrn(path: string, language: Language): string {
  return `urn:uuid:${v5(`${language}/${path}`, NAMESPACE)}`;
}

/** The path that an entry has for good: its kind and the oldest id it had. */
export function lastingPath({ kind, id, data }: AnyEntry): string {
  return `${kind}/${data.formerIds[0] ?? id}`;
}
