import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildGazetteer } from "../draft/gazetteer.ts";
import { loadLexicon } from "../load.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { readPassages } from "../model/seals.ts";
import { ContentError } from "../model/problems.ts";
import type { Site } from "../model/site.ts";
import { listBodyPassages } from "./articles/facts.ts";
import { readArticles } from "./articles/read-articles.ts";
import { sealBriefing } from "../model/seal-briefing.ts";
import { verifyArticles } from "./articles/verify-articles.ts";
import { countFacts } from "./facts.ts";
import { fixFile } from "./fix.ts";
import type { Tools } from "./run-check.ts";

/** What `npm run check` does with articles and files; `root` is the folder that holds content/. */
export function makeTools(root: string): Tools {
  return {
    fixFile,
    async verifyArticles(site, places, folder) {
      const articles = await readArticles(folder);
      const lexicon = await readLexicon(root, site);
      const { problems, verified, unverified } = verifyArticles({ site, places }, articles, () =>
        buildGazetteer(site, lexicon),
      );
      return {
        problems,
        verified: verified.map((briefing) => ({ file: briefing.file, facts: countFacts(briefing) })),
        unverified: unverified.map((briefing) => ({
          file: briefing.file,
          facts: countFacts(briefing),
          why: `no file there has the SHA-256 ${briefing.data.source.sha256}`,
        })),
      };
    },
    // A briefing whose facts its article does not bear out keeps the seals it has: what is wrong is told when it is checked.
    async sealArticles(site, places, folder) {
      const articles = await readArticles(folder);
      const lexicon = await readLexicon(root, site);
      const { problems } = verifyArticles({ site, places }, articles, () => buildGazetteer(site, lexicon));
      const untrue = new Set(problems.filter(({ rule }) => rule !== "seals").map(({ file }) => file));
      const sealed = new Map<string, string>();
      for (const briefing of site.briefings) {
        const article = articles.get(briefing.data.source.sha256);
        if (article === undefined || untrue.has(briefing.file)) continue;
        const text = await readFile(join(root, briefing.file), "utf8");
        const after = sealBriefing(text, readPassages(article), listBodyPassages(briefing));
        if (after !== text) sealed.set(briefing.file, after);
      }
      return sealed;
    },
  };
}

/** The names of the lexicon. Where it is at fault, which is told as such, names are those of content/ alone. */
async function readLexicon(root: string, site: Site): Promise<Lexicon> {
  try {
    return await loadLexicon({ root }, site);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { companies: new Map(), regulators: new Map(), outlets: new Map() };
  }
}
