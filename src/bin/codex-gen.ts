import { runGenerate } from "../cli/generate.ts";
import { progressOn } from "../cli/generate/progress.ts";
import { invocation, leave } from "./streams.ts";

const { stdin, stdout, stderr } = process;
const canAsk = stdin.isTTY && stdout.isTTY && !process.env["CI"];

const worker = new URL("../../lint-worker.cjs", import.meta.url);

void runGenerate({ ...invocation(), worker, canAsk, progress: progressOn(stderr) }).then(leave);
