import { parseFile } from "../model/content-file.ts";
import { digestBriefing } from "../model/digest.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { sealBriefing } from "../model/seal-briefing.ts";
import { readPassages } from "../model/seals.ts";
import type { Site } from "../model/site.ts";
import { briefingSchema } from "../schemas/briefing.ts";
import { otherThan, type Language } from "../schemas/languages.ts";
import type { Bilingual } from "../schemas/shared.ts";
import type { Analysis } from "./analysis.ts";
import { findPublishers, readAddress, type Publishers } from "./find-outlet.ts";
import { Ids } from "./ids.ts";
import { likenessOf } from "./likeness.ts";
import { tidyText, writeMdx } from "./mdx.ts";
import { joinMembers, type Member, type Members } from "./members.ts";
import { nationsOf } from "./nations.ts";
import { planClaims, planFigures, type PlannedClaim, type PlannedFigure } from "./plan-claims.ts";
import { datePrefix, kindInId, planEvents, shortId, type PlannedEvent } from "./plan-events.ts";
import { askQuestions } from "./questions.ts";
import { findSameArticle, type SameArticle } from "./same-article.ts";
import { NO_EVENT, composeBody } from "./skeleton.ts";
import { proposeTopics } from "./topics.ts";
import { inBoth } from "./wording.ts";
import { writeEvent, writeOutlet, writeParty, type DraftFile } from "./write-entities.ts";
import { writeFrontmatter } from "./yaml.ts";

/** What a draft is made with, beside the analysis of its article. */
export interface DraftContext {
  /** All of content/, drafts included. */
  readonly site: Site;
  readonly lexicon: Lexicon;
  /** Digest of the article's text as it is kept, in hexadecimal. */
  readonly sha256: string;
  /** Where the article was published. */
  readonly url?: string | undefined;
  /** Day it was read there, EDTF. */
  readonly retrieved?: string | undefined;
  /** Whether the text is a restatement of the article: then nothing of it is quoted. */
  readonly restated: boolean;
  /** The draft's id, where the writer chooses it. */
  readonly id?: string | undefined;
  /** The outlet whose pages stand at a host. */
  outletByHost(host: string): { readonly id: string; readonly kind: string } | undefined;
}

/** The files of a draft, and what a writer has to know of it. */
export interface DraftPlan {
  readonly id: string;
  /** In the article's language. */
  readonly title: string;
  /**
   * Paths from the repository's root: the briefing, its translation, then the events and names that are new. No path is that of a file of the
   * site, unless the article's own briefing was asked for by its id.
   */
  readonly files: readonly DraftFile[];
  readonly questions: readonly Bilingual[];
  /** Events that have a page already, and what the article tells otherwise. */
  readonly matched: readonly { readonly event: string; readonly differences: readonly Bilingual[] }[];
  /** The briefing that the article has already. */
  readonly same: SameArticle | undefined;
}

/**
 * Plans the draft of an article's briefing: the briefing with all its fields, its translation, and a draft file for each event, company, authority, person and outlet that
 * content/ lacks. Every file follows its schema and every reference leads somewhere. Texts are composed from what was found, never copied, and what cannot be
 * known from the text becomes a question.
 */
