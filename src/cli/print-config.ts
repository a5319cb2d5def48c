/** `--print-config FILE`: what is in force for one file, as JSON. */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { presetSetting } from "../linter/presets.ts";
import { readText } from "../workspace/read.ts";
import { portable } from "../workspace/root.ts";
import { rules } from "../../rules/index.ts";
import type { Arguments } from "./arguments.ts";
import { type Invocation, type Outcome, printed } from "./invocation.ts";
import { openFor } from "./open.ts";

/** A file that does not exist has settings too; its kind is then what the path alone says. */
export async function printConfig(
  file: string,
  options: Arguments,
  invocation: Invocation,
): Promise<Outcome> {
  const workspace = await openFor(options, invocation, [file]);
  const absolute = resolve(workspace.cwd, file);
  const path = portable(workspace.root, absolute);
  const read = existsSync(absolute) ? readText(absolute) : undefined;
  const recognised = workspace.examiner.recognise(path, read?.ok ? read.text : "");
  const settingsFor = workspace.settingsFor(path);
  const { source, settings } = workspace.configuration;
  const effective = rules.map((rule) => {
    const { severity, options } = settingsFor(rule.id) ?? presetSetting(rule, "recommended");
    return [rule.id, Object.keys(options).length === 0 ? severity : [severity, options]];
  });
  const printedSettings = {
    path,
    kind: recognised.outcome === "kind" ? recognised.kind : null,
    configuration: source === undefined ? null : relative(workspace.cwd, source),
    extends: settings.extends ?? "recommended",
    timeZone: settings.timeZone ?? null,
    rootPrefix: settings.rootPrefix ?? null,
    boards: settings.boards ?? null,
    parser: options.parser ?? settings.parser ?? "auto",
    remark: settings.remark ?? [],
    rules: Object.fromEntries(effective) as Record<string, unknown>,
  };
  return printed(`${JSON.stringify(printedSettings, null, 2)}\n`);
}
