/**
 * Options of a rule against the rule's own schema. Making a validator takes longer than most runs, and options are rare:
 * import this only when there are some.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import { nearestName } from "../contracts/names.ts";
import type { Rule } from "../linter/rule.ts";

/** What is wrong with the options of a rule; undefined when nothing is. */
export function wrongOptions(rule: Rule, options: Readonly<Record<string, unknown>>): string | undefined {
  if (rule.options === undefined) return `Unexpected options of \`${rule.id}\`, expected none`;
  const validate = new Ajv2020({ strict: false }).compile({ additionalProperties: false, ...rule.options });
  if (validate(options)) return undefined;
  const [error] = validate.errors ?? [];
  const extra: unknown = error?.params["additionalProperty"];
  if (typeof extra === "string") {
    const names = Object.keys((rule.options["properties"] as object | undefined) ?? {});
    const near = nearestName(extra, names);
    const hint = near === undefined ? `expected ${names.join(", ")}` : `did you mean \`${near}\``;
    return `Unexpected option \`${extra}\` of \`${rule.id}\`, ${hint}`;
  }
  const where = error?.instancePath.slice(1).replaceAll("/", ".") ?? "";
  return `Unexpected options of \`${rule.id}\`: ${where === "" ? "they" : `\`${where}\``} ${error?.message ?? "are not valid"}`;
}
