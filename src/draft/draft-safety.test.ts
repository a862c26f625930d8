import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import type { Site } from "../model/site.ts";
import { EVIDENCE } from "../schemas/briefing.ts";
import { EVENT_KINDS } from "../schemas/event.ts";
import { LEXICON, analysisOf } from "./analysis.fixture.ts";
import type { Analysis, FoundAmount, FoundClaim, FoundEntity, FoundEvent, Trace } from "./analysis.ts";
import { readBody } from "./mdx.fixture.ts";
import { planDraft, type DraftPlan } from "./write-briefing.ts";

// Whatever an article holds, and whatever the rules make of it, its draft is whole: it follows the schemas, leads somewhere with every id, compiles,
// and changes nothing that is published.

const HOSTILE = [
  "{process.exit()}",
  "<script>alert(1)</script>",
  "]](x)",
  "import x from 'x'",
  "export const a = 1",
  "`code` -->",
  "<https://example.org>",
  "https://example.org<b>",
  ": # - 42 no",
  "---",
  "'\"\\",
  "a\nb",
  "\u202eabc\u200b",
  "\u0000\u0085\u2028",
  "中文公司",
  "   ",
  "",
];
const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom("Acme", "La Commission", "FTC", "M. Dupont", "l’Autorité", "20 %"),
  fc.string({ unit: "binary", maxLength: 40 }),
);
/** Ids of the sample and of the lexicon, of what is no party, of governments, and of nothing. */
const id = fc.oneof(
  fc.constantFrom("acme", "acme-pay", "bolt", "cac", "cac-office", "jane-doe", "acme-corp"),
  fc.constantFrom("nova", "nova-cloud", "ftc", "gazette", "herald"),
  fc.constantFrom("daily", "wire", "antitrust", "penalty", "acme-fine", "2021-03-fine"),
  fc.constantFrom("china-government", "india-government", "european-union", "no-such-government"),
  fc.constantFrom("zed", "no", "360", "true", "constructor", "__proto__", "unnamed-outlet"),
);
const locator = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .map(([p, s]) => `p${String(p)}s${String(s)}`);
const trace: fc.Arbitrary<Trace> = fc.record({ locator, words, rule: fc.constant("random") });
const date = fc.constantFrom(undefined, "2021-03-18", "2021-03", "2021", "2020-11/2020-12", "2020~", "2022-07-21");
const basis = fc.constantFrom("stated", "resolved", "corroborated", "inferred", "unknown" as const);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const entity: fc.Arbitrary<FoundEntity> = fc
  .record({
    id,
    kind: fc.constantFrom("companies", "regulators", "people", "outlets" as const),
    name: words,
    known: fc.constantFrom("content", "lexicon", "proposed" as const),
    reason: optional(words),
    role: optional(words),
    of: optional(id),
    central: fc.boolean(),
    traces: fc.array(trace, { maxLength: 3 }),
  })
  .map(({ traces, ...given }) => ({
    ...given,
    mentions: traces.map((each) => ({ trace: each, start: 0, end: 1, id: given.id, kind: given.kind })),
  }));
