/** The process as every program uses it: where its input comes from, and how its outcome leaves it. */
const { stdout, stderr } = process;

// A reader that has seen enough closes the pipe, which is no failure of the program. All else, such as a full disk, is one.
const failed = (error: NodeJS.ErrnoException): void => {
  if (error.code === "EPIPE") return;
  process.exitCode = 2;
  stderr.write(`Cannot write the output: ${error.message}; make room for it, or have it go elsewhere\n`, () =>
    process.exit(),
  );
};
stdout.on("error", failed);
stderr.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") process.exit(2);
});

/** What the process was started with. */
export const invocation = () => ({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdout: { isTTY: stdout.isTTY, columns: stdout.columns },
  // Few runs read it, and Node makes its stream, which takes a while, when it is first named.
  stdin: async () => Buffer.concat(await process.stdin.toArray()),
});

/** A signal for a program that runs until it is interrupted; any other ends as the system ends it. */
export function interruption(goesOn: boolean): AbortSignal {
  const stop = new AbortController();
  if (goesOn) process.once("SIGINT", () => stop.abort());
  return stop.signal;
}

/**
 * Says what came of the run, and ends the process with its exit code once all of it is written. Left alone, the process
 * would wait for threads that nobody needs any more, and take its heap apart piece by piece.
 */
export function leave(outcome: {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}): void {
  process.exitCode = outcome.exitCode;
  let unwritten = 2;
  const written = (failure: Error | null | undefined): void => {
    // A failure is told by the stream's own error, which is yet to come.
    if (!failure) unwritten -= 1;
    if (unwritten === 0) process.exit();
  };
  stdout.write(outcome.stdout, written);
  stderr.write(outcome.stderr, written);
}
