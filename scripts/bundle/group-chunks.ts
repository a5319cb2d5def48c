/**
 * Puts into few files what is loaded together anyway. A bundle that is split makes a chunk of every set of modules that the
 * same entries share, some fifty for a small run, and finding, reading and linking them takes Node longer than linting.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type OutputOptions, rolldown } from "rolldown";

/**
 * Chunks of dynamic imports that nearly every run makes; what they import is the core. The native parser stays apart: to
 * load it may fail, which is for the one who imports it to know.
 */
const usual = /^(?:lint|pretty)-[A-Z0-9]+\.js$/;

export interface Grouping {
  /** The entries that share their chunks. */
  readonly entries: readonly string[];
  /** The one whose start-up has to stay short: what it needs at once is a file of its own. */
  readonly start: string;
}

/** @param from the folder of a bundle with its chunks in `chunks`; the same is written in fewer files */
export async function groupChunks(
  from: string,
  { entries, start }: Grouping,
  output: OutputOptions,
): Promise<void> {
  const imports = await importsOf(from);
  const first = reachable(imports.get(start) ?? [], imports);
  const core = reachable(
    [...imports.keys()].filter((name) => usual.test(name)),
    imports,
  );
  if (first.size === 0 || core.size <= first.size) {
    throw new Error(`No chunks to group in ${from}: the names of the dynamic imports have changed`);
  }
  const groups = [
    { name: "start", test: (id: string) => first.has(basename(id)), priority: 2 },
    { name: "core", test: (id: string) => core.has(basename(id)), priority: 1 },
  ];
  await regroup(from, entries, { ...output, codeSplitting: { groups } });
}

/** Writes entries with their chunks as they are; they need little of what others share, and would wait for all of it. */
export async function regroup(
  from: string,
  entries: readonly string[],
  output: OutputOptions,
): Promise<void> {
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((name) => [basename(name, ".js"), join(from, name)])),
    platform: "node",
    // What is bundled is named relatively by now.
    external: /^[^./]/,
    treeshake: false,
  });
  await bundle.write({ ...output, minify: { compress: false, mangle: false, codegen: true } });
  await bundle.close();
}

/** File name → names of the chunks that it imports statically. */
async function importsOf(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const chunks = (await readdir(join(folder, "chunks"))).map((name) => join("chunks", name));
  const files = [...(await readdir(folder)), ...chunks].filter((path) => path.endsWith(".js"));
  const entries = files.map(async (path): Promise<[string, readonly string[]]> => {
    const text = await readFile(join(folder, path), "utf8");
    const named = text.matchAll(/(?:\bfrom|\bimport)"\.\/(?:chunks\/)?([\w.-]+\.js)"/g);
    return [basename(path), [...named].map(([, name = ""]) => name)];
  });
  return new Map(await Promise.all(entries));
}

function reachable(
  starts: readonly string[],
  imports: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...starts];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...(imports.get(name) ?? []));
  }
  return found;
}
