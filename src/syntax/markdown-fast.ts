/** Brings a tree of the fast parser into the form of the reference parser. Linear in the tree and the text. */
import type { ListItem, Nodes, Parents, Root, Text } from "mdast";
import { InlineBlock } from "./markdown-parity-inline.ts";
import { type Standing, nodeAgrees, rootAgrees, textAgrees } from "./markdown-parity.ts";
import { spareTildes } from "./markdown-tildes.ts";

interface Visit {
  readonly node: Nodes;
  readonly next: Nodes | undefined;
  readonly standing: Standing;
}

/**
 * Changes `root` in place into the reference form.
 *
 * @returns whether the reference parser is known to give the same tree
 */
export function normalizeFast(root: Root, text: string): boolean {
  let same = textAgrees(text) && rootAgrees(root, text);
  const open: Visit[] = [{ node: root, next: undefined, standing: TOP }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { node, next, standing } = visit;
    same &&= nodeAgrees(node, next, text, standing);
    if (!("children" in node)) continue;
    spareTildes(node, text);
    mergeText(node);
    if (node.type === "listItem") startTask(node, text);
    const inside = standingIn(node, standing, text);
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child) open.push({ node: child, next: node.children[at + 1], standing: inside });
    }
  }
  return same;
}

const TOP: Standing = { nested: false, linked: false, block: undefined };

function standingIn(parent: Parents, standing: Standing, text: string): Standing {
  switch (parent.type) {
    case "blockquote":
    case "listItem":
    case "footnoteDefinition":
      return { ...standing, nested: true };
    case "link":
    case "linkReference":
      return { ...standing, linked: true };
    case "paragraph":
    case "heading":
    case "tableCell":
      return { ...standing, block: new InlineBlock(text, parent.position?.start.offset ?? 0) };
    default:
      return standing;
  }
}

/** The fast parser leaves text in pieces where it looked for an address. */
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
