import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { measureStartUp, measureThroughput, varyText } from "./draft-speed.ts";

describe("a text that is varied", () => {
  const long = "Le régulateur a convoqué onze entreprises et leur a demandé de revoir leurs pratiques cette année";

  it("has the number in every long line and at its end", () => {
    expect(varyText(`Titre\n\n${long}.\n\n${long} « ainsi ».`, 17)).toBe(
      `Titre\n\n${long} (17).\n\n${long} « ainsi  (17)».\n\n17`,
    );
  });

  it("is another for each number", () => {
    expect(new Set([1, 2, 3].map((number) => varyText("Titre", number))).size).toBe(3);
  });
});

it("many articles are each worked on once, none of them like another", () => {
  const seen: string[] = [];
  const { articles, seconds } = measureThroughput(["One.", "Two."], 5, (text) => seen.push(text));
  expect(articles).toBe(5);
  expect(seconds).toBeGreaterThan(0);
  expect(new Set(seen).size).toBe(5);
  expect(seen.filter((text) => text.startsWith("One."))).toHaveLength(3);
});

describe("the start of a process", () => {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "vigie-start-"));
    await mkdir(join(root, "src/draft"), { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));

  it("is not timed where there is no command", () => {
    expect(measureStartUp(root, "article.txt")).toBeUndefined();
  });

  it("is timed beside an empty process", async () => {
    await writeFile(join(root, "src/draft/command.ts"), "if (process.argv[2] !== '--json') process.exitCode = 1;");
    const startUp = measureStartUp(root, "article.txt", 1);
    expect(startUp?.seconds).toBeGreaterThan(0);
    expect(startUp?.emptySeconds).toBeGreaterThan(0);
  });

  it("that fails is told with what it said", async () => {
    await writeFile(join(root, "src/draft/command.ts"), "console.error('no such article'); process.exitCode = 3;");
    expect(() => measureStartUp(root, "article.txt", 1)).toThrow(
      "bench: node --no-regexp-tier-up src/draft/command.ts --json article.txt ended with 3.\n  no such article",
    );
  });
});
