// @ts-check
/** `npm start`: installs what is missing, builds the site, serves it. Needs Node 20 and npm, and no package. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { install } from "./install.mjs";
import { root, run } from "./run.mjs";

/** @returns {Promise<number>} the exit code */
async function start() {
  if (!(await install())) return 1;
  if ((await run("npm", ["run", "--silent", "build"])) !== 0) {
    console.error(
      "start: the build stopped, so there is no site to serve.\n  Mend what it names above, then run npm start again.",
    );
    return 1;
  }
  return serve();
}

/**
 * Serves dist/ until somebody stops it. The server is TypeScript, so the Node among the packages runs it, not the one that runs this file.
 *
 * @returns {Promise<number>} the exit code
 */
function serve() {
  const site = [
    "--root",
    "dist",
    "--base",
    process.env.BASE_PATH ?? "/",
    "--port",
    process.env.PORT || "4321",
    "--tries",
    "20",
  ];
  // The channel tells the server when this process ends, so that it never outlives it.
  const server = spawn(join(root, "node_modules/.bin/node"), ["src/setup/serve.ts", ...site], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return new Promise((resolve) => server.on("close", (code) => resolve(code ?? 0)));
}

process.exitCode = await start();
