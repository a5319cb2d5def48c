/** Brings a tree of the fast parser into the form of the reference parser. Linear in the tree and the text. */
import type { ListItem, Nodes, Parents, Root, Text } from "mdast";
import {
  Brackets,
  type Standing,
  nodeAgrees,
  rootAgrees,
  siblingsAgree,
  textAgrees,
} from "./markdown-parity.ts";

/**
 * Changes `root` in place into the reference form.
 *
 * @returns whether the reference parser is known to give the same tree
 */
export function normalizeFast(root: Root, text: string): boolean {
  const brackets = new Brackets(text);
  let same = textAgrees(text) && rootAgrees(root, text);
  const open: { node: Nodes; standing: Standing }[] = [{ node: root, standing: TOP }];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { node, standing } = entry;
    same &&= nodeAgrees(node, text, standing, brackets);
    if (!("children" in node)) continue;
    mergeText(node);
    if (node.type === "listItem") startTask(node, text);
    const inside = standingIn(node, standing);
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (!child) continue;
      same &&= siblingsAgree(child, node.children[at + 1], text, inside.nested);
      open.push({ node: child, standing: inside });
    }
  }
  return same;
}

const TOP: Standing = { nested: false, linked: false, block: 0 };

function standingIn(parent: Parents, standing: Standing): Standing {
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
      return { ...standing, block: parent.position?.start.offset ?? 0 };
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
