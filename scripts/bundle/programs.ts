/**
 * Writes the programs as `src/start` loads them: scripts that each are one function, in a folder for those that share
 * chunks, and a file beside `programs` that starts them.
 */
import { createHash } from "node:crypto";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import MagicString from "magic-string";
import type { OutputOptions } from "rolldown";
import ts from "typescript";
import { groupChunks, regroup } from "./group-chunks.ts";

const worker = "lint-worker";

/** @param from the folder of a split bundle with the programs among its entries; @param to that of the package's files */
export async function writePrograms(from: string, to: string): Promise<void> {
  const linting = ["codex-lint.js", "codex-gen.js", `${worker}.js`];
  const output = (folder: string): OutputOptions => ({
    dir: join(to, "programs", folder),
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
  });
  await groupChunks(from, { entries: linting, start: "codex-lint.js" }, output("codex-lint"));
  await regroup(from, ["codex-context.js"], output("codex-context"));
  await writeStarts(to, "codex-lint", linting);
  await writeStarts(to, "codex-context", ["codex-context.js"]);
}

async function writeStarts(to: string, folder: string, entries: readonly string[]): Promise<void> {
  const hash = createHash("sha256");
  const scripts = join(to, "programs", folder);
  for (const name of (await readdir(scripts)).sort()) {
    const text = asFunction(await readFile(join(scripts, name), "utf8"));
    await writeFile(join(scripts, name), text);
    hash.update(text);
  }
  const id = hash.digest("hex").slice(0, 16);
  for (const name of entries.map((entry) => basename(entry, ".js"))) {
    const outfile = join(to, `${name}.cjs`);
    await build({
      entryPoints: ["src/start/start.ts"],
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      define: {
        FOLDER: JSON.stringify(folder),
        FIRST: JSON.stringify(`${name}.cjs`),
        BUILD: JSON.stringify(id),
        KEEPS: String(name !== worker),
      },
      // As a function it would be a `require`, which cannot load every module.
      supported: { "dynamic-import": true },
      banner: { js: "#!/usr/bin/env node" },
      minifySyntax: true,
      minifyWhitespace: true,
    });
    await chmod(outfile, 0o755);
    if (name !== worker) await writeAlias(to, name);
  }
}

/** Links of npx and git hooks may name a program as a module: they are kept for long, and go on working. */
async function writeAlias(to: string, name: string): Promise<void> {
  const alias = join(to, `${name}.js`);
  await writeFile(alias, `#!/usr/bin/env node\nimport "./${name}.cjs";\n`);
  await chmod(alias, 0o755);
}

/** As `Body` of `load-scripts.ts` describes it, in ASCII. */
function asFunction(script: string): string {
  const text = new MagicString(script);
  const source = ts.createSourceFile("script.cjs", script, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ImportKeyword) {
      text.overwrite(node.getStart(source), node.getEnd(), "importModule");
    }
    if (ts.isTaggedTemplateExpression(node)) escapeRaw(node, source, text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  text.prepend('(function(exports,require,module,__filename,__dirname,importModule){"use strict";');
  return escaped(text.append("\n})\n").toString());
}

const beyondAscii = /[^\0-\x7F]/g;

const escapeOf = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A tag sees escapes, but not what a value was written as. */
function escapeRaw(node: ts.TaggedTemplateExpression, source: ts.SourceFile, text: MagicString): void {
  const start = node.template.getStart(source);
  for (const { 0: unit, index } of node.template.getText(source).matchAll(beyondAscii)) {
    if (node.tag.getText(source) !== "String.raw")
      throw new Error(`Unexpected \`${unit}\` in ${node.getText(source)}`);
    text.overwrite(start + index, start + index + 1, `\${"${escapeOf(unit)}"}`);
  }
}

/** In strings, templates and regular expressions, which is where such characters are, an escape means the same. */
function escaped(script: string): string {
  const found = /\\[^\0-\x7F]/.exec(script);
  if (found) throw new Error(`Unexpected escape \`${found[0]}\`, expected the character alone`);
  return script.replace(beyondAscii, escapeOf);
}
