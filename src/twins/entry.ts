import { buildRow } from "../data/tables.ts";
import type { AnyEntry } from "../model/site.ts";
import { describeBriefing } from "./briefing.ts";
import type { Context } from "./context.ts";
import { describeCompany, describeOutlet, describePerson, describeRegulator, describeTopic } from "./entities.ts";
import { describeEvent } from "./event.ts";
import type { EntryTwin } from "./shape.ts";

/** The twin of an entry's page. */
export function describeEntry(context: Context, entry: AnyEntry): EntryTwin {
  return { ...tell(context, entry), record: buildRow(context.site, context.urls, entry) };
}

function tell(context: Context, entry: AnyEntry) {
  switch (entry.kind) {
    case "briefings":
      return describeBriefing(context, entry);
    case "events":
      return describeEvent(context, entry);
    case "companies":
      return describeCompany(context, entry);
    case "regulators":
      return describeRegulator(context, entry);
    case "people":
      return describePerson(context, entry);
    case "topics":
      return describeTopic(context, entry);
    case "outlets":
      return describeOutlet(context, entry);
  }
}
