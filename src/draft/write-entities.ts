import type { Lexicon } from "../model/lexicon.ts";
import type { Site } from "../model/site.ts";
import type { CompanyData } from "../schemas/company.ts";
import type { Language } from "../schemas/languages.ts";
import type { LexiconForm, LexiconRegulator } from "../schemas/lexicon.ts";
import type { RegulatorData } from "../schemas/regulator.ts";
import type { Bilingual } from "../schemas/shared.ts";
import type { NamedOutlet } from "./find-outlet.ts";
import { UNNAMED } from "./find-outlet.ts";
import { countryOfGovernment, nameGovernment } from "./government-names.ts";
import { tidyText } from "./mdx.ts";
import { UNKNOWN_COUNTRY } from "../schemas/entity.ts";
import { LETTERS, isName, setApostrophes, type Member, type Members } from "./members.ts";
import type { PlannedEvent } from "./plan-events.ts";
import { inBoth } from "./wording.ts";
import { writeYaml } from "./yaml.ts";

/** A file of content/, with its path from the repository's root. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
}

/** What the files of entities rest on. */
export interface EntityMaterial {
  readonly site: Site;
  readonly lexicon: Lexicon;
  readonly members: Members;
  /** The article's language: the names it uses are names in it. */
  readonly language: Language;
  /** The article's address: names are kept with the page they were read at, so without one they are left out. */
  readonly url: string | undefined;
}

/**
 * The draft of a company, an authority or a person that has no page: its name as the article has it, what the lexicon knows of its kind and its country, and a summary
 * of our own that says no more than that the article names it. Forms of the lexicon come in only with the page that uses them.
 */
export function writeParty(member: Member, material: EntityMaterial): DraftFile {
  const fields =
    member.kind === "companies"
      ? describeCompany(member, material)
      : member.kind === "regulators"
        ? describeRegulator(member, material)
        : describePerson(member, material);
  return { path: `content/${member.kind}/${member.id}.yaml`, text: writeYaml({ ...fields, draft: true }) };
}

/** The draft of an outlet that has no page. */
export function writeOutlet({ id, kind, name }: NamedOutlet, url: string | undefined): DraftFile {
  const isUnnamed = id === UNNAMED;
  const fields = {
    short: name.fr === name.en ? name.fr : name,
    kind,
    names: {},
    note: isUnnamed ? NO_OUTLET : NEW_OUTLET,
    ...(url !== undefined && !isUnnamed && { noteSources: [url] }),
    draft: true,
  };
  return { path: `content/outlets/${id}.yaml`, text: writeYaml(fields) };
}

/** The draft of an event that has no page. */
export function writeEvent(event: PlannedEvent, topics: readonly string[]): DraftFile {
  const { id, title, sentence, kind, date, basis, status, actors, targets, amounts } = event;
  const fields = {
    title,
    summary: sentence,
    kind,
    date,
    dateBasis: basis,
    status,
    ...listed("actors", actors),
    ...listed("targets", targets),
    ...(topics.length > 0 && { topics }),
    ...(amounts.length > 0 && { amounts }),
    draft: true,
  };
  return { path: `content/events/${id}.yaml`, text: writeYaml(fields) };
}

function listed(field: string, members: readonly Member[]): object {
  return members.length > 0 ? { [field]: members.map(({ id }) => id) } : {};
}

function describeCompany(member: Member, { site, lexicon, members, language, url }: EntityMaterial): object {
  const known = lexicon.companies.get(sourceId(member));
  const parent = known?.parent === undefined ? undefined : findParent(known.parent, members, site);
  return {
    short: shortOf(member, language),
    kind: known?.kind ?? "company",
    ...describeNames(member, known?.forms, language, url),
    summary: { ...NEW_COMPANY, source: url },
    ...(known?.country !== undefined && { country: { value: known.country } }),
    ...(known &&
      parent !== undefined &&
      parent !== member.id && { parent: { id: parent, relation: RELATIONS[known.kind] } }),
  };
}

const RELATIONS: Readonly<Record<CompanyData["kind"], NonNullable<CompanyData["parent"]>["relation"]>> = {
  company: "affiliate",
  subsidiary: "subsidiary",
  brand: "brand",
};

/** A parent that has a page, or gets one from the same article. */
function findParent(id: string, members: Members, site: Site): string | undefined {
  const member = members.find(id);
  if (member?.kind === "companies") return member.id;
  return site.byId.get(id)?.kind === "companies" ? id : undefined;
}

