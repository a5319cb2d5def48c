/**
 * `npm test`: bundles, then runs every `check:*` script of package.json at once. Says what failed and why, and ends with
 * the counts of the test runner. Fails when any part does.
 */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { readManifest, root, runLine, type Outcome } from "./project.ts";

interface Check extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

const report = join(root, "node_modules", ".cache", `codex-lint-tests-${process.pid}.json`);

export async function main(): Promise<number> {
  const { scripts } = await readManifest();
  const lines = Object.entries(scripts).filter(([name]) => name.startsWith("check:"));
  const checks = [await run("bundle", scripts["bundle"] ?? "")];
  try {
    checks.push(...(await Promise.all(lines.map(([name, line]) => run(name, withReport(name, line))))));
    const failed = checks.filter(({ code }) => code !== 0);
    if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ name }) => name).join(", ")}`);
    console.log(await counts());
    return failed.length > 0 ? 1 : 0;
  } finally {
    await rm(report, { force: true });
  }
}

const withReport = (name: string, line: string): string =>
  name === "check:tests" ? `${line} --reporter=default --reporter=json --outputFile.json="${report}"` : line;

async function run(name: string, line: string): Promise<Check> {
  const start = performance.now();
  // `dist/` has just been built: whoever packs the package need not do it again.
  const { code, output } = await runLine(line, { npm_config_ignore_scripts: "true" });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
  return { name, code, output, seconds };
}

/** What the test runner counted. A file that broke before its tests ran is one failure. */
async function counts(): Promise<string> {
  const text = await readFile(report, "utf8").catch(() => undefined);
  if (text === undefined) return "0 passed, 1 failed";
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(text) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly numTodoTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly { status: string }[];
    }[];
  };
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  ).length;
  const skipped = numPendingTests + numTodoTests;
  return `${numPassedTests} passed, ${numFailedTests + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
