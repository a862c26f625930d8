import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { readAnswers, type Answers } from "./draft-answers.ts";

/** An article and what is to be found in it. */
export interface AnsweredArticle {
  /** Name of its files, without ending. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly gold: Answers;
}

/** Reads a folder of texts (`name.txt`) with their answers beside them (`name.gold.json`), in the order of their names. */
export async function readArticles(folder: string): Promise<AnsweredArticle[]> {
  const names = (await listFolder(folder)).filter((name) => name.endsWith(ENDING)).sort();
  if (names.length === 0) throw new Error(`bench: ${folder} holds no answers.\n  ${FORM}`);
  return Promise.all(names.map((name) => readArticle(folder, name.slice(0, -ENDING.length))));
}

async function listFolder(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    throw new Error(`bench: ${folder} cannot be read as a folder (${codeOf(error)}).\n  ${FORM}`, { cause: error });
  });
}

async function readArticle(folder: string, name: string): Promise<AnsweredArticle> {
  const file = join(folder, `${name}.txt`);
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new Error(
      `bench: ${join(folder, name + ENDING)} has no text beside it (${codeOf(error)}).\n  Add ${name}.txt, or take the answers away.`,
      { cause: error },
    );
  });
  const path = join(folder, name + ENDING);
  return { name, file, text, gold: readAnswers(parse(await readFile(path, "utf8"), path), path) };
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new Error(`bench: ${path} is no JSON.\n  ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

const ENDING = ".gold.json";
const FORM = "Give a folder of texts with their answers, such as 01-name.txt and 01-name.gold.json.";
