import { MARK_WORDS } from "../i18n/marks.ts";
import type { Language } from "../schemas/languages.ts";
import { BLOCKS } from "./blocks.ts";
import { findSpans, type Wanted } from "./excerpt.ts";
import { readWords } from "./words.ts";

/**
 * Marks what a reader came for from the search page: every `find` of the address, on the passage numbered `at` and elsewhere on the page.
 * The page is scrolled to that passage, which has the focus; Escape, or the button that says so, takes the marks away.
 */
export function showMarks(main: HTMLElement): void {
  const address = new URL(location.href);
  const language: Language = document.documentElement.lang === "en" ? "en" : "fr";
  const wanted = address.searchParams
    .getAll("find")
    .slice(0, 12)
    .map((words) => readWanted(words, language));
  const marks = markTexts(main, wanted, language);
  const at = main.querySelectorAll<HTMLElement>(BLOCKS.join())[Number(address.searchParams.get("at") ?? -1)];
  const passage = at ?? marks[0]?.parentElement;
  if (!passage || marks.length === 0) return;
  for (let element: Element | null = passage; element; element = element.parentElement) {
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
  // After the browser has gone to the anchor.
  requestAnimationFrame(() => passage.scrollIntoView({ block: "center" }));

  const button = document.createElement("button");
  button.type = "button";
  button.className = "unmark";
  button.textContent = MARK_WORDS[language];
  document.body.append(button);
  const clear = () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    main.normalize();
    passage.focus({ preventScroll: true });
    passage.addEventListener("blur", () => passage.removeAttribute("tabindex"), { once: true });
    button.remove();
    removeEventListener("keydown", listen);
    address.searchParams.delete("find");
    address.searchParams.delete("at");
    history.replaceState(history.state, "", address);
  };
  const listen = ({ key }: KeyboardEvent) => {
    if (key === "Escape") clear();
  };
  button.addEventListener("click", clear);
  addEventListener("keydown", listen);
}

function readWanted(words: string, language: Language): Wanted {
  const { words: read, also } = readWords(words.slice(0, 200), language);
  const rare = read.filter(({ common }) => !common).map(({ key }) => key);
  const way = rare.length > 0 ? rare : read.map(({ key }) => key);
  // An amount is one thing, however its number is written.
  const whole = also.filter(({ start, end }) => end - start === words.trim().length).map(({ key }) => [key]);
  return { ways: [...(way.length > 0 ? [way] : []), ...whole] };
}

function markTexts(main: HTMLElement, wanted: readonly Wanted[], language: Language): HTMLElement[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap((text) => {
    const spans = findSpans(text.data, language, wanted, new Map());
    const marks: HTMLElement[] = [];
    // From the last to the first, so that the places of the others hold.
    for (const { start, end } of spans.toReversed()) {
      const rest = text.splitText(start);
      rest.splitText(end - start);
      const mark = document.createElement("mark");
      rest.replaceWith(mark);
      mark.append(rest);
      marks.unshift(mark);
    }
    return marks;
  });
}
