import { describe, expect, it } from "vitest";
import { HELP, MisuseError, readArguments } from "./arguments.ts";

const NOTHING = {
  help: false,
  json: false,
  github: false,
  fix: false,
  seal: false,
  articles: undefined,
  against: undefined,
};

it("nothing needs to be asked for", () => {
  expect(readArguments([])).toEqual(NOTHING);
});

it("each option is read, its value beside it or after an equals sign", () => {
  expect(readArguments(["--articles", "../a b", "--seal", "--fix", "--json", "--against=live.json"])).toEqual({
    ...NOTHING,
    articles: "../a b",
    seal: true,
    fix: true,
    json: true,
    against: "live.json",
  });
  expect(readArguments(["--github"])).toEqual({ ...NOTHING, github: true });
  expect(readArguments(["-h"])).toEqual({ ...NOTHING, help: true });
  expect(readArguments(["--against=-"])).toMatchObject({ against: "-" });
});

it("the help names every option", () => {
  for (const name of Object.keys(NOTHING)) expect(HELP).toContain(`--${name}`);
});

describe("a command line that is wrong", () => {
  it.each([
    [["--jsn"], "check: there is no option --jsn; the nearest is --json."],
    [["--artciles", "a"], "check: there is no option --artciles; the nearest is --articles."],
    [["--verbose"], "check: there is no option --verbose."],
    [["-x"], "check: there is no option -x."],
    [["--json=yes"], 'check: --json takes no value, and "yes" was given.'],
    [["--articles"], "check: --articles needs the folder of articles, and none was given."],
    [["--articles", "--seal"], "check: --articles needs the folder of articles, and none was given."],
    [["--articles="], "check: --articles needs the folder of articles, and none was given."],
    [["--against", "--json"], "check: --against needs a published data/briefings.json, and none was given."],
    [["--seal"], "check: --seal needs --articles <folder>: only what is verified is sealed."],
    [["--json", "--github"], "check: --json and --github both want standard output: give one of them."],
    [
      ["content/events/a.yaml"],
      'check: "content/events/a.yaml" cannot be checked by itself: all of content/ is, since its files name each other.',
    ],
    [
      ["--", "--json"],
      'check: "--json" cannot be checked by itself: all of content/ is, since its files name each other.',
    ],
  ])("%j: what is wrong, and the next step", (args, message) => {
    expect(() => readArguments(args)).toThrow(
      new MisuseError(`${message}\n  npm run check -- --help lists what can be asked for.`),
    );
  });
});
