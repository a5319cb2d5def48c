/** The program of a worker thread; `threads.ts` says what it is for. */
import { on } from "node:events";
import { type MessagePort, parentPort } from "node:worker_threads";
import { lintTaken } from "./lint-in-threads.ts";
import { done, type Order } from "./threads.ts";
import { openWorkspace, type WorkspaceOptions } from "./workspace.ts";

async function work(port: MessagePort): Promise<void> {
  const told = on(port, "message");
  const next = async <Message>(): Promise<Message> => ((await told.next()).value as [Message])[0];
  const workspace = await openWorkspace(await next<WorkspaceOptions>());
  const order = await next<Order>();
  // oxlint-disable unicorn/require-post-message-target-origin -- ports of threads, not windows
  await lintTaken(order, workspace, (delivery) => order.port.postMessage(delivery));
  port.postMessage(done);
  // oxlint-enable unicorn/require-post-message-target-origin
  // Nobody has anything more to tell, and to listen would keep the thread alive.
  await told.return?.();
}

// What it fails with ends the thread, whose share the others do again.
if (parentPort !== null) void work(parentPort);
