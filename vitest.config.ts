import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A test fails for what it finds, not for how busy the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["test/setup.ts"],
    // Half an hour off every zone that machines are usually set to: a test that leans on local time shows it.
    env: { TZ: "America/St_Johns" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "rules/**/*.ts"],
      exclude: ["src/bin/**", "**/generated/**", "rules/index.ts"],
      reporter: ["text-summary", "html", "json-summary"],
      thresholds: { lines: 95 },
    },
  },
});
