import { createHash } from "node:crypto";
import { availableParallelism, loadavg } from "node:os";
import { analyseArticle } from "../draft/analyse.ts";
import { analysisToJson } from "../draft/analysis-json.ts";
import { buildGazetteer } from "../draft/gazetteer.ts";
import { planDraft } from "../draft/write-briefing.ts";
import { loadLexicon, loadSite } from "../load.ts";
import { readAnswers } from "./draft-answers.ts";
import { readArticles } from "./draft-articles.ts";
import { makeBaseline } from "./draft-baseline.ts";
import { scoreArticle, type Score } from "./draft-score.ts";
import { measureStartUp, measureThroughput, type StartUp, type Throughput } from "./draft-speed.ts";

/** What was measured on one article. */
export interface ArticleMeasure {
  readonly name: string;
  /** As its answers have it. */
  readonly language: string | undefined;
  readonly ours: Score;
  readonly baseline: Score;
}

/** What was measured on a folder of articles. */
export interface DraftMeasure {
  readonly articles: readonly ArticleMeasure[];
  /** undefined when there is no command to start. */
  readonly startUp: StartUp | undefined;
  readonly throughput: Throughput;
}

/**
 * Scores the rules on the articles of a folder, and the baseline beside them; then times one article from the start of a process, and `n` of
 * them through the analysis and the making of the files. `root` is the repository; what goes on is told through `notice`.
 */
export async function measureDraft(
  { folder, n }: { folder: string; n: number },
  { root, notice }: { root: string; notice: (message: string) => void },
): Promise<DraftMeasure> {
  const answered = await readArticles(folder);
  const site = await loadSite({ root });
  const lexicon = await loadLexicon({ root }, site);
  const gazetteer = buildGazetteer(site, lexicon);
  const answerSimply = makeBaseline(site);
  const articles = answered.map(({ name, text, gold }) => ({
    name,
    language: gold.language,
    ours: scoreArticle(gold, readAnswers(analysisToJson(analyseArticle(text, gazetteer)), name)),
    baseline: scoreArticle(gold, answerSimply(text)),
  }));

  const [longest] = answered.toSorted((a, b) => b.text.length - a.text.length);
  const startUp = longest && measureStartUp(root, longest.file);
  if (!startUp) notice("There is no src/draft/command.ts: the start of a process is not timed.");
  notice(`${String(n)} articles: analysing them and making their files.`);
  const throughput = measureThroughput(
    answered.map(({ text }) => text),
    n,
    (text) => {
      const analysis = analyseArticle(text, gazetteer);
      planDraft(analysis, {
        site,
        lexicon,
        sha256: createHash("sha256").update(text).digest("hex"),
        restated: false,
        outletByHost: (host) => gazetteer.findOutletByHost(host),
      });
    },
  );
  if ((loadavg()[0] ?? 0) > availableParallelism())
    notice("This machine has more to do than it can: without the rest, times are shorter.");
  return { articles, startUp, throughput };
}
