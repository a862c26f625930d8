import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { normalizeArticle } from "../../model/article.ts";
import { digestFile } from "../../model/seals.ts";
import { LIMIT, decodeArticle } from "../../draft/decode.ts";
import { InputError } from "../../draft/input-error.ts";

/**
 * The texts of a folder and of the folders in it, by the SHA-256 of their bytes; and by that of the text itself where the file is in another
 * encoding or has other line ends, for `npm run draft` digests what it keeps. What is no text is passed over, and so are hidden files. Throws the
 * error of the file system where a folder or file cannot be read.
 */
export async function readArticles(folder: string): Promise<Map<string, string>> {
  const articles = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || /(?:^|[\\/])\./.test(path.slice(folder.length))) continue;
    const bytes = await readFile(path);
    if (bytes.length > LIMIT) continue;
    try {
      const text = normalizeArticle(decodeArticle(bytes));
      articles.set(digestFile(new TextEncoder().encode(text)), text);
      articles.set(digestFile(bytes), text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return articles;
}
