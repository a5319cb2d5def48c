/** `codex-gen summary`: one digest of the workspace; with `--session` the closing block of a session. */
import { InvalidArgumentError } from "commander";
import type { Document } from "../../documents/document.ts";
import { generatedPlaces } from "../../syntax/markdown-regions.ts";
import { type FindingCounts, summarise } from "../../generators/summary.ts";
import { summaryText } from "../../generators/summary-text.ts";
import { workItems } from "../../generators/work-items.ts";
import { contains } from "../../syntax/place.ts";
import type { FoundFile } from "../../workspace/discover.ts";
import { lintFiles } from "../../workspace/lint-files.ts";
import { portable } from "../../workspace/root.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Outcome } from "../invocation.ts";
import { define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { deliver } from "./deliver.ts";
import { gather } from "./gather.ts";
import { open } from "./open.ts";
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
    .option("--session", "print the closing block of a session instead, from git and the documents");
  return parsed(program, argv, invocation, (given) => run(given, invocation));
};

function wholeNumber(value: string): string {
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new InvalidArgumentError("Expected a whole number above 0.");
  return value;
}

async function run(given: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  if (given.flag("session")) return (await import("./session.ts")).session(given, invocation);
  const { common, operands, value } = given;
  const { workspace, now } = await open(common, invocation, operands.length === 0 ? ["."] : operands);
  const configured = workspace.configuration.settings.generate?.summary?.output;
  const path = await targetOf(given, workspace, invocation, configured, "Summary.md");
  const { documents, files, problems } = await gather(workspace, operands, invocation, new Set([path]));
  const findings = await findingsOf(files, documents, workspace);
  const digest = summarise({ documents, items: workItems(documents), findings, now });
  const shape = { path: portable(workspace.root, path), most: Number(value("most") ?? 10) };
  const content = summaryText(digest, shape);
  const data = { command: "summary", ...digest };
  const base = { options: common, invocation, root: workspace.root, notes: problems, data };
  if (common.mode === "stdout") return deliver({ ...base, outputs: [{ path, text: content, as: "part" }] });
  const output = await regionOutput(path, "summary", "Summary", content, invocation);
  return deliver({ ...base, outputs: [output] });
}

/** Findings about what people wrote: boards of ours and generated regions only repeat what is said elsewhere. */
async function findingsOf(
  files: readonly FoundFile[],
  documents: readonly Document[],
  workspace: Workspace,
): Promise<readonly FindingCounts[]> {
  const { report } = await lintFiles(files, workspace);
  const derived = new Map(documents.map(({ path, text }) => [path, generatedPlaces(text)]));
  return report.documents.flatMap(({ path, kind, diagnostics }) => {
    const regions = derived.get(path);
    if (kind !== undefined && regions === undefined) return [];
    const count = (severity: string): number =>
      diagnostics.filter(
        (diagnostic) =>
          diagnostic.severity === severity && !regions?.some((region) => contains(region, diagnostic.place)),
      ).length;
    return [{ path, errors: count("error"), warnings: count("warning"), infos: count("info") }];
  });
}
