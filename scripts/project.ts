/** What the scripts know of the project they run in. `run.mjs` starts every script in the project's root. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";

export const root = process.cwd();

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types?: string; readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

export const readManifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Manifest;

/** The environment in which the binaries of dev dependencies are commands, as `npm run` has it. */
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: join(root, "node_modules", ".bin") + delimiter + (process.env["PATH"] ?? ""),
});

export interface Outcome {
  readonly code: number;
  /** stdout and stderr, interleaved as they came where the command was a shell line, one after the other otherwise. */
  readonly output: string;
}

/** Runs one shell line to its end, with nothing on stdin. Never rejects: a line that cannot start has code 127. */
export const runLine = (line: string, variables: NodeJS.ProcessEnv = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = {
      cwd: root,
      env: { ...environment(), ...variables },
      maxBuffer: 64 * 1024 * 1024,
      shell: true,
    };
    const child = execFile(line, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 127;
      resolve({ code, output: stdout + stderr });
    });
    child.stdin?.end();
  });

/** The package that an import names: `a/b` is of `a`, `@a/b/c` of `@a/b`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
