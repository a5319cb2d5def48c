/** Whatever is done to a record that was written is found and named; whatever an append-only log allows is not. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareEntries, type Finding } from "../../rules/support/history/compare.ts";
import type { Entry } from "../../rules/support/history/records.ts";
import { contractOf, entriesOfText, told } from "./compared.ts";

interface Item {
  readonly stamp: string;
  readonly status: "Pending" | "Approved" | "Rejected" | "Superseded";
  readonly plan: string;
  readonly scope: string;
  readonly approval: string | undefined;
}

const words = fc
  .array(
    fc.constantFrom("import", "map", "tide", "café", "harbour", "log", "retry", "ship", "“dock”", "Bär"),
    {
      minLength: 2,
      maxLength: 9,
    },
  )
  .map((list) => list.join(" "));
const scopes = fc.constantFrom("src/map/*", "docs/tides.md, src/tides/*", "server, client/src", "no code");
const approvals = fc.constantFrom("Mara Lind in review", "User instruction", "Jo Berg, by mail");

const base = Date.UTC(2026, 0, 1, 9);
const stampAt = (hours: number): string =>
  new Date(base + hours * 3_600_000).toISOString().replace(".000", "");

const items: fc.Arbitrary<readonly Item[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom<Item["status"]>("Pending", "Approved", "Rejected", "Superseded"),
      plan: words,
      scope: scopes,
      approval: approvals,
      sameTime: fc.boolean(),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((drafts) => {
    let hours = 0;
    return drafts.map(({ status, plan, scope, approval, sameTime }, index): Item => {
      hours += sameTime && index > 0 ? 0 : 1 + index;
      const source = status === "Approved" ? `${approval} (${stampAt(hours)})` : undefined;
      // Two records that say the same at one time are one record twice.
      return { stamp: stampAt(hours), status, plan: `${plan} ${index}`, scope, approval: source };
    });
  });

const write = ({ stamp, status, plan, scope, approval }: Item): string =>
  `## ${stamp} (UTC)\n\n- Plan: ${plan}\n- Status: ${status}\n- Scope: ${scope}\n` +
  (approval === undefined ? "" : `- Approval source: ${approval}\n`);

const log = (all: readonly Item[], newestFirst = false): string =>
  `# Plan log\n\n${(newestFirst ? all.toReversed() : all).map(write).join("\n")}`;

const contract = contractOf("plan-log");
const entriesIn = (text: string): readonly Entry[] => entriesOfText("PLAN_LOG.md", text, contract);
const compare = (before: string, now: string): readonly Finding[] =>
  compareEntries(entriesIn(before), entriesIn(now), contract);

const nameOf = ({ stamp }: Item): string => `${stamp} (UTC)`;
const replaced = (all: readonly Item[], index: number, item: Item): readonly Item[] => all.with(index, item);
const picked = fc.nat({ max: 1000 });

/** Runs a property over logs, in the order of time and the other way round. */
const forLogs = (check: (all: readonly Item[], index: number, newestFirst: boolean) => void): void => {
  fc.assert(
    fc.property(items, picked, fc.boolean(), (all, pick, turned) => {
      const times = new Set(all.map(({ stamp }) => stamp));
      check(all, pick % all.length, turned && times.size > 1);
    }),
    { numRuns: 50 },
  );
};

const itemAt = (all: readonly Item[], index: number): Item => {
  const item = all[index];
  if (item === undefined) throw new Error("No such record");
  return item;
};

