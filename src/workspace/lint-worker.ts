/** The program of a worker thread; `threads.ts` says what it is for. */
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { type Assignment, type Delivery, done, lintTaken, type Start } from "./threads.ts";
import { openWorkspace } from "./workspace.ts";

async function work(port: NonNullable<typeof parentPort>): Promise<void> {
  const assigned = once(port, "message");
  const workspace = await openWorkspace(workerData as Start);
  const [assignment] = (await assigned) as [Assignment];
  const say = (what: Delivery | typeof done): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    port.postMessage(what);
  };
  await lintTaken(assignment, workspace, say);
  say(done);
}

// What it fails with ends the thread, whose share the others do again.
if (parentPort !== null) void work(parentPort);
