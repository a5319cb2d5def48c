/** Gathers every timestamp that the contract speaks of, so that the rules about time need no other source. */
import type { TimestampPolicy } from "../contracts/contract.ts";
import type { DocumentRecord, LastUpdated, Table, Task, TimestampUse, Value } from "./document.ts";
import { trimmed } from "./lines.ts";
import { findTimestamps } from "./values/timestamp.ts";
import type { Place } from "../syntax/place.ts";

const ANY: TimestampPolicy = { accept: [], zone: "any", order: "none", unique: false };

export function timestampUses(
  records: readonly DocumentRecord[],
  tables: readonly Table[],
  tasks: readonly Task[],
): readonly TimestampUse[] {
  const uses: TimestampUse[] = [];
  for (const record of records) addRecordUses(uses, record);
  for (const table of tables) addTableUses(uses, table);
  for (const task of tasks) addTaskUse(uses, task);
  return uses.sort((left, right) => left.parsed.place.start - right.parsed.place.start);
}

function addRecordUses(uses: TimestampUse[], record: DocumentRecord): void {
  const { declaration } = record;
  const bearer = declaration.title;
  // A stamp that could not be read is the heading's fault only where the heading is declared to be one.
  if (record.stamp && (record.stamp.ok || declaration.heading !== undefined || record.layout === "line")) {
    uses.push({
      parsed: record.stamp,
      policy: declaration.heading?.timestamp ?? fieldPolicy(record) ?? ANY,
      bearer,
      bearerPlace: record.head,
      sequence: `record:${declaration.id}`,
      past: true,
    });
  }
  const { fields } = record;
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index];
    const stamp = field && stampIn(field.value);
    if (!stamp) continue;
    uses.push({
      parsed: stamp.parsed,
      policy: stamp.policy ?? ANY,
      bearer: record.stamp ? field.label : bearer,
      bearerPlace: field.labelPlace,
      sequence: record.stamp
        ? `field:${declaration.id}.${field.declaration?.id ?? ""}`
        : `record:${declaration.id}`,
      past: true,
    });
  }
}

const fieldPolicy = (record: DocumentRecord): TimestampPolicy | undefined =>
  record.declaration.fields.find((field) => field.type === "timestamp" || field.type === "date")?.timestamp;

/** The value itself where it is a timestamp, even one that cannot be. */
function stampIn(value: Value): Extract<Value, { readonly policy: unknown }> | undefined {
  if (value.type !== "timestamp" && value.type !== "date") return undefined;
  if (!value.parsed.ok && (value.parsed.reason === "empty" || value.parsed.reason === "not-a-timestamp"))
    return undefined;
  return value;
}

function addTableUses(uses: TimestampUse[], { declaration, rows, place }: Table): void {
  if (!declaration) return;
  for (const { cells } of rows) {
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      const stamp = cell && stampIn(cell.value);
      if (!stamp) continue;
      uses.push({
        parsed: stamp.parsed,
        policy: stamp.policy ?? ANY,
        bearer: cell.column?.text ?? "row",
        bearerPlace: cell.place,
        sequence: `table:${declaration.id}.${cell.column?.declaration?.id ?? ""}:${place.start}`,
        past: true,
      });
    }
  }
}

function addTaskUse(uses: TimestampUse[], task: Task): void {
  if (!task.stamp || task.stampAt === "inside") return;
  uses.push({
    parsed: task.stamp,
    policy: task.policy?.timestamp ?? ANY,
    bearer: "task",
    bearerPlace: task.marker,
    sequence: `tasks:${task.section?.place.start ?? 0}`,
    past: task.checked,
  });
}

/** `*Last Updated: May 17, 2025*`: the lines that say how fresh the document is. */
export function readLastUpdated(
  labels: readonly string[],
  paragraphs: readonly { readonly place: Place }[],
  text: string,
): readonly LastUpdated[] {
  if (labels.length === 0) return [];
  const pattern = labelPattern(labels);
  if (text.search(pattern) < 0) return [];
  const found: LastUpdated[] = [];
  for (const { place } of paragraphs) {
    const words = text.slice(place.start, place.end);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const from = place.start + match.index + match[0].length;
      const line = /^[^\r\n]{0,120}/u.exec(text.slice(from, place.end))?.[0] ?? "";
      const content = trimmed(text, from, from + line.length);
      const [parsed] = findTimestamps(text.slice(content.start, content.end), content.start);
      if (parsed) {
        found.push({
          label: match[0].replace(/[*_:：]/gu, "").trim(),
          parsed,
          place: { start: place.start + match.index, end: parsed.place.end },
        });
      }
    }
  }
  return found;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Finds the labels of a contract with the colon behind them. */
function labelPattern(labels: readonly string[]): RegExp {
  const known = patterns.get(labels);
  if (known) return known;
  const words = labels
    .map((label) => label.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/\s+/gu, "\\s+"))
    .join("|");
  const pattern = new RegExp(
    `(?:${words})(?:\\*\\*|__|\\*|_)?\\s*(?:\\([^()\\r\\n]*\\)\\s*)?[:：](?:\\*\\*|__|\\*|_)?`,
    "gi",
  );
  patterns.set(labels, pattern);
  return pattern;
}
