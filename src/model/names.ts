import { LANGUAGES, NAME_FORMS, type NameForm } from "../schemas/languages.ts";
import type { PersonData } from "../schemas/person.ts";
import type { Label, Language } from "../schemas/shared.ts";
import type { Path } from "./references.ts";
import { findParty, inLanguage, type AnyEntry, type Outlet, type Party, type Site } from "./site.ts";

/** The name of anything in headings and lists: "Alibaba", "Administration du cyberespace de Chine (CAC)", a title. */
export function displayName(entry: Exclude<AnyEntry, { kind: "briefings" }>, language: Language): string {
  if (entry.kind === "events" || entry.kind === "topics") return entry.data.title[language];
  const short = inLanguage(entry.data.short, language);
  const letters = acronymOf(entry, language);
  return letters && !short.includes(letters) ? `${short} (${letters})` : short;
}

/** The shortest form a reader still knows it by: the letters of an authority, otherwise the short name. */
export function briefName(entry: Party | Outlet, language: Language): string {
  return acronymOf(entry, language) ?? inLanguage(entry.data.short, language);
}

/** The same of the party of an id; undefined when there is none. */
export function briefNameOf(site: Site, id: string, language: Language): string | undefined {
  const party = findParty(site, id);
  return party && briefName(party, language);
}

function acronymOf(entry: AnyEntry, language: Language): string | undefined {
  return entry.kind === "regulators" && entry.data.acronym ? inLanguage(entry.data.acronym, language) : undefined;
}

/** A name in one form, with its source. */
export interface NameRow {
  readonly form: NameForm;
  readonly value: string;
  readonly source: string;
  readonly note: string | undefined;
}

/** The full names of an entry in the order fr, en, zh-Hans, zh-Hant, pinyin. */
export function listNames(entry: Party | Outlet, language: Language): NameRow[] {
  return NAME_FORMS.flatMap((form) => {
    const name = entry.data.names[form];
    return name ? [{ form, value: name.value, source: name.source, note: name.note?.[language] }] : [];
  });
}

/** The other forms of an entry's name, each once: what stands among its names already, or was met in two languages, is left out. */
export function listAliases(entry: Party | Outlet): PersonData["aliases"] {
  if (entry.kind === "outlets") return [];
  const known = new Set(NAME_FORMS.map((form) => entry.data.names[form]?.value));
  return entry.data.aliases.filter(({ value }) => !known.has(value) && known.add(value));
}

/** BCP 47 tag for the `lang` attribute of a name: pinyin is Chinese in Latin letters. */
export function langTag(form: NameForm): string {
  return form === "pinyin" ? "zh-Latn-pinyin" : form;
}

/** The forms our own texts use for an entry in a language, longest first: short name, full name, letters. */
export function proseForms(entry: Party, language: Language): string[] {
  const forms = [inLanguage(entry.data.short, language), entry.data.names[language]?.value, acronymOf(entry, language)];
  return [...new Set(forms.filter((form) => form !== undefined))].sort((a, b) => b.length - a.length);
}

/** Every form by which somebody may be meant, in any language or script, each with the path of its field. */
export function listForms(entry: Party): { readonly value: string; readonly path: Path }[] {
  const { data } = entry;
  const ofLabel = (field: "short" | "acronym", label: Label | undefined) =>
    label === undefined
      ? []
      : typeof label === "string"
        ? [{ value: label, path: [field] }]
        : LANGUAGES.map((language) => ({ value: label[language], path: [field, language] }));
  return [
    ...ofLabel("short", data.short),
    ...ofLabel("acronym", entry.kind === "regulators" ? entry.data.acronym : undefined),
    ...NAME_FORMS.flatMap((form) => {
      const name = data.names[form];
      return name ? [{ value: name.value, path: ["names", form, "value"] }] : [];
    }),
    ...data.aliases.map(({ value }, i) => ({ value, path: ["aliases", i, "value"] })),
  ];
}

/** What two spellings of a name share: its letters and digits, without case, accents, tones, blanks and punctuation. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** First letter for alphabetical lists, without accents and in capitals; "#" for anything but a Latin letter. */
export function initialOf(name: string): string {
  const letter = name.normalize("NFD").slice(0, 1).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "#";
}

/** Alphabetical order for readers of a language. The collator is that of the ICU data Node ships, the same on every machine of one version. */
export function compareNames(a: string, b: string, language: Language): number {
  return collators[language].compare(a, b);
}

const collators = { fr: new Intl.Collator("fr"), en: new Intl.Collator("en") } as const;
