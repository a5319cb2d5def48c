/** One more record for a document whose records have headings: its text in the contract's order, and where it goes. */
import type { Contract, FieldDeclaration, RecordDeclaration } from "../contracts/contract.ts";
import type { Document, DocumentRecord } from "../documents/document.ts";
import type { Edit } from "../syntax/place.ts";
import { oneLine } from "./slug.ts";
import type { Moment } from "./scaffold-record.ts";

/** Field id → what was given: one text, or the items of a list. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** The record that entries of a kind are; undefined for kinds without a log. */
export const entryRecord = ({ records, work }: Contract): RecordDeclaration | undefined => {
  const headed = records.filter(({ heading, in: section }) => heading !== undefined && section === undefined);
  return headed.find(({ fields }) => fields.some(({ id }) => id === work?.title)) ?? headed[0];
};

/** The fields that a new entry has: those of the first form with all that was given, in the form's order. */
export function entryFields({ fields, forms }: RecordDeclaration, given: Given): readonly FieldDeclaration[] {
  const ids = [...given.keys()];
  const form = forms.find((each) => ids.every((id) => each.fields.includes(id)));
  if (forms.length === 0 || form === undefined) {
    return fields.filter(({ id, presence }) => presence !== "may" || given.has(id));
  }
  return form.fields.flatMap((id) => fields.find((field) => field.id === id) ?? []);
}

/** What of these fields has to be given and was not. A field that another one's value asks for counts only then. */
export const missingFields = (
  fields: readonly FieldDeclaration[],
  given: Given,
): readonly FieldDeclaration[] =>
  fields.filter(({ id, requiredWhen }) => {
    if (given.has(id)) return false;
    if (requiredWhen === undefined) return true;
    const other = given.get(requiredWhen.field)?.[0]?.trim().toLowerCase() ?? "";
    return requiredWhen.values.some((value) => other.startsWith(value.toLowerCase()));
  });

/** The entry without a line end behind it. Values are one line each: no text can bring a heading of its own. */
export function entryText(heading: string, fields: readonly FieldDeclaration[], given: Given): string {
  const lines = fields.flatMap(({ id, name, type }) => {
    const values = (given.get(id) ?? []).map(oneLine).filter((value) => value !== "");
    const [only] = values;
    if (only === undefined) return [];
    const asList = type === "list" && values.length > 0;
    return asList
      ? [`- ${name}:`, ...values.map((value) => `  - ${value}`)]
      : [`- ${name}: ${values.join(", ")}`];
  });
  return [heading, "", ...lines].join("\n");
}

/** The heading of a new entry, in the way of those that are there. */
export function entryHeading(
  record: RecordDeclaration,
  moment: Moment,
  { records, title }: { readonly records: readonly DocumentRecord[]; readonly title: string | undefined },
): string {
  const { level = 2, value } = record.heading ?? {};
  const last = records.at(-1);
  const suffixed = last === undefined || /\(UTC\)\s*$/u.test(last.headText);
  const stamp =
    value === "timestamp"
      ? `${moment.time}${suffixed ? " (UTC)" : ""}`
      : value === "date"
        ? moment.date
        : undefined;
  const text = stamp ?? (title === undefined ? moment.date : `${moment.date} – ${oneLine(title)}`);
  if (level === "bold") return `**${text}**`;
  return `${"#".repeat(level === "any" ? 2 : level)} ${text}`;
}

/** The edit that adds an entry: behind the last record, or before the first where the newest comes first. */
export function insertEntry(document: Document, record: RecordDeclaration, entry: string): Edit {
  const { text } = document;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const shown = entry.replaceAll("\n", newline);
  const records = document.records.filter(({ declaration }) => declaration === record);
  const first = records[0];
  if (first && newestFirst(record, records)) {
    const start = lineStart(text, first.place.start);
    return { place: { start, end: start }, text: `${shown}${newline}${newline}` };
  }
  const end = records.at(-1)?.place.end ?? text.trimEnd().length;
  const gap = end === 0 ? "" : `${newline}${newline}`;
  const rest = text.slice(end);
  return { place: { start: end, end }, text: `${gap}${shown}${rest === "" ? newline : ""}` };
}

function newestFirst(record: RecordDeclaration, records: readonly DocumentRecord[]): boolean {
  const order = record.heading?.timestamp?.order ?? "none";
  if (order !== "none") return order === "descending";
  const times = records.flatMap(({ stamp }) => (stamp?.ok ? [stamp.value.instant ?? stamp.value.local] : []));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return first > last;
}

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
