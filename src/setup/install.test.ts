import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findReason, withoutPackages } from "./install.mjs";
import { root } from "./run.mjs";

const lock = (packages: Record<string, { version: string; optional?: boolean }>) => ({
  packages: { "": { version: "0.1.0" }, ...packages },
});
const wanted = lock({
  "node_modules/astro": { version: "7.3.5" },
  "node_modules/astro/node_modules/vite": { version: "8.1.0" },
  "node_modules/fsevents": { version: "2.3.3", optional: true },
});
const complete = lock({
  "node_modules/astro": { version: "7.3.5" },
  "node_modules/astro/node_modules/vite": { version: "8.1.0" },
});

describe("packages are installed", () => {
  it("when there are none, or an installation broke off", () => {
    expect(findReason({ wanted, present: undefined, nodeRuns: false })).toBe("there are none yet");
  });

  it("when one is missing", () => {
    const present = lock({ "node_modules/astro": { version: "7.3.5" } });
    expect(findReason({ wanted, present, nodeRuns: true })).toBe("vite is missing");
  });

  it("when one has another version", () => {
    const present = lock({ ...complete.packages, "node_modules/astro": { version: "7.0.0" } });
    expect(findReason({ wanted, present, nodeRuns: true })).toBe("astro is 7.0.0 and should be 7.3.5");
  });

  it("when the Node among them does not start", () => {
    expect(findReason({ wanted, present: complete, nodeRuns: false })).toBe("the Node among them does not start");
  });
});

describe("nothing is installed", () => {
  it("when all is there, apart from packages for other systems", () => {
    expect(findReason({ wanted, present: complete, nodeRuns: true })).toBeUndefined();
  });
});

it("npm ci is not run by the Node that it replaces", () => {
  const others = "/usr/lib/node_modules/npm/bin:/usr/bin";
  expect(withoutPackages(`${join(root, "node_modules/.bin")}:${others}`)).toBe(others);
});

it("package-lock.json names the packages for every system, without which npm ci refuses it", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      // Those for one system are asked for in one version: 1.6.0, not ^1.6.0.
      .filter(([name, version]) => /^\d/.test(version) && findVersion(path, name, packages) !== version)
      .map(([name, version]) => `${name}@${version}`),
  );
  expect(missing).toEqual([]);
});

interface Lock {
  packages: Record<string, { version: string; optionalDependencies?: Record<string, string> }>;
}

/** The version of another package that a package loads: the one in its own node_modules, or else in the nearest above. */
function findVersion(path: string, name: string, packages: Lock["packages"]): string | undefined {
  const place = path ? `${path}/node_modules/${name}` : `node_modules/${name}`;
  const found = packages[place]?.version;
  if (found !== undefined || path === "") return found;
  return findVersion(path.slice(0, Math.max(path.lastIndexOf("/node_modules/"), 0)), name, packages);
}
