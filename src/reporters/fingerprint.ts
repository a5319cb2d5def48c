/**
 * What a finding is recognised by in the next report. It is made of the rule, the message, and the sections, record and row
 * around the finding; where all of these are the same, of its turn among its equals. Lines and columns are no part of it,
 * so edits elsewhere in the document do not change it, nor is the wording of the message, which may count days.
 */
import { createHash } from "node:crypto";
import { byPlace, type Diagnostic } from "../linter/diagnostic.ts";
import type { DocumentReport } from "./report.ts";

/**
 * 32 hexadecimal digits for each finding of a document, silenced ones too: whether a finding is silenced makes it no other.
 * No two are the same. The document's path is no part of them, so that a finding outlives a move of its document.
 */
export function fingerprints({ diagnostics, suppressed }: DocumentReport): ReadonlyMap<Diagnostic, string> {
  const turns = new Map<string, number>();
  const found = new Map<Diagnostic, string>();
  for (const diagnostic of [...diagnostics, ...suppressed].sort(byPlace)) {
    const { ruleId, messageId, anchor } = diagnostic;
    const facts = JSON.stringify([ruleId, messageId, anchor]);
    const turn = turns.get(facts) ?? 0;
    turns.set(facts, turn + 1);
    found.set(diagnostic, digest([facts, turn]));
  }
  return found;
}

/** 32 hexadecimal digits that tell one list of facts from another. */
export const digest = (facts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
