import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A test fails for what it finds, not for how busy the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["test/setup.ts"],
    // Half an hour off every zone that machines are usually set to: a test that leans on local time shows it.
    env: {
      TZ: "America/St_Johns",
      // Programs that tests start leave nothing among the user's caches.
      NODE_COMPILE_CACHE: resolve("node_modules/.cache/codex-lint-tests"),
      // Commits of tests are somebody's on every machine, and no hook of the machine's owner runs in them.
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_AUTHOR_NAME: "Ines Harbour",
      GIT_AUTHOR_EMAIL: "ines@example.invalid",
      GIT_COMMITTER_NAME: "Ines Harbour",
      GIT_COMMITTER_EMAIL: "ines@example.invalid",
    },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "rules/**/*.ts"],
      exclude: ["src/bin/**", "src/start/start.ts", "**/generated/**", "rules/index.ts"],
      reporter: ["text-summary", "html", "json-summary"],
      thresholds: { lines: 95 },
    },
  },
});
