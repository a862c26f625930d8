import { splitArticle } from "../model/article.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Language } from "../schemas/languages.ts";
import type {
  Analysis,
  FoundAmount,
  FoundClaim,
  FoundEntity,
  FoundEvent,
  NamedKind,
  ReadSentence,
  Trace,
} from "./analysis.ts";

/** A finding's place. */
export function traceAt(locator: string, words = "…", rule = "made-by-hand"): Trace {
  return { locator, words, rule };
}

/** A name that the article uses at these places, in this form. */
export function entityOf(
  id: string,
  kind: NamedKind,
  name: string,
  places: readonly string[] = ["p1s1"],
  more: Partial<FoundEntity> = {},
): FoundEntity {
  return {
    id,
    kind,
    name,
    known: "content",
    reason: undefined,
    role: undefined,
    of: undefined,
    central: true,
    mentions: places.map((locator) => ({ trace: traceAt(locator, name), start: 0, end: name.length, id, kind })),
    ...more,
  };
}

/** A sum of money. */
export function amountOf(value: string | undefined, currency: string, more: Partial<FoundAmount> = {}): FoundAmount {
  const words = `${value ?? "…"} ${currency}`;
  return {
    trace: traceAt("p1s1", words),
    start: 0,
    end: 1,
    value,
    currency,
    scale: 0,
    qualifier: "exactly",
    kind: "fine",
    party: undefined,
    converts: undefined,
    ...more,
  };
}

/** An event, told in the first sentence. */
export function eventOf(kind: FoundEvent["kind"], more: Partial<FoundEvent> = {}): FoundEvent {
  return {
    kind,
    status: "reported",
    date: undefined,
    value: undefined,
    basis: more.value === undefined ? "unknown" : "stated",
    actors: [],
    targets: [],
    amounts: [],
    traces: [traceAt("p1s1")],
    ...more,
  };
}

/** A statement. */
export function claimOf(by: FoundClaim["by"], locator: string, more: Partial<FoundClaim> = {}): FoundClaim {
  return {
    trace: traceAt(locator),
    by,
    evidence: "attributed",
    quotes: [],
    hedges: [],
    hedged: false,
    negated: false,
    about: [],
    ...more,
  };
}

/** An analysis with the given findings and nothing else. */
export function analysisOf(
  given: Partial<Analysis> & { readonly text?: string; readonly language?: Language } = {},
): Analysis {
  const { text = TEXT, language = "fr", ...findings } = given;
  const sentences = splitArticle(text).flatMap(({ number, sentences: own }) =>
    own.map((sentence, i): ReadSentence => ({
      locator: sentence.locator,
      paragraph: number,
      index: i + 1,
      text: sentence.text,
      read: sentence.text,
      role: "body",
    })),
  );
  return {
    article: { text, language, title: undefined, dateline: undefined, sentences, furniture: [] },
    byline: {
      published: { value: "2022-07-21", basis: "stated", trace: traceAt("p1s1") },
      outlet: undefined,
      agency: undefined,
      authors: [],
    },
    dates: [],
    amounts: [],
    entities: [],
    vague: [],
    events: [],
    claims: [],
    ...findings,
  };
}

/** A short article of our own. */
const TEXT = `La CAC a condamné Acme à une amende de 1,2 milliard de dollars, a-t-elle annoncé jeudi. Acme dit accepter la décision.

« Nous corrigerons nos pratiques », assure sa présidente, Jane Doe. Un analyste y voit la fin d’une enquête.

Bolt, un concurrent, n’est pas concerné. La sécurité des données de ses clients avait été critiquée.`;

/** The news of that article, as it would be found with the sample content: a fine, an investigation, a statement, and three who speak. */
export function makeAnalysis(given: Parameters<typeof analysisOf>[0] = {}): Analysis {
  return analysisOf({
    entities: [
      entityOf("cac", "regulators", "CAC", ["p1s1"]),
      entityOf("acme", "companies", "Acme", ["p1s1", "p1s2"]),
      entityOf("jane-doe", "people", "Jane Doe", ["p2s1"], { role: "présidente", of: "acme" }),
      entityOf("bolt", "companies", "Bolt", ["p3s1"], { central: false }),
    ],
    amounts: [amountOf("1200000000", "USD", { scale: 9, party: "acme" })],
    events: [
      eventOf("fine", {
        value: "2022-07-21",
        basis: "resolved",
        actors: ["cac"],
        targets: ["acme"],
        amounts: [0],
        traces: [traceAt("p1s1"), traceAt("p2s2")],
      }),
      eventOf("statement", { actors: ["acme"], traces: [traceAt("p1s2")] }),
    ],
    claims: [
      claimOf({ id: "jane-doe" }, "p2s1", { quotes: ["Nous corrigerons nos pratiques"], about: ["acme"] }),
      claimOf({ words: "un analyste" }, "p2s2", { evidence: "anonymous" }),
      claimOf(undefined, "p3s2", { evidence: "reported" }),
    ],
    ...given,
  });
}

/** A lexicon that knows a firm, its brand, an authority and two outlets. */
export const LEXICON: Lexicon = {
  companies: new Map([
    [
      "nova",
      {
        kind: "company",
        country: "CN",
        forms: [
          { value: "Nova Tech", lang: "en", unsourced: true, except: [] },
          { value: "新星", lang: "zh-Hans", source: "https://example.org/nova", except: [] },
        ],
      },
    ],
    [
      "nova-cloud",
      {
        kind: "brand",
        country: "CN",
        parent: "nova",
        forms: [{ value: "Nova Cloud", lang: "en", unsourced: true, except: [] }],
      },
    ],
  ]),
  regulators: new Map([
    [
      "ftc",
      {
        kind: "regulator",
        country: "US",
        watches: { fr: [], en: [] },
        forms: [
          { value: "Federal Trade Commission", lang: "en", source: "https://example.org/ftc", except: [] },
          { value: "FTC", lang: "en", unsourced: true, except: [] },
        ],
      },
    ],
  ]),
  outlets: new Map([
    [
      "gazette",
      {
        kind: "press",
        hosts: ["gazette.example"],
        forms: [{ value: "La Gazette", lang: "fr", source: "https://example.org/gazette", except: [] }],
      },
    ],
    [
      "herald",
      {
        kind: "partisan",
        hosts: ["herald.example"],
        forms: [{ value: "The Herald", lang: "en", unsourced: true, except: [] }],
      },
    ],
  ]),
};
