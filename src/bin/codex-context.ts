#!/usr/bin/env node
import { runContext } from "../cli/context-main.ts";

const { stdin, stdout, stderr } = process;

// A reader that has seen enough closes the pipe, which is no failure of this program.
const closed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "EPIPE") throw error;
};
stdout.on("error", closed);
stderr.on("error", closed);

const stop = new AbortController();
if (process.argv.includes("watch")) process.once("SIGINT", () => stop.abort());

const outcome = await runContext({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdout: { isTTY: stdout.isTTY, columns: stdout.columns },
  stdin: async () => Buffer.concat(await stdin.toArray()),
  program: process.argv[1] ?? "codex-context",
  write: (text) => stdout.write(text),
  signal: stop.signal,
});
stdout.write(outcome.stdout);
stderr.write(outcome.stderr);
process.exitCode = outcome.exitCode;
