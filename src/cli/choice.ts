/** `--changed`, `--since` and `--staged`: the choice of files by git, and what a run over few of them says. */
import { realpathSync } from "node:fs";
import { printable } from "../reporters/terminal-text.ts";
import { type Comparison, optionOf } from "../workspace/comparison.ts";
import type { Chosen } from "../workspace/choose-files.ts";
import type { Outcome as LintOutcome } from "../workspace/lint-files.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import type { Arguments } from "./arguments.ts";
import type { Invocation, Outcome } from "./invocation.ts";

type Asked = Pick<Arguments, "changed" | "since" | "staged">;

/** What the arguments have compared; undefined where they ask for all files. */
export function comparisonOf({ changed, since, staged }: Asked): Comparison | undefined {
  if (staged) return { by: "staged" };
  if (since !== undefined) return { by: "since", revision: since };
  return changed ? { by: "changed" } : undefined;
}

/** @throws OperationalError where the arguments have files compared, beside a text from stdin */
export function refuseChoice(options: Asked): void {
  const comparison = comparisonOf(options);
  if (comparison === undefined) return;
  throw new OperationalError(`Unexpected ${optionOf(comparison)} beside \`-\`, expected one or the other`);
}

/** @throws OperationalError where git cannot tell what changed */
export async function choose(
  options: Arguments,
  { cwd }: Invocation,
  paths: readonly string[],
): Promise<Chosen | undefined> {
  const comparison = comparisonOf(options);
  if (comparison === undefined) return undefined;
  const { chooseFiles } = await import("../workspace/choose-files.ts");
  return chooseFiles(realpathSync(cwd), paths, comparison);
}

/** The outcome of a run over files that git chose, with what such a run has to say beside its findings. */
export function withChoice(outcome: Outcome, linted: LintOutcome, options: Arguments): Outcome {
  const { documents, fixed } = linted.report;
  if (documents.length === 0) {
    const stderr = `${outcome.stderr}codex-lint: No governed document ${emptiness(options)}\n`;
    return { ...outcome, stderr };
  }
  if (!options.staged || !fixed.written || fixed.count === 0) return outcome;
  // Whoever commits now would commit what the fixes are meant to replace.
  const note = "The fixes are on disk and not staged yet; look at them, then git add the files";
  return {
    ...outcome,
    exitCode: outcome.exitCode === 2 ? 2 : 1,
    stderr: `${outcome.stderr}codex-lint: ${note}\n`,
  };
}

function emptiness({ staged, since }: Asked): string {
  if (staged) return "is staged";
  return `changed since ${since === undefined ? "the last commit" : printable(since)}`;
}
