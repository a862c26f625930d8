import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode } from "cborg";

/** The words of an index, each with the pages that have it, by number. */
export async function readIndex(output: string): Promise<Map<string, number[]>> {
  const files = await readdir(join(output, "index"));
  const words = new Map<string, number[]>();
  for (const file of files) {
    const bytes = gunzipSync(await readFile(join(output, "index", file)));
    const [chunk] = decode(bytes.subarray("pagefind_dcd".length)) as [[string, [number][]][]];
    for (const [word, pages] of chunk) {
      // The index tells each page by how far it is from the one before.
      let page = 0;
      words.set(
        word,
        pages.map(([step]) => (page += step)),
      );
    }
  }
  return words;
}

/** The metadata of an index as it is written, unpacked. */
export async function readMeta(output: string): Promise<Uint8Array> {
  const file = (await readdir(output)).find((name) => name.endsWith(".pf_meta")) ?? "";
  return new Uint8Array(gunzipSync(await readFile(join(output, file))));
}

/** The names of pages in the metadata of an index, each with the number of its words. */
export function readPages(meta: Uint8Array): [name: string, words: number][] {
  return (decode(meta.subarray("pagefind_dcd".length)) as [string, [string, number][]])[1];
}
