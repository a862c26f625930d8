import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArticles } from "./draft-articles.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-articles-"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const readError = () =>
  readArticles(folder).then(
    () => "",
    (error: unknown) => String(error).replaceAll(folder, "articles"),
  );

describe("a folder of articles", () => {
  it("gives each text with its answers, in the order of the names", async () => {
    for (const name of ["02-b", "01-a"]) {
      await write(`${name}.txt`, `The text of ${name}.`);
      await write(`${name}.gold.json`, '{"lang": "en"}');
    }
    await write("03-without-answers.txt", "A text.");
    const articles = await readArticles(folder);
    expect(articles.map(({ name, text }) => [name, text])).toEqual([
      ["01-a", "The text of 01-a."],
      ["02-b", "The text of 02-b."],
    ]);
    expect(articles[0]).toMatchObject({ file: join(folder, "01-a.txt"), gold: { language: "en" } });
  });

  it("without answers is refused", async () => {
    expect(await readError()).toMatchInlineSnapshot(`
      "Error: bench: articles holds no answers.
        Give a folder of texts with their answers, such as 01-name.txt and 01-name.gold.json."
    `);
  });

  it("that is none is refused", async () => {
    await expect(readArticles(join(folder, "nowhere"))).rejects.toThrow(
      /nowhere cannot be read as a folder \(ENOENT\)/,
    );
  });

  it("with answers to no text is refused", async () => {
    await write("01-a.gold.json", "{}");
    expect(await readError()).toMatchInlineSnapshot(`
      "Error: bench: articles/01-a.gold.json has no text beside it (ENOENT).
        Add 01-a.txt, or take the answers away."
    `);
  });

  it("with answers that are no JSON is refused", async () => {
    await write("01-a.txt", "A text.");
    await write("01-a.gold.json", "{");
    expect(await readError()).toContain("articles/01-a.gold.json is no JSON.\n  ");
  });
});
