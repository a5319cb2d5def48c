/** Files → report. */
import { type Report, summarise } from "../reporters/report.ts";
import type { FoundFile } from "./discover.ts";
import { type Change, fileResult, type FileResult, type Fixing, lintFile } from "./lint-file.ts";
import type { OperationalError } from "./operational-error.ts";
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
  /** Told how many of how many files are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Below so many files a worker takes longer to start than it saves. */
const manyFiles = 64;

/** Lints files and reports them in their order. A thread has one text in memory at a time. */
export async function lintFiles(
  files: readonly FoundFile[],
  workspace: Workspace,
  { fix, keepChanges = false, worker, onProgress }: LintFilesOptions = {},
): Promise<Outcome> {
  const done =
    worker !== undefined && files.length >= manyFiles
      ? await (await import("./threads.ts")).lintInThreads(worker, files, workspace, { fix, keepChanges })
      : [];
  const results: FileResult[] = [];
  for (const [index, file] of files.entries()) {
    results.push(done[index] ?? (await lintFile(file, workspace, fix, keepChanges)));
    onProgress?.(index + 1, files.length);
  }
  return gather(results, files.length, fix?.write === true);
}

/** Lints one text as that of a path, from stdin or an editor. */
export async function lintText(
  path: string,
  text: string,
  workspace: Workspace,
  fix?: { readonly unsafe: boolean },
): Promise<Outcome> {
  const examined = await workspace.examiner.examine(path, text, fix);
  return gather([fileResult(path, text, examined, true)], 1, false);
}

function gather(results: readonly FileResult[], scanned: number, written: boolean): Outcome {
  const documents = results.flatMap(({ document }) => document ?? []);
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
