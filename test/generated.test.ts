import { expect, test } from "vitest";
import { command, compare } from "../scripts/generate.ts";

test("generated files are what their sources say", async () => {
  const { wanted, stale } = await compare();
  expect(wanted.size, "nothing is generated").toBeGreaterThan(0);
  expect(stale, `stale; run \`${command}\``).toEqual([]);
});
