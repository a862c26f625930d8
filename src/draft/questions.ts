import type { Bilingual } from "../schemas/shared.ts";
import type { Analysis, FoundAmount, FoundEntity } from "./analysis.ts";
import type { Publishers } from "./find-outlet.ts";
import { tidyText } from "./mdx.ts";
import type { Member, Members } from "./members.ts";
import type { PlannedClaim } from "./plan-claims.ts";
import type { PlannedEvent } from "./plan-events.ts";
import type { SameArticle } from "./same-article.ts";
import { inBoth } from "./wording.ts";

/** What the questions of a draft are asked about. */
export interface Draft {
  readonly analysis: Analysis;
  readonly same: SameArticle | undefined;
  readonly publishers: Publishers;
  readonly url: string | undefined;
  readonly restated: boolean;
  readonly members: Members;
  readonly events: readonly PlannedEvent[];
  readonly claims: readonly PlannedClaim[];
  readonly unplaced: readonly FoundAmount[];
  readonly topics: readonly string[];
  /** Ids of the files that the draft makes beside its own. */
  readonly created: readonly string[];
}

/** What only the writer of a draft can find out or decide, in the order to go about it, each with the passages or ids it is about; at most twelve. */
export function askQuestions(draft: Draft): Bilingual[] {
  const [main, ...others] = draft.events;
  return [
    askSame(draft),
    draft.restated ? RESTATED : undefined,
    askSource(draft),
    askMain(main),
    askPages(draft.events),
    askOpen(others),
    askProposed(draft.members.listed),
    askLeftOut(draft.members.others),
    askSums(draft.unplaced),
    askClaims(draft.claims),
    askCreated(draft.created),
    askTexts(draft),
  ].filter((question) => question !== undefined);
}

function askSame({ same }: Draft): Bilingual | undefined {
  if (!same) return undefined;
  const { briefing, why, share = 1 } = same;
  const percent = String(Math.round(share * 100));
  const how = {
    digest: { fr: "le même texte", en: "the same text" },
    address: { fr: "la même adresse", en: "the same address" },
    likeness: { fr: `un texte semblable à ${percent} %`, en: `a text ${percent}% alike` },
  }[why];
  return inBoth(
    `La note ${briefing} semble porter sur le même article (${how.fr}) : compléter l’une et supprimer l’autre.`,
    `The briefing ${briefing} seems to be of the same article (${how.en}): complete one and delete the other.`,
  );
}

const RESTATED = inBoth(
  "Le texte lu est une reformulation : ne rien citer entre guillemets, et vérifier les faits dans l’article lui-même.",
  "The text that was read is a restatement: quote nothing, and check the facts in the article itself.",
);

/** The outlet, the address and the day of publication, as far as they are open. */
function askSource({ analysis, publishers, url }: Draft): Bilingual | undefined {
  const { value, basis, trace } = analysis.byline.published;
  const at = trace ? ` (${trace.locator})` : "";
  const open: (Bilingual | undefined)[] = [
    publishers.isKnown ? undefined : { fr: "quel média l’a publié", en: "who published it" },
    url === undefined ? { fr: "à quelle adresse", en: "at which address" } : undefined,
    value === undefined ? { fr: "quel jour il a paru", en: "on which day it appeared" } : undefined,
    value !== undefined && (basis === "resolved" || basis === "inferred")
      ? {
          fr: `si c’est bien le ${value}, date déduite du texte${at}`,
          en: `whether ${value}, worked out from the text${at}, is the day`,
        }
      : undefined,
  ];
  const found = open.filter((each) => each !== undefined);
  if (found.length === 0) return undefined;
  return inBoth(
    `Trouver, pour l’article : ${found.map(({ fr }) => fr).join(" ; ")}.`,
    `Find out of the article: ${found.map(({ en }) => en).join("; ")}.`,
  );
}

/** Whether the main event is the news at all, and when it happened. */
function askMain(main: PlannedEvent | undefined): Bilingual | undefined {
  if (!main)
    return inBoth(
      "Aucun événement n’a été reconnu : ajouter celui que l’article rapporte, ou dire pourquoi il n’y en a pas.",
      "No event was recognised: add the one that the article reports, or say why there is none.",
    );
  const at = main.passages.join(", ");
  if (main.date === undefined)
    return inBoth(
      `Dater l’événement principal, ${main.id} (${at}) : l’article n’en donne pas la date.`,
      `Date the main event, ${main.id} (${at}): the article does not give its date.`,
    );
  if (main.basis === "stated" || main.basis === "corroborated") return undefined;
  return inBoth(
    `Vérifier la date de l’événement principal, ${main.id} : ${main.date} est déduit du texte (${main.found.date?.trace.locator ?? at}).`,
    `Check the date of the main event, ${main.id}: ${main.date} is worked out from the text (${main.found.date?.trace.locator ?? at}).`,
  );
}

/** Pages that tell otherwise than the article, and pages that may be an event's own. */
function askPages(events: readonly PlannedEvent[]): Bilingual | undefined {
  const differing = events.flatMap(({ match }) =>
    match && match.differences.length > 0
      ? [
          {
            fr: `${match.event.id} (${match.differences.map(({ fr }) => fr).join(", ")})`,
            en: `${match.event.id} (${match.differences.map(({ en }) => en).join(", ")})`,
          },
        ]
      : [],
  );
  const near = events.flatMap(({ id, near: page, passages }) =>
    page
      ? [
          {
            fr: `${id} (${passages.join(", ")}) est peut-être ${page.id}`,
            en: `${id} (${passages.join(", ")}) may be ${page.id}`,
          },
        ]
      : [],
  );
  if (differing.length + near.length === 0) return undefined;
  const parts = [
    ...(differing.length > 0
      ? [
          inBoth(
            `dire laquelle croire, de la fiche ou de l’article : ${list(differing, "fr")}`,
            `say which to believe, the page or the article: ${list(differing, "en")}`,
          ),
        ]
      : []),
    ...(near.length > 0
      ? [
          inBoth(
            `vérifier si l’événement est nouveau : ${list(near, "fr")}`,
            `check whether the event is new: ${list(near, "en")}`,
          ),
        ]
      : []),
  ];
  return inBoth(
    `Événements déjà connus, ${parts.map(({ fr }) => fr).join(" ; ")}.`,
    `Events known already, ${parts.map(({ en }) => en).join("; ")}.`,
  );
}

