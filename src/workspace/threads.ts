/**
 * The threads that help with a large run. They take longer to get ready than anything else, and so this module needs
 * nothing that takes time to load, and can start them before the rest is there.
 */
import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
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

/** What a worker hears when it is to begin, and the port for its deliveries. */
export interface Order extends Assignment {
  readonly port: MessagePort;
}

/** What a worker says last. To end takes it longer, and nobody need wait for that. */
export const done = "done";

export interface Helper {
  /** Has it get the workspace ready. To be asked once, and before `work`. */
  readonly open: (options: WorkspaceOptions) => void;
  /** Settles when the worker is done, or has ended, however it ended. */
  readonly work: (assignment: Assignment) => Promise<void>;
  /** The next of what it has delivered; undefined where nothing waits. */
  readonly delivered: () => Delivery | undefined;
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
  // A message of the worker's own would wait until this thread, which is linting too, has nothing to do.
  const { port1: here, port2: there } = new MessageChannel();
  return {
    open(options) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(options);
    },
    delivered: () => receiveMessageOnPort(here)?.message as Delivery | undefined,
    async work(assignment) {
      const finished = new Promise<void>((settle) => {
        worker.once("message", () => settle());
      });
      worker.ref();
      const order: Order = { ...assignment, port: there };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(order, [there]);
      await Promise.race([finished, ended]);
      worker.unref();
    },
    stop: () => void worker.terminate(),
  };
}
