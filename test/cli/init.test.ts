import { expect, test } from "vitest";
import { askedFor } from "../../src/cli/init.ts";

test("the configuration to start from names the rules that are off, and only those", () => {
  const rules = [
    { id: "task-id", description: "Reports ids.", severity: "error" },
    { id: "scope-of-all", description: "Reports scopes.", severity: "off" },
  ] as const;
  expect(askedFor(rules)).toBe(
    "# Off until they are asked for:\n#   scope-of-all: error # Reports scopes.\n",
  );
  expect(askedFor(rules.slice(0, 1))).toBe("");
});
