import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ClockError, timeOfRun } from "../../src/workspace/clock.ts";
import { baseFolder, isInside, portable, repositoryRoot } from "../../src/workspace/root.ts";
import { isTimeZone, offsetIn } from "../../src/workspace/time-zone.ts";
import { folderWith } from "../support/folder.ts";

const offsetAt = (zone: string, local: number): number | undefined => {
  const offset = offsetIn(zone);
  return typeof offset === "function" ? offset(local) : offset;
};

describe("the time of a run", () => {
  test.each([
    ["2026-01-31T12:00:00Z", Date.UTC(2026, 0, 31, 12)],
    ["2026-01-31t12:00:00.25z", Date.UTC(2026, 0, 31, 12, 0, 0, 250)],
    ["2026-01-31T12:00:00+08:00", Date.UTC(2026, 0, 31, 4)],
    ["2016-12-31T23:59:60Z", Date.UTC(2016, 11, 31, 23, 59, 59)],
  ])("is %s when that is asked for", (now, instant) => {
    expect(timeOfRun(now, "0")).toBe(instant);
  });

  test.each(["2026-01-31", "2026-02-30T12:00:00Z", "2026-01-31 12:00:00Z", "2026-01-31T12:00:00", "now", ""])(
    "is not %j",
    (now) => {
      expect(() => timeOfRun(now, undefined)).toThrow(ClockError);
    },
  );

  test("is SOURCE_DATE_EPOCH where nothing else is asked for", () => {
    expect(timeOfRun(undefined, "1700000000")).toBe(1_700_000_000_000);
    expect(() => timeOfRun(undefined, "yesterday")).toThrow(ClockError);
  });

  test("is the clock's otherwise", () => {
    const before = Date.now();
    expect(timeOfRun(undefined, "")).toBeGreaterThanOrEqual(before);
  });
});

describe("a time zone", () => {
  test.each([
    ["UTC", 0],
    ["UTC+08:00", 480],
    ["UTC+8", 480],
    ["-03:30", -210],
    ["Asia/Kolkata", 330],
    ["America/New_York", -300],
  ])("%s is %d minutes east in January", (zone, minutes) => {
    expect(offsetAt(zone, Date.UTC(2026, 0, 1))).toBe(minutes);
  });

  test("may change with the season", () => {
    expect(offsetAt("America/New_York", Date.UTC(2026, 6, 1))).toBe(-240);
    // Clocks went forward at two in the night of 8 March.
    expect(offsetAt("America/New_York", Date.UTC(2026, 2, 8, 1, 59))).toBe(-300);
    expect(offsetAt("America/New_York", Date.UTC(2026, 2, 8, 3))).toBe(-240);
    // East of Greenwich the first guess is on the other side of the change.
    expect(offsetAt("Europe/Berlin", Date.UTC(2026, 2, 29, 1, 59))).toBe(60);
    expect(offsetAt("Europe/Berlin", Date.UTC(2026, 2, 29, 3))).toBe(120);
  });

  test.each(["UTC+25", "UTC+08:75", "Mars/Olympus", ""])("is not %j", (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});

describe("the workspace", () => {
  test("of paths in one repository begins at the current folder", () => {
    const root = folderWith({ ".git/HEAD": "", "docs/a.md": "", "src/b.md": "" });
    expect(baseFolder(join(root, "docs"), ["."])).toBe(join(root, "docs"));
    expect(baseFolder(join(root, "docs"), ["../src/b.md"])).toBe(join(root, "docs"));
    expect(repositoryRoot(join(root, "docs"))).toBe(root);
  });

  test("of paths elsewhere is the deepest folder that holds them", () => {
    const root = folderWith({ "here/a.md": "", "there/x/b.md": "", "there/y/c.md": "" });
    expect(baseFolder(join(root, "here"), ["../there/x/b.md", "../there/y/*.md"])).toBe(join(root, "there"));
    expect(baseFolder(join(root, "here"), ["a.md", "../there/x"])).toBe(root);
  });

  test("of a linked worktree begins where its .git file is", () => {
    const root = folderWith({ ".git": "gitdir: /elsewhere\n", "a/b.md": "" });
    expect(repositoryRoot(join(root, "a"))).toBe(root);
  });

  test("tells inside from outside by whole names", () => {
    expect(isInside("/a/b", "/a/b")).toBe(true);
    expect(isInside("/a/b", "/a/b/..c")).toBe(true);
    expect(isInside("/a/b", "/a/bc")).toBe(false);
    expect(portable("/a/b", "/a/b/c/d.md")).toBe("c/d.md");
    expect(portable("/a/b", "/a/b")).toBe(".");
  });
});
