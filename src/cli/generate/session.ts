/** `codex-gen summary --session`: compares the work items with those of the last commit. */
import { join, resolve } from "node:path";
import { countTests, resultOf } from "../../context/test-reports.ts";
import type { Document } from "../../documents/document.ts";
import { plansOf } from "../../generators/plans.ts";
import { sessionBlock } from "../../generators/session-block.ts";
import type { WorkItem } from "../../generators/work-item.ts";
import { workItems } from "../../generators/work-items.ts";
import { git } from "../../workspace/git.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { readText } from "../../workspace/read.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Outcome } from "../invocation.ts";
import type { GenerateInvocation, Parsed } from "./command.ts";
import { deliver } from "./deliver.ts";
import { gather } from "./gather.ts";
import { open } from "./open.ts";

export async function session(
  { common, operands, value, values }: Parsed,
  invocation: GenerateInvocation,
): Promise<Outcome> {
  const reports = await Promise.all(values("testReport").map((path) => reported(path, invocation)));
  const { workspace } = await open(common, invocation, operands.length === 0 ? ["."] : operands);
  const { documents, problems } = await gather(workspace, operands, invocation);
  const changes = await changedFiles(workspace.root);
  const paths = new Set(changes.map(({ path }) => path));
  const before = await Promise.all(
    documents.map((document) => (paths.has(document.path) ? committed(document, workspace) : document)),
  );
  const after = workItems(documents);
  const text = sessionBlock({
    changes: changes.map(({ status, path }) => `${status} ${path}`),
    tests: reports.length > 0 ? reports : await lastTest(workspace.root),
    before: workItems(before.filter((document) => document !== undefined)),
    after,
    next: nextOf(documents, after),
  });
  const output = value("output");
  const path = join(workspace.cwd, output ?? "session.md");
  const mode = output === undefined ? "stdout" : common.mode;
  return deliver({
    outputs: [{ path, text, as: "document" }],
    options: { ...common, mode },
    invocation,
    root: workspace.root,
    notes: problems,
    data: { command: "summary", session: true },
  });
}

/** What `git status` says, renames as their new name. */
async function changedFiles(
  root: string,
): Promise<readonly { readonly status: string; readonly path: string }[]> {
  const fields =
    (await git(root, ["status", "--porcelain=v1", "-z", "--untracked-files=all"]))?.split("\0") ?? [];
  const changes: { status: string; path: string }[] = [];
  for (let index = 0; index < fields.length; index++) {
    const [status, path] = [fields[index]?.slice(0, 2) ?? "", fields[index]?.slice(3) ?? ""];
    if (path === "") continue;
    changes.push({ status: status === "??" ? "A" : status.trim().charAt(0), path });
    // The old name of what was renamed or copied comes as a field of its own.
    if (/[RC]/u.test(status)) index++;
  }
  return changes;
}

/** The document as it was committed last; undefined for a new one. */
async function committed(
  { path, kind }: Document,
  { root, examiner }: Workspace,
): Promise<Document | undefined> {
  const text = await git(root, ["show", `HEAD:${path}`]);
  if (text === undefined) return undefined;
  const read = await examiner.readAs(kind, path, text.replace(/^\uFEFF/u, ""));
  return read.ok ? read.document : undefined;
}

/**
 * What a test run says of itself.
 * @throws OperationalError for a file that is no report: nobody is told of results that there are not
 */
async function reported(path: string, { cwd }: GenerateInvocation): Promise<string> {
  const read = await readText(resolve(cwd, path));
  if (!read.ok) throw new OperationalError(`Cannot read the report ${path}: ${read.message}`);
  const counts = countTests(read.text);
  if (counts === undefined) {
    throw new OperationalError(
      `Unexpected report ${path}, expected JUnit XML, the JSON of vitest or jest, or TAP`,
    );
  }
  const { passed, failed } = counts;
  if (passed + failed === 0) return `no test ran (${path})`;
  return `${resultOf(counts)}: ${passed} passed, ${failed} failed (${path})`;
}

/** The last test event of the live-context journal. */
async function lastTest(root: string): Promise<readonly string[]> {
  const read = await readText(join(root, ".codex", "journal.ndjson"));
  if (!read.ok) return [];
  for (const line of read.text.split("\n").reverse()) {
    const event = eventOf(line);
    if (event?.["type"] !== "test") continue;
    const { ts, result, count } = event as Readonly<Record<"ts" | "result" | "count", unknown>>;
    const number = typeof count === "number" ? ` (${count})` : "";
    return [`${String(result ?? "run")}${number}, ${String(ts ?? "")} (.codex/journal.ndjson)`];
  }
  return [];
}

function eventOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The open step of the plan that was worked on last, else any open item. */
function nextOf(documents: readonly Document[], items: readonly WorkItem[]): WorkItem | undefined {
  const active = plansOf(documents, items)
    .filter(({ state, next }) => state === "active" && next !== undefined)
    .sort((left, right) => ((left.lastActivity ?? "") < (right.lastActivity ?? "") ? 1 : -1));
  return active[0]?.next ?? items.find(({ state }) => state === "active" || state === "open");
}
