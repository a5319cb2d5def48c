import type { Run } from "./command.ts";
export const archive: Run = () => Promise.resolve({ exitCode: 2, stdout: "", stderr: "later" });