export function planDraft(analysis: Analysis, context: DraftContext): DraftPlan {
  const { site, lexicon, restated } = context;
  const language = analysis.article.language;
  const url = readAddress(context.url);
  const likeness = likenessOf(analysis.article.sentences.map(({ read }) => read).join("\n"));
  const alike = findSameArticle(site, {
    sha256: context.sha256,
    url,
    likeness,
    language,
    names: new Set([...analysis.entities, ...analysis.vague].map(({ id }) => id)),
  });
  // A writer who gives another id says that a text that is only alike is another article's.
  const isOther = alike?.why === "likeness" && context.id !== undefined && context.id !== alike.briefing;
  const same = isOther ? undefined : alike;

  const ids = new Ids(site, lexicon);
  const members = joinMembers(analysis, site, lexicon, ids);
  const publishers = findPublishers(analysis.byline, url, {
    site,
    lexicon,
    ids,
    outletByHost: (host) => context.outletByHost(host),
  });
  const nationOf = nationsOf((authority) => {
    const page = site.byId.get(authority);
    return page?.kind === "regulators" ? page.data.jurisdiction.value : lexicon.regulators.get(authority)?.country;
  });
  const isPartisan = publishers.outlet.kind === "partisan";
  const events = planEvents(analysis, members, { site, ids, isPartisan, nationOf });
  const wanted = context.id ?? nameBriefing(analysis, events, members, context.sha256);
  // Asked for under the id of the briefing it has already, the article gets a fresh draft of that one, to be compared with it.
  const id = wanted === same?.briefing && wanted === context.id ? wanted : ids.take(wanted);
  const claims = planClaims(analysis, { members, outlet: publishers.outlet, events, site, isOriginal: !restated });
  const { figures, unplaced } = planFigures(analysis, members);
  const topics = listTopics(analysis, events, site);

  const texts = composeTexts(events, members);
  const parties = members.listed.filter(({ entry }) => entry === undefined);
  const outlets = [publishers.outlet, publishers.agency].filter((outlet) => outlet?.hasPage === false);
  const material = { site, lexicon, members, language, url };
  const entities = [
    ...events
      .filter(({ match }) => match === undefined)
      .map((event) => writeEvent(event, topicsOf(event, analysis, site, topics))),
    ...parties.map((member) => writeParty(member, material)),
    ...outlets.flatMap((outlet) =>
      outlet ? [writeOutlet(outlet, outlet === publishers.outlet ? url : undefined)] : [],
    ),
  ];
  const questions = askQuestions({
    analysis,
    same,
    publishers,
    url,
    restated,
    members,
    events,
    claims,
    unplaced,
    topics,
    created: entities.map(({ path }) => path.replace(/^content\/|\.yaml$/g, "")),
  });
  const parts = {
    analysis,
    context,
    url,
    likeness,
    publishers,
    members,
    events,
    claims,
    figures,
    topics,
    texts,
    questions,
  };
  const briefing = writeOriginal(id, parts);
  return {
    id,
    title: texts.title[language],
    files: [briefing, writeTranslation(id, briefing, parts), ...entities],
    questions,
    matched: events.flatMap(({ match }) => (match ? [{ event: match.event.id, differences: match.differences }] : [])),
    same,
  };
}

interface Texts {
  readonly title: Bilingual;
  readonly summary: Bilingual;
}

interface Parts {
  readonly analysis: Analysis;
  readonly context: DraftContext;
  readonly url: string | undefined;
  readonly likeness: string;
  readonly publishers: Publishers;
  readonly members: Members;
  readonly events: readonly PlannedEvent[];
  readonly claims: readonly PlannedClaim[];
  readonly figures: readonly PlannedFigure[];
  readonly topics: readonly string[];
  readonly texts: Texts;
  readonly questions: readonly Bilingual[];
}

/** "2022-07-cac-fine-didi": when it was published or happened, who did what to whom. */
function nameBriefing(
  { byline }: Analysis,
  [main]: readonly PlannedEvent[],
  { listed }: Members,
  sha256: string,
): string {
  const date = datePrefix(byline.published.value ?? main?.date);
  const actor = main?.actors[0]?.id;
  const target = main?.targets.find(({ id }) => id !== actor)?.id;
  const what = main
    ? [actor && shortId(actor), kindInId(main.kind), target && shortId(target)]
    : [listed[0] && shortId(listed[0].id)];
  const parts = [date, ...what].filter(Boolean);
  return parts.length > 0 && what.some(Boolean)
    ? parts.join("-")
    : [date, "article", sha256.slice(0, 8)].filter(Boolean).join("-");
}

/** Title and summary from the main event, with one sentence each for two further ones. */
function composeTexts(events: readonly PlannedEvent[], { listed }: Members): Texts {
  const [main] = events;
  if (main) {
    const told = events.slice(0, 3);
    const summary = (language: Language) => told.map(({ sentence }) => sentence[language]).join(" ");
    return { title: main.title, summary: { fr: summary("fr"), en: summary("en") } };
  }
  const names = (language: Language) =>
    listed
      .slice(0, 3)
      .map(({ name }) => name[language])
      .join(", ");
  const title =
    listed.length > 0
      ? inBoth(`À titrer : ${names("fr")}`, `To be titled: ${names("en")}`)
      : inBoth("À titrer", "To be titled");
  return { title, summary: NO_EVENT };
}

function listTopics({ article, events: found }: Analysis, events: readonly PlannedEvent[], site: Site): string[] {
  const material = {
    text: article.sentences.map(({ read }) => read).join("\n"),
    kinds: found.map(({ kind }) => kind),
    precedents: events.slice(0, 1).flatMap(({ match }) => match?.event.data.topics ?? []),
  };
  return proposeTopics(material, site, article.language);
}

/** Of the briefing's topics, those that the sentences of an event speak for; for the news, all of them. */
function topicsOf(event: PlannedEvent, { article, events }: Analysis, site: Site, topics: readonly string[]): string[] {
  if (event.found === events[0]) return [...topics];
  const sentences = article.sentences.filter(({ locator }) => event.passages.includes(locator));
  const material = { text: sentences.map(({ read }) => read).join("\n"), kinds: [event.kind], precedents: [] };
  return proposeTopics(material, site, article.language).filter((id) => topics.includes(id));
}

