/** The index of plans is judged as well when only a plan is linted, and git's knowledge reaches the rules. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const plan = (title: string): string =>
  `<!-- codex-lint-kind: execplan -->\n# ${title}\n\n## Progress\n\n- [ ] Begin.\n`;
const index = (before = ""): string => `# Plan index\n\n${before}- [Tides](tides.md)\n- [Buoys](buoys.md)\n`;
const plans = {
  "plans/tides.md": plan("Tides"),
  "plans/buoys.md": plan("Buoys"),
  "plans/lights.md": plan("Lights"),
};

async function told(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await command(folder, ["-f", "json", "--no-config", ...argv]);
  expect(stderr).toBe("");
  const { documents } = JSON.parse(stdout) as {
    documents: {
      path: string;
      kind: string;
      diagnostics: { ruleId: string; messageId: string; related?: { path: string }[] }[];
    }[];
  };
  return documents.flatMap(({ path, kind, diagnostics }) =>
    diagnostics
      .filter(({ ruleId }) => ruleId === "index-coverage")
      .map(
        ({ messageId, related = [] }) =>
          `${path} ${kind} ${messageId} ${related.map((each) => each.path).join()}`,
      ),
  );
}

const finding = "plans/index.md plan-index leftOut plans/lights.md";

test("a plan that is linted alone is looked for in the index", async () => {
  const folder = folderWith({ ...plans, "plans/index.md": index() });
  expect(await told(folder, ".")).toEqual([finding]);
  expect(await told(folder, "plans/index.md")).toEqual([finding]);
  expect(await told(folder, "plans/lights.md")).toEqual([finding]);
  expect(await told(folder, "plans/tides.md")).toEqual([]);
});

test("a comment in the index silences it there", async () => {
  const folder = folderWith({
    ...plans,
    "plans/index.md": index("<!-- codex-lint-disable index-coverage -- not all of them yet -->\n\n"),
  });
  for (const path of [".", "plans/index.md", "plans/lights.md"]) expect(await told(folder, path)).toEqual([]);
});

test("two indexes of one folder share its plans", async () => {
  const folder = folderWith({
    ...plans,
    "plans/plan-index-done.md": "# Done plans index\n\n- [Lights](lights.md)\n",
    "plans/index.md": index(),
  });
  expect(await told(folder, ".")).toEqual([]);
  expect(await told(folder, "plans/index.md")).toEqual([]);
});

test("an index of a team's own kind is held to it as well", async () => {
  const kind = (name: string, paths: string, more = ""): string =>
    `kind: ${name}\ntitle: ${name}\ndescription: Ours.\nrecognise:\n  paths: ["${paths}"]\n  confirm: false\n${more}`;
  const folder = folderWith({
    "codex-lint.config.yaml": "contracts: [kinds/*.yaml]\n",
    "kinds/adr.yaml": kind("adr", "**/adr/[0-9]*.md"),
    "kinds/adr-index.yaml": kind("adr-index", "**/adr/README.md", "index: { of: [adr] }\n"),
    "docs/adr/README.md": "# Decisions\n\n1. [Boats](001-boats.md)\n2. [Tides](002-tides.md)\n",
    "docs/adr/001-boats.md": "# Boats\n",
    "docs/adr/002-tides.md": "# Tides\n",
    "docs/adr/003-lights.md": "# Lights\n",
    "docs/adr/notes.md": "# Notes\n",
  });
  const { stdout, stderr } = await command(folder, ["-f", "json", "."]);
  expect(stderr).toBe("");
  expect(stdout.match(/Unexpected index without `[^`]+`/gu)).toEqual([
    "Unexpected index without `docs/adr/003-lights.md`",
  ]);
});

test("a link to a file that git saw renamed is led on by --fix", async () => {
  const folder = folderWith({
    "docs/guide.md": "# Guide\n\nHow everything is done here, from the first step to the last.\n",
    "plans/index.md": "# Plan index\n\n[The guide](../docs/guide.md#guide)\n",
  });
  const git = (...argv: readonly string[]): void =>
    void execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...argv], {
      cwd: folder,
    });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "Begin");
  mkdirSync(join(folder, "docs/old ones"));
  renameSync(join(folder, "docs/guide.md"), join(folder, "docs/old ones/guide.md"));
  git("add", "-A");
  git("commit", "-q", "-m", "Move");
  await command(folder, ["--fix", "plans/index.md"]);
  expect(readFileSync(join(folder, "plans/index.md"), "utf8")).toBe(
    "# Plan index\n\n[The guide](../docs/old%20ones/guide.md#guide)\n",
  );
});

test("anchors are those of the text that is linted, not of the one on disk", async () => {
  const folder = folderWith({ "plans/index.md": "# Plan index\n\n## Old\n" });
  const argv = ["-f", "json", "--stdin", "--stdin-filename", "plans/index.md"];
  const lint = async (stdin: string): Promise<string> => (await command(folder, argv, { stdin })).stdout;
  expect(await lint("# Plan index\n\n[x](#old)\n\n## New\n")).toContain("missingAnchor");
  expect(await lint("# Plan index\n\n[x](index.md#new)\n\n## New\n")).not.toContain("missingAnchor");
});
