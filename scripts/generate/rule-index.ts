import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { globby } from "globby";
import type { Files } from "../generate.ts";
import { root } from "../project.ts";

/** `rules/index.ts`: every file of a topic's folder that has a default export is a rule. */
export async function ruleIndex(): Promise<Files> {
  const paths = await globby("rules/*/*.ts", { cwd: root });
  const isRule = await Promise.all(
    paths.map(async (path) => /^export default /m.test(await readFile(join(root, path), "utf8"))),
  );
  const rules = paths.filter((_, index) => isRule[index]).sort();
  if (rules.length === 0) return new Map();
  const names = rules.map((path) =>
    basename(path, ".ts").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const imports = rules.map(
    (path, index) => `import ${names[index]} from "./${path.slice("rules/".length)}";\n`,
  );
  const text =
    "// Generated from rules/<topic>/<id>.ts by `npm run generate`.\n" +
    'import type { Rule } from "../src/linter/rule.ts";\n' +
    imports.join("") +
    "\n/** All built-in rules, by topic and id. */\n" +
    `export const rules: readonly Rule[] = [\n${names.map((name) => `  ${name},\n`).join("")}];\n`;
  return new Map([["rules/index.ts", text]]);
}
