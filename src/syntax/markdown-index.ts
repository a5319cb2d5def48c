/**
 * What rules and documents need of a tree, collected in one walk. Nothing else walks the tree. Every list is in
 * document order, so that what stands in a place is found by binary search.
 */
import type * as Mdast from "mdast";
import { commentsIn } from "./markdown-comments.ts";
import { fenceOf } from "./markdown-fence.ts";
import { destinationOf, isAutolink } from "./markdown-links.ts";
import type { Indexed, IndexedTask, Surroundings, TreeIndex } from "./markdown-parts.ts";
import { type Place, placeOf } from "./place.ts";

export type * from "./markdown-parts.ts";

type Filling = {
  -readonly [Key in keyof TreeIndex]: TreeIndex[Key] extends readonly (infer Item)[]
    ? Item[]
    : TreeIndex[Key];
};

/** The lists around a node: the nearest, and how many there are. */
interface Lists {
  readonly list: Mdast.List | undefined;
  readonly depth: number;
}

/** Indexes the tree of a text. Linear; the tree's positions must be offsets into that text. */
export function indexTree(root: Mdast.Root, text: string): TreeIndex {
  const index: Filling = {
    root,
    yaml: undefined,
    blocks: [],
    headings: [],
    paragraphs: [],
    tables: [],
    lists: [],
    tasks: [],
    code: [],
    inlineCode: [],
    links: [],
    references: [],
    footnotes: [],
    html: [],
    comments: [],
    texts: [],
  };
  root.children.forEach((node, block) => {
    addWithin(index, node, atTop(root, block), NO_LISTS, text);
  });
  return index;
}

const NO_LISTS: Lists = { list: undefined, depth: 0 };

/** As deep as the tree, whose depth the parser's bounds keep far from the stack's. */
function addWithin(
  index: Filling,
  node: Mdast.Nodes,
  around: Surroundings,
  lists: Lists,
  text: string,
): void {
  add(index, node, around, lists, text);
  if (!("children" in node) || node.children.length === 0) return;
  const inside = surround(around, node);
  const nested = node.type === "list" ? { list: node, depth: lists.depth + 1 } : lists;
  for (const child of node.children) addWithin(index, child, inside, nested, text);
}

const atTop = (root: Mdast.Root, block: number): Surroundings => ({
  parent: root,
  block,
  inQuote: false,
  inFootnote: false,
  inHeading: false,
  inLink: false,
  item: undefined,
  cell: undefined,
});

const surround = (around: Surroundings, parent: Mdast.Parents): Surroundings => ({
  parent,
  block: around.block,
  inQuote: around.inQuote || parent.type === "blockquote",
  inFootnote: around.inFootnote || parent.type === "footnoteDefinition",
  inHeading: around.inHeading || parent.type === "heading",
  inLink: around.inLink || parent.type === "link" || parent.type === "linkReference",
  item: parent.type === "listItem" ? parent : around.item,
  cell: parent.type === "tableCell" ? parent : around.cell,
});

/** Written out, because there is one of these for every node, and to spread one object into another is slow. */
const part = <Node extends Mdast.Nodes>(around: Surroundings, node: Node, place: Place): Indexed<Node> => ({
  parent: around.parent,
  block: around.block,
  inQuote: around.inQuote,
  inFootnote: around.inFootnote,
  inHeading: around.inHeading,
  inLink: around.inLink,
  item: around.item,
  cell: around.cell,
  node,
  place,
});

/** As `part`, with what stands between the marks. */
const partWithContent = <Node extends Mdast.Nodes>(
  around: Surroundings,
  node: Node,
  place: Place,
  content: Place,
): Indexed<Node> & { readonly content: Place } => ({
  parent: around.parent,
  block: around.block,
  inQuote: around.inQuote,
  inFootnote: around.inFootnote,
  inHeading: around.inHeading,
  inLink: around.inLink,
  item: around.item,
  cell: around.cell,
  node,
  place,
  content,
});