function writeOriginal(id: string, parts: Parts): DraftFile {
  const { analysis, publishers, members, events, claims, figures, topics, texts, questions } = parts;
  const { language } = analysis.article;
  const { value: published, basis } = analysis.byline.published;
  const fields = {
    title: texts.title[language],
    summary: texts.summary[language],
    language,
    published,
    publishedBasis: published === undefined ? "unknown" : basis === "unknown" ? "inferred" : basis,
    publishedHow: explainPublished(analysis),
    source: describeSource(publishers, parts),
    ...describeMembers(members.listed),
    topics,
    mentions: members.listed.length > 0 ? describeMentions(members.listed) : undefined,
    events: orNothing(events.map(describeReport)),
    claims: orNothing(claims.map(({ text, ...claim }) => describeClaim(claim, text[language]))),
    figures: orNothing(
      figures.map(({ id: figure, what, seals: _, ...rest }) => ({ id: figure, what: what[language], ...rest })),
    ),
    begun: "draft",
    draft: true,
    questions,
  };
  return {
    path: `content/briefings/${id}.mdx`,
    text: sealBriefing(
      writeFrontmatter(fields, writeMdx(composeBody(parts, language))),
      readPassages(analysis.article.text),
      [],
    ),
  };
}

/** The same in the other language; it names the digest of the original, so that it is up to date as long as the original is untouched. */
function writeTranslation(id: string, original: DraftFile, parts: Parts): DraftFile {
  const { analysis, claims, figures, texts } = parts;
  const language = otherThan(analysis.article.language);
  const file = parseFile(original.text, { folder: "briefings", id, path: original.path }, []);
  if (!file) throw new Error(`${original.path} would not be readable.`);
  const fields = {
    title: texts.title[language],
    summary: texts.summary[language],
    sourceDigest: digestBriefing(briefingSchema.parse(file.data), file.body),
    claims: textsById(claims.map((claim) => [claim.id, claim.text[language]])),
    figures: textsById(figures.map((figure) => [figure.id, figure.what[language]])),
  };
  return {
    path: `content/translations/${language}/${id}.mdx`,
    text: writeFrontmatter(fields, writeMdx(composeBody(parts, language))),
  };
}

function textsById(texts: readonly (readonly [string, string])[]): object | undefined {
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

function orNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** How the day of publication is known, where the text does not state it. */
function explainPublished({ byline: { published } }: Analysis): Bilingual | undefined {
  const { value, basis, trace } = published;
  if (value === undefined || (basis !== "resolved" && basis !== "inferred")) return undefined;
  const [fr, en] = basis === "resolved" ? ["Calculée", "Worked out"] : ["Déduite", "Inferred"];
  return trace
    ? inBoth(
        `${fr} d’après ce que dit ${trace.locator} ; à confirmer.`,
        `${en} from what ${trace.locator} says; to be confirmed.`,
      )
    : inBoth(
        `${fr} d’après le texte dans son ensemble ; à confirmer.`,
        `${en} from the text as a whole; to be confirmed.`,
      );
}

function describeSource({ outlet, agency }: Publishers, { analysis, context, url, likeness }: Parts): object {
  const { article, byline } = analysis;
  const authors = [...new Set(byline.authors.map(({ name }) => tidyText(name)).filter(Boolean))];
  return {
    outlet: outlet.id,
    agency: agency?.id,
    authors: orNothing(authors),
    url,
    language: article.language,
    retrieved: url === undefined ? undefined : context.retrieved,
    sha256: context.sha256,
    likeness,
    text: context.restated ? "restated" : "original",
  };
}

function describeMembers(listed: readonly Member[]): object {
  const idsOf = (kind: Member["kind"]) =>
    orNothing(listed.filter((member) => member.kind === kind).map(({ id }) => id));
  return { companies: idsOf("companies"), regulators: idsOf("regulators"), people: idsOf("people") };
}

function describeMentions(listed: readonly Member[]): object {
  return Object.fromEntries(listed.map(({ id, passages }) => [id, passages]));
}

function describeReport({ id, passages, status, date, basis, amounts }: PlannedEvent): object {
  return {
    id,
    passages,
    status,
    ...(date !== undefined && { date, dateBasis: basis }),
    amounts: orNothing(amounts),
  };
}

function describeClaim(
  { id, by, evidence, passages, negated, hedged, quote, about }: Omit<PlannedClaim, "text">,
  text: string,
): object {
  const marks = { negated: negated ? true : undefined, hedged: hedged ? true : undefined };
  return { id, text, by, evidence, passages, ...marks, quote, about: orNothing(about) };
}
