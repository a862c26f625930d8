import { z } from "zod";

/** A company, authority or person: its id or name, and whether naming it is neither rewarded nor punished. */
export interface NamedAnswer {
  readonly name: string;
  readonly optional: boolean;
}

export interface AmountAnswer {
  readonly text: string;
  /** undefined for "several billion dollars". */
  readonly value: number | undefined;
  /** ISO 4217. */
  readonly currency: string;
  readonly optional: boolean;
}

/** A date, which may be unknown: undefined. */
export interface DateAnswer {
  readonly value: string | undefined;
  /** day, month, year or unknown; that of the value if it is left out. */
  readonly precision: string | undefined;
  /** Other values that also count. */
  readonly accept: readonly (string | undefined)[];
}

export interface EventAnswer {
  readonly kind: string;
  /** Other kinds that also count. */
  readonly acceptedKinds: readonly string[];
  readonly date: DateAnswer;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly optional: boolean;
}

/** What is found in an article, or what is to be found in it: then some of it may be optional, and other values may count. */
export interface Answers {
  readonly language: string | undefined;
  readonly published: DateAnswer | undefined;
  readonly agency: string | undefined;
  readonly authors: readonly string[];
  readonly companies: readonly NamedAnswer[];
  readonly regulators: readonly NamedAnswer[];
  readonly people: readonly NamedAnswer[];
  readonly amounts: readonly AmountAnswer[];
  readonly events: readonly EventAnswer[];
  /** Page furniture, a line or a part of one each. */
  readonly furniture: readonly string[];
}

/**
 * Reads answers as an article's .gold.json has them, which is also how `npm run draft -- --json` prints its own. `file` is their place for
 * the worded error that is thrown when they have another form.
 */
export function readAnswers(json: unknown, file: string): Answers {
  const { data, error } = answersSchema.safeParse(json);
  if (data) return data;
  const faults = error.issues.map(({ path, message }) => `  ${path.map(String).join(".") || "the whole"}: ${message}`);
  throw new Error(
    `bench: ${file} does not hold answers.\n${faults.join("\n")}\n  The files beside src/draft/fixtures/*.txt show the form.`,
  );
}

const orNone = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
const optional = z.boolean().nullish().transform(Boolean);
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const text = z.string().nullish().transform(orNone);
const UNKNOWN: DateAnswer = { value: undefined, precision: undefined, accept: [] };
const date = z
  .object({ value: text, precision: text, accept: list(z.string().nullable().transform(orNone)) })
  .nullable()
  .transform((found): DateAnswer => found ?? UNKNOWN);
const byId = z
  .object({ id: z.string(), optional })
  .transform(({ id, ...rest }): NamedAnswer => ({ name: id, ...rest }));

const answersSchema = z
  .object({
    lang: text,
    published: date.optional().transform(orNone),
    agency: text,
    authors: list(z.string()),
    companies: list(byId),
    regulators: list(byId),
    people: list(z.object({ name: z.string(), optional })),
    amounts: list(
      z.object({ text: z.string(), value: z.number().nullish().transform(orNone), currency: z.string(), optional }),
    ),
    events: list(
      z
        .object({
          kind: z.string(),
          kind_accept: list(z.string()),
          date,
          actors: list(z.string()),
          targets: list(z.string()),
          optional,
        })
        .transform(({ kind_accept: acceptedKinds, ...event }): EventAnswer => ({ ...event, acceptedKinds })),
    ),
    boilerplate: list(z.string()),
  })
  .transform(({ lang, boilerplate, ...rest }): Answers => ({ ...rest, language: lang, furniture: boilerplate }));
