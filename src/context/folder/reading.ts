/** What a reader sees of the folder. It writes nothing and needs no lock. */
import { readJournal } from "../journal.ts";
import { journalName, stateName, summaryName } from "../promises.ts";
import { partialState, readState } from "../state.ts";
import { type View, viewOf } from "../view.ts";
import type { Checks } from "./checks.ts";
import { type ContextFolder, existing, fileIn } from "./folder.ts";
import { lockSighting } from "./lock.ts";
import { readSmall, readTail } from "./read.ts";
import { longestSmall } from "./writing.ts";

/** @param lines how many lines of the journal to look at, from its end */
export function readView(contextFolder: ContextFolder, checks: Checks, lines: number): View {
  const folder = existing(contextFolder);
  const stateText = readSmall(fileIn(folder, stateName), longestSmall);
  const state = stateText === undefined ? undefined : readState(stateText, checks.state);
  const tail = readTail(fileIn(folder, journalName), lines);
  return viewOf(
    {
      state: state?.ok === true ? state.state : partialState(stateText ?? ""),
      stateProblems: state === undefined ? ["it is missing"] : state.ok ? [] : state.problems,
      journal: readJournal(tail?.text ?? ""),
      journalSize: tail?.size,
      whole: tail?.whole ?? true,
      summary: readSmall(fileIn(folder, summaryName), longestSmall),
      lock: lockSighting(folder),
    },
    checks.find,
  );
}
