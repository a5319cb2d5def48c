import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Rule } from "../../src/linter/rule.ts";
import { root } from "../project.ts";

/** Imports the rules that an index lists, also when the one on disk is out of date. */
export async function loadRules(ruleIndex: string): Promise<readonly Rule[]> {
  if (ruleIndex === "") return [];
  const folder = join(root, "node_modules", ".cache", "codex-lint-scripts");
  const outfile = join(folder, `rules-${process.pid}.mjs`);
  await mkdir(folder, { recursive: true });
  try {
    await build({
      stdin: { contents: ruleIndex, resolveDir: join(root, "rules"), loader: "ts" },
      outfile,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
    });
    return ((await import(pathToFileURL(outfile).href)) as { rules: readonly Rule[] }).rules;
  } finally {
    await rm(outfile, { force: true });
  }
}
