import type { Lexicon } from "../model/lexicon.ts";
import type { Site } from "../model/site.ts";
import { toId } from "./flat-text.ts";

/** The ids that content/ has given away, and those that a draft gives. No two files may have the same. */
export class Ids {
  readonly #taken: Set<string>;
  readonly #lexicon: Lexicon;

  constructor(site: Site, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#taken = new Set([
      ...NO_KEYS,
      ...site.byId.keys(),
      ...site.terms.map(({ id }) => id),
      ...[...site.byId.values()].flatMap(({ data }) => data.formerIds),
    ]);
  }

  /** Gives an id away: the one that is wanted, or the first of `…-2`, `…-3` that is free. For a company, an authority or an outlet, `kind` lets it have its own id of the lexicon. */
  take(wanted: string, kind?: keyof Lexicon): string {
    const base = shorten(toId(wanted)) || "unnamed";
    let id = base;
    for (let number = 2; !this.isFree(id, kind); number++) id = `${base}-${String(number)}`;
    this.#taken.add(id);
    return id;
  }

  /** Whether no file has an id and the lexicon keeps it for no other kind. */
  isFree(id: string, kind?: keyof Lexicon): boolean {
    const known = (["companies", "regulators", "outlets"] as const).filter((each) => this.#lexicon[each].has(id));
    return !this.#taken.has(id) && known.every((each) => each === kind);
  }
}

/** Names that YAML files may not have as keys, and ids are keys under `mentions`. */
const NO_KEYS = ["constructor", "prototype"];

/** The first words of an id, 60 letters at most. */
function shorten(id: string): string {
  return id.length <= LONGEST
    ? id
    : id
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, LONGEST);
}

const LONGEST = 60;
