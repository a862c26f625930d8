import { companySchema, type CompanyData } from "./company.ts";
import { briefingSchema, type BriefingData } from "./briefing.ts";
import { eventSchema, type EventData } from "./event.ts";
import { outletSchema, type OutletData } from "./outlet.ts";
import { personSchema, type PersonData } from "./person.ts";
import { regulatorSchema, type RegulatorData } from "./regulator.ts";
import { topicSchema, type TopicData } from "./topic.ts";

/** The kinds of pages: each is a folder in content/, a part of the address, and a table of the published data. */
export const SCHEMAS = {
  briefings: briefingSchema,
  events: eventSchema,
  companies: companySchema,
  regulators: regulatorSchema,
  people: personSchema,
  topics: topicSchema,
  outlets: outletSchema,
} as const;

export interface DataOf {
  briefings: BriefingData;
  events: EventData;
  companies: CompanyData;
  regulators: RegulatorData;
  people: PersonData;
  topics: TopicData;
  outlets: OutletData;
}

export type Kind = keyof DataOf;
export const KINDS = Object.keys(SCHEMAS) as Kind[];
