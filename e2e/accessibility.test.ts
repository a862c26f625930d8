import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "playwright/test";
import {
  findOnEach,
  listFeatures,
  listFiles,
  readCoveringPages,
  readOnePageOfEachKind,
  readPages,
  takePart,
} from "./built-site.ts";
import { SearchPage } from "./pages/search-page.ts";
import { showPage } from "./show-page.ts";
import { basedSite } from "../src/setup/sites.ts";

// A trace of hundreds of pages costs more than the tests.
test.use({ trace: "off" });

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules of those that axe puts under "cat.color". */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const PARTS = 2;

/** What neither asks the server nor presses a key needs no more than to see the pages, one after the other. */
const SHOWN = { lanes: 1, open: showPage };

/** What axe finds on the page, as "rule: element". */
async function listFindings(page: Page): Promise<string[]> {
  return runAxe(page, { type: "tag", values: TAGS });
}

/** What axe finds on the page by the rules that depend on its colours. */
async function listColourFindings(page: Page): Promise<string[]> {
  return runAxe(page, { type: "rule", values: COLOUR_RULES });
}

async function runAxe(page: Page, runOnly: { type: "tag" | "rule"; values: string[] }): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // There are no frames: everything is on the page itself.
    .setLegacyMode()
    .options({ runOnly, resultTypes: ["violations"], preload: false, elementRef: false })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test("pages that show everything lack nothing that another page has", () => {
  const shown = new Set(readCoveringPages(basedSite).flatMap((page) => [...listFeatures(page)]));
  const pages = readPages(basedSite);
  const lacking = pages.flatMap((page) => [...listFeatures(page)].filter((feature) => !shown.has(feature)));
  expect(lacking).toEqual([]);
  expect(shown).toContain("fr h1 h2");
  expect([
    ...listFeatures({ language: "en", html: '<main><h2>A</h2><p class="note" hidden><br>B</p><h4>C</h4></main>' }),
  ]).toEqual([
    "en >main[]",
    "en main>h2[]",
    "en  h2",
    "en main>p[class=note hidden]",
    "en p>br[]",
    "en main>h4[]",
    "en h2 h4",
  ]);
});

test("dark colours change nothing but colours: every stylesheet sets its colours, and nothing else, for them", () => {
  const sheets = listFiles(basedSite.folder, ".css").map((file) => readFileSync(join(basedSite.folder, file), "utf8"));
  const dark = sheets.flatMap((css) => css.split(/@media[^{]*prefers-color-scheme[^{]*\{/).slice(1));
  expect(dark.length).toBeGreaterThan(0);
  for (const css of dark) expect(css).toMatch(/^\s*:root\s*\{(?:\s*--[a-z]+:\s*#[0-9a-f]{3,6};?)+\s*\}\s*\}/);
});

test.describe("axe finds nothing", () => {
  for (let part = 0; part < PARTS; part++) {
    test(`in light colours on pages that show everything there is, part ${part + 1} of ${PARTS}`, async ({
      context,
    }) => {
      test.setTimeout(180_000);
      const pages = takePart(readCoveringPages(basedSite), part, PARTS);
      expect(pages.length).toBeGreaterThan(20);
      expect(await findOnEach(context, basedSite, pages, listFindings, SHOWN)).toEqual([]);
    });
  }

  for (const [language, name] of [
    ["fr", "French"],
    ["en", "English"],
  ]) {
    // All else that axe looks at is the same in light colours, in which every one of these pages is looked at.
    test(`in the dark colours of any kind of ${name} page`, async ({ browser }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({ colorScheme: "dark" });
      const pages = readOnePageOfEachKind(basedSite).filter((page) => page.language === language);
      expect(await findOnEach(context, basedSite, pages, listColourFindings, SHOWN)).toEqual([]);
      await context.close();
    });
  }

  for (const address of ["briefings/2020-11-ant-group-ipo-suspension/", "en/events/didi-fine/"]) {
    test(`in what tells how each fact is known on ${address}, at the width of a phone and of a desk`, async ({
      page,
    }) => {
      test.setTimeout(60_000);
      await page.goto(address);
      const signs = page.locator("main dl summary");
      await expect(signs).toHaveCount(4);
      for (const [i, size] of [PHONE, DESK, PHONE, DESK].entries()) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: i < 2 ? "light" : "dark" });
        await signs.nth(i).click();
        expect(await page.evaluate(listOverflows)).toEqual([]);
        expect(await page.evaluate(listSmallTargets)).toEqual([]);
        expect(await listFindings(page)).toEqual([]);
      }
    });
  }

  for (const [what, address] of [
    ["in results", "search/?q=amende"],
    ["in results with conditions, of both languages", "search/?q=reassure&kind=events&from=2021"],
    ["when nothing is found and a name is suggested", "search/?q=Alibba"],
    ["on a page with marked words", "events/didi-fine/?find=amende&at=2"],
  ] as const) {
    test(`${what}, at the width of a phone and in both colours`, async ({ page }) => {
      const search = new SearchPage(page);
      await page.setViewportSize(PHONE);
      await page.goto(address);
      if (address.startsWith("search")) await search.ids();
      else await expect(page.locator("main mark").first()).toBeVisible();
      if ((await search.results.count()) > 0) {
        await search.unfold();
        await expect(page.locator("#search-facets fieldset").first()).toBeVisible();
        expect(await page.evaluate(listSmallTargets)).toEqual([]);
        expect(await page.evaluate(listOverflows)).toEqual([]);
      }
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await listFindings(page)).toEqual([]);
      }
    });
  }
});

/** The width of a phone, and of 1,280 px at 400 %. */
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1440, height: 900 };

