/** The process as every program uses it: where its input comes from, and how its outcome leaves it. */
const { stdout, stderr } = process;

// A reader that has seen enough closes the pipe, which is no failure of the program.
const closed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "EPIPE") throw error;
};
stdout.on("error", closed);
stderr.on("error", closed);

/** What the process was started with. */
export const invocation = () => ({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdout: { isTTY: stdout.isTTY, columns: stdout.columns },
  // To open it takes a while, and few runs read it.
  stdin: async () => Buffer.concat(await process.stdin.toArray()),
});

/** A signal for a program that runs until it is interrupted; any other ends as the system ends it. */
export function interruption(goesOn: boolean): AbortSignal {
  const stop = new AbortController();
  if (goesOn) process.once("SIGINT", () => stop.abort());
  return stop.signal;
}

/** Says what came of the run, and has the process end with its exit code once all of it is written. */
export function leave(outcome: {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}): void {
  stdout.write(outcome.stdout);
  stderr.write(outcome.stderr);
  process.exitCode = outcome.exitCode;
}
