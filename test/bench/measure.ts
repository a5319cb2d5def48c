/** Runs commands as a user's shell would and measures them. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Command {
  readonly name: string;
  /** Program and arguments. */
  readonly line: readonly string[];
  /** Beside those of the environment. */
  readonly variables?: NodeJS.ProcessEnv;
}

/** Times in milliseconds. */
export interface Times {
  readonly wall: number;
  /** User and system time of the process and its children; NaN where there is no bash to ask. */
  readonly cpu: number;
}

export interface Run extends Times {
  readonly code: number;
}

/** How long a command may take before it is stopped. */
const patience = 120_000;

// Node cannot say what a child process used. Bash's `time` can, to the millisecond, wherever there is a bash.
const timer = 'TIMEFORMAT="times %R %U %S"; time "$0" "$@" >/dev/null 2>/dev/null';

export function run(command: Command, cwd: string, variables: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn("bash", ["-c", timer, ...command.line], {
      cwd,
      env: { ...process.env, NO_COLOR: "1", ...command.variables, ...variables },
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    const clock = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, patience);
    let output = "";
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", (error) =>
      reject(new Error(`The benchmark needs bash to measure with: ${error.message}`)),
    );
    child.on("close", (code) => {
      clearTimeout(clock);
      const [wall = NaN, user = NaN, system = NaN] =
        /times ([\d.]+) ([\d.]+) ([\d.]+)/.exec(output)?.slice(1).map(Number) ?? [];
      // A command that was stopped counts as what it was given.
      if (code === null) resolve({ code: 137, wall: patience, cpu: patience });
      else if (Number.isNaN(wall)) resolve({ code, wall: performance.now() - start, cpu: NaN });
      else resolve({ code, wall: wall * 1000, cpu: (user + system) * 1000 });
    });
  });
}

/**
 * Runs every command `rounds` times, one after the other in turn, so that a busy moment of the machine falls on all of
 * them; returns the medians. A command that ends otherwise than with 0 or 1 did not do its work: an error.
 */
export async function medians(
  commands: readonly Command[],
  rounds: number,
  cwd: string,
): Promise<ReadonlyMap<string, Times>> {
  const runs = new Map<string, Run[]>(commands.map(({ name }) => [name, []]));
  // The first round fills the file system's cache and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const command of commands) {
      const result = await run(command, cwd);
      if (result.code > 1 && result.code !== 137) {
        throw new Error(`\`${command.name}\` failed with exit code ${result.code}: ${shorten(command.line)}`);
      }
      if (round > 0) runs.get(command.name)?.push(result);
    }
  }
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) },
    ]),
  );
}

/** Peak resident memory of a Node command in MB, as the process itself sees it when it exits. */
export async function peakMemory(command: Command, cwd: string): Promise<number> {
  const file = join(tmpdir(), `codex-lint-bench-memory-${process.pid}`);
  const probe =
    'import{isMainThread}from"node:worker_threads";import{writeFileSync}from"node:fs";' +
    `if(isMainThread)process.on("exit",()=>writeFileSync(${JSON.stringify(file)},` +
    "String(process.resourceUsage().maxRSS)))";
  try {
    await run(command, cwd, { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(probe)}` });
    return Number(readFileSync(file, "utf8")) / 1024;
  } finally {
    rmSync(file, { force: true });
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

const shorten = (line: readonly string[]): string => {
  const text = line.join(" ");
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
};
