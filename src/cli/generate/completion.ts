/** `codex-gen completion SHELL`: what a shell loads, which then asks `codex-gen complete`. */
import { completionScript } from "../shells.ts";
import type { Run } from "./command.ts";

export const completion: Run = ([shell]) => Promise.resolve(completionScript("codex-gen", shell));
