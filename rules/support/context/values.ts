/** What keeps a JSON value from its contract's schema, told in the same words for a state and for an event. */
import type { Violation } from "../../../src/contracts/violation.ts";
import type { Preparation } from "../../../src/linter/preparation.ts";
import type { Report } from "../../../src/linter/rule.ts";
import type { JsonTree } from "../../../src/syntax/json.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { redact } from "../../../src/syntax/secrets.ts";
import { short } from "../records/words.ts";

export const valueMessages = {
  syntax: ({ problem, where }: { problem: string; where: string }) =>
    `Unexpected text in ${where}, expected JSON (${problem})`,
  duplicate: ({ key, where }: { key: string; where: string }) =>
    `Unexpected second \`${key}\` in ${where}, expected each key once`,
  missing: ({ key, where }: { key: string; where: string }) =>
    `Unexpected absence of \`${key}\` from ${where}, expected every required key`,
  undeclared: ({ key, where }: { key: string; where: string }) =>
    `Unexpected key \`${key}\` in ${where}, expected only declared keys`,
  value: ({ value, name, expected }: { value: string; name: string; expected: string }) =>
    `Unexpected ${value}${name}, expected ${expected}`,
};

/** Reports syntax, duplicate keys and violations of the schema; lengths are a matter of budgets. */
export function reportValue(
  tree: JsonTree,
  where: string,
  { follows, secrets }: Preparation,
  report: Report<typeof valueMessages>,
): void {
  const shown = (value: unknown): string => {
    const text = short(JSON.stringify(value) ?? "nothing");
    return secrets === undefined ? text : redact(text, secrets);
  };
  for (const { message, place, key } of tree.flaws.slice(0, 1)) {
    if (key !== undefined) report("duplicate", place, { key, where });
    else report("syntax", place, { problem: message, where });
  }
  if (tree.flaws.length > 0 || follows === undefined) return;
  for (const violation of follows(tree.value)) {
    const { path, reason, key = "", expected, form } = violation;
    if (reason === "missing") report("missing", head(tree.place(path)), { key, where }, { expected: [key] });
    if (reason === "undeclared") {
      report("undeclared", tree.place([...path, key], "key"), { key, where });
    }
    if (reason === "value") {
      const facts = { value: shown(valueAt(tree.value, path)), name: nameOf(path), expected: form };
      report("value", tree.place(path), facts, { expected });
    }
  }
}

/** The value a violation is about. */
export const valueAt = (root: unknown, path: Violation["path"]): unknown =>
  path.reduce(
    (at: unknown, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    root,
  );

export const nameOf = (path: Violation["path"]): string =>
  path.length === 0 ? "" : ` of \`${path.join(".")}\``;

/** What an event calls itself, for messages. */
export function eventName(value: unknown): string {
  const type = typeof value === "object" && value !== null ? Reflect.get(value, "type") : undefined;
  return typeof type === "string" && /^\w{1,20}$/.test(type) ? `\`${type}\` event` : "event";
}

/** Where a missing key belongs is at the brace that opens the object. */
const head = ({ start }: Place): Place => ({ start, end: start + 1 });
