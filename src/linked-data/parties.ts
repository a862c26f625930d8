import type {
  BrandLeaf,
  CorporationLeaf,
  GovernmentOrganizationLeaf,
  IdReference,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  OrganizationRoleLeaf,
  PersonLeaf,
  RoleLeaf,
} from "schema-dts";
import { wordsIn } from "../i18n/words.ts";
import { findChildren } from "../model/backlinks.ts";
import { formatDate } from "../model/edtf.ts";
import { displayName, listForms, listNames } from "../model/names.ts";
import {
  findParty,
  inLanguage,
  type Company,
  type Outlet,
  type Party,
  type Person,
  type Regulator,
  type Site,
} from "../model/site.ts";
import { listTickers } from "../model/tickers.ts";
import type { Urls } from "../model/urls.ts";
import type { Language } from "../schemas/languages.ts";
import { nameThing, referTo } from "./addresses.ts";
import { isoDate } from "./dates.ts";
import { makeGraph, makeNode, refer, unwrap, type Graph } from "./node.ts";
import { makeEntryTrail } from "./trail.ts";

/** A company is an Organization, one whose shares are traded a Corporation, a brand a Brand: schema.org gives a brand no owner, so the owner names it. */
export function describeCompany(site: Site, urls: Urls, company: Company, language: Language): Graph {
  const { data, id } = company;
  const identity = identify(urls, company, language);
  if (data.kind === "brand") {
    return withTrail(urls, company, language, makeNode<BrandLeaf>({ "@type": "Brand", ...identity }));
  }
  const tickers = listTickers(site, company);
  const related = (relation: NonNullable<Company["data"]["parent"]>["relation"]) =>
    findChildren(site, id).filter((child) => child.data.parent?.relation === relation);
  const organization = {
    ...identity,
    leiCode: data.identifiers.lei?.value,
    parentOrganization:
      data.parent?.relation === "subsidiary" ? describeParent(urls, "companies", data.parent) : undefined,
    subOrganization: referTo(
      urls,
      "companies",
      related("subsidiary").map((child) => child.id),
    ),
    brand: referTo(
      urls,
      "companies",
      related("brand").map((child) => child.id),
    ),
  };
  const node =
    tickers.length > 0
      ? makeNode<CorporationLeaf>({ "@type": "Corporation", ...organization, tickerSymbol: unwrap(tickers) })
      : makeNode<OrganizationLeaf>({ "@type": "Organization", ...organization });
  return withTrail(urls, company, language, node);
}

/** A public authority is a GovernmentOrganization; a body of the Party is none. */
export function describeRegulator(_site: Site, urls: Urls, regulator: Regulator, language: Language): Graph {
  const { data } = regulator;
  const organization = {
    ...identify(urls, regulator, language),
    parentOrganization: data.parent && describeParent(urls, "regulators", data.parent),
  };
  const node =
    data.kind === "party"
      ? makeNode<OrganizationLeaf>({ "@type": "Organization", ...organization })
      : makeNode<GovernmentOrganizationLeaf>({ "@type": "GovernmentOrganization", ...organization });
  return withTrail(urls, regulator, language, node);
}

/** A person with the posts that sources tell of, each within its time: in a company or authority that has a page here, or of their own. */
export function describePerson(site: Site, urls: Urls, person: Person, language: Language): Graph {
  const t = wordsIn(language);
  const posts = person.data.roles.map(({ title, of, from, to, asOf }) => ({
    body: of === undefined ? undefined : findParty(site, of),
    roleName: title[language],
    startDate: isoDate(from),
    endDate: isoDate(to),
    description: asOf === undefined ? undefined : t.asOf(formatDate(asOf, language)),
  }));
  const node = makeNode<PersonLeaf>({
    "@type": "Person",
    ...identify(urls, person, language),
    worksFor: posts.flatMap(({ body, ...post }) =>
      body
        ? makeNode<OrganizationRoleLeaf<IdReference, "worksFor">>({
            "@type": "OrganizationRole",
            worksFor: refer(nameThing(urls, body)),
            ...post,
          })
        : [],
    ),
    jobTitle: posts.flatMap(({ body, roleName, ...post }) =>
      body ? [] : makeNode<RoleLeaf<string, "jobTitle">>({ "@type": "Role", jobTitle: roleName, ...post }),
    ),
  });
  return withTrail(urls, person, language, node);
}

/** Agencies, papers and broadcasters are news media; those who only pass on the articles of others, and authorities, are not. */
export function describeOutlet(_site: Site, urls: Urls, outlet: Outlet, language: Language): Graph {
  const { data } = outlet;
  const organization = {
    ...identify(urls, outlet, language),
    leiCode: data.identifiers.lei?.value,
    ownershipFundingInfo: data.owner?.value,
  };
  const node =
    data.kind === "aggregator" || data.kind === "official"
      ? makeNode<OrganizationLeaf>({ "@type": "Organization", ...organization })
      : makeNode<NewsMediaOrganizationLeaf>({ "@type": "NewsMediaOrganization", ...organization });
  return withTrail(urls, outlet, language, node);
}

/** What all have: their names in every language and script, and what they are. Our page is about them; it is not their website. */
function identify(urls: Urls, entry: Party | Outlet, language: Language) {
  const { data } = entry;
  const name = inLanguage(data.short, language);
  const names = entry.kind === "outlets" ? listNames(entry, language) : listForms(entry);
  const { wikidata } = data.identifiers;
  return {
    "@id": nameThing(urls, entry),
    name,
    alternateName: [...new Set(names.map(({ value }) => value))].filter((other) => other !== name),
    description: entry.kind === "outlets" ? entry.data.note[language] : entry.data.summary[language],
    mainEntityOfPage: urls.absolute(urls.entry(entry, language)),
    sameAs: wikidata && `http://www.wikidata.org/entity/${wikidata.value}`,
  };
}

function withTrail(urls: Urls, entry: Party | Outlet, language: Language, node: Graph["@graph"][number]): Graph {
  return makeGraph([node, makeEntryTrail(urls, language, entry.kind, displayName(entry, language))]);
}

/** The body above, by its page here or by its name alone. */
function describeParent(
  urls: Urls,
  kind: "companies" | "regulators",
  { id, name }: { readonly id?: string | undefined; readonly name?: string | undefined },
): IdReference | OrganizationLeaf {
  return id === undefined
    ? makeNode<OrganizationLeaf>({ "@type": "Organization", name })
    : refer(nameThing(urls, { kind, id }));
}
