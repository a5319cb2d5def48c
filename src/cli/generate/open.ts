/** The workspace that a command's arguments ask for, and the time of the run. */
import { timeOfRun } from "../../workspace/clock.ts";
import { openWorkspace, type Workspace } from "../../workspace/workspace.ts";
import type { CommonOptions, GenerateInvocation } from "./command.ts";

export interface Opened {
  readonly workspace: Workspace;
  /** Epoch milliseconds. */
  readonly now: number;
  /** `2026-02-03T10:30:05Z` */
  readonly time: string;
  /** `2026-02-03` */
  readonly date: string;
}

export async function open(
  { config, now: given }: Pick<CommonOptions, "config" | "now">,
  { cwd, env }: GenerateInvocation,
  paths: readonly string[] = ["."],
): Promise<Opened> {
  const now = timeOfRun(given, env["SOURCE_DATE_EPOCH"]);
  const workspace = await openWorkspace({ cwd, paths, config, now });
  const iso = new Date(now).toISOString();
  return { workspace, now, time: `${iso.slice(0, 19)}Z`, date: iso.slice(0, 10) };
}
