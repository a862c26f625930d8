import process from "node:process";
import { runRelease } from "./run-release.ts";

// npm run release.
process.exitCode = await runRelease(process.argv.slice(2), {
  root: process.cwd(),
  now: () => new Date(),
  print: console.log,
  notice: console.error,
});
