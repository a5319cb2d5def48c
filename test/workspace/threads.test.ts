import { existsSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { FoundFile } from "../../src/workspace/discover.ts";
import type { Examiner } from "../../src/workspace/examine.ts";
import { nothing } from "../../src/workspace/lint-file.ts";
import { lintFiles, type LintFilesOptions } from "../../src/workspace/lint-files.ts";
import { type Helper, startHelpers } from "../../src/workspace/threads.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { cleanLog, command, logWithError, logWithFix } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const built = resolve("dist/lint-worker.cjs");
if (!existsSync(built)) console.error("dist/ is not built, so its worker is not tried: run `npm run bundle`");

const many = (text: (index: number) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`p${index}/PLAN_LOG.md`, text(index)]));

const mixed = many((index) => [cleanLog, logWithError, logWithFix][index % 3] ?? "");

const now = Date.UTC(2026, 1, 1);

/** What a run over the files gives with this worker. */
async function linted(files: Readonly<Record<string, string>>, worker?: URL, options?: LintFilesOptions) {
  const root = folderWith(files);
  const workspace = await openWorkspace({ cwd: root, paths: ["."], now });
  return { root, outcome: await lintFiles(foundIn(root, files), workspace, { ...options, worker }) };
}

const foundIn = (root: string, files: Readonly<Record<string, string>>): readonly FoundFile[] =>
  Object.keys(files).map((path) => ({ absolute: join(root, path), path, explicit: true }));

const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
/** Runs once the options and the files are there, and does nothing more. */
const told = (code: string): URL =>
  script(
    'import{parentPort}from"node:worker_threads";' +
      `parentPort.once("message",({cwd})=>parentPort.once("message",({taken,files,port})=>{${code}}));`,
  );
const take = "Atomics.add(taken,0,20);";

test.each([
  ["cannot start", script("syntax error")],
  ["is not there", pathToFileURL("/no/such/worker.js")],
  ["ends before it has taken a file", script("")],
  ["ends with files that it has taken", told(`${take}process.exit(1)`)],
  ["throws with files that it has taken", told(`${take}throw new Error("out of luck")`)],
])("a worker that %s changes nothing about the report", async (_, worker) => {
  const [alone, shared] = [await linted(mixed), await linted(mixed, worker)];
  expect(shared.outcome).toEqual(alone.outcome);
  expect(alone.outcome.report.summary).toMatchObject({ scanned: 90, errors: 30, warnings: 30 });
});

test("what a worker delivers is taken as it is, at its file's place", async () => {
  const worker = told(
    "const turn=Atomics.add(taken,0,1),{path}=files[turn];" +
      "const document={path,kind:'theirs',diagnostics:[],suppressed:[],details:new Map()};" +
      "port.postMessage([turn,{document,fixed:0,cycles:[],refused:[],failures:[],silences:new Set()}]);" +
      "process.getBuiltinModule('node:fs').writeFileSync(`${cwd}/delivered`,'')",
  );
  const root = folderWith(mixed);
  const workspace = await openWorkspace({ cwd: root, paths: ["."], now });
  const patient: Examiner = {
    ...workspace.examiner,
    examine: async (path, text, fix) => {
      while (!existsSync(join(root, "delivered"))) await setTimeout(5);
      return workspace.examiner.examine(path, text, fix);
    },
  };
  const { report } = await lintFiles(foundIn(root, mixed), { ...workspace, examiner: patient }, { worker });
  expect(report.documents.map(({ path }) => path)).toEqual(Object.keys(mixed).sort());
  expect(report.documents.map(({ kind }) => kind)).toContain("theirs");
});

test("threads that were started ahead are used for many files, and stopped for few", async () => {
  const root = folderWith(mixed);
  const workspace = await openWorkspace({ cwd: root, paths: ["."], now });
  const asked: string[] = [];
  const helper: Helper = {
    open: () => void asked.push("open"),
    work: ({ files }) => Promise.resolve(void asked.push(`work ${files.length}`)),
    delivered: () => undefined,
    stop: () => void asked.push("stop"),
  };
  const files = foundIn(root, mixed);
  const { report } = await lintFiles(files, workspace, { helpers: [helper] });
  expect(report.summary.governed).toBe(90);
  await lintFiles(files.slice(0, 9), workspace, { helpers: [helper] });
  expect(asked).toEqual(["work 90", "stop"]);
});

test("what others deliver is read between files, so that they have less to wait for at the end", async () => {
  const root = folderWith(mixed);
  const workspace = await openWorkspace({ cwd: root, paths: ["."], now });
  let [linted, read] = [0, 0];
  const readWhen: number[] = [];
  const examiner: Examiner = {
    ...workspace.examiner,
    examine: (path, text, fix) => {
      linted++;
      return workspace.examiner.examine(path, text, fix);
    },
  };
  const helper: Helper = {
    open: () => undefined,
    work: () => Promise.resolve(),
    delivered: () => {
      if (read === linted) return undefined;
      read = linted;
      readWhen.push(linted);
      return [89, nothing];
    },
    stop: () => undefined,
  };
  await lintFiles(foundIn(root, mixed), { ...workspace, examiner }, { helpers: [helper] });
  expect(readWhen.slice(0, 3)).toEqual([1, 2, 3]);
});

test.skipIf(availableParallelism() < 2)("a worker that nobody needs is ended", async () => {
  const { options } = await openWorkspace({ cwd: folderWith({}), paths: ["."], now });
  const alive = join(options.cwd, "alive");
  const code =
    'import{writeFileSync}from"node:fs";import{parentPort}from"node:worker_threads";' +
    "parentPort.once('message',({cwd})=>setInterval(()=>writeFileSync(`${cwd}/alive`,''),2))";
  const helpers = startHelpers(script(code));
  for (const helper of helpers) helper.open(options);
  while (!existsSync(alive)) await setTimeout(2);
  for (const helper of helpers) helper.stop();
  await setTimeout(100);
  rmSync(alive, { force: true });
  await setTimeout(50);
  expect(existsSync(alive)).toBe(false);
});

describe.skipIf(!existsSync(built))("the worker of the built package", () => {
  const worker = pathToFileURL(built);

  test("gives what one thread gives", async () => {
    const [alone, shared] = [await linted(mixed), await linted(mixed, worker)];
    expect(shared.outcome).toEqual(alone.outcome);
  });

  test("leaves what is to be written to the thread that started it", async () => {
    const { root, outcome } = await linted(
      many(() => logWithFix),
      worker,
      { fix: { unsafe: false, write: true } },
    );
    expect(outcome.report.fixed).toEqual({ count: 90, written: true });
    expect(outcome.changes).toEqual([]);
    const again = await command(root, []);
    expect(again.stdout).toBe("90 files seen, 90 governed: 90 plan-log\nNo findings\n");
  });
});
