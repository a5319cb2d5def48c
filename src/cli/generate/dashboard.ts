/** `codex-gen dashboard`: one HTML page of all plans, deadlines, blockers, approvals and findings. */
import { basename, relative, resolve } from "node:path";
import { generateDashboard } from "../../generators/dashboard/dashboard.ts";
import { readSeal, sealed } from "../../generators/seal.ts";
import { lintFiles } from "../../workspace/lint-files.ts";
import { portable } from "../../workspace/root.ts";
import type { Outcome } from "../invocation.ts";
import { timeOfFile } from "./as-of.ts";
import { define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { deliver } from "./deliver.ts";
import { gather } from "./gather.ts";
import { open } from "./open.ts";
import { ownFindings } from "./own-findings.ts";

export const dashboard: Run = (argv, invocation) => {
  const program = define(
    "dashboard",
    "Writes one HTML page of plans, deadlines, blockers, approvals and findings.",
  )
    .argument("[paths...]", "files, folders and globs (default: `.`)")
    .option("-o, --output <path>", "the file, or a folder that takes index.html (default: site)")
    .option("--title <text>", "the page's title (default: the workspace's folder)");
  return parsed(program, argv, invocation, (given) => run(given, invocation));
};

async function run(given: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  const { common, operands, value } = given;
  const target = resolve(invocation.cwd, value("output") ?? "site");
  const path = /\.html?$/iu.test(target) ? target : resolve(target, "index.html");
  const at = await timeOfFile(path, common, invocation, (text) => readSeal(text)?.time);
  const paths = operands.length === 0 ? ["."] : operands;
  const { workspace, now } = await open({ ...common, now: at }, invocation, paths);
  const { documents, files, problems } = await gather(workspace, operands, invocation, new Set([path]));
  const { report } = await lintFiles(files, workspace, {
    worker: invocation.worker,
    onProgress: (done, all) => invocation.progress.show("Checking", done, all),
  });
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const text = await generateDashboard({
    documents,
    diagnostics: report.documents.flatMap(({ path, diagnostics }) =>
      ownFindings(diagnostics, byPath.get(path)),
    ),
    now,
    title: value("title") ?? basename(workspace.root),
    sourceBase: sourceBase(path, workspace.root),
  });
  const data = { command: "dashboard", path: portable(workspace.root, path), documents: documents.length };
  const base = { options: common, invocation, root: workspace.root, notes: problems, data };
  const isSafe = (before: string): boolean => readSeal(before)?.intact === true;
  return deliver({ ...base, outputs: [{ path, text: sealed(text, now), as: "whole", isSafe }] });
}

/** The way from the page to the workspace's root; none where the page lies outside it. */
function sourceBase(path: string, root: string): string | undefined {
  const way = relative(resolve(path, ".."), root).replaceAll("\\", "/");
  const inside = !relative(root, path).startsWith("..");
  return inside ? (way === "" ? "" : `${way}/`) : undefined;
}
