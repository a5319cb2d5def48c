/** Gathers what the scope report says: the records of the whole workspace, and what changed since the base. */
import { scopeCoverage } from "../linter/scope-coverage.ts";
import type { ScopedDocument } from "../linter/scope-validity.ts";
import { type ScopeReport, scopedFile } from "../reporters/scope-report.ts";
import { approvesChanges, scopedRecords } from "../../rules/support/history/scopes.ts";
import rule from "../../rules/history/approved-scope.ts";
import { OperationalError } from "./operational-error.ts";
import { allFiles } from "./others.ts";
import { surroundingsOf } from "./surroundings.ts";
import { tool } from "./tool.ts";
import type { Workspace } from "./workspace.ts";

/**
 * @throws OperationalError outside of a repository, where the base is not there, and where git cannot compare
 */
export async function scopeReport(workspace: Workspace): Promise<ScopeReport> {
  const surroundings = surroundingsOf(workspace);
  const history = await surroundings.history();
  if (history === undefined) {
    throw new OperationalError(
      `No git repository at ${workspace.root}, so there are no changes to report on\nRun the command in the working tree of a repository`,
    );
  }
  const prefix = workspace.configuration.settings.rootPrefix;
  const severityAt = (path: string): string =>
    workspace.settingsFor(path)(rule.id)?.severity ?? rule.severity;
  const { changes, records } = await scopeCoverage(
    await scopedDocuments(workspace, prefix),
    history,
    surroundings,
    (document) => scopedRecords(document, prefix),
  );
  const isOn = workspace.mayRun(rule.id);
  return {
    tool,
    base: await history.base(),
    files: changes.map((change) => scopedFile(change, severityAt, isOn)),
    records,
  };
}

async function scopedDocuments(
  workspace: Workspace,
  prefix: string | undefined,
): Promise<readonly ScopedDocument[]> {
  const { contracts, examiner, settingsFor } = workspace;
  const documents: ScopedDocument[] = [];
  for (const file of await allFiles(workspace)) {
    const content = workspace.read(file);
    if (!content.ok) continue;
    const recognised = examiner.recognise(file.path, content.text);
    const contract = recognised.outcome === "kind" ? contracts.get(recognised.kind) : undefined;
    if (contract === undefined || !approvesChanges(contract)) continue;
    const read = await examiner.readAs(contract.kind, file.path, content.text);
    if (!read.ok) continue;
    const days = settingsFor(file.path)(rule.id)?.options["days"];
    documents.push({
      path: file.path,
      kind: contract.kind,
      records: scopedRecords(read.document, prefix),
      days: typeof days === "number" ? days : null,
    });
  }
  return documents;
}
