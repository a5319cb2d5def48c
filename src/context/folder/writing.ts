/** What writers do, each one atomic write under the lock. Under CI nothing is written. */
import { existsSync, mkdirSync } from "node:fs";
import { OperationalError } from "../../workspace/operational-error.ts";
import { writeWhole } from "../../workspace/write.ts";
import { type Draft, type JournalEvent, makeEvent, timestamp } from "../events.ts";
import { firstFiles } from "../first-files.ts";
import { readJournal } from "../journal.ts";
import { folderName, journalName, stateName, summaryName, summaryUsual, tailLines } from "../promises.ts";
import {
  type Assignments,
  changedState,
  firstState,
  partialState,
  readState,
  type State,
  stateText,
} from "../state.ts";
import { summaryText } from "../summary.ts";
import { type Appended, appendLine } from "./append.ts";
import type { Checks } from "./checks.ts";
import { type ContextFolder, existing, fileIn } from "./folder.ts";
import { currentBranch } from "./git.ts";
import { type LockOptions, withLock } from "./lock.ts";
import { readSmall, readTail } from "./read.ts";
import { finishRotation, rotateJournal, type Rotated } from "./rotate.ts";

/** Who writes, and when. */
export interface Writer {
  readonly folder: ContextFolder;
  readonly lock: LockOptions;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws OperationalError under CI, which only reads */
export function refuseInCi(env: Writer["env"]): void {
  const { CI: ci = "" } = env;
  if (ci !== "" && ci !== "0" && ci.toLowerCase() !== "false") {
    throw new OperationalError(`CI only reads ${folderName}; nothing was written (CI=${ci})`);
  }
}

/** Bytes of a state or a summary that are read; neither is ever that large. */
export const longestSmall = 262_144;

export interface Initialised {
  /** Files that were made, from the root. */
  readonly made: readonly string[];
  readonly kept: readonly string[];
}

/** Makes the folder, valid from the first moment. What is there stays as it is. */
export async function initialise(writer: Writer, checks: Checks): Promise<Initialised> {
  refuseInCi(writer.env);
  const { folder, now } = writer;
  mkdirSync(folder.path, { recursive: true });
  const branch = (await currentBranch(folder.root)) ?? "main";
  return withLock(folder, writer.lock, async () => {
    const made: string[] = [];
    const kept: string[] = [];
    const give = async (name: string, text: () => string): Promise<void> => {
      const path = fileIn(folder, name);
      if (existsSync(path)) kept.push(`${folderName}/${name}`);
      else {
        await writeWhole(path, Buffer.from(text()));
        made.push(`${folderName}/${name}`);
      }
    };
    for (const { name, text } of firstFiles(firstState(branch, timestamp(now)))) await give(name, () => text);
    await give(summaryName, () => summaryOf(folder, checks, undefined));
    return { made, kept };
  });
}

export interface Recorded extends Appended {
  readonly event: JournalEvent;
  /** The same event was there already, and nothing was written. */
  readonly known: boolean;
}

/** Seconds that a clock may be behind the last event: clocks of two machines differ. */
const tolerance = 300;

/**
 * Appends one event.
 * @param anyTime whether the clock may be far behind the last event
 * @throws OperationalError when the event cannot be made, the lock stays held, or the disk refuses
 */
export function record(writer: Writer, draft: Draft, checks: Checks, anyTime = false): Promise<Recorded> {
  refuseInCi(writer.env);
  const folder = existing(writer.folder);
  const made = makeEvent(draft, writer.now, checks.find, checks.event);
  if (!made.ok) throw new OperationalError(`No ${draft.type} event: ${made.problems.join("; ")}`);
  const { event, line } = made;
  return withLock(folder, writer.lock, () => {
    finishRotation(folder);
    const { events } = readJournal(readTail(fileIn(folder, journalName), tailLines)?.text ?? "");
    const size = 0;
    if (
      event.type === "commit" &&
      events.some(({ type, sha }) => type === "commit" && sha === event["sha"])
    ) {
      return { event, known: true, size, setAside: undefined };
    }
    if (!anyTime) refuseEarlier(event, events.at(-1));
    return { event, known: false, ...appendLine(folder, line, writer.now) };
  });
}

function refuseEarlier(event: JournalEvent, last: JournalEvent | undefined): void {
  if (last === undefined || Date.parse(last.ts) - Date.parse(event.ts) <= tolerance * 1000) return;
  throw new OperationalError(
    `The clock says ${event.ts}, but the last event is of ${last.ts}; nothing was written. Set the clock, or record with --any-time`,
  );
}

/** Replaces the state by a changed one. */
export async function setState(writer: Writer, assignments: Assignments, checks: Checks): Promise<State> {
  refuseInCi(writer.env);
  const folder = existing(writer.folder);
  const branch = await currentBranch(folder.root);
  return withLock(folder, writer.lock, async () => {
    const path = fileIn(folder, stateName);
    const text = readSmall(path, longestSmall);
    const now = timestamp(writer.now);
    const before =
      text === undefined
        ? ({ ok: true, state: firstState(branch ?? "main", now) } as const)
        : readState(text, checks.state);
    if (!before.ok) {
      throw new OperationalError(
        `${folderName}/${stateName} is of another form and was left as it is: ${before.problems.join("; ")}`,
      );
    }
    const change = { before: before.state, assignments, branch, now };
    const after = changedState(change, checks.find, checks.state);
    if (!after.ok) throw new OperationalError(`No such state: ${after.problems.join("; ")}`);
    await writeWhole(path, Buffer.from(stateText(after.state)));
    return after.state;
  });
}

/** Makes the summary anew. @returns its text */
export function summarise(writer: Writer, checks: Checks, words?: number): Promise<string> {
  refuseInCi(writer.env);
  const folder = existing(writer.folder);
  return withLock(folder, writer.lock, async () => {
    finishRotation(folder);
    const text = summaryOf(folder, checks, words);
    await writeWhole(fileIn(folder, summaryName), Buffer.from(text));
    return text;
  });
}

/** The summary as it would be written now. */
export function summaryOf(folder: ContextFolder, { find }: Checks, words: number | undefined): string {
  const state = partialState(readSmall(fileIn(folder, stateName), longestSmall) ?? "");
  const { events } = readJournal(readTail(fileIn(folder, journalName), tailLines)?.text ?? "");
  return summaryText({ state, events, words: words ?? summaryUsual }, find);
}

/** Rotates the journal where that is due. */
export function rotate(writer: Writer, force: boolean): Promise<Rotated | undefined> {
  refuseInCi(writer.env);
  const folder = existing(writer.folder);
  return withLock(folder, writer.lock, () => rotateJournal(folder, writer.now, force));
}
