import { describe, expect, test, vi } from "vitest";
import { runGenerate } from "../../../src/cli/generate.ts";
import { progressOn } from "../../../src/cli/generate/progress.ts";
import { folderWith } from "../../support/folder.ts";

const erase = "\r\u001B[K";

/** A clock that goes on by so many milliseconds each time that it is asked, and what was written. */
function watched(step: number) {
  const written: string[] = [];
  let time = 0;
  const now = (): number => (time += step);
  const terminal = { isTTY: true, write: (text: string) => written.push(text) };
  return { written, progress: progressOn(terminal, now) };
}

const board = "# B\n\n| ID | Title | Status |\n|---|---|---|\n| B-1 | x | Done |\n";

describe("progress", () => {
  const files = { "a/board.md": board, "b/board.md": board };
  const run = (progress: ReturnType<typeof progressOn>, ...argv: readonly string[]) =>
    runGenerate({
      argv: [...argv, "--now", "2026-02-01T12:00:00Z"],
      cwd: folderWith(files),
      env: {},
      stdin: () => Promise.resolve(Buffer.from("")),
      stdout: { isTTY: true, columns: 80 },
      canAsk: false,
      progress,
    });

  test("is shown where a run takes more than a second, and gone at its end", async () => {
    const { written, progress } = watched(600);
    expect(await run(progress, "summary", "--stdout")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(written).toContain(`${erase}Checking 2 of 2 files`);
    expect(written[0]).toMatch(/Reading \d of 2 files$/);
    expect(written.at(-1)).toBe(erase);
  });

  test("is gone as well when the run fails", async () => {
    const { written, progress } = watched(2000);
    expect(await run(progress, "taskboard", ".", "gone")).toMatchObject({ exitCode: 2 });
    expect(written[0]).toContain("Reading 1 of 2 files");
    expect(written.at(-1)).toBe(erase);
  });

  test("is not shown in a short run", async () => {
    const { written, progress } = watched(1);
    await run(progress, "summary", "--stdout");
    expect(written).toEqual([]);
  });

  test("is shown ten times a second at most", () => {
    const { written, progress } = watched(10);
    for (let done = 1; done <= 150; done++) progress.show("Reading", done, 150);
    expect(written.length).toBeGreaterThan(1);
    expect(written.length).toBeLessThan(30);
  });

  test("is nothing where nobody watches", () => {
    const write = vi.fn<(text: string) => void>();
    let time = 0;
    const silent = progressOn({ isTTY: false, write }, () => (time += 5000));
    silent.show("Reading", 1, 2);
    silent.clear();
    expect(write).not.toHaveBeenCalled();
  });
});
