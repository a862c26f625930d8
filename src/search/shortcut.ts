/**
 * The only script that every page loads, at most 1 KB: "/" and Ctrl-K or Cmd-K lead to the search field; on the search page the search
 * itself is fetched when the reader turns to it, or at once when the address asks for something.
 */
const field = document.querySelector<HTMLInputElement>("input[type=search]");
const status = document.getElementById("search-status");
const retry = document.getElementById("search-retry");

// WCAG 2.1.4: a shortcut of a single character can be turned off, on the About page. Storage may be closed to us.
const slash = document.querySelector<HTMLInputElement>("#slash");
let withSlash = true;
try {
  withSlash = localStorage["slash"] !== "off";
} catch {
  slash?.remove();
}
if (slash) {
  slash.checked = withSlash;
  slash.disabled = false;
  slash.addEventListener("change", () => {
    withSlash = slash.checked;
    localStorage["slash"] = withSlash ? "on" : "off";
  });
}

addEventListener("keydown", (event) => {
  const { key, target } = event;
  const typing = target instanceof Element && target.closest("input,textarea,select,[contenteditable]");
  const command = event.ctrlKey || event.metaKey ? key === "k" : withSlash && key === "/" && !typing;
  if (!field || !command || event.altKey || (typing && typing !== field)) return;
  event.preventDefault();
  field.focus();
  field.select();
});

if (field && status && retry) {
  let lost = false;
  const start = async () => {
    try {
      (await import("./client.ts")).startSearch();
    } catch {
      // The reader has gone offline since the page was loaded. Some browsers never ask again for a module that failed: ask for the page.
      lost = true;
      status.textContent = status.dataset["failed"] ?? "";
      retry.hidden = false;
    }
  };
  field.addEventListener("focus", () => void start(), { once: true });
  retry.addEventListener("click", () => {
    if (!lost) void start();
    else if (navigator.onLine) field.form?.requestSubmit();
  });
  if (new URLSearchParams(location.search).get("q") ?? document.activeElement === field) void start();
}

export {};
