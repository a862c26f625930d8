import type { Kind } from "../schemas/kinds.ts";
import type { LexiconCompany, LexiconData, LexiconForm, LexiconOutlet, LexiconRegulator } from "../schemas/lexicon.ts";
import { fault, spell, type ContentFile } from "./content-file.ts";
import { findNearest } from "./nearest.ts";
import type { Problem } from "./problems.ts";
import type { Site } from "./site.ts";

/** What content/lexicon/ knows, by id. */
export interface Lexicon {
  readonly companies: ReadonlyMap<string, LexiconCompany>;
  readonly regulators: ReadonlyMap<string, LexiconRegulator>;
  readonly outlets: ReadonlyMap<string, LexiconOutlet>;
}

/** A file of the lexicon, in the shape of its schema. */
export interface LexiconFile {
  readonly file: ContentFile;
  readonly data: LexiconData;
}

/** The files as one lexicon. An id that two of them have is reported by checkLexicon; here the first counts. */
export function joinLexicon(files: readonly LexiconFile[]): Lexicon {
  const joined = {
    companies: new Map<string, LexiconCompany>(),
    regulators: new Map<string, LexiconRegulator>(),
    outlets: new Map<string, LexiconOutlet>(),
  };
  for (const { data } of files) {
    const entries: Map<string, unknown> = joined[data.of];
    for (const [id, entry] of Object.entries(data.entries)) if (!entries.has(id)) entries.set(id, entry);
  }
  return joined;
}

/** Every fault that stands between entries: an id taken twice or by another kind, an owner that is nowhere, a sure form that two names share. */
export function checkLexicon(files: readonly LexiconFile[], site: Site): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, string>();
  const companies = new Set(site.companies.map(({ id }) => id));
  for (const { data } of files)
    if (data.of === "companies") for (const id of Object.keys(data.entries)) companies.add(id);
  const forms = new Map<string, string>();
  for (const { file, data } of files) {
    const report = (path: (string | number)[], message: string, next: string) =>
      problems.push(fault(file.path, file.lineOf(path), spell(path), message, next));
    for (const [id, entry] of Object.entries<Entry>(data.entries)) {
      const path = ["entries", id];
      const taken = ids.get(id);
      if (taken !== undefined) report(path, `the id "${id}" stands in ${taken} already.`, "Merge the two entries.");
      ids.set(id, file.path);
      const page = site.byId.get(id);
      if (page && page.kind !== (data.of satisfies Kind))
        report(path, `"${id}" is the id of ${page.file}.`, "Ids are unique across kinds: rename this entry.");
      if (entry.parent !== undefined && !companies.has(entry.parent)) {
        const nearest = findNearest(entry.parent, [...companies]);
        const hint = nearest === undefined ? "" : `; the nearest is "${nearest}"`;
        report(
          [...path, "parent"],
          `no company is called "${entry.parent}"${hint}.`,
          "Correct the name, or add the company.",
        );
      }
      entry.forms.forEach((form, i) => {
        if (form.weak) return;
        const owner = forms.get(form.value);
        if (owner !== undefined && owner !== id)
          report(
            [...path, "forms", i],
            `"${form.value}" is a form of "${owner}" already.`,
            "Keep it with one of the two, or mark it weak: true in both.",
          );
        forms.set(form.value, id);
      });
    }
  }
  return problems;
}

interface Entry {
  readonly parent?: string | undefined;
  readonly forms: readonly LexiconForm[];
}
