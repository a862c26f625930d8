import N3, { type BlankNode, type Literal, type NamedNode } from "n3";
import { precisionOf } from "../../model/edtf.ts";
import { EDTF_TYPE } from "../columns.ts";

const { DataFactory } = N3;

/** Something that RDF speaks of, with what is said of it, in order. */
export interface Resource {
  /** Its full address. */
  readonly iri: string;
  readonly properties: readonly Property[];
}

/** What is said: a property such as "schema:name", and its value; undefined where there is nothing to say. */
export type Property = readonly [name: string, value: Value | undefined];
/** A value, or something without an address of its own, by what is said of it. */
export type Value = Literal | NamedNode | readonly Property[];

/** Writes resources as Turtle (https://www.w3.org/TR/turtle/), in their order, with `prefixes` for the addresses of properties and types. */
export function writeResources(resources: readonly Resource[], prefixes: Readonly<Record<string, string>>): string {
  const writer = new N3.Writer({ prefixes });
  const expand = (name: string) =>
    DataFactory.namedNode(name.replace(/^\w+:/, (prefix) => prefixes[prefix.slice(0, -1)] ?? prefix));
  const write = (value: Value): Literal | NamedNode | BlankNode => {
    if (!("termType" in value))
      return writer.blank(keepGiven(value).map(([name, inner]) => ({ predicate: expand(name), object: write(inner) })));
    return value.termType === "NamedNode" ? expand(value.value) : value;
  };
  for (const { iri, properties } of resources) {
    const subject = link(iri);
    for (const [name, value] of keepGiven(properties)) writer.addQuad(subject, expand(name), write(value));
  }
  let text = "";
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

/** An address as a value, or a name such as "schema:Person". What an address of the web may hold and one of RDF may not is written as percent signs. */
export function link(address: string): NamedNode {
  return DataFactory.namedNode(address.replace(/[\0-\x20<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign)));
}

export function plain(text: string): Literal {
  return DataFactory.literal(text);
}

/** A text in a language, by its BCP 47 tag; RDF compares tags without regard to case, and the writer has them in small letters. */
export function worded(text: string, tag: string): Literal {
  return DataFactory.literal(text, tag);
}

/** A decimal number, as it is written. */
export function decimal(value: string): Literal {
  return DataFactory.literal(value, DataFactory.namedNode(`${XSD}decimal`));
}

/** A date of EDTF with the datatype of its precision: a day, a month, a year, or EDTF for an interval and for "about". */
export function dated(date: string): Literal {
  return DataFactory.literal(date, DataFactory.namedNode(DATATYPES[precisionOf(date)] ?? EDTF_TYPE));
}

export const XSD = "http://www.w3.org/2001/XMLSchema#";

const DATATYPES: Readonly<Partial<Record<string, string>>> = {
  day: `${XSD}date`,
  month: `${XSD}gYearMonth`,
  year: `${XSD}gYear`,
};

function keepGiven(properties: readonly Property[]): (readonly [string, Value])[] {
  return properties.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
