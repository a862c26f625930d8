import type { Urls } from "../../model/urls.ts";
import { link, plain, worded, XSD, type Resource } from "./resource.ts";

/** The vocabularies of the export by their prefixes; `vigie` is our own, for what the others have no word for. */
export function listPrefixes(urls: Urls): Record<string, string> {
  return {
    schema: "https://schema.org/",
    owl: "http://www.w3.org/2002/07/owl#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    dcterms: "http://purl.org/dc/terms/",
    xsd: XSD,
    edtf: "http://id.loc.gov/datatypes/",
    wd: "http://www.wikidata.org/entity/",
    vigie: vocabulary(urls),
  };
}

/** Our own classes and properties, each with what it means. */
export function describeVocabulary(urls: Urls): Resource[] {
  return Object.entries(TERMS).map(([name, comment]) => ({
    iri: vocabulary(urls) + name,
    properties: [
      ["rdf:type", link(/^[A-Z]/.test(name) ? "rdfs:Class" : "rdf:Property")],
      ["rdfs:label", plain(name)],
      ["rdfs:comment", worded(comment, "en")],
    ],
  }));
}

function vocabulary(urls: Urls): string {
  return `${urls.absolute(urls.section("data", "fr"))}#`;
}

const TERMS = {
  Allegation:
    "An event that is only alleged: hedged, or asserted by a partisan outlet alone. It is not said to have happened.",
  Plan: "An event that was announced and has not been reported as done.",
  eventKind: "The kind of an event, as in the table of events: fine, summons, rule.",
  status: "reported, alleged or planned, as in the table of events.",
  dateBasis: "How the date of an event is known: stated, resolved, corroborated, inferred or unknown.",
  announced: "When an event was made public, where the day it happened was not given.",
  inForce: "When a law or a rule takes effect, as a source names it.",
  legalBasis: "The law or the rule that an event rests on, as a source names it.",
  publishedBasis: "How the date of an article is known: stated, resolved, corroborated, inferred or unknown.",
  allegedAgent: "Who is alleged to have done it.",
  allegedObject: "To whom it is alleged to have been done.",
  allegedDate: "When it is alleged to have happened.",
  plannedAgent: "Who is to do it.",
  plannedObject: "To whom it is to be done.",
  plannedDate: "When it is to happen.",
  amount:
    "A sum of money of an event that was reported. Sums of one kind and one party are one sum as several sources give it.",
  amountKind: "What a sum is: fine, ipo, valuation, loss, revenue or other.",
  amountParty: "Whose the sum is.",
  parent: "The body above, in whatever relation.",
  parentRelation: "What a company is to the one above: subsidiary, brand, affiliate, shareholder or merged.",
  inPost: "A date on which a source shows a person in a post.",
};