describe("tampering is found and named", () => {
  test.each([
    ["Plan", (item: Item): Item => ({ ...item, plan: `${item.plan} as well` })],
    ["Scope", (item: Item): Item => ({ ...item, scope: `${item.scope}, everything` })],
    ["Status", (item: Item): Item => ({ ...item, status: "Pending" })],
  ])("a changed %s", (label, edit) => {
    forLogs((all, index, newestFirst) => {
      const item = itemAt(all, index);
      fc.pre(label !== "Status" || item.status !== "Pending");
      const found = compare(log(all, newestFirst), log(replaced(all, index, edit(item)), newestFirst));
      expect(told(found)).toEqual([`changed ${label} ${nameOf(item)}`]);
    });
  });

  test("a changed or deleted approval", () => {
    forLogs((all, index, newestFirst) => {
      const item = itemAt(all, index);
      fc.pre(item.approval !== undefined);
      for (const approval of [undefined, `${item.approval ?? ""} and Ada Holm`]) {
        const now = replaced(all, index, { ...item, approval });
        expect(told(compare(log(all, newestFirst), log(now, newestFirst)))).toEqual([
          `changed Approval source ${nameOf(item)}`,
        ]);
      }
    });
  });

  test("an approval that changes on the way to Superseded", () => {
    forLogs((all, index) => {
      const item = itemAt(all, index);
      fc.pre(item.status === "Approved");
      const now = replaced(all, index, { ...item, status: "Superseded", approval: "nobody" });
      expect(told(compare(log(all), log(now)))).toEqual([`changed Approval source ${nameOf(item)}`]);
    });
  });

  test("a removed record", () => {
    forLogs((all, index, newestFirst) => {
      const now = all.toSpliced(index, 1);
      expect(told(compare(log(all, newestFirst), log(now, newestFirst)))).toEqual([
        `removed ${nameOf(itemAt(all, index))}`,
      ]);
    });
  });

  test("two records that changed places", () => {
    forLogs((all, index, newestFirst) => {
      fc.pre(index + 1 < all.length);
      const [first, second] = [itemAt(all, index), itemAt(all, index + 1)];
      const now = all.with(index, second).with(index + 1, first);
      const found = told(compare(log(all, newestFirst), log(now, newestFirst)));
      expect(found).toHaveLength(1);
      expect([`moved ${nameOf(first)}`, `moved ${nameOf(second)}`]).toContain(found[0]);
    });
  });

  test("a record between others", () => {
    forLogs((all, index, newestFirst) => {
      const { stamp } = itemAt(all, index);
      const item: Item = { stamp, status: "Pending", plan: "Slipped in", scope: "src", approval: undefined };
      const now = all.toSpliced(index, 0, item);
      const found = compare(log(all, newestFirst), log(now, newestFirst));
      // Where all have one time, the log has no direction, and its top is an end.
      const times = new Set(all.map((each) => each.stamp));
      fc.pre(times.size > 1 || index > 0);
      expect(told(found)).toEqual([`inserted ${stamp} (UTC)`]);
    });
  });

  test("a changed time", () => {
    forLogs((all, index, newestFirst) => {
      const item = itemAt(all, index);
      const stamp = item.stamp.replace(/:00Z$/, ":07Z");
      const found = compare(
        log(all, newestFirst),
        log(replaced(all, index, { ...item, stamp }), newestFirst),
      );
      expect(told(found)).toEqual([`changed heading ${stamp} (UTC)`]);
    });
  });
});

