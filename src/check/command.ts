import { enableCompileCache } from "node:module";
import { join } from "node:path";
import process from "node:process";

// npm run check. Most of a short run is reading code: what was compiled is kept for the next one.
enableCompileCache(join(process.cwd(), "node_modules/.cache/vigie/compiled"));
const [{ runCheck }, { readToday }, { makeTools }] = await Promise.all([
  import("./run-check.ts"),
  import("./today.ts"),
  import("./tools.ts"),
]);
process.exitCode = await runCheck(process.argv.slice(2), {
  root: process.cwd(),
  today: () => readToday(process.env["VIGIE_TODAY"], new Date()),
  inActions: process.env["GITHUB_ACTIONS"] === "true",
  print: console.log,
  notice: console.error,
  tools: makeTools(process.cwd()),
});
