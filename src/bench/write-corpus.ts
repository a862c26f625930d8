import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadSite } from "../load.ts";
import { makeCorpus } from "./corpus.ts";
import { makeFiles } from "./corpus-files.ts";
import { readVocabulary } from "./site-vocabulary.ts";

/** Writes the content/ of `n` made-up briefings, in the vocabulary of the site at `root`, into a folder; returns the number of files. */
export async function writeCorpus(n: number, root: string, folder: string): Promise<number> {
  const content = await loadSite({ root });
  const vocabularies = { fr: readVocabulary(content, "fr"), en: readVocabulary(content, "en") };
  const files = makeFiles(makeCorpus(n, vocabularies, []));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return files.size;
}
