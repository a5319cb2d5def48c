/** Loads the scripts of a program with the code that was kept of them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

/** What the build makes of a script: one function with what a CommonJS module has, and `import()` as a function. */
type Body = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  __filename: string,
  __dirname: string,
  importModule: (name: string) => Promise<unknown>,
) => void;

export interface Scripts {
  /** Runs a script, unless it ran before, and what it requires; its exports. */
  readonly load: (name: string) => object;
  /** By name: what V8 has by now of the scripts that ran. */
  readonly code: () => ReadonlyMap<string, Buffer>;
}

/**
 * @param folder of the scripts, which require one another as `./name` and have no characters but those of ASCII
 * @param kept code of an earlier run by the script's name; what V8 cannot use of it, it compiles
 */
export function scriptsIn(folder: string, kept: (name: string) => Buffer | undefined): Scripts {
  const scripts = new Map<string, Script>();
  const modules = new Map<string, { exports: object }>();
  const outside = createRequire(join(folder, "any.cjs"));
  const require = (name: string): unknown => (name.startsWith("./") ? load(name.slice(2)) : outside(name));
  const load = (name: string): object => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const filename = join(folder, name);
    const cachedData = kept(name);
    // V8 takes half the memory for a text that is known to have no other characters.
    const text = readFileSync(filename, "latin1");
    const script = new Script(text, { filename, ...(cachedData && { cachedData }) });
    scripts.set(name, script);
    const body = script.runInThisContext() as Body;
    body(module.exports, require, module, filename, folder, importModule);
    return module.exports;
  };
  return {
    load,
    code: () => new Map([...scripts].map(([name, script]) => [name, script.createCachedData()])),
  };
}

/** Code that was kept has lost where it came from, and `import()` in it has nobody to ask. */
const importModule = (name: string): Promise<unknown> => import(name);
