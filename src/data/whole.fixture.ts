import { loadSample, put } from "../load.fixture.ts";

const digests = { facts: "0".repeat(12), fr: "1".repeat(12), en: "2".repeat(12) };

/** The sample content with a correction and a release, so that no published table is empty. */
export function loadWhole() {
  const what = '{ fr: "La somme.", en: "The sum, with a comma; \\"so\\"." }';
  return loadSample({
    "content/briefings/2021-03-fine.mdx": put(
      "review:",
      `corrections:\n  - { date: "2021-04-02", what: ${what} }\nreview:`,
    ),
    "content/releases/2026-11-22.json": JSON.stringify({
      at: "2026-11-22T10:00:00Z",
      entries: { "companies/acme": digests, "events/acme-fine": digests },
      removed: [],
    }),
  });
}
