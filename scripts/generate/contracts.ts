import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { globby } from "globby";
import { parseDocument } from "yaml";
import { type Files } from "../generate.ts";
import { root } from "../project.ts";

/** The built-in contracts as data, so that no run has to load a YAML parser for them. */
export async function contractsModule(): Promise<Files> {
  const paths = (await globby("rules/contracts/*.yaml", { cwd: root })).sort();
  if (paths.length === 0) return new Map();
  const entries = await Promise.all(
    paths.map(async (path) => {
      const document = parseDocument(await readFile(join(root, path), "utf8"), { strict: true });
      const problem = document.errors[0] ?? document.warnings[0];
      if (problem) throw new Error(`${path}: ${problem.message}`);
      const data: unknown = document.toJS();
      return `  ${JSON.stringify(basename(path, ".yaml"))}: ${indent(JSON.stringify(data, null, 2))},\n`;
    }),
  );
  const text =
    "// Generated from rules/contracts/*.yaml by `npm run generate`.\n\n" +
    "/** File name without `.yaml` → what the file says, not yet validated or resolved. */\n" +
    `export const builtinContracts: Readonly<Record<string, unknown>> = {\n${entries.join("")}};\n`;
  return new Map([["src/contracts/generated/builtin.ts", text]]);
}

const indent = (json: string): string => json.replaceAll("\n", "\n  ");
