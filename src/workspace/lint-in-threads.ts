/**
 * A large run in several threads. Each takes the next file, the largest first, until none is left; this one too. What
 * went well in a worker comes over as plain data. The rest is left to the caller, who has it done where errors are at
 * home: a file that was refused or on which something failed, one whose worker died, and one that is to be written.
 */
import { statSync } from "node:fs";
import type { FoundFile } from "./discover.ts";
import { type FileResult, lintFile } from "./lint-file.ts";
import type { Assignment, Delivery, Helper, Task } from "./threads.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The results that are there, each at its file's index.
 * @param helpers that have been told to open the same workspace
 * @param look called with each of them as it comes in
 */
export async function lintInThreads(
  helpers: readonly Helper[],
  files: readonly FoundFile[],
  workspace: Workspace,
  { fix, keepChanges }: Task,
  look: (result: FileResult) => void,
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
      look(result);
    }
  };
  // To read what the others deliver takes its time, which they lint in. Left to the end, it would have them wait.
  const acceptAll = (): void => {
    for (const { delivered } of helpers) {
      for (let delivery = delivered(); delivery !== undefined; delivery = delivered()) accept(delivery);
    }
  };
  const others = helpers.map((helper) => helper.work(assignment));
  await lintTaken(assignment, workspace, (delivery) => {
    accept(delivery);
    acceptAll();
  });
  await Promise.all(others);
  acceptAll();
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
