/** `codex-gen summary`: one digest of the workspace; with `--session` the closing block of a session. */
import { InvalidArgumentError } from "commander";
import type { Document } from "../../documents/document.ts";
import { type FindingCounts, summarise } from "../../generators/summary.ts";
import { summaryText } from "../../generators/summary-text.ts";
import { workItems } from "../../generators/work-items.ts";
import type { FoundFile } from "../../workspace/discover.ts";
import { lintFiles } from "../../workspace/lint-files.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { readText } from "../../workspace/read.ts";
import { portable } from "../../workspace/root.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Outcome } from "../invocation.ts";
import { timeOfFile } from "./as-of.ts";
import { collect, define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { deliver, type Output } from "./deliver.ts";
import { gather } from "./gather.ts";
import { open } from "./open.ts";
import { ownFindings } from "./own-findings.ts";
import { regionOutput, targetOf } from "./target.ts";

export const summary: Run = (argv, invocation) => {
  const program = define("summary", "Writes one digest of all plans, logs and checklists.")
    .argument("[paths...]", "files, folders and globs (default: `.`)")
    .option("-o, --output <file>", "the file (default: Summary.md)")
    .option(
      "--most <number>",
      "entries of a section before the rest is only counted (default: 10)",
      wholeNumber,
    )
    .option("--session", "print the closing block of a session instead, from git and the documents")
    .option(
      "--test-report <file>",
      "for --session: what a test run left, JUnit XML, JSON of vitest or jest, TAP; repeatable",
      collect,
    );
  return parsed(program, argv, invocation, (given) => run(given, invocation));
};

function wholeNumber(value: string): string {
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new InvalidArgumentError("Expected a whole number above 0.");
  return value;
}

async function run(given: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  if (given.flag("session")) return (await import("./session.ts")).session(given, invocation);
  const { common, operands, value, values } = given;
  if (values("testReport").length > 0) {
    throw new OperationalError("Unexpected --test-report without --session, expected both");
  }
  const paths = operands.length === 0 ? ["."] : operands;
  const opened = await open(common, invocation, paths);
  const configured = opened.workspace.configuration.settings.generate?.summary?.output;
  const path = await targetOf(given, opened.workspace, invocation, configured, "Summary.md");
  const at = await timeOfFile(path, common, invocation, timeIn);
  const { workspace, now, time } =
    at === common.now ? opened : await open({ ...common, now: at }, invocation, paths);
  const { documents, files, problems } = await gather(workspace, operands, invocation, new Set([path]));
  const findings = await findingsOf(files, documents, workspace, invocation);
  const digest = summarise({ documents, items: workItems(documents), findings, now });
  const shape = { path: portable(workspace.root, path), most: Number(value("most") ?? 10) };
  const content = summaryText(digest, shape);
  const data = { command: "summary", ...digest };
  const base = { options: common, invocation, root: workspace.root, notes: problems, data };
  if (common.mode === "stdout") return deliver({ ...base, outputs: [{ path, text: content, as: "part" }] });
  const written = (asOf: string): Promise<Output> =>
    regionOutput(path, "summary", "Summary", `${timeMark(asOf)}\n\n${content}`, invocation);
  const output = await written(time);
  const there = await readText(path);
  const before = there.ok ? timeIn(there.text) : undefined;
  // Where nothing but the time is another, the file stays as it is.
  const same = before === undefined ? output : await written(before);
  return deliver({ ...base, outputs: [there.ok && same.text === there.text ? same : output] });
}

/** What the digest is true of, for whoever compares it later. */
const timeMark = (time: string): string => `<!-- as of ${time} -->`;

const timeIn = (text: string): string | undefined => {
  const [, time] = /^<!-- as of (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z) -->\s?$/mu.exec(text) ?? [];
  return time !== undefined && !Number.isNaN(Date.parse(time)) ? time : undefined;
};

async function findingsOf(
  files: readonly FoundFile[],
  documents: readonly Document[],
  workspace: Workspace,
  { progress, worker }: GenerateInvocation,
): Promise<readonly FindingCounts[]> {
  const { report } = await lintFiles(files, workspace, {
    worker,
    onProgress: (done, all) => progress.show("Checking", done, all),
  });
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return report.documents.flatMap(({ path, kind, diagnostics }) => {
    if (kind !== undefined && !byPath.has(path)) return [];
    const own = ownFindings(diagnostics, byPath.get(path));
    const count = (severity: string): number =>
      own.filter((diagnostic) => diagnostic.severity === severity).length;
    return [{ path, errors: count("error"), warnings: count("warning"), infos: count("info") }];
  });
}
