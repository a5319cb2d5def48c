/** Events: from what someone wants recorded to the one line that is written. Pure. */
import type { SchemaCheck, Violation } from "../contracts/violation.ts";
import { utf8Bytes } from "../syntax/measures.ts";
import { redact, type SecretFinder } from "../syntax/secrets.ts";
import { lineLimit, textLimit } from "./promises.ts";
import { cut, oneLine } from "./texts.ts";

/** An event as it stands in the journal. */
export interface JournalEvent {
  readonly ts: string;
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What happened, not yet dated, redacted or cut. */
export interface Draft {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export type Made =
  | { readonly ok: true; readonly event: JournalEvent; readonly line: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * The event and its line, with the line end.
 * @param now epoch milliseconds
 */
export function makeEvent(draft: Draft, now: number, find: SecretFinder, follows: SchemaCheck): Made {
  const clean = mapTexts(draft.fields, (text) => cut(redact(oneLine(redact(text, find)), find), textLimit));
  const event = fitted({ ts: timestamp(now), type: draft.type, ...clean });
  const problems = follows(event).map(problemOf);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, event, line: lineOf(event) };
}

/** RFC 3339 in UTC, to the second. */
export const timestamp = (now: number): string => new Date(now).toISOString().replace(/\.\d+Z$/, "Z");

const lineOf = (event: JournalEvent): string => `${JSON.stringify(event)}\n`;

/** What keeps a value from its contract, for whoever typed it. */
export function problemOf({ path, reason, key, form, limit }: Violation): string {
  const name = path.join(".");
  if (reason === "missing") return `Missing \`${key ?? ""}\``;
  if (reason === "undeclared") return `Unexpected key \`${key ?? ""}\``;
  if (reason === "length")
    return `Unexpected length of \`${name}\`, expected at most ${limit ?? 0} characters`;
  return `Unexpected value of \`${name}\`, expected ${form}`;
}

function mapTexts(
  fields: Readonly<Record<string, unknown>>,
  change: (text: string) => string,
): Record<string, unknown> {
  const changed = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    return Array.isArray(value) ? value.map(changed) : value;
  };
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, changed(value)]),
  );
}

/** Brings the line within its budget: the last of a list goes first, then the longest text is cut. */
function fitted(event: JournalEvent): JournalEvent {
  if (utf8Bytes(lineOf(event)) <= lineLimit) return event;
  const list = Object.entries(event).find(([, value]) => Array.isArray(value) && value.length > 0);
  if (list !== undefined) {
    return fitted({ ...event, [list[0]]: (list[1] as readonly unknown[]).slice(0, -1) });
  }
  const [key = "", longest = ""] =
    Object.entries(event)
      .filter((entry): entry is [string, string] => typeof entry[1] === "string")
      .sort(([, left], [, right]) => utf8Bytes(right) - utf8Bytes(left))[0] ?? [];
  return longest.length > 1
    ? fitted({ ...event, [key]: cut(longest, Math.ceil(longest.length / 2)) })
    : event;
}
