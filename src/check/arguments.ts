import { parseArgs } from "node:util";
import { findNearest } from "../model/nearest.ts";

/** What is asked for on the command line. */
export interface Asked {
  readonly help: boolean;
  readonly json: boolean;
  readonly github: boolean;
  readonly fix: boolean;
  readonly seal: boolean;
  /** Folder of articles. */
  readonly articles: string | undefined;
  /** A published data/briefings.json. */
  readonly against: string | undefined;
}

/** A command line that asks for nothing that can be done. Its message is all there is to say. */
export class MisuseError extends Error {}

export const HELP = `Usage: npm run check -- [options]

Checks all of content/ and lists every problem with its file and line, what was found, what is needed, and the next step.

  --articles <folder>   hold the facts of each briefing against its article, where the folder has it
  --seal                write the seals of briefings whose facts stand; needs --articles
  --fix                 first mend what has only one right form (order of fields, spaces; seals, with --articles), and list the files
  --against <file>      compare with a published data/briefings.json: what has changed since needs a correction
  --github              mark the problems in GitHub's view of the files too; GitHub Actions does not need to be told
  --json                print one JSON object to standard output; notices go to standard error
  --help                print this

Exit code: 0 when nothing stops publication (warnings do not), 1 when something does, 2 when the command line is wrong.`;

/** Reads the arguments; throws a MisuseError that says what is wrong and what to write. */
export function readArguments(args: readonly string[]): Asked {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === "positional")
      throw misuse(
        `"${token.value}" cannot be checked by itself: all of content/ is, since its files name each other.`,
      );
    if (token.kind === "option-terminator") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw misuse(describeUnknown(rawName, name));
    if (OPTIONS[name].type === "boolean" && value !== undefined)
      throw misuse(`--${name} takes no value, and "${value}" was given.`);
    if (OPTIONS[name].type === "string" && (!value || (value.startsWith("-") && !inlineValue)))
      throw misuse(`--${name} needs ${NEEDED[name] ?? "a value"}, and none was given.`);
    given.set(name, value);
  }
  const asked = {
    help: given.has("help"),
    json: given.has("json"),
    github: given.has("github"),
    fix: given.has("fix"),
    seal: given.has("seal"),
    articles: given.get("articles"),
    against: given.get("against"),
  };
  if (asked.seal && asked.articles === undefined && !asked.help)
    throw misuse("--seal needs --articles <folder>: only what is verified is sealed.");
  if (asked.json && asked.github) throw misuse("--json and --github both want standard output: give one of them.");
  return asked;
}

/** A sentence on what cannot be done, and where to read what can. */
export function misuse(fault: string, next = "npm run check -- --help lists what can be asked for."): MisuseError {
  return new MisuseError(`check: ${fault}\n  ${next}`);
}

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  github: { type: "boolean" },
  fix: { type: "boolean" },
  seal: { type: "boolean" },
  articles: { type: "string" },
  against: { type: "string" },
} as const;

const NEEDED: Readonly<Record<string, string>> = {
  articles: "the folder of articles",
  against: "a published data/briefings.json",
};

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

function describeUnknown(raw: string, name: string): string {
  const nearest = findNearest(name, Object.keys(OPTIONS));
  return `there is no option ${raw}${nearest ? `; the nearest is --${nearest}` : ""}.`;
}
