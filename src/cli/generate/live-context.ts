/** `codex-gen live-context`: lays out the live-context folder: state, journal, summary. */
import { join } from "node:path";
import { firstFiles } from "../../context/first-files.ts";
import { summaryName, summaryUsual } from "../../context/promises.ts";
import { firstState } from "../../context/state.ts";
import { summaryText } from "../../context/summary.ts";
import { fileSlug } from "../../generators/slug.ts";
import { loadSecretFinder } from "../../syntax/secrets.ts";
import { git } from "../../workspace/git.ts";
import { readText } from "../../workspace/read.ts";
import type { Outcome } from "../invocation.ts";
import { define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { deliver, type Output, placeInside } from "./deliver.ts";
import { open } from "./open.ts";

export const liveContext: Run = (argv, invocation) => {
  const program = define(
    "live-context",
    "Lays out the live-context folder; files that are there stay as they are.",
  )
    .option("-o, --output <folder>", "the folder (default: .codex)")
    .option("--feature <slug>", "what is being worked on");
  return parsed(program, argv, invocation, (given) => run(given, invocation));
};

async function run({ common, value }: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  const { workspace, time } = await open(common, invocation);
  const { root } = workspace;
  const folder = await placeInside(root, value("output") ?? ".codex");
  const branch = (await git(root, ["symbolic-ref", "--short", "-q", "HEAD"]))?.trim() || "main";
  const feature = fileSlug(value("feature") ?? branch) ?? "start";
  const state = { ...firstState(branch, time), current_feature: feature };
  const summary = summaryText({ state, events: [], words: summaryUsual }, await loadSecretFinder());
  const files = [...firstFiles(state), { name: summaryName, text: summary }];
  const outputs = await Promise.all(
    files.map(async ({ name, text }): Promise<Output> => {
      const path = join(folder, name);
      const there = await readText(path);
      // Only what is missing is laid out: the folder is somebody's memory.
      return { path, text: there.ok && !common.force ? there.text : text, as: "document" };
    }),
  );
  return deliver({ outputs, options: common, invocation, root, data: { command: "live-context" } });
}
