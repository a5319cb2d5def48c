/** `codex-gen taskboard`: all work items as CSV or as a Markdown table, and what people wrote into the CSV back. */
import { boardMarkdown, boardRows, type BoardSettings, defaultColumns } from "../../generators/task-board.ts";
import { workItems } from "../../generators/work-items.ts";
import type { TaskBoardSettings } from "../../workspace/configuration.ts";
import { isCommitted } from "../../workspace/git.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { readText } from "../../workspace/read.ts";
import { lastWritten } from "../../workspace/written.ts";
import { portable } from "../../workspace/root.ts";
import type { Outcome } from "../invocation.ts";
import { define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { deliver, type Output } from "./deliver.ts";
import { gather } from "./gather.ts";
import { open } from "./open.ts";
import { regionOutput, targetOf } from "./target.ts";

export const taskboard: Run = (argv, invocation) => {
  const program = define("taskboard", "Writes all work items into one CSV.")
    .argument("[paths...]", "files, folders and globs (default: `.`)")
    .option("-o, --output <file>", "the file (default: TaskBoard.csv)")
    .option("--merge", "keep the columns and rows that people maintain in the CSV")
    .option("--markdown", "write a table into a marked region of a Markdown file")
    .option("--from-csv", "bring changes of status and owner made in the CSV back into the documents");
  return parsed(program, argv, invocation, (given) => run(given, invocation));
};

async function run(given: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  const { common, operands, flag } = given;
  const { workspace, time } = await open(common, invocation, operands.length === 0 ? ["."] : operands);
  const configured = workspace.configuration.settings.generate?.taskboard ?? {};
  const settings = settingsOf(configured);
  const usual = flag("markdown") ? "TaskBoard.md" : "TaskBoard.csv";
  const named = flag("markdown") ? undefined : configured.output;
  const path = await targetOf(given, workspace, invocation, named, usual);
  if (flag("markdown") && (flag("merge") || flag("fromCsv"))) {
    throw new OperationalError("Unexpected --merge or --from-csv beside --markdown, expected a CSV");
  }
  // A board that was read as a source would hold on to what documents no longer say.
  const own = new Set(flag("markdown") ? [] : [path]);
  const gathered = await gather(workspace, operands, invocation, own);
  const items = workItems(gathered.documents);
  const rows = boardRows(items, settings);
  const base = { options: common, invocation, root: workspace.root };
  const data = { command: "taskboard", items: rows.length };
  if (flag("markdown")) {
    const content = boardMarkdown(rows, settings);
    const output: Output =
      common.mode === "stdout"
        ? { path, text: content, as: "part" }
        : await regionOutput(path, "taskboard", "Task board", content, invocation);
    return deliver({ ...base, outputs: [output], notes: gathered.problems, data });
  }
  const { csvText } = await import("../../generators/csv-text.ts");
  const shape = {
    newline: configured.newline ?? "crlf",
    bom: configured.bom ?? false,
    quote: configured.quote ?? "needed",
  } as const;
  const texts = [settings.columns.map(({ header }) => header), ...rows.map(({ cells }) => cells)];
  const text = csvText(texts, shape);
  const shown = portable(workspace.cwd, path);
  const existing = await readText(path);
  if (!existing.ok && existing.reason !== "missing") {
    throw new OperationalError(`Cannot read ${shown}: ${existing.message}`);
  }
  const before = existing.ok ? existing.text : undefined;
  const last = (await lastWritten(workspace.root, path))?.replace(/^\uFEFF/u, "");
  if (flag("fromCsv")) {
    if (before === undefined) throw new OperationalError(`No such file: ${shown}`);
    const { importBoard } = await import("./taskboard-import.ts");
    const { documents } = gathered;
    return importBoard({ before, last, documents, rows, settings, shown, time, path, base, workspace });
  }
  const { mergeBoard, isOnlyOurs, driftNotes } = await import("../../generators/board-merge.ts");
  if (flag("merge") && before !== undefined) {
    const merged = mergeBoard({ existing: before, last, rows, settings, shape, preferOurs: common.force });
    if (!merged.ok) throw new OperationalError(`${shown}:${merged.problem}`);
    const notes = [...gathered.problems, ...merged.notes.map((note) => `${shown}:${note}`)];
    const output: Output = { path, text: merged.text, generated: text, as: "whole", isSafe: () => true };
    const exitCode = merged.conflicts.length > 0 ? 1 : 0;
    return deliver({
      ...base,
      outputs: [output],
      notes,
      data: { ...data, conflicts: merged.conflicts },
      exitCode,
    });
  }
  const notes =
    common.mode === "check" && before !== undefined
      ? driftNotes(before, rows, settings).map((note) => `${shown}${note}`)
      : [];
  // What is committed can be had back, and of what was last written here more is known than that.
  const committed = last === undefined && before !== undefined && (await isCommitted(workspace.root, path));
  const isSafe = (found: string): boolean => committed && isOnlyOurs(found, rows, settings);
  const instead =
    "--merge keeps what people wrote, --from-csv brings changes of status and owner into the documents";
  const output: Output = { path, text, as: "whole", isSafe, instead };
  return deliver({ ...base, outputs: [output], notes: [...gathered.problems, ...notes], data });
}

function settingsOf({ columns, statuses = {}, dated = false }: TaskBoardSettings): BoardSettings {
  const chosen =
    columns === undefined
      ? defaultColumns
      : Object.entries(columns).map(([header, field]) => ({ header, field }));
  if (!chosen.some(({ field }) => field === "id")) {
    throw new OperationalError(
      "Unexpected columns of the task board without `id`, expected one that holds it",
    );
  }
  return { columns: chosen, statuses, dated };
}
