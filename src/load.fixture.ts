import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadSite, type LoadOptions } from "./load.ts";
import { ContentError } from "./model/problems.ts";
import type { Site } from "./model/site.ts";
import { compareWithReleases } from "./model/versions.ts";

/** What a test changes in the sample: a file's whole text, an edit of it, or null to take it away. */
export type Changes = Readonly<Record<string, string | ((text: string) => string) | null>>;

/** Loads the sample content with some of its files changed. */
export async function loadSample(changes: Changes = {}, options: Omit<LoadOptions, "root"> = {}): Promise<Site> {
  const root = await mkdtemp(join(tmpdir(), "vigie-content-"));
  try {
    for (const [path, text] of Object.entries(changeSample(changes))) {
      await mkdir(join(root, dirname(path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await loadSite({ root, ...options });
  } finally {
    await rm(root, { recursive: true });
  }
}

/** The sample with some changes, after releases of it as it was with others: each a moment, in RFC 3339, and the changes it had then. */
export async function loadReleased(
  changes: Changes,
  ...releases: readonly (readonly [at: string, changes: Changes])[]
): Promise<Site> {
  const files: Record<string, string> = {};
  for (const [at, before] of releases) {
    const found = compareWithReleases(await loadSample({ ...before, ...files }));
    files[`content/releases/${at.slice(0, 10)}.json`] = JSON.stringify({ at, ...found });
  }
  return loadSample({ ...changes, ...files });
}

/** The report that a change of the sample content gives: the errors that stop it, or the warnings. */
export async function reportSample(changes: Changes): Promise<string> {
  try {
    const { warnings } = await loadSample(changes, { drafts: true });
    return warnings.length === 0 ? "" : new ContentError(warnings).message;
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

/** An edit that puts `to` where the text has `from`, which must stand in it. */
export function put(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The sample does not hold "${from}".`);
    return text.replace(from, to);
  };
}

/** The files of the sample content with some of them changed. */
export function changeSample(changes: Changes): Record<string, string> {
  const files = new Map(Object.entries(SAMPLE));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path);
    else files.set(path, typeof change === "string" ? change : change(files.get(path) ?? ""));
  }
  return Object.fromEntries(files);
}

const PAGE = "https://example.org/page";

const party = (short: string, summary: string) => `short: ${short}
names: {}
summary:
  fr: "${summary}"
  en: "${summary}"
  source: "${PAGE}"
`;

const event = (title: string, fields: string) => `title:
  fr: "${title}"
  en: "${title}"
summary:
  fr: "${title}, en une phrase."
  en: "${title}, in one sentence."
${fields}`;

/** A small whole content/: two briefings, one in each language, four events, those whom they name, and two terms. */
const SAMPLE: Record<string, string> = {
  "content/outlets/daily.yaml": `short: "The Daily"
names:
  en:
    value: "The Daily Newspaper"
    source: "${PAGE}"
kind: press
note:
  fr: "Quotidien."
  en: "A daily newspaper."
noteSources: ["${PAGE}"]
`,
  "content/outlets/wire.yaml": `short: "Wire"
names: {}
kind: agency
note:
  fr: "Agence."
  en: "An agency."
noteSources: ["${PAGE}"]
`,
  "content/topics/antitrust.yaml": `title:
  fr: "Concurrence"
  en: "Antitrust"
summary:
  fr: "Les monopoles."
  en: "Monopolies."
`,
  "content/topics/data-security.yaml": `title:
  fr: "Sécurité des données"
  en: "Data security"
summary:
  fr: "Les données."
  en: "Data."
`,
  "content/companies/acme.yaml": `${party(`"Acme"`, "Acme.")}kind: company
aliases:
  - value: "艾可美"
    lang: zh-Hans
    source: "${PAGE}"
formerIds: [acme-corp]
`,
  "content/companies/acme-pay.yaml": `${party(`"Acme Pay"`, "Acme Pay.")}kind: subsidiary
parent:
  id: acme
  source: "${PAGE}"
  relation: subsidiary
`,
  "content/companies/bolt.yaml": `${party(`"Bolt"`, "Bolt.")}kind: company
`,
  "content/regulators/cac.yaml": `${party(`{ fr: "Administration du cyberespace", en: "Cyberspace Administration" }`, "CAC.")}acronym: "CAC"
kind: regulator
jurisdiction:
  value: CN
  source: "${PAGE}"
`,
  "content/regulators/cac-office.yaml": `${party(`"Office"`, "Office.")}kind: regulator
jurisdiction:
  value: CN
  source: "${PAGE}"
parent:
  id: cac
  source: "${PAGE}"
`,
  "content/people/jane-doe.yaml": `${party(`"Jane Doe"`, "Jane Doe.")}roles:
  - title:
      fr: "présidente"
      en: "chair"
    of: acme
    from: "2019"
    source: "${PAGE}"
`,
  "content/events/acme-fine.yaml": event(
    "Acme fine",
    `kind: fine
date: "2021-03-18"
dateBasis: stated
status: reported
actors: [cac]
targets: [acme]
topics: [antitrust]
amounts:
  - value: "1200000000"
    currency: USD
    scale: 9
    kind: fine
    party: acme
`,
  ),
  "content/events/acme-probe.yaml": event(
    "Acme probe",
    `kind: investigation
date: "2020-11/2020-12"
dateBasis: inferred
status: reported
actors: [cac]
targets: [acme, bolt]
topics: [antitrust]
`,
  ),
  "content/events/bolt-ban.yaml": event(
    "Bolt ban",
    `kind: ban
dateBasis: unknown
status: alleged
actors: [cac]
targets: [bolt]
`,
  ),
  "content/events/data-rule.yaml": event(
    "Data rule",
    `kind: rule
date: "2021-03"
dateBasis: stated
status: planned
actors: [cac, cac-office]
topics: [data-security]
`,
  ),
  "content/terms/penalty.yaml": `label:
  fr: "amende"
  en: "fine"
forms:
  fr: []
  en: ["monetary penalty"]
  zh: ["罚款"]
definition:
  fr: "Somme à payer."
  en: "A sum to pay."
sources:
  - name: "A dictionary"
    url: "${PAGE}"
    shows: ["罚款", "fine"]
see: [antitrust, cac]
eventKind: fine
`,
  "content/terms/probe.yaml": `label:
  fr: "enquête"
  en: "investigation"
forms:
  fr: ["investigation"]
  en: ["probe"]
  zh: ["调查"]
definition:
  fr: "Recherche des faits par une autorité."
  en: "An authority’s search for the facts."
sources:
  - name: "A dictionary"
    url: "${PAGE}"
    shows: ["调查"]
`,
  "content/briefings/2021-03-fine.mdx": `---
title: "Amende pour Acme"
summary: "La CAC a condamné Acme à une amende. Jane Doe proteste."
language: fr
published: "2021-03-19"
publishedBasis: stated
source:
  outlet: daily
  agency: wire
  url: "https://example.org/fine"
  language: fr
  sha256: "${"a".repeat(64)}"
  text: original
companies: [acme]
regulators: [cac]
people: [jane-doe]
topics: [antitrust]
mentions:
  acme: [p1s1]
  cac: [p1s1]
  jane-doe: [p2]
events:
  - id: acme-fine
    passages: [p1s1]
    status: reported
    date: "2021-03-18"
    dateBasis: stated
  - id: acme-probe
    passages: [p3]
    status: reported
claims:
  - id: protest
    text: "Jane Doe conteste l’amende."
    by: jane-doe
    evidence: attributed
    passages: [p2]
    quote: "C’est injuste"
    about: [acme-fine, acme]
figures:
  - id: fine
    what: "amende"
    value: "1200000000"
    unit: USD
    scale: 9
    passages: [p1s1]
review: { by: "Ann Lee", date: "2021-04" }
---

La CAC a condamné Acme à une amende.<Source event="acme-fine" />

Sa présidente proteste.<Source claim="protest" /> La somme est élevée.<Source figure="fine" />

Le lecteur en jugera.<Source passages="p4s1 p5" by="daily" />
`,
  "content/translations/en/2021-03-fine.mdx": `---
title: "Acme is fined"
summary: "The CAC fined Acme. Jane Doe protests."
sourceDigest: "7775a6ad81c1"
claims:
  protest: "Jane Doe disputes the fine."
figures:
  fine: "fine"
---

The CAC fined Acme.<Source event="acme-fine" />
`,
  "content/briefings/2021-01-probe.mdx": `---
title: "Acme and Bolt are investigated"
summary: "The CAC is looking into Acme and Bolt."
language: en
published: "2021-01"
publishedBasis: resolved
source:
  outlet: wire
  url: "https://example.org/probe"
  language: en
  sha256: "${"b".repeat(64)}"
  text: restated
companies: [acme, bolt]
regulators: [cac]
topics: [antitrust, data-security]
mentions:
  acme: [p1]
  bolt: [p1]
  cac: [p2]
events:
  - id: acme-probe
    passages: [p1]
    status: alleged
    date: "2020-12"
    dateBasis: stated
    note:
      fr: "Parle d’une visite."
      en: "Speaks of a visit."
review: { by: "Ann Lee", date: "2021-04" }
---

The CAC is looking into Acme and Bolt.
`,
  "content/translations/fr/2021-01-probe.mdx": `---
title: "Enquête sur Acme et Bolt"
summary: "La CAC enquête sur Acme et Bolt."
sourceDigest: "146361cc5e68"
---

La CAC enquête sur Acme et Bolt.
`,
};
