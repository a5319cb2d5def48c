import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generate, repositoryWith, textOf } from "../../support/generate.ts";

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
