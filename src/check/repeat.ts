/** Work that is done again and again, never twice at a time. */
export interface Repeated<T> {
  /** Says that something has changed: the work is done again once nothing more has for a while. */
  touch(): void;
  /** The result that knows of every change so far; undefined when the work has failed. */
  current(): Promise<T | undefined>;
}

interface Work<T> {
  readonly run: () => Promise<T>;
  /** Gets each result, in order. */
  readonly tell: (result: T) => void;
  readonly fail: (error: unknown) => void;
  /** Milliseconds without a change before the work begins. */
  readonly quiet: number;
}

/** Does the work once, and again after each change. */
export function repeat<T>({ run, tell, fail, quiet }: Work<T>): Repeated<T> {
  let latest: Promise<T | undefined> = Promise.resolve(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  const asking: (() => void)[] = [];
  const start = (): Promise<T | undefined> => {
    clearTimeout(timer);
    timer = undefined;
    // What has not begun yet will see this change too.
    if (isWaiting) return latest;
    isWaiting = true;
    latest = latest
      .then(() => {
        isWaiting = false;
        return run();
      })
      .then(
        (result) => {
          tell(result);
          return result;
        },
        (error: unknown) => {
          fail(error);
          return undefined;
        },
      );
    return latest;
  };
  void start();
  return {
    touch() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void start();
        for (const go of asking.splice(0)) go();
      }, quiet);
    },
    // A file that is being written may be read half: whoever asks waits until all rest, too.
    current: () => (timer === undefined ? latest : new Promise<void>((go) => asking.push(go)).then(() => latest)),
  };
}
