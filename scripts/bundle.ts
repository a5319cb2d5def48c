/**
 * Bundles the package into `dist/`: a start-up file for each bin and each export of package.json, shared code in chunks
 * that load when they are first imported, declarations, the JSON Schemas, and the licences of what was bundled. What
 * package.json lists under `dependencies` stays outside, everything else goes in.
 */
import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, type BuildResult } from "esbuild";
import { globby } from "globby";
import ts from "typescript";
import { builtinsAsImports } from "./bundle/builtins.ts";
import { writeLicences } from "./bundle/licences.ts";
import { type Manifest, packageOf, readManifest, root, runLine } from "./project.ts";

/** The JSON Schemas that editors and users validate against. */
export const schemaFiles = "src/**/*.schema.json";

export async function main(): Promise<number> {
  const manifest = await readManifest();
  const staging = join(root, "node_modules", ".cache", `codex-lint-dist-${process.pid}`);
  await rm(staging, { recursive: true, force: true });
  try {
    const [result] = await Promise.all([bundle(manifest, staging), declare(staging)]);
    await copySchemas(staging);
    await writeLicences(result.metafile, join(staging, "LICENSES.txt"));
    await refuseUnlisted(manifest, result.metafile, staging);
    for (const file of Object.values(manifest.bin)) await chmod(join(staging, basename(file)), 0o755);
    await replace(staging, join(root, "dist"));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return 0;
}

/** Output name → source, read from where package.json says the bins and exports are. */
function entryPoints(manifest: Manifest): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const file of Object.values(manifest.bin)) {
    entries[basename(file, ".js")] = `src/bin/${basename(file, ".js")}.ts`;
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
    plugins: [builtinsAsImports],
    // Identifiers stay, so that a stack trace names functions.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "warning",
  });

type Metafile = Awaited<ReturnType<typeof bundle>>["metafile"] & BuildResult["metafile"];

async function declare(staging: string): Promise<void> {
  const { code, output } = await runLine(
    `tsc --project tsconfig.build.json --outDir "${join(staging, "types")}"`,
  );
  if (code !== 0) throw new Error(`The declarations do not compile:\n${output}`);
}

async function copySchemas(staging: string): Promise<void> {
  const files = await globby(schemaFiles, { cwd: root });
  await mkdir(join(staging, "schemas"), { recursive: true });
  await Promise.all(
    files.map((file) => copyFile(join(root, file), join(staging, "schemas", basename(file)))),
  );
}

/** A package that a user's Node or TypeScript would look for and npm would not have installed. */
async function refuseUnlisted(manifest: Manifest, metafile: Metafile, staging: string): Promise<void> {
  const named = Object.values(metafile.outputs).flatMap((output) =>
    output.imports.filter((item) => item.external).map((item) => item.path),
  );
  for (const file of await globby("types/**/*.d.ts", { cwd: staging, absolute: true })) {
    named.push(...ts.preProcessFile(await readFile(file, "utf8")).importedFiles.map((item) => item.fileName));
  }
  const listed = (specifier: string): boolean =>
    /^(?:\.|node:)/.test(specifier) ||
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
