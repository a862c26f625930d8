import process from "node:process";
import { loadLexicon, loadSite } from "../load.ts";
import { ContentError, formatProblems } from "../model/problems.ts";

// npm run check: every fault in content/, and exit code 1 when there is one that stops the build.
try {
  const site = await loadSite({ root: process.cwd(), drafts: true });
  await loadLexicon({ root: process.cwd() }, site);
  console.log(
    site.warnings.length > 0
      ? formatProblems(site.warnings)
      : `content/ is in order: ${String(site.byId.size + site.terms.length)} files.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
