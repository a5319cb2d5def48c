/** Which records claim to be approved, and by which field they prove it. */
import { normaliseName } from "../../../src/contracts/names.ts";
import type { FieldDeclaration } from "../../../src/contracts/contract.ts";
import type { Document, DocumentRecord, Field } from "../../../src/documents/document.ts";
import { type Condition, findCondition } from "../../../src/documents/values/approval.ts";

export interface ApprovedRecord {
  readonly record: DocumentRecord;
  /** The field that must hold the approval. */
  readonly declaration: FieldDeclaration;
  /** That field, where the record has it. */
  readonly field: Field | undefined;
  /** The field that says the record is approved; undefined where nothing but the approval says it. */
  readonly status: Field | undefined;
}

/**
 * The record as an approved one: by the condition that its contract sets for the approval (`requiredWhen`), else by a
 * status called approved, else, where the record has no status at all, by the approval itself.
 */
export function approvedRecord(record: DocumentRecord): ApprovedRecord | undefined {
  const declaration = record.declaration.fields.find(({ type }) => type === "approval");
  if (!declaration) return undefined;
  const field = record.fields.find((candidate) => candidate.declaration?.id === declaration.id);
  const condition = declaration.requiredWhen;
  const statusId =
    condition?.field ?? record.declaration.fields.find((candidate) => candidate.type === "status")?.id;
  if (statusId === undefined) return field ? { record, declaration, field, status: undefined } : undefined;
  const status = record.fields.find((candidate) => candidate.declaration?.id === statusId);
  const holds = status && hasValue(status, condition?.values ?? ["Approved"]);
  return holds ? { record, declaration, field, status } : undefined;
}

export const approvedRecords = (document: Document): readonly ApprovedRecord[] =>
  document.records.flatMap((record) => approvedRecord(record) ?? []);

/** Whether a field's value is one of these, whatever a status carries behind its words. */
export function hasValue(field: Field, values: readonly string[]): boolean {
  const { value } = field;
  const written =
    value.type === "status" ? (value.parsed.ok ? value.parsed.value.name : undefined) : field.text;
  return written !== undefined && values.some((wanted) => normaliseName(wanted) === normaliseName(written));
}

/** Words of condition in an approval, or behind a status. */
export function conditionOf({ value, text, valuePlace }: Field): Condition | undefined {
  if (value.type !== "approval") return findCondition(text, valuePlace.start);
  const { parsed } = value;
  return parsed.ok ? parsed.value.conditional : parsed.partial?.conditional;
}
