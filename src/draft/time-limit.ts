import { InputError } from "./input-error.ts";

/** A time that several steps share. */
export interface TimeLimit {
  /** Is aborted when the time is over, and at the end. */
  readonly signal: AbortSignal;
  /** What the step gives; throws an InputError when the time is over, though the step does not end. */
  run<T>(step: () => Promise<T>): Promise<T>;
  /** The end of all steps; what is still under way is aborted. */
  stop(): void;
}

/** Starts a limit of so many milliseconds. Time passes by `now` between the steps, and by Node's timers within them. */
export function startTimeLimit(milliseconds: number, now: () => number = () => 0): TimeLimit {
  const controller = new AbortController();
  const over = Promise.withResolvers<never>();
  // It is no fault if nobody waits for it.
  over.promise.catch(() => undefined);
  const end = () => {
    controller.abort();
    over.reject(explainDelay(milliseconds));
  };
  const timeout = setTimeout(end, milliseconds);
  const start = now();
  const check = () => {
    if (now() - start > milliseconds) end();
    if (controller.signal.aborted) throw explainDelay(milliseconds);
  };
  return {
    signal: controller.signal,
    run: async (step) => {
      check();
      try {
        return await Promise.race([step(), over.promise]);
      } finally {
        // A step that was aborted fails in its own words.
        check();
      }
    },
    stop: () => {
      clearTimeout(timeout);
      controller.abort();
    },
  };
}

function explainDelay(milliseconds: number): InputError {
  return new InputError(
    `took longer than ${(milliseconds / 1000).toLocaleString("en")} seconds. Try again later, or save the article's text, and give that file.`,
  );
}
