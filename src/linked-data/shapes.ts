import { z } from "zod";
import { LANGUAGES } from "../schemas/languages.ts";
import { parseEdtf } from "../schemas/parse-edtf.ts";

/**
 * What the structured data of our pages may say, and must: schema.org allows far more. Nothing unknown passes, no relative address, no date that
 * is none. Tests hold every block of the built site against it.
 */

const text = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
/** An address with a mark behind it, for what is no page. */
const name = address.regex(/#[a-z0-9-]+$/, { error: "names a thing, so it needs a mark such as #it." });
const page = address.regex(/\/$/, { error: "is no page: it does not close with a slash." });
const language = z.enum(LANGUAGES);
/** A year, a month or a day that exists. */
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/)
  .refine((given) => parseEdtf(given) !== null, { error: "is a date that no calendar has." });
const day = date.regex(/^.{10}$/, { error: "is no day." });
const moment = z.iso.datetime();
/** A date, or two of them with a slash between. */
const coverage = date.or(z.string().refine((given) => parseEdtf(given)?.precision === "interval"));

const thing = z.strictObject({ "@id": name });
const work = z.strictObject({ "@id": page });
const things = z.array(thing).min(1);
const oneOrMore = <T extends z.ZodType>(shape: T) => shape.or(z.array(shape).min(2));
const node = <const T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ "@type": z.literal(type), ...shape });

const publisher = node("Organization", { "@id": name, name: text });
const named = node("Organization", { name: text });
const licence = z.literal("https://creativecommons.org/licenses/by/4.0/");

const articleFields = {
  url: address,
  inLanguage: language,
  datePublished: date.optional(),
  author: oneOrMore(node("Person", { name: text })).optional(),
  publisher: thing,
  sourceOrganization: thing.optional(),
};
const article = z.discriminatedUnion("@type", [node("NewsArticle", articleFields), node("Article", articleFields)]);

const correction = node("CorrectionComment", { text, datePublished: date.optional() });

const report = node("Report", {
  "@id": page,
  headline: text,
  abstract: text,
  inLanguage: language,
  datePublished: moment.optional(),
  dateModified: moment.optional(),
  publisher,
  license: licence,
  isAccessibleForFree: z.literal(true),
  about: things,
  mentions: things.optional(),
  citation: article,
  correction: z.array(correction).min(1).optional(),
  translationOfWork: work.optional(),
  workTranslation: work.optional(),
}).refine((given) => (given.translationOfWork === undefined) !== (given.workTranslation === undefined), {
  error: "is either a translation or has one.",
});

/** What is described on a page of its own. */
const described = { "@id": name, name: text, description: text, mainEntityOfPage: page };
const event = {
  "@id": name,
  name: text,
  mainEntityOfPage: page,
  additionalType: name.optional(),
  subjectOf: z.array(work).min(1).max(20).optional(),
};

const action = node("Action", {
  ...event,
  description: text,
  actionStatus: z.enum(["https://schema.org/CompletedActionStatus", "https://schema.org/PotentialActionStatus"]),
  startTime: day.optional(),
  agent: oneOrMore(thing).optional(),
  object: oneOrMore(thing).optional(),
  result: oneOrMore(
    node("MonetaryAmount", { currency: z.string().regex(/^[A-Z]{3}$/), value: z.string().regex(/^\d+(?:\.\d+)?$/) }),
  ).optional(),
});

const claim = node("Claim", {
  ...event,
  disambiguatingDescription: text,
  text,
  inLanguage: language,
  temporalCoverage: coverage.optional(),
  about: things.optional(),
  appearance: z.array(article).min(1).max(20).optional(),
});

const identity = {
  ...described,
  alternateName: z.array(text).min(1).optional(),
  sameAs: z
    .string()
    .regex(/^http:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*$/)
    .optional(),
};
const leiCode = z
  .string()
  .regex(/^[A-Z0-9]{18}\d{2}$/)
  .optional();
const parentOrganization = thing.or(named).optional();
const firm = { ...identity, leiCode, parentOrganization, subOrganization: things.optional(), brand: things.optional() };
const outlet = { ...identity, leiCode, ownershipFundingInfo: text.optional() };
const post = { startDate: date.optional(), endDate: date.optional(), description: text.optional() };