function add(
  index: Filling,
  node: Mdast.Nodes,
  around: Surroundings,
  { list, depth }: Lists,
  text: string,
): void {
  const place = placeOfNode(node);
  if (around.parent === index.root) index.blocks.push(part(around, node, place));
  switch (node.type) {
    case "yaml":
      index.yaml ??= part(around, node, place);
      break;
    case "heading": {
      const nested = around.parent !== index.root;
      index.headings.push({ ...partWithContent(around, node, place, contentOf(node, text)), nested });
      break;
    }
    case "paragraph":
      index.paragraphs.push(part(around, node, place));
      break;
    case "table":
      index.tables.push(part(around, node, place));
      break;
    case "list":
      index.lists.push({ ...part(around, node, place), depth });
      break;
    case "listItem":
      if (list && typeof node.checked === "boolean") {
        const task = taskParts(node, text);
        const { checked } = node;
        if (task)
          index.tasks.push({ ...part(around, node, place), ...task, list, depth: depth - 1, checked });
      }
      break;
    case "code": {
      const fence = fenceOf(node, text);
      const content = fence?.content ?? place;
      const shape = { fence, fenced: fence !== undefined, closed: fence?.closed ?? true };
      index.code.push({ ...partWithContent(around, node, place, content), ...shape });
      break;
    }
    case "inlineCode":
      index.inlineCode.push(partWithContent(around, node, place, unticked(place, text)));
      break;
    case "link":
    case "image":
    case "definition": {
      const { url } = node;
      const autolink = node.type === "link" && isAutolink(place, text);
      const urlPlace = destinationOf(node, place, text);
      index.links.push({ ...part(around, node, place), url, urlPlace, autolink });
      break;
    }
    case "linkReference":
    case "imageReference":
    case "footnoteReference":
      index.references.push(part(around, node, place));
      break;
    case "footnoteDefinition":
      index.footnotes.push(part(around, node, place));
      break;
    case "html":
      index.html.push(part(around, node, place));
      for (const comment of commentsIn(text, place)) index.comments.push({ ...around, ...comment, node });
      break;
    case "text":
      index.texts.push(part(around, node, place));
      break;
  }
}

/** The place of a node in the text that was parsed. */
export const placeOfNode = (node: Mdast.Nodes): Place =>
  placeOf(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

function contentOf(heading: Mdast.Heading, text: string): Place {
  const first = heading.children[0];
  const last = heading.children.at(-1);
  if (first && last) return placeOf(placeOfNode(first).start, placeOfNode(last).end);
  const { start, end } = placeOfNode(heading);
  let at = start;
  while (at < end && text[at] === "#") at++;
  return placeOf(at, at);
}

const BOX = /([-+*]|\d{1,9}[.)])[\s>]*\[[\s\S]\]/y;
const SPACE = /\s*/y;

function taskParts(
  item: Mdast.ListItem,
  text: string,
): Pick<IndexedTask, "marker" | "box" | "content"> | undefined {
  const { start } = placeOfNode(item);
  BOX.lastIndex = start;
  const match = BOX.exec(text);
  const first = item.children[0];
  if (!match || !first) return undefined;
  const behind = BOX.lastIndex;
  const { end } = placeOfNode(first);
  SPACE.lastIndex = behind;
  const from = behind + (SPACE.exec(text)?.[0].length ?? 0);
  return {
    marker: placeOf(start, start + (match[1]?.length ?? 0)),
    box: placeOf(behind - 3, behind),
    content: placeOf(Math.min(from, end), end),
  };
}

function unticked({ start, end }: Place, text: string): Place {
  let ticks = 0;
  while (text[start + ticks] === "`") ticks++;
  return placeOf(start + ticks, end - ticks);
}

/** The text of a node as a reader sees it: no marks, no HTML; a hard break is a line feed. */
export function plainText(node: Mdast.Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if (node.type === "html") return "";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plainText).join("") : "";
}

/** The items that begin in `place`, of a list in document order. Two binary searches and a slice. */
export function within<Item extends { readonly place: Place }>(items: readonly Item[], place: Place): Item[] {
  return items.slice(firstFrom(items, place.start), firstFrom(items, place.end));
}

function firstFrom(items: readonly { readonly place: Place }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.place.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
