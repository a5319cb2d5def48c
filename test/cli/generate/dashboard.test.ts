import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runGenerate } from "../../../src/cli/generate.ts";
import { folderWith } from "../../support/folder.ts";
import { generate, repositoryWith, textOf, silent } from "../../support/generate.ts";

const board = (status: string): string =>
  `# Board\n\n| ID | Title | Status | Owner |\n| --- | --- | --- | --- |\n| HB-1 | Paint <script>alert(1)</script> the buoys | ${status} | Ines |\n`;

describe("codex-gen dashboard", () => {
  test("writes one page into a folder, links from there to the documents, and is up to date right after", async () => {
    const folder = repositoryWith({ "docs/task-board.md": board("Done") });
    expect(await generate(folder, "dashboard", "-o", "site")).toMatchObject({
      exitCode: 0,
      stdout: "Wrote site/index.html\n",
    });
    const page = textOf(folder, "site/index.html");
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).toContain("../docs/task-board.md");
    expect(page).not.toContain("<script>alert(1)");
    expect(await generate(folder, "dashboard", "-o", "site", "--check")).toMatchObject({
      exitCode: 0,
      stdout: "",
    });
  });

  test("tells drift, and is written anew where nobody changed it", async () => {
    const folder = repositoryWith({ "docs/task-board.md": board("Backlog") });
    await generate(folder, "dashboard", "-o", "board.html", "--title", "Harbour");
    expect(textOf(folder, "board.html")).toContain("<title>Harbour");
    writeFileSync(`${folder}/docs/task-board.md`, board("Done"));
    expect((await generate(folder, "dashboard", "-o", "board.html", "--check")).exitCode).toBe(1);
    expect((await generate(folder, "dashboard", "-o", "board.html")).stdout).toBe("Wrote board.html anew\n");
    writeFileSync(`${folder}/board.html`, "<p>mine</p>");
    expect(await generate(folder, "dashboard", "-o", "board.html")).toMatchObject({ exitCode: 2 });
    expect(textOf(folder, "board.html")).toBe("<p>mine</p>");
  });

  test.each([
    ["outside a repository", folderWith],
    ["in a fresh clone", repositoryWith],
  ])("knows by itself whether anybody changed it, %s", async (_, lay) => {
    const made = repositoryWith({ "docs/task-board.md": board("Backlog") });
    await generate(made, "dashboard");
    const page = textOf(made, "site/index.html");
    const pages = {
      same: page,
      crlf: page.replaceAll("\n", "\r\n"),
      changed: page.replace("<main", "<p>mine</p><main"),
    };
    expect(pages.changed).not.toBe(page);
    for (const [name, text] of Object.entries(pages)) {
      const folder = lay({ "docs/task-board.md": board("Done"), "site/index.html": text });
      const { exitCode, stderr } = await generate(folder, "dashboard");
      expect({ name, exitCode }).toEqual({ name, exitCode: name === "changed" ? 2 : 0 });
      if (name === "changed") expect(stderr).toContain("it was left as it is: --force writes over it");
    }
  });

  test("is compared as of its own time, unless another is given", async () => {
    const folder = folderWith({ "docs/task-board.md": board("Backlog") });
    await generate(folder, "dashboard", "--now", "2026-01-05T10:00:00Z");
    const check = (...argv: readonly string[]) =>
      runGenerate({
        argv: ["dashboard", "--check", ...argv],
        cwd: folder,
        env: {},
        stdin: () => Promise.resolve(Buffer.from("")),
        stdout: { isTTY: false, columns: undefined },
        canAsk: false,
        progress: silent,
      });
    expect(await check()).toMatchObject({ exitCode: 0 });
    expect(await check("--now", "2026-02-05T10:00:00Z")).toMatchObject({ exitCode: 1 });
    writeFileSync(`${folder}/docs/task-board.md`, board("Done"));
    expect(await check()).toMatchObject({ exitCode: 1 });
  });

  test("prints the same bytes for the same input, and says what is not there", async () => {
    const folder = repositoryWith({ "docs/task-board.md": board("Done") });
    const [first, second] = [
      await generate(folder, "dashboard", "--stdout"),
      await generate(folder, "dashboard", "--stdout"),
    ];
    expect(first.stdout).toBe(second.stdout);
    expect(await generate(folder, "dashboard", "gone")).toMatchObject({
      exitCode: 2,
      stderr: "codex-gen: No such file or folder: gone\n",
    });
  });
});
