/** Two texts of one kind, compared record by record. */
import { builtinContracts } from "../../src/contracts/builtin.ts";
import type { Contract } from "../../src/contracts/contract.ts";
import { readDocument } from "../../src/documents/read.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import type { Finding } from "../../rules/support/history/compare.ts";
import { type Entry, entriesOf } from "../../rules/support/history/records.ts";

const parser = await loadMarkdownParser("remark");

export function contractOf(kind: string): Contract {
  const found = builtinContracts().get(kind);
  if (found === undefined) throw new Error(`No contract ${kind}`);
  return found;
}

export function entriesOfText(path: string, text: string, contract: Contract): readonly Entry[] {
  const read = readDocument({ path, text, contract, parser, zone: undefined });
  if (!read.ok) throw new Error(read.failure.message);
  return entriesOf(read.document);
}

/** `changed Scope 2026-01-01T09:00:00Z` */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((finding) => {
    const { name } = finding.type === "removed" ? finding.was : finding.entry;
    const part = finding.type === "changed" ? ` ${(finding.now ?? finding.before)?.label ?? ""}` : "";
    return `${finding.type}${part} ${name}`;
  });