const parties = [
  // A company, a body of the Party, or one who passes on the articles of others.
  node("Organization", { ...firm, ...outlet }),
  node("Corporation", { ...firm, tickerSymbol: oneOrMore(z.string().regex(/^\S.*\s\S+$/)) }),
  node("GovernmentOrganization", { ...identity, parentOrganization }),
  node("NewsMediaOrganization", outlet),
  node("Brand", identity),
  node("Person", {
    ...identity,
    worksFor: z
      .array(node("OrganizationRole", { worksFor: thing, roleName: text, ...post }))
      .min(1)
      .optional(),
    jobTitle: z
      .array(node("Role", { jobTitle: text, ...post }))
      .min(1)
      .optional(),
  }),
] as const;

const topic = node("DefinedTerm", { ...described, inDefinedTermSet: thing });

const termSet = node("DefinedTermSet", {
  "@id": name,
  name: text,
  description: text,
  mainEntityOfPage: page.optional(),
  license: licence.optional(),
  publisher: publisher.optional(),
  hasDefinedTerm: z
    .array(thing.or(node("DefinedTerm", { "@id": name, name: text, alternateName: z.array(text).min(1) })))
    .min(1),
});

/** The places of a list are counted from 1 without a gap. */
const counted = { error: "are not counted from 1 in their order." };
const inOrder = (items: readonly { readonly position: number }[]) =>
  items.every(({ position }, i) => position === i + 1);
const position = z.int().min(1);

const item = z.union([
  node("ListItem", { position, name: text, url: page }),
  node("ListItem", { position, item: correction.extend({ about: work }) }),
]);
const itemList = node("ItemList", {
  numberOfItems: z.int().min(0),
  itemListElement: z.array(item).min(1).max(20).refine(inOrder, counted).optional(),
});

const pageFields = {
  "@id": page,
  url: page,
  name: text,
  description: text,
  inLanguage: language,
  isPartOf: thing,
};
const pages = [
  node("CollectionPage", { ...pageFields, mainEntity: itemList }),
  node("AboutPage", {
    ...pageFields,
    mainEntity: node("Organization", {
      "@id": name,
      name: text,
      description: text,
      url: page,
      publishingPrinciples: name,
      correctionsPolicy: page,
    }),
  }),
  node("SearchResultsPage", pageFields),
  node("WebPage", pageFields),
] as const;

const website = node("WebSite", {
  "@id": name,
  url: page,
  name: text,
  description: text,
  inLanguage: language,
  publisher,
  license: licence,
  isAccessibleForFree: z.literal(true),
  potentialAction: node("SearchAction", {
    target: node("EntryPoint", {
      urlTemplate: z.string().regex(/^https?:\/\/\S+\/search\/\?q=\{search_term_string\}$/),
    }),
    "query-input": z.literal("required name=search_term_string"),
  }),
});

const dataset = node("Dataset", {
  "@id": name,
  name: text,
  description: z.string().min(50).max(5000),
  url: page,
  inLanguage: z.tuple([z.literal("fr"), z.literal("en")]),
  dateModified: moment.optional(),
  creator: publisher,
  publisher: thing,
  license: licence,
  isAccessibleForFree: z.literal(true),
  distribution: z
    .array(
      node("DataDownload", { name: text, encodingFormat: z.string().regex(/^[a-z]+\/[\w.+-]+$/), contentUrl: address }),
    )
    .min(1),
});

const trail = node("BreadcrumbList", {
  itemListElement: z
    .array(node("ListItem", { position, name: text, item: page.optional() }))
    .min(2)
    .refine(inOrder, counted)
    .refine((steps) => steps.every((step, i) => (step.item === undefined) === (i === steps.length - 1)), {
      error: "have an address each but the last, which is the page itself.",
    }),
});

/** What a page is, or is about. */
const main = z.discriminatedUnion("@type", [report, action, claim, ...parties, topic, termSet, ...pages, dataset]);

/** A page's block: what it is about and the way to it; of the home page, the website alone. */
export const graphShape = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@graph": z.union([z.tuple([website]), z.tuple([main, trail]), z.tuple([main, trail, termSet])]),
});
