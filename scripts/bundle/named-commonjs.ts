import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/**
 * Gives `await import("package")` of a bundled CommonJS package the names that Node gives it. esbuild knows a default
 * export only, so that a destructured name would be there in tests and missing in the bundle.
 */
export const namedCommonJs: Plugin = {
  name: "named-commonjs",
  setup(build) {
    build.onResolve({ filter: /^[^.]/ }, async ({ path, kind, importer, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const found = await build.resolve(path, { kind: "import-statement", importer, resolveDir });
      if (found.external || found.errors.length > 0 || !(await isCommonJs(found.path))) return undefined;
      // A name that ends in `.mjs` has esbuild treat the package as Node does.
      return { path: `${found.path}.mjs`, namespace: "named-commonjs" };
    });
    build.onLoad({ filter: /.*/, namespace: "named-commonjs" }, async ({ path }) => {
      const source = path.replace(/\.mjs$/, "");
      const names = Object.keys((await import(pathToFileURL(source).href)) as object).filter(
        (name) => /^[\w$]+$/.test(name) && name !== "default",
      );
      // Prefixed, because an export may be called what no variable can be.
      const variables = names.map((name) => `${name}: own_${name}`).join(", ");
      const exported = names.map((name) => `own_${name} as ${name}`).join(", ");
      return {
        contents:
          `import whole from ${JSON.stringify(source)};\nexport default whole;\n` +
          `const { ${variables} } = whole;\nexport { ${exported} };\n`,
        resolveDir: dirname(source),
      };
    });
  },
};

const isCommonJs = async (path: string): Promise<boolean> =>
  path.endsWith(".cjs") ||
  (path.endsWith(".js") && !/^\s*(?:import\b(?!\s*\()|export\b)/m.test(await readFile(path, "utf8")));
