import type { Run } from "./command.ts";
export const index: Run = () => Promise.resolve({ exitCode: 2, stdout: "", stderr: "later" });
