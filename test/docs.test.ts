/**
 * What the documentation shows of a command is what the command prints, in the harbour of the fixtures. Figures may
 * differ, and more may be printed: with each new rule the harbour has more to show.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "../src/cli/arguments.ts";
import { command } from "./support/command.ts";

const shown = ["README.md", "docs/formats.md"].flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^```console\n\$ codex-lint (.+)\n([^]*?)^```$/gm)].map(
    ([, words = "", output = ""]) => ({ file, words, output }),
  ),
);

const withoutCounts = (line: string): string =>
  line.replace(
    /(?<![\d:])\d+ (error|warning|info|file)s?\b|\d+ governed/g,
    (_, noun = "governed") => `N ${noun}`,
  );

describe("the documentation", () => {
  test.each(shown)("of $file shows what codex-lint $words prints", async ({ words, output }) => {
    const now = ["--now", "2026-03-15T00:00:00Z"];
    const { stdout, stderr } = await command(resolve("fixtures/harbour"), [...now, ...words.split(" ")]);
    expect(stderr).toBe("");
    const printed = stdout.split("\n").map(withoutCounts);
    const wrong = output.split("\n").filter((line) => !printed.includes(withoutCounts(line)));
    expect(wrong).toEqual([]);
  });

  test("shows something, and names every format", () => {
    expect(shown.length).toBeGreaterThan(2);
    for (const file of ["README.md", "docs/formats.md"]) {
      const text = readFileSync(file, "utf8");
      expect(formats.filter((format) => !text.includes(`\`${format}\``))).toEqual([]);
    }
  });
});
