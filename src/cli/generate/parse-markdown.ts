/** The tree of a Markdown file that no contract governs. */
import { loadMarkdownParser, type MarkdownParser } from "../../syntax/markdown.ts";
import { indexTree, type TreeIndex } from "../../syntax/markdown-index.ts";

let loading: Promise<MarkdownParser> | undefined;

/** Undefined for a text that no parser reads in linear time. */
export async function parseMarkdown(text: string): Promise<TreeIndex | undefined> {
  loading ??= loadMarkdownParser("auto");
  const parser = await loading;
  await parser.prepare(text);
  const parsed = parser.parse(text);
  return parsed.ok ? indexTree(parsed.root, text) : undefined;
}
