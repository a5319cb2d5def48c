/** The program of a worker thread; `threads.ts` says what it is for. */
import { parentPort, workerData } from "node:worker_threads";
import { type Assignment, lintTaken } from "./threads.ts";
import { openWorkspace } from "./workspace.ts";

async function work(assignment: Assignment): Promise<void> {
  const workspace = await openWorkspace(assignment.options);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  await lintTaken(assignment, workspace, (delivery) => parentPort?.postMessage(delivery));
}

// What it fails with ends the thread, whose share the others do again.
void work(workerData as Assignment);
