/** `--watch` in-process: what it writes after each change, until the change that is waited for shows. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Outcome } from "../../src/cli/invocation.ts";
import { run } from "../../src/cli/main.ts";
import { cleanLog, logWithError } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

interface Watching {
  /** Waits until something matches in what was written since the last time, and returns that. */
  readonly until: (pattern: RegExp) => Promise<string>;
  readonly stop: () => Promise<Outcome>;
}

/** Longer than any machine takes; a test that waits so long fails. */
const patience = 20_000;

function watching(folder: string, ...argv: readonly string[]): Watching {
  const stop = new AbortController();
  let written = "";
  let wake = (): void => undefined;
  const ended = run({
    argv: ["--watch", "--now", "2026-02-01T12:00:00Z", ...argv],
    cwd: folder,
    env: {},
    stdin: () => Promise.resolve(Buffer.from("")),
    stdout: { isTTY: false, columns: 80 },
    live: {
      write: (text) => {
        written += text;
        wake();
      },
      signal: stop.signal,
    },
  });
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  const until = async (pattern: RegExp): Promise<string> => {
    const deadline = Date.now() + patience;
    while (!pattern.test(written)) {
      if (Date.now() > deadline) throw new Error(`No ${String(pattern)} in:\n${written}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 200);
      });
    }
    const seen = written;
    written = "";
    return seen;
  };
  return {
    until,
    stop: async () => {
      stop.abort();
      return ended;
    },
  };
}

/** As editors save: a new file takes the old one's place. */
function saveAtomically(path: string, text: string): void {
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
}

test("reports anew after every change, also of an editor that replaces files", async () => {
  const folder = folderWith({ "docs/PLAN_LOG.md": cleanLog, "other/PLAN_LOG.md": logWithError });
  const path = join(folder, "docs/PLAN_LOG.md");
  const { until, stop } = watching(folder);
  await until(/2 files seen[^]*1 error/);
  saveAtomically(path, logWithError);
  await until(/2 errors/);
  saveAtomically(path, cleanLog);
  await until(/1 error\b/);
  writeFileSync(path, logWithError);
  await until(/2 errors/);
  rmSync(path);
  await until(/1 file seen[^]*1 error\b/);
  mkdirSync(join(folder, "new"));
  writeFileSync(join(folder, "new/PLAN_LOG.md"), logWithError);
  await until(/2 files seen[^]*2 errors/);
  expect(await stop()).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test("reports a document anew when what it refers to comes and goes", async () => {
  const folder = folderWith({
    "PLAN_LOG.md": `${cleanLog}\nSee [the guide](guide.md#steps) and [the map](map.md).\n`,
    "map.md": "# Map\n",
  });
  const { until } = watching(folder, "PLAN_LOG.md");
  await until(/link-target/);
  writeFileSync(join(folder, "guide.md"), "# Steps\n");
  await until(/No findings/);
  writeFileSync(join(folder, "guide.md"), "# Way\n");
  await until(/`#steps`/);
  rmSync(join(folder, "guide.md"));
  expect(await until(/`guide\.md`/)).toContain("expected a file or folder that is there");
});

test("takes a changed configuration, and waits where it is broken", async () => {
  const folder = folderWith({ "PLAN_LOG.md": logWithError });
  const { until } = watching(folder);
  await until(/1 error\b/);
  writeFileSync(
    join(folder, "codex-lint.config.yaml"),
    "rules: { required-field: 'off', approval-source: 'off' }\n",
  );
  await until(/0 errors|No findings/);
  writeFileSync(join(folder, "codex-lint.config.yaml"), "ruels: {}\n");
  await until(/Unexpected key `ruels`/);
  rmSync(join(folder, "codex-lint.config.yaml"));
  expect(await until(/1 error\b/)).not.toContain("ruels");
});

test("refuses what makes no sense beside it", async () => {
  const folder = folderWith({ "PLAN_LOG.md": cleanLog });
  for (const argv of [["--fix"], ["--diff"], ["--suppress-all"], ["--stdin"]]) {
    const { exitCode, stderr } = await watching(folder, ...argv).stop();
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/Unexpected (?:option|--watch).*expected/)]);
  }
});

test("a first run that cannot be made ends it", async () => {
  const folder = folderWith({ "PLAN_LOG.md": cleanLog, "codex-lint.config.yaml": "ruels: {}\n" });
  const { stop } = watching(folder);
  expect(await stop()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("`ruels`") as string });
});
