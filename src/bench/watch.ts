/** What runs in the page: it must stand by itself, without imports. */

/** Moments of an answer, in milliseconds since 1970. */
export interface Moments {
  /** Results stand in the reader's language. */
  first?: number;
  /** The answer stands. */
  whole?: number;
}

/** One letter, in milliseconds since it was typed. */
export interface Keystroke {
  /** The query so far. */
  readonly text: string;
  /** Something in the list has changed, or the answer stands. */
  readonly first: number;
  /** The answer stands. */
  readonly whole: number;
  /** The browser has shown it, with the facets, and is idle again. */
  readonly shown: number;
}

/** Notes when the results, and the whole answer, first stand. To be run before any script of the page. */
export function watchAnswer(): void {
  const moments: Moments = {};
  Object.assign(globalThis, { moments });
  new MutationObserver(() => {
    const now = performance.timeOrigin + performance.now();
    if (document.querySelector("#search-results > li")) moments.first ??= now;
    if (document.getElementById("search-status")?.textContent) moments.whole ??= now;
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Types queries letter by letter, each letter when the answer to the one before stands and is shown. */
export async function typeQueries(queries: readonly string[]): Promise<Keystroke[][]> {
  const field = document.querySelector<HTMLInputElement>("#search input[type=search]");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  if (!field || !status || !list) throw new Error("This is not the search page.");

  const set = (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const showFrame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  const type = (text: string) =>
    new Promise<Keystroke>((resolve, reject) => {
      const limit = setTimeout(() => {
        reject(new Error(`“${text}” has no answer after 30 seconds.`));
      }, 30_000);
      let first: number | undefined;
      const observer = new MutationObserver((changes) => {
        const now = performance.now() - start;
        if (changes.some(({ target }) => target === list)) first ??= now;
        if (!status.textContent) return;
        observer.disconnect();
        clearTimeout(limit);
        void showFrame().then(() => {
          resolve({ text, first: first ?? now, whole: now, shown: performance.now() - start });
        });
      });
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      observer.observe(list, { childList: true });
      const start = performance.now();
      set(text);
    });

  const typed: Keystroke[][] = [];
  for (const query of queries) {
    const letters = Array.from(query);
    const strokes: Keystroke[] = [];
    for (let i = 1; i <= letters.length; i++) strokes.push(await type(letters.slice(0, i).join("")));
    typed.push(strokes);
    set("");
    await showFrame();
  }
  return typed;
}
