#!/usr/bin/env node
import { runGenerate } from "../cli/generate.ts";
import { progressOn } from "../cli/generate/progress.ts";

const { stdin, stdout, stderr } = process;

// A reader that has seen enough closes the pipe, which is no failure of this program.
const closed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "EPIPE") throw error;
};
stdout.on("error", closed);
stderr.on("error", closed);

const outcome = await runGenerate({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdout: { isTTY: stdout.isTTY, columns: stdout.columns },
  stdin: async () => Buffer.concat(await stdin.toArray()),
  canAsk: stdin.isTTY && stdout.isTTY && !process.env["CI"],
  progress: progressOn(stderr),
});
stdout.write(outcome.stdout);
stderr.write(outcome.stderr);
process.exitCode = outcome.exitCode;
