/**
 * Bundles the package into `dist/`: the bins and the exports of package.json, shared code in chunks
 * that load when they are first needed, declarations, the JSON Schemas, and the licences of what was bundled. What
 * package.json lists under `dependencies` stays outside, everything else goes in.
 */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { basename, dirname, join } from "node:path";
import { build, type Metafile } from "esbuild";
import { globby } from "globby";
import MagicString from "magic-string";
import ts from "typescript";
import { builtinsAsImports } from "./bundle/builtins.ts";
import { groupChunks } from "./bundle/group-chunks.ts";
import { namedCommonJs } from "./bundle/named-commonjs.ts";
import { writeLicences } from "./bundle/licences.ts";
import { nativeParser } from "./bundle/native-parser.ts";
import { writePrograms } from "./bundle/programs.ts";
import { withoutEffects } from "./bundle/without-effects.ts";
import { type Manifest, packageOf, readManifest, root, runLine } from "./project.ts";

export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes("--if-changed") && (await isUpToDate())) return 0;
  const manifest = await readManifest();
  const staging = join(root, "node_modules", ".cache", `codex-lint-dist-${process.pid}`);
  await rm(staging, { recursive: true, force: true });
  try {
    const split = join(staging, "split");
    const [result] = await Promise.all([bundle(manifest, split), declare(staging)]);
    await writePrograms(split, staging);
    const library = { entries: ["index.js", "remark.js"], start: "remark.js" };
    await groupChunks(split, library, { dir: staging, format: "esm", chunkFileNames: "chunks/[name].js" });
    await rm(split, { recursive: true });
    await copySchemas(staging);
    await writeLicences(result.metafile, join(staging, "LICENSES.txt"));
    const declared = await tidyDeclarations(manifest, staging);
    refuseUnlisted(manifest, [...imported(result.metafile), ...declared]);
    await replace(staging, join(root, "dist"));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return 0;
}

/**
 * Whether nothing was written, added or removed since the last build. npx prepares a package anew whenever it is run in
 * the package's own folder; building each time would cost seconds.
 */
async function isUpToDate(): Promise<boolean> {
  const built = await stat(join(root, "dist")).catch(() => undefined);
  if (built === undefined) return false;
  const patterns = ["src/**", "rules/**", "scripts/**", "package*.json", "tsconfig*.json"];
  // Folders too: that something was removed shows in them alone.
  const sources = await globby(patterns, { cwd: root, onlyFiles: false, stats: true });
  return sources.every(({ stats }) => stats !== undefined && stats.mtimeMs < built.mtimeMs);
}

/** Output name → source: the worker, and what package.json says the bins and exports are. */
function entryPoints(manifest: Manifest): Record<string, string> {
  const entries: Record<string, string> = { "lint-worker": "src/workspace/lint-worker.ts" };
  for (const file of Object.values(manifest.bin)) {
    const name = basename(file, ".cjs");
    entries[name] = `src/bin/${name}.ts`;
  }
  for (const target of Object.values(manifest.exports)) {
    const file = typeof target === "string" ? target : target.default;
    if (file.endsWith(".js")) entries[basename(file, ".js")] = `src/${basename(file, ".js")}.ts`;
  }
  const missing = Object.values(entries).filter((source) => !existsSync(join(root, source)));
  if (missing.length > 0) {
    throw new Error(`package.json names bins or exports whose source is not there: ${missing.join(", ")}`);
  }
  return entries;
}

const bundle = (manifest: Manifest, outdir: string) =>
  build({
    absWorkingDir: root,
    entryPoints: entryPoints(manifest),
    outdir,
    bundle: true,
    splitting: true,
    metafile: true,
    chunkNames: "chunks/[name]-[hash]",
    platform: "node",
    format: "esm",
    target: "node20",
    // `main` of some packages (jsonc-parser) is UMD, whose requires cannot be followed; their `module` can.
    mainFields: ["module", "main"],
    external: Object.keys(manifest.dependencies),
    plugins: [builtinsAsImports, nativeParser, namedCommonJs, withoutEffects],
    // Identifiers stay, so that a stack trace names functions.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "warning",
  });

const imported = (metafile: Metafile): readonly string[] =>
  Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  );

async function declare(staging: string): Promise<void> {
  const { code, output } = await runLine(
    `tsc --project tsconfig.build.json --outDir "${join(staging, "types")}"`,
  );
  if (code !== 0) throw new Error(`The declarations do not compile:\n${output}`);
}

async function copySchemas(staging: string): Promise<void> {
  // Of two with one name the generated one is the fuller.
  const [written, generated] = await Promise.all([
    globby(["src/**/*.schema.json", "!**/generated/**"], { cwd: root }),
    globby("src/**/generated/*.schema.json", { cwd: root }),
  ]);
  const chosen = new Map([...written, ...generated].map((file) => [basename(file), file]));
  await mkdir(join(staging, "schemas"), { recursive: true });
  await Promise.all(
    [...chosen].map(([name, file]) => copyFile(join(root, file), join(staging, "schemas", name))),
  );
}

/**
 * Removes the declarations that no export leads to, has the rest import each other by the names they are shipped under,
 * and returns the packages that they import.
 */
async function tidyDeclarations(manifest: Manifest, staging: string): Promise<readonly string[]> {
  const reached = new Set(
    Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" || target.types === undefined
        ? []
        : [join(staging, target.types.replace(/^\.\/dist\//, ""))],
    ),
  );
  const packages: string[] = [];
  for (const file of reached) {
    const text = new MagicString(await readFile(file, "utf8"));
    for (const { fileName, pos } of ts.preProcessFile(text.original).importedFiles) {
      if (fileName.startsWith(".")) {
        const stem = fileName.replace(/\.ts$/, "");
        reached.add(join(dirname(file), `${stem}.d.ts`));
        // `pos` is that of the opening quote.
        text.overwrite(pos + 1, pos + 1 + fileName.length, `${stem}.js`);
      } else {
        packages.push(fileName);
      }
    }
    if (text.hasChanged()) await writeFile(file, text.toString());
  }
  const present = await globby("types/**/*.d.ts", { cwd: staging, absolute: true });
  await Promise.all(present.filter((file) => !reached.has(file)).map((file) => rm(file)));
  return packages;
}

/** A package that a user's Node or TypeScript would look for and npm would not have installed. */
function refuseUnlisted(manifest: Manifest, named: readonly string[]): void {
  const listed = (specifier: string): boolean =>
    isBuiltin(specifier) ||
    packageOf(specifier) in manifest.dependencies ||
    `@types/${packageOf(specifier)}` in manifest.dependencies;
  const unlisted = [...new Set(named)].filter((specifier) => !listed(specifier)).sort();
  if (unlisted.length > 0) {
    throw new Error(`dist/ imports what package.json does not list as a dependency: ${unlisted.join(", ")}`);
  }
}

/** Puts the finished folder in place of the old one; a run that fails before leaves the old one alone. */
async function replace(staging: string, target: string): Promise<void> {
  const old = `${staging}-old`;
  if (existsSync(target)) await rename(target, old);
  await rename(staging, target);
  await rm(old, { recursive: true, force: true });
}
