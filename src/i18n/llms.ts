import type { Evidence } from "../schemas/briefing.ts";
import { en } from "./en.ts";

const evidence = (Object.entries(en.evidenceLong) as [Evidence, string][]).map(
  ([word, meaning]) => `${word} (${meaning})`,
);

/** The words of llms.txt, which is in English with a French section at its end. */
export const LLMS_WORDS = {
  summary:
    "Vigie is a lookout on the regulation of Chinese technology firms. Each briefing restates one news article in its own words, and shows for every fact the passage of the article that carries it, who says it, and how it is known. Everything exists in French and in English.",
  rules: [
    "Every page has a Markdown twin and a JSON twin: put index.md or index.json behind its address, which ends in a slash. Pages in French stand at the root, the same pages in English under en/.",
    `How solid a statement is: ${evidence.join("; ")}.`,
    `Whether an event took place: ${Object.entries(en.statusLong)
      .map(([word, meaning]) => `${word} (${meaning})`)
      .join("; ")}. What is alleged or planned must not be retold as a fact.`,
    "Dates are as precise as their source, never more: “March 2021” is not 1 March. In data they are EDTF (ISO 8601-2); null means that the date is not known.",
    "Passages say where the article has it: “¶ 3, sent. 2”, in data p3s2, is the second sentence of the third paragraph, headings and captions included. The articles themselves belong to their outlets and are not here; each briefing gives the address of its own.",
    "Where sources differ, the event’s page shows what each says, and which is followed and why. An empty field means that we do not know.",
    "A text is identified by its version: a digest, and the day it was dated. Cite it with the address of its page.",
  ],
  licence: "Texts and data may be reused, translated and sold, provided that Vigie is credited and the page linked:",
  start: "Start here",
  about: "method, scale of evidence, sources, licences, how to correct us",
  data: "tables, fields, addresses, conventions, a version number",
  search: "how to query the data instead",
  lists: "Lists",
  latest: "Latest briefings",
  allBriefings: "All briefings",
  files: "Data",
  fields: "Addresses",
  french: "En français",
  optional: "Optional",
  frenchHome: "les dernières notes, les derniers événements",
  frenchAbout: "méthode, échelle de preuve, sources, licences",
} as const;
