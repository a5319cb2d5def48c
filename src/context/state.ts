/** The state: reading it, and changing it by `key=value`. Pure. */
import { nearestName } from "../contracts/names.ts";
import type { SchemaCheck } from "../contracts/violation.ts";
import { parseJson } from "../syntax/json.ts";
import { utf8Bytes } from "../syntax/measures.ts";
import { redact, type SecretFinder } from "../syntax/secrets.ts";
import { problemOf } from "./events.ts";
import { stateKeys, stateLimit, statuses, textLimit } from "./promises.ts";
import { cut, oneLine } from "./texts.ts";

export interface State {
  readonly current_feature: string;
  readonly current_branch: string;
  readonly status: string;
  readonly last_updated: string;
  readonly notes?: string;
}

export type StateReading =
  { readonly ok: true; readonly state: State } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a state, strictly by its contract. */
export function readState(text: string, follows: SchemaCheck): StateReading {
  const { value, flaws } = parseJson(text);
  const [flaw] = flaws;
  if (flaw !== undefined)
    return { ok: false, problems: [`Unexpected text, expected JSON (${flaw.message})`] };
  const problems = follows(value).map(problemOf);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, state: value as State };
}

/** What of a state can be made out, also where it is not by its contract: for readers. */
export function partialState(text: string): Partial<State> {
  const { value } = parseJson(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).filter(
    ([key, each]) => stateKeys.includes(key) && typeof each === "string",
  );
  return Object.fromEntries(entries) as Partial<State>;
}

/** What a new folder begins with. */
export const firstState = (branch: string, now: string): State => ({
  current_feature: "unset",
  current_branch: branch,
  status: "in_progress",
  last_updated: now,
});

export type Assignments = Readonly<Record<string, string>>;
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string };

/** Reads `key=value` arguments. `last_updated` is nobody's to set. */
export function readAssignments(args: readonly string[]): Parsed<Assignments> {
  const settable = stateKeys.filter((key) => key !== "last_updated");
  const values: [string, string][] = [];
  for (const argument of args) {
    const [, key = argument, value] = /^([^=]*)=([\s\S]*)$/.exec(argument) ?? [];
    if (value === undefined) {
      return { ok: false, problem: `Unexpected \`${argument}\`, expected key=value` };
    }
    if (!settable.includes(key)) {
      const near = nearestName(key, settable);
      const hint = near === undefined ? `expected one of ${settable.join(", ")}` : `did you mean \`${near}\``;
      return { ok: false, problem: `Unexpected key \`${key}\`, ${hint}` };
    }
    if (key === "status" && !statuses.includes(value)) {
      const near = nearestName(value, statuses);
      const hint = near === undefined ? `expected one of ${statuses.join(", ")}` : `did you mean \`${near}\``;
      return { ok: false, problem: `Unexpected status \`${value}\`, ${hint}` };
    }
    values.push([key, value]);
  }
  return { ok: true, value: Object.fromEntries(values) };
}

export interface StateChange {
  readonly before: State;
  readonly assignments: Assignments;
  /** The branch that is checked out; undefined where that is none. */
  readonly branch: string | undefined;
  readonly now: string;
}

/** The state after a change. An empty value takes `notes` away. */
export function changedState(
  { before, assignments, branch, now }: StateChange,
  find: SecretFinder,
  follows: SchemaCheck,
): StateReading {
  const clean = Object.entries(assignments).map(([key, value]): [string, string] => {
    const text = redact(oneLine(redact(value, find)), find);
    return [key, key === "notes" ? cut(text, textLimit) : text];
  });
  const { notes, ...rest } = {
    ...before,
    ...(branch === undefined ? {} : { current_branch: branch }),
    ...Object.fromEntries(clean),
    last_updated: now,
  };
  const state: State = notes === undefined || notes === "" ? rest : { ...rest, notes };
  const problems = follows(state).map(problemOf);
  const bytes = utf8Bytes(stateText(state));
  if (bytes > stateLimit) problems.push(`Unexpected size of ${bytes} bytes, expected at most ${stateLimit}`);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, state };
}

/** The file's text. Keys stand in the order of the contract. */
export function stateText(state: State): string {
  const known: Readonly<Record<string, unknown>> = { ...state };
  const ordered = stateKeys.flatMap((key): [string, unknown][] =>
    known[key] === undefined ? [] : [[key, known[key]]],
  );
  return `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`;
}
