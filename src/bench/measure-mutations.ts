import { checkRules } from "../check/check-content.ts";
import { verifyArticles } from "../check/articles/verify-articles.ts";
import { spell, type ParsedYaml } from "../model/content-file.ts";
import { readPassages } from "../model/seals.ts";
import type { Problem } from "../model/problems.ts";
import type { Gazetteer } from "../draft/gazetteer.ts";
import { parseContent } from "../load.ts";
import { mutateFacts, type Mutation } from "./mutations.ts";

/** What the checks said of facts that were made untrue. */
export interface MutationMeasure {
  readonly kind: string;
  readonly made: number;
  /** Named with the file, and the field or its line. */
  readonly named: number;
}

export interface Missed extends Mutation {
  readonly said: readonly Problem[];
}

/**
 * Makes every mutation of the briefings whose articles are given, one at a time, and checks it as `npm run check -- --articles` does. `texts` are the
 * files of content/ by path, `articles` the articles' texts by digest; of all mutations each `every`th is made.
 */
export function measureMutations(
  texts: ReadonlyMap<string, string>,
  articles: ReadonlyMap<string, string>,
  makeGazetteer: (site: ReturnType<typeof parseContent>["site"]) => Gazetteer,
  today: string,
  every = 1,
): {
  readonly kinds: readonly MutationMeasure[];
  readonly missed: readonly Missed[];
  readonly falseAlarms: readonly Problem[];
} {
  const parsed = keepInMemory();
  const original = parseContent(texts, parsed);
  const gazetteer = makeGazetteer(original.site);
  const check = (changed: ReadonlyMap<string, string>, at: ReadonlyMap<string, string>) => {
    const content = parseContent(changed, parsed);
    return [
      ...content.problems,
      ...checkRules(content, today),
      ...verifyArticles(content, at, () => gazetteer).problems,
    ].filter(({ severity }) => severity === "error");
  };
  const held = original.site.briefings.filter(({ data }) => articles.has(data.source.sha256));
  const locatorsOf = ({ data }: (typeof held)[number]) => [
    ...readPassages(articles.get(data.source.sha256) ?? "").keys(),
  ];
  const counts = new Map<string, { made: number; named: number }>();
  const missed: Missed[] = [];
  const all = mutateFacts(original.site, held, texts, locatorsOf);
  for (const mutation of all.filter((_, i) => i % every === 0)) {
    const concerned = held.filter(
      ({ file, data }) =>
        file === mutation.file || data.events.some(({ id }) => mutation.file === `content/events/${id}.yaml`),
    );
    const own = new Map(concerned.map(({ data }) => [data.source.sha256, articles.get(data.source.sha256) ?? ""]));
    const said = check(new Map([...texts, [mutation.file, mutation.text]]), own);
    const count = counts.get(mutation.kind) ?? { made: 0, named: 0 };
    count.made++;
    if (said.some((problem) => names(problem, mutation))) count.named++;
    else missed.push({ ...mutation, said });
    counts.set(mutation.kind, count);
  }
  return {
    kinds: [...counts].map(([kind, count]) => ({ kind, ...count })),
    missed,
    falseAlarms: check(texts, articles),
  };
}

/** Whether a problem leads to the fault: its file, and the very line or field. */
function names(problem: Problem, { file, line, path }: Mutation): boolean {
  return problem.file === file && (problem.line === line || problem.field.startsWith(spell(path)));
}

function keepInMemory(): ParsedYaml {
  const known = new Map<string, object>();
  return {
    get: (yaml) => {
      const data = known.get(yaml);
      return data && { data };
    },
    keep: (yaml, data) => void known.set(yaml, data),
  };
}
