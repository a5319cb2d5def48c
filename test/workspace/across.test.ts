/** What the comparison of documents finds passes through suppressions, fixes and threads like every other finding. */
import { expect, test } from "vitest";
import { cleanLog, command } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const linking = (before: string): string =>
  `${cleanLog}\n## 2026-01-11T09:00:00Z (UTC)\n\n- Plan: Go on.\n- Status: Pending\n- Scope: src\n\n${before}See [the guide](gone.md) and [the map](map.md).\n`;

const told = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> => {
  const { stdout, stderr } = await command(folder, ["-f", "json", ...argv]);
  expect(stderr).toBe("");
  const { documents } = JSON.parse(stdout) as {
    documents: { path: string; diagnostics: { ruleId: string; messageId: string; severity: string }[] }[];
  };
  return documents.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ ruleId, messageId, severity }) => `${path} ${severity} ${ruleId}/${messageId}`),
  );
};

test("a finding of the comparison is reported at its document", async () => {
  const folder = folderWith({ "map.md": "# Map\n", "PLAN_LOG.md": linking("") });
  expect(await told(folder)).toEqual(["PLAN_LOG.md error link-target/missingFile"]);
  expect(await told(folder, "--rule", "link-target:info")).toEqual([
    "PLAN_LOG.md info link-target/missingFile",
  ]);
  expect(await told(folder, "--rule", "link-target:off")).toEqual([]);
});

test("a comment silences it, named or not, and is of use then", async () => {
  for (const name of ["link-target ", ""]) {
    const comment = `<!-- codex-lint-disable-next-line ${name}-- the guide is on its way -->\n\n`;
    expect(await told(folderWith({ "map.md": "# Map\n", "PLAN_LOG.md": linking(comment) }))).toEqual([]);
    expect(
      await told(
        folderWith({ "map.md": "# Map\n", "PLAN_LOG.md": linking(comment), "gone.md": "# Guide\n" }),
      ),
    ).toEqual(["PLAN_LOG.md warning unused-suppression/unused"]);
  }
});

test("a comment that only the comparison shows to be useless is removed by --fix", async () => {
  const comment = "<!-- codex-lint-disable-next-line link-target -- on its way -->\n\n";
  const folder = folderWith({ "map.md": "# Map\n", "PLAN_LOG.md": linking(comment), "gone.md": "# Guide\n" });
  const { exitCode, stdout } = await command(folder, ["--diff"]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("-<!-- codex-lint-disable-next-line link-target -- on its way -->");
  expect(await told(folder, "--fix")).toEqual([]);
  expect(await told(folder)).toEqual([]);
});

test("fixing one document reports the findings of the others once", async () => {
  const comment = "<!-- codex-lint-disable-next-line link-target -- on its way -->\n\n";
  const folder = folderWith({
    "a/PLAN_LOG.md": linking(comment),
    "a/gone.md": "# Guide\n",
    "a/map.md": "# Map\n",
    "b/PLAN_LOG.md": linking(""),
    "b/map.md": "# Map\n",
  });
  expect(await told(folder, "--fix")).toEqual(["b/PLAN_LOG.md error link-target/missingFile"]);
  expect(await told(folder, "--fix")).toEqual(["b/PLAN_LOG.md error link-target/missingFile"]);
});

test("a text from stdin is compared as it is, not as it lies on disk", async () => {
  const folder = folderWith({ "map.md": "# Map\n", "PLAN_LOG.md": linking("") });
  const argv = ["-f", "json", "--stdin", "--stdin-filename", "PLAN_LOG.md"];
  const mended = await command(folder, argv, { stdin: cleanLog });
  expect([mended.exitCode, mended.stderr]).toEqual([0, ""]);
  const broken = await command(folder, argv, { stdin: linking("") });
  expect(broken.exitCode).toBe(1);
  expect(broken.stdout).toContain("missingFile");
});
