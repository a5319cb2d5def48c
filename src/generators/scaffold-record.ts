/** An example of a record, such as its contract asks for. */
import type { Contract, FieldDeclaration, RecordDeclaration } from "../contracts/contract.ts";
import { compilePattern } from "../contracts/patterns.ts";

/** A point in time as texts. */
export interface Moment {
  /** `2025-10-01` */
  readonly date: string;
  /** `2025-10-01T13:00:00Z` */
  readonly time: string;
}

/** @param depth the level of a heading that may have any */
export function exampleRecord(
  contract: Contract,
  record: RecordDeclaration,
  depth: number,
  moment: Moment,
): string {
  const lines = fieldsOf(record).map((field) => ({ field, line: lineOf(contract, field, moment) }));
  if (record.heading) {
    const { level } = record.heading;
    const text = headingOf(record, moment);
    const heading =
      level === "bold"
        ? `**${text}**`
        : `${"#".repeat(level === "any" ? Math.min(Math.max(depth, 2), 6) : level)} ${text}`;
    return [heading, lines.map(({ line }) => `- ${line}`).join("\n")]
      .filter((part) => part !== "")
      .join("\n\n");
  }
  const [first, ...others] = [...lines].sort(
    (left, right) => Number(right.field.id === record.key) - Number(left.field.id === record.key),
  );
  return [`- ${first?.line ?? `${moment.date}: …`}`, ...others.map(({ line }) => `  ${line}`)].join("\n");
}

/** The fields of the first form, or those that make a record complete. */
function fieldsOf({ fields, forms }: RecordDeclaration): readonly FieldDeclaration[] {
  const [form] = forms;
  if (form) return fields.filter(({ id }) => form.fields.includes(id));
  const asked = fields.filter(({ presence }) => presence !== "may");
  return asked.length > 0 ? asked : fields;
}

function lineOf({ vocabularies }: Contract, field: FieldDeclaration, moment: Moment): string {
  const value = field.prompt ?? valueOf(field, vocabularies, moment);
  return field.lead ? `${field.name} ${value}` : `${field.name}: ${value}`;
}

function valueOf(
  { type, vocabulary }: FieldDeclaration,
  vocabularies: Contract["vocabularies"],
  moment: Moment,
): string {
  if (type === "timestamp") return moment.time;
  if (type === "date") return moment.date;
  if (type === "status") return vocabularies.get(vocabulary ?? "status")?.[0]?.name ?? "…";
  return "…";
}

/** A heading that the record's own pattern accepts, where one of the usual ones does. */
function headingOf({ title, heading }: RecordDeclaration, { date, time }: Moment): string {
  if (heading?.value === "timestamp") return time;
  if (heading?.value === "date") return date;
  const usual = [`${title} 1`, `${date} – ${title}`, `${title}-1`, `${title.toUpperCase()}-1`, title, "T1"];
  const pattern = heading?.pattern === undefined ? undefined : compilePattern(heading.pattern);
  return usual.find((text) => pattern?.test(text) ?? true) ?? `${title} 1`;
}
