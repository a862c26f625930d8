import { describe, expect, it } from "vitest";
import { encodePng, isWholePng } from "./png.ts";
import { readPng } from "./png.fixture.ts";

const rgba = (...colours: number[]) => Uint8Array.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255, 255]));
const png = encodePng(rgba(0xfbfaf6, 0x1c1a17, 0xa3261b, 0x1c1a17, 0xfbfaf6, 0xfbfaf6), 3, 2);

describe("a picture", () => {
  it("keeps its size and each of its colours", () => {
    const { width, height, colour } = readPng(png);
    expect([width, height]).toEqual([3, 2]);
    expect([0, 1].map((y) => [0, 1, 2].map((x) => colour(x, y)))).toEqual([
      ["#fbfaf6", "#1c1a17", "#a3261b"],
      ["#1c1a17", "#fbfaf6", "#fbfaf6"],
    ]);
  });

  it("may have 256 colours and no more", () => {
    const colours = Array.from({ length: 257 }, (_, i) => i * 77);
    expect(readPng(encodePng(rgba(...colours.slice(1)), 256, 1)).width).toBe(256);
    expect(() => encodePng(rgba(...colours), 257, 1)).toThrow("A picture has 257 colours, more than a palette's 256.");
  });
});

describe("a file is a whole picture", () => {
  const isWhole = (bytes: Uint8Array) => isWholePng(bytes, 3, 2);

  it("when it is, wherever it lies in memory", () => {
    expect(isWhole(png)).toBe(true);
    expect(isWhole(Buffer.concat([Buffer.from("…"), png]).subarray(3))).toBe(true);
  });

  it("of that size alone", () => {
    expect([isWholePng(png, 2, 3), isWholePng(png, 3, 3), isWholePng(png, 1200, 630)]).toEqual([false, false, false]);
  });

  it("not when it is cut off, anywhere", () => {
    for (let length = 0; length < png.length; length += 1) expect(isWhole(png.subarray(0, length))).toBe(false);
  });

  it("not when a byte of it has changed, anywhere", () => {
    for (let at = 0; at < png.length; at += 1) {
      const damaged = Uint8Array.from(png);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(isWhole(damaged), `byte ${String(at)}`).toBe(false);
    }
  });

  it("not when something follows, or it is something else", () => {
    expect([isWhole(Buffer.concat([png, Buffer.from([0])])), isWhole(Buffer.from("<svg/>"))]).toEqual([false, false]);
  });
});
