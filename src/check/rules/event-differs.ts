import { boundsOf, datesAgree, formatDate, precisionOf, yearOf } from "../../model/edtf.ts";
import { isDraft, type Report } from "../../model/integrity.ts";
import { currencyWords, formatNumber, isRoundingOf, scaleWords, shiftDecimal } from "../../model/money.ts";
import { indexReports, narrationEvidence, type EventReport } from "../../model/reports.ts";
import type { Event, Site } from "../../model/site.ts";
import type { Amount } from "../../schemas/amount.ts";
import { LANGUAGES, type Language, type OtherSource } from "../../schemas/shared.ts";
import type { Rule } from "../rule.ts";

/**
 * What an event's file says, its reports or its named sources say. Its date is one that a report gives, or is explained by its basis; it is not
 * more precise than they are; its status and its amounts each stand in a report or rest on a source; and where reports contradict each other,
 * `preferred` says whom the file follows. Drafts support drafts only. Different precision of one date, sums in other currencies, parts beside
 * their total and rounded sums are no contradiction.
 */
export const eventDiffers: Rule = {
  name: "event-differs",
  check({ site }, report) {
    const reports = indexReports(site);
    for (const event of site.events) {
      const known = (reports.get(event.id) ?? []).filter(({ briefing }) => isDraft(event) || !isDraft(briefing));
      // An event without a report is told of as such.
      if (known.length === 0) continue;
      const account: Account = {
        event,
        reports: known,
        corroboration: known.flatMap(({ briefing }) => briefing.data.source.corroboration),
      };
      checkPreferred(account, site, report);
      checkDate(account, report);
      checkBasis(account, report);
      checkStatus(account, site, report);
      checkAmounts(account, report);
    }
  },
};

interface Account {
  readonly event: Event;
  readonly reports: readonly EventReport[];
  /** The other sources of the briefings that report it. */
  readonly corroboration: readonly OtherSource[];
}

/** Where reports are followed and where they are not: `preferred` names one that there is, and stands where they contradict each other. */
function checkPreferred({ event, reports }: Account, site: Site, report: Report): void {
  const { preferred, date, amounts } = event.data;
  if (preferred) {
    const isBriefing = site.byId.get(preferred.report)?.kind === "briefings";
    const isReport = reports.some(({ briefing }) => briefing.id === preferred.report);
    const isSource = event.data.sources.some(({ outlet }) => outlet === preferred.report);
    if (isBriefing && !isReport && !isSource)
      report(
        event,
        ["preferred", "report"],
        `"${preferred.report}" does not report this event; ${listFiles(reports)} ${reports.length > 1 ? "do" : "does"}.`,
        "Name one that does, or one of this event's sources.",
      );
    return;
  }
  const next = "Say under preferred which report the file follows, and why.";
  const given = giveDates(reports);
  const other = given.find((one) => given.some((each) => !datesAgree(one.date, each.date)));
  const opposite = other && given.find((each) => !datesAgree(other.date, each.date));
  if (other && opposite && date !== undefined && given.some((each) => datesAgree(each.date, date)))
    report(
      event,
      ["date"],
      `reports contradict each other (${other.date} in ${other.file}, ${opposite.date} in ${opposite.file}), and the file follows one without saying so.`,
      next,
    );
  amounts.forEach(({ value, currency, kind }, i) => {
    const values = reports.map(({ briefing, report: { amounts: given } }) => ({
      file: briefing.file,
      values: given.filter((each) => each.currency === currency && each.kind === kind).map((each) => each.value),
    }));
    const followed = values.find((each) => each.values.includes(value));
    const contrary =
      followed && values.find((each) => each.values.length > 0 && !shareSum(followed.values, each.values));
    // One word on a sum that several amounts give is enough.
    const isFirst = amounts.findIndex((each) => each.currency === currency && each.kind === kind) === i;
    if (contrary && isFirst)
      report(
        event,
        ["amounts", i, "value"],
        `reports contradict each other (${value} ${currency} in ${followed.file}, ${contrary.values.join(", ")} in ${contrary.file}), and the file follows one without saying so.`,
        next,
      );
  });
}

/** Whether two accounts give one sum in common, be it rounded in one of them: a total stands beside its parts. */
function shareSum(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.some((each) => isRoundingOf(value, each) || isRoundingOf(each, value)));
}

