/** Findings of the comparison become those of their documents: silenced, sorted and fixed like all others. */
import { byPlace, type Diagnostic } from "../linter/diagnostic.ts";
import { applyFixes } from "../linter/fix.ts";
import { documentReport } from "../reporters/report.ts";
import { linesAt } from "../syntax/known-lines.ts";
import { indexLines } from "../syntax/place.ts";
import { join } from "node:path";
import type { FoundFile } from "./discover.ts";
import { fileResult, type FileResult, type Fixing, nothing } from "./lint-file.ts";
import { OperationalError } from "./operational-error.ts";
import { encode } from "./read.ts";
import { replaceDocument } from "./replace-document.ts";
import type { Workspace } from "./workspace.ts";

/** The result of a file with the findings that the comparison has for it. */
export async function settle(
  file: FoundFile,
  result: FileResult,
  found: readonly Diagnostic[],
  workspace: Workspace,
): Promise<FileResult> {
  const { path } = file;
  const text = textOf(file, result, workspace);
  if (text === undefined) return result;
  if (result.silences.size > 0) {
    const { kind, diagnostics, suppressed } = await workspace.examiner.examine(path, text, undefined, found);
    const source = { text, lines: indexLines(text) };
    return { ...result, document: documentReport(path, kind, diagnostics, source, suppressed) };
  }
  const before = result.document;
  const diagnostics = [...(before?.diagnostics ?? []), ...found].sort(byPlace);
  const lines = linesAt(
    text,
    found.map(({ range }) => range.start),
  );
  const source = { text, lines };
  return {
    ...result,
    document: documentReport(path, before?.kind, diagnostics, source, before?.suppressed, before?.details),
  };
}

/** The findings of a file that is not linted itself, silenced as there. */
export async function settleOther(
  path: string,
  known: string | undefined,
  found: readonly Diagnostic[],
  workspace: Workspace,
): Promise<FileResult> {
  const read = workspace.read({ path, absolute: join(workspace.root, path) });
  const source = read.ok ? { text: read.text, lines: indexLines(read.text) } : undefined;
  if (!read.ok)
    return { ...nothing, document: documentReport(path, known, [...found].sort(byPlace), source) };
  const { examiner } = workspace;
  const { kind, diagnostics, suppressed } = await examiner.examine(path, read.text, undefined, found);
  if (kind === undefined) {
    return { ...nothing, document: documentReport(path, kind, [...found].sort(byPlace), source) };
  }
  const own = new Set(found.map(({ ruleId }) => ruleId));
  return {
    ...nothing,
    document: documentReport(
      path,
      kind,
      diagnostics.filter((diagnostic) => found.includes(diagnostic)),
      source,
      suppressed.filter(({ ruleId }) => own.has(ruleId)),
    ),
  };
}

/** The result after the fixes that are left were applied; undefined where there are none. */
export async function fixAgain(
  file: FoundFile,
  result: FileResult,
  workspace: Workspace,
  fix: Fixing,
): Promise<FileResult | undefined> {
  const { path } = file;
  const text = textOf(file, result, workspace);
  // Fixes that undo one another were left out before, and would be applied halfway now.
  if (text === undefined || result.refused.length > 0 || result.cycles.length > 0) return undefined;
  const step = applyFixes(text, result.document?.diagnostics ?? [], fix);
  if (step.text === text) return undefined;
  const examined = await workspace.examiner.examine(path, step.text, fix);
  const before = result.change?.before ?? text;
  const better = fileResult(path, before, examined, true);
  const fixed = result.fixed + step.applied.length + better.fixed;
  const read = workspace.read(file);
  if (!fix.write || !read.ok) return { ...better, fixed };
  try {
    await replaceDocument(file, workspace, encode(text, read.mark), encode(examined.text, read.mark));
    return { ...better, fixed };
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return { ...result, refused: [error] };
  }
}

/** The text that a result is about. */
function textOf(file: FoundFile, { change }: FileResult, { read }: Workspace): string | undefined {
  if (change !== undefined) return change.after;
  const content = read(file);
  return content.ok ? content.text : undefined;
}
