/** codex-lint as remark's plugin, bundled as it is published and run by remark-cli as its users run it. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkspace } from "../../src/workspace/workspace.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder = "";

/** An entry whose status is one letter off, and one that is approved by nobody. */
const plan = `# Plan Log

## 2026-01-05 10:00Z

- Plan: Add a dark mode
- Status: Pendng
- Scope: src/theme.ts
- Approval source: none yet

## 2026-01-06 10:00Z

- Plan: Add a light mode
- Status: Approved
- Scope: src/theme.ts
`;

/** A task table as only GFM has it: without it this is a paragraph, in which no rule sees a status. */
const board = `<!-- codex-lint kind: task-board -->

# Task board

| ID | Task | Owner | Status |
| --- | --- | --- | --- |
| A-1 | Write it | Ada | Bogus |
`;

const reporter = `
const plain = (message) => ({ ...message, cause: message.cause && String(message.cause) });
export default (files) =>
  JSON.stringify(files.map(({ path, messages }) => ({ path, messages: messages.map(plain) })));
`;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "codex-lint-remark-cli-")));
  const installed = join(folder, "node_modules", "codex-lint");
  await mkdir(join(folder, "docs"), { recursive: true });
  await mkdir(installed, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["src/remark.ts"],
    outdir: join(installed, "dist"),
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "silent",
  });
  await writeFile(
    join(installed, "package.json"),
    JSON.stringify({ name: "codex-lint", type: "module", exports: { "./remark": "./dist/remark.js" } }),
  );
  // The bundle's own dependencies, as npm would lay them out below it.
  await symlink(join(root, "node_modules"), join(installed, "node_modules"), "dir");
  await mkdir(join(folder, ".git"));
  await writeFile(join(folder, "reporter.mjs"), reporter);
  await writeFile(join(folder, "docs", "PLAN_LOG.md"), plan);
  await writeFile(join(folder, "docs", "board.md"), board);
  await writeFile(join(folder, "README.md"), "# A readme\n\n- [ ] of no kind\n");
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Message {
  readonly reason: string;
  readonly ruleId: string | null;
  readonly source: string | null;
  readonly fatal: boolean | null;
  readonly line: number;
  readonly column: number;
  readonly url?: string;
  readonly expected?: readonly string[];
  readonly cause?: string;
}

/** Runs remark-cli 12 with plugins in its `.remarkrc`, and gives its messages by file. */
async function remark(
  plugins: readonly unknown[],
): Promise<{ readonly code: number; readonly messages: Readonly<Record<string, readonly Message[]>> }> {
  await writeFile(join(folder, ".remarkrc"), JSON.stringify({ plugins }));
  const cli = join(root, "node_modules", "remark-cli", "cli.js");
  const argv = [cli, "--no-stdout", "--report", "./reporter.mjs", "docs", "README.md"];
  const { code, stderr } = await new Promise<{ code: number; stderr: string }>((settle) => {
    execFile(process.execPath, argv, { cwd: folder }, (error, _, output) => {
      settle({ code: typeof error?.code === "number" ? error.code : 0, stderr: output });
    });
  });
  const files = JSON.parse(stderr) as { path: string; messages: Message[] }[];
  return { code, messages: Object.fromEntries(files.map((file) => [file.path, file.messages])) };
}

const NOW = "2026-02-01T12:00:00Z";
const OURS = "codex-lint/remark";
const GFM = join(root, "node_modules", "remark-gfm", "index.js");
const FRONT_MATTER = join(root, "node_modules", "remark-frontmatter", "index.js");

/** What the command finds in the same folder, in the form of messages. */
async function command(path: string, text: string): Promise<readonly Partial<Message>[]> {
  const { examiner } = await openWorkspace({ cwd: folder, paths: ["."], now: Date.parse(NOW) });
  const { diagnostics } = await examiner.examine(path, text);
  return diagnostics.map(({ ruleId, message, range, severity }) => ({
    ruleId,
    reason: message,
    line: range.start.line,
    column: range.start.column,
    fatal: severity === "error" ? true : severity === "warning" ? false : null,
  }));
}

const status = { source: "codex-lint", ruleId: "status-vocabulary" };

it("says of a document what the command says, as messages of its own source", async () => {
  const { messages } = await remark([FRONT_MATTER, GFM, [OURS, { now: NOW }]]);
  const log = messages["docs/PLAN_LOG.md"] ?? [];
  expect(log).toContainEqual(
    expect.objectContaining({
      ...status,
      line: 6,
      column: 11,
      fatal: false,
      expected: ["Pending"],
      url: expect.stringMatching(/^https:.*\/rules\/tasks\/status-vocabulary\.md$/),
    }),
  );
  expect(log).toMatchObject(await command("docs/PLAN_LOG.md", plan));
  expect(messages["docs/board.md"]).toMatchObject(await command("docs/board.md", board));
});

it("is silent about files that no contract governs", async () => {
  const { messages } = await remark([OURS]);
  expect(messages["README.md"]).toEqual([]);
});

it("reads tables where remark was not told of them", async () => {
  const { messages } = await remark([OURS]);
  expect(messages["docs/board.md"]).toContainEqual(expect.objectContaining({ ...status, line: 7 }));
});

it("takes a configuration by its path, and makes errors fatal", async () => {
  await writeFile(join(folder, "other.yaml"), "rules:\n  status-vocabulary: error\n");
  const { code, messages } = await remark([[OURS, { config: "other.yaml", now: NOW }]]);
  expect(messages["docs/board.md"]).toContainEqual(expect.objectContaining({ ...status, fatal: true }));
  expect(code).toBe(1);
});

it("fails where the configuration cannot be used", async () => {
  await writeFile(join(folder, "wrong.yaml"), "ruls: {}\n");
  const { code, messages } = await remark([[OURS, { config: "wrong.yaml" }]]);
  expect(messages["docs/board.md"]?.[0]).toMatchObject({
    fatal: true,
    cause: expect.stringContaining("ruls"),
  });
  expect(code).toBe(1);
});
