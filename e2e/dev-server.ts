import { spawn } from "node:child_process";
import process from "node:process";
import type { WorkingCopy } from "./working-copy.ts";

/** A working copy as `npm run dev` shows it. */
export interface DevServer {
  readonly url: string;
  /** All that it has printed so far. */
  output(): string;
  stop(): void;
}

/** Starts `astro dev` in a working copy and waits until it answers. */
export async function startDev(copy: WorkingCopy, port: number): Promise<DevServer> {
  const url = `http://localhost:${String(port)}/`;
  const server = spawn("npx", ["astro", "dev", "--port", String(port)], {
    cwd: copy.root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  server.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  server.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  // The whole group: npx starts a child of its own.
  const stop = () => {
    if (server.pid !== undefined) process.kill(-server.pid);
  };
  for (let tries = 0; tries < 120; tries++) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { url, output: () => output, stop };
    await new Promise((wait) => setTimeout(wait, 500));
  }
  stop();
  throw new Error(`astro dev did not answer at ${url}:\n${output}`);
}
