/**
 * `npm run bench -- [folder] [--only startup,throughput,memory,scaling,deriving] [--runs N]`: codex-lint as a whole process
 * against its peers on the same files, in one run. Compare the ratios; the times are the machine's.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { globby } from "globby";
import { contextCosts } from "./context.ts";
import { hostile, planLog } from "./inputs.ts";
import { type Command, medians, peakMemory, type Times } from "./measure.ts";

const root = process.cwd();
const node = process.execPath;
const codexGen = [node, join(root, "dist", "codex-gen.cjs")];
const codexLint = [node, join(root, "dist", "codex-lint.cjs")];
/** As a first run is, but for what that leaves to the next. */
const afresh = { NODE_DISABLE_COMPILE_CACHE: "1" };
const codexContext = [node, join(root, "dist", "codex-context.cjs")];

type Row = readonly [
  what: string,
  value: string,
  against: string,
  ratio: string,
  target: string,
  met: string,
];
type Part = (scratch: string, folder: string, runs: number | undefined) => Promise<readonly Row[]>;

const parts: Readonly<Record<string, Part>> = {
  startup,
  throughput,
  memory,
  scaling,
  deriving,
  context,
};

export async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { only: { type: "string" }, runs: { type: "string" } },
  });
  const shared = join(root, "..", "shared", "corpus");
  const folder = resolve(positionals[0] ?? (existsSync(shared) ? shared : join(root, "fixtures")));
  const wanted = values.only?.split(",") ?? Object.keys(parts);
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length > 0 || !existsSync(folder) || !existsSync(join(root, "dist", "codex-lint.cjs"))) {
    console.error(
      unknown.length > 0
        ? `Unexpected part \`${unknown.join(", ")}\`, expected ${Object.keys(parts).join(", ")}`
        : existsSync(folder)
          ? "dist/ is not built: run `npm run build`"
          : `No such folder: ${folder}`,
    );
    return 2;
  }
  // Nothing lies here or above that any of the tools would take for its configuration.
  const scratch = await mkdtemp(join(tmpdir(), "codex-lint-bench-"));
  try {
    const rows: Row[] = [];
    for (const name of wanted) {
      console.error(`${name} …`);
      rows.push(...((await parts[name]?.(scratch, folder, Number(values.runs) || undefined)) ?? []));
    }
    console.log(table(["What", "codex-lint", "Against", "Ratio", "Target", "Met"], rows));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return 0;
}

/** Processor time above that of `node -e 0`. */
async function startup(scratch: string, _folder: string, runs = 21): Promise<readonly Row[]> {
  await writeFile(join(scratch, "PLAN_LOG.md"), planLog(4096));
  const commands: readonly Command[] = [
    { name: "node", line: [node, "-e", "0"] },
    { name: "help", line: [...codexLint, "--help"] },
    { name: "file", line: [...codexLint, "PLAN_LOG.md"] },
    { name: "afresh", line: [...codexLint, "PLAN_LOG.md"], variables: afresh },
  ];
  const times = await medians(commands, runs, scratch);
  const base = times.get("node")?.cpu ?? NaN;
  const row = (what: string, name: string, limit: number): Row => {
    const extra = (times.get(name)?.cpu ?? NaN) - base;
    return [
      what,
      ms(base + extra),
      `node -e 0: ${ms(base)}`,
      `+${ms(extra)}`,
      `≤ +${ms(limit)}`,
      met(extra <= limit),
    ];
  };
  return [
    row("`--help`, CPU", "help", 25),
    row("one 4 KB plan log, CPU", "file", 120),
    row("the same with no code kept, CPU", "afresh", 120),
  ];
}

