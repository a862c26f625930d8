/**
 * Opens a published site in a browser as a reader would: the home page, a briefing, a search.
 *
 *     node src/setup/smoke.ts https://example.github.io/vigie/
 */
import { chromium, type Page } from "playwright";
import { findBrowser } from "./browser.ts";

const QUERY = "Alibaba";
/** GitHub Pages takes a while to show what it was given. */
const PATIENCE = { limit: 180_000, pause: 10_000 };

/** Visits the site at `address`; throws a worded error at the first thing that a reader would miss. */
export async function visit(page: Page, address: string): Promise<void> {
  await open(page, address);

  const list = new URL("briefings/", address).href;
  await open(page, list);
  const links = await page
    .locator("a[href]")
    .evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));
  const briefing = findBriefing(links, list);
  if (!briefing) throw new Error(`${list} links to no briefing.`);
  await open(page, briefing);

  const search = new URL(`search/?q=${QUERY}`, address).href;
  await open(page, search);
  const result = page.locator("#search-results li").first();
  await result.waitFor({ timeout: 20_000 }).catch(() => {
    throw new Error(`${search} shows no result within 20 seconds.`);
  });
}

/** The first link that leads to an entry of the list: one step below it, `…/briefings/<id>/`. */
export function findBriefing(links: readonly string[], list: string): string | undefined {
  return links.find((link) => link.startsWith(list) && /^[^/?#]+\/$/.test(link.slice(list.length)));
}

/**
 * Attempts again and again, with a pause in between, until an attempt succeeds or the limit has passed; then throws the last error.
 * Times are in milliseconds.
 */
export async function persist(
  attempt: () => Promise<void>,
  { limit, pause }: { limit: number; pause: number },
  clock: { now(): number; sleep(time: number): Promise<void> },
): Promise<void> {
  const end = clock.now() + limit;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (clock.now() + pause > end) throw error;
    }
    await clock.sleep(pause);
  }
}

async function open(page: Page, address: string) {
  const response = await page.goto(address);
  if (response?.status() !== 200)
    throw new Error(`${address} answers ${String(response?.status() ?? "nothing")} instead of 200.`);
}

async function command(address: string | undefined): Promise<void> {
  if (!address || !URL.canParse(address))
    throw new Error(
      "smoke: no address given.\n  Give the site's: node src/setup/smoke.ts https://example.github.io/vigie/",
    );
  const home = address.endsWith("/") ? address : `${address}/`;

  const browser = await chromium.launch(await findBrowser());
  const clock = { now: Date.now, sleep: (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time)) };
  const attempt = async () => {
    // A page of its own each time: what an earlier attempt cached is not what readers get.
    const context = await browser.newContext();
    try {
      await visit(await context.newPage(), home);
    } finally {
      await context.close();
    }
  };
  try {
    await persist(attempt, PATIENCE, clock);
    console.log(`${home} stands: home page, a briefing, and a search for ${QUERY}.`);
  } catch (error) {
    throw new Error(
      `smoke: ${error instanceof Error ? error.message : String(error)}\n  Open it yourself; if it is wrong there too, look at the build and deploy jobs.`,
      { cause: error },
    );
  } finally {
    await browser.close();
  }
}

if (import.meta.main)
  await command(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
