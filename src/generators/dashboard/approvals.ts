/** Records that ask for an approval, and what became of them. */
import { isInside } from "../../documents/derived.ts";
import type { Document, DocumentRecord, Value } from "../../documents/document.ts";
import { instantOf } from "./items.ts";
import type { Approval, Verdict } from "./model.ts";
import { bySource, plainText, sourceAt } from "./reading.ts";

export function approvalsOf(document: Document): readonly Approval[] {
  return document.records
    .filter(({ declaration }) => declaration.fields.some(({ type }) => type === "approval"))
    .filter(({ place }) => !isInside(document.derived, place))
    .map((record) => approvalOf(record, document));
}

export const newestFirst = (left: Approval, right: Approval): number =>
  (timeOf(right) ?? 0) - (timeOf(left) ?? 0) || bySource(left.source, right.source);

/** When it was approved, else when it was recorded. */
export const timeOf = ({ approvedAt, recordedAt }: Approval): number | undefined => approvedAt ?? recordedAt;

const valueOf = <Type extends Value["type"]>(
  record: DocumentRecord,
  type: Type,
): Extract<Value, { readonly type: Type }> | undefined =>
  record.fields
    .map(({ value }) => value)
    .find((value): value is Extract<Value, { readonly type: Type }> => value.type === type);

function approvalOf(record: DocumentRecord, document: Document): Approval {
  const status = valueOf(record, "status")?.parsed;
  const source = valueOf(record, "approval")?.parsed;
  const known = source === undefined ? undefined : source.ok ? source.value : source.partial;
  const state = status?.ok === true ? status.value.state : undefined;
  return {
    source: sourceAt(document, record.head),
    title: titleOf(record, document),
    recordedAt: record.stamp?.ok === true ? instantOf(record.stamp.value) : undefined,
    approvedAt: known?.when?.ok === true ? instantOf(known.when.value) : undefined,
    verdict: verdictOf(state, known?.conditional !== undefined),
    status: status?.ok === true ? status.value.name : undefined,
    by: known?.text === undefined ? undefined : plainText(known.text),
  };
}

function verdictOf(state: string | undefined, conditional: boolean): Verdict {
  if (state === "dropped") return "withdrawn";
  if (state !== "active" && state !== "done") return "pending";
  return conditional ? "conditional" : "approved";
}

function titleOf(record: DocumentRecord, { contract }: Document): string {
  const label = contract.work?.title.toLowerCase();
  const field = record.fields.find(({ declaration }) => declaration?.name.toLowerCase() === label);
  const title = plainText(field?.text ?? "");
  return title === "" ? plainText(record.headText) : title;
}
