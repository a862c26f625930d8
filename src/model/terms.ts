import type { Language } from "../schemas/shared.ts";
import { listFacets, type FacetValue } from "./facets.ts";
import { checkReference, type Content, type Report } from "./integrity.ts";
import { compareNames, initialOf } from "./names.ts";
import { findNearest } from "./nearest.ts";
import { listTermReferences, type Path } from "./references.ts";
import { otherLanguages, type Site, type Term } from "./site.ts";

/** A form of a term, and where in its file it stands. */
export interface TermForm {
  readonly path: Path;
  readonly language: Language | "zh";
  readonly value: string;
}

/** Every form of a term, its labels first. */
export function listForms({ data }: Term): TermForm[] {
  return [
    ...(["fr", "en"] as const).map((language) => ({
      path: ["label", language],
      language,
      value: data.label[language],
    })),
    ...(["fr", "en", "zh"] as const).flatMap((language) =>
      data.forms[language].map((value, i) => ({ path: ["forms", language, i], language, value })),
    ),
  ];
}

/** The terms under their first letters, both in the alphabetical order of the labels in `language`. */
export function groupByLetter(terms: readonly Term[], language: Language): Map<string, Term[]> {
  const sorted = [...terms].sort((a, b) => compareNames(a.data.label[language], b.data.label[language], language));
  return Map.groupBy(sorted, ({ data }) => initialOf(data.label[language]));
}

/** The forms that a reader of `language` sees under a term besides its labels and the Chinese ones: his own first, each once. */
export function listOtherForms(
  { data: { label, forms } }: Term,
  language: Language,
): { value: string; language: Language }[] {
  const [other = language] = otherLanguages(language);
  const own = forms[language].map((value) => ({ value, language }));
  const theirs = forms[other].filter((value) => !forms[language].includes(value));
  const labels = Object.values(label);
  return [...own, ...theirs.map((value) => ({ value, language: other }))].filter(
    ({ value }) => !labels.includes(value),
  );
}

/** The list of the events that a term is the name of, and how many there are; undefined where it names no kind, or the list is not narrowed by kind. */
export function findEventsNamed(site: Site, { data }: Term): FacetValue | undefined {
  const kinds = listFacets(site, "events").find(({ name }) => name === "kind")?.values ?? [];
  return kinds.find(({ value }) => value === data.eventKind);
}

/** Reports ids that are taken, forms that two terms share or one says twice, forms without a source, and what `see` names wrongly. */
export function checkTerms(terms: readonly Term[], content: Content, report: Report): void {
  const owners = new Map<string, { term: Term; languages: Set<string> }>();
  for (const term of terms) {
    const taken = content.byId.get(term.id);
    if (taken) {
      const next = "Ids are unique across kinds: rename one of the two files.";
      report(term, [], `the id "${term.id}" is taken by ${taken.file}.`, next);
    }
    for (const form of listForms(term)) checkOwner(term, form, owners, report);
    checkSources(term, report);
    for (const reference of listTermReferences(term)) checkReference(term, reference, content, report);
  }
}

/** Reports a form that is another term's, or that stands twice in one language. */
function checkOwner(
  term: Term,
  { path, language, value }: TermForm,
  owners: Map<string, { term: Term; languages: Set<string> }>,
  report: Report,
): void {
  const owner = owners.get(foldForm(value));
  if (!owner) owners.set(foldForm(value), { term, languages: new Set([language]) });
  else if (owner.term !== term) {
    const next = "Search would take the two terms for one: remove the form from one of them, or merge the two files.";
    report(term, path, `"${value}" is a form of ${owner.term.file} already.`, next);
  } else if (owner.languages.has(language)) {
    report(term, path, `"${value}" stands twice; capitals, accents and blanks make no difference.`, "Remove one.");
  } else owner.languages.add(language);
}

/** Reports Chinese forms that no source shows, and what a source is said to show that is no form. */
function checkSources(term: Term, report: Report): void {
  const shown = new Set(term.data.sources.flatMap(({ shows }) => shows));
  term.data.forms.zh.forEach((form, i) => {
    if (shown.has(form)) return;
    const next = "Name it under `shows` of a source that gives it, or remove the form.";
    report(term, ["forms", "zh", i], `no source shows "${form}".`, next);
  });
  const forms = listForms(term).map(({ value }) => value);
  term.data.sources.forEach(({ shows }, i) => {
    shows.forEach((form, j) => {
      if (forms.includes(form)) return;
      const nearest = findNearest(form, forms);
      const message = `"${form}" is no form of this term${nearest ? `; the nearest is "${nearest}"` : ""}.`;
      report(term, ["sources", i, "shows", j], message, "Correct it, or add it to the forms.");
    });
  });
}

/** The text without case and accents, and with single blanks. */
function foldForm(form: string): string {
  return form.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
