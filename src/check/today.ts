import { parseEdtf } from "../schemas/parse-edtf.ts";
import { misuse } from "./arguments.ts";

/** The day of `now` in UTC, such as 2026-03-18, or the day that VIGIE_TODAY sets in its place. Throws a MisuseError when that is none. */
export function readToday(set: string | undefined, now: Date): string {
  if (!set) return now.toISOString().slice(0, 10);
  if (parseEdtf(set)?.precision === "day") return set;
  throw misuse(`VIGIE_TODAY is "${set}", which is no day.`, "Write it as 2026-03-18, or leave it out.");
}
