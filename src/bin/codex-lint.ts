import { run } from "../cli/main.ts";
import { interruption, invocation, leave } from "./streams.ts";

const live = {
  write: (text: string) => process.stdout.write(text),
  signal: interruption(process.argv.includes("--watch")),
};
const worker = new URL("../../lint-worker.cjs", import.meta.url);

void run({ ...invocation(), worker, live }).then(leave);