function checkDate({ event, reports, corroboration }: Account, report: Report): void {
  const { date, dateBasis, preferred, sources } = event.data;
  const given = giveDates(reports);
  if (date === undefined) {
    const dated = given[0];
    if (dated && !preferred)
      report(
        event,
        [],
        `has no date, and ${dated.file} gives one: ${dated.date}.`,
        "Write this date with its basis, or say under preferred why it is not followed.",
      );
    return;
  }
  const followed = given.find(({ id }) => id === preferred?.report);
  const gives = followed ? [followed] : given;
  if (gives.some((each) => each.date === date)) return;
  const told = gives.map((each) => `${each.date} in ${each.file}`).join(", ");
  const others = [...sources, ...corroboration];
  // A source that is preferred may contradict every report; the page then says why it is followed.
  const mayDiffer = preferred !== undefined && !followed;
  if (gives.length > 0 && !mayDiffer && !gives.some((each) => datesAgree(each.date, date)))
    report(
      event,
      ["date"],
      `${date} contradicts ${followed ? "the preferred report" : "every report that gives a date"} (${told}).`,
      "Write the date as the report gives it, or say under preferred which source the file follows, and why.",
    );
  else if (dateBasis === "corroborated" && others.length > 0) {
    const isOpen = gives.every((each) => isWithin(date, each.date));
    if (others.some((source) => givesDate(source, date, reports, isOpen))) return;
    report(
      event,
      ["date"],
      `${date} is corroborated, and is not in what any source adds${told ? `, nor in a report (${told})` : ""}.`,
      "Correct the date, or write it in what the source adds.",
    );
  } else if (gives.length > 0 && others.length === 0 && gives.every((each) => isWithin(date, each.date)))
    report(
      event,
      ["date"],
      `${date} is more precise than any report (${told}), and no other source is named: nobody has said so much.`,
      "Write the date as the report gives it; or name under sources who says more, with dateBasis: corroborated.",
    );
  else if (dateBasis !== "inferred" || !gives.every((each) => isCoarsening(date, each.date)))
    report(
      event,
      ["date"],
      `${date} is not ${told ? `what ${followed ? "the preferred report" : "a report"} gives (${told})` : "given by any report"}, and its basis, ${dateBasis}, does not explain it.`,
      "Write the date as the report gives it; or dateBasis: corroborated and the source under sources; or dateBasis: inferred.",
    );
}

/**
 * Whether a source gives a date: it appeared on it, or what it adds names it; a day may go without its year where a report or its article is of
 * that year. Loose wording has no one form: where every report leaves it open, an interval is taken on trust.
 */
function givesDate(
  { published, adds }: OtherSource,
  date: string,
  reports: readonly EventReport[],
  isOpen: boolean,
): boolean {
  if (date.includes("/")) return isOpen;
  if (published !== undefined && (published === date || isWithin(published, date))) return true;
  const isOfYear = reports.some(({ briefing, report: told }) =>
    [told.date, briefing.data.published].some((each) => yearOf(each) === yearOf(date)),
  );
  return LANGUAGES.some((language) => {
    const words = plain(formatDate(date.replace("~", ""), language));
    const wordings = isOfYear && precisionOf(date) === "day" ? [words, words.replace(/ \d{4}$/, "")] : [words];
    return wordings.some((wording) => holdsWords(plain(adds[language]), wording));
  });
}

/** A text with common blanks in the place of those that do not break. */
function plain(text: string): string {
  return text.replace(/\s/gu, " ");
}

function checkBasis({ event, reports, corroboration }: Account, report: Report): void {
  const { date, dateBasis, sources } = event.data;
  if (dateBasis === "corroborated" && sources.length + corroboration.length === 0)
    report(
      event,
      ["dateBasis"],
      "is corroborated, and neither this event nor a briefing that reports it names another source.",
      "Add who says so under sources, or write how the report knows the date.",
    );
  if (date === undefined || (dateBasis !== "stated" && dateBasis !== "resolved") || sources.length > 0) return;
  const bases = reports.flatMap(({ report: told }) => (told.date === undefined ? [] : [told.dateBasis]));
  // A date that one article states, another may let its readers work out. Where none gives any, that is told of the date.
  if (bases.length === 0 || bases.includes("stated") || bases.includes(dateBasis)) return;
  report(
    event,
    ["dateBasis"],
    `is ${dateBasis}, but the reports know the date otherwise: it is ${[...new Set(bases)].join(" and ")}.`,
    "Write the basis that a report gives, or name under sources who states it.",
  );
}

