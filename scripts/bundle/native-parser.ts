import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const main = fileURLToPath(import.meta.resolve("satteri"));
/** What finds and loads the binary for the platform. */
const loader = join(dirname(main), "..", "index.js");

/**
 * Takes in of the native Markdown parser what loads its binary, which stays outside, and what turns its answer into a tree.
 * As a whole the package is some thirty modules, most of them for HTML and MDX, which take longer to load than all others
 * of a small run.
 */
export const nativeParser: Plugin = {
  name: "native-parser",
  setup(build) {
    build.onResolve({ filter: /^satteri$/ }, () => ({ path: main, sideEffects: false }));
    build.onResolve(
      { filter: /^(?:\.|#binding$)/ },
      async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === main || !importer.startsWith(dirname(loader))) return undefined;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: main });
        if (found.path === loader) return { path: loader, namespace: "native-parser" };
        return { path: found.path, sideEffects: false };
      },
    );
    build.onLoad({ filter: /.*/, namespace: "native-parser" }, async () => {
      const text = await readFile(loader, "utf8");
      // It looks for the binary from where it lies itself, beside the main module: the exact version makes sure of that.
      const home =
        'pathToFileURL(join(dirname(createRequire(import.meta.url).resolve("satteri")), "..", "index.js"))';
      return {
        contents:
          'import { dirname, join } from "node:path";\nimport { pathToFileURL } from "node:url";\n' +
          text.replaceAll("import.meta.url", home),
      };
    });
  },
};
