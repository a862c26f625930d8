import { decode, encode } from "cborg";
import { describe, expect, it } from "vitest";
import { SIGNATURE, insertPages } from "./page-list.ts";

const meta = (...content: unknown[]) => new Uint8Array(Buffer.concat([Buffer.from(SIGNATURE), encode(content)]));
const read = (bytes: Uint8Array) => decode(bytes.subarray(SIGNATURE.length)) as unknown[];

describe("a list of pages is put into the metadata of an index", () => {
  it("between its version and the rest, which stay as they are", () => {
    const rest = [[["a", "z", "und_1234567"]], [], [], ["title"]];
    const [version, pages, ...others] = read(insertPages(meta("1.6.0", [], ...rest), [[1, 5]]));
    expect([version, others]).toEqual(["1.6.0", rest]);
    expect(pages).toEqual([["0", 5]]);
  });

  it("with the numbers of pages in base 36, and the length of each row of them", () => {
    const [, pages] = read(
      insertPages(meta("1.6.0", []), [
        [23, 23],
        [14, 24],
        [300, 256],
        [2, 70_000],
      ]),
    ) as [string, [string, number][]];
    expect(pages).toHaveLength(339);
    expect(pages.every(([name], number) => parseInt(name, 36) === number)).toBe(true);
    expect([0, 22, 23, 36, 37, 336, 337].map((number) => pages[number]?.[1])).toEqual([
      23, 23, 24, 24, 256, 256, 70_000,
    ]);
  });

  it("unless it has one, or is something else", () => {
    expect(() => insertPages(meta("1.6.0", [["fr_1", 3]]), [[1, 5]])).toThrow("another form");
    expect(() => insertPages(new TextEncoder().encode("<!doctype html>"), [[1, 5]])).toThrow("another form");
    expect(() => insertPages(new Uint8Array(), [[1, 5]])).toThrow("another form");
  });
});
