/** The workspace that the arguments ask for. */
import { timeOfRun } from "../workspace/clock.ts";
import { openWorkspace, type Workspace, type WorkspaceOptions } from "../workspace/workspace.ts";
import type { Arguments } from "./arguments.ts";
import type { Invocation } from "./invocation.ts";

export const openFor = (
  options: Arguments,
  { cwd, env }: Invocation,
  paths: readonly string[],
  settings: Partial<WorkspaceOptions> = {},
): Promise<Workspace> =>
  openWorkspace({
    cwd,
    paths: paths.filter((path) => !path.startsWith("!")),
    config: options.config,
    rules: options.rule,
    now: timeOfRun(options.now, env["SOURCE_DATE_EPOCH"]),
    parser: options.parser,
    inlineConfig: options.inlineConfig,
    reportUnused: options.reportUnused,
    target: env["GITHUB_BASE_REF"] || env["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"] || undefined,
    ...settings,
    base: options.base ?? settings.base,
  });
