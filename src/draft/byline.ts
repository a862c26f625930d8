import type { LexiconOutlet } from "../schemas/lexicon.ts";
import type { Article, Byline, Trace } from "./analysis.ts";
import { readAuthors } from "./byline-authors.ts";
import { readPublished } from "./byline-published.ts";
import { readDateline } from "./furniture-dateline.ts";
import { AGENCY, CITY, nameAgency } from "./furniture-sources.ts";

/** Outlets as content/ and the lexicon know them. */
export interface OutletNames {
  /** The outlet of exactly that name, in any of its forms. */
  find(name: string): { readonly id: string; readonly kind: LexiconOutlet["kind"] | (string & {}) } | undefined;
}

/** What is known from elsewhere: from the writer, or from the page's metadata. It wins over the text. */
export interface GivenByline {
  /** EDTF. */
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
  readonly agency?: string | undefined;
  readonly authors?: readonly string[] | undefined;
}

/**
 * When an article appeared, where, from which wire and by whom, as far as it says so itself: an outlet or agency that it merely quotes is
 * neither. What is given stands beside the text, at p0s1.
 */
export function readByline(article: Article, names: OutletNames, given: GivenByline = {}): Byline {
  const sources = findSources(article, names);
  const agency = sources.find(({ isAgency }) => isAgency) ?? findReuters(article);
  const outlet = sources.find(({ isAgency }) => !isAgency);
  const found = (name: string | undefined, source: Source | undefined) => {
    if (name !== undefined) return { name, id: names.find(name)?.id, trace: besideText(name) };
    return source && { name: source.name, id: names.find(source.name)?.id, trace: source.trace };
  };
  return {
    published:
      given.published === undefined
        ? readPublished(article)
        : { value: given.published, basis: "stated", trace: undefined },
    outlet: found(given.outlet, outlet),
    agency: found(given.agency, agency),
    authors:
      given.authors?.map((name) => ({ name, trace: besideText(name) })) ??
      readAuthors(article, (name) => names.find(name) !== undefined),
  };
}

interface Source {
  readonly name: string;
  readonly isAgency: boolean;
  readonly trace: Trace;
}

/** Outlets and wires that the text names as its own, the surest places first. */
function findSources(article: Article, names: OutletNames): Source[] {
  return [...inDateline(article, names), ...inPageLines(article, names), ...inOwnLines(article, names)];
}

/** "Beijing (PingWest)—", "(AFP) –": what stands in a dateline's brackets is a wire or the outlet, known or not. */
function inDateline({ dateline }: Article, names: OutletNames): Source[] {
  const source = dateline && readDateline(`${dateline.words} A`)?.source;
  if (!dateline || source === undefined) return [];
  return splitSources(source).flatMap((name) => judge(name, { ...dateline, rule: "dateline-source" }, names, true));
}

