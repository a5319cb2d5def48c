/**
 * Findings that are accepted for now, so that only new ones count. An entry is tied to its rule, its message and the record
 * or section that it stands in, never to a line; edits elsewhere do not wake it.
 */
import type { Diagnostic } from "./diagnostic.ts";

/** One accepted finding. Two alike are two entries. */
export interface BaselineEntry {
  /** From the workspace root, with `/`. */
  readonly path: string;
  readonly ruleId: string;
  readonly messageId: string;
  readonly anchor: string;
  readonly message: string;
}

export interface BaselineMatch {
  readonly accepted: ReadonlySet<Diagnostic>;
  /** Entries that no finding answers to, in their order. */
  readonly unmatched: readonly BaselineEntry[];
}

export const entryOf = ({ path, ruleId, messageId, anchor, message }: Diagnostic): BaselineEntry => ({
  path,
  ruleId,
  messageId,
  anchor,
  message,
});

/**
 * Which findings the entries accept, each entry one: first those that are alike in everything, then those whose words have
 * changed where they stand (a number of days), last those whose section or record has another name.
 */
export function matchBaseline(
  findings: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
): BaselineMatch {
  const accepted = new Set<Diagnostic>();
  let left = entries;
  for (const alike of likenesses) {
    const waiting = new Map<string, BaselineEntry[]>();
    for (const entry of left) {
      const key = alike(entry);
      const group = waiting.get(key);
      if (group === undefined) waiting.set(key, [entry]);
      else group.push(entry);
    }
    for (const finding of findings) {
      if (accepted.has(finding)) continue;
      if (waiting.get(alike(entryOf(finding)))?.shift() !== undefined) accepted.add(finding);
    }
    const still = new Set([...waiting.values()].flat());
    left = left.filter((entry) => still.has(entry));
  }
  return { accepted, unmatched: left };
}

const likenesses: readonly ((entry: BaselineEntry) => string)[] = [
  ({ path, ruleId, messageId, anchor, message }) =>
    JSON.stringify([path, ruleId, messageId, anchor, message]),
  ({ path, ruleId, messageId, anchor }) => JSON.stringify([path, ruleId, messageId, anchor]),
  ({ path, ruleId, messageId, message }) => JSON.stringify([path, ruleId, messageId, message]),
];

/** The order that makes a file of entries easy to merge: by document, then by rule, and so on. */
export function sortedEntries(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const keyed = entries.map((entry) => ({
    entry,
    key: [entry.path, entry.ruleId, entry.messageId, entry.anchor, entry.message],
  }));
  return keyed.sort((left, right) => byParts(left.key, right.key)).map(({ entry }) => entry);
}

function byParts(left: readonly string[], right: readonly string[]): number {
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? "";
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
