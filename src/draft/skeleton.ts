import type { Language } from "../schemas/languages.ts";
import type { Block, Prose } from "./mdx.ts";
import type { PlannedClaim } from "./plan-claims.ts";
import type { PlannedEvent } from "./plan-events.ts";
import { inBoth } from "./wording.ts";

/**
 * The body of a draft in one language: the news, each further event under a heading of its own, what is said and by whom, and what is not known. Every
 * sentence is composed, bears its mark, and is followed by the passages that a writer has to read.
 */
export function composeBody(
  { events, claims }: { events: readonly PlannedEvent[]; claims: readonly PlannedClaim[] },
  language: Language,
): Block[] {
  const [main, ...others] = events;
  const opening: Block[] = main
    ? [paragraph([main.sentence[language], { mark: "event", value: main.id }]), toReadAgain(main, language)]
    : [paragraph([NO_EVENT[language]])];
  return [
    ...opening,
    ...others.flatMap((event): Block[] => [
      { is: "heading", text: event.title[language] },
      paragraph([event.sentence[language], { mark: "event", value: event.id }]),
      toReadAgain(event, language),
    ]),
    ...(claims.length === 0
      ? []
      : ([
          { is: "heading", text: SAID[language] },
          { is: "list", items: claims.map(({ id, text }): Prose => [text[language], { mark: "claim", value: id }]) },
        ] satisfies Block[])),
    { is: "heading", text: UNKNOWN[language] },
    { is: "list", items: listUnknown(events, language) },
  ];
}

function paragraph(prose: Prose): Block {
  return { is: "paragraph", prose };
}

function toReadAgain({ passages }: PlannedEvent, language: Language): Block {
  return paragraph([READ_AGAIN[language], ` ${passages.join(", ")}.`]);
}

/** What the article leaves open of its events: when they happened, and who acted. */
function listUnknown(events: readonly PlannedEvent[], language: Language): Prose[] {
  const unknown = events.flatMap((event): Prose[] => {
    const mark = { mark: "event", value: event.id } as const;
    const dateless: Prose[] = event.date === undefined ? [[`${WHEN[language]} ${event.title[language]}.`, mark]] : [];
    const nameless: Prose[] = event.actors.length === 0 ? [[`${WHO[language]} ${event.title[language]}.`, mark]] : [];
    return [...dateless, ...nameless];
  });
  return unknown.length > 0 ? unknown : [[TO_COMPLETE[language]]];
}

/** What opens the body, and stands for a summary, where no event was found. */
export const NO_EVENT = inBoth(
  "À écrire : aucun événement n’a été reconnu dans l’article.",
  "To be written: no event was recognised in the article.",
);
const READ_AGAIN = inBoth("À relire et à développer :", "To be read again and developed:");
const SAID = inBoth("Ce qui est dit", "What is said");
const UNKNOWN = inBoth("Ce qu’on ne sait pas", "What is not known");
const WHEN = inBoth("La date de l’événement :", "The date of the event:");
const WHO = inBoth("Qui a agi :", "Who acted:");
const TO_COMPLETE = inBoth("À compléter.", "To be completed.");
