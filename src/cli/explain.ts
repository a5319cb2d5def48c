/** `--explain RULE`: the rule's documentation, which ships with the package. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { nearestName } from "../contracts/names.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { packageFolder } from "../workspace/package-folder.ts";
import { rules } from "../../rules/index.ts";
import { type Outcome, printed } from "./invocation.ts";

/** @throws OperationalError for a rule that there is not */
export async function explainRule(ruleId: string): Promise<Outcome> {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) {
    const near = nearestName(
      ruleId,
      rules.map(({ id }) => id),
    );
    const hint =
      near === undefined ? "run `codex-lint --list-rules` to see them" : `did you mean \`${near}\``;
    throw new OperationalError(`Unexpected rule \`${ruleId}\`, ${hint}`);
  }
  return printed(await readFile(join(packageFolder(), "rules", rule.topic, `${rule.id}.md`), "utf8"));
}
