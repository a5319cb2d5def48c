/** Files → report: reads them, has them examined, writes what was fixed. One file's failure is no other's. */
import { indexLines } from "../syntax/place.ts";
import { documentReport, type DocumentReport, type Report, summarise } from "../reporters/report.ts";
import type { FoundFile } from "./discover.ts";
import type { Examined } from "./examine.ts";
import { OperationalError } from "./operational-error.ts";
import { encode, readText } from "./read.ts";
import { tool } from "./tool.ts";
import type { Workspace } from "./workspace.ts";
import { replaceFile } from "./write.ts";

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

export interface Outcome {
  readonly report: Report;
  /** In path order; empty unless `keepChanges` is set. */
  readonly changes: readonly Change[];
  /** Fixes that undo one another, by path. */
  readonly cycles: readonly { readonly path: string; readonly rules: readonly string[] }[];
  /** What kept single files from being examined or written. */
  readonly refused: readonly OperationalError[];
  /** Faults of the program: a rule that failed, a file on which the run broke. */
  readonly failures: readonly { readonly message: string; readonly cause: unknown }[];
}

/** Lints files one after another, so that one text is in memory at a time, and reports them in their order. */
export async function lintFiles(
  files: readonly FoundFile[],
  workspace: Workspace,
  { fix, keepChanges = false }: { readonly fix?: Fixing | undefined; readonly keepChanges?: boolean } = {},
): Promise<Outcome> {
  const results: FileResult[] = [];
  for (const file of files) results.push(await lintFile(file, workspace, fix, keepChanges));
  return gather(results, files.length, fix?.write === true);
}

/** Lints one text as that of a path, from stdin or an editor. */
export async function lintText(
  path: string,
  text: string,
  workspace: Workspace,
  fix?: { readonly unsafe: boolean },
): Promise<Outcome> {
  const examined = await workspace.examiner.examine(path, text, fix);
  return gather([fileResult(path, text, examined, true)], 1, false);
}

interface FileResult extends Omit<Outcome, "report" | "changes"> {
  readonly document: DocumentReport | undefined;
  readonly change: Change | undefined;
  readonly fixed: number;
}

function gather(results: readonly FileResult[], scanned: number, written: boolean): Outcome {
  const documents = results.flatMap(({ document }) => document ?? []);
  return {
    report: {
      tool,
      documents,
      summary: summarise(documents, scanned),
      fixed: { count: results.reduce((sum, { fixed }) => sum + fixed, 0), written },
    },
    changes: results.flatMap(({ change }) => change ?? []),
    cycles: results.flatMap(({ cycles }) => cycles),
    refused: results.flatMap(({ refused }) => refused),
    failures: results.flatMap(({ failures }) => failures),
  };
}

async function lintFile(
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

const nothing: FileResult = {
  document: undefined,
  change: undefined,
  fixed: 0,
  cycles: [],
  refused: [],
  failures: [],
};

async function readAndExamine(
  file: FoundFile,
  { examiner, isNamed }: Workspace,
  fix: Fixing | undefined,
  keepChanges: boolean,
): Promise<FileResult> {
  const { path, absolute, explicit } = file;
  const read = readText(absolute);
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
    await replaceFile(absolute, encode(read.text, read.mark), encode(examined.text, read.mark));
    return result;
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    const unfixed = fileResult(path, read.text, await examiner.examine(path, read.text), keepChanges);
    return { ...unfixed, refused: [error] };
  }
}

function fileResult(path: string, before: string, examined: Examined, keepChanges: boolean): FileResult {
  const { kind, diagnostics, text, applied, cycle, failures } = examined;
  const reported = kind !== undefined || diagnostics.length > 0;
  const source = diagnostics.length > 0 ? { text, lines: indexLines(text) } : undefined;
  return {
    document: reported ? documentReport(path, kind, diagnostics, source) : undefined,
    change: keepChanges && text !== before ? { path, before, after: text } : undefined,
    fixed: applied,
    cycles: cycle.length > 0 ? [{ path, rules: cycle }] : [],
    refused: [],
    failures,
  };
}
