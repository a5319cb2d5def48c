/** `npm run new:rule -- <topic>/<rule-id>`: lays out a rule and its documentation, with one failing example to fill in. */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { globby } from "globby";
import { root } from "./project.ts";

const notTopics = ["contracts", "support"];

export async function main([name, ...rest]: readonly string[]): Promise<number> {
  const [, topic, id] = /^([a-z]+)\/([a-z]+(?:-[a-z0-9]+)*)$/.exec(name ?? "") ?? [];
  if (topic === undefined || id === undefined || rest.length > 0) {
    console.error("Usage: npm run new:rule -- <topic>/<rule-id>, such as tasks/task-estimate");
    return 2;
  }
  const taken = await globby([`rules/*/${id}.{ts,md}`, "rules/*/*.ts"], { cwd: root });
  const topics = [...new Set(taken.map((path) => dirname(path).slice("rules/".length)))]
    .filter((folder) => !notTopics.includes(folder))
    .sort();
  const namesake = taken.find((path) => path.endsWith(`/${id}.ts`) || path.endsWith(`/${id}.md`));
  if (namesake !== undefined) {
    console.error(`There is a rule \`${id}\` already: ${namesake}`);
    return 2;
  }
  if (!topics.includes(topic) && !existsSync(join(root, "rules", topic))) {
    console.error(`Unexpected topic \`${topic}\`, expected one of ${topics.join(", ")}`);
    return 2;
  }
  for (const [extension, text] of [
    ["ts", ruleText(topic, id)],
    ["md", documentationText(id)],
  ] as const) {
    const path = `rules/${topic}/${id}.${extension}`;
    await writeFile(join(root, path), text, { flag: "wx" });
    console.log(`wrote ${path}`);
  }
  console.log(
    `Next: write the examples, then the rule, until \`npx vitest run test/rules -t ${id}\` passes.`,
  );
  console.log("Then `npm run generate`.");
  return 0;
}

const description = "Reports";

const ruleText = (
  topic: string,
  id: string,
): string => `import { defineRule } from "../../src/linter/rule.ts";

export default defineRule({
  id: "${id}",
  topic: "${topic}",
  description: "${description}",
  severity: "warning",
  fixable: false,
  needs: ["sections"],
  messages: {
    unexpected: ({ thing }: { thing: string }) => \`Unexpected \${thing} in …, expected …\`,
  },
  check(document, report) {
    for (const section of document.sections) {
      if (section.heading.text === "…") report("unexpected", section.heading.place, { thing: "section" });
    }
  },
});
`;

const documentationText = (id: string): string => `# ${id}

${description}

## What it checks

## Why

## Fix

None.

## Options

None.

## Examples

### Good: as it should be

\`\`\`\`markdown
# A document
\`\`\`\`

### Bad: as it should not be

\`\`\`\`markdown
# A document
\`\`\`\`

\`\`\`diagnostics
1:1 unexpected warning Unexpected … in …, expected …
\`\`\`

## When not to use it
`;