/** Elapsed time on all documents of a folder; peers get the same files by name, whatever they would skip by themselves. */
async function throughput(scratch: string, folder: string, runs = 5): Promise<readonly Row[]> {
  const files = (await globby("**/*.md", { cwd: folder, dot: true, absolute: true })).sort();
  if (files.length === 0) throw new Error(`No Markdown file in ${folder}`);
  const size = (await Promise.all(files.map((file) => stat(file)))).reduce((sum, file) => sum + file.size, 0);
  console.error(`${files.length} Markdown files, ${(size / 1e6).toFixed(1)} MB, ${relative(root, folder)}`);
  const preset = join(root, "node_modules", "remark-preset-lint-recommended", "index.js");
  const peers: readonly (Command & { readonly target: number; readonly faster: boolean })[] = [
    {
      name: "remark-cli + remark-preset-lint-recommended",
      line: [
        ...(await bin("remark-cli")),
        "--quiet",
        "--no-stdout",
        "--no-config",
        "--use",
        preset,
        ...files,
      ],
      target: 8,
      faster: true,
    },
    {
      name: "markdownlint-cli2",
      line: [...(await bin("markdownlint-cli2")), ...files.map((file) => `:${file}`)],
      target: 6,
      faster: true,
    },
    {
      name: "rumdl --no-cache",
      line: [...(await bin("rumdl")), "check", "--no-cache", "--silent", ...files],
      target: 2,
      faster: false,
    },
  ];
  const own: Command = { name: "codex-lint", line: [...codexLint, folder] };
  const unkept: Command = { ...own, name: "codex-lint afresh", variables: afresh };
  const times = await medians([own, unkept, ...peers], runs, scratch);
  const mine = times.get(own.name) ?? { wall: NaN, cpu: NaN };
  const first = times.get(unkept.name) ?? { wall: NaN, cpu: NaN };
  const rows = peers.map(({ name, target, faster }): Row => {
    const theirs = times.get(name) ?? { wall: NaN, cpu: NaN };
    const ratio = faster ? theirs.wall / mine.wall : mine.wall / theirs.wall;
    const goal = faster ? `≥ ${target} × its speed` : `≤ ${target} × its time`;
    const verdict = met(faster ? ratio >= target : ratio <= target);
    return [
      `${files.length} files`,
      both(mine),
      `${name}: ${both(theirs)}`,
      `${ratio.toFixed(2)} ×`,
      goal,
      verdict,
    ];
  });
  const slower = `${(first.wall / mine.wall).toFixed(2)} ×`;
  return [...rows, ["the same with no code kept", both(first), `codex-lint: ${both(mine)}`, slower, "", ""]];
}

async function memory(scratch: string, folder: string): Promise<readonly Row[]> {
  const base = await peakMemory({ name: "node", line: [node, "-e", "0"] }, scratch);
  const peak = await peakMemory({ name: "codex-lint", line: [...codexLint, folder] }, scratch);
  return [["peak memory", mb(peak), `node -e 0: ${mb(base)}`, "", `≤ ${mb(250)}`, met(peak <= 250)]];
}

/** Keeping and checking a live context. */
async function context(scratch: string, _folder: string, runs = 11): Promise<readonly Row[]> {
  const { node: base, record, show, check } = await contextCosts(codexContext, scratch, runs);
  const extra = record - base;
  const rate = `${Math.round(check / 1000)} 000 events/s`;
  return [
    [
      "`record`, CPU",
      ms(record),
      `node -e 0: ${ms(base)}`,
      `+${ms(extra)}`,
      `≤ +${ms(120)}`,
      met(extra <= 120),
    ],
    ["`show` of 5 MB, elapsed", ms(show), "", "", `≤ ${ms(150)}`, met(show <= 150)],
    ["`check` of 10,000 events, in process", rate, "", "", "≥ 100 000 events/s", met(check >= 100_000)],
  ];
}

/** Below this many milliseconds a cost is the noise of starting a process. */
const noise = 20;

