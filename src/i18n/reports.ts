import { sourceName, type EventReport } from "../model/reports.ts";
import { findEntry, type Event, type Site } from "../model/site.ts";
import { joinList } from "../model/typography.ts";
import { eventStatus } from "../schemas/event.ts";
import type { Language } from "../schemas/shared.ts";
import { wordsIn } from "./words.ts";

/**
 * Who reports an event, to stand after its status: "par Zonebourse (Reuters) ; allégué par RFI ; autres sources : SCMP". Each report has its own
 * status: what one outlet states another may only allege. Empty where nobody is known to report it.
 */
export function wordReports(site: Site, event: Event, reports: readonly EventReport[], language: Language): string {
  const t = wordsIn(language);
  const nameOf = ({ briefing }: EventReport) => {
    const name = sourceName(site, briefing, language);
    const { kind } = findEntry(site, "outlets", briefing.data.source.outlet).data;
    return kind === "partisan" ? `${name} (${t.outletKind.partisan})` : name;
  };
  const statuses = [event.data.status, ...eventStatus.options.filter((status) => status !== event.data.status)];
  const parts = statuses.flatMap((status) => {
    const names = [...new Set(reports.filter(({ report }) => report.status === status).map(nameOf))];
    if (names.length === 0) return [];
    const by = t.by(joinList(names, language));
    return [status === event.data.status ? by : `${t.status[status]} ${by}`];
  });
  const others = event.data.sources.map(({ outlet }) => outlet);
  if (others.length > 0) parts.push(`${t.otherSources.toLowerCase()}${t.colon}${joinList(others, language)}`);
  return parts.join(t.semicolon);
}
