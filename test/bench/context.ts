/** What the live context costs: an event recorded, a full journal shown, a full journal checked. */
import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import { readDocument } from "../../src/documents/read.ts";
import { lintDocument } from "../../src/linter/lint.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { prepare } from "../../src/workspace/prepare.ts";
import { rules } from "../../rules/index.ts";
import { type Command, median, medians, type Times } from "./measure.ts";

export interface ContextCosts {
  /** Milliseconds of processor time. */
  readonly node: number;
  readonly record: number;
  /** Milliseconds elapsed. */
  readonly show: number;
  /** Events a second. */
  readonly check: number;
}

/** @param line how the built program is started; @param scratch an empty folder */
export async function contextCosts(
  line: readonly string[],
  scratch: string,
  runs: number,
): Promise<ContextCosts> {
  const small = join(scratch, "small");
  const full = join(scratch, "full");
  for (const folder of [small, full]) {
    await mkdir(folder);
    const [program = "", ...args] = line;
    execFileSync(program, [...args, "init"], { cwd: folder, env: { ...process.env, CI: "" } });
  }
  // The largest that is not yet due to rotate.
  await writeFile(join(full, ".codex", "journal.ndjson"), journal(9_999, 500));
  const commands: readonly Command[] = [
    { name: "node", line: [process.execPath, "-e", "0"] },
    {
      name: "record",
      line: ["env", "CI=", ...line, "record", "note", "The disk is mounted", "--root", small],
    },
    { name: "show", line: [...line, "show", "--root", full] },
  ];
  const times = await medians(commands, runs, scratch);
  const of = (name: string): Times => times.get(name) ?? { wall: NaN, cpu: NaN };
  return {
    node: of("node").cpu,
    record: of("record").cpu,
    show: of("show").wall,
    check: await eventsPerSecond(10_000, runs),
  };
}

/** Events of about so many bytes each. */
function journal(count: number, bytes: number): string {
  const event = (index: number): string => {
    const ts = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString().replace(".000", "");
    const desc = `The import of customers ${index} stopped when the network was lost for a while`;
    const links = [`https://example.com/${"x".repeat(Math.max(0, bytes - 210))}`];
    return JSON.stringify({ ts, type: "fix", desc, area: "import", ...(bytes > 210 ? { links } : {}) });
  };
  return Array.from({ length: count }, (_, index) => `${event(index)}\n`).join("");
}

async function eventsPerSecond(count: number, runs: number): Promise<number> {
  const contracts = builtinContracts();
  const contract = contracts.get("live-context-journal");
  if (contract === undefined) throw new Error("No contract of the journal");
  const [parser, prepared] = await Promise.all([loadMarkdownParser("auto"), prepare(contract, "/", "x")]);
  const path = ".codex/journal.ndjson";
  const text = journal(count, 150);
  const seconds = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    const read = readDocument({ path, text, contract, parser });
    if (!read.ok) throw new Error(read.failure.message);
    const { diagnostics } = lintDocument(read.document, {
      rules,
      settingsFor: () => undefined,
      now: Date.UTC(2026, 1, 1),
      settings: { timeZone: undefined, rootPrefix: undefined },
      contracts,
      inlineConfig: true,
      ruleUrl: () => undefined,
      prepared,
    });
    if (diagnostics.length > 0) throw new Error(diagnostics[0]?.message);
    return (performance.now() - start) / 1000;
  });
  return count / median(seconds.slice(1));
}
