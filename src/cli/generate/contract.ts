import type { Run } from "./command.ts";
export const contract: Run = () => Promise.resolve({ exitCode: 2, stdout: "", stderr: "later" });
