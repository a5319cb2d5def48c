/** The contract that a guide's skeleton shows, as YAML that extends the kind it is a version of. */
import type { Contract } from "../../contracts/contract.ts";

/**
 * @param guide what `contractFromGuide` read
 * @param base the kind that the guide's is a version of
 */
export function guideContractText(guide: Contract, kind: string, base: Contract): string {
  const shown = new Set(guide.sections.map(({ id }) => id));
  const others = base.sections.filter(({ id }) => !shown.has(id));
  const lines = [
    `# Read from the skeleton in ${guide.source ?? "a guide"}.`,
    `kind: ${kind}`,
    `extends: ${guide.kind}`,
    "",
    "sections:",
    ...guide.sections.flatMap(({ id, name, aliases, required, severity, mayBeEmpty, prompt }) => [
      `  - id: ${JSON.stringify(id)}`,
      `    name: ${JSON.stringify(name)}`,
      ...(aliases.length === 0 ? [] : [`    aliases: ${JSON.stringify(aliases)}`]),
      `    required: ${required ? severity : "false"}`,
      ...(mayBeEmpty ? ["    mayBeEmpty: true"] : []),
      ...(prompt === undefined ? [] : [`    prompt: ${JSON.stringify(prompt)}`]),
    ]),
    ...others.map(
      ({ id, name }) =>
        `  - { id: ${JSON.stringify(id)}, name: ${JSON.stringify(name)}, required: false } # not in the skeleton`,
    ),
    "",
    "orders:",
    `  - ${JSON.stringify(guide.sections.map(({ id }) => id))}`,
  ];
  return `${lines.join("\n")}\n`;
}
