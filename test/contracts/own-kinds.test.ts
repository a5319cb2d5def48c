/** Kinds that are not built in, written as a user would. */
import { describe, expect, it } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import { readContracts } from "../../src/contracts/read-contract.ts";
import { fixture, kindOf } from "./support.ts";

const kinds = ["adr", "rfc", "incident-report"];
const files = kinds.map((kind) => ({ path: `${kind}.yaml`, text: fixture(`${kind}/${kind}.yaml`) }));
const { contracts, errors } = readContracts(files, builtinContracts());

describe("an ADR, an RFC and an incident report", () => {
  it("are read without an error, beside the built-in kinds", () => {
    expect(errors).toEqual([]);
    expect(contracts.size).toBe(builtinContracts().size + 3);
  });

  it.each([
    ["adr", "docs/adr/0007-keep-sessions-in-redis.md", "adr/0007-keep-sessions-in-redis.md"],
    ["rfc", "rfcs/2026/0012-retry-failed-uploads.md", "rfc/0012-retry-failed-uploads.md"],
    [
      "incident-report",
      "ops/incidents/2026-04-11-checkout-down.md",
      "incident-report/2026-04-11-checkout-down.md",
    ],
  ])("%s is recognised by its path", (kind, path, sample) => {
    expect(kindOf(path, fixture(sample), contracts)).toBe(kind);
  });

  it.each([
    ["adr", "adr/0007-keep-sessions-in-redis.md"],
    ["none", "rfc/0012-retry-failed-uploads.md"],
    ["incident-report", "incident-report/2026-04-11-checkout-down.md"],
  ])("%s is what the content alone shows", (kind, sample) => {
    expect(kindOf("notes.md", fixture(sample), contracts)).toBe(kind);
  });

  it("leave other files alone", () => {
    expect(kindOf("rfcs/template.md", fixture("rfc/0012-retry-failed-uploads.md"), contracts)).toBe("none");
    expect(kindOf("rfcs/README.md", "# RFCs\n\nHow we discuss.\n", contracts)).toBe("none");
    expect(kindOf("readme.md", "# Hello\n", contracts)).toBe("none");
  });
});
