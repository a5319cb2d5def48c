/**
 * A large run in several threads. Each takes the next file, the largest first, until none is left; this one too. What
 * went well in a worker comes over as plain data. The rest is left to the caller, who has it done where errors are at
 * home: a file that was refused or on which something failed, one whose worker died, and one that is to be written.
 */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { FoundFile } from "./discover.ts";
import { type FileResult, type Fixing, lintFile } from "./lint-file.ts";
import type { Workspace, WorkspaceOptions } from "./workspace.ts";

/** Each takes some 30 MB, and code that is cold again; a fourth hardly saves what it costs. */
const mostThreads = 3;

/** Megabytes of short-lived objects in a worker, which would else take several times as much before it tidies up. */
const youngGeneration = 12;

export interface Task {
  readonly fix: Fixing | undefined;
  readonly keepChanges: boolean;
}

/** What a worker is started with. */
export interface Assignment extends Task {
  readonly options: WorkspaceOptions;
  readonly files: readonly FoundFile[];
  /** How many files have been taken, shared by all threads. */
  readonly taken: Int32Array;
}

/** A file's index, and what came of it. */
export type Delivery = readonly [index: number, result: FileResult];

/** The results that are there, each at its file's index. */
export async function lintInThreads(
  worker: URL,
  files: readonly FoundFile[],
  workspace: Workspace,
  { fix, keepChanges }: Task,
): Promise<readonly (FileResult | undefined)[]> {
  const results: (FileResult | undefined)[] = files.map(() => undefined);
  const threads = Math.min(availableParallelism(), mostThreads);
  const { options } = workspace;
  // A parser of the caller's own cannot be handed over.
  if (threads === 1 || typeof options.parser === "object") return results;
  optimiseLate();
  const order = bySize(files);
  const task: Task = {
    fix: fix && { ...fix, write: false },
    keepChanges: keepChanges || fix?.write === true,
  };
  const assignment: Assignment = {
    ...task,
    options,
    files: order.map(({ file }) => file),
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  const accept = ([turn, result]: Delivery): void => {
    const index = order[turn]?.index;
    if (index !== undefined && !(fix?.write && result.change !== undefined)) {
      results[index] = keepChanges ? result : { ...result, change: undefined };
    }
  };
  const others = Array.from({ length: threads - 1 }, () => run(worker, assignment, accept));
  await lintTaken(assignment, workspace, accept);
  await Promise.all(others);
  return results;
}

/**
 * Has functions run longer before V8 optimises them. It does so in each thread anew, and in a run of a second or two that
 * takes a third of all processor time, most of it never to be earned back. The V8 of later Node versions than 20 has a
 * cheaper compiler for the time before, and no such flag. Regular expressions become machine code at once: the byte code
 * that comes before it is dearer to make, several times so where there are many alternatives.
 */
function optimiseLate(): void {
  if (process.versions.v8.startsWith("11.")) {
    setFlagsFromString("--interrupt-budget=1000000");
    setFlagsFromString("--no-regexp-tier-up");
  }
}

/** Takes files until none is left, and delivers what went well. */
export async function lintTaken(
  { files, taken, fix, keepChanges }: Assignment,
  workspace: Workspace,
  deliver: (delivery: Delivery) => void,
): Promise<void> {
  for (;;) {
    const turn = Atomics.add(taken, 0, 1);
    const file = files[turn];
    if (file === undefined) return;
    const result = await lintFile(file, workspace, fix, keepChanges);
    if (result.refused.length === 0 && result.failures.length === 0) deliver([turn, result]);
  }
}

/** Settles when the worker has ended, however it ended. */
const run = (file: URL, assignment: Assignment, accept: (delivery: Delivery) => void): Promise<void> =>
  new Promise((settle) => {
    const worker = new Worker(file, {
      workerData: assignment,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    });
    worker.on("message", accept);
    // Its files are missing then, and are done again.
    worker.on("error", () => undefined);
    worker.on("exit", () => settle());
  });

/** The largest first, so that no thread begins it when all others are through. */
function bySize(
  files: readonly FoundFile[],
): readonly { readonly file: FoundFile; readonly index: number }[] {
  return files
    .map((file, index) => ({
      file,
      index,
      size: statSync(file.absolute, { throwIfNoEntry: false })?.size ?? 0,
    }))
    .sort((left, right) => right.size - left.size);
}
