// @ts-check
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's root, whatever the folder a command is started from. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs a program in the repository's root with its output on this terminal and no input, so that nothing can stop to ask a question.
 * A variable given as undefined is taken out of the program's environment.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [environment] what differs from this process's own environment
 * @returns {Promise<number>} the exit code; 1 when a signal ended the program, 127 when it could not be started
 */
export function run(program, args, environment = {}) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...environment };
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
