/** The baseline of a run, which takes time to load and which most runs do not have. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Judged } from "../workspace/accept.ts";
import { baselineName } from "../workspace/baseline-name.ts";
import type { Outcome as LintOutcome } from "../workspace/lint-files.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { type Arguments, writesBaseline } from "./arguments.ts";
import type { Based } from "./baseline.ts";

/**
 * The outcome without what the baseline accepts; where the arguments say so, the baseline is written.
 * @throws OperationalError where the baseline cannot be used, or was not to be written by such a run
 */
export async function accepted(
  outcome: LintOutcome,
  judged: Judged,
  options: Arguments,
  workspace: Workspace,
): Promise<Based> {
  const { baseline } = options;
  const writes = writesBaseline(options);
  if (baseline === false && writes) {
    throw new OperationalError("Unexpected --no-baseline with an option that writes the baseline");
  }
  if (options.shard !== undefined && writes) {
    throw new OperationalError(
      "Unexpected --shard with an option that writes the baseline, expected all files",
    );
  }
  const isThere = typeof baseline === "string" || existsSync(join(workspace.root, baselineName));
  if (baseline === false || !(writes || isThere)) return { outcome, notes: [] };
  return (await import("./baseline.ts")).withBaseline(outcome, judged, options, workspace);
}
