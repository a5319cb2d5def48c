/** What became of a record between two versions, as far as its contract does not allow it. */
import type { Amendments } from "../../../src/contracts/contract.ts";
import { nearestName } from "../../../src/contracts/names.ts";
import type { Part } from "./drafts.ts";
import type { Entry } from "./records.ts";
import { continues, saysTheSame } from "./sameness.ts";

export interface PartChange {
  /** Undefined for a part that was not there. */
  readonly before: Part | undefined;
  /** Undefined for a part that is gone. */
  readonly now: Part | undefined;
  /** The words that the status may have become instead, where it took a step that it may not. */
  readonly steps: readonly string[] | undefined;
}

/** @param newest whether nothing follows the record yet */
export function changesOf(
  before: Entry,
  now: Entry,
  { transitions, mayAdd, grows }: Amendments,
  newest: boolean,
): readonly PartChange[] {
  if (before.all === now.all) return [];
  // A word that comes to stand at the start of a line may look like the label of a field that nobody declared.
  if (before.flow !== "" && saysTheSame(before.flow, now.flow)) return [];
  const renamed = renamedParts(before, now);
  const ids = new Set([...before.parts.keys(), ...now.parts.keys()]);
  const pairs = [
    { id: before.head.id, before: filled(before.head), now: filled(now.head) },
    ...[...ids].map((id) => ({ id, before: filled(before.parts.get(id)), now: filled(now.parts.get(id)) })),
  ].filter(
    ({ id, before: was, now: is }) => (was ?? is) !== undefined && !renamed.has(id) && !isSame(was, is),
  );
  const stepped = pairs.some(({ id, ...pair }) => isStep(pair, stepsOf(id, transitions)));
  const open = grows && newest;
  return pairs.flatMap(({ id, before: was, now: is }) => {
    const steps = stepsOf(id, transitions);
    if (is !== undefined && mayAdd.includes(id) && (was === undefined || (stepped && !isDue(was, before)))) {
      return [];
    }
    if (isStep({ before: was, now: is }, steps)) return [];
    if (open && is !== undefined && (was === undefined || continues(was.text, is.text))) return [];
    const moved = was?.status !== undefined && is?.status !== undefined && was.status.name !== is.status.name;
    return [{ before: was, now: is, steps: moved && steps ? reachable(was.status.name, steps) : undefined }];
  });
}

/** What the status asked for already is settled, whatever becomes of the status. */
function isDue({ dueTo }: Part, { parts }: Entry): boolean {
  const status = dueTo && parts.get(dueTo.field)?.status;
  return status !== undefined && dueTo !== undefined && dueTo.values.includes(status.name);
}

type Steps = Amendments["transitions"][string];

const stepsOf = (id: string, transitions: Amendments["transitions"]): Steps | undefined =>
  Object.hasOwn(transitions, id) ? transitions[id] : undefined;

const filled = (part: Part | undefined): Part | undefined => (part?.text === "" ? undefined : part);

function isSame(before: Part | undefined, now: Part | undefined): boolean {
  if (before === undefined || now === undefined) return before === now;
  if (saysTheSame(before.text, now.text)) return true;
  const [was, is] = [before.status, now.status];
  // Other words for one status, and nothing else.
  if (was === undefined || is === undefined || was.name !== is.name) return false;
  return (
    saysTheSame(was.remark?.text ?? "", is.remark?.text ?? "") &&
    (was.date?.ok ? was.date.value.local : undefined) === (is.date?.ok ? is.date.value.local : undefined)
  );
}

function isStep({ before, now }: Pick<PartChange, "before" | "now">, steps: Steps | undefined): boolean {
  const [from, to] = [before?.status?.name, now?.status?.name];
  if (steps === undefined || from === undefined || to === undefined || from === to) return false;
  return reachable(from, steps).includes(to);
}

/** Where a status may get in one step or in several. */
function reachable(from: string, steps: Steps): readonly string[] {
  const reached = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of Object.hasOwn(steps, at) ? (steps[at] ?? []) : []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return [...reached].filter((name) => name !== from);
}

/** Fields that nobody declared and whose mistyped label was mended: the value is the same, the name a slip away. */
function renamedParts(before: Entry, now: Entry): ReadonlySet<string> {
  const fresh = [...now.parts.values()].filter(({ id, declared }) => declared && !before.parts.has(id));
  const renamed = new Set<string>();
  for (const part of before.parts.values()) {
    if (part.declared || now.parts.has(part.id)) continue;
    const name = nearestName(
      part.label,
      fresh.map(({ label }) => label),
    );
    const mended = fresh.find(({ label, text }) => label === name && saysTheSame(part.text, text));
    if (mended === undefined) continue;
    renamed.add(part.id);
    renamed.add(mended.id);
  }
  return renamed;
}
