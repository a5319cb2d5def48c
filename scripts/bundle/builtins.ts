import { builtinModules } from "node:module";
import type { Plugin } from "esbuild";

/**
 * Turns `require("fs")` of a bundled CommonJS package into an import of `node:fs`. Left alone it would become a call of
 * `require`, which an ES module has only through `createRequire`.
 */
export const builtinsAsImports: Plugin = {
  name: "builtins-as-imports",
  setup(build) {
    const names = builtinModules.flatMap((name) => [name, `node:${name}`]);
    const filter = new RegExp(`^(?:${names.join("|")})$`);
    build.onResolve({ filter }, ({ path, kind }) => {
      if (kind !== "require-call") return undefined;
      return { path: path.replace(/^node:/, ""), namespace: "builtin" };
    });
    build.onResolve({ filter: /^builtin-module:/ }, ({ path }) => ({ path, namespace: "builtin-module" }));
    // Of no use to most runs, and with all that it needs it takes longer to load than everything else of a small one.
    build.onLoad({ filter: /^child_process$/, namespace: "builtin" }, () => ({
      contents:
        'module.exports = new Proxy({}, { get: (_, name) => process.getBuiltinModule("node:child_process")[name] });',
    }));
    // Two steps: only a CommonJS module can be what a builtin's default export is, only an ES module can import it.
    build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = require("builtin-module:${path}").default;`,
    }));
    build.onLoad({ filter: /.*/, namespace: "builtin-module" }, ({ path }) => ({
      contents: `export { default } from "${path.replace("builtin-module:", "node:")}";`,
    }));
  },
};
