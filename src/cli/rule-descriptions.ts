/** What the catalogue says of the rules that found something in a report. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report, RuleDescription } from "../reporters/report.ts";
import { packageFolder } from "../workspace/package-folder.ts";
import { rules } from "../../rules/index.ts";

/** By rule id, with the rule's documentation where its file is there. */
export async function ruleDescriptions({ documents }: Report): Promise<ReadonlyMap<string, RuleDescription>> {
  const found = new Set(
    documents.flatMap(({ diagnostics, suppressed }) =>
      [...diagnostics, ...suppressed].map(({ ruleId }) => ruleId),
    ),
  );
  const folder = join(packageFolder(), "rules");
  const described = rules
    .filter(({ id }) => found.has(id))
    .map(async ({ id, topic, description, severity }): Promise<[string, RuleDescription]> => {
      const text = await readFile(join(folder, topic, `${id}.md`), "utf8").catch(() => undefined);
      const documentation = text === undefined ? {} : { documentation: withoutExamples(text) };
      return [id, { description, topic, severity, ...documentation }];
    });
  return new Map(await Promise.all(described));
}

/** The examples are whole documents: who looks at a finding has one before them already. */
export function withoutExamples(documentation: string): string {
  const start = documentation.indexOf("\n## Examples\n");
  const end = documentation.lastIndexOf("\n## When not to use it\n");
  if (start === -1 || end < start) return documentation;
  return documentation.slice(0, start) + documentation.slice(end);
}
