import { z } from "zod";
import { nameForm } from "./entity.ts";
import { id, text } from "./shared.ts";

/**
 * One way the press writes a name, exactly as it stands in a text: "Autorité suédoise des télécoms". Small and capital letters count, accents too;
 * a plain space stands for any blank, ' for ’. Either `source`, the address of a page that uses it, or `unsourced: true`: an unsourced form
 * helps `npm run draft` to recognise a name and is never shown to a reader.
 */
const form = z
  .strictObject({
    value: text,
    lang: nameForm,
    /** Address of a page that uses the form. */
    source: z.url({ protocol: /^https?$/ }).optional(),
    /** true where no page is given. */
    unsourced: z.literal(true).optional(),
    /** Longer names that hold this one and are something else: ["CAC 40"] for "CAC". */
    except: z.array(text).default([]),
    /** true for a form that other things share ("Ant", "PTS"): it counts only where a surer form of the same name stands in the article. */
    weak: z.literal(true).optional(),
  })
  .refine((given) => (given.source === undefined) !== (given.unsourced === undefined), {
    error: "needs either the source it was read at or unsourced: true, not both.",
  });
export type LexiconForm = z.infer<typeof form>;

/** The ways the press writes the name, at least one. */
const forms = z.array(form).min(1, { error: "is empty. Give at least one form." });

/** What the lexicon knows of a country: an ISO 3166-1 code, or EU. It serves matching and the draft's first guess, and is not shown unconfirmed. */
const country = z.string().regex(/^[A-Z]{2}$/, { error: "is not a country code such as CN, US or EU." });

const companyEntry = z.strictObject({
  /** company: a firm of its own; subsidiary: owned by another; brand: a product or service of a firm. */
  kind: z.enum(["company", "subsidiary", "brand"]),
  country: country.optional(),
  /** Id of the owner, among companies with a page or in the lexicon. */
  parent: id.optional(),
  forms,
});

const regulatorEntry = z.strictObject({
  /** As in content/regulators/, and exchange: a stock exchange. */
  kind: z.enum(["regulator", "ministry", "party", "government", "court", "exchange"]),
  country,
  /**
   * What it watches, in the words the press describes it by, small letters, without article: { fr: ["cyberespace", "internet"] } lets
   * "le régulateur chinois du cyberespace" and "le gendarme de l'internet chinois" be recognised.
   */
  watches: z.strictObject({ fr: z.array(text).default([]), en: z.array(text).default([]) }).default({ fr: [], en: [] }),
  forms,
});

const outletEntry = z.strictObject({
  /** As in content/outlets/. */
  kind: z.enum(["agency", "press", "aggregator", "state-media", "partisan", "official"]),
  /** Hosts its pages stand at, without "www.": ["scmp.com"]. */
  hosts: z.array(text).default([]),
  forms,
});

/**
 * `content/lexicon/<name>.yaml`: names of the field that have no page yet, and further forms of those that have one (under the same id), so that
 * a first article on a new firm already links.
 */
export const lexiconSchema = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("companies"), entries: z.record(id, companyEntry) }),
  z.strictObject({ of: z.literal("regulators"), entries: z.record(id, regulatorEntry) }),
  z.strictObject({ of: z.literal("outlets"), entries: z.record(id, outletEntry) }),
]);
export type LexiconData = z.infer<typeof lexiconSchema>;
export type LexiconCompany = z.infer<typeof companyEntry>;
export type LexiconRegulator = z.infer<typeof regulatorEntry>;
export type LexiconOutlet = z.infer<typeof outletEntry>;
