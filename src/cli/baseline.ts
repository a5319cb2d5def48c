/** The baseline of a run: what it accepts is set aside, and on request it is written anew. */
import { relative, resolve } from "node:path";
import { nearestName } from "../contracts/names.ts";
import { acceptAll, acceptFindings, acceptRules, type Judged, withStale } from "../workspace/accept.ts";
import { type Baseline, readBaseline, writeBaseline } from "../workspace/baseline-file.ts";
import { baselineName } from "../workspace/baseline-name.ts";
import type { Outcome as LintOutcome } from "../workspace/lint-files.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { portable } from "../workspace/root.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { rules } from "../../rules/index.ts";
import { type Arguments, writesBaseline } from "./arguments.ts";

export interface Based {
  readonly outcome: LintOutcome;
  /** What was done to the baseline, for people. */
  readonly notes: readonly string[];
}

/** Where the baseline of a workspace is. */
const baselinePath = ({ baseline }: Arguments, { cwd, root }: Workspace): string =>
  typeof baseline === "string" ? resolve(cwd, baseline) : resolve(root, baselineName);

/**
 * The outcome of a run with its baseline applied, after it was written where the arguments say so.
 * @param judged what the run looked at
 * @throws ConfigurationError when the baseline is none; OperationalError when it cannot be read or written
 */
export async function withBaseline(
  outcome: LintOutcome,
  judged: Judged,
  options: Arguments,
  workspace: Workspace,
): Promise<Based> {
  const path = baselinePath(options, workspace);
  const baseline = await readBaseline(path, workspace.cwd);
  if (baseline === undefined && typeof options.baseline === "string" && !writesBaseline(options)) {
    throw new OperationalError(
      `No such baseline: ${options.baseline}\nRun \`codex-lint --suppress-all --baseline ${options.baseline}\` to write it`,
    );
  }
  const entries = baseline?.entries ?? [];
  const { outcome: left, stale } = acceptFindings(outcome, entries, workspace, judged);
  if (!writesBaseline(options)) {
    const shown = portable(workspace.root, path);
    return { outcome: baseline ? withStale(left, stale, baseline, shown, workspace) : left, notes: [] };
  }
  if (outcome.failures.length > 0 || outcome.refused.length > 0) {
    return { outcome: left, notes: ["The baseline was left as it is, because the run is incomplete"] };
  }
  const gone = new Set(options.pruneSuppressions ? stale : []);
  const kept = entries.filter((entry) => !gone.has(entry));
  const next = options.suppressAll
    ? acceptAll(outcome, kept, judged.linted)
    : acceptRules(left, kept, knownRules(options.suppressRule));
  await writeBaseline(path, next);
  const after = await readBaseline(path, workspace.cwd);
  const again = acceptFindings(outcome, next, workspace, judged);
  return {
    outcome: after
      ? withStale(again.outcome, again.stale, after, portable(workspace.root, path), workspace)
      : again.outcome,
    notes: [written(path, baseline, next.length, workspace)],
  };
}

function written(path: string, before: Baseline | undefined, count: number, { cwd }: Workspace): string {
  const was = before?.entries.length ?? 0;
  const shown = relative(cwd, path);
  const findings = `${count} ${count === 1 ? "finding" : "findings"}`;
  return `${shown} accepts ${findings}${before === undefined ? "" : `, ${was} before`}`;
}

function knownRules(ruleIds: readonly string[]): ReadonlySet<string> {
  const known = rules.map(({ id }) => id);
  for (const ruleId of ruleIds) {
    // Rules of other linters are known to them alone.
    if (known.includes(ruleId) || ruleId.includes(":")) continue;
    const near = nearestName(ruleId, known);
    const hint = near === undefined ? "expected the id of a rule" : `did you mean \`${near}\``;
    throw new OperationalError(
      `Unexpected rule \`${ruleId}\` for --suppress-rule, ${hint}\nRun \`codex-lint --list-rules\` to see them`,
    );
  }
  return new Set(ruleIds);
}
