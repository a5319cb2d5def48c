/** A small workspace in which everything that a dashboard shows happens once, and texts that try to break out of it. */
import type { Document } from "../../../src/documents/document.ts";
import { readDocument } from "../../../src/documents/read.ts";
import type { Diagnostic, Severity } from "../../../src/linter/diagnostic.ts";
import { loadMarkdownParser } from "../../../src/syntax/markdown.ts";
import { indexLines } from "../../../src/syntax/place.ts";
import { builtin } from "../../support/contracts.ts";

const parser = await loadMarkdownParser("remark");

/** A document of a built-in kind. */
export function read(kind: string, path: string, text: string): Document {
  const contract = builtin.get(kind);
  if (contract === undefined) throw new Error(`No contract for \`${kind}\``);
  const result = readDocument({ path, text, contract, parser });
  if (!result.ok) throw new Error(result.failure.message);
  return result.document;
}

/** A finding on a line of a document. */
export function finding(
  document: Document,
  line: number,
  ruleId: string,
  severity: Severity,
  message = `Unexpected \`${ruleId}\``,
): Diagnostic {
  const lines = indexLines(document.text);
  const place = lines.line(line);
  const url = `https://example.com/rules/${ruleId}.md`;
  return {
    ruleId,
    messageId: "it",
    severity,
    message,
    url,
    path: document.path,
    place,
    range: lines.range(place),
    anchor: "",
  };
}

/** Wednesday noon, in the middle of the release. */
export const NOW = Date.UTC(2026, 2, 11, 12);

export const exportPlan = `# Let people export a report as PDF

## Purpose / Big Picture

Readers take a report away.

## Progress

- [x] (2026-03-02 09:00Z) Draw one page by hand.
- [x] (2026-03-04 15:30Z) Fonts are embedded.
- [x] Agree on paper sizes.
- [x] (2026-03-09 10:00Z) Tables break over pages.
- [ ] Footnotes.
- [ ] Wire up the button.

## Decision Log

- Decision: Lay pages out on the server.
  Rationale: One set of fonts.
  Date/Author: 2026-03-03, Ines
`;

export const searchPlan = `# Search in saved reports

## Progress

- [x] (2026-02-20 08:00Z) Index titles.
- [x] (2026-02-24 16:00Z) Index bodies.

## Outcomes & Retrospective

Search answers in a blink.
`;

export const checklist = `# March Release Checklist

*Last Updated: March 10, 2026*

## Critical Path Overview

The following sequence must be completed in order:

1. API-1: Freeze the interface (Ines)
2. DB-1/2: Migrate and verify (Tomas, Ada)
3. REL-1: Cut the release (Ada)

## Progress Tracking Checklist

| # | Task | Owner | Deadline (UTC+01) | Status | Notes |
|---|---|---|---|---|---|
| API-1 | Freeze the interface | Ines | 6 March 18:00 | Complete | |
| DB-1 | Migrate the accounts table | Tomas | 10 March 12:00 | In Progress | |
| DB-2 | Verify the migration | Ada | 12 March 12:00 | Pending | Blocked on DB-1 |
| DOC-1 | Write the upgrade guide | Ines | 13 March EOD | Blocked: no reviewer | |
| REL-1 | Cut the release | Ada | 16 March 09:00 | Pending | Blocked on DB-2 |
| OLD-1 | Keep the old endpoint | Tomas | 9 March 12:00 | Cancelled | |
| OPS-1 | Tell the status page | Tomas | 17 March 12:00 | Pending | |

## Blockers and Dependencies

| Blocker ID | Description | Affected Tasks | Resolution Plan | Owner | ETA | Status |
|---|---|---|---|---|---|---|
| BLK-1 | The staging database is full | DB-1, DB-2 | Order a larger disk | Tomas | March 10 | Pending |
| BLK-2 | Nobody knows the password | REL-1 | Ask the vendor | Ada | March 5 | Resolved |
`;

export const log = `# Plan Log

## 2026-03-01T09:00:00Z (UTC)
- Plan: Export reports as PDF.
- Status: Approved
- Scope: src/export/**
- Approval source: Mara Lind in review (2026-03-01T08:30:00Z).

## 2026-03-05T09:00:00Z (UTC)
- Plan: Move accounts to a new table.
- Status: Approved
- Scope: src/accounts/**
- Approval source: User instruction to proceed (2026-03-05T08:00:00Z), pending a review by the database team.

## 2026-03-08T09:00:00Z (UTC)
- Plan: Drop the old endpoint.
- Status: Pending
- Scope: src/api/**

## 2026-03-09T09:00:00Z (UTC)
- Plan: Rewrite the build.
- Status: Rejected
- Scope: build/**
- Approval source: Mara Lind said no.
`;

export const board = [
  "ID,Title,Status,Owner,Notes",
  "QA-1,Try it on a phone,Done - 2026-03-03,Ada,",
  "QA-2,Try it on paper,Done - 2026-03-10,Ada,",
  "QA-3,Try it without a network,Backlog,Ines,",
  "",
].join("\r\n");

export const release = (): readonly Document[] => [
  read("execplan", ".agent/execplans/2026-03-02_pdf-export.md", exportPlan),
  read("execplan", ".agent/execplans/archive/2026-02-20_search.md", searchPlan),
  read("action-checklist", "docs/release-checklist.md", checklist),
  read("plan-log", "docs/PLAN_LOG.md", log),
  read("task-board", "docs/TaskBoard.csv", board),
];

export function releaseFindings(documents: readonly Document[]): readonly Diagnostic[] {
  return documents.flatMap((document) => {
    if (document.kind === "plan-log") {
      return [
        finding(
          document,
          16,
          "approval-source",
          "error",
          "Unexpected `Approved` without a source, expected who said so",
        ),
        finding(document, 11, "approval-conditional", "warning"),
      ];
    }
    return document.kind === "execplan" ? [finding(document, 11, "timestamp-missing", "warning")] : [];
  });
}

/** Markup, script, attribute ends and addresses in every place that a document can put text. */
const attack = `<script>alert(1)</script><img src=x onerror=alert(2)>"'onload='alert(3)' </title></style>`;

export const hostile = (): readonly Document[] => [
  read(
    "execplan",
    `.agent/execplans/<script>alert(4)<script> "a'b #?.md`,
    `# ${attack}\n\n## Progress\n\n- [x] (2026-03-02 09:00Z) ${attack}\n- [x] (2026-03-03 09:00Z) &lt;b&gt;\n- [ ] [go](javascript:alert(5)) ${attack}\n`,
  ),
  read(
    "action-checklist",
    "docs/hostile-checklist.md",
    `# ${attack}\n\n## Progress Tracking Checklist\n\n| # | Task | Owner | Deadline (UTC) | Status | Notes |\n|---|---|---|---|---|---|\n| A-1 | ${attack} | ${attack} | 12 March 2026 | Blocked ${attack} | |\n| A-2 | ${attack} | x | 13 March 2026 | Pending | Blocked on A-1 |\n| A-3 | ${attack} | x | 14 March 2026 | Pending | Blocked on A-2 |\n`,
  ),
  read(
    "plan-log",
    "docs/PLAN_LOG.md",
    `# Plan Log\n\n## 2026-03-01T09:00:00Z (UTC)\n- Plan: ${attack}\n- Status: Approved\n- Scope: a\n- Approval source: ${attack} (2026-03-01T08:30:00Z)\n`,
  ),
];

export const hostileFindings = (documents: readonly Document[]): readonly Diagnostic[] =>
  documents.map((document) => ({
    ...finding(document, 1, attack, "error", attack),
    url: "javascript:alert(6)",
  }));
