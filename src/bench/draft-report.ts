import type { ArticleMeasure, DraftMeasure } from "./draft.ts";
import { COUNTED, addScores, ratesOf, shareRight, type Score } from "./draft-score.ts";
import { formatCount, table } from "./report.ts";

/** What the draft must reach on all articles together. */
const AIMS = {
  companies: 0.92,
  regulators: 0.92,
  people: 0.9,
  amounts: 0.97,
  events: 0.75,
  eventDates: 0.8,
  published: 0.95,
} as const;

/** What it must keep to, in seconds: one article with the start of the process, and a thousand in one. */
const BARS = { startUp: 1, thousand: 60 } as const;

/** A figure that has an aim or a bar. */
export interface DraftVerdict {
  readonly what: string;
  /** share: of 1, at least the bar; s: seconds, at most the bar. */
  readonly unit: "share" | "s";
  readonly found: number;
  readonly bar: number;
  readonly passed: boolean;
}

/** The verdicts on what was measured. */
export function judgeDraft({ articles, startUp, throughput }: DraftMeasure): DraftVerdict[] {
  const all = addScores(articles.map(({ ours }) => ours));
  const aims = Object.entries(AIMS) as [keyof typeof AIMS, number][];
  return [
    ...aims.map(([field, bar]): DraftVerdict => {
      // Where no event was found there is no date to judge, and yet none is right.
      const found = shareOf(all, field) ?? (all.events.missed > 0 ? 0 : 1);
      return { what: FIELDS[field], unit: "share", found, bar, passed: found >= bar };
    }),
    ...(startUp ? [keepTo("one article, process and all", startUp.seconds, BARS.startUp)] : []),
    // Fewer have the same bar: the first ones are slower than the rest.
    keepTo(
      formatArticles(throughput.articles),
      throughput.seconds,
      BARS.thousand * Math.max(1, throughput.articles / 1000),
    ),
  ];
}

/** The whole report as plain text. */
export function formatDraftReport(measure: DraftMeasure): string {
  return [
    "P is precision, R recall; of dates and language, F1 is the share that is right. Right and missed count what is to be found, extra what is not.",
    ...groupsOf(measure).map(([name, articles]) => formatGroup(name, articles)),
    formatRates(measure.articles),
    formatCounts(measure.articles),
    formatSpeed(measure),
    table(
      ["aim", "found", "needed", ""],
      judgeDraft(measure).map(({ what, unit, found, bar, passed }) => [
        what,
        formatFound(found, unit),
        `${unit === "s" ? "at most" : "at least"} ${formatFound(bar, unit)}`,
        passed ? "pass" : "FAIL",
      ]),
    ),
  ].join("\n\n");
}

/** The same as one plain object: counts and rates of each group and article, then the times. */
export function describeDraft(measure: DraftMeasure) {
  const { articles, startUp, throughput } = measure;
  return {
    verdicts: judgeDraft(measure),
    groups: groupsOf(measure).map(([name, members]) => ({
      name,
      articles: members.length,
      ours: describeScore(addScores(members.map(({ ours }) => ours))),
      baseline: describeScore(addScores(members.map(({ baseline }) => baseline))),
    })),
    articles: articles.map(({ name, language, ours, baseline }) => ({
      name,
      language,
      ours: describeScore(ours),
      baseline: describeScore(baseline),
    })),
    startUp: startUp && { ...startUp, ratio: startUp.seconds / startUp.emptySeconds },
    throughput: { ...throughput, millisecondsEach: (throughput.seconds / throughput.articles) * 1000 },
  };
}

type Field = keyof Score;

/** The fields in the order of the report, as it calls them. */
const FIELDS: Readonly<Record<Field, string>> = {
  companies: "companies",
  regulators: "regulators",
  people: "people",
  amounts: "amounts",
  events: "events",
  eventDates: "event dates",
  published: "publication date",
  language: "language",
  agency: "agency",
  authors: "authors",
  furniture: "furniture",
};
const FIELD_NAMES = Object.keys(FIELDS) as Field[];

function keepTo(what: string, found: number, bar: number): DraftVerdict {
  return { what, unit: "s", found, bar, passed: found <= bar };
}

