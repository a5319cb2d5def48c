/** `codex-gen index`: the plan index, in a file of its own or in a marked region. */
import { planIndex, planIndexData } from "../../generators/plan-index.ts";
import { plansOf } from "../../generators/plans.ts";
import { workItems } from "../../generators/work-items.ts";
import { portable } from "../../workspace/root.ts";
import type { Outcome } from "../invocation.ts";
import { define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { deliver } from "./deliver.ts";
import { gather } from "./gather.ts";
import { open } from "./open.ts";
import { regionOutput, targetOf } from "./target.ts";

export const index: Run = (argv, invocation) => {
  const program = define("index", "Writes the index of all plans into a marked region of a Markdown file.")
    .argument("[paths...]", "files, folders and globs (default: `.`)")
    .option("-o, --output <file>", "the file (default: PlanIndex.md)");
  return parsed(program, argv, invocation, (given) => run(given, invocation));
};

async function run(given: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  const { common, operands } = given;
  const { workspace } = await open(common, invocation, operands.length === 0 ? ["."] : operands);
  const configured = workspace.configuration.settings.generate?.index?.output;
  const path = await targetOf(given, workspace, invocation, configured, "PlanIndex.md");
  const { documents, problems } = await gather(workspace, operands, invocation, new Set([path]));
  const plans = plansOf(documents, workItems(documents));
  const content = planIndex(plans, portable(workspace.root, path));
  const data = { command: "index", plans: planIndexData(plans) };
  const base = { options: common, invocation, root: workspace.root, notes: problems, data };
  if (common.mode === "stdout") return deliver({ ...base, outputs: [{ path, text: content, as: "part" }] });
  const output = await regionOutput(path, "plan-index", "Plan index", content, invocation);
  return deliver({ ...base, outputs: [output] });
}
