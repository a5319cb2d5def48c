import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scriptsIn } from "../../src/start/load-scripts.ts";
import { folderWith } from "../support/folder.ts";

const script = (body: string): string =>
  `(function(exports,require,module,__filename,__dirname,importModule){${body}\n})`;

const none = (): undefined => undefined;

test("scripts have what a CommonJS module has, run once, and may import modules", async () => {
  const folder = folderWith({
    "first.cjs": script(`
      const other = require("./other.cjs");
      exports.same = other === require("./other.cjs");
      exports.count = () => other.count;
      exports.read = () => require("node:fs").readFileSync(__filename, "utf8");
      exports.folder = __dirname;
      exports.later = () => importModule("node:path");`),
    "other.cjs": script("module.exports = { count: (globalThis.count = (globalThis.count ?? 0) + 1) };"),
  });
  const first = scriptsIn(folder, none).load("first.cjs") as {
    readonly same: boolean;
    readonly count: () => number;
    readonly read: () => string;
    readonly folder: string;
    readonly later: () => Promise<object>;
  };
  expect(first.same).toBe(true);
  expect(first.count()).toBe(1);
  expect(first.read()).toBe(readFileSync(join(folder, "first.cjs"), "utf8"));
  expect(first.folder).toBe(folder);
  await expect(first.later()).resolves.toHaveProperty("join");
});

test("scripts that require one another see what there is by then", () => {
  const folder = folderWith({
    "a.cjs": script('exports.a = 1; exports.b = require("./b.cjs").b;'),
    "b.cjs": script('exports.b = require("./a.cjs").a + 1;'),
  });
  expect(scriptsIn(folder, none).load("a.cjs")).toEqual({ a: 1, b: 2 });
});

// V8 takes code for that of a text when the lengths agree: the only way to see from outside whether it took any.
test("code that was kept is what runs", () => {
  const written = scriptsIn(folderWith({ "a.cjs": script("exports.from = 'kept';") }), none);
  written.load("a.cjs");
  const kept = written.code();
  expect([...kept.keys()]).toEqual(["a.cjs"]);
  const folder = folderWith({ "a.cjs": script("exports.from = 'file';") });
  expect(scriptsIn(folder, (name) => kept.get(name)).load("a.cjs")).toEqual({ from: "kept" });
  const longer = folderWith({ "a.cjs": script("exports.from = 'longer file';") });
  expect(scriptsIn(longer, (name) => kept.get(name)).load("a.cjs")).toEqual({ from: "longer file" });
});
