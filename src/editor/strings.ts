import type { z } from "zod";
import { quote } from "../schemas/briefing.ts";
import { edtf } from "../schemas/edtf.ts";
import { text } from "../schemas/shared.ts";

/** What JSON Schema is told of a text whose rule zod keeps in code. A pattern never refuses what zod accepts; where it accepts more, a comment says so. */
export interface TextRule {
  readonly pattern: string;
  /** A text that breaks the rule, for the wording of its message. */
  readonly wrong: string;
}

/** Years from 100, as the calendar in JavaScript can tell them. */
const YEAR = String.raw`(?:0[1-9]|[1-9]\d)\d{2}`;
const FOURTH = "(?:0[48]|[2468][048]|[13579][26])";
const LEAP_YEAR = String.raw`(?:(?:0[1-9]|[1-9]\d)${FOURTH}|${FOURTH}00)`;
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = String.raw`(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`;
const DATE = `(?:${YEAR}(?:-${MONTH}|-${DAY})?|${LEAP_YEAR}-02-29)`;

/** A web address begins so, in small or capital letters, perhaps after blanks. The rest of an address is more than a pattern can tell. */
export const WEB_ADDRESS = String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?://\s*\S`;

/** By the shape in src/schemas/. What zod describes by a pattern of its own, such as an id or a passage, needs no line here. */
export const TEXT_RULES: ReadonlyMap<z.ZodType, TextRule> = new Map<z.ZodType, TextRule>([
  // Every date that exists and no other; which end of an interval comes first is more than a pattern can tell.
  [edtf, { pattern: `^${DATE}(?:~|/${DATE})?$`, wrong: "18/3/26" }],
  [text, { pattern: String.raw`\S`, wrong: "" }],
  [quote, { pattern: String.raw`^\s*\S+(?:\s+\S+){0,8}\s*$`, wrong: "a b c d e f g h i j" }],
]);
