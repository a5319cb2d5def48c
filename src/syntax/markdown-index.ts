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
    const around = { ...AT_TOP, block };
    const entry = addWithin(index, node, root, around, NO_LISTS, text);
    index.blocks.push(entry ?? part(root, around, node, placeOfNode(node)));
  });
  return index;
}

const NO_LISTS: Lists = { list: undefined, depth: 0 };

/** What surrounds a node but for its parent: the same object for nodes that are in the same things. */
type Around = Omit<Surroundings, "parent">;

const AT_TOP: Around = {
  block: 0,
  inQuote: false,
  inFootnote: false,
  inHeading: false,
  inLink: false,
  item: undefined,
  cell: undefined,
};

/**
 * Returns the entry of the node itself, where its type has a list. As deep as the tree, whose depth the parser's bounds
 * keep far from the stack's.
 */
function addWithin(
  index: Filling,
  node: Mdast.Nodes,
  parent: Mdast.Parents,
  around: Around,
  lists: Lists,
  text: string,
): Indexed<Mdast.Nodes> | undefined {
  const entry = add(index, node, parent, around, lists, text);
  if (!("children" in node) || node.children.length === 0) return entry;
  const inside = aroundIn(node, around);
  const nested = node.type === "list" ? { list: node, depth: lists.depth + 1 } : lists;
  for (const child of node.children) addWithin(index, child, node, inside, nested, text);
  return entry;
}

function aroundIn(parent: Mdast.Parents, around: Around): Around {
  switch (parent.type) {
    case "blockquote":
      return { ...around, inQuote: true };
    case "footnoteDefinition":
      return { ...around, inFootnote: true };
    case "heading":
      return { ...around, inHeading: true };
    case "link":
    case "linkReference":
      return { ...around, inLink: true };
    case "listItem":
      return { ...around, item: parent };
    case "tableCell":
      return { ...around, cell: parent };
    default:
      return around;
  }
}

/** Written out, because there is one of these for every node, and to spread one object into another is slow. */
const part = <Node extends Mdast.Nodes>(
  parent: Mdast.Parents,
  around: Around,
  node: Node,
  place: Place,
): Indexed<Node> => ({
  parent,
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
  parent: Mdast.Parents,
  around: Around,
  node: Node,
  place: Place,
  content: Place,
): Indexed<Node> & { readonly content: Place } => ({
  parent,
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
  parent: Mdast.Parents,
  around: Around,
  { list, depth }: Lists,
  text: string,
): Indexed<Mdast.Nodes> | undefined {
  switch (node.type) {
    case "yaml": {
      const entry = part(parent, around, node, placeOfNode(node));
      index.yaml ??= entry;
      return entry;
    }
    case "heading": {
      const place = placeOfNode(node);
      const nested = parent !== index.root;
      const entry = { ...partWithContent(parent, around, node, place, contentOf(node, place, text)), nested };
      return listed(index.headings, entry);
    }
    case "paragraph":
      return listed(index.paragraphs, part(parent, around, node, placeOfNode(node)));
    case "table":
      return listed(index.tables, part(parent, around, node, placeOfNode(node)));
    case "list":
      return listed(index.lists, { ...part(parent, around, node, placeOfNode(node)), depth });
    case "listItem": {
      const { checked } = node;
      const task = list && typeof checked === "boolean" ? taskParts(node, text) : undefined;
      if (!list || !task || typeof checked !== "boolean") return undefined;
      const standing = { list, depth: depth - 1, checked };
      return listed(index.tasks, { ...part(parent, around, node, placeOfNode(node)), ...task, ...standing });
    }
    case "code": {
      const place = placeOfNode(node);
      const fence = fenceOf(node, text);
      const content = fence?.content ?? place;
      const shape = { fence, fenced: fence !== undefined, closed: fence?.closed ?? true };
      return listed(index.code, { ...partWithContent(parent, around, node, place, content), ...shape });
    }
    case "inlineCode": {
      const place = placeOfNode(node);
      return listed(index.inlineCode, partWithContent(parent, around, node, place, unticked(place, text)));
    }
    case "link":
    case "image":
    case "definition": {
      const place = placeOfNode(node);
      const { url } = node;
      const autolink = node.type === "link" && isAutolink(place, text);
      const urlPlace = destinationOf(node, place, text);
      return listed(index.links, { ...part(parent, around, node, place), url, urlPlace, autolink });
    }
    case "linkReference":
    case "imageReference":
    case "footnoteReference":
      return listed(index.references, part(parent, around, node, placeOfNode(node)));
    case "footnoteDefinition":
      return listed(index.footnotes, part(parent, around, node, placeOfNode(node)));
    case "html": {
      const place = placeOfNode(node);
      for (const comment of commentsIn(text, place))
        index.comments.push({ parent, ...around, ...comment, node });
      return listed(index.html, part(parent, around, node, place));
    }
    case "text":
      return listed(index.texts, part(parent, around, node, placeOfNode(node)));
    default:
      return undefined;
  }
}

function listed<Item>(list: Item[], item: Item): Item {
  list.push(item);
  return item;
}

/** The place of a node in the text that was parsed. */
export const placeOfNode = (node: Mdast.Nodes): Place => placeOf(startOf(node), endOf(node));

const startOf = (node: Mdast.Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Mdast.Nodes): number => node.position?.end.offset ?? 0;

function contentOf(heading: Mdast.Heading, { start, end }: Place, text: string): Place {
  const first = heading.children[0];
  const last = heading.children.at(-1);
  if (first && last) return placeOf(startOf(first), endOf(last));
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
  const start = startOf(item);
  BOX.lastIndex = start;
  const match = BOX.exec(text);
  const first = item.children[0];
  if (!match || !first) return undefined;
  const behind = BOX.lastIndex;
  const end = endOf(first);
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
