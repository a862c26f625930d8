import { z } from "zod";
import { amount } from "./amount.ts";
import { basisRule, dateBasis, edtf } from "./edtf.ts";
import { address, bilingual, draft, formerIds, id, otherSource } from "./shared.ts";

export const EVENT_KINDS = [
  "summons",
  "fine",
  "investigation",
  "ban",
  "app-removal",
  "ipo-suspension",
  "delisting",
  "rule",
  "draft-rule",
  "statement",
  "meeting",
  "initiative",
  "restructuring",
  "data-review",
  "other",
] as const;
/**
 * summons: an authority calls somebody in; fine: a sum is imposed as a penalty; investigation: an inquiry is opened or under way; ban: a product, a
 * service or an activity is forbidden; app-removal: an app is taken out of stores; ipo-suspension: an offering of shares is stopped or put off;
 * delisting: shares leave an exchange; rule: a law or a rule is adopted or takes effect; draft-rule: a law or a rule is proposed or opened to comment;
 * statement: a public statement that is itself the news; meeting: a symposium, a press conference; initiative: a programme or a campaign is launched;
 * restructuring: a firm is reorganised or changes owners; data-review: a security review of a firm's data or network; other: none of these.
 */
export const eventKind = z.enum(EVENT_KINDS);
export type EventKind = (typeof EVENT_KINDS)[number];

/** reported: stated as having happened; alleged: hedged, or a partisan outlet's own assertion; planned: announced and not yet done. */
export const eventStatus = z.enum(["reported", "alleged", "planned"]);
export type EventStatus = z.infer<typeof eventStatus>;

/** `content/events/<id>.yaml`: one thing that happened, is planned or is alleged. Several briefings may report it. */
export const eventSchema = z
  .strictObject({
    /** What happened, as a short phrase: "Convocation de onze entreprises par la CAC". */
    title: bilingual,
    /** One or two sentences: who did it to whom, when, how much. */
    summary: bilingual,
    kind: eventKind,
    /** When it happened, as precisely as any report or named source tells. Leave it out when it is not known. */
    date: edtf.optional(),
    /** How the date is known; `unknown` when there is none. */
    dateBasis,
    /** Loose wording to print instead of the date: "fin 2020", "late 2020". */
    dateText: bilingual.optional(),
    /** Day it was made public, where the day it happened was not given. */
    announced: edtf.optional(),
    /** Day a law or a rule takes effect, as precisely as a source names it, and that source's address. For rules and draft rules alone. */
    inForce: z.strictObject({ date: edtf, source: address }).optional(),
    status: eventStatus,
    /** Who did it: ids of regulators, companies or people. */
    actors: z.array(id).default([]),
    /** To whom: ids of companies, regulators or people. */
    targets: z.array(id).default([]),
    /** Those who acted, beyond the ids: "des régulateurs non nommés". */
    otherActors: bilingual.optional(),
    /** Those it was done to, beyond the ids: "six autres entreprises, non nommées par l’article". */
    otherTargets: bilingual.optional(),
    /** Ids from content/topics/. */
    topics: z.array(id).default([]),
    /** Sums of money of the event: the fine, the offering that was stopped. */
    amounts: z.array(amount).default([]),
    /** Where reports differ: the report we follow (a briefing's id, or the name of one of `sources`) and why. */
    preferred: z
      .strictObject({
        /** A briefing's id, or the name of one of `sources`. */
        report: z.string().min(1),
        why: bilingual,
      })
      .optional(),
    /** The law or rule it rests on, if a source names it. */
    legalBasis: z.strictObject({ name: bilingual, source: address }).optional(),
    /** Sources beside the briefings, each with what it adds. */
    sources: z.array(otherSource).default([]),
    draft,
    formerIds,
  })
  .refine((event) => (event.date === undefined) === (event.dateBasis === "unknown"), basisRule("date", "dateBasis"))
  .refine(({ kind, inForce }) => inForce === undefined || kind === "rule" || kind === "draft-rule", {
    path: ["inForce"],
    error: "is told of a rule or a draft rule alone. Remove it, or correct the kind.",
  });
export type EventData = z.infer<typeof eventSchema>;
