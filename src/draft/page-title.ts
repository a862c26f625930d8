import type { Page } from "./page.ts";

/**
 * The headline of a page's article. Of what its title element, its metadata (`stated`) and its top headings say, the heading wins that agrees
 * with one of the others; the name of the outlet, which is one of `outlets` or looks like one, is taken away from the rest.
 */
export function findTitle(page: Page, stated: readonly string[], outlets: readonly string[]): string | undefined {
  const names = new Set(outlets.map(foldOutlet));
  const headings = page.blocks
    .filter(({ name, text }) => name === "h1" && text.length <= LONGEST)
    .map(({ text }) => text);
  const candidates = [...stated, page.title ?? ""]
    .filter((each) => each.length <= LONGEST)
    .map((each) => dropOutlet(each, names))
    .filter((each) => each !== "" && !names.has(foldOutlet(each)));
  const agreed = headings.find((heading) => candidates.some((each) => isAlike(heading, each)));
  const title = agreed ?? candidates[0] ?? (headings.length === 1 ? headings[0] : undefined);
  return title?.replace(/\s+/g, " ").trim();
}

/** A title's letters and digits in small letters without accents: what two titles are compared by. */
export function foldTitle(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Takes away "| Le Monde", "- Reuters": the outlet's name, or what stands like one behind a long enough title. */
function dropOutlet(title: string, names: ReadonlySet<string>): string {
  const text = title.replace(/\s+/g, " ").trim();
  const parts = /^(.+) ([|·•»_–—-]) (.+)$/u.exec(text);
  if (!parts) return text;
  const [, before = "", mark = "", behind = ""] = parts;
  const isBar = !/[–—-]/.test(mark);
  // "Chine - Didi condamné à payer 1,2 milliard": behind a dash may stand the title itself.
  const looksLikeOne = before.length >= (isBar ? 15 : 25) && behind.length <= 30 && behind.split(" ").length <= 4;
  return names.has(foldOutlet(behind)) || (looksLikeOne && (isBar || /^\p{Lu}/u.test(behind)))
    ? dropOutlet(before, names)
    : text;
}

/** "lemonde.fr", "Le Monde" and "LeMonde" are one. */
function foldOutlet(name: string): string {
  return foldTitle(name.replace(/^www\.|\.[a-z]{2,6}$/gi, "")).replaceAll(" ", "");
}

/** Whether one says what the other does: one holds the other, or they share most of their words. */
function isAlike(a: string, b: string): boolean {
  const [first, second] = [foldTitle(a), foldTitle(b)];
  if (first === "" || second === "") return false;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  // The name of a site may stand in the titles of all its pages.
  if (short.length < 0.4 * long.length) return false;
  if (short.length >= 10 && long.includes(short)) return true;
  const words = new Set(second.split(" "));
  const own = new Set(first.split(" "));
  const shared = [...own].filter((word) => words.has(word)).length;
  return shared >= 3 && shared >= 0.6 * Math.min(own.size, words.size);
}

const LONGEST = 400;
