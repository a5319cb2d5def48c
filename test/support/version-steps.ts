/** What append-only finds from each version of a document to the next, each of them a commit. */
import { command } from "./command.ts";
import { gitIn, repositoryOf, type Series } from "./version-series.ts";

interface Reported {
  readonly documents: readonly {
    readonly diagnostics: readonly { readonly ruleId: string; readonly messageId: string }[];
  }[];
}

/** `version: count messageId`, versions counted from 0. */
export async function findingsOfSteps(series: Series): Promise<readonly string[]> {
  const { root, commits } = repositoryOf(series);
  const found: string[] = [];
  for (const [index, commit] of commits.entries()) {
    gitIn(root, "checkout", "-q", commit);
    const { stdout, stderr } = await command(root, ["-f", "json", "--base", commits[index - 1] ?? commit]);
    if (stderr !== "") throw new Error(stderr);
    const counts = new Map<string, number>();
    for (const { diagnostics } of (JSON.parse(stdout) as Reported).documents) {
      for (const { ruleId, messageId } of diagnostics) {
        if (ruleId === "append-only") counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
      }
    }
    found.push(...[...counts].map(([id, count]) => `${index}: ${count} ${id}`).sort());
  }
  return found;
}
