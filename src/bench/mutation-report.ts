import { readArticles } from "../check/articles/read-articles.ts";
import { buildGazetteer } from "../draft/gazetteer.ts";
import { loadLexicon, readContent, readTexts } from "../load.ts";
import { spell } from "../model/content-file.ts";
import { formatProblems } from "../model/problems.ts";
import { measureMutations } from "./measure-mutations.ts";
import { table } from "./report.ts";

type Measure = ReturnType<typeof measureMutations>;

/** Of the facts made untrue so many must be named. */
const BAR = 0.97;

/** Makes each `every`th mutation of the briefings whose articles a folder holds, and checks it. `root` is the repository. */
export async function measureArticles(root: string, folder: string, every: number): Promise<Measure> {
  const { site } = await readContent(root);
  const lexicon = await loadLexicon({ root }, site);
  const today = new Date().toISOString().slice(0, 10);
  const articles = await readArticles(folder);
  return measureMutations(await readTexts(root), articles, (whole) => buildGazetteer(whole, lexicon), today, every);
}

/** Whether enough was named, something was made at all, and nothing that is true was called wrong. */
export function judgeMutations({ kinds, falseAlarms }: Measure): boolean {
  const { made, named } = total(kinds);
  return made > 0 && named / made >= BAR && falseAlarms.length === 0;
}

/** The measure as a table, with what was missed under it. */
export function formatMutations({ kinds, missed, falseAlarms }: Measure): string {
  const { made, named } = total(kinds);
  const rows = [...kinds, { kind: "all", made, named }].map(({ kind, made: all, named: found }) => [
    kind,
    String(all),
    String(found),
    all === 0 ? "" : `${((100 * found) / all).toFixed(1)} %`,
  ]);
  const list = missed.map(
    ({ kind, file, line, path, was, is }) => `  ${file}, line ${String(line)}, ${spell(path)}: ${kind}, ${was} → ${is}`,
  );
  return [
    table(["facts made untrue", "made", "named", "share"], rows),
    ...(list.length > 0 ? ["", "Not named:", ...list] : []),
    "",
    falseAlarms.length === 0
      ? "The facts as they are: no false alarm."
      : `The facts as they are:\n${formatProblems(falseAlarms)}`,
  ].join("\n");
}

function total(kinds: Measure["kinds"]): { made: number; named: number } {
  return {
    made: kinds.reduce((sum, kind) => sum + kind.made, 0),
    named: kinds.reduce((sum, kind) => sum + kind.named, 0),
  };
}
