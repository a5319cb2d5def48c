import { runContext } from "../cli/context-main.ts";
import { interruption, invocation, leave } from "./streams.ts";

void runContext({
  ...invocation(),
  program: process.argv[1] ?? "codex-context",
  write: (text) => process.stdout.write(text),
  signal: interruption(process.argv.includes("watch")),
}).then(leave);
