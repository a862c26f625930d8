import { defineConfig } from "playwright/test";
import { findBrowser, type Browser } from "./src/setup/browser.ts";
import { basedSite, rootSite } from "./src/setup/sites.ts";

// Each worker reads this file again: it takes over what the first reading found.
const found = process.env.VIGIE_FOUND_BROWSER;
const browser = found ? (JSON.parse(found) as Browser) : await findBrowser();
process.env.VIGIE_FOUND_BROWSER = JSON.stringify(browser);

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.test.ts",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  globalTimeout: 25 * 60_000,
  reporter: "list",
  use: {
    baseURL: basedSite.url,
    locale: "fr-FR",
    timezoneId: "UTC",
    headless: true,
    trace: "retain-on-failure",
    launchOptions: browser,
  },
  webServer: [rootSite, basedSite].map(({ folder, base, port, url }) => ({
    command: `node src/setup/serve.ts --root ${folder} --base ${base} --port ${String(port)}`,
    url,
    // A server left over from an earlier build would answer with that build.
    reuseExistingServer: false,
    timeout: 20_000,
  })),
});
