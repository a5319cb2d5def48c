import { normaliseName } from "../../src/contracts/names.ts";
import type { Document, DocumentRecord } from "../../src/documents/document.ts";
import type { Timestamp } from "../../src/documents/values/timestamp.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { approvedRecords } from "../support/records/approval.ts";
import { isLater } from "../support/time/span.ts";

export default defineRule({
  id: "approval-order",
  topic: "approvals",
  description:
    "Reports an approval later than the record it approves, or earlier than the first record of what it approves.",
  severity: "warning",
  strict: { severity: "error" },
  fixable: false,
  needs: ["records"],
  messages: {
    later: ({ approval, record }: { approval: string; record: string }) =>
      `Unexpected approval at \`${approval}\` of a record of \`${record}\`, expected one no later than the record`,
    earlier: ({ approval, first }: { approval: string; first: string }) =>
      `Unexpected approval at \`${approval}\`, expected one no earlier than \`${first}\`, when this was first put forward`,
  },
  check(document, report) {
    let proposals: ReadonlyMap<string, DocumentRecord> | undefined;
    for (const { record, field } of approvedRecords(document)) {
      const approval =
        field?.value.type === "approval" && field.value.parsed.ok ? field.value.parsed.value : undefined;
      const when = approval?.when;
      const stamp = stampOf(record);
      if (!when?.ok || !stamp) continue;
      const text = when.value.text;
      if (isLater(when.value, stamp)) {
        const related = [{ message: "The record", place: record.head }];
        report("later", when.place, { approval: text, record: stamp.text }, { actual: text, related });
        continue;
      }
      proposals ??= firstRecords(document);
      const first = proposals.get(subjectOf(record, document) ?? "");
      const proposed = first && first !== record ? stampOf(first) : undefined;
      if (!first || !proposed || !isLater(proposed, when.value)) continue;
      const related = [{ message: "First put forward here", place: first.head }];
      report("earlier", when.place, { approval: text, first: proposed.text }, { actual: text, related });
    }
  },
});

/** The time of the heading, else that of the first field that holds one. */
function stampOf(record: DocumentRecord): Timestamp | undefined {
  if (record.stamp) return record.stamp.ok ? record.stamp.value : undefined;
  for (const { value } of record.fields) {
    if ((value.type === "timestamp" || value.type === "date") && value.parsed.ok) return value.parsed.value;
  }
  return undefined;
}

/** The first record of each piece of work, where several records are about the same. */
function firstRecords(document: Document): ReadonlyMap<string, DocumentRecord> {
  const first = new Map<string, DocumentRecord>();
  for (const record of document.records) {
    const subject = subjectOf(record, document);
    if (subject !== undefined && !first.has(subject)) first.set(subject, record);
  }
  return first;
}

/** What the record is about, by the field that the contract reads as the title of its work. */
function subjectOf(record: DocumentRecord, { contract }: Document): string | undefined {
  const title = contract.work?.title;
  if (title === undefined) return undefined;
  const field = record.fields.find(
    ({ declaration }) => declaration && (declaration.id === title || declaration.name === title),
  );
  return field && field.text !== "" ? `${record.declaration.id} ${normaliseName(field.text)}` : undefined;
}
