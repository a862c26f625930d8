import { describe, expect, it } from "vitest";
import { findBrowser, type Machine } from "./browser.ts";

const PLAYWRIGHT = "/cache/chromium-1255/chrome";
const PACKED = { executablePath: "/modules/chromium", env: { LD_LIBRARY_PATH: "/modules/lib" } };

/** A machine with the given programs, of which some do not start; `downloads` is what a download brings. */
function machine(has: string[] = [], details: Partial<Machine> & { broken?: string[]; downloads?: string } = {}) {
  const programs = new Set(has);
  const steps: string[] = [];
  const { broken = [], downloads, ...rest } = details;
  const made: Machine = {
    env: {},
    isRoot: false,
    playwrightPath: PLAYWRIGHT,
    exists: (path) => programs.has(path),
    starts: (path) => !broken.includes(path),
    download: () => {
      steps.push("download");
      if (downloads) programs.add(downloads);
    },
    unpack: () => {
      steps.push("unpack");
      return Promise.resolve(undefined);
    },
    notice: () => {},
    ...rest,
  };
  return { made, steps };
}

describe("the browser", () => {
  it("is the one named, before any other", async () => {
    const { made } = machine(["/opt/chrome", PLAYWRIGHT], {
      env: { PLAYWRIGHT_CHROMIUM: "/opt/chrome", VIGIE_BROWSER: "playwright" },
    });
    expect(await findBrowser(made)).toMatchObject({ executablePath: "/opt/chrome" });
  });

  it("is Playwright's own, before the system's", async () => {
    const { made } = machine(["/usr/bin/chromium", PLAYWRIGHT]);
    expect(await findBrowser(made)).toMatchObject({ executablePath: PLAYWRIGHT });
  });

  it("is the system's, before anything is downloaded", async () => {
    const { made, steps } = machine(["/usr/bin/google-chrome"]);
    expect(await findBrowser(made)).toMatchObject({ executablePath: "/usr/bin/google-chrome" });
    expect(steps).toEqual([]);
  });

  it("is not one that is there and does not start", async () => {
    const { made } = machine([PLAYWRIGHT, "/usr/bin/chromium-browser", "/usr/bin/google-chrome"], {
      broken: [PLAYWRIGHT, "/usr/bin/chromium-browser"],
    });
    expect(await findBrowser(made)).toMatchObject({ executablePath: "/usr/bin/google-chrome" });
  });

  it("is downloaded when there is none", async () => {
    const { made, steps } = machine([], { downloads: PLAYWRIGHT });
    expect(await findBrowser(made)).toMatchObject({ executablePath: PLAYWRIGHT });
    expect(steps).toEqual(["download"]);
  });

  it("is the one among the packages when the download fails", async () => {
    const { made, steps } = machine([], { unpack: () => Promise.resolve(PACKED) });
    expect(await findBrowser(made)).toMatchObject(PACKED);
    expect(steps).toEqual(["download"]);
  });

  it("runs without a sandbox for root alone", async () => {
    const forRoot = await findBrowser(machine(["/usr/bin/chromium"], { isRoot: true }).made);
    const forOthers = await findBrowser(machine(["/usr/bin/chromium"]).made);
    expect(forRoot.args).toEqual([...forOthers.args, "--no-sandbox"]);
  });
});

describe("VIGIE_BROWSER", () => {
  it.each([
    ["playwright", PLAYWRIGHT],
    ["system", "/usr/bin/chromium"],
    ["sparticuz", PACKED.executablePath],
  ])("leaves %s alone", async (choice, executablePath) => {
    const { made } = machine([PLAYWRIGHT, "/usr/bin/chromium"], {
      env: { VIGIE_BROWSER: choice },
      unpack: () => Promise.resolve(PACKED),
    });
    expect(await findBrowser(made)).toMatchObject({ executablePath });
  });

  it("downloads nothing when the system's browser is asked for", async () => {
    const { made, steps } = machine([], { env: { VIGIE_BROWSER: "system" } });
    await expect(findBrowser(made)).rejects.toThrow("no Chromium that starts");
    expect(steps).toEqual([]);
  });

  it("is refused when it names no choice", async () => {
    const { made } = machine([], { env: { VIGIE_BROWSER: "firefox" } });
    await expect(findBrowser(made)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: browser: VIGIE_BROWSER is "firefox".
        Give playwright, system or sparticuz, or unset it.]
    `);
  });
});

describe("without a browser", () => {
  it("says how to get one", async () => {
    await expect(findBrowser(machine().made)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: browser: no Chromium that starts was found, so nothing can be tested in a browser.
        Install one (npx playwright install --with-deps chromium),
        or name one: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test]
    `);
  });

  it("says that the one named is not there", async () => {
    await expect(findBrowser(machine([], { env: { PLAYWRIGHT_CHROMIUM: "/opt/none" } }).made)).rejects
      .toThrowErrorMatchingInlineSnapshot(`
      [Error: browser: PLAYWRIGHT_CHROMIUM is "/opt/none", and there is no such file.
        Correct the path, or unset it.]
    `);
  });
});