describe("what is allowed is not found", () => {
  const foundAfter = (
    change: (all: readonly Item[], text: string, index: number) => string,
  ): readonly string[] => {
    const found: string[] = [];
    forLogs((all, index) => {
      found.push(...told(compare(log(all), change(all, log(all), index))));
    });
    return found;
  };

  test("the same log", () => {
    expect(foundAfter((_, text) => text)).toEqual([]);
  });

  test("a new record at the end, or at the top where the newest come first", () => {
    const item: Item = {
      stamp: stampAt(999),
      status: "Pending",
      plan: "New",
      scope: "src",
      approval: undefined,
    };
    expect(foundAfter((all) => log([...all, item]))).toEqual([]);
    forLogs((all, _, newestFirst) => {
      fc.pre(newestFirst);
      expect(told(compare(log(all, true), log([...all, item], true)))).toEqual([]);
      expect(told(compare(log(all, true), `${log(all, true)}\n${write(item)}`))).toEqual([
        `inserted ${nameOf(item)}`,
      ]);
    });
  });

  test("a correction behind the record it corrects", () => {
    expect(
      foundAfter((all, _, index) => {
        const { stamp } = itemAt(all, index);
        const plan = "Correction: it was the other map.";
        return log(
          all.toSpliced(index + 1, 0, { stamp, status: "Pending", plan, scope: "src", approval: undefined }),
        );
      }),
    ).toEqual([]);
  });

  test("steps of the status, with an approval", () => {
    expect(
      foundAfter((all, _, index) => {
        const item = itemAt(all, index);
        const approved: Item = { ...item, status: "Approved", approval: "Mara Lind in review" };
        const next: Item = item.status === "Pending" ? approved : { ...item, status: "Superseded" };
        return log(replaced(all, index, next));
      }),
    ).toEqual([]);
  });

  test("an approval that was missing", () => {
    expect(
      foundAfter((all, _, index) => {
        const item = itemAt(all, index);
        return log(replaced(all, index, { ...item, approval: item.approval ?? "Mara Lind in review" }));
      }),
    ).toEqual([]);
  });

  test.each([
    ["line ends", (text: string): string => text.replaceAll("\n", "\r\n")],
    ["blank lines and trailing space", (text: string): string => text.replaceAll("\n- ", "  \n\n- ")],
    ["wraps", (text: string): string => text.replaceAll(/(- Plan: \S+) /gu, "$1\n  ")],
    ["list marks", (text: string): string => text.replaceAll("\n- ", "\n* ")],
    ["emphasis", (text: string): string => text.replaceAll(/- (\w[\w ]*): /gu, "- **$1:** ")],
    ["code spans", (text: string): string => text.replaceAll("docs/tides.md", "`docs/tides.md`")],
    ["escapes", (text: string): string => text.replaceAll("/*", "/\\*")],
    ["quotes", (text: string): string => text.replaceAll(/[“”]/gu, '"')],
    ["times", (text: string): string => text.replaceAll(/T(\d\d:\d\d):00Z( \(UTC\))?/gu, " $1 UTC")],
    [
      "another status word",
      (text: string): string => text.replaceAll("Status: Pending", "Status: ⏳ Proposed"),
    ],
    ["fields' order", (text: string): string => text.replaceAll(/(- Plan: .*\n)(- Status: .*\n)/gu, "$2$1")],
    ["comments", (text: string): string => text.replaceAll("\n- Plan", "\n<!-- seen -->\n\n- Plan")],
  ])("other %s", (_, rewrite) => {
    expect(foundAfter((__, text) => rewrite(text))).toEqual([]);
    expect(rewrite(log([itemAt(fc.sample(items, 1)[0] ?? [], 0)]))).not.toBe("");
  });

  test("mended characters", () => {
    // What Windows-1252 has in the place of two of the bytes; the others are those of Latin-1.
    const special = new Map([
      [0x80, "€"],
      [0x9c, "œ"],
    ]);
    const mangled = (text: string): string =>
      [...Buffer.from(text)].map((byte) => special.get(byte) ?? String.fromCharCode(byte)).join("");
    expect(mangled("“Bär”")).toBe("â€œBÃ¤râ€\u009D");
    forLogs((all) => {
      expect(told(compare(mangled(log(all)), log(all)))).toEqual([]);
    });
    const lost = log([
      { stamp: stampAt(1), status: "Pending", plan: "The B\uFFFDr", scope: "a", approval: undefined },
    ]);
    expect(told(compare(lost, lost.replace("\uFFFD", "ä")))).toEqual([]);
    expect(told(compare(lost, lost.replace("B\uFFFDr", "ship of the bear")))).toHaveLength(1);
  });
});

test("thousands of records are compared in the time that reading them takes", () => {
  const many = Array.from({ length: 5000 }, (_, index): Item => {
    const plan = `Plan ${index} of many`;
    return { stamp: stampAt(index), status: "Pending", plan, scope: "src", approval: undefined };
  });
  const read = (all: readonly Item[]): readonly Entry[] => entriesIn(log(all));
  const before = read(many);
  const others = [
    many.toReversed(),
    many.map((item) => ({ ...item, stamp: item.stamp.replace("2026", "2027") })),
    many.map((item, index) => ({ ...item, stamp: stampAt(0), plan: `Other ${index}` })),
  ].map(read);
  for (const now of others) expect(compareEntries(before, now, contract).length).toBeGreaterThan(0);
});
