import { loadLexicon, readContent, reportInto, type ReadContent } from "../load.ts";
import { ContentError, type Problem } from "../model/problems.ts";
import type { Site } from "../model/site.ts";
import { RULES } from "./rules/index.ts";

export interface CheckOptions {
  /** Folder that holds `content/`; problems name files relative to it. */
  readonly root: string;
  /** The day it is checked, such as 2026-03-18. */
  readonly today: string;
}

export interface CheckedContent {
  /** content/ with its drafts. */
  readonly site: Site;
  readonly places: ReadContent["places"];
  /** Everything found, in no order. */
  readonly problems: readonly Problem[];
  /** Whether reading alone found no error: pages can be made of the site, and rules have looked at it. */
  readonly readable: boolean;
}

/** The gate: reads content/ and its lexicon and tells every problem in them that can be told without the articles. It throws for none of them. */
export async function checkContent({ root, today }: CheckOptions): Promise<CheckedContent> {
  const { site, places, problems } = await readContent(root);
  return {
    site,
    places,
    problems: [...problems, ...checkRules({ site, places, problems }, today), ...(await checkLexicon(root, site))],
    readable: isReadable(problems),
  };
}

/** What the rules of the house say. Where files cannot be read or name what is not there, these faults come first: the rules would stumble over them. */
export function checkRules({ site, places, problems }: ReadContent, today: string): Problem[] {
  if (!isReadable(problems)) return [];
  const found: Problem[] = [];
  for (const rule of RULES) rule.check({ site, places, today }, reportInto(found, places, rule.name));
  return found;
}

function isReadable(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== "error");
}

async function checkLexicon(root: string, site: Site): Promise<readonly Problem[]> {
  try {
    await loadLexicon({ root }, site);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
