/** The program of a worker thread; `threads.ts` says what it is for. */
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { type Assignment, lintTaken, type Start } from "./threads.ts";
import { openWorkspace } from "./workspace.ts";

async function work(port: NonNullable<typeof parentPort>): Promise<void> {
  const assigned = once(port, "message");
  const workspace = await openWorkspace(workerData as Start);
  const [assignment] = (await assigned) as [Assignment];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  await lintTaken(assignment, workspace, (delivery) => port.postMessage(delivery));
}

// What it fails with ends the thread, whose share the others do again.
if (parentPort !== null) void work(parentPort);
