/**
 * The only script that every page loads, at most 1 KB: "/" and Ctrl-K or Cmd-K lead to the search field; on the search page the search
 * itself is fetched when the reader turns to it, or at once when the address asks for something; on a page that the search has led to, the
 * words that were looked for are marked.
 */
const find = (id: string) => document.getElementById(id);
const field = find("search-field") as HTMLInputElement | null;
const status = find("search-status");
const retry = find("search-retry");
const main = find("content");

addEventListener("keydown", (event) => {
  const { key, target } = event;
  // Of what a key can be pressed on, only a document has no closest().
  const typing = (target as Partial<Element>).closest?.("input:not([type=checkbox]),textarea,select");
  const command = event.ctrlKey || event.metaKey ? key === "k" : key === "/" && !typing && hasSlash();
  if (!field || !command || event.altKey || (typing && typing !== field)) return;
  event.preventDefault();
  field.focus();
  field.select();
});

/** WCAG 2.1.4: a shortcut of a single character can be turned off, on the About page. Storage may be closed to us. */
function hasSlash(): boolean {
  try {
    return localStorage["slash"] !== "off";
  } catch {
    return true;
  }
}

// One module for both: who comes from the search has it already.
const load = () => import("./client.ts");

if (main?.dataset["id"] && location.search.includes("find=")) {
  void load().then(
    ({ showMarks }) => showMarks(main),
    () => undefined,
  );
}

if (field && status && retry) {
  const start = () =>
    void load().then(
      ({ startSearch }) => startSearch(),
      () => {
        // The reader has gone offline since the page was loaded. Some browsers never ask again for a module that failed, so the button
        // asks for the page: it submits the form.
        status.textContent = status.dataset["failed"] ?? "";
        retry.hidden = false;
        retry.onclick = () => navigator.onLine;
      },
    );
  field.addEventListener("focus", start, { once: true });
  if (location.search || document.activeElement === field) start();
}

export {};
