import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import type { Site } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import { encodePng } from "./png.ts";
import { createImagePublisher, listCards } from "./publish.ts";

const urls = createUrls("https://example.org", "/");
const blank = encodePng(new Uint8Array(1200 * 630 * 4), 1200, 630);
const site = await loadSample();

describe("the images of a site", () => {
  it("are one for each briefing in each language, one for each kind, and one for the site", () => {
    expect(listCards(site).map(([path]) => path)).toMatchInlineSnapshot(`
      [
        "images/briefings/2021-03-fine.fr.png",
        "images/briefings/2021-03-fine.en.png",
        "images/briefings/2021-01-probe.fr.png",
        "images/briefings/2021-01-probe.en.png",
        "images/briefings.fr.png",
        "images/events.fr.png",
        "images/companies.fr.png",
        "images/regulators.fr.png",
        "images/people.fr.png",
        "images/topics.fr.png",
        "images/outlets.fr.png",
        "images/site.fr.png",
        "images/briefings.en.png",
        "images/events.en.png",
        "images/companies.en.png",
        "images/regulators.en.png",
        "images/people.en.png",
        "images/topics.en.png",
        "images/outlets.en.png",
        "images/site.en.png",
      ]
    `);
  });

  it("are shared by the languages of a briefing with one title, and then in the article's language", async () => {
    const same = await loadSample({
      "content/translations/en/2021-03-fine.mdx": put("title: ", 'title: "Amende pour Acme" #'),
    });
    const [first] = listCards(same).filter(([path]) => path.includes("2021-03-fine"));
    expect(first?.[0]).toBe("images/briefings/2021-03-fine.png");
    expect(first?.[1].language).toBe("fr");
    expect(listCards(same).length).toBe(listCards(site).length - 1);
  });
});

describe("a build", () => {
  let folder = "";
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "vigie-images-"))));
  afterEach(() => rm(folder, { recursive: true }));

  /** Makes all images of a site, and tells how many had to be drawn. */
  async function build(of: Site): Promise<number> {
    const render = vi.fn(() => Promise.resolve(blank));
    const images = createImagePublisher(folder, render)(of, urls);
    await Promise.all(images.map(async ({ make }) => await make()));
    return render.mock.calls.length;
  }

  it("draws every image once, and the next one none", async () => {
    expect([await build(site), await build(site)]).toEqual([20, 0]);
  });

  it("draws again what has changed, and forgets what it was", async () => {
    await build(site);
    const before = await readdir(folder);
    const renamed = await loadSample({ "content/outlets/daily.yaml": put("The Daily", "The Weekly") });
    expect(await build(renamed)).toBe(2);
    const after = await readdir(folder);
    expect(after.length).toBe(before.length);
    expect(after.filter((file) => !before.includes(file)).length).toBe(2);
  });

  it("draws again what is damaged", async () => {
    await build(site);
    const [one = "", two = "", three = ""] = await readdir(folder);
    await writeFile(join(folder, one), "");
    await writeFile(join(folder, two), blank.subarray(0, blank.length - 1));
    await writeFile(join(folder, three), encodePng(new Uint8Array(4), 1, 1));
    expect([await build(site), await build(site)]).toEqual([3, 0]);
  });
});
