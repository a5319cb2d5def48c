import {
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeCacheFolder, readCode, writeCode } from "../../src/start/code-cache.ts";
import { folderWith } from "../support/folder.ts";

test.each([
  ["linux", {}, join(homedir(), ".cache")],
  ["linux", { XDG_CACHE_HOME: "/of/mine" }, "/of/mine"],
  ["linux", { XDG_CACHE_HOME: "of/mine" }, join(homedir(), ".cache")],
  ["darwin", { XDG_CACHE_HOME: "/of/mine" }, join(homedir(), "Library", "Caches")],
  ["win32", { LOCALAPPDATA: "/local" }, "/local"],
  ["linux", { NODE_COMPILE_CACHE: "/here", XDG_CACHE_HOME: "/of/mine" }, "/here"],
] as const)("on %s with %j, code is kept in %s", (platform, env, caches) => {
  expect(codeCacheFolder(["tool", "1"], env, platform)).toBe(join(caches, "codex-lint", "tool-1"));
});

test.each([
  ["linux", { NODE_DISABLE_COMPILE_CACHE: "1", NODE_COMPILE_CACHE: "/here" }],
  ["win32", {}],
] as const)("on %s with %j, none is kept", (platform, env) => {
  expect(codeCacheFolder(["tool"], env, platform)).toBeUndefined();
});

const code = Buffer.from("any bytes, \0 among them");

test("what was kept is read as it was, by this user alone", () => {
  const folder = join(folderWith({}), "tool-1");
  writeCode(folder, 70_000, () => new Map([["a.cjs", code]]));
  expect(readCode(folder, "a.cjs")).toEqual({ code, size: 70_000 });
  expect(readCode(folder, "b.cjs")).toBeUndefined();
  expect(statSync(folder).mode & 0o077).toBe(0);
  const [file = ""] = readdirSync(folder);
  expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
});

test("a damaged file is as good as none, whichever byte it is", () => {
  const folder = folderWith({});
  writeCode(folder, 7, () => new Map([["a.cjs", code]]));
  const [file = ""] = readdirSync(folder).map((name) => join(folder, name));
  const bytes = readFileSync(file);
  for (const index of bytes.keys()) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(index) ^ 1, index);
    writeFileSync(file, damaged);
    expect(readCode(folder, "a.cjs"), `byte ${index}`).toBeUndefined();
    writeFileSync(file, bytes.subarray(0, index));
    expect(readCode(folder, "a.cjs"), `cut at ${index}`).toBeUndefined();
  }
});

test.skipIf(process.getuid?.() !== 0)("code that another user left is not taken", () => {
  const folder = folderWith({});
  writeCode(folder, 7, () => new Map([["a.cjs", code]]));
  const [file = ""] = readdirSync(folder);
  chownSync(join(folder, file), 12_345, 12_345);
  expect(readCode(folder, "a.cjs")).toBeUndefined();
});

test("where nothing can be kept, nothing is made, and nobody is told", () => {
  const folder = join(folderWith({ taken: "by a file" }), "taken", "tool-1");
  const make = (): never => {
    throw new Error("was asked");
  };
  expect(() => writeCode(folder, 7, make)).not.toThrow();
  expect(readCode(folder, "a.cjs")).toBeUndefined();
});

test("a new build removes what builds of long ago left, and no other", () => {
  const caches = folderWith({ "tool-old/a.cjs.code": "x", "tool-last/a.cjs.code": "x" });
  const days = (count: number): Date => new Date(Date.now() - count * 24 * 60 * 60 * 1000);
  utimesSync(join(caches, "tool-old"), days(31), days(31));
  utimesSync(join(caches, "tool-last"), days(29), days(29));
  writeCode(join(caches, "tool-new"), 7, () => new Map([["a.cjs", code]]));
  expect(existsSync(join(caches, "tool-old"))).toBe(false);
  expect(readdirSync(caches).sort()).toEqual(["tool-last", "tool-new"]);
});