/** Lines of the page on date, credits and rights. Rights in pictures stand elsewhere. */
function inPageLines({ furniture }: Article, names: OutletNames): Source[] {
  const order = ["date-line", "credits", "legal"];
  return furniture
    .filter(({ kind }) => order.includes(kind))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .flatMap(({ locator, words, kind }) => {
      const trace = { locator, words, rule: `${kind}-source` };
      const text = words.replace(/\s+/g, " ");
      const supplied = SUPPLIED.exec(text)?.[1];
      if (supplied !== undefined) return judge(supplied.trim(), trace, names, false);
      if (kind === "legal") return judge(ownerOf(text), trace, names, false);
      const pair = OUTLET_WITH_WIRE.exec(text);
      if (pair) {
        const [, outlet = "", wire = ""] = pair;
        const isOutlet = names.find(outlet.trim()) !== undefined || /^(?:Le|La|Les|L['’]|The)\s?\p{Lu}/u.test(outlet);
        return [
          ...(isOutlet ? judge(outlet.trim(), trace, names, true) : []),
          ...splitSources(wire).flatMap((each) => judge(each, trace, names, false)),
        ];
      }
      return splitSources(stripWords(text)).flatMap((name) => judge(name, trace, names, false));
    });
}

/** A line above or below the article that is nothing but the name of a known outlet. */
function inOwnLines({ sentences, title }: Article, names: OutletNames): Source[] {
  return sentences.flatMap((sentence) => {
    if (sentence.role !== "heading" || sentence === title || sentence.read.length > 60) return [];
    const trace = { locator: sentence.locator, words: sentence.text, rule: "outlet-line" };
    const known = names.find(sentence.read.trim());
    return known ? judge(sentence.read.trim(), trace, names, false) : [];
  });
}

/** `isSure`: it stands where only an outlet or a wire stands, so that its name need not be known. */
function judge(name: string, trace: Trace, names: OutletNames, isSure: boolean): Source[] {
  const wire = nameAgency(name) ?? WIRE_AND_CITY.exec(name)?.[1];
  const known = names.find(name);
  if (wire === undefined && !known && !isSure) return [];
  return name === "" ? [] : [{ name: wire ?? name, isAgency: wire !== undefined || known?.kind === "agency", trace }];
}

/**
 * Reuters signs its dispatches "(Reporting by …; Editing by …)" and calls itself by its name: those that are printed without their dateline are known
 * by the two together.
 */
function findReuters({ furniture, sentences }: Article): Source | undefined {
  const credits = furniture.find(({ kind, words }) => kind === "credits" && REUTERS_CREDITS.test(words));
  const told = sentences.some(({ read }) => /(?<![\p{L}])Reuters(?![\p{L}])/u.test(read));
  if (!credits || !told) return undefined;
  return {
    name: "Reuters",
    isAgency: true,
    trace: { locator: credits.locator, words: credits.words, rule: "credits-and-told" },
  };
}

function splitSources(text: string): string[] {
  return text
    .split(/\s?[/|•,&+]\s?|\s[–—-]\s|\s(?:et|and|avec|with|via)\s/)
    .map((name) =>
      name
        .replace(/^[\s([]+|[\s)\].:]+$/g, "")
        .replace(/^(?:l['’]|les |the )(?=\p{Lu})/iu, (article) => (/^the /i.test(article) ? article : "")),
    )
    .filter(Boolean);
}

/** What is left of a page line for a name to be found in. */
function stripWords(text: string): string {
  return text
    .replace(/[([]|[)\]]/g, " ")
    .replace(/^(?:par|by|source|sources|posted by|published by|publié par)\s?:?\s/i, "")
    .replace(/\s(?=(?:Published|Updated|Posted|Created|Publié|Mis à jour|Modifié|Le \d|\d))/g, " | ");
}

function ownerOf(text: string): string {
  return text
    .replace(/©|\(c\)|copyrights?/gi, " ")
    .replace(/\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\b/g, " ")
    .replace(/(?:all rights reserved|tous droits|reproduction).*$/i, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.–—-]+|[\s,.–—-]+$/g, "");
}

/** Where what is given stands. */
function besideText(words: string): Trace {
  return { locator: "p0s1", words, rule: "given" };
}

const SUPPLIED = new RegExp(
  String.raw`(?:fournie?s?|proposée?s?|provided|supplied) (?:par|by) (?:l['’])?(${AGENCY}|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})`,
  "u",
);
const OUTLET_WITH_WIRE = new RegExp(
  String.raw`^[\s(]*(?:[Pp]ar\s|[Bb]y\s)?(\p{Lu}[\p{L}.'’ -]{0,40}?)\s?(?:,\s)?(?:avec|with|et|and)\s(?:l['’])?((?:${AGENCY})(?:(?:\s?[/,&]\s?|\set\s|\sand\s)(?:l['’])?${AGENCY})*)(?![\p{L}])`,
  "u",
);
/** "Reuters Shanghai". */
const WIRE_AND_CITY = new RegExp(`^(${AGENCY}) ${CITY}$`, "u");
const REUTERS_CREDITS =
  /\b(?:reportage d|reporting by)[\s\S]+[;.,]\s?(?:rédaction|rédigé|édition|édité|montage|editing|writing|version française)/i;
