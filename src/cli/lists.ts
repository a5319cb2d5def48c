/** `--list-rules` and `--list-kinds`. */
import { createColors } from "picocolors";
import { presetSetting } from "../linter/presets.ts";
import { rules } from "../../rules/index.ts";
import type { Arguments } from "./arguments.ts";
import { type Invocation, type Outcome, printed } from "./invocation.ts";
import { openFor } from "./open.ts";
import { wantsColor } from "./terminal.ts";

/** With the severities of `recommended` and `strict`; as JSON where that is the format. */
export function listRules(options: Arguments, invocation: Invocation): Outcome {
  const listed = rules.map((rule) => ({
    id: rule.id,
    topic: rule.topic,
    description: rule.description,
    severity: rule.severity,
    strict: presetSetting(rule, "strict").severity,
    fixable: rule.fixable,
  }));
  if (options.format === "json") return printed(`${JSON.stringify(listed, null, 2)}\n`);
  const colors = createColors(wantsColor(invocation, options.color));
  const width = Math.max(...listed.map(({ id }) => id.length));
  const topics = [...new Set(listed.map(({ topic }) => topic))];
  const text = topics.map((topic) => {
    const lines = listed
      .filter((rule) => rule.topic === topic)
      .map(({ id, severity, strict, fixable, description }) => {
        const graded = severity === strict ? severity : `${severity}, strict ${strict}`;
        const fix = fixable === false ? "" : `, ${fixable} fix`;
        return `  ${id.padEnd(width)}  ${description} ${colors.dim(`(${graded}${fix})`)}\n`;
      });
    return `${colors.bold(topic)}\n${lines.join("")}`;
  });
  return printed(text.join("\n"));
}

/** The built-in kinds and those that the configuration declares. */
export async function listKinds(options: Arguments, invocation: Invocation): Promise<Outcome> {
  const { contracts } = await openFor(options, invocation, ["."]);
  const listed = [...contracts.values()].map(({ kind, title, description, formats, source }) => ({
    kind,
    title,
    description,
    formats,
    source: source ?? null,
  }));
  if (options.format === "json") return printed(`${JSON.stringify(listed, null, 2)}\n`);
  const colors = createColors(wantsColor(invocation, options.color));
  const width = Math.max(...listed.map(({ kind }) => kind.length));
  const lines = listed.map(({ kind, title, description, source }) => {
    const text = description === "" ? title : description.replace(/\s+/g, " ").trim();
    return `${colors.bold(kind.padEnd(width))}  ${text}${source === null ? "" : colors.dim(` (${source})`)}\n`;
  });
  return printed(lines.join(""));
}
