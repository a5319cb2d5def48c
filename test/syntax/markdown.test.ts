import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { type MarkdownParser, loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { indexTree } from "../../src/syntax/markdown-index.ts";
import { indexLines } from "../../src/syntax/place.ts";

const remark = await loadMarkdownParser("remark");
const fast = await loadMarkdownParser("fast").catch(() => undefined);
const parsers: [string, MarkdownParser][] = [
  ["remark", remark],
  ...(fast ? [["fast", fast] as [string, MarkdownParser]] : []),
];

function parse(parser: MarkdownParser, text: string) {
  const result = parser.parse(text);
  if (!result.ok) throw new Error(result.failure.message);
  return result;
}

function everyNode(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ("children" in node) for (const child of node.children) everyNode(child, visit);
}

describe.each(parsers)("the parser %s", (name, parser) => {
  it("says who made the tree", () => {
    expect(parse(parser, "# a").parser).toBe(name);
  });

  it("gives every node a position in the text, in agreement with its lines", () => {
    const text =
      "\uFEFF# 😀 é\r\n\r\n- [ ] *a*\r\n  b <x@y.zz> “www.a.b x@y.zz\r\n\r\n| a |\r\n|---|\r\n| \\| |\r\n";
    const lines = indexLines(text);
    let seen = 0;
    everyNode(parse(parser, text).root, (node) => {
      seen++;
      expect(node.position?.start).toEqual(lines.point(node.position?.start.offset ?? -1));
      expect(node.position?.end).toEqual(lines.point(node.position?.end.offset ?? -1));
    });
    expect(seen).toBeGreaterThan(15);
  });

  it("does not count a byte order mark as content, but as a unit of the text", () => {
    const text = "\uFEFF# title";
    const [heading] = indexTree(parse(parser, text).root, text).headings;
    expect(heading?.place).toEqual({ start: 1, end: 8 });
    expect(heading?.node.position?.start).toEqual({ line: 1, column: 2, offset: 1 });
  });

  it("reads frontmatter behind a byte order mark", () => {
    const { root } = parse(parser, "\uFEFF---\na: b\n---\n");
    expect(root.children[0]).toMatchObject({ type: "yaml", value: "a: b" });
  });

  it("replaces NUL, as CommonMark has it", () => {
    const { root } = parse(parser, "a\0b");
    expect(root.children[0]).toMatchObject({ children: [{ type: "text", value: "a\uFFFDb" }] });
  });

  it("places addresses that stand behind escapes and references", () => {
    const text = "> - a \\* [b\n>   c &amp;&#35;www.a.b, \\* d x@y.zz e";
    const { links } = indexTree(parse(parser, text).root, text);
    expect(links.map(({ url, place }) => [url, text.slice(place.start, place.end)])).toEqual([
      ["http://www.a.b", "www.a.b"],
      ["mailto:x@y.zz", "x@y.zz"],
    ]);
  });

  it("does not leave text in pieces", () => {
    const pieces: string[] = [];
    everyNode(parse(parser, "|www.a.b> c d").root, (node) => {
      if (node.type === "text") pieces.push(node.value);
    });
    expect(pieces).toEqual(["|", "www.a.b", "> c d"]);
  });

  it("refuses what would take it more than linear time", () => {
    expect(parser.parse("> ".repeat(5000) + "a")).toMatchObject({
      ok: false,
      failure: { reason: "nesting" },
    });
  });

  it.each(["", "\n", "\0", "\uD800", "[", "```", "---", "<!--", "|-|", "- [ ]"])("takes %j", (text) => {
    expect(parser.parse(text).ok).toBe(true);
  });
});

describe("the parser auto", () => {
  it.skipIf(!fast)(
    "uses the fast parser, and the reference where the two are not known to agree",
    async () => {
      const auto = await loadMarkdownParser("auto");
      await auto.prepare("# a");
      await auto.prepare("a ~*b*~ c");
      expect(parse(auto, "# a").parser).toBe("fast");
      expect(parse(auto, "a ~*b*~ c").parser).toBe("remark");
      expect(parse(auto, "a ~*b*~ c").root.children[0]).toMatchObject({
        children: [{ value: "a ~" }, { type: "emphasis" }, { value: "~ c" }],
      });
    },
  );

  it.skipIf(!fast)("does not load the reference before a text needs it", async () => {
    const auto = await loadMarkdownParser("auto");
    await auto.prepare("# a");
    expect(parse(auto, "a ~*b*~ c").parser).toBe("fast");
  });

  it("gives each parse a tree of its own, whatever was prepared", async () => {
    const auto = await loadMarkdownParser("auto");
    await auto.prepare("# a");
    const other = parse(auto, "# b");
    await auto.prepare("# a");
    const [first, second] = [parse(auto, "# a"), parse(auto, "# a")];
    expect(first.root).toEqual(second.root);
    expect(first.root).not.toBe(second.root);
    expect(other.root.children[0]).toMatchObject({ children: [{ value: "b" }] });
  });

  it("refuses without loading anything", async () => {
    const auto = await loadMarkdownParser("auto");
    const text = "> ".repeat(5000);
    await expect(auto.prepare(text)).resolves.toBeUndefined();
    expect(auto.parse(text).ok).toBe(false);
  });
});