function describeRegulator(member: Member, { lexicon, language, url }: EntityMaterial): object {
  const id = sourceId(member);
  const known = lexicon.regulators.get(id);
  const government = countryOfGovernment(id);
  const letters = member.forms.find((form) => LETTERS.test(form) && form !== fullName(member));
  return {
    short: government === undefined ? shortOf(member, language) : nameGovernment(government),
    acronym: letters,
    kind: government === undefined ? kindOf(known) : "government",
    ...describeNames(member, known?.forms, language, url, letters),
    summary: { ...(government === undefined ? NEW_AUTHORITY : MEANT_GOVERNMENT), source: url },
    jurisdiction: { value: known?.country ?? government ?? UNKNOWN_COUNTRY },
  };
}

/** An exchange acts as a regulator where a draft names it. */
function kindOf(known: LexiconRegulator | undefined): RegulatorData["kind"] {
  return known === undefined || known.kind === "exchange" ? "regulator" : known.kind;
}

function describePerson(member: Member, { language, url }: EntityMaterial): object {
  const role = tidyText(member.found?.role ?? "");
  const isShort = role !== "" && role.split(/\s+/u).length <= MOST_WORDS;
  const summary = isShort ? { ...NEW_PERSON, [language]: presentPerson(role)[language] } : NEW_PERSON;
  return {
    short: shortOf(member, language),
    ...describeNames(member, undefined, language, url),
    summary: { ...summary, source: url },
  };
}

const MOST_WORDS = 9;

function presentPerson(role: string): Bilingual {
  return inBoth(
    `Personne que l’article étudié présente ainsi : ${role} ; à compléter.`,
    `Person whom the article presents as ${role}; to be completed.`,
  );
}

/** The id that the lexicon and the analysis know a member by. */
function sourceId({ id, found }: Member): string {
  return found?.id ?? id;
}

function fullName({ found }: Member): string | undefined {
  return tidyText(found?.name ?? "") || undefined;
}

/** The form of headings: for a company the one the article uses most, for an authority its full name. */
function shortOf(member: Member, language: Language): string {
  const most = member.kind === "companies" ? member.forms.find(isName) : undefined;
  return setApostrophes(most ?? fullName(member) ?? member.name[language]);
}

/** The full name and the other forms that the article uses, if it has an address to read them at; and the lexicon's forms that have theirs. */
function describeNames(
  member: Member,
  known: readonly LexiconForm[] | undefined,
  language: Language,
  url: string | undefined,
  letters?: string,
): object {
  const full = fullName(member);
  const short = shortOf(member, language);
  const names = url === undefined || full === undefined ? {} : { [language]: { value: full, source: url } };
  const own =
    url === undefined
      ? []
      : member.forms
          .filter(
            (form) =>
              isName(form) &&
              form !== letters &&
              setApostrophes(form) !== short &&
              !isPartOf(form, full ?? "", member.kind),
          )
          .slice(0, MOST_ALIASES)
          .map((value) => ({ value, lang: language, source: url }));
  const sourced = (known ?? []).flatMap(({ value, lang, source, weak }) =>
    source === undefined || weak || value === letters || value === full || own.some((alias) => alias.value === value)
      ? []
      : [{ value, lang, source }],
  );
  const aliases = [...own, ...sourced];
  return { names, ...(aliases.length > 0 && { aliases }) };
}

const MOST_ALIASES = 5;

/** "Didi" in "Didi Global"; for a person also whatever shares a word with the name: "Mr Cheng". */
function isPartOf(form: string, full: string, kind: Member["kind"]): boolean {
  if (full.includes(form)) return true;
  return kind === "people" && form.split(/\s/u).some((word) => full.includes(word));
}

const NEW_COMPANY = inBoth(
  "Entreprise nommée dans l’article étudié ; à compléter.",
  "Company named in the article; to be completed.",
);
const NEW_AUTHORITY = inBoth(
  "Autorité nommée dans l’article étudié ; à compléter.",
  "Authority named in the article; to be completed.",
);
const MEANT_GOVERNMENT = inBoth(
  "Gouvernement que l’article étudié désigne sans nommer d’autorité ; à compléter.",
  "Government that the article means without naming an authority; to be completed.",
);
const NEW_PERSON = inBoth(
  "Personne nommée dans l’article étudié ; à compléter.",
  "Person named in the article; to be completed.",
);
const NEW_OUTLET = inBoth("Média de l’article étudié ; à compléter.", "Outlet of the article; to be completed.");
const NO_OUTLET = inBoth(
  "Tient la place d’un média que le texte étudié ne nomme pas ; à remplacer dans la note.",
  "Stands for an outlet that the text does not name; to be replaced in the briefing.",
);
