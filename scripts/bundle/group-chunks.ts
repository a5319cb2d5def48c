/**
 * Puts into few files what is loaded together anyway. A bundle that is split makes a chunk of every set of modules that the
 * same entries share, some fifty for a small run, and finding, reading and linking them takes Node longer than linting.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { rolldown } from "rolldown";

/** Chunks of dynamic imports that nearly every run makes; what they import is the core. */
const usual = /^(?:lint|pretty|markdown-fast)-[A-Z0-9]+\.js$/;

/**
 * @param from the folder of a bundle with its chunks in `chunks`; @param to the folder for the same in fewer files
 * @param start the entry whose start-up has to stay short: what it needs at once is a file of its own
 */
export async function groupChunks(from: string, to: string, start: string): Promise<void> {
  const imports = await importsOf(from);
  const first = reachable(imports.get(start) ?? [], imports);
  const core = reachable(
    [...imports.keys()].filter((name) => usual.test(name)),
    imports,
  );
  if (first.size === 0 || core.size <= first.size) {
    throw new Error(`No chunks to group in ${from}: the names of the dynamic imports have changed`);
  }
  const bundle = await rolldown({
    input: Object.fromEntries(
      (await readdir(from))
        .filter((name) => name.endsWith(".js"))
        .map((name) => [basename(name, ".js"), join(from, name)]),
    ),
    platform: "node",
    // What is bundled is named relatively by now.
    external: /^[^./]/,
    treeshake: false,
  });
  await bundle.write({
    dir: to,
    format: "esm",
    minify: { compress: false, mangle: false, codegen: true },
    chunkFileNames: "chunks/[name].js",
    codeSplitting: {
      groups: [
        { name: "start", test: (id) => first.has(basename(id)), priority: 2 },
        { name: "core", test: (id) => core.has(basename(id)), priority: 1 },
      ],
    },
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
