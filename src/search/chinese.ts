import { Converter } from "opencc-js/t2cn";
import { findChinese } from "./words.ts";

/**
 * The traditional characters whose simplified forms stand in a text, as pairs in one string, "國国聯联", after OpenCC's tables. The browser
 * needs no more: a character that is nowhere on the site cannot be found in any script.
 */
export function collectSimplified(text: string): string {
  const convert = Converter({ from: "t", to: "cn" });
  const present = new Set(Array.from(findChinese(convert(text)).join("")));
  let pairs = "";
  // The CJK Unified Ideographs that OpenCC knows lie here and in the first extension.
  for (const [first, last] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      const simple = convert(character);
      if (simple !== character && present.has(simple)) pairs += character + simple;
    }
  }
  return pairs;
}
