import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";

/** What Playwright's `launch` needs in order to start a browser that is on this machine. */
export interface Browser {
  executablePath: string;
  args: string[];
  /** The whole environment of the browser, where it must differ from ours. */
  env?: Record<string, string>;
}

/** All that finding a browser reads and does, so that tests can stand in for a machine. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** Where Playwright keeps its own Chromium, there or not. */
  playwrightPath: string;
  exists(path: string): boolean;
  /** Whether the program starts here: a file may be there and lack the libraries it needs. */
  starts(path: string, env?: Record<string, string>): boolean;
  /** Has Playwright download its Chromium; may fail. */
  download(): void;
  /** Unpacks the Chromium that came with the packages; undefined when it was not made for this machine. */
  unpack(): Promise<Unpacked | undefined>;
  notice(message: string): void;
}

type Unpacked = Pick<Browser, "executablePath" | "env">;

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The choices of VIGIE_BROWSER, each with the sources it allows, in order. */
const CHOICES = {
  any: ["playwright", "system", "download", "sparticuz"],
  playwright: ["playwright", "download"],
  system: ["system"],
  sparticuz: ["sparticuz"],
} as const;

/**
 * Finds a Chromium that starts on this machine: the one that PLAYWRIGHT_CHROMIUM names, else Playwright's own, else one of the system, else one
 * that Playwright downloads now, else the one that came with the packages (Linux on x64). VIGIE_BROWSER=playwright, system or sparticuz
 * leaves only that source. Throws a worded error when there is none.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<Browser> {
  const args = machine.isRoot ? [...ARGS, "--no-sandbox"] : ARGS;

  const named = machine.env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (machine.exists(named)) return { executablePath: named, args };
    throw new Error(
      `browser: PLAYWRIGHT_CHROMIUM is "${named}", and there is no such file.\n  Correct the path, or unset it.`,
    );
  }

  const choice = machine.env.VIGIE_BROWSER || "any";
  if (!isChoice(choice))
    throw new Error(`browser: VIGIE_BROWSER is "${choice}".\n  Give playwright, system or sparticuz, or unset it.`);
  for (const source of CHOICES[choice]) {
    const found = await SOURCES[source](machine);
    if (found) return { ...found, args };
  }
  throw new Error(
    "browser: no Chromium that starts was found, so nothing can be tested in a browser.\n" +
      "  Install one (npx playwright install --with-deps chromium),\n" +
      "  or name one: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test",
  );
}

const SOURCES: Record<
  (typeof CHOICES)[keyof typeof CHOICES][number],
  (machine: Machine) => Unpacked | undefined | Promise<Unpacked | undefined>
> = {
  playwright: (machine) => firstThatStarts(machine, [machine.playwrightPath]),
  system: (machine) => firstThatStarts(machine, SYSTEM_PATHS),
  download: (machine) => {
    machine.notice("No Chromium here yet: Playwright tries to download one, for at most two minutes.");
    machine.download();
    return firstThatStarts(machine, [machine.playwrightPath]);
  },
  sparticuz: async (machine) => {
    const unpacked = await machine.unpack();
    if (!unpacked || !machine.starts(unpacked.executablePath, unpacked.env)) return undefined;
    machine.notice("The browser is the Chromium that came with the packages (@sparticuz/chromium).");
    return unpacked;
  },
};

function firstThatStarts(machine: Machine, paths: readonly string[]): Unpacked | undefined {
  const executablePath = paths.find((path) => machine.exists(path) && machine.starts(path));
  return executablePath === undefined ? undefined : { executablePath };
}

/** A quiet browser: no graphics card, no first-run page, no request of its own. */
const ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isChoice(text: string): text is keyof typeof CHOICES {
  return Object.hasOwn(CHOICES, text);
}

function thisMachine(): Machine {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
    starts: (path, env) => spawnSync(path, ["--version"], { timeout: 20_000, ...(env && { env }) }).status === 0,
    download,
    unpack,
    // Standard output belongs to reports.
    notice: (message) => {
      console.error(message);
    },
  };
}

function download() {
  const program = join(ROOT, "node_modules/playwright/cli.js");
  spawnSync(process.execPath, [program, "install", "chromium"], {
    stdio: "ignore",
    timeout: 120_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
  });
}

async function unpack(): Promise<Unpacked | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const sparticuz = join(ROOT, "node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(sparticuz, "package.json"), "utf8")) as { version: string };
  const folder = join(ROOT, "node_modules/.cache/vigie", `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(sparticuz, "bin/al2023.tar.br"));
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...definedIn(process.env),
      // The libraries that a bare machine lacks (NSS, expat) are in the package; without any font nothing would be drawn.
      LD_LIBRARY_PATH: [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      ...(!existsSync("/etc/fonts/fonts.conf") && { FONTCONFIG_PATH: join(folder, "fonts") }),
    },
  };
}

/** Leaves the folder complete or absent: what breaks off, or runs twice at once, does so in a folder of its own. */
async function unpackInto(folder: string, libraries: string) {
  const partial = `${folder}-${String(process.pid)}`;
  const { TMPDIR } = process.env;
  mkdirSync(partial, { recursive: true });
  // The package unpacks into the temporary folder and knows no other.
  process.env.TMPDIR = partial;
  try {
    const { default: packed, inflate } = await import("@sparticuz/chromium");
    await packed.executablePath();
    await inflate(libraries);
    writeFileSync(
      join(partial, "fonts/fonts.conf"),
      `<fontconfig><dir>${join(folder, "fonts/fonts")}</dir></fontconfig>\n`,
    );
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(partial, { recursive: true, force: true });
  }
}

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const ROOT = join(import.meta.dirname, "../..");
