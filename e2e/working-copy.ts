import { execFile, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "playwright/test";

/** Another working copy of the project, with caches of its own, in which content can be broken and built. */
export interface WorkingCopy {
  readonly root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  edit(file: string, change: (text: string) => string): void;
  remove(file: string): void;
  /** Makes a draft of an article by the command; the id of the briefing that it wrote. */
  draft(article: string): Promise<string>;
  /** Builds it by `npm run build`; what it printed, and its exit code. */
  build(env?: Record<string, string>): Promise<{ code: number | null; output: string }>;
}

/** An article that becomes a briefing on a company of which there is no page yet, "deepseek". */
export const ARTICLE = resolve("src/draft/fixtures/51-deepseek-coree.txt");

// Node reads no TypeScript below node_modules, where the copy is: the command is the project's own, what it writes is the copy's.
const COMMAND = resolve("src/draft/command.ts");
const PARTS = [".vscode", "astro.config.mjs", "content", "package.json", "public", "src", "tsconfig.json"];

/** Makes a working copy; a name is used by one test at a time. It stays until it is made anew, to be looked at. */
export function makeWorkingCopy(name: string, folder = "node_modules/.cache/vigie"): WorkingCopy {
  const root = resolve(folder, `${name}-${String(test.info().parallelIndex)}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "dir");

  const place = (file: string) => join(root, file);
  const edit: WorkingCopy["edit"] = (file, change) => {
    const text = readFileSync(place(file), "utf8");
    const changed = change(text);
    if (changed === text) throw new Error(`Nothing was changed in ${file}.`);
    writeFileSync(place(file), changed);
  };
  // Otherwise two copies would share the caches below node_modules.
  edit("astro.config.mjs", (text) =>
    text.replace("defineConfig({", 'defineConfig({ cacheDir: "./.cache", vite: { cacheDir: "./.cache/vite" },'),
  );

  return {
    root,
    read: (file) => readFileSync(place(file), "utf8"),
    write: (file, text) => {
      writeFileSync(place(file), text);
    },
    edit,
    remove: (file) => {
      rmSync(place(file));
    },
    draft: async (article) => {
      const listBriefings = () => readdirSync(place("content/briefings"));
      const before = listBriefings();
      const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, article], { cwd: root });
      const id = listBriefings()
        .find((file) => !before.includes(file))
        ?.replace(".mdx", "");
      if (id === undefined) throw new Error(`No briefing was written:\n${stdout}`);
      expect(stdout).toContain(`content/briefings/${id}.mdx`);
      return id;
    },
    build: (env = {}) =>
      new Promise((done, failed) => {
        // `npm run` sets variables for what it starts; the build here is to be as from a shell of its own.
        const clean = Object.entries(process.env).filter(
          ([variable]) => !/^(?:npm_|SITE_URL|BASE_PATH)/.test(variable),
        );
        const build = spawn("npm", ["run", "build"], { cwd: root, env: { ...Object.fromEntries(clean), ...env } });
        let output = "";
        build.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
        build.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
        build.on("error", failed);
        build.on("close", (code) => {
          done({ code, output });
        });
      }),
  };
}
