/** Files → report. */
import { resolve } from "node:path";
import { type Report, summarise } from "../reporters/report.ts";
import { type AcrossRun, type AcrossTask, lintAcross, openAcross } from "./across.ts";
import type { FoundFile } from "./discover.ts";
import { type Change, fileResult, type FileResult, type Fixing, lintFile } from "./lint-file.ts";
import type { OperationalError } from "./operational-error.ts";
import { isInShard, type Shard } from "./shard.ts";
import { manyFiles } from "./look-ahead.ts";
import type { lintInThreads } from "./lint-in-threads.ts";
import type { Helper } from "./threads.ts";
import { tool } from "./tool.ts";
import type { Workspace } from "./workspace.ts";

export type { Change, Fixing } from "./lint-file.ts";

export interface Outcome {
  readonly report: Report;
  /** In path order; empty unless `keepChanges` is set. */
  readonly changes: readonly Change[];
  /** Fixes that undo one another, by path. */
  readonly cycles: readonly { readonly path: string; readonly rules: readonly string[] }[];
  /** What kept single files from being examined or written. */
  readonly refused: readonly OperationalError[];
  /** Faults of the program: a rule that failed, a file on which the run broke. */
  readonly failures: readonly { readonly message: string; readonly cause: unknown }[];
}

export interface LintFilesOptions {
  readonly fix?: Fixing | undefined;
  readonly keepChanges?: boolean;
  /** The worker that shares the work of a large run; without it, one thread does it all. */
  readonly worker?: URL | undefined;
  /** The same, started ahead and told to open the workspace. */
  readonly helpers?: readonly Helper[] | undefined;
  /** Only this share of the files is linted; the comparison still knows all of them. */
  readonly shard?: Shard | undefined;
  /** What came of files in an earlier run, by path: they are not linted again. What is linted is added. */
  readonly known?: Map<string, FileResult> | undefined;
  /** The files are all that there are in the workspace, so that nothing else has to be looked for. */
  readonly complete?: boolean;
  /** Told how many of how many files are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Lints files and reports them in their order. A thread has one text in memory at a time. */
export async function lintFiles(
  found: readonly FoundFile[],
  workspace: Workspace,
  {
    fix,
    keepChanges = false,
    worker,
    helpers,
    shard,
    known = new Map(),
    complete = false,
    onProgress,
  }: LintFilesOptions = {},
): Promise<Outcome> {
  const files = shard ? found.filter(({ path }) => isInShard(path, shard)) : found;
  // Where something was fixed, the comparison is about the text as it is by then.
  const task = { fix, keepChanges: keepChanges || fix !== undefined };
  const waiting = files.filter(({ path }) => !known.has(path));
  const isLarge = waiting.length >= manyFiles;
  if (!isLarge) for (const helper of helpers ?? []) helper.stop();
  const others = isLarge ? (helpers ?? (await helpersOf(worker, workspace))) : [];
  const across = openAcross(workspace);
  const look = ({ facts }: FileResult): void => facts && across.comparison.look(facts);
  const done = others.length > 0 ? await lintShared(others, waiting, workspace, task, look) : [];
  for (const [index, file] of waiting.entries()) {
    const result = done[index] ?? (await lintFile(file, workspace, fix, task.keepChanges));
    look(result);
    known.set(file.path, result);
    onProgress?.(index + 1, waiting.length);
  }
  const results = files.flatMap(({ path }) => known.get(path) ?? []);
  const outcome = await compared(files, results, workspace, across, {
    fix,
    shared: shard && { ...shard, files: found },
    complete,
  });
  const report = shard ? { ...outcome.report, shard } : outcome.report;
  return { ...outcome, report, changes: keepChanges ? outcome.changes : [] };
}

async function helpersOf(worker: URL | undefined, { options }: Workspace): Promise<readonly Helper[]> {
  // A parser of the caller's own cannot be handed over.
  if (worker === undefined || typeof options.parser === "object") return [];
  const helpers = (await import("./threads.ts")).startHelpers(worker);
  for (const helper of helpers) helper.open(options);
  return helpers;
}

const lintShared = async (
  ...run: Parameters<typeof lintInThreads>
): Promise<readonly (FileResult | undefined)[]> =>
  (await import("./lint-in-threads.ts")).lintInThreads(...run);

/**
 * Lints one text as that of a path, from stdin or an editor. What lies at the path on disk does not count.
 * @param options.alone leaves out the rules that would read the other documents of the workspace
 */
export async function lintText(
  path: string,
  text: string,
  workspace: Workspace,
  {
    fix,
    alone = false,
  }: { readonly fix?: { readonly unsafe: boolean } | undefined; readonly alone?: boolean } = {},
): Promise<Outcome> {
  const examined = await workspace.examiner.examine(path, text, fix);
  const result = fileResult(path, text, examined, true);
  const file = { path, absolute: resolve(workspace.root, path), explicit: true };
  // Without a change, the text would be looked for on disk.
  const change = { path, before: text, after: examined.text };
  const fixing = fix && { ...fix, write: false };
  const across = openAcross(workspace, alone);
  const outcome = await compared([file], [{ ...result, change }], workspace, across, { fix: fixing });
  return { ...outcome, changes: outcome.changes.filter(({ before, after }) => before !== after) };
}

async function compared(
  files: readonly FoundFile[],
  results: readonly FileResult[],
  workspace: Workspace,
  run: AcrossRun,
  task: AcrossTask,
): Promise<Outcome> {
  const { fix } = task;
  const across = await lintAcross(files, results, workspace, run, task);
  const outcome = gather([...across.results, ...across.others], files.length, fix?.write === true);
  return { ...outcome, failures: [...outcome.failures, ...across.failures] };
}

function gather(results: readonly FileResult[], scanned: number, written: boolean): Outcome {
  const documents = results
    .flatMap(({ document }) => document ?? [])
    .sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  return {
    report: {
      tool,
      documents,
      summary: summarise(documents, scanned),
      fixed: { count: results.reduce((sum, { fixed }) => sum + fixed, 0), written },
    },
    changes: results.flatMap(({ change }) => change ?? []),
    cycles: results.flatMap(({ cycles }) => cycles),
    refused: results.flatMap(({ refused }) => refused),
    failures: results.flatMap(({ failures }) => failures),
  };
}