const amount: fc.Arbitrary<FoundAmount> = fc.record({
  trace,
  start: fc.constant(0),
  end: fc.constant(1),
  value: optional(fc.constantFrom("1200000000", "0", "0.5", "3", "999999999999")),
  currency: fc.constantFrom("USD", "CNY", "EUR", "XYZ"),
  scale: fc.constantFrom(0, 3, 6, 9, 12 as const),
  qualifier: fc.constantFrom("exactly", "about", "nearly", "over", "at-least" as const),
  kind: fc.constantFrom("fine", "ipo", "valuation", "loss", "revenue", "other" as const),
  party: optional(id),
  converts: optional(fc.nat(3)),
});
const event: fc.Arbitrary<FoundEvent> = fc.record({
  kind: fc.constantFrom(...EVENT_KINDS),
  status: fc.constantFrom("reported", "alleged", "planned" as const),
  date: fc.constant(undefined),
  value: date,
  basis,
  actors: fc.array(id, { maxLength: 3 }),
  targets: fc.array(id, { maxLength: 3 }),
  amounts: fc.array(fc.nat(4), { maxLength: 3 }),
  traces: fc.tuple(trace, trace),
});
const claim: fc.Arbitrary<FoundClaim> = fc.record({
  trace,
  by: fc.oneof(
    fc.constant(undefined),
    id.map((speaker) => ({ id: speaker })),
    words.map((speaker) => ({ words: speaker })),
  ),
  evidence: fc.constantFrom(...EVIDENCE),
  quotes: fc.array(words, { maxLength: 2 }),
  hedges: fc.array(words, { maxLength: 1 }),
  hedged: fc.boolean(),
  negated: fc.boolean(),
  about: fc.array(id, { maxLength: 2 }),
});
const named = optional(fc.record({ name: words, id: optional(id), trace }));
const analysis: fc.Arbitrary<Analysis> = fc
  .record({
    language: fc.constantFrom("fr", "en" as const),
    text: fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("\n\n")),
    entities: fc.array(entity, { maxLength: 5 }),
    amounts: fc.array(amount, { maxLength: 4 }),
    events: fc.array(event, { maxLength: 4 }),
    claims: fc.array(claim, { maxLength: 4 }),
    vague: fc.array(fc.record({ trace, start: fc.constant(0), end: fc.constant(1), id }), { maxLength: 2 }),
    byline: fc.record({
      published: fc.record({ value: date, basis, trace: optional(trace) }),
      outlet: named,
      agency: named,
      authors: fc.array(fc.record({ name: words, trace }), { maxLength: 2 }),
    }),
  })
  .map(analysisOf);
const context = fc.record({
  url: fc.constantFrom(
    undefined,
    "https://daily.fr/a",
    "https://www.acme.com/{x}?a=<b>",
    "https://xn--1ca.example/",
    "https://1.2.3.4/",
    "no address",
    "javascript:alert(1)",
  ),
  retrieved: fc.constantFrom(undefined, "2026-11-22"),
  restated: fc.boolean(),
  id: fc.constantFrom(undefined, "my-draft", "acme", "2021-03-fine"),
  host: optional(id),
});

let site: Site;
beforeAll(async () => {
  site = await loadSample();
});

type Given = typeof context extends fc.Arbitrary<infer T> ? T : never;

const plan = (found: Analysis, { host, ...given }: Given): DraftPlan =>
  planDraft(found, {
    site,
    lexicon: LEXICON,
    sha256: "e".repeat(64),
    outletByHost: () => (host === undefined ? undefined : { id: host, kind: "press" }),
    ...given,
  });

describe("any draft", () => {
  it(
    "loads with the site, is up to date in both languages, and changes nothing that is published",
    { timeout: 60_000 },
    async () => {
      const before = [...site.byId.keys()];
      await fc.assert(
        fc.asyncProperty(analysis, context, async (found, given) => {
          const { files, id: own } = plan(found, given);
          const changes = Object.fromEntries(files.map(({ path, text }) => [path, text]));
          expect(Object.keys(changes)).toHaveLength(files.length);
          for (const path of Object.keys(changes))
            expect(path).toMatch(
              /^content\/(?:briefings|translations\/(?:fr|en)|events|companies|regulators|people|outlets)\/[a-z0-9-]+\.(?:mdx|yaml)$/,
            );
          const loaded = await loadSample(changes, { drafts: true });
          expect(loaded.warnings).toEqual([]);
          expect(loaded.byId.get(own)?.kind).toBe("briefings");
          expect(loaded.byId.size).toBe(before.length + files.length - 1);
          expect([...(await loadSample(changes)).byId.keys()]).toEqual(before);
        }),
        { numRuns: 100 },
      );
    },
  );

  it("compiles, and holds no code and no element but its marks", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(analysis, context, async (found, given) => {
        for (const { path, text } of plan(found, given).files) {
          if (!path.endsWith(".mdx")) continue;
          const body = await readBody(text.slice(text.indexOf("\n---\n") + 5));
          for (const element of body.elements) expect(element).toMatch(/^Source (?:event|claim)=[a-z0-9-]+$/);
          for (const kind of [
            "mdxjsEsm",
            "mdxFlowExpression",
            "mdxTextExpression",
            "html",
            "code",
            "inlineCode",
            "image",
          ])
            expect(body.kinds).not.toContain(kind);
        }
      }),
      { numRuns: 400 },
    );
  });
});
