/** The fast parser, its tree brought into the form of the reference parser. Linear in the tree and the text. */
import type { ListItem, Nodes, Parents, Root, Text } from "mdast";
import { markdownToMdast } from "satteri";
import { InlineBlock } from "./markdown-parity-inline.ts";
import { type Standing, nodeAgrees, rootAgrees, textAgrees } from "./markdown-parity.ts";
import { spareTildes } from "./markdown-tildes.ts";

/** Reads a text, and says whether the reference parser is known to give the same tree. */
export function readFast(text: string): { readonly root: Root; readonly agrees: boolean } {
  const root = markdownToMdast(text);
  if (root.type !== "root")
    throw new Error(`Unexpected \`${root.type}\` from the fast parser, expected a root`);
  return { root, agrees: normalizeFast(root, text) };
}

/**
 * Changes `root` in place into the reference form.
 *
 * @returns whether the reference parser is known to give the same tree
 */
function normalizeFast(root: Root, text: string): boolean {
  const same = normalizeIn(root, TOP, { text, tildes: text.includes("~"), breaks: text.includes("\r\n") });
  return same && textAgrees(text) && rootAgrees(root, text);
}

/** The text, and which of its marks there is anything to undo for. */
interface Source {
  readonly text: string;
  readonly tildes: boolean;
  readonly breaks: boolean;
}

const TOP: Standing = { nested: false, linked: false, block: undefined };

/** Goes on below where the trees are known to differ: whoever asks for this parser gets its tree in the same form. */
function normalizeIn(parent: Parents, standing: Standing, source: Source): boolean {
  const { text } = source;
  let same = true;
  if (source.tildes) spareTildes(parent, text);
  const children: Nodes[] = parent.children;
  let kept = 0;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (!child) continue;
    if (child.type === "text") at = mergeText(child, children, at);
    children[kept++] = child;
    if (source.breaks) endBeforeBreak(child, text);
    same &&= nodeAgrees(child, children[at + 1], text, standing);
    if (!("children" in child)) continue;
    if (child.type === "listItem") startTask(child, text);
    same = normalizeIn(child, standingIn(child, standing, text), source) && same;
  }
  children.length = kept;
  return same;
}

function standingIn(parent: Parents, standing: Standing, text: string): Standing {
  const { nested, linked, block } = standing;
  switch (parent.type) {
    case "blockquote":
    case "listItem":
    case "footnoteDefinition":
      return nested ? standing : { nested: true, linked, block };
    case "link":
    case "linkReference":
      return { nested, linked: true, block };
    case "paragraph":
    case "heading":
    case "tableCell":
      return { nested, linked, block: new InlineBlock(text, parent.position?.start.offset ?? 0) };
    default:
      return standing;
  }
}

/** The fast parser leaves text in pieces where it looked for an address. Returns where the last one stands. */
function mergeText(text: Text, siblings: readonly Nodes[], from: number): number {
  let at = from;
  for (let next = siblings[at + 1]; next?.type === "text"; next = siblings[at + 1]) {
    text.value += next.value;
    if (text.position && next.position) text.position.end = next.position.end;
    at++;
  }
  return at;
}

/** The fast parser ends what a container closes within a line ending of two characters. */
function endBeforeBreak({ position }: Nodes, text: string): void {
  const end = position?.end;
  if (end?.offset === undefined || text[end.offset] !== "\n" || text[end.offset - 1] !== "\r") return;
  end.offset--;
  end.column--;
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
