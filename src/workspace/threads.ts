/**
 * The threads that help with a large run. They take longer to get ready than anything else, and so this module needs
 * nothing that takes time to load, and can start them before the rest is there.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FoundFile } from "./discover.ts";
import type { FileResult, Fixing } from "./lint-file.ts";
import type { WorkspaceOptions } from "./workspace.ts";

/** Each takes some 30 MB, and code that is cold again; a fourth hardly saves what it costs. */
const mostThreads = 3;

/** Megabytes of short-lived objects in a worker, which would else take several times as much before it tidies up. */
const youngGeneration = 24;

export interface Task {
  readonly fix: Fixing | undefined;
  readonly keepChanges: boolean;
}

/** What a worker is told once the files are known. Before that, it is told the options of the workspace. */
export interface Assignment extends Task {
  readonly files: readonly FoundFile[];
  /** How many files have been taken, shared by all threads. */
  readonly taken: Int32Array;
}

/** A file's index, and what came of it. */
export type Delivery = readonly [index: number, result: FileResult];

/** What a worker says last. To end takes it longer, and nobody need wait for that. */
export const done = "done";

export interface Helper {
  /** Has it get the workspace ready. To be asked once, and before `work`. */
  readonly open: (options: WorkspaceOptions) => void;
  /** Settles when the worker is done, or has ended, however it ended. */
  readonly work: (assignment: Assignment, accept: (delivery: Delivery) => void) => Promise<void>;
  /** For a run that turned out to be small. */
  readonly stop: () => void;
}

/** Starts as many workers as help. They keep no process alive before they are given work. */
export const startHelpers = (worker: URL): readonly Helper[] =>
  Array.from({ length: Math.min(availableParallelism(), mostThreads) - 1 }, () => startHelper(worker));

function startHelper(file: URL): Helper {
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } });
  const ended = new Promise<void>((settle) => {
    // Its files are missing then, and are done again.
    worker.on("error", () => undefined);
    worker.on("exit", () => settle());
  });
  worker.unref();
  const say = (what: WorkspaceOptions | Assignment): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(what);
  };
  return {
    open: say,
    async work(assignment, accept) {
      const finished = new Promise<void>((settle) => {
        worker.on("message", (said: Delivery | typeof done) => (said === done ? settle() : accept(said)));
      });
      worker.ref();
      say(assignment);
      await Promise.race([finished, ended]);
      worker.unref();
    },
    stop: () => void worker.terminate(),
  };
}
