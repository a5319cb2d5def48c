/** What an append-only document may still change is part of its contract. */
import { describe, expect, test } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import { contractOf, errorsOf } from "./support.ts";

const own = (history: string): string =>
  `kind: voyage-log
records:
  voyage:
    heading: { level: 2 }
    fields:
      State: { type: status, vocabulary: states }
      Harbour: {}
tables:
  cargo: { columns: [Crate, Weight] }
vocabularies:
  states: { Planned: open, Under way: active, Over: done }
history: ${history}
`;

describe("the history of a contract", () => {
  test("is one word, or says what may be changed", () => {
    expect(contractOf(own("free"))).toMatchObject({ history: "free", amendments: { mayAdd: [] } });
    expect(contractOf(own("append-only"))).toMatchObject({ history: "append-only" });
    const full =
      "{ severity: warning, transitions: { State: { Planned: [Over] } }, mayAdd: [Weight], grows: true }";
    expect(contractOf(own(full))).toMatchObject({
      history: "append-only",
      amendments: {
        severity: "warning",
        transitions: { state: { Planned: ["Over"] } },
        mayAdd: ["weight"],
        grows: true,
      },
    });
  });

  test("is inherited part by part", () => {
    const inherited = builtinContracts().get("plan-log")?.amendments;
    expect(inherited?.transitions["status"]?.["Pending"]).toContain("Approved");
    const stricter = contractOf("kind: our-log\nextends: plan-log\nhistory: { mayAdd: [Risks] }\n");
    expect(stricter.history).toBe("append-only");
    expect(stricter.amendments).toEqual({ ...inherited, mayAdd: ["risks"] });
    const free = contractOf("kind: our-log\nextends: plan-log\nhistory: free\n");
    expect(free.history).toBe("free");
  });

  test.each([
    ["{ mayAdd: [Harbor] }", "Unknown field `Harbor`", "Harbour"],
    ["{ transitions: { Stage: { Planned: [Over] } } }", "Unknown field `Stage`", "State"],
    ["{ transitions: { State: { Plannd: [Over] } } }", "Unknown status `Plannd`", "Planned"],
    ["{ transitions: { State: { Planned: [Ovr] } } }", "Unknown status `Ovr`", "Over"],
    ["{ grow: true }", "Unexpected key `grow`", "grows"],
  ])("%s is refused", (history, message, suggestion) => {
    const [error, ...more] = errorsOf(own(history));
    expect(more).toEqual([]);
    expect(error?.message).toContain(message);
    expect(error?.message ?? "").toContain(suggestion);
  });
});
