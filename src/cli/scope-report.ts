/** `--scope-report`: which approved record covers which changed file. */
import { resolve } from "node:path";
import type { Environment } from "../reporters/report.ts";
import { isUncovered, type ScopeReport } from "../reporters/scope-report.ts";
import { isPlain } from "../reporters/terminal-text.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { scopeReport } from "../workspace/scope-report.ts";
import type { Arguments } from "./arguments.ts";
import type { Invocation, Outcome } from "./invocation.ts";
import { openFor } from "./open.ts";
import { environmentOf } from "./terminal.ts";

/** Exit code 1 where the configuration wants a file covered that is not. */
export async function reportScopes(options: Arguments, invocation: Invocation): Promise<Outcome> {
  if (options.paths.length > 0) {
    throw new OperationalError(
      "Unexpected paths beside --scope-report, expected none: it is about everything that changed",
    );
  }
  const [first, second] = options.reports;
  if (second !== undefined) {
    throw new OperationalError("Unexpected second format beside --scope-report, expected one");
  }
  const file = first?.file ?? options.outputFile;
  const workspace = await openFor(options, invocation, ["."]);
  const toFile = file !== undefined;
  const environment = await environmentOf(invocation, { color: options.color, toFile, root: workspace.root });
  const report = await scopeReport(workspace);
  const text = await rendered(report, first?.format ?? "pretty", environment);
  const exitCode = report.files.some((file) => file.required && isUncovered(file)) ? 1 : 0;
  if (file === undefined) return { exitCode, stdout: text, stderr: "" };
  const { writeWhole } = await import("../workspace/write.ts");
  await writeWhole(resolve(invocation.cwd, file), Buffer.from(text));
  return { exitCode, stdout: "", stderr: "" };
}

async function rendered(report: ScopeReport, format: string, environment: Environment): Promise<string> {
  switch (format) {
    case "json":
      return (await import("../reporters/scope-json.ts")).scopeJson(report, environment);
    case "markdown":
      return (await import("../reporters/scope-markdown.ts")).scopeMarkdown(report);
    case "pretty": {
      const { scopeText } = await import("../reporters/scope-text.ts");
      const plain = scopeText(report, { ...environment, color: false });
      if (plain.split("\n").every(isPlain)) return scopeText(report, environment);
      return scopeText(report, { ...environment, measure: (await import("fast-string-width")).default });
    }
    default:
      throw new OperationalError(
        `Unexpected format ${format} for --scope-report, expected pretty, json or markdown`,
      );
  }
}
