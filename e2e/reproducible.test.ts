import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { listFiles } from "./built-site.ts";
import { makeWorkingCopy } from "./working-copy.ts";

test("two clean builds, in two working copies and on either side of the date line, give the same bytes", async () => {
  test.setTimeout(180_000);
  const builds = [];
  for (const [name, zone] of [
    ["one-copy", "Pacific/Kiritimati"],
    ["another-copy", "America/Los_Angeles"],
  ] as const) {
    const copy = makeWorkingCopy(name);
    const { code, output } = await copy.build({ TZ: zone });
    expect(code, output).toBe(0);
    const folder = join(copy.root, "dist");
    builds.push(new Map(listFiles(folder).map((file) => [file, digest(join(folder, file))])));
  }
  const [one = new Map<string, string>(), another = new Map<string, string>()] = builds;
  expect(one.size).toBeGreaterThan(300);
  expect([...another.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([file, bytes]) => another.get(file) !== bytes).map(([file]) => file)).toEqual([]);
});

function digest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
