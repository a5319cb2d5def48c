/**
 * What rules and documents need of a tree, collected in one walk. Nothing else walks the tree. Every list is in
 * document order, so that what stands in a place is found by binary search.
 */
import type * as Mdast from "mdast";
import { commentsIn } from "./markdown-comments.ts";
import {
  type Around,
  aroundWith,
  codePart,
  headingPart,
  linkPart,
  listPart,
  part,
  partWithContent,
  type TaskPlaces,
  taskPart,
} from "./markdown-entries.ts";
import { fenceOf } from "./markdown-fence.ts";
import { destinationOf, isAutolink } from "./markdown-links.ts";
import type { Indexed, TreeIndex } from "./markdown-parts.ts";
import { isParent } from "./markdown-nodes.ts";
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
    const around = atTop(block);
    const entry = addWithin(index, node, root, around, NO_LISTS, text);
    index.blocks.push(entry ?? part(root, around, node, placeOfNode(node)));
  });
  return index;
}

const NO_LISTS: Lists = { list: undefined, depth: 0 };

const atTop = (block: number): Around => ({
  block,
  inQuote: false,
  inFootnote: false,
  inHeading: false,
  inLink: false,
  item: undefined,
  cell: undefined,
});

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
  if (!isParent(node)) return entry;
  const inside = aroundIn(node, around);
  const nested = node.type === "list" ? { list: node, depth: lists.depth + 1 } : lists;
  const children: readonly Mdast.Nodes[] = node.children;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (child) addWithin(index, child, node, inside, nested, text);
  }
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
      return aroundWith(around, parent, around.cell);
    case "tableCell":
      return aroundWith(around, around.item, parent);
    default:
      return around;
  }
}

function add(
  index: Filling,
  node: Mdast.Nodes,
  parent: Mdast.Parents,
  around: Around,
  { list, depth }: Lists,
  text: string,
): Indexed<Mdast.Nodes> | undefined {
  const place = placeOfNode(node);
  switch (node.type) {
    case "text":
      return listed(index.texts, part(parent, around, node, place));
    case "paragraph":
      return listed(index.paragraphs, part(parent, around, node, place));
    case "inlineCode":
      return listed(index.inlineCode, partWithContent(parent, around, node, place, unticked(place, text)));
    case "listItem": {
      const task = list && typeof node.checked === "boolean" ? taskParts(node, text) : undefined;
      if (!list || !task) return undefined;
      return listed(index.tasks, taskPart(parent, around, node, place, task, { list, depth: depth - 1 }));
    }
    case "list":
      return listed(index.lists, listPart(parent, around, node, place, depth));
    case "heading": {
      const nested = parent !== index.root;
      const content = contentOf(node, place, text);
      return listed(index.headings, headingPart(parent, around, node, place, content, nested));
    }
    case "table":
      return listed(index.tables, part(parent, around, node, place));
    case "code":
      return listed(index.code, codePart(parent, around, node, place, fenceOf(node, text)));
    case "link":
    case "image":
    case "definition": {
      const { url } = node;
      const autolink = node.type === "link" && isAutolink(place, text);
      const urlPlace = destinationOf(node, place, text);
      return listed(index.links, linkPart(parent, around, node, place, { url, urlPlace, autolink }));
    }
    case "linkReference":
    case "imageReference":
    case "footnoteReference":
      return listed(index.references, part(parent, around, node, place));
    case "footnoteDefinition":
      return listed(index.footnotes, part(parent, around, node, place));
    case "html": {
      for (const comment of commentsIn(text, place))
        index.comments.push({ parent, ...around, ...comment, node });
      return listed(index.html, part(parent, around, node, place));
    }
    case "yaml": {
      const entry = part(parent, around, node, place);
      index.yaml ??= entry;
      return entry;
    }
    default:
      return undefined;
  }
}

function listed<Item>(list: Item[], item: Item): Item {
  list.push(item);
  return item;
}

/** The place of a node in the text that was parsed. */
export function placeOfNode({ position }: Mdast.Nodes): Place {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

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

function taskParts(item: Mdast.ListItem, text: string): TaskPlaces | undefined {
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
