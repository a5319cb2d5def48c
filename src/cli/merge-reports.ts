/** `codex-lint merge-reports FILE…`: the reports of the shards of one run, as the report of the run. */
import { resolve } from "node:path";
import { mergeReports, type SourceOf, type WrittenReport } from "../reporters/read-report.ts";
import type { Source } from "../reporters/report.ts";
import { indexLines } from "../syntax/place.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { readText } from "../workspace/read.ts";
import { baseFolder, isInside, repositoryRoot } from "../workspace/root.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { finish } from "./finish.ts";
import type { Invocation, Outcome } from "./invocation.ts";
import { outputsOf } from "./outputs.ts";

/** Larger than any report that people read, smaller than what would stop the machine. */
const mostBytes = 512 * 1024 * 1024;

/**
 * @param argv what follows the name: files, and the options for the output
 * @throws OperationalError for a file that is no report, and for shards that are missing or there twice
 */
export async function mergeReportsCommand(argv: readonly string[], invocation: Invocation): Promise<Outcome> {
  const parsed = parseArguments(argv, invocation.stdout.columns);
  if (!parsed.ok) return parsed;
  const options: Arguments = parsed.arguments;
  if (options.paths.length === 0) {
    throw new OperationalError(
      "No report to merge; write them with `codex-lint --shard 1/2 -f json -o report-1.json`, then\n" +
        "Run `codex-lint merge-reports report-*.json`; to lint a path of that name write ./merge-reports",
    );
  }
  const reports = await Promise.all(options.paths.map((path) => readReport(path, invocation.cwd)));
  refuseIncomplete(reports.map(({ shard }) => shard));
  const base = baseFolder(invocation.cwd, []);
  const root = repositoryRoot(base) ?? base;
  const report = mergeReports(reports, sources(root));
  const outputs = outputsOf(options, invocation.cwd, invocation.env);
  const outcome = { report, changes: [], cycles: [], refused: [], failures: [] };
  return finish(outcome, { options, outputs, invocation, root });
}

async function readReport(path: string, cwd: string): Promise<WrittenReport> {
  const read = readText(resolve(cwd, path), mostBytes);
  if (!read.ok) throw new OperationalError(`Cannot read the report ${path}: ${read.message}`);
  const { validateReport } = await import("../reporters/generated/report-validator.ts");
  const data = parsedJson(read.text);
  if (!validateReport(data)) {
    const [first] = validateReport.errors ?? [];
    const where = first === undefined ? "" : `: ${first.instancePath || "it"} ${first.message ?? ""}`;
    throw new OperationalError(
      `Unexpected content of ${path}, expected a report of \`codex-lint --format json\`${where}`,
    );
  }
  // The validator has just said that this is its shape.
  return data as WrittenReport;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refuseIncomplete(shards: readonly WrittenReport["shard"][]): void {
  const known = shards.filter((shard) => shard !== undefined);
  const [first] = known;
  if (first === undefined) return;
  if (known.length < shards.length || known.some(({ count }) => count !== first.count)) {
    throw new OperationalError("Unexpected reports of different runs, expected all shards of one");
  }
  const indexes = known.map(({ index }) => index);
  const twice = indexes.find((index, at) => indexes.indexOf(index) !== at);
  if (twice !== undefined) {
    throw new OperationalError(
      `Unexpected second report of shard ${twice}/${first.count}, expected each once`,
    );
  }
  const missing = Array.from({ length: first.count }, (_, at) => at + 1).filter(
    (index) => !indexes.includes(index),
  );
  if (missing.length > 0) {
    const names = missing.map((index) => `${index}/${first.count}`).join(", ");
    throw new OperationalError(`No report of shard ${names}, expected all ${first.count}`);
  }
}

/** The documents as they lie here, each read once. What a report names outside of the workspace is not read. */
function sources(root: string): SourceOf {
  const known = new Map<string, Source | undefined>();
  return (path) => {
    if (known.has(path)) return known.get(path);
    const absolute = resolve(root, path);
    const read = isInside(root, absolute) ? readText(absolute) : undefined;
    const source = read?.ok ? { text: read.text, lines: indexLines(read.text) } : undefined;
    known.set(path, source);
    return source;
  };
}
