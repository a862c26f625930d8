import { VERIFY_WORDS } from "../i18n/verify.ts";
import type { Language } from "../schemas/languages.ts";
import type { Facts } from "./facts.ts";
import { LIMIT, type Refusal } from "./read-file.ts";
import sheet from "./view.css?url";
import { verifyFile, verifyText, type Verdict } from "./verify-text.ts";
import { wordVerdict, type FactLine, type PassageLine, type Wording } from "./wording.ts";

const place = document.querySelector<HTMLDetailsElement>("#verify details");
if (place) showForm(place);

/**
 * Puts the form in place of what stands in `details` and shows below it what is verified. The reader's text stays on this page and is only
 * ever set as text.
 */
function showForm(details: HTMLDetailsElement): void {
  const link = details.querySelector("a");
  const section = details.parentElement ?? details;
  const language: Language = document.documentElement.lang === "en" ? "en" : "fr";
  const t = VERIFY_WORDS[language];

  const field = make("textarea");
  field.id = "verify-text";
  field.rows = 8;
  field.spellcheck = false;
  field.autocomplete = "off";
  const hint = make("p", t.textHint);
  hint.id = "verify-hint";
  hint.className = "small";
  field.setAttribute("aria-describedby", hint.id);
  const file = make("input");
  file.id = "verify-file";
  file.type = "file";
  const status = make("p");
  status.id = "verify-status";
  status.setAttribute("role", "status");
  status.setAttribute("aria-live", "polite");
  const check = make("button", t.check);
  const clear = make("button", t.clear);
  clear.type = "reset";
  const row = make("p", check, " ", clear);
  const form = make("form", label(field, t.text), field, hint, make("p", label(file, t.file), " ", file), row);
  const result = make("div");
  result.id = "verify-result";

  const source = link?.parentElement;
  source?.replaceChildren(link ?? "");
  details.append(form, status, result, source ?? "");

  let turn = 0;
  let facts: Promise<Facts> | undefined;
  const loadFacts = () => {
    facts ??= fetch(link?.href ?? "").then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json() as Promise<Facts>;
    });
    return facts;
  };

  /** Verifies what `read` gives. A verdict that comes after the next question is not shown. */
  async function run(verify: (facts: Facts) => Promise<Verdict | Refusal>) {
    const mine = ++turn;
    empty();
    status.textContent = t.working;
    try {
      const loaded = await loadFacts();
      await nextPaint();
      const verdict = await verify(loaded);
      if (mine !== turn) return;
      if (typeof verdict === "string") status.textContent = t.refused[verdict];
      else show(wordVerdict(verdict, loaded, language));
    } catch {
      facts = undefined;
      if (mine === turn) status.textContent = t.failed;
    }
  }

  function show({ summary, notes, open, standing, standingLabel, marks }: Wording) {
    status.textContent = summary;
    result.replaceChildren(...notes.map((note) => make("p", note)));
    if (open.length > 0) result.append(makeList(open.map((line) => makePassage(line, language))));
    if (standing.length > 0) {
      const items = standing.map((fact) => make("li", makeFact(fact), makeSmall(fact.places.join(" "))));
      result.append(make("details", make("summary", standingLabel), makeList(items)));
    }
    if (open.length + standing.length > 0) result.append(makeSmall(t.passageHelp));
    for (const { anchor, state, words } of marks) markFact(anchor, state, words);
  }

  function empty() {
    status.textContent = "";
    result.replaceChildren();
    for (const mark of document.querySelectorAll(".verified")) mark.remove();
  }

  const readFirst = (files: FileList | null | undefined) => {
    const first = files?.[0];
    if (!first) return;
    field.value = "";
    void run(async (loaded) =>
      // What is longer than any text is not read.
      first.size > LIMIT ? "long" : verifyFile(loaded, new Uint8Array(await first.arrayBuffer())),
    );
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value;
    if (text === "" && file.files?.length) readFirst(file.files);
    else void run((loaded) => Promise.resolve(verifyText(loaded, text)));
  });
  form.addEventListener("reset", () => {
    turn++;
    empty();
    field.focus();
  });
  file.addEventListener("change", () => readFirst(file.files));
  section.addEventListener("dragover", (event) => {
    event.preventDefault();
    section.dataset["over"] = "";
  });
  for (const end of ["dragleave", "drop"]) section.addEventListener(end, () => delete section.dataset["over"]);
  section.addEventListener("drop", (event) => {
    event.preventDefault();
    const { files = null } = event.dataTransfer ?? {};
    if (files?.length) {
      file.value = "";
      readFirst(files);
      return;
    }
    field.value = event.dataTransfer?.getData("text/plain") ?? "";
    void run((loaded) => Promise.resolve(verifyText(loaded, field.value)));
  });

  const styles = make("link");
  styles.rel = "stylesheet";
  styles.href = sheet;
  document.head.append(styles);
}

function makeList(items: readonly HTMLLIElement[]): HTMLUListElement {
  const list = make("ul", ...items);
  list.className = "plain";
  return list;
}

function makePassage({ state, sign, head, words, quoted, facts }: PassageLine, language: Language): HTMLLIElement {
  const t = VERIFY_WORDS[language];
  const mark = make("span", `${sign} `);
  mark.setAttribute("aria-hidden", "true");
  const title = make("p", mark, make("strong", head));
  const said = makeSmall(words);
  if (quoted !== undefined) said.append(t.colon, make("q", t.quote(quoted)));
  const item = make(
    "li",
    title,
    said,
    makeSmall(t.resting),
    make("ul", ...facts.map((fact) => make("li", makeFact(fact)))),
  );
  item.dataset["state"] = state;
  return item;
}

/** "Claim: what is said", with a link to where it stands on the page. */
function makeFact({ kind, label: words, anchor }: FactLine): HTMLElement {
  const link = anchor === undefined ? words : make("a", words);
  if (typeof link !== "string") link.href = `#${anchor ?? ""}`;
  const name = make("span", kind);
  name.className = "label";
  return make("span", name, " ", link);
}

function makeSmall(words: string): HTMLParagraphElement {
  const made = make("p", words);
  made.className = "small";
  return made;
}

/** Says of a fact where it stands on the page what became of it. */
function markFact(anchor: string, state: string, words: string): void {
  const mark = make("strong", ` · ${words}`);
  mark.className = "verified";
  mark.dataset["state"] = state;
  [...(document.getElementById(anchor)?.querySelectorAll(".small") ?? [])].at(-1)?.append(mark);
}

function label(field: HTMLElement, words: string): HTMLLabelElement {
  const made = make("label", words);
  made.htmlFor = field.id;
  return made;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, ...content: (string | Node)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** When what was changed has been painted: verifying a long text takes a second. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
