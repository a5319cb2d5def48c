/** The boards of a real tree and of its history. What is expected was worked out from the files with other means. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "../support/command.ts";
import { type Findings, findingsOf } from "../support/findings.ts";

const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
const tree = join(shared, "repos/StateTrace/files");
const versions = join(shared, "history/WanderlustCoder__StateTrace/docs/taskboard/TaskBoard.csv");
const there = existsSync(tree) && existsSync(versions);
if (!there)
  console.error("Skipped: the trees and their history are not there (../shared/repos, ../shared/history)");

const board = "docs/taskboard/TaskBoard.csv";

/** Ids in the first cells of lines that look like rows of a table, whatever a parser makes of them. */
const idsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^["|]? ?\**(ST-[A-Z]{1,2}-\d+)/gmu)].map(([, id = ""]) => id));

describe.skipIf(!there)("a real board", () => {
  let folder: string;
  let at: Findings;
  const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
  const found = (messageId: string): readonly { path: string; line: number; id: string }[] =>
    at.findings
      .filter((finding) => finding.messageId === messageId)
      .map(({ path, range, message }) => ({
        path,
        line: range.start.line,
        id: /`([^`]+)`/u.exec(message)?.[1] ?? "",
      }));

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "codex-lint-boards-")));
    cpSync(tree, folder, { recursive: true });
    at = await findingsOf(folder, "2026-02-01T12:00:00Z", ["."]);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has two ragged rows, and blank ones at its end", () => {
    const shape = at.findings.filter(({ ruleId }) => ruleId === "csv-shape");
    expect(shape.map(({ path, range, messageId }) => [path, range.start.line, messageId])).toEqual([
      [board, 163, "gluedRow"],
      [board, 164, "tooFewCells"],
      [board, 165, "blankRows"],
    ]);
    // Nothing is said twice.
    expect(
      at.findings.filter(({ path, ruleId }) => path === board && /^ta(?:ble|sk)-/u.test(ruleId)),
    ).toEqual([]);
  });

  it("lacks the tasks of some plans, each of them once and at its row", () => {
    const known = idsIn(textOf(board).replace('"ST-L-004', '"\nST-L-004'));
    const plans = [...at.kinds].filter(([path, kind]) => /\/plans\//u.test(path) && kind === "task-board");
    const expected = plans.flatMap(([path]) =>
      [...idsIn(textOf(path))].filter((id) => !known.has(id)).map((id) => `${path} ${id}`),
    );
    expect(expected.length).toBeGreaterThan(50);
    const told = found("notOnBoard");
    expect(told.map(({ path, id }) => `${path} ${id}`).sort()).toEqual(expected.sort());
    for (const { path, line, id } of told) expect(textOf(path).split("\n")[line - 1]).toContain(`| ${id} |`);
  });

  it("has tasks that its twin in Markdown lacks, each of them once and at its row", () => {
    const twin = idsIn(textOf("docs/StateTrace_TaskBoard.md"));
    const expected = [...idsIn(textOf(board).replace('"ST-L-004', '"\nST-L-004'))].filter(
      (id) => !twin.has(id),
    );
    expect(expected.length).toBeGreaterThan(50);
    const told = found("onlyOnBoard");
    expect(told.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect(new Set(told.map(({ path }) => path))).toEqual(new Set([board]));
  });

  it("says of no task what another place says otherwise", () => {
    expect(found("otherStatus")).toEqual([]);
  });

  it("is mended as far as nothing is lost by it", async () => {
    const before = textOf(board);
    await command(folder, ["--fix", "--no-config", board]);
    const after = textOf(board);
    expect(after.replace(/\s+$/u, "")).toBe(
      before.replace('"ST-L-004', '"\r\nST-L-004').replace(/\s+$/u, ""),
    );
    expect(after.slice(-2)).not.toBe("\n\n");
  });

  it("had a few flaws before, and no others", async () => {
    const told: string[] = [];
    const names = readdirSync(versions).sort();
    expect(names.length).toBe(10);
    for (const name of names) {
      const stdin = readFileSync(join(versions, name));
      const argv = ["-f", "json", "--no-config", "--stdin", "--stdin-filename", board];
      const { stdout } = await command(folder, argv, { stdin });
      const { documents } = JSON.parse(stdout) as {
        documents: {
          diagnostics: { ruleId: string; messageId: string; range: { start: { line: number } } }[];
        }[];
      };
      for (const { ruleId, messageId, range } of documents.flatMap(({ diagnostics }) => diagnostics)) {
        if (ruleId === "csv-shape") told.push(`${name.slice(0, 2)}:${range.start.line} ${messageId}`);
      }
    }
    expect(told).toEqual([
      "02:30 blankRows",
      "03:38 blankRows",
      "08:143 duplicateId",
      "09:163 gluedRow",
      "09:164 tooFewCells",
      "09:165 blankRows",
    ]);
  });
});
