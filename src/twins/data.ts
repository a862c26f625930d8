import { listAddresses } from "../data/addresses.ts";
import { listDataFiles } from "../data/files.ts";
import { FIELDS, TABLES, type Table } from "../data/fields.ts";
import { DATA_VERSION } from "../data/version.ts";
import { DATA_PAGE, nameTable } from "../i18n/data-page.ts";
import { listCorrections } from "../model/corrections.ts";
import { formatDate } from "../model/edtf.ts";
import type { Site } from "../model/site.ts";
import { listChanges } from "../model/versions.ts";
import { licences } from "../settings.ts";
import type { Context } from "./context.ts";
import { makeFact } from "./facts.ts";
import { framePage } from "./frame.ts";
import { makeSection } from "./prose.ts";
import type { DataTwin } from "./shape-pages.ts";
import type { TwinFact, TwinSection } from "./shape.ts";

export function describeData(context: Context): DataTwin {
  const { site, urls, language, t } = context;
  const prose = DATA_PAGE[language];
  const files = listDataFiles(site, urls);
  return {
    ...framePage(context, urls.section("data", language), t.data, prose.intro),
    kind: "data",
    version: DATA_VERSION,
    sections: [
      { ...makeSection("whole", prose.whole, []), facts: describeWholeFiles(context) },
      describeReuse(context),
      describeVersion(context),
      { ...makeSection("addresses", prose.addresses, [prose.addressesIntro]), facts: describeAddresses(context) },
      {
        ...makeSection("examples", prose.examples, [prose.examplesIntro]),
        links: [{ title: prose.examples, url: `${urls.absolute(urls.section("data", language))}#examples` }],
      },
      {
        ...makeSection(null, prose.conventions, []),
        facts: prose.shape.map(([label, text]) => makeFact(label, label, text)),
      },
      ...describeCodes(context),
    ],
    tables: TABLES.map((table) => ({
      name: table,
      title: nameTable(table, language),
      count: countRows(site, table),
      countText: t.records(countRows(site, table)),
      files: files
        .filter((file) => file.table === table)
        .map(({ name }) => ({ title: name, url: addressOfFile(context, name) })),
      fields: FIELDS[table].map((field) => makeFact(field.field, field.field, field[language])),
    })),
  };
}

function describeWholeFiles(context: Context): TwinFact[] {
  return Object.entries(DATA_PAGE[context.language].wholeFiles).map(([name, text]) => ({
    ...makeFact(name, name, `${text} ${addressOfFile(context, name)}`),
    links: [{ text: addressOfFile(context, name), url: addressOfFile(context, name) }],
  }));
}

function describeReuse({ urls, language, t }: Context): TwinSection {
  const prose = DATA_PAGE[language];
  const { name, url } = licences.content;
  const example = urls.absolute(urls.file("data/events.json"));
  return makeSection(null, prose.reuse, [
    { text: `${prose.licence} ${t.licence}${t.colon}${name}`, links: [{ text: name, url }] },
    prose.articles,
    { text: `${prose.cite} ${prose.example} ${example}`, links: [{ text: example, url: example }] },
  ]);
}

function describeVersion({ site, language }: Context): TwinSection {
  const prose = DATA_PAGE[language];
  const last = site.releases.at(-1)?.at.slice(0, 10);
  const dated = last === undefined ? "" : ` ${prose.lastRelease} ${formatDate(last, language)}.`;
  const text = `${prose.describes} ${prose.versioning}${dated}`;
  return makeSection("version", `${prose.version} ${DATA_VERSION}`, [text]);
}

function describeAddresses({ site, urls, language, t }: Context): TwinFact[] {
  return listAddresses(site, urls).map(({ name, template, meaning, values = {} }) => {
    const known = Object.entries(values).map(([variable, each]) => ` ${variable}${t.colon}${each.join(", ")}.`);
    return makeFact(name, template, `${meaning[language]}${known.join("")}`);
  });
}

function describeCodes({ language, t }: Context): TwinSection[] {
  const { codeLists } = DATA_PAGE[language];
  const lists = [
    [codeLists.precision, t.precision],
    [codeLists.basis, t.basisLong],
    [codeLists.status, t.statusLong],
    [codeLists.evidence, t.evidenceLong],
  ] as const;
  return lists.map(([title, meanings]) => ({
    ...makeSection(null, title, []),
    facts: Object.entries(meanings).map(([code, meaning]) => makeFact(code, code, meaning)),
  }));
}

function countRows(site: Site, table: Table): number {
  if (table === "corrections") return listCorrections(site).length;
  return table === "changes" ? listChanges(site).length : site[table].length;
}

function addressOfFile({ urls }: Context, name: string): string {
  return urls.absolute(urls.file(`data/${name}`));
}
