import { enableCompileCache } from "node:module";
import { join } from "node:path";
import process from "node:process";

// npm run draft. Most of a short run is reading code: what was compiled is kept for the next one.
enableCompileCache(join(process.cwd(), "node_modules/.cache/vigie/compiled"));
const { runDraft } = await import("./run-draft.ts");
await runDraft(process.argv.slice(2));
