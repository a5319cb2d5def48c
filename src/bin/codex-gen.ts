import { runGenerate } from "../cli/generate.ts";
import { progressOn } from "../cli/generate/progress.ts";
import { invocation, leave } from "./streams.ts";

const { stdout, stderr } = process;
// To open stdin takes a while: it is asked last.
const canAsk = stdout.isTTY && !process.env["CI"] && process.stdin.isTTY;

const worker = new URL("../../lint-worker.cjs", import.meta.url);

void runGenerate({ ...invocation(), worker, canAsk, progress: progressOn(stderr) }).then(leave);
