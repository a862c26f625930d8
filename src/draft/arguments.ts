import { parseArgs } from "node:util";
import { parseEdtf } from "../schemas/parse-edtf.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";

/** What is asked for on the command line. */
export interface Asked {
  /** Files, addresses, or "-" for standard input. */
  readonly inputs: readonly string[];
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly help: boolean;
  readonly restated: boolean;
  /** Folder that content/ and sources/ are written in; where it is not given, the project's own. */
  readonly out: string | undefined;
  readonly url: string | undefined;
  readonly id: string | undefined;
  /** EDTF. */
  readonly published: string | undefined;
  readonly outlet: string | undefined;
  readonly language: Language | undefined;
}

/** A command line that asks for nothing that can be done. */
export class MisuseError extends Error {}

export const HELP = `Usage: npm run draft -- [options] <article> …

  <article>             a .txt, .md or .html file, an http(s) address, or - for standard input

Makes a draft briefing of each article in content/, with its new companies, authorities, people, outlets and events,
and lists the questions that only a writer can answer. A text that
is in no text file of yours is kept in sources/, which git ignores.
Nothing that exists is overwritten. npm run dev shows drafts; the published site leaves them out.

  --url <address>       where the article was published, when a file or standard input is read
  --published <date>    the day it was published, year first, when its text does not say: 2022-07-21, 2022-07
  --outlet <name>       who published it, when its text does not say
  --language fr|en      its language, when the guess is wrong
  --id <id>             the draft's id and address: 2022-07-didi-fine
  --restated            the text is a restatement of the article: passages refer to it, and nothing is quoted
  --dry-run             say what would be written, and write nothing
  --json                print the analysis to standard output, and write nothing; notices go to standard error
  --out <folder>        write into this folder instead of the project's own
  --help                print this

Exit code: 0 when every article was read, 1 when one could not be, 2 when the command line is wrong.`;

/** Reads the arguments; throws a MisuseError that says what is wrong and what to write. */
export function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parse(args);
  const asked: Asked = {
    inputs: positionals,
    json: values.json,
    dryRun: values["dry-run"],
    help: values.help,
    restated: values.restated,
    out: values.out,
    url: values.url,
    id: values.id,
    published: values.published,
    outlet: values.outlet,
    language: LANGUAGES.find((language) => language === values.language),
  };
  const fault = findFault(asked, values.language);
  if (fault !== undefined) throw misuse(fault);
  return asked;
}

/** What the arguments ask for that cannot be done, and where to read what can. */
export function misuse(fault: string, cause?: unknown): MisuseError {
  return new MisuseError(`draft: ${fault}\n  npm run draft -- --help lists what can be asked for.`, { cause });
}

function findFault(asked: Asked, language: string | undefined): string | undefined {
  const { inputs, url, id, published, outlet } = asked;
  if (asked.help) return undefined;
  if (inputs.length === 0) return "no article was given. Give a file, an address, or - for standard input.";
  if (inputs.filter((input) => input === "-").length > 1) return "standard input can be read only once.";
  const empty = Object.entries({ "--url": url, "--id": id, "--outlet": outlet, "--out": asked.out }).find(
    ([, value]) => value === "",
  );
  if (empty) return `${empty[0]} is empty. Give it a value, or leave it out.`;
  const single = Object.entries({ "--url": url, "--id": id, "--published": published, "--outlet": outlet }).find(
    ([, value]) => value !== undefined,
  );
  if (single && inputs.length > 1)
    return `${single[0]} says something of one article, and ${String(inputs.length)} were given.`;
  if (language !== undefined && asked.language === undefined)
    return `--language is "${language}". Write ${LANGUAGES.join(" or ")}.`;
  if (url !== undefined && !isAddress(url))
    return `--url is "${url}", which is no web address. Write it in full: https://example.org/page.`;
  if (published !== undefined && parseEdtf(published) === null)
    return `--published is "${published}", which is no date. Write it year first, as precise as it is known: 2022-07-21, 2022-07 or 2022.`;
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return `--id is "${id}". Ids are small ASCII letters, digits and single hyphens: 2022-07-didi-fine.`;
  return undefined;
}

/** Whether a text is a full http or https address. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        restated: { type: "boolean", default: false },
        out: { type: "string" },
        url: { type: "string" },
        id: { type: "string" },
        published: { type: "string" },
        outlet: { type: "string" },
        language: { type: "string" },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/\. (?=To )/u)[0] : String(error);
    throw misuse(message ?? "", error);
  }
}