function checkStatus({ event, reports }: Account, site: Site, report: Report): void {
  const { status, sources, preferred } = event.data;
  const stronger = reports.find(
    ({ briefing, report: told }) => told.status === "reported" && narrationEvidence(site, briefing) === "reported",
  );
  if (status !== "reported" && stronger) {
    const followed = reports.find(({ briefing }) => briefing.id === preferred?.report);
    if (followed ? followed.report.status !== status : !preferred)
      report(
        event,
        ["status"],
        `is ${status}, and ${stronger.briefing.file}, whose outlet is not partisan, has it as reported.`,
        "Write status: reported, or say under preferred which report or source the file follows, and why.",
      );
    return;
  }
  const given = [...new Set(reports.map(({ report: told }) => told.status))];
  if (given.includes(status) || sources.length > 0) return;
  report(
    event,
    ["status"],
    `is ${status}, and no report has it so: it is ${given.join(" and ")} in ${listFiles(reports)}.`,
    "Write the status that a report supports, or name under sources who supports this one.",
  );
}

function checkAmounts({ event, reports, corroboration }: Account, report: Report): void {
  const texts = [...event.data.sources, ...corroboration];
  const told = reports.flatMap(({ report: { amounts } }) => amounts);
  event.data.amounts.forEach((amount, i) => {
    const isAdded = texts.some(({ adds }) => LANGUAGES.some((language) => holdsSum(adds[language], amount, language)));
    const same = told.filter(({ value, currency }) => value === amount.value && currency === amount.currency);
    const [worded] = same;
    if (isAdded || same.some(({ scale }) => scale === amount.scale)) return;
    if (worded) {
      report(
        event,
        ["amounts", i, "scale"],
        `is ${String(amount.scale)}, and its reports word this sum in scale ${String(worded.scale)}.`,
        `Write scale: ${String(worded.scale)}.`,
      );
      return;
    }
    const isOther = told.some(({ value }) => value === amount.value);
    report(
      event,
      ["amounts", i, isOther ? "currency" : "value"],
      `${amount.value} ${amount.currency} stands in no report (${listFiles(reports)}) and in no source.`,
      "Correct the sum, add it to the report whose article gives it, or write it in what a source adds.",
    );
  });
}

/** Whether a text gives a sum in the scale it is worded in, its currency beside the number: "50 millions de yuans", "6.84 million US dollars". */
function holdsSum(text: string, { value, currency, scale }: Amount, language: Language): boolean {
  const known = plain(text);
  const number = plain(formatNumber(shiftDecimal(value, scale), language));
  const words = scaleWords(scale, language);
  const wordings = words.length === 0 ? [number] : words.map((word) => `${number} ${word}`);
  const currencies = currencyWords(currency, language).map((word) => word.toLowerCase());
  return wordings.some((wording) => {
    if (!holdsWords(known, wording)) return false;
    const at = known.indexOf(wording);
    const beside = known.slice(Math.max(0, at - BESIDE / 2), at + wording.length + BESIDE).toLowerCase();
    return currencies.some((word) => beside.includes(word));
  });
}

/** How far from its number a currency may stand, in characters. */
const BESIDE = 24;

/** Whether the words stand in a text by themselves: not "50 million" within "150 million" or "50 millionaires". */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    if (!/(?:[\p{L}\p{N}]|\d[.,\s])$/u.test(before) && !/^(?:[\p{L}\p{N}]|[.,\s]\d)/u.test(after)) return true;
  }
  return false;
}

function giveDates(reports: readonly EventReport[]): { id: string; file: string; date: string }[] {
  return reports.flatMap(({ briefing: { id, file }, report: { date } }) =>
    date === undefined ? [] : [{ id, file, date }],
  );
}

/** Whether a date says more than another: all its days lie within the other's, which has more. */
function isWithin(date: string, other: string): boolean {
  const [inner, outer] = [boundsOf(date), boundsOf(other)];
  if (!inner || !outer) return false;
  return inner[0] >= outer[0] && inner[1] <= outer[1] && inner[1] - inner[0] < outer[1] - outer[0];
}

/** Whether a date says less than one that a report gives. Of an interval that a report has worked out nothing is taken back. */
function isCoarsening(date: string, given: string): boolean {
  return isWithin(given, date) && !given.includes("/");
}

function listFiles(reports: readonly EventReport[]): string {
  return [...new Set(reports.map(({ briefing }) => briefing.file))].join(", ");
}
