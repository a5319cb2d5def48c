/** What the command says of a folder, a line a finding, for tests that compare with what a person expects. */
import { realpathSync } from "node:fs";
import { command } from "./command.ts";

interface JsonReport {
  readonly documents: readonly {
    readonly path: string;
    readonly kind: string | null;
    readonly diagnostics: readonly {
      readonly ruleId: string;
      readonly messageId: string;
      readonly severity: string;
      readonly message: string;
      readonly range: { readonly start: { readonly line: number; readonly column: number } };
      readonly fix?: { readonly safety: string };
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

export type Finding = JsonReport["documents"][number]["diagnostics"][number] & { readonly path: string };

export interface Findings {
  readonly kinds: ReadonlyMap<string, string | null>;
  readonly findings: readonly Finding[];
  readonly summary: JsonReport["summary"];
  readonly stderr: string;
  readonly exitCode: number;
}

/** Lints paths of a folder at a fixed time and without configuration of the surroundings. */
export async function findingsOf(
  folder: string,
  now: string,
  argv: readonly string[] = [],
): Promise<Findings> {
  const { exitCode, stdout, stderr } = await command(realpathSync(folder), [
    "--now",
    now,
    "--format",
    "json",
    "--no-config",
    ...argv,
  ]);
  const { documents, summary } = JSON.parse(stdout) as JsonReport;
  return {
    kinds: new Map(documents.map(({ path, kind }) => [path, kind])),
    findings: documents.flatMap(({ path, diagnostics }) =>
      diagnostics.map((finding) => ({ ...finding, path })),
    ),
    summary,
    stderr,
    exitCode,
  };
}

export const lineOf = ({ path, range, severity, ruleId, messageId }: Finding): string =>
  `${path}:${range.start.line}:${range.start.column} ${severity} ${ruleId}/${messageId}`;
