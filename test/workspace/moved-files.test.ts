/** Paths against real files and a real history: what the command says of a guide, and what it makes of it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { command } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const guide = (lines: string): string =>
  `# Operations Guide\n\n## 0. Reference map\n\n| Artifact | Purpose |\n| --- | --- |\n| \`docs/tides.md\` | Tides. |\n\n## 1. Steps\n\n${lines}`;

const found = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> => {
  const { stdout, stderr } = await command(folder, ["-f", "json", "--no-config", "docs/GUIDE.md", ...argv]);
  expect(stderr).toBe("");
  const { documents } = JSON.parse(stdout) as {
    documents: { diagnostics: { ruleId: string; messageId: string; severity: string; actual?: string }[] }[];
  };
  return documents
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(
      ({ ruleId, messageId }) => /^(?:path-exists|reference-map)$/.test(ruleId) && messageId !== "unmapped",
    )
    .map(({ severity, ruleId, messageId, actual }) => `${severity} ${ruleId}/${messageId} ${actual ?? ""}`);
};

const git = (folder: string, ...argv: readonly string[]): void => {
  execFileSync("git", argv, { cwd: folder, stdio: "pipe" });
};

function commit(folder: string): void {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=Change");
}

function move(folder: string, from: string, to: string): void {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
}

const long = (seed: string): string => Array.from({ length: 30 }, (_, line) => `${seed} ${line}\n`).join("");

test("files that moved are found and mended, those that were deleted only found", async () => {
  const steps =
    "1. Read `docs/tides.md:3`, `tides.md` and `./plans/boats.md`.\n2. Read `docs/gone.md` and `docs/new quay.md`.\n";
  const folder = folderWith({
    "docs/GUIDE.md": guide(steps),
    "docs/tides.md": long("tide"),
    "docs/plans/boats.md": long("boat"),
    "docs/gone.md": long("gone"),
    "src/a.ts": "",
  });
  git(folder, "init", "--quiet");
  commit(folder);
  expect(await found(folder)).toEqual([]);
  move(folder, "docs/tides.md", "guides/sea/tides.md");
  commit(folder);
  move(folder, "docs/plans/boats.md", "docs/plans/ships.md");
  git(folder, "rm", "--quiet", "docs/gone.md");
  expect(await found(folder)).toEqual([
    "warning reference-map/moved docs/tides.md",
    "warning path-exists/moved docs/tides.md",
    "warning path-exists/moved plans/boats.md",
    "warning path-exists/missing docs/gone.md",
  ]);
  expect(await found(folder, "--fix")).toEqual(["warning path-exists/missing docs/gone.md"]);
  expect(readFileSync(join(folder, "docs/GUIDE.md"), "utf8")).toBe(
    guide(steps)
      .replaceAll("docs/tides.md", "guides/sea/tides.md")
      .replace("./plans/boats.md", "./plans/ships.md"),
  );
});

test("what git ignores or does not check out is not missing", async () => {
  const steps = "1. Read `docs/private/names.md`, `src/deep/a.ts` and `src/b.ts`.\n";
  const folder = folderWith({
    ".gitignore": "private/\n",
    "docs/GUIDE.md": guide(steps),
    "docs/tides.md": "",
    "src/deep/a.ts": long("a"),
    "src/c.ts": long("c"),
  });
  git(folder, "init", "--quiet");
  commit(folder);
  git(folder, "sparse-checkout", "set", "docs", "src");
  git(folder, "sparse-checkout", "set", "--no-cone", "docs/*", "src/c.ts", ".gitignore");
  expect(await found(folder)).toEqual(["warning path-exists/missing src/b.ts"]);
});

test("without git, a lone document says nothing of what is not there", async () => {
  const steps = "1. Read `docs/a.md`, `docs/b.md` and `src/c.ts`.\n";
  const folder = folderWith({ "docs/GUIDE.md": guide(steps) });
  expect(await found(folder)).toEqual([]);
  writeFileSync(join(folder, "docs/a.md"), "");
  expect(await found(folder)).toEqual(["warning path-exists/missing docs/b.md"]);
});
