import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

const main = fileURLToPath(import.meta.resolve("satteri"));
/** What finds and loads the binary for the platform, beside which it has to stay. */
const loader = join(dirname(main), "..", "index.js");

/**
 * Takes in of the native Markdown parser what turns its answer into a tree, and leaves outside what loads its binary. As
 * a whole the package is some thirty modules, most of them for HTML and MDX, which take longer to load than all others
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
      const names = Object.keys((await import(pathToFileURL(loader).href)) as object);
      const named = names.filter((name) => name !== "default").join(", ");
      // The package does not export its loader, whose place beside its main module the exact version makes sure of.
      return {
        contents:
          'const place = new URL("../index.js", import.meta.resolve("satteri"));\n' +
          `export const { ${named} } = await import(place.href);\n`,
      };
    });
  },
};
