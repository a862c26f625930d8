import { langTag, listAliases, listNames } from "../../model/names.ts";
import type { Company, Outlet, Party, Person, Regulator, Topic } from "../../model/site.ts";
import { listTickers } from "../../model/tickers.ts";
import { inBoth, nameOf, pagesOf, referTo, typed, type Context } from "./names.ts";
import { dated, link, plain, worded, type Property, type Resource } from "./resource.ts";

/** Companies, authorities, people, outlets and topics, each with its names in every script and what Wikidata calls it. */
export function describeEntities(context: Context): Resource[] {
  const { site } = context;
  return [
    ...site.companies.map((company) => describe(context, company, ofCompany(context, company))),
    ...site.regulators.map((regulator) => describe(context, regulator, ofRegulator(context, regulator))),
    ...site.people.map((person) => describe(context, person, ofPerson(context, person))),
    ...site.outlets.map((outlet) => describe(context, outlet, ofOutlet(outlet))),
    ...site.topics.map((topic) => describeTopic(context, topic)),
  ];
}

function describe(context: Context, entry: Party | Outlet, properties: readonly Property[]): Resource {
  const { data } = entry;
  const { wikidata } = data.identifiers;
  const [type, ...rest] = properties;
  return {
    iri: nameOf(context, entry),
    properties: [
      ...(type ? [type] : []),
      ...inBoth("schema:name", data.short),
      ...listNames(entry, "en").map(({ form, value }): Property => [
        "schema:alternateName",
        worded(value, langTag(form)),
      ]),
      ...listAliases(entry).map(({ lang, value }): Property => ["schema:alternateName", worded(value, langTag(lang))]),
      ...inBoth("schema:description", entry.kind === "outlets" ? entry.data.note : entry.data.summary),
      ...rest,
      ["owl:sameAs", wikidata && link(`http://www.wikidata.org/entity/${wikidata.value}`)],
      ["schema:leiCode", data.identifiers.lei && plain(data.identifiers.lei.value)],
      ...pagesOf(context, entry),
    ],
  };
}

function ofCompany(context: Context, company: Company): Property[] {
  const { data } = company;
  const tickers = listTickers(context.site, company);
  const type = data.kind === "brand" ? "Brand" : tickers.length > 0 ? "Corporation" : "Organization";
  return [
    typed(`schema:${type}`),
    [
      "schema:address",
      data.country && [typed("schema:PostalAddress"), ["schema:addressCountry", plain(data.country.value)]],
    ],
    ...tickers.map((ticker): Property => ["schema:tickerSymbol", plain(ticker)]),
    ...ofParent(context, data.parent, data.parent?.relation === "subsidiary"),
    ["vigie:parentRelation", data.parent && plain(data.parent.relation)],
  ];
}

function ofRegulator(context: Context, { data }: Regulator): Property[] {
  return [
    typed(data.kind === "party" ? "schema:Organization" : "schema:GovernmentOrganization"),
    ...(data.acronym === undefined ? [] : inBoth("schema:alternateName", data.acronym)),
    ["schema:areaServed", plain(data.jurisdiction.value)],
    ...ofParent(context, data.parent, true),
  ];
}

/** schema.org has a word for the owner of a subsidiary and for an authority above another, and none for other ties. */
function ofParent(context: Context, parent: Regulator["data"]["parent"], isOwner: boolean): Property[] {
  if (!parent) return [];
  const properties = isOwner ? ["schema:parentOrganization", "vigie:parent"] : ["vigie:parent"];
  return properties.flatMap((property): Property[] =>
    parent.id === undefined
      ? [
          [
            property,
            [typed("schema:Organization"), ["schema:name", parent.name === undefined ? undefined : plain(parent.name)]],
          ],
        ]
      : referTo(context, property, [parent.id]),
  );
}

/** A post is a role between the person and the body, so that its dates stay with it. */
function ofPerson(context: Context, { data }: Person): Property[] {
  const roles = data.roles.map(({ title, of, from, to, asOf }): Property => [
    of === undefined ? "schema:hasOccupation" : "schema:worksFor",
    [
      typed(of === undefined ? "schema:Role" : "schema:OrganizationRole"),
      ...inBoth("schema:roleName", title),
      ...(of === undefined ? [] : referTo(context, "schema:worksFor", [of])),
      ["schema:startDate", from === undefined ? undefined : dated(from)],
      ["schema:endDate", to === undefined ? undefined : dated(to)],
      ["vigie:inPost", asOf === undefined ? undefined : dated(asOf)],
    ],
  ]);
  return [typed("schema:Person"), ...roles];
}

/** Those who only pass on the articles of others, and authorities, are no news media. */
function ofOutlet({ data }: Outlet): Property[] {
  const isNews = data.kind !== "aggregator" && data.kind !== "official";
  return [
    typed(isNews ? "schema:NewsMediaOrganization" : "schema:Organization"),
    ["schema:ownershipFundingInfo", data.owner && plain(data.owner.value)],
  ];
}

function describeTopic(context: Context, topic: Topic): Resource {
  return {
    iri: nameOf(context, topic),
    properties: [
      typed("schema:DefinedTerm"),
      ...inBoth("schema:name", topic.data.title),
      ...inBoth("schema:description", topic.data.summary),
      ...pagesOf(context, topic),
    ],
  };
}