/** The spacing that readers may set and lose nothing by it (WCAG 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

for (let part = 0; part < 2; part++) {
  test(`at 320 px no page scrolls sideways, cuts text off or has targets below 24 px, even with the widest spacing, part ${part + 1} of 2`, async ({
    context,
  }) => {
    test.setTimeout(120_000);
    const check = async (page: Page) => {
      const plain = [...(await page.evaluate(listOverflows)), ...(await page.evaluate(listSmallTargets))];
      await page.evaluate((css) => {
        // Unlike an element, a sheet made by script is not held up by the policy.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      const spaced = await page.evaluate(listOverflows);
      return [...plain, ...spaced.map((finding) => `with wide spacing, ${finding}`)];
    };
    const pages = takePart(readPages(basedSite), part, 2);
    const findings = await findOnEach(context, basedSite, pages, check, {
      ...SHOWN,
      before: (page) => page.setViewportSize(PHONE),
    });
    expect(findings).toEqual([]);
  });
}

test("the first press of Tab offers to skip to the content, and the next is in it", async ({ context }) => {
  // The search page may take the focus itself.
  const examples = readOnePageOfEachKind(basedSite).filter(
    ({ kind, language }) => kind !== "search" && language === "fr",
  );
  const findings = await findOnEach(context, basedSite, examples, async (page) => {
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    const box = await skip.boundingBox();
    if ((await skip.getAttribute("href")) !== "#content" || !box || box.x < 0 || box.y < 0) return ["no skip link"];
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const inside = await page.locator("main :focus, footer :focus").count();
    const first = await page.evaluate(() => document.querySelector("main a[href], main [tabindex]") !== null);
    return inside === 1 || !first ? [] : ["the skip link leads nowhere"];
  });
  expect(findings).toEqual([]);
});

test("the keyboard reaches everything that can be used, in order, with the focus in sight, and leaves it again", async ({
  context,
}) => {
  test.setTimeout(120_000);
  const examples = readOnePageOfEachKind(basedSite).filter(({ language }) => language === "fr");
  const findings = await findOnEach(context, basedSite, examples, async (page) => {
    const expected = await page.evaluate(markFocusable);
    await page.evaluate(noteEachFocus);
    for (let i = 0; i < expected; i++) await page.keyboard.press("Tab");
    const noted = await page.evaluate(() => (window as unknown as { noted: Focus[] }).noted);
    const reached = noted.map(({ mark }) => mark);
    const faults = noted.flatMap(({ fault }) => fault ?? []);
    const inOrder = reached.length === expected && reached.every((mark, i) => mark === String(i));
    if (!inOrder) faults.push(`the order of focus is ${reached.join(" ")}`);
    await page.keyboard.press("Tab");
    const last = await page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
    if (last === String(expected - 1)) faults.push("the last element keeps the focus");
    return faults;
  });
  expect(findings).toEqual([]);
});

test("nothing on the site moves by itself: no stylesheet has an animation, a transition or smooth scrolling", () => {
  const sheets = listFiles(basedSite.folder, ".css").map((file) => [
    file,
    readFileSync(join(basedSite.folder, file), "utf8"),
  ]);
  const moving = sheets.filter(([, css = ""]) =>
    /@keyframes|animation|transition|scroll-behavior|view-transition/.test(css),
  );
  expect(sheets.length).toBeGreaterThan(0);
  expect(moving.map(([file]) => file)).toEqual([]);
  const pages = readPages(basedSite).filter(({ html }) => /<(?:marquee|blink|animate|video|audio|iframe)\b/.test(html));
  expect(pages.map(({ path }) => path)).toEqual([]);
});

/** Runs in the browser: whether the page scrolls sideways, and what it cuts off. */
function listOverflows(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const findings = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    const style = getComputedStyle(element);
    if (element.closest(".hidden") || style.display === "inline" || !element.textContent) continue;
    const clips = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
    const cut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (clips && cut) findings.push(`cut off: <${element.localName} class="${element.className}">`);
  }
  return findings;
}

