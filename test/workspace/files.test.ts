import { chmodSync, linkSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decode, encode, readText } from "../../src/workspace/read.ts";
import { replaceFile, WriteError, writeWhole } from "../../src/workspace/write.ts";
import { folderWith } from "../support/folder.ts";

const bytes = (text: string): Buffer => Buffer.from(text, "utf8");

describe("reading", () => {
  test("gives the text without the byte order mark, and gives the mark back", async () => {
    const folder = folderWith({ "a.md": "\uFEFF# Title\r\n" });
    const read = readText(join(folder, "a.md"));
    expect(read).toEqual({ ok: true, text: "# Title\r\n", mark: true });
    expect(encode("# Title\r\n", true)).toEqual(readFileSync(join(folder, "a.md")));
  });

  test.each([
    ["a lone Latin-1 byte", [0x61, 0xe9, 0x62], 1],
    ["a cut-off character", [0x61, 0x62, 0xe2, 0x82], 2],
    ["an encoded surrogate", [0xed, 0xa0, 0x80], 0],
    ["an overlong slash", [0x61, 0xc0, 0xaf], 1],
    ["a byte behind a real U+FFFD", [0xef, 0xbf, 0xbd, 0xff], 1],
    ["a byte behind a character of two units", [0xf0, 0x9f, 0x98, 0x80, 0xff], 2],
  ])("refuses %s, at its place", (_, content, start) => {
    const read = decode(Uint8Array.from(content));
    expect(read).toMatchObject({ ok: false, reason: "not-utf8" });
    expect(read.ok ? undefined : read.remains?.place).toEqual({ start, end: start + 1 });
    const folder = folderWith({ "a.md": Buffer.from(content) });
    expect(readText(join(folder, "a.md"))).toEqual(read);
  });

  test("takes a U+FFFD that the file spells out", () => {
    const folder = folderWith({ "a.md": "\uFEFFa \uFFFD b" });
    expect(readText(join(folder, "a.md"))).toEqual({ ok: true, text: "a \uFFFD b", mark: true });
  });

  test("knows UTF-16 by its mark, and what it says", () => {
    const little = Buffer.from("\uFEFFhello", "utf16le");
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      expect(decode(bytes)).toMatchObject({
        ok: false,
        message: "Unexpected UTF-16 text, expected UTF-8",
        remains: { text: "hello" },
      });
    }
  });

  test("takes a file of exactly the limit and none that is larger", async () => {
    const folder = folderWith({ "a.md": "12345" });
    expect(readText(join(folder, "a.md"), 5)).toMatchObject({ ok: true });
    expect(readText(join(folder, "a.md"), 4)).toMatchObject({ ok: false, reason: "too-large" });
  });

  test("says why there is no file", async () => {
    const folder = folderWith({ "sub/a.md": "x" });
    expect(readText(join(folder, "b.md"))).toMatchObject({ reason: "missing" });
    expect(readText(join(folder, "sub"))).toMatchObject({ reason: "not-a-file" });
    expect(readText(join(folder, "sub", "a.md", "b.md"))).toMatchObject({ reason: "failed" });
    expect(readText("/dev/null")).toMatchObject({ reason: "not-a-file" });
  });
});

describe("writing", () => {
  test("keeps the mode and leaves nothing else behind", async () => {
    const folder = folderWith({ "a.md": "old" });
    const path = join(folder, "a.md");
    chmodSync(path, 0o640);
    await replaceFile(path, bytes("old"), bytes("new"));
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  test("replaces the target of a symbolic link, not the link", async () => {
    const folder = folderWith({ "real/a.md": "old" });
    const link = join(folder, "link.md");
    symlinkSync(join(folder, "real", "a.md"), link);
    await replaceFile(link, bytes("old"), bytes("new"));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "real", "a.md"), "utf8")).toBe("new");
  });

  test("leaves a file alone that someone else has changed", async () => {
    const folder = folderWith({ "a.md": "theirs" });
    const path = join(folder, "a.md");
    await expect(replaceFile(path, bytes("old"), bytes("new"))).rejects.toThrow(WriteError);
    expect(readFileSync(path, "utf8")).toBe("theirs");
  });

  test("makes a new file rather than writing into the old one", async () => {
    const folder = folderWith({ "a.md": "old" });
    const path = join(folder, "a.md");
    linkSync(path, join(folder, "other-name.md"));
    await replaceFile(path, bytes("old"), bytes("new"));
    // A writer that truncated the file would show through its other name, half written at times.
    expect(readFileSync(join(folder, "other-name.md"), "utf8")).toBe("old");
  });

  test("says which file it could not write", async () => {
    const folder = folderWith({ "a.md": "old" });
    await expect(writeWhole(join(folder, "a.md", "b.md"), bytes("x"))).rejects.toThrow(
      /Cannot write .*b\.md/,
    );
    await expect(replaceFile(join(folder, "gone.md"), bytes("x"), bytes("y"))).rejects.toThrow(
      /Cannot write/,
    );
  });

  test("writes what is longer and what is shorter than before", async () => {
    const folder = folderWith({ "a.md": "middle" });
    const path = join(folder, "a.md");
    await replaceFile(path, bytes("middle"), bytes("m"));
    expect(readFileSync(path, "utf8")).toBe("m");
    await replaceFile(path, bytes("m"), bytes("m".repeat(100_000)));
    expect(statSync(path).size).toBe(100_000);
  });
});