function groupsOf({ articles }: DraftMeasure): [string, readonly ArticleMeasure[]][] {
  const in_ = (language: string) => articles.filter((article) => article.language === language);
  const groups: [string, readonly ArticleMeasure[]][] = [
    ["all", articles],
    ["French", in_("fr")],
    ["English", in_("en")],
  ];
  return groups.filter(([, members]) => members.length > 0);
}

function isCounted(field: Field): field is (typeof COUNTED)[number] {
  return COUNTED.some((counted) => counted === field);
}

/** F1 of a count, or the share that is right; undefined where nothing could be. */
function shareOf(score: Score, field: Field): number | undefined {
  return isCounted(field) ? ratesOf(score[field]).f1 : shareRight(score[field]);
}

function describeScore(score: Score) {
  return Object.fromEntries(
    FIELD_NAMES.map((field) => [
      field,
      isCounted(field)
        ? { ...score[field], ...ratesOf(score[field]) }
        : { ...score[field], share: shareRight(score[field]) ?? null },
    ]),
  );
}

function formatGroup(name: string, articles: readonly ArticleMeasure[]): string {
  const [ours, baseline] = [
    addScores(articles.map((each) => each.ours)),
    addScores(articles.map((each) => each.baseline)),
  ];
  const columns = ["R", "F1", "right", "extra", "missed"];
  return table(
    [`${name}: ${formatArticles(articles.length)}`, "P", ...columns, "without our rules: P", ...columns],
    FIELD_NAMES.map((field) => [FIELDS[field], ...formatField(ours, field), ...formatField(baseline, field)]),
  );
}

function formatField(score: Score, field: Field): string[] {
  if (!isCounted(field)) {
    const { right, of } = score[field];
    return ["", "", formatShare(shareOf(score, field)), formatCount(right), "", formatCount(of - right)];
  }
  const { precision, recall, f1 } = ratesOf(score[field]);
  const { right, extra, missed } = score[field];
  return [...[precision, recall, f1].map(formatShare), ...[right, extra, missed].map(formatCount)];
}

function formatRates(articles: readonly ArticleMeasure[]): string {
  const cell = (score: Score, field: Field) =>
    isCounted(field) && Object.values(score[field]).every((count) => count === 0)
      ? "–"
      : formatShare(shareOf(score, field));
  return table(
    ["F1, with our rules and without", ...FIELD_NAMES.map((field) => FIELDS[field])],
    articles.map(({ name, ours, baseline }) => [
      name,
      ...FIELD_NAMES.map((field) => `${cell(ours, field)} ${cell(baseline, field).padStart(5)}`),
    ]),
  );
}

function formatCounts(articles: readonly ArticleMeasure[]): string {
  return table(
    ["right +extra −missed, with our rules", ...FIELD_NAMES.map((field) => FIELDS[field])],
    articles.map(({ name, ours }) => [name, ...FIELD_NAMES.map((field) => formatTally(ours, field))]),
  );
}

function formatTally(score: Score, field: Field): string {
  const { right, extra, missed } = isCounted(field)
    ? score[field]
    : { right: score[field].right, extra: 0, missed: score[field].of - score[field].right };
  return [String(right), extra > 0 && `+${extra}`, missed > 0 && `−${missed}`].filter(Boolean).join(" ");
}

function formatSpeed({ startUp, throughput: { articles, seconds } }: DraftMeasure): string {
  const each = ((seconds / articles) * 1000).toFixed(1);
  return [
    startUp
      ? `One article through src/draft/command.ts --json, process and all: ${startUp.seconds.toFixed(2)} s, ${(startUp.seconds / startUp.emptySeconds).toFixed(1)} × an empty process (${startUp.emptySeconds.toFixed(3)} s).`
      : "The start of a process was not timed: there is no src/draft/command.ts.",
    `${formatArticles(articles)}, analysed and their files made in memory: ${seconds.toFixed(1)} s, ${each} ms each.`,
  ].join("\n");
}

function formatArticles(count: number): string {
  return `${formatCount(count)} ${count === 1 ? "article" : "articles"}`;
}

function formatFound(found: number, unit: DraftVerdict["unit"]): string {
  return unit === "s" ? `${found.toFixed(2)} s` : formatShare(found);
}

function formatShare(share: number | undefined): string {
  return share === undefined ? "–" : share.toFixed(3);
}
