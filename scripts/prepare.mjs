// Builds dist/ after an installation from sources. `npm install --global` of a git repository, which is how pre-commit
// installs hooks, runs this without the packages that the build needs: npm then looks for them among the global ones
// (github.com/npm/cli/issues/8440). They are installed first there.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const run = (...argv) => {
  // What npm was asked for is in the environment, and a build is never global.
  const env = { ...process.env, npm_config_global: "false" };
  const { status } = spawnSync(process.execPath, argv, { env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

try {
  createRequire(import.meta.url).resolve("esbuild");
} catch {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("The packages that the build needs are not there; run npm ci");
  run(npm, "ci", "--include=dev", "--include=optional", "--ignore-scripts");
}
run("scripts/run.mjs", "bundle", "--if-changed");
