/** One file → what came of it: read, examined, written where it was fixed. Its failure is no other file's. */
import { documentReport, type DocumentReport } from "../reporters/report.ts";
import type { DocumentFacts } from "../linter/facts.ts";
import { indexLines } from "../syntax/place.ts";
import type { FoundFile } from "./discover.ts";
import type { Examined } from "./examine.ts";
import { OperationalError } from "./operational-error.ts";
import { encode } from "./read.ts";
import type { Workspace } from "./workspace.ts";
import { replaceDocument } from "./replace-document.ts";

export interface Fixing {
  readonly unsafe: boolean;
  readonly write: boolean;
}

/** A document as it was and as its fixes make it. */
export interface Change {
  /** From the workspace root. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface FileResult {
  readonly document: DocumentReport | undefined;
  readonly change: Change | undefined;
  /** Fixes that are in the text that the document's findings are about. */
  readonly fixed: number;
  /** Fixes that undo one another, by path. */
  readonly cycles: readonly { readonly path: string; readonly rules: readonly string[] }[];
  /** What kept the file from being examined or written. */
  readonly refused: readonly OperationalError[];
  /** Faults of the program: a rule that failed, a file on which the run broke. */
  readonly failures: readonly { readonly message: string; readonly cause: unknown }[];
  /** What the comparison with other documents needs to know of it. */
  readonly facts: DocumentFacts | undefined;
  /** What the document's comments would silence: ids of rules, `*` for all of them. */
  readonly silences: ReadonlySet<string>;
}

/** @param keepChanges whether the result holds the texts of a document that was fixed */
export async function lintFile(
  file: FoundFile,
  workspace: Workspace,
  fix: Fixing | undefined,
  keepChanges: boolean,
): Promise<FileResult> {
  try {
    return await readAndExamine(file, workspace, fix, keepChanges);
  } catch (cause) {
    if (cause instanceof OperationalError) return { ...nothing, refused: [cause] };
    const what = cause instanceof Error ? cause.message : String(cause);
    const failure = { message: `The run broke on \`${file.path}\`: ${what}`, cause };
    return { ...nothing, failures: [failure] };
  }
}

/** What came of a file that nobody governs. */
export const nothing: FileResult = {
  document: undefined,
  change: undefined,
  fixed: 0,
  cycles: [],
  refused: [],
  failures: [],
  facts: undefined,
  silences: new Set(),
};

async function readAndExamine(
  file: FoundFile,
  workspace: Workspace,
  fix: Fixing | undefined,
  keepChanges: boolean,
): Promise<FileResult> {
  const { examiner, isNamed, read: readFile } = workspace;
  const { path, explicit } = file;
  const read = readFile(file);
  if (!read.ok) {
    const remains = read.remains?.text;
    const recognised = remains === undefined ? undefined : examiner.recognise(path, remains);
    // Nobody asked about a file that was only found and that no contract would govern.
    const governed = recognised === undefined ? isNamed(path) : recognised.outcome !== "none";
    if (!explicit && !governed) return nothing;
    const kind = recognised?.outcome === "kind" ? recognised.kind : undefined;
    const finding = examiner.unreadable(path, read);
    const source = remains === undefined ? undefined : { text: remains, lines: indexLines(remains) };
    return { ...nothing, document: documentReport(path, kind, finding ? [finding] : [], source) };
  }
  const examined = await examiner.examine(path, read.text, fix);
  const result = fileResult(path, read.text, examined, keepChanges);
  if (!fix?.write || examined.text === read.text) return result;
  try {
    await replaceDocument(file, workspace, encode(read.text, read.mark), encode(examined.text, read.mark));
    return result;
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    const unfixed = fileResult(path, read.text, await examiner.examine(path, read.text), keepChanges);
    return { ...unfixed, refused: [error] };
  }
}

export function fileResult(
  path: string,
  before: string,
  examined: Examined,
  keepChanges: boolean,
): FileResult {
  const { kind, diagnostics, suppressed, text, lines, applied, cycle, failures, facts, silences } = examined;
  const reported = kind !== undefined || diagnostics.length > 0;
  const source = diagnostics.length > 0 ? { text, lines: lines ?? indexLines(text) } : undefined;
  return {
    document: reported ? documentReport(path, kind, diagnostics, source, suppressed) : undefined,
    change: keepChanges && text !== before ? { path, before, after: text } : undefined,
    fixed: applied,
    cycles: cycle.length > 0 ? [{ path, rules: cycle }] : [],
    refused: [],
    failures,
    facts,
    silences,
  };
}
