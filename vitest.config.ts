import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    testTimeout: 10_000,
    // No test may depend on the time zone of the machine that runs it.
    env: { TZ: "Asia/Shanghai" },
  },
});
