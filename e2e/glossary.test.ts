import { expect, test } from "playwright/test";
import { readContent } from "./content.ts";
import { GlossaryPage } from "./pages/glossary-page.ts";
import { basedSite } from "../src/setup/sites.ts";

test.use({ javaScriptEnabled: false });

const site = await readContent();
const LANGUAGES = [
  ["fr", "en", "French"],
  ["en", "fr", "English"],
] as const;

for (const [language, other, name] of LANGUAGES) {
  test(`the ${name} glossary holds every term once, under its id, with all its forms in their languages`, async ({
    page,
  }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open(language);
    const shown = await glossary.terms();
    expect(shown.map(({ id }) => id).sort()).toEqual(site.terms.map(({ id }) => id).sort());
    expect(await glossary.count()).toBe(shown.length);
    for (const { id, data } of site.terms) {
      const term = shown.find((each) => each.id === id);
      expect(term?.label, id).toBe(data.label[language]);
      const inLanguage = (lang: string) => term?.texts.filter((each) => each.lang === lang).map(({ text }) => text);
      expect(inLanguage("zh-Hans"), id).toEqual(data.forms.zh);
      const written = [term?.label, ...(term?.texts ?? []).map(({ text }) => text)];
      expect(written, id).toEqual(expect.arrayContaining([data.label[other], ...data.forms.fr, ...data.forms.en]));
      await expect(glossary.term(id).getByText(data.definition[language], { exact: true })).toBeVisible();
    }
  });

  test(`the ${name} glossary is in alphabetical order, and each letter leads to the terms that begin with it`, async ({
    page,
  }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open(language);
    const labels = (await glossary.terms()).map(({ label }) => label);
    expect(labels).toEqual([...labels].sort(new Intl.Collator(language).compare));
    const letters = await glossary.letters();
    expect(letters.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter).sort());
    expect(letters.flatMap(({ terms }) => terms)).toEqual(labels);
    for (const { letter, terms } of letters) {
      expect(terms.length, letter).toBeGreaterThan(0);
      for (const term of terms) expect(term.normalize("NFD").charAt(0).toUpperCase(), term).toBe(letter);
    }
  });

  test(`a term of the ${name} glossary leads to its search, its events, what it says to see and its sources, and nowhere else`, async ({
    page,
  }) => {
    const glossary = new GlossaryPage(page);
    await glossary.open(language);
    const root = basedSite.url + (language === "fr" ? "" : "en/");
    const inside = new Set<string>();
    for (const { id, data } of site.terms) {
      const events = site.events.filter((event) => event.data.kind === data.eventKind);
      const expected = [
        `${root}search/?q=${encodeURIComponent(data.label[language])}`,
        ...(events.length > 0 ? [`${root}events/kind/${data.eventKind ?? ""}/`] : []),
        ...data.see.map((seen) => `${root}${site.byId.get(seen)?.kind ?? "nowhere"}/${seen}/`),
        ...data.sources.map(({ url }) => new URL(url).href),
      ];
      expect(await glossary.links(id), id).toEqual(expected);
      for (const address of expected) if (address.startsWith(root)) inside.add(address.replace(/\?.*/, ""));
    }
    expect(inside.size).toBeGreaterThan(10);
    for (const address of inside) expect((await page.request.get(address)).status(), address).toBe(200);
  });
}

test("an address with a term's id opens the glossary at that term", async ({ page }) => {
  const glossary = new GlossaryPage(page);
  await glossary.open("fr", "summons");
  await expect(glossary.term("summons").getByRole("heading", { name: "convocation" })).toBeInViewport();
});

test("the glossary is reached from the foot of every page", async ({ page }) => {
  await page.goto("en/companies/alibaba/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Glossary" }).click();
  await expect(page).toHaveURL(`${basedSite.url}en/glossary/`);
});
