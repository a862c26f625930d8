import { isAfter } from "../../model/edtf.ts";
import type { Report } from "../../model/integrity.ts";
import { indexReports, type EventReport } from "../../model/reports.ts";
import type { Briefing, Event, Person } from "../../model/site.ts";
import type { Rule } from "../rule.ts";

/**
 * Nothing is told before it happened. Dates are held against each other by the days they may stand for, so that only an order that is certainly
 * impossible is an error: the first day of one comes after the last of the other.
 */
export const dateOrder: Rule = {
  name: "date-order",
  check({ site }, report) {
    for (const briefing of site.briefings) {
      checkReports(briefing, report);
      checkReading(briefing, report);
      checkCorrections(briefing, report);
    }
    const reports = indexReports(site);
    for (const event of site.events) checkEvent(event, reports.get(event.id) ?? [], report);
    for (const person of site.people) checkRoles(person, report);
  },
};

// Where the article appeared it may still be the day before: the earth has more than one date.
const TOLERANCE = 1;

function checkReports(briefing: Briefing, report: Report): void {
  const { published, events } = briefing.data;
  events.forEach(({ id, status, date }, i) => {
    if (status === "planned" || !isAfter(date, published, TOLERANCE)) return;
    report(
      briefing,
      ["events", i, "date"],
      `"${id}" is ${status} for ${String(date)}, after the article appeared (${String(published)}).`,
      "Correct one of the two dates, or write status: planned.",
    );
  });
}

function checkReading(briefing: Briefing, report: Report): void {
  const { published, source, review, corrections } = briefing.data;
  if (isAfter(published, source.retrieved))
    report(
      briefing,
      ["source", "retrieved"],
      `the article was retrieved on ${String(source.retrieved)}, before it was published (${String(published)}).`,
      "Correct one of the two dates.",
    );
  const later = [
    ...(review ? [{ what: "reviewed", date: review.date, path: ["review", "date"] }] : []),
    ...corrections.map(({ date }, i) => ({ what: "corrected", date, path: ["corrections", i, "date"] })),
  ];
  for (const { what, date, path } of later) {
    const bound = isAfter(published, date)
      ? `its article was published (${String(published)})`
      : isAfter(source.retrieved, date)
        ? `its article was retrieved (${String(source.retrieved)})`
        : undefined;
    if (bound !== undefined)
      report(briefing, path, `the briefing was ${what} on ${date}, before ${bound}.`, "Correct one of the two dates.");
  }
}

function checkCorrections(briefing: Briefing, report: Report): void {
  const { corrections } = briefing.data;
  corrections.forEach(({ date }, i) => {
    const before = corrections[i - 1]?.date;
    if (!isAfter(before, date)) return;
    report(
      briefing,
      ["corrections", i, "date"],
      `the correction of ${date} stands after that of ${String(before)}.`,
      "List corrections oldest first, or correct the date.",
    );
  });
}

function checkEvent(event: Event, reports: readonly EventReport[], report: Report): void {
  const { date, announced, inForce, status } = event.data;
  if (isAfter(date, inForce?.date))
    report(
      event,
      ["inForce", "date"],
      `it takes effect (${String(inForce?.date)}) before the day of the rule (${String(date)}).`,
      "Correct one of the two dates.",
    );
  if (status === "planned") return;
  if (isAfter(date, announced))
    report(
      event,
      ["announced"],
      `what is ${status} for ${String(date)} was announced before (${String(announced)}).`,
      "Correct one of the two dates, or write status: planned.",
    );
  for (const { briefing, report: told } of reports) {
    // A report with a date of its own is held against its article by itself.
    if (told.status === "planned" || told.date !== undefined || !isAfter(date, briefing.data.published, TOLERANCE))
      continue;
    report(
      event,
      ["date"],
      `is ${String(date)}, after the article of ${briefing.file} appeared (${String(briefing.data.published)}), which tells of it as ${told.status}.`,
      "Correct one of the two dates, or the status of the report.",
    );
  }
}

function checkRoles(person: Person, report: Report): void {
  person.data.roles.forEach(({ from, to, asOf }, i) => {
    const orders = [
      ["to", isAfter(from, to), `the post ends (${String(to)}) before it begins (${String(from)}).`],
      ["asOf", isAfter(from, asOf), `the post is held on ${String(asOf)}, before it begins (${String(from)}).`],
      ["asOf", isAfter(asOf, to), `the post is held on ${String(asOf)}, after it ends (${String(to)}).`],
    ] as const;
    for (const [field, isWrong, message] of orders)
      if (isWrong) report(person, ["roles", i, field], message, "Correct one of the two dates.");
  });
}
