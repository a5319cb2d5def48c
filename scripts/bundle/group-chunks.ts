/**
 * Puts into few files what is loaded together anyway. A bundle that is split makes a chunk of every set of modules that the
 * same entries share, some fifty for a small run, and finding, reading and linking them takes Node longer than linting.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type OutputOptions, rolldown } from "rolldown";

/** Chunks of dynamic imports that nearly every run makes; what they import is the core. */
const usual = /^(?:lint|pretty|markdown-fast)-[A-Z0-9]+\.js$/;

export interface Grouping {
  /** The entry whose start-up has to stay short: what it needs at once is a file of its own. */
  readonly start: string;
  /** Entries that need little of the core, and would wait for all of it: they get chunks of their own, as they are. */
  readonly apart: readonly string[];
}

/** @param from the folder of a bundle with its chunks in `chunks`; @param to the folder for the same in fewer files */
export async function groupChunks(from: string, to: string, { start, apart }: Grouping): Promise<void> {
  const imports = await importsOf(from);
  const first = reachable(imports.get(start) ?? [], imports);
  const core = reachable(
    [...imports.keys()].filter((name) => usual.test(name)),
    imports,
  );
  if (first.size === 0 || core.size <= first.size) {
    throw new Error(`No chunks to group in ${from}: the names of the dynamic imports have changed`);
  }
  const entries = (await readdir(from)).filter((name) => name.endsWith(".js"));
  await regroup(
    entries.filter((name) => !apart.includes(name)),
    from,
    {
      dir: to,
      chunkFileNames: "chunks/[name].js",
      codeSplitting: {
        groups: [
          { name: "start", test: (id) => first.has(basename(id)), priority: 2 },
          { name: "core", test: (id) => core.has(basename(id)), priority: 1 },
        ],
      },
    },
  );
  for (const name of apart) {
    await regroup([name], from, { dir: to, chunkFileNames: `chunks/${basename(name, ".js")}/[name].js` });
  }
}

async function regroup(entries: readonly string[], from: string, output: OutputOptions): Promise<void> {
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((name) => [basename(name, ".js"), join(from, name)])),
    platform: "node",
    // What is bundled is named relatively by now.
    external: /^[^./]/,
    treeshake: false,
  });
  await bundle.write({
    ...output,
    format: "esm",
    minify: { compress: false, mangle: false, codegen: true },
  });
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
