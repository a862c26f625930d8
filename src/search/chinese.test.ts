import { describe, expect, it } from "vitest";
import { collectSimplified } from "./chinese.ts";
import { readSimplified } from "./simplified.ts";
import { simplify } from "./words.ts";

describe("the traditional characters of a text's simplified ones", () => {
  it("are collected in pairs, and read back", () => {
    const simplified = readSimplified(collectSimplified("中国联通, une entreprise"));
    expect(simplify("中國聯通", simplified)).toBe("中国联通");
  });

  it("are several where several became one", () => {
    const simplified = readSimplified(collectSimplified("台湾发"));
    expect([...simplified.keys()]).toEqual(expect.arrayContaining(["臺", "灣", "發", "髮"]));
  });

  it("are collected from a text in traditional characters too", () => {
    expect(readSimplified(collectSimplified("騰訊")).get("騰")).toBe("腾");
  });

  it("are left out where the text has no such character", () => {
    const simplified = readSimplified(collectSimplified("中国"));
    expect(simplified.has("國")).toBe(true);
    expect(simplified.has("騰")).toBe(false);
    expect(collectSimplified("No Chinese here.")).toBe("");
  });
});

describe("pairs of characters", () => {
  it("are read by character, not by code unit", () => {
    expect([...readSimplified("國国𩼣𫎆")]).toEqual([
      ["國", "国"],
      ["𩼣", "𫎆"],
    ]);
  });

  it("may be none", () => {
    expect(readSimplified("").size).toBe(0);
  });
});
