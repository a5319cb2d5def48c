/** The records of a document that let people change files, as facts. */
import { posix } from "node:path";
import type { ApprovesDeclaration, Contract } from "../../../src/contracts/contract.ts";
import type { Document, DocumentRecord, Field } from "../../../src/documents/document.ts";
import { parseScope, type PathMention } from "../../../src/documents/values/paths.ts";
import { plainOf } from "../../../src/documents/values/plain.ts";
import type { ScopedRecord, ScopeEntry, ScopeMention, Standing } from "../../../src/linter/scope-record.ts";
import { spotOf } from "../../../src/linter/spot.ts";
import { conditionOf, hasValue } from "../records/approval.ts";
import { fromRoot } from "../paths/root-prefix.ts";

/** Whether records of such documents approve anything. */
export const approvesChanges = ({ records }: Contract): boolean =>
  records.some(({ approves }) => approves !== undefined);

/** @param prefix what stands for the repository's root in paths */
export function scopedRecords(document: Document, prefix: string | undefined): readonly ScopedRecord[] {
  return document.records.flatMap((record) => {
    const { approves } = record.declaration;
    return approves === undefined ? [] : [scopedRecord(document, record, approves, prefix)];
  });
}

function scopedRecord(
  document: Document,
  record: DocumentRecord,
  approves: ApprovesDeclaration,
  prefix: string | undefined,
): ScopedRecord {
  const field = (id: string | undefined): Field | undefined =>
    id === undefined ? undefined : record.fields.find(({ declaration }) => declaration?.id === id);
  const all = (ids: readonly string[]): readonly Field[] => ids.flatMap((id) => field(id) ?? []);
  const status = field(approves.status);
  const approval = field(approves.approval);
  const title = oneLine(field(document.contract.work?.title)?.text ?? record.headText);
  const condition = [approval, status].flatMap((each) => (each && conditionOf(each)?.phrase) ?? [])[0];
  const state =
    status?.value.type === "status" && status.value.parsed.ok ? status.value.parsed.value.state : undefined;
  return {
    spot: spotOf(document, record.head),
    name: oneLine(record.headText),
    title,
    plan: planOf(title, document.contract),
    status: status && oneLine(status.text),
    standing: standingOf(approves, status, approval, condition, state),
    dropped: state === "dropped",
    condition: condition && oneLine(condition),
    approval: approval && approvalOf(approval),
    time: timeOf(record, approval),
    scope: [
      ...all(approves.scope).flatMap((each) => entriesOf(each, prefix, false)),
      ...all(approves.except).flatMap((each) => entriesOf(each, prefix, true)),
    ],
  };
}

function standingOf(
  approves: ApprovesDeclaration,
  status: Field | undefined,
  approval: Field | undefined,
  condition: string | undefined,
  state: string | undefined,
): Standing {
  const approved =
    approves.status === undefined
      ? approval?.value.type === "approval" && approval.value.parsed.ok
      : status !== undefined && hasValue(status, approves.when);
  if (approved) return condition === undefined ? "approved" : "conditional";
  return state === "done" || state === "dropped" ? "closed" : "pending";
}

function approvalOf({ text, value }: Field): ScopedRecord["approval"] {
  const parsed = value.type === "approval" && value.parsed.ok ? value.parsed.value : undefined;
  return {
    text: oneLine(text),
    who: parsed?.who && oneLine(parsed.who.text),
    when: parsed?.when?.ok ? oneLine(parsed.when.value.text) : undefined,
  };
}

function timeOf({ stamp }: DocumentRecord, approval: Field | undefined): number | undefined {
  const when =
    approval?.value.type === "approval" && approval.value.parsed.ok
      ? approval.value.parsed.value.when
      : undefined;
  for (const parsed of [stamp, when]) {
    const time = parsed?.ok ? (parsed.value.instant ?? parsed.value.local) : undefined;
    if (time !== undefined) return time;
  }
  return undefined;
}

/** What fields leave out, they leave out in all of their text. */
function entriesOf(field: Field, prefix: string | undefined, except: boolean): readonly ScopeEntry[] {
  const { value, text, valuePlace } = field;
  const { parts } = value.type === "paths" ? value.scope : parseScope(text, valuePlace.start);
  return parts.map((part) => ({
    text: part.text.replace(/\s+/gu, " "),
    excluded: except || part.excluded,
    mentions: part.paths.map((mention) => mentionOf(mention, prefix)),
  }));
}

function mentionOf({ kind, normalized, text }: PathMention, prefix: string | undefined): ScopeMention {
  return { kind, path: posix.normalize(fromRoot(normalized, prefix)), text };
}

/** A correction is of the plan that it corrects. */
function planOf(title: string, { correction }: Contract): string {
  const prefix = correction?.prefix.toLowerCase() ?? "";
  const plain = title.toLowerCase();
  const corrects = prefix !== "" && plain.startsWith(prefix);
  const words = corrects ? plain.slice(prefix.length).replace(/^(?:\s+(?:of|to))?[\s:–—-]+/u, "") : plain;
  return words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const oneLine = (text: string): string => plainOf(text).text.replace(/\s+/gu, " ").trim();