/**
 * Runs in the browser: targets below 24 × 24 CSS pixels (WCAG 2.5.8) with another one within the circle of 24 px around their middle,
 * links in sentences left out.
 */
function listSmallTargets(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")].flatMap(
    (element) => {
      const box = element.getBoundingClientRect();
      // What a closed <details> holds has a box all the same.
      const seen = element.checkVisibility() && box.width > 0 && box.height > 0 && box.right > 0;
      return seen ? [{ element, box, x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
    },
  );
  const inText = (element: HTMLElement) => {
    const line = element.closest("p, li, dd, dt, td, th, small, h1, h2, h3");
    const text = (line?.textContent ?? "").trim().length - (element.textContent || "").trim().length;
    return getComputedStyle(element).display === "inline" && text > 0;
  };
  return targets
    .filter(({ element, box }) => (box.width < 24 || box.height < 24) && !inText(element))
    .filter(({ element, x, y }) =>
      targets.some((other) => {
        if (other.element === element) return false;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        const small = other.box.width < 24 || other.box.height < 24;
        return Math.hypot(dx, dy) < 12 || (small && Math.hypot(other.x - x, other.y - y) < 24);
      }),
    )
    .map(
      ({ element, box }) =>
        `${(element.textContent || element.id).trim()}: ${box.width.toFixed()} × ${box.height.toFixed()}`,
    );
}

/** Runs in the browser: numbers what the keyboard should reach, in the order of the page, and returns how many there are. */
function markFocusable(): number {
  const focusable = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]"),
  ].filter((element) => element.tabIndex >= 0 && element.checkVisibility() && !element.hasAttribute("disabled"));
  focusable.forEach((element, i) => element.setAttribute("data-mark", String(i)));
  return focusable.length;
}

/** What has the focus, by its number, and what keeps a reader from seeing that it has. */
interface Focus {
  mark: string;
  fault?: string;
}

/** Runs in the browser: from now on, whenever Tab is let go, what has the focus by then is noted in `window.noted`. */
function noteEachFocus() {
  const noted: Focus[] = [];
  Object.assign(window, { noted });
  addEventListener("keyup", ({ key }) => {
    if (key === "Tab") noted.push(describeFocus());
  });

  function describeFocus(): Focus {
    const element = document.activeElement;
    const mark = element?.getAttribute("data-mark") ?? "nothing";
    if (!element || mark === "nothing") return { mark };
    const name = `<${element.localName}> ${(element.textContent || element.id).trim().slice(0, 30)}`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const paper = getComputedStyle(document.body).backgroundColor;
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2 || outlineColor === paper)
      return { mark, fault: `${name} shows no focus` };
    const box = element.getBoundingClientRect();
    const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return inSight ? { mark } : { mark, fault: `${name} has the focus out of sight` };
  }
}
