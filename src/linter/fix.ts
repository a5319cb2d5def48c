/** Fixes as text edits: which of them can be applied together, and how often until nothing is left to apply. */
import type { Edit, Place } from "../syntax/place.ts";
import type { Diagnostic } from "./diagnostic.ts";

export interface FixChoice {
  /** Also apply fixes that a person has to look over. */
  readonly unsafe: boolean;
}

export interface Applied {
  readonly text: string;
  readonly applied: readonly Diagnostic[];
  /** Fixes that were allowed but touch another one; the next pass may apply them. */
  readonly waiting: number;
}

export interface FixRun extends FixChoice {
  readonly text: string;
  readonly lint: (text: string) => readonly Diagnostic[];
  /** 10 when left out. */
  readonly maxPasses?: number;
}

export interface FixOutcome {
  readonly text: string;
  /** What the linter says of the resulting text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Fixes that are in the resulting text, by rule id. */
  readonly applied: ReadonlyMap<string, number>;
  readonly passes: number;
  /** Rules whose fixes undo one another; the text is then that from before the first of them. */
  readonly cycle?: readonly string[];
}

/** Whether a run with this choice would apply the diagnostic's fix. */
export const isFixable = ({ fix }: Diagnostic, { unsafe }: FixChoice): boolean =>
  fix !== undefined && (unsafe || fix.safety === "safe");

/**
 * Applies, in the order given, every allowed fix that does not touch one applied before it; a fix's edits all or
 * none. A byte order mark stays in front, and inserted line ends are those that prevail in the text.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], choice: FixChoice): Applied {
  const lineEnd = prevailingLineEnd(text);
  const accepted: Edit[] = [];
  const applied: Diagnostic[] = [];
  let waiting = 0;
  for (const diagnostic of diagnostics) {
    if (diagnostic.fix === undefined || !isFixable(diagnostic, choice)) continue;
    const edits = diagnostic.fix.edits.map((edit) => ({
      place: behindMark(text, edit.place),
      text: edit.text.replace(/\r\n|\n/g, lineEnd),
    }));
    if (insertAll(accepted, edits)) applied.push(diagnostic);
    else waiting++;
  }
  let at = 0;
  const parts: string[] = [];
  for (const edit of accepted) {
    parts.push(text.slice(at, edit.place.start), edit.text);
    at = edit.place.end;
  }
  return { text: [...parts, text.slice(at)].join(""), applied, waiting };
}

/** Lints and fixes in turn, until a pass changes nothing, the passes are used up, or a text comes round again. */
export function fixText({ text, lint, unsafe, maxPasses = 10 }: FixRun): FixOutcome {
  const history: { text: string; diagnostics: readonly Diagnostic[]; applied: readonly Diagnostic[] }[] = [];
  let current = { text, diagnostics: lint(text) };
  while (history.length < maxPasses) {
    const step = applyFixes(current.text, current.diagnostics, { unsafe });
    if (step.text === current.text) break;
    history.push({ ...current, applied: step.applied });
    const back = history.findIndex((before) => before.text === step.text);
    const seen = history[back];
    if (seen !== undefined) {
      const circling = history.slice(back).flatMap((pass) => pass.applied.map(({ ruleId }) => ruleId));
      return {
        text: seen.text,
        diagnostics: seen.diagnostics,
        applied: countByRule(history.slice(0, back).flatMap((pass) => pass.applied)),
        passes: history.length,
        cycle: [...new Set(circling)].sort(),
      };
    }
    current = { text: step.text, diagnostics: lint(step.text) };
  }
  const applied = countByRule(history.flatMap((pass) => pass.applied));
  return { ...current, applied, passes: history.length };
}

function countByRule(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** CRLF where more lines end so than with LF alone. */
export function prevailingLineEnd(text: string): "\n" | "\r\n" {
  let both = 0;
  let alone = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    if (text[at - 1] === "\r") both++;
    else alone++;
  }
  return both > alone ? "\r\n" : "\n";
}

/** An edit at the very start comes after the byte order mark, unless the mark itself is what it replaces. */
function behindMark(text: string, place: Place): Place {
  if (place.start !== 0 || !text.startsWith("\uFEFF")) return place;
  return place.end === 1 ? place : { start: 1, end: Math.max(1, place.end) };
}

/** Puts edits among sorted ones, or leaves those as they were and says false where any two touch. */
function insertAll(accepted: Edit[], edits: readonly Edit[]): boolean {
  const inserted: Edit[] = [];
  for (const edit of edits) {
    const at = firstAfter(accepted, edit.place);
    const before = accepted[at - 1];
    const after = accepted[at];
    if (
      edit.place.end < edit.place.start ||
      (before !== undefined && touch(before.place, edit.place)) ||
      (after !== undefined && touch(edit.place, after.place))
    ) {
      for (const each of inserted) accepted.splice(accepted.indexOf(each), 1);
      return false;
    }
    accepted.splice(at, 0, edit);
    inserted.push(edit);
  }
  return true;
}

/** Two places overlap, or one of them is an insertion at the other's edge, where the order would be a guess. */
const touch = (left: Place, right: Place): boolean =>
  left.start === left.end || right.start === right.end
    ? left.start <= right.end && right.start <= left.end
    : left.start < right.end && right.start < left.end;

function firstAfter(edits: readonly Edit[], place: Place): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.place.start ?? Infinity) <= place.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
