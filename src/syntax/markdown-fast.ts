/** The fast parser, its tree brought into the form of the reference parser. Linear in the tree and the text. */
import type { ListItem, Nodes, Parents, Root, Text } from "mdast";
import { createMdastHandle, dropHandle, MdastReader, serializeHandle } from "satteri";
import { readArena } from "./markdown-arena.ts";
import { nodeAgrees, rootAgrees, textAgrees } from "./markdown-parity.ts";
import { isParent } from "./markdown-nodes.ts";
import { type Standing, Standings, TOP } from "./markdown-standing.ts";
import { spareTildes } from "./markdown-tildes.ts";

/** Reads a text, and says whether the reference parser is known to give the same tree. */
export function readFast(text: string): { readonly root: Root; readonly agrees: boolean } {
  const root = parse(text);
  if (root.type !== "root")
    throw new Error(`Unexpected \`${root.type}\` from the fast parser, expected a root`);
  return { root, agrees: normalizeFast(root, text) };
}

function parse(text: string): Nodes {
  const handle = createMdastHandle(text);
  try {
    const arena = serializeHandle(handle);
    return readArena(new MdastReader(arena), arena, text);
  } finally {
    dropHandle(handle);
  }
}

/**
 * Changes `root` in place into the reference form.
 *
 * @returns whether the reference parser is known to give the same tree
 */
function normalizeFast(root: Root, text: string): boolean {
  const same = normalizeIn(root, TOP, {
    text,
    standings: new Standings(text),
    tildes: text.includes("~"),
    breaks: text.includes("\r\n"),
  });
  return same && textAgrees(text) && rootAgrees(root, text);
}

/** The text, and which of its marks there is anything to undo for. */
interface Source {
  readonly text: string;
  readonly standings: Standings;
  readonly tildes: boolean;
  readonly breaks: boolean;
}

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
    if (kept < at) children[kept] = child;
    kept++;
    if (source.breaks) endBeforeBreak(child, text);
    same &&= nodeAgrees(child, children[at + 1], text, standing);
    if (!isParent(child)) continue;
    if (child.type === "listItem") startTask(child, text);
    same = normalizeIn(child, source.standings.below(child, standing), source) && same;
  }
  if (kept < children.length) children.length = kept;
  return same;
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
  if (typeof item.checked !== "boolean") return;
  const paragraph = item.children[0];
  if (paragraph?.type !== "paragraph" || !paragraph.position) return;
  const { start } = paragraph.position;
  const head = paragraph.children[0];
  if (head?.type === "text" || start.offset === undefined) return;
  const box = text.lastIndexOf("[", start.offset - 1);
  paragraph.position.start = { line: start.line, column: start.column - (start.offset - box), offset: box };
}