/** Processor time of a file against that of one ten times as large, both above that of an almost empty one. */
async function scaling(scratch: string, _folder: string, runs = 3): Promise<readonly Row[]> {
  const mark = "# Plan log\n\n<!-- codex-lint kind: plan-log -->\n\n";
  await writeFile(join(scratch, "empty.md"), mark);
  const makers: readonly (readonly [string, (length: number) => string])[] = [
    ["plan log", planLog],
    ...Object.entries(hostile).map(
      ([name, make]) => [name, (length: number) => mark + make(length)] as const,
    ),
  ];
  const rows: Row[] = [];
  for (const [name, make] of makers) {
    await writeFile(join(scratch, "small.md"), make(40_000));
    await writeFile(join(scratch, "large.md"), make(400_000));
    const commands = ["empty", "small", "large"].map((file) => ({
      name: file,
      line: [...codexLint, `${file}.md`],
    }));
    const times = await medians(commands, runs, scratch);
    const cost = (file: string): number => (times.get(file)?.cpu ?? NaN) - (times.get("empty")?.cpu ?? NaN);
    const ratio = Math.max(cost("large"), 0) / Math.max(cost("small"), noise);
    const label = `400 KB of ${name}, CPU`;
    const large = ms(cost("large"));
    const small = `40 KB: ${ms(cost("small"))}`;
    // A file that was cheap because it was not linted at all says nothing about its cost.
    const isRefused = (await refuses("large.md", scratch)) || (await refuses("small.md", scratch));
    rows.push([label, large, small, ratio.toFixed(1), "≤ 12", isRefused ? "refused" : met(ratio <= 12)]);
  }
  return rows;
}

async function refuses(file: string, scratch: string): Promise<boolean> {
  const [program = "", ...options] = [...codexLint, "--format", "json", file];
  const output = await promisify(execFile)(program, options, { cwd: scratch, maxBuffer: 1e9 }).catch(
    (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? "" }),
  );
  return output.stdout.includes('"unreadable-file"');
}

/** What is derived from a whole tree, against linting the same tree. */
async function deriving(scratch: string, folder: string, runs = 5): Promise<readonly Row[]> {
  const script = join(root, "..", "shared", "repos", "materialise");
  const tree = existsSync(script) ? join(scratch, "tree") : folder;
  if (tree !== folder) await promisify(execFile)(script, ["StateTrace", tree], { maxBuffer: 1e9 });
  const limits: Readonly<Record<string, number>> = { taskboard: 2, index: 2, summary: 2, dashboard: 3 };
  const names = Object.keys(limits);
  const commands: readonly Command[] = [
    { name: "lint", line: [...codexLint, "."] },
    ...names.map((name) => ({ name, line: [...codexGen, name, "--stdout"] })),
  ];
  const times = await medians(commands, runs, tree);
  const lint = times.get("lint") ?? { wall: NaN, cpu: NaN };
  return names.map((name): Row => {
    const mine = times.get(name) ?? { wall: NaN, cpu: NaN };
    const ratio = mine.wall / lint.wall;
    const limit = limits[name] ?? 2;
    return [
      `codex-gen ${name}`,
      both(mine),
      `codex-lint: ${both(lint)}`,
      `${ratio.toFixed(2)} ×`,
      `≤ ${limit} × its time`,
      met(ratio <= limit),
    ];
  });
}

/** The start-up file of an installed package, to be run by this Node. */
async function bin(name: string): Promise<readonly string[]> {
  const folder = join(root, "node_modules", name);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof manifest.bin === "string" ? manifest.bin : Object.values(manifest.bin)[0];
  if (file === undefined) throw new Error(`${name} has no bin`);
  return [node, join(folder, file)];
}

const ms = (value: number): string => `${Math.round(value)} ms`;
const mb = (value: number): string => `${Math.round(value)} MB`;
const both = ({ wall, cpu }: Times): string => `${ms(wall)} (CPU ${ms(cpu)})`;
const met = (yes: boolean): string => (yes ? "yes" : "**no**");

function table(head: readonly string[], rows: readonly Row[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}
