/** The program of a worker thread; `threads.ts` says what it is for. */
import { on } from "node:events";
import { type MessagePort, parentPort } from "node:worker_threads";
import { lintTaken } from "./lint-in-threads.ts";
import { type Assignment, type Delivery, done } from "./threads.ts";
import { openWorkspace, type WorkspaceOptions } from "./workspace.ts";

async function work(port: MessagePort): Promise<void> {
  const told = on(port, "message");
  const next = async <Message>(): Promise<Message> => ((await told.next()).value as [Message])[0];
  const workspace = await openWorkspace(await next<WorkspaceOptions>());
  const assignment = await next<Assignment>();
  const say = (what: Delivery | typeof done): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    port.postMessage(what);
  };
  await lintTaken(assignment, workspace, say);
  say(done);
  // Nobody has anything more to tell, and to listen would keep the thread alive.
  await told.return?.();
}

// What it fails with ends the thread, whose share the others do again.
if (parentPort !== null) void work(parentPort);
