import { describe, expect, it } from "vitest";
import { findBriefing, persist } from "./smoke.ts";

describe("a briefing", () => {
  const list = "https://example.github.io/vigie/briefings/";

  it("is the first link below the list of briefings", () => {
    const links = [
      "https://example.github.io/vigie/",
      list,
      `${list}#content`,
      "https://example.org/briefings/x/",
      `${list}one/`,
      `${list}two/`,
    ];
    expect(findBriefing(links, list)).toBe(`${list}one/`);
  });

  it("is not found where the list is empty", () => {
    expect(
      findBriefing([list, `${list}?page=2`, "https://example.github.io/vigie/en/briefings/one/"], list),
    ).toBeUndefined();
  });
});

describe("a site that is slow to appear", () => {
  /** A site that stands after `failures` attempts, and a clock that counts its sleeps. */
  function site(failures: number) {
    let attempts = 0;
    let time = 0;
    const attempt = () =>
      ++attempts > failures ? Promise.resolve() : Promise.reject(new Error(`attempt ${String(attempts)}`));
    const clock = {
      now: () => time,
      sleep: (pause: number) => {
        time += pause;
        return Promise.resolve();
      },
    };
    return { attempt, clock, attempts: () => attempts, time: () => time };
  }

  it("is asked again until it stands", async () => {
    const { attempt, clock, attempts, time } = site(3);
    await persist(attempt, { limit: 60, pause: 10 }, clock);
    expect([attempts(), time()]).toEqual([4, 30]);
  });

  it("fails with its last error when the time is up", async () => {
    const { attempt, clock, attempts } = site(99);
    await expect(persist(attempt, { limit: 60, pause: 10 }, clock)).rejects.toThrow("attempt 7");
    expect(attempts()).toBe(7);
  });
});
