import type { Plugin } from "esbuild";

/** Packages whose package.json does not say that loading a module of theirs does nothing that others could see. */
const packages = ["jsonc-parser"];

/**
 * Leaves out the modules of a package that nobody imports from. esbuild keeps a module that computes something when it is
 * loaded, such as tables for a formatter that is not used here, unless it is told that nobody would notice.
 */
export const withoutEffects: Plugin = {
  name: "without-effects",
  setup(build) {
    const inPackage = new RegExp(`[\\\\/]node_modules[\\\\/](?:${packages.join("|")})[\\\\/]`);
    build.onResolve({ filter: /^\./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === resolved || !inPackage.test(importer)) return undefined;
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: resolved });
      return found.errors.length > 0 ? undefined : { path: found.path, sideEffects: false };
    });
  },
};

/** Marks what the plugin asks esbuild itself, and would else be asked again. */
const resolved = {};
