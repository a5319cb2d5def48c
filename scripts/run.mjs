// Runs a TypeScript script of this folder: `node scripts/run.mjs <name> [arguments]`. Node 20 cannot read types, and
// esbuild, which the build needs anyway, takes some 20 ms to strip them. Bundles land inside node_modules so that the
// script's own imports of packages resolve.
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const name = process.argv[2];
if (!name) {
  console.error("Usage: node scripts/run.mjs <script> [arguments]");
  process.exit(2);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const folder = join(root, "node_modules", ".cache", "codex-lint-scripts");
const outfile = join(folder, `${name.replaceAll("/", "-")}-${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
try {
  await build({
    entryPoints: [join(root, "scripts", `${name}.ts`)],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    logLevel: "warning",
  });
  process.argv.splice(1, 2, outfile);
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(process.argv.slice(2));
} finally {
  rmSync(outfile, { force: true });
}
