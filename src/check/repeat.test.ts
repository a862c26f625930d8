import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { repeat } from "./repeat.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Work that takes 1,000 ms and gives its number; `most` is how many ran at a time. */
function start(failing: readonly number[] = []) {
  const seen = { begun: 0, running: 0, most: 0, told: [] as number[], failed: [] as unknown[] };
  const work = repeat({
    run: async () => {
      const number = ++seen.begun;
      seen.most = Math.max(seen.most, ++seen.running);
      await new Promise((done) => setTimeout(done, 1000));
      seen.running--;
      if (failing.includes(number)) throw new Error(`run ${String(number)}`);
      return number;
    },
    tell: (number) => seen.told.push(number),
    fail: (error) => seen.failed.push(error),
    quiet: 100,
  });
  return { work, seen };
}

it("work is done once, and once more after many changes in a row", async () => {
  const { work, seen } = start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen.told).toEqual([1]);
  for (let i = 0; i < 20; i++) {
    work.touch();
    await vi.advanceTimersByTimeAsync(90);
  }
  expect(seen.begun).toBe(1);
  await vi.advanceTimersByTimeAsync(1100);
  expect(seen.told).toEqual([1, 2]);
});

it("it never runs twice at a time, and changes during a run make one more of it", async () => {
  const { work, seen } = start();
  for (let i = 0; i < 5; i++) {
    work.touch();
    await vi.advanceTimersByTimeAsync(150);
  }
  await vi.advanceTimersByTimeAsync(5000);
  expect(seen).toMatchObject({ most: 1, told: [1, 2] });
});

it("whoever asks gets a result that knows of the last change, of the work that begins once there is quiet", async () => {
  const { work, seen } = start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await work.current()).toBe(1);
  work.touch();
  const asked = work.current();
  await vi.advanceTimersByTimeAsync(90);
  expect(seen.begun).toBe(1);
  await vi.advanceTimersByTimeAsync(1010);
  expect(await asked).toBe(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(seen.told).toEqual([1, 2]);
});

it("a failure is told, and the next change is worked on all the same", async () => {
  const { work, seen } = start([1]);
  const first = work.current();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await first).toBeUndefined();
  expect(seen.failed).toEqual([new Error("run 1")]);
  work.touch();
  await vi.advanceTimersByTimeAsync(1100);
  expect(seen.told).toEqual([2]);
});