/** Further events that lack a date or an actor. */
function askOpen(events: readonly PlannedEvent[]): Bilingual | undefined {
  const undated = events.filter(({ date }) => date === undefined).map(nameEvent);
  const nameless = events.filter(({ actors }) => actors.length === 0).map(nameEvent);
  if (undated.length + nameless.length === 0) return undefined;
  return inBoth(
    `Compléter, si l’article ou une autre source le permet, ${[
      ...(undated.length > 0 ? [`la date : ${shorten(undated, "fr")}`] : []),
      ...(nameless.length > 0 ? [`l’auteur : ${shorten(nameless, "fr")}`] : []),
    ].join(" ; ")}.`,
    `Complete, if the article or another source allows it, ${[
      ...(undated.length > 0 ? [`when: ${shorten(undated, "en")}`] : []),
      ...(nameless.length > 0 ? [`by whom: ${shorten(nameless, "en")}`] : []),
    ].join("; ")}.`,
  );
}

function nameEvent({ id, passages }: PlannedEvent): string {
  return `${id} (${passages.join(", ")})`;
}

/** Names that neither content/ nor the lexicon knows: they may be no such thing, or something known under another name. */
function askProposed(listed: readonly Member[]): Bilingual | undefined {
  const proposed = listed.flatMap(({ id, found, passages }) => {
    if (found?.known !== "proposed") return [];
    const why = found.reason === undefined ? "" : `: ${tidyText(found.reason)}`;
    return [`${tidyText(found.name)} → ${id} (${passages[0] ?? ""}${why})`];
  });
  if (proposed.length === 0) return undefined;
  return inBoth(
    `Vérifier qui sont ces noms, et s’ils n’ont pas déjà une fiche sous un autre : ${shorten(proposed, "fr")}.`,
    `Check who these are, and whether they have a page under another name: ${shorten(proposed, "en")}.`,
  );
}

function askLeftOut(others: readonly FoundEntity[]): Bilingual | undefined {
  const names = others.map(({ name, mentions: [first], role }) => {
    const post = tidyText(role ?? "");
    return `${tidyText(name)} (${[first?.trace.locator, post].filter(Boolean).join(", ")})`;
  });
  if (names.length === 0) return undefined;
  return inBoth(
    `Décider s’il faut nommer dans la note : ${shorten(names, "fr")}.`,
    `Decide whether the briefing should list: ${shorten(names, "en")}.`,
  );
}

function askSums(sums: readonly FoundAmount[]): Bilingual | undefined {
  const words = sums.map(({ trace }) => `${trace.locator} (${tidyText(trace.words)})`);
  if (words.length === 0) return undefined;
  return inBoth(
    `Rattacher à un événement ou à un chiffre, ou laisser de côté, ces montants : ${shorten(words, "fr")}.`,
    `Give these sums to an event or a figure, or leave them out: ${shorten(words, "en")}.`,
  );
}

function askClaims(claims: readonly PlannedClaim[]): Bilingual | undefined {
  if (claims.length === 0) return undefined;
  const places = [...new Set(claims.flatMap(({ passages }) => passages))];
  const number = String(claims.length);
  return inBoth(
    `Écrire avec nos mots ${claims.length > 1 ? `les ${number} déclarations` : "la déclaration"}, et vérifier qui parle : ${shorten(places, "fr")}.`,
    `Put the ${claims.length > 1 ? `${number} statements` : "statement"} in our own words, and check who speaks: ${shorten(places, "en")}.`,
  );
}

function askCreated(created: readonly string[]): Bilingual | undefined {
  if (created.length === 0) return undefined;
  return inBoth(
    `Compléter les fiches créées, noms et sources compris, puis ôter leur ligne «\u00a0draft\u00a0» : ${shorten(created, "fr")}.`,
    `Complete the files that were made, with names and sources, then remove their line “draft”: ${shorten(created, "en")}.`,
  );
}

/** The topics, and the texts in both languages. */
function askTexts({ topics }: Draft): Bilingual {
  const [fr, en] =
    topics.length === 0
      ? ["Choisir au moins un thème", "Choose at least one topic"]
      : [`Confirmer les thèmes (${topics.join(", ")})`, `Confirm the topics (${topics.join(", ")})`];
  return inBoth(
    `${fr} ; récrire le titre, le résumé et le texte, puis la traduction, composés par des règles.`,
    `${en}; rewrite the title, the summary and the text, then the translation: rules composed them.`,
  );
}

function list(items: readonly Bilingual[], language: keyof Bilingual): string {
  return shorten(
    items.map((item) => item[language]),
    language,
  );
}

/** The first of many, and how many are left. */
function shorten(items: readonly string[], language: keyof Bilingual): string {
  if (items.length <= MOST + 1) return items.join(", ");
  const left = String(items.length - MOST);
  return `${items.slice(0, MOST).join(", ")} ${language === "fr" ? `et ${left} autres` : `and ${left} others`}`;
}

const MOST = 10;
