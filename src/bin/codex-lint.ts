#!/usr/bin/env node
import { run } from "../cli/main.ts";

const { stdin, stdout, stderr } = process;

// A reader that has seen enough closes the pipe, which is no failure of this program.
const closed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "EPIPE") throw error;
};
stdout.on("error", closed);
stderr.on("error", closed);

const stop = new AbortController();
if (process.argv.includes("--watch")) process.once("SIGINT", () => stop.abort());

const outcome = await run({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdout: { isTTY: stdout.isTTY, columns: stdout.columns },
  stdin: async () => Buffer.concat(await stdin.toArray()),
  worker: new URL("./lint-worker.js", import.meta.url),
  live: { write: (text) => stdout.write(text), signal: stop.signal },
});
stdout.write(outcome.stdout);
stderr.write(outcome.stderr);
process.exitCode = outcome.exitCode;
