/** `codex-context check`: the folder against its contracts, by the rules that `codex-lint` runs. */
import { existsSync, readdirSync } from "node:fs";
import { existing, fileIn } from "../context/folder/folder.ts";
import { withGuardFindings } from "../context/folder/guard.ts";
import { archiveName, journalName, stateName, summaryName } from "../context/promises.ts";
import type { FoundFile } from "../workspace/discover.ts";
import { lintFiles } from "../workspace/lint-files.ts";
import { portable, repositoryRoot } from "../workspace/root.ts";
import { openWorkspace } from "../workspace/workspace.ts";
import { parseArguments } from "./arguments.ts";
import type { ContextRun } from "./context-run.ts";
import { failureText } from "./failure-text.ts";
import type { Outcome } from "./invocation.ts";
import { outputsOf } from "./outputs.ts";
import { render } from "./render.ts";

export async function checkCommand({ folder, now, command, invocation }: ContextRun): Promise<Outcome> {
  const { root } = existing(folder);
  const base = portable(repositoryRoot(root) ?? root, folder.path);
  // Whatever lies here by these names is meant to be a live context, also where it does not look like one.
  const kinds = {
    "live-context-state": [`${base}/${stateName}`],
    "live-context-journal": [`${base}/${journalName}`, `${base}/${archiveName}/journal*.ndjson`],
    "live-context-summary": [`${base}/${summaryName}`],
  };
  const archive = fileIn(folder, archiveName);
  const archived = existsSync(archive)
    ? readdirSync(archive).filter((name) => /^journal.*\.ndjson$/.test(name))
    : [];
  const names = [
    stateName,
    journalName,
    summaryName,
    ...archived.sort().map((name) => `${archiveName}/${name}`),
  ];
  const files = names.map((name): FoundFile => ({
    absolute: fileIn(folder, ...name.split("/")),
    path: `${base}/${name}`,
    explicit: true,
  }));
  const workspace = await openWorkspace({ cwd: root, paths: [root], now, kinds });
  const linted = await lintFiles(files, workspace);
  const outcome = await withGuardFindings(linted, workspace, invocation.env);
  const format = command.common.format === "json" ? "json" : "pretty";
  const { color } = command.common;
  const words = ["--format", format, ...(color === undefined ? [] : [color ? "--color" : "--no-color"])];
  const parsed = parseArguments(words, invocation.stdout.columns);
  if (!parsed.ok) return parsed;
  const outputs = outputsOf(parsed.arguments, root, {});
  const at = { root: workspace.root, problems: [] };
  const { report } = await render(outcome, outputs, parsed.arguments, invocation, at);
  const stderr = outcome.failures
    .map(({ cause }) => failureText(cause, invocation.env, "codex-context"))
    .join("");
  const exitCode = outcome.failures.length > 0 ? 2 : outcome.report.summary.errors > 0 ? 1 : 0;
  return { exitCode, stdout: report, stderr };
}
