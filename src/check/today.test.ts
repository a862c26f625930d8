import { expect, it } from "vitest";
import { readToday } from "./today.ts";

it("today is the day in UTC, wherever the machine is", () => {
  expect(readToday(undefined, new Date("2026-03-17T23:30:00Z"))).toBe("2026-03-17");
  expect(readToday("", new Date("2026-03-18T00:30:00Z"))).toBe("2026-03-18");
});

it("is the day that is set, if one is", () => {
  expect(readToday("2021-05-01", new Date("2026-03-17T23:30:00Z"))).toBe("2021-05-01");
});

it.each(["2021-05", "1 May 2021", "2021-02-30", "2021-05-01/2021-05-02"])("cannot be set to %s", (set) => {
  expect(() => readToday(set, new Date())).toThrow(
    `check: VIGIE_TODAY is "${set}", which is no day.\n  Write it as 2026-03-18, or leave it out.`,
  );
});
