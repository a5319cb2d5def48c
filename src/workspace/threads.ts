/**
 * A large run in several threads. Each takes the next file, the largest first, until none is left; this one too. What
 * went well in a worker comes over as plain data. The rest is left to the caller, who has it done where errors are at
 * home: a file that was refused or on which something failed, one whose worker died, and one that is to be written.
 */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FoundFile } from "./discover.ts";
import { type FileResult, type Fixing, lintFile } from "./lint-file.ts";
import type { Workspace, WorkspaceOptions } from "./workspace.ts";

/** Each takes some 30 MB, and code that is cold again; a fourth hardly saves what it costs. */
const mostThreads = 3;

/** Megabytes of short-lived objects in a worker, which would else take several times as much before it tidies up. */
const youngGeneration = 24;

export interface Task {
  readonly fix: Fixing | undefined;
  readonly keepChanges: boolean;
}

/** What a worker is started with. */
export type Start = WorkspaceOptions;

/** What it is told once the files are known. */
export interface Assignment extends Task {
  readonly files: readonly FoundFile[];
  /** How many files have been taken, shared by all threads. */
  readonly taken: Int32Array;
}

/** A file's index, and what came of it. */
export type Delivery = readonly [index: number, result: FileResult];

/** What a worker says last. To end takes it longer, and nobody need wait for that. */
export const done = "done";

export interface Threads {
  /** The results that are there, each at its file's index. To be asked once, and not behind `stop`. */
  lint(
    files: readonly FoundFile[],
    workspace: Workspace,
    task: Task,
  ): Promise<readonly (FileResult | undefined)[]>;
  /** For a run that turned out to be small. */
  stop(): void;
}

/** Starts the workers, which get ready while the caller still looks for files. They keep no process alive before `lint`. */
export function startThreads(worker: URL, options: WorkspaceOptions): Threads {
  // A parser of the caller's own cannot be handed over.
  const others = typeof options.parser === "object" ? 0 : Math.min(availableParallelism(), mostThreads) - 1;
  const helpers = Array.from({ length: others }, () => startHelper(worker, options));
  return {
    lint: (files, workspace, task) => lintWith(helpers, files, workspace, task),
    stop: () => helpers.forEach(({ stop }) => stop()),
  };
}

async function lintWith(
  helpers: readonly Helper[],
  files: readonly FoundFile[],
  workspace: Workspace,
  { fix, keepChanges }: Task,
): Promise<readonly (FileResult | undefined)[]> {
  const results: (FileResult | undefined)[] = files.map(() => undefined);
  if (helpers.length === 0) return results;
  const order = bySize(files);
  const assignment: Assignment = {
    fix: fix && { ...fix, write: false },
    keepChanges: keepChanges || fix?.write === true,
    files: order.map(({ file }) => file),
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  const accept = ([turn, result]: Delivery): void => {
    const index = order[turn]?.index;
    if (index !== undefined && !(fix?.write && result.change !== undefined)) {
      results[index] = keepChanges ? result : { ...result, change: undefined };
    }
  };
  const others = helpers.map((helper) => helper.work(assignment, accept));
  await lintTaken(assignment, workspace, accept);
  await Promise.all(others);
  return results;
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

interface Helper {
  /** Settles when the worker is done, or has ended, however it ended. */
  readonly work: (assignment: Assignment, accept: (delivery: Delivery) => void) => Promise<void>;
  readonly stop: () => void;
}

function startHelper(file: URL, start: Start): Helper {
  const worker = new Worker(file, {
    workerData: start,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  const ended = new Promise<void>((settle) => {
    // Its files are missing then, and are done again.
    worker.on("error", () => undefined);
    worker.on("exit", () => settle());
  });
  worker.unref();
  return {
    async work(assignment, accept) {
      const finished = new Promise<void>((settle) => {
        worker.on("message", (said: Delivery | typeof done) => (said === done ? settle() : accept(said)));
      });
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(assignment);
      await Promise.race([finished, ended]);
      worker.unref();
    },
    stop: () => void worker.terminate(),
  };
}

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
