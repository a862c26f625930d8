import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { listFiles } from "./built-site.ts";
import { makeWorkingCopy } from "./working-copy.ts";
import { rootSite } from "../src/setup/sites.ts";

test("a clean build in another working copy, where it is another day, gives the same bytes as the build under test", async () => {
  test.setTimeout(180_000);
  const copy = makeWorkingCopy("another-copy");
  const { code, output } = await copy.build({ TZ: findZoneOfAnotherDay() });
  expect(code, output).toBe(0);
  const [one, another] = [rootSite.folder, join(copy.root, "dist")].map(
    (folder) => new Map(listFiles(folder).map((file) => [file, digest(join(folder, file))])),
  );
  expect(one?.size).toBeGreaterThan(300);
  expect([...(another?.keys() ?? [])]).toEqual([...(one?.keys() ?? [])]);
  expect([...(one ?? [])].filter(([file, bytes]) => another?.get(file) !== bytes).map(([file]) => file)).toEqual([]);
});

/** The build under test was made here and today. At any moment it is another day in the first or in the last of all time zones. */
function findZoneOfAnotherDay(): string {
  const dayIn = (timeZone?: string) => new Date().toLocaleDateString("en-CA", { timeZone });
  const zone = ["Pacific/Kiritimati", "Etc/GMT+12"].find((each) => dayIn(each) !== dayIn());
  if (!zone) throw new Error("It is the same day everywhere.");
  return zone;
}

function digest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
