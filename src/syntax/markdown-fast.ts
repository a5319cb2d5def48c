/**
 * Brings a tree of the fast parser into the form of the reference parser, or finds that the text has a
 * construct in which the two disagree. Linear in the tree and the text.
 */
import type { Code, Html, Link, ListItem, Nodes, Parents, Root, Text } from "mdast";
import { fenceOf } from "./markdown-fence.ts";

/** Code units that the fast parser reads in another way than the reference, whatever stands around them. */
const SURROGATE = /\p{Surrogate}/u;

/** Whether the text can be given to the fast parser at all. */
export const isFastText = (text: string): boolean => !text.startsWith("+++") && !SURROGATE.test(text);

/**
 * Changes `root` in place into the reference form.
 *
 * @returns whether the reference parser is known to give the same tree
 */
export function normalizeFast(root: Root, text: string): boolean {
  let same = !text.startsWith("---") || root.children[0]?.type === "yaml";
  const open: { node: Nodes; nested: boolean }[] = [{ node: root, nested: false }];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { node, nested } = entry;
    same &&= agrees(node, text, nested);
    if (!("children" in node)) continue;
    mergeText(node);
    if (node.type === "listItem") startTask(node, text);
    const inside = nested || CONTAINERS.has(node.type);
    for (const child of node.children) open.push({ node: child, nested: inside });
  }
  return same;
}

const CONTAINERS: ReadonlySet<Nodes["type"]> = new Set(["blockquote", "listItem", "footnoteDefinition"]);

function agrees(node: Nodes, text: string, nested: boolean): boolean {
  switch (node.type) {
    case "delete":
      return text.startsWith("~~", startOf(node));
    case "text":
      return !hasAddress(node.value);
    case "link":
      return !isPipedLiteral(node);
    case "code":
      return !nested || isClosed(node, text);
    case "html":
      return !nested || !endsWithBreak(node);
    case "listItem":
      return typeof node.checked !== "boolean" || isTaskOnOneLine(node);
    default:
      return true;
  }
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

/** The reference looks for addresses once more in the text that is left, by rules of its own. */
function hasAddress(value: string): boolean {
  for (let at = value.indexOf("@"); at !== -1; at = value.indexOf("@", at + 1)) {
    if (/^[\w+\-.]@[\w-]$/.test(value.slice(at - 1, at + 2))) return true;
  }
  return /https?:\/\/|www\./i.test(value);
}

/** A bare address takes a pipe along with the fast parser, so that a table's cells are counted otherwise. */
function isPipedLiteral(node: Link): boolean {
  const [child] = node.children;
  return child?.type === "text" && startOf(child) === startOf(node) && child.value.includes("|");
}

/** The reference ends a fence that its container closes one line ending later. */
const isClosed = (node: Code, text: string): boolean => {
  const fence = fenceOf(node, text);
  return fence === undefined || fence.closed;
};

const endsWithBreak = (node: Html): boolean => /[\r\n]$/.test(node.value);

const isTaskOnOneLine = (node: ListItem): boolean =>
  node.children[0]?.position?.start.line === node.position?.start.line;

function mergeText(parent: Parents): void {
  const children: Nodes[] = parent.children;
  let kept = 0;
  for (const child of children) {
    const last = kept > 0 ? children[kept - 1] : undefined;
    if (child.type === "text" && last?.type === "text") append(last, child);
    else children[kept++] = child;
  }
  children.length = kept;
}

function append(text: Text, next: Text): void {
  text.value += next.value;
  if (text.position && next.position) text.position.end = next.position.end;
}

/** The reference starts a task's paragraph at its text, but at the box where it does not start with text. */
function startTask(item: ListItem, text: string): void {
  const [paragraph] = item.children;
  if (typeof item.checked !== "boolean" || paragraph?.type !== "paragraph" || !paragraph.position) return;
  const { start } = paragraph.position;
  const [head] = paragraph.children;
  if (head?.type === "text" || start.offset === undefined) return;
  const box = text.lastIndexOf("[", start.offset - 1);
  paragraph.position.start = { line: start.line, column: start.column - (start.offset - box), offset: box };
}
