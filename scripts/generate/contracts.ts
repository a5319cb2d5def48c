import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { globby } from "globby";
import { readContracts } from "../../src/contracts/read-contract.ts";
import type { Files } from "../generate.ts";
import { root } from "../project.ts";

/** The built-in contracts, validated and resolved, so that no run has to load a YAML parser or check them again. */
export async function contractsModule(): Promise<Files> {
  const paths = (await globby("rules/contracts/*.yaml", { cwd: root })).sort();
  if (paths.length === 0) return new Map();
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })),
  );
  const { contracts, errors } = readContracts(files, new Map());
  const [error] = errors;
  if (error) throw new Error(`${error.path}:${error.line}:${error.column}: ${error.message}`);
  const entries = [...contracts.values()]
    .sort((left, right) => (left.kind < right.kind ? -1 : 1))
    .map((contract) => {
      // The file is the package's own: users know these contracts by their kinds.
      const stored = { ...contract, source: undefined, vocabularies: [...contract.vocabularies] };
      return `  ${indent(JSON.stringify(stored, null, 2))},\n`;
    });
  const text =
    "// Generated from rules/contracts/*.yaml by `npm run generate`.\n\n" +
    "/** The resolved contracts; vocabularies as pairs of name and words, and what is undefined left out. */\n" +
    `export const builtinContracts: readonly unknown[] = [\n${entries.join("")}];\n`;
  return new Map([["src/contracts/generated/builtin.ts", text]]);
}

const indent = (json: string): string => json.replaceAll("\n", "\n  ");
