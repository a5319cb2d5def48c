import { describe, expect, it } from "vitest";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { type TreeIndex, indexTree, plainText, within } from "../../src/syntax/markdown-index.ts";
import type { Place } from "../../src/syntax/place.ts";

const parser = await loadMarkdownParser("remark");

function index(text: string): TreeIndex {
  const result = parser.parse(text);
  if (!result.ok) throw new Error(result.failure.message);
  return indexTree(result.root, text);
}

const at = (text: string, place: Place | undefined): string | undefined =>
  place && text.slice(place.start, place.end);

describe("headings", () => {
  it("tells those of the document from those in quotes and items", () => {
    const text = "# a\n\n> ## b\n\n- c\n\n  ### d\n\ne\n===\n";
    expect(index(text).headings.map(({ node, nested, block }) => [plainText(node), nested, block])).toEqual([
      ["a", false, 0],
      ["b", true, 1],
      ["d", true, 2],
      ["e", false, 3],
    ]);
  });

  it("places the content without marks", () => {
    const text = "## a *b* ##\n\n#\n\nc\n---\n";
    expect(index(text).headings.map(({ content }) => at(text, content))).toEqual(["a *b*", "", "c"]);
  });
});

describe("tasks", () => {
  it("places marker, box and content", () => {
    const text = "- [ ] one\n12) [x] **two**\n    more\n";
    const tasks = index(text).tasks.map(({ checked, marker, box, content }) => [
      checked,
      ...[marker, box, content].map((place) => at(text, place)),
    ]);
    expect(tasks).toEqual([
      [false, "-", "[ ]", "one"],
      [true, "12)", "[x]", "**two**\n    more"],
    ]);
  });

  it("knows the list and how deep it is", () => {
    const { tasks, lists } = index("- a\n  - [ ] b\n    1. [x] c\n");
    expect(tasks.map(({ depth }) => depth)).toEqual([1, 2]);
    expect(tasks.map(({ list }) => list)).toEqual([lists[1]?.node, lists[2]?.node]);
    expect(lists.map(({ depth }) => depth)).toEqual([0, 1, 2]);
  });

  it("are found in quotes", () => {
    const text = "> - [X] a\n> - b\n";
    expect(index(text).tasks).toMatchObject([{ checked: true, inQuote: true }]);
  });
});

describe("code", () => {
  it.each([
    ["closed", "```js\na\n```\n", true, "a\n"],
    ["empty", "```\n```", true, ""],
    ["one blank line", "```\n\n```", true, "\n"],
    ["not closed", "```\na\n", false, "a\n"],
    ["nothing but the fence", "```", false, ""],
    ["not closed, only blank lines", "```\n\n\n", false, "\n\n"],
    ["a longer fence closes", "```\na\n`````  \nb", true, "a\n"],
    ["a shorter one does not", "````\na\n```\n", false, "a\n```\n"],
    ["nor one of the other character", "```\n~~~\n", false, "~~~\n"],
    ["nor one with an info string", "```\n``` js\n", false, "``` js\n"],
    ["nor one indented by four", "```\na\n    ```\n", false, "a\n    ```\n"],
    ["one by three does", "  ```\na\n   ```\n", true, "a\n"],
    ["nor one in a quote", "```\n> ```\n", false, "> ```\n"],
    ["closed in an item", "- ```\n  a\n  ```\n", true, "  a\n"],
    ["ended by its item", "- ```\n  a\nb\n", false, undefined],
    ["closed in a quote", "> ~~~\n> a\n> ~~~\n", true, "> a\n"],
    ["ended by its quote", "> ~~~\n> a\n\nb", false, undefined],
    ["a fence of its own behind that of an item", "- ```\n  a\n\n```\nb", false, undefined],
    ["closed with CRLF", "```\r\na\r\n```\r\n", true, "a\r\n"],
    ["not closed with CRLF", "```\r\na\r\n", false, "a\r\n"],
    ["closed deep inside", "1. > - ```\n   >   a\n   >   ```\n", true, "   >   a\n"],
  ])("%s", (_, text, closed, content) => {
    const [code] = index(text).code;
    expect(code).toMatchObject({ fenced: true, closed, fence: { closed } });
    if (content !== undefined) expect(at(text, code?.content)?.trimEnd()).toBe(content.trimEnd());
    if (closed) expect(at(text, code?.content)).toBe(content);
  });

  it("keeps the marker as written", () => {
    expect(index("~~~~ a\n~~~~~\n").code[0]?.fence?.marker).toBe("~~~~");
  });

  it("knows indented code, also where it looks fenced", () => {
    const text = "    ```\n    a\n";
    expect(index(text).code).toMatchObject([{ fenced: false, fence: undefined, closed: true }]);
  });
});

