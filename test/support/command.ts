/** Runs the command in-process. */
import type { Outcome } from "../../src/cli/invocation.ts";
import { run } from "../../src/cli/main.ts";

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const noon = "2026-02-01T12:00:00Z";

/** The command in a folder, at a fixed time unless the arguments name another. */
export const command = (
  cwd: string,
  argv: readonly string[],
  { env = {}, stdin = "", isTTY = false, columns }: Surroundings = {},
): Promise<Outcome> =>
  run({
    argv: argv.includes("--now") || (argv[0] ?? "").startsWith("complet") ? argv : ["--now", noon, ...argv],
    cwd,
    env,
    stdin: () => Promise.resolve(Buffer.from(stdin)),
    stdout: { isTTY, columns },
  });

const entry = (lines: readonly string[]): string =>
  `# Plan log\n\n## 2026-01-10T09:00:00Z (UTC)\n\n${lines.join("\n")}\n`;

/** A plan log that breaks nothing. */
export const cleanLog = entry([
  "- Plan: Retry the nightly import when the network fails.",
  "- Status: Approved",
  "- Scope: src/import.ts",
  "- Approval source: Mara Lind in review (2026-01-10T08:30:00Z).",
]);

/** A plan log with one finding, an error: `required-field`, which has an unsafe fix. */
export const logWithError = entry([
  "- Plan: Retry the nightly import when the network fails.",
  "- Status: Approved",
  "- Approval source: Mara Lind in review (2026-01-10T08:30:00Z).",
]);

/** A plan log with one finding, a warning: `unused-suppression`, which has a safe fix. */
export const logWithFix = cleanLog.replace(
  "- Plan",
  "<!-- codex-lint-disable-next-line task-id -- no ids here -->\n\n- Plan",
);
