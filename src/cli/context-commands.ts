/** The commands of `codex-context` but `record` and `check`. */
import { createColors } from "picocolors";
import { loadChecks } from "../context/folder/checks.ts";
import { existing, fileIn } from "../context/folder/folder.ts";
import { readSmall } from "../context/folder/read.ts";
import { readView } from "../context/folder/reading.ts";
import {
  initialise,
  longestSmall,
  refuseInCi,
  rotate,
  setState,
  summarise,
  summaryOf,
} from "../context/folder/writing.ts";
import { folderName, summaryName } from "../context/promises.ts";
import { readAssignments } from "../context/state.ts";
import { viewText } from "../context/view.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import type { ContextRun } from "./context-run.ts";
import { type Outcome, printed } from "./invocation.ts";
import { wantsColor } from "./terminal.ts";

type Run = (run: ContextRun) => Promise<Outcome>;

/** By name, as they are typed. */
export const contextCommands = {
  init,
  show,
  "state set": state,
  summarize,
  rotate: rotateCommand,
  "hooks install": hooks,
  "hooks uninstall": hooks,
  "propose add-event-type": propose,
  "pr-block": block,
  watch,
} satisfies Readonly<Record<string, Run>>;

/** The answer in the format that was asked for. */
const answer = ({ command }: ContextRun, data: object, text: string): Outcome =>
  printed(
    command.common.format === "json" ? `${JSON.stringify({ schemaVersion: 1, ...data }, null, 2)}\n` : text,
  );

async function init(run: ContextRun): Promise<Outcome> {
  const { made, kept } = await initialise(run, await loadChecks(run.folder));
  const lines = [...made.map((path) => `Wrote ${path}\n`), ...kept.map((path) => `Kept ${path}\n`)];
  return answer(run, { made, kept }, lines.join(""));
}

const usualTail = 100;

async function show(run: ContextRun): Promise<Outcome> {
  const tail = run.command.options["tail"];
  const view = readView(
    run.folder,
    await loadChecks(run.folder),
    typeof tail === "number" ? tail : usualTail,
  );
  return answer(run, view, viewText(view, styleOf(run)));
}

function styleOf({ invocation, command }: ContextRun): Parameters<typeof viewText>[1] {
  const colors = createColors(wantsColor(invocation, command.common.color));
  return { title: colors.bold, faint: colors.dim };
}

async function state(run: ContextRun): Promise<Outcome> {
  const assignments = readAssignments(run.command.args);
  if (!assignments.ok) throw new OperationalError(assignments.problem);
  const set = await setState(run, assignments.value, await loadChecks(run.folder));
  const { current_feature, current_branch, status } = set;
  return answer(run, { state: set }, `Set: ${current_feature} on ${current_branch}, ${status}\n`);
}

async function summarize(run: ContextRun): Promise<Outcome> {
  const { words, check } = run.command.options;
  const limit = typeof words === "number" ? words : undefined;
  const checks = await loadChecks(run.folder);
  if (check === true) {
    const present = readSmall(fileIn(existing(run.folder), summaryName), longestSmall);
    if (present === summaryOf(run.folder, checks, limit)) return printed("");
    return { exitCode: 1, stdout: `${folderName}/${summaryName} is not what summarize writes\n`, stderr: "" };
  }
  const text = await summarise(run, checks, limit);
  return answer(run, { summary: text }, `Wrote ${folderName}/${summaryName}\n`);
}

async function rotateCommand(run: ContextRun): Promise<Outcome> {
  const rotated = await rotate(run, run.command.options["force"] === true);
  if (rotated === undefined) return answer(run, { rotated: false }, "Nothing to rotate\n");
  const { moved, kept, archive } = rotated;
  return answer(run, { rotated: true, ...rotated }, `Moved ${moved} lines to ${archive}, kept ${kept}\n`);
}

async function hooks(run: ContextRun): Promise<Outcome> {
  refuseInCi(run.env);
  const { installHooks, uninstallHooks } = await import("../context/folder/hooks.ts");
  const { root } = run.folder;
  const changes =
    run.command.name === "hooks install"
      ? await installHooks(root, run.invocation.program)
      : await uninstallHooks(root);
  const words = { written: "Wrote", removed: "Removed", unchanged: "Unchanged" };
  const lines = changes.map(({ path, change }) => `${words[change]} ${path}\n`);
  return answer(run, { hooks: changes }, lines.join(""));
}

async function propose(run: ContextRun): Promise<Outcome> {
  const [type = "", ...fields] = run.command.args;
  const { proposeEventType } = await import("../context/folder/propose.ts");
  const patch = await proposeEventType(run, type, fields);
  return answer(run, { patch }, `Wrote ${patch}; review it, then apply it with: git apply ${patch}\n`);
}

async function block(run: ContextRun): Promise<Outcome> {
  const { pullRequestBlock } = await import("../context/pull-request.ts");
  const { url } = run.command.options;
  const checks = await loadChecks(run.folder);
  const present = readSmall(fileIn(existing(run.folder), summaryName), longestSmall);
  const summary = present ?? summaryOf(run.folder, checks, undefined);
  const text = pullRequestBlock(summary, checks.find, typeof url === "string" ? url : undefined);
  return answer(run, { block: text }, text);
}

async function watch(run: ContextRun): Promise<Outcome> {
  const { folder, invocation } = run;
  const { watchFolder } = await import("../context/folder/watch.ts");
  const checks = await loadChecks(folder);
  // A terminal shows the latest; a pipe gets one after the other.
  const clear = invocation.stdout.isTTY ? "\u001b[2J\u001b[H" : "";
  const tell = (): void => {
    const view = readView(folder, checks, usualTail);
    const json = run.command.common.format === "json";
    invocation.write(json ? `${JSON.stringify(view)}\n` : `${clear}${viewText(view, styleOf(run))}`);
  };
  await watchFolder(folder, tell, invocation.signal);
  return printed("");
}