describe("inline parts", () => {
  it("places code without its backticks", () => {
    const text = "`a` and `` b ` c ``";
    expect(index(text).inlineCode.map(({ content }) => at(text, content))).toEqual(["a", " b ` c "]);
  });

  it.each([
    ["[a](b.md)", "b.md"],
    ['[a]( <b c.md> "d")', "b c.md"],
    ["[a `]` b](c(d).md 'e')", "c(d).md"],
    ["[a](b\\)c)", "b\\)c"],
    ["[](b)", "b"],
    ["![a [b] \\] c](d.png)", "d.png"],
    ["[![a](b.png)](c)", "c"],
    ["[a](b&amp;c)", "b&amp;c"],
    ["[a]: b 'c'", "b"],
    ["[a]:\n  <b>\n", "b"],
    ["<https://a.b>", "https://a.b"],
    ["https://a.b/c", "https://a.b/c"],
    ["www.a.b", "www.a.b"],
  ])("places the address of %j", (text, url) => {
    expect(at(text, index(text).links[0]?.urlPlace)).toBe(url);
  });

  it("tells addresses from links", () => {
    expect(index("<http://a.b> http://a.b [a](b)").links.map(({ autolink }) => autolink)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("collects references and their definitions", () => {
    const { references, links, footnotes } = index("[a][b] ![c][b] d[^1]\n\n[b]: e\n\n[^1]: f");
    expect(references.map(({ node }) => node.type)).toEqual([
      "linkReference",
      "imageReference",
      "footnoteReference",
    ]);
    expect(links).toMatchObject([{ node: { type: "definition" }, url: "e" }]);
    expect(footnotes).toHaveLength(1);
  });

  it("says what text stands in", () => {
    const { texts } = index("> a\n\n- *b*\n\n# c\n\n| d |\n|---|\n\n[**e**](f)\n\n[^1]: g\n");
    const where = texts.map(({ inQuote, item, inHeading, cell, inLink, inFootnote }) =>
      [inQuote, item !== undefined, inHeading, cell !== undefined, inLink, inFootnote].indexOf(true),
    );
    expect(texts.map(({ node }) => node.value)).toEqual(["a", "b", "c", "d", "e", "g"]);
    expect(where).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("comments", () => {
  it("are found in blocks and in text, several to a node", () => {
    const text = "<!-- a -->x<!--b-->\n\nc <!-- d\ne --> f <!--> g <!---> h\n\n<div><!-- i\n";
    const { comments } = index(text);
    expect(comments.map((comment) => [comment.text, comment.closed])).toEqual([
      [" a ", true],
      ["b", true],
      [" d\ne ", true],
      ["", true],
      ["", true],
      [" i", false],
    ]);
    for (const comment of comments) expect(at(text, comment.content)).toBe(comment.text);
    expect(at(text, comments[2]?.place)).toBe("<!-- d\ne -->");
  });

  it("are not found in code", () => {
    expect(index("`<!-- a -->`\n\n    <!-- b -->\n\n```\n<!-- c -->\n```\n").comments).toEqual([]);
  });
});

describe("the index as a whole", () => {
  it("keeps the order of the document", () => {
    const { blocks, paragraphs, yaml } = index("---\na: b\n---\n\nc\n\n- d\n  - e\n\nf");
    expect(yaml?.node.value).toBe("a: b");
    expect(blocks.map(({ node }) => node.type)).toEqual(["yaml", "paragraph", "list", "paragraph"]);
    expect(paragraphs.map(({ node }) => plainText(node))).toEqual(["c", "d", "e", "f"]);
  });

  it("finds by place what begins there", () => {
    const text = "# a\n\nb\n\n# c\n\nd `e`\n\n# f\n";
    const { headings, paragraphs, inlineCode } = index(text);
    const section = { start: headings[1]?.place.start ?? 0, end: headings[2]?.place.start ?? 0 };
    expect(within(headings, section).map(({ node }) => plainText(node))).toEqual(["c"]);
    expect(within(paragraphs, section).map(({ node }) => plainText(node))).toEqual(["d e"]);
    expect(within(inlineCode, section)).toHaveLength(1);
    expect(within(inlineCode, { start: 0, end: section.start })).toEqual([]);
    expect(within([], section)).toEqual([]);
  });

  it("reads text as a reader does", () => {
    const [paragraph] = index("a **b** `c` [d](e) ![f](g)<!-- h -->\\\ni\nj").paragraphs;
    expect(paragraph && plainText(paragraph.node)).toBe("a b c d f\ni\nj");
  });
});

describe("depth", () => {
  const lists = Array.from({ length: 190 }, (_, level) => `${"  ".repeat(level)}- a`).join("\n");
  const spans = "*a _b ".repeat(249) + "c_ d* ".repeat(249);

  it.each(["remark", "fast"] as const)("of all that is parsed is no trouble with %s", async (choice) => {
    const deep = await loadMarkdownParser(choice);
    const text = `${lists} ${spans}`;
    const result = deep.parse(text);
    if (!result.ok) throw new Error(result.failure.message);
    expect(indexTree(result.root, text).texts.length).toBeGreaterThan(1000);
  });
});
