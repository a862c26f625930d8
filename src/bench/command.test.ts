import { describe, expect, it } from "vitest";
import { readArguments } from "./command.ts";

describe("a benchmark", () => {
  it("is asked for by its name, at 5,000 briefings unless another number is given", () => {
    expect(readArguments(["search"])).toEqual({ benchmark: "search", n: 5000, json: false });
    expect(readArguments(["search", "--n", "800", "--json"])).toEqual({ benchmark: "search", n: 800, json: true });
  });

  it("of the draft takes 1,000 articles and our own unless others are given", () => {
    const articles = "src/draft/fixtures";
    expect(readArguments(["draft"])).toEqual({ benchmark: "draft", n: 1000, json: false, articles });
    expect(readArguments(["draft", "--json", "--articles", "../others", "--n=1"])).toEqual({
      benchmark: "draft",
      n: 1,
      json: true,
      articles: "../others",
    });
  });

  it("of the check takes 1,000 made-up briefings unless another number is given", () => {
    expect(readArguments(["check"])).toEqual({ benchmark: "check", n: 1000, json: false });
    expect(readArguments(["check", "--n=1", "--json"])).toEqual({ benchmark: "check", n: 1, json: true });
  });

  it("that is not named is answered by the list of them", () => {
    expect(() => readArguments([])).toThrowErrorMatchingInlineSnapshot(`
      [Error: bench: no benchmark was named.
        Give one of these: npm run bench --
          search [--n 5000] [--json]   bytes until the first answer and time a keystroke, at 5 briefings and at n
          draft [--n 1000] [--json] [--articles <folder>]   what is found in articles with known answers, and the time of one article and of n
          mutations [--n 1] [--json] [--articles <folder>]   how many facts that are made untrue npm run check names; each nth of them
          check [--n 1000] [--json]   time of npm run check on n made-up briefings, at first and later
          build [--n 1000] [--json]   time of a build of n made-up briefings: its pages alone, what it publishes beside them, their images]
    `);
  });

  it.each([
    [["serach"], 'bench: "serach" is no benchmark.\n  Give one of these:'],
    [["search", "site"], 'bench: "site" is one argument too many.\n  Give one of these:'],
    [["search", "--m", "5"], "bench: Unknown option '--m'"],
    [["search", "--n"], "bench: Option '--n <value>' argument missing"],
    [["search", "--articles", "others"], "bench: search takes no --articles.\n  Give one of these:"],
    [["draft", "--articles"], "bench: Option '--articles <value>' argument missing"],
  ])("asked for as %j is answered by what is wrong", (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });

  it.each(["many", "5", "-1", "5.5", ""])("is not made with %j briefings", (n) => {
    expect(() => readArguments(["search", `--n=${n}`])).toThrow(
      `bench: --n is "${n}".\n  Give a whole number of briefings above 5, such as 5000.`,
    );
  });

  it.each(["many", "0", "-1", "5.5", ""])("is not made with %j articles", (n) => {
    expect(() => readArguments(["draft", `--n=${n}`])).toThrow(
      `bench: --n is "${n}".\n  Give a whole number of articles above 0, such as 1000.`,
    );
  });
});
