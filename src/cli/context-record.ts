/** `codex-context record …` */
import { readFileSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Draft } from "../context/events.ts";
import { contractPath, eventTypes } from "../context/promises.ts";
import { saying } from "../context/sayings.ts";
import { countTests, resultOf } from "../context/test-reports.ts";
import { bundled } from "../context/texts.ts";
import { loadChecks } from "../context/folder/checks.ts";
import { record } from "../context/folder/writing.ts";
import { nearestName } from "../contracts/names.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import type { ContextRun } from "./context-run.ts";
import { type Outcome, printed } from "./invocation.ts";

export async function recordCommand(run: ContextRun): Promise<Outcome> {
  const { folder, command } = run;
  const [draft, checks] = await Promise.all([draftOf(run), loadChecks(folder)]);
  const { event, known, setAside } = await record(run, draft, checks, command.options["anyTime"] === true);
  const notes =
    setAside === undefined
      ? ""
      : `codex-context: The last line was torn; its piece was set aside as ${setAside}\n`;
  if (command.common.format === "json") {
    const answer = { schemaVersion: 1, recorded: !known, event, setAside: setAside ?? null };
    return { ...printed(`${JSON.stringify(answer, null, 2)}\n`), stderr: notes };
  }
  const what = known ? "Already recorded" : "Recorded";
  return { ...printed(`${what}: ${saying(event)} (${event.ts})\n`), stderr: notes };
}

async function draftOf(run: ContextRun): Promise<Draft> {
  const { command, folder, invocation } = run;
  const { args, options } = command;
  const [, type] = command.name.split(" ");
  const [text = ""] = args;
  switch (type) {
    case "commit": {
      const { readCommit } = await import("../context/folder/git.ts");
      const { sha, subject, files } = await readCommit(folder.root, args[0] ?? "HEAD");
      return { type, fields: { sha, files_changed: files, message: subject } };
    }
    case "test":
      return { type, fields: testFields(options, invocation.cwd) };
    case "issue":
      return {
        type,
        fields: { desc: oneConcept(text, options), area: options["area"], severity: options["severity"] },
      };
    case "fix":
      return {
        type,
        fields: { desc: oneConcept(text, options), area: options["area"], links: options["link"] },
      };
    case "perf":
      return { type, fields: { metric: text, delta_pct: options["delta"], env: options["env"] } };
    case "note":
      return { type, fields: { text: oneConcept(text, options) } };
    case "ci":
    case "build":
      return {
        type,
        fields: { result: options["result"], desc: text === "" ? undefined : oneConcept(text, options) },
      };
    default:
      return ownDraft(args);
  }
}

/** One event says one thing. */
function oneConcept(text: string, options: Readonly<Record<string, unknown>>): string {
  if (text.trim() === "") throw new OperationalError("Unexpected empty text, expected what happened");
  const why = options["one"] === true ? undefined : bundled(text);
  if (why === undefined) return text;
  throw new OperationalError(
    `Unexpected ${why}, expected one concept an event; record each by itself, or say --one if it is one`,
  );
}

const largestReport = 50 * 1024 * 1024;

function testFields(options: Readonly<Record<string, unknown>>, cwd: string): Draft["fields"] {
  const { from, result, count, focus } = options;
  if (typeof from !== "string") {
    if (result === undefined || count === undefined) {
      throw new OperationalError("Expected --result and --count, or --from with a report");
    }
    return { result, count, focus };
  }
  const path = resolve(cwd, from);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new OperationalError(`No such report: ${from}`);
  if (size > largestReport) throw new OperationalError(`${relative(cwd, path)} is larger than 50 MB`);
  const counts = countTests(readFileSync(path, "utf8"));
  if (counts === undefined) {
    throw new OperationalError(
      `Unexpected report ${from}, expected JUnit XML, JSON of vitest or jest, or TAP`,
    );
  }
  return { result: result ?? resultOf(counts), count: count ?? counts.passed + counts.failed, focus };
}

/** An event of a type that is the team's own: what its fields are is for the contract to say. */
function ownDraft([type, ...fields]: readonly string[]): Draft {
  if (type === undefined) throw new OperationalError(`Expected a type of event: ${eventTypes.join(", ")}`);
  const near = nearestName(type, eventTypes);
  if (fields.length === 0 && near !== undefined) {
    throw new OperationalError(`Unexpected type \`${type}\`, did you mean \`${near}\``);
  }
  const entries = fields.map((field): [string, unknown] => {
    const [, key, value] = /^([a-z][a-z0-9_]*)=([\s\S]*)$/.exec(field) ?? [];
    if (key === undefined || value === undefined || key === "ts" || key === "type") {
      throw new OperationalError(
        `Unexpected \`${field}\`, expected key=value; types beside ${eventTypes.join(", ")} are declared in ${contractPath}`,
      );
    }
    if (/^-?\d+(?:\.\d+)?$/.test(value)) return [key, Number(value)];
    return [key, value === "true" || value === "false" ? value === "true" : value];
  });
  return { type, fields: Object.fromEntries(entries) };
}
