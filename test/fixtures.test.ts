/** Small repositories with what a careful reader would say of them, a line a finding, in `expected.txt`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globbySync } from "globby";
import { describe, expect, it } from "vitest";
import { findingsOf, lineOf } from "./support/findings.ts";

const root = fileURLToPath(new URL("../fixtures/", import.meta.url));
const expectations = globbySync("*/expected.txt", { cwd: root });
const now = "2026-03-15T00:00:00Z";

it("finds fixtures", () => {
  expect(expectations.length).toBeGreaterThan(0);
});

describe.each(expectations)("%s", (path) => {
  it("holds these findings and no other", async () => {
    const folder = `${root}${path.replace(/\/expected\.txt$/u, "")}`;
    const { findings } = await findingsOf(folder, now, ["."]);
    const expected = readFileSync(`${root}${path}`, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(findings.map(lineOf)).toEqual(expected);
  });
});
