/**
 * Makes the entries of the index of a tree. Each is written out: there is one for nearly every node, and to spread one
 * object into another takes longer than all else that is done for it.
 */
import type * as Mdast from "mdast";
import type { Fence } from "./markdown-fence.ts";
import type {
  Indexed,
  IndexedCode,
  IndexedHeading,
  IndexedLink,
  IndexedList,
  IndexedTask,
  Surroundings,
} from "./markdown-parts.ts";
import type { Place } from "./place.ts";

/** What surrounds a node but for its parent: the same object for nodes that are in the same things. */
export type Around = Omit<Surroundings, "parent">;

/** The same surroundings within an item or a cell. */
export const aroundWith = (around: Around, item: Around["item"], cell: Around["cell"]): Around => ({
  block: around.block,
  inQuote: around.inQuote,
  inFootnote: around.inFootnote,
  inHeading: around.inHeading,
  inLink: around.inLink,
  item,
  cell,
});

export const part = <Node extends Mdast.Nodes>(
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
export const partWithContent = <Node extends Mdast.Nodes>(
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

export const headingPart = (
  parent: Mdast.Parents,
  around: Around,
  node: Mdast.Heading,
  place: Place,
  content: Place,
  nested: boolean,
): IndexedHeading => ({
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
  nested,
});

export const listPart = (
  parent: Mdast.Parents,
  around: Around,
  node: Mdast.List,
  place: Place,
  depth: number,
): IndexedList => ({
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
  depth,
});

export const linkPart = (
  parent: Mdast.Parents,
  around: Around,
  node: IndexedLink["node"],
  place: Place,
  { url, urlPlace, autolink }: Pick<IndexedLink, "url" | "urlPlace" | "autolink">,
): IndexedLink => ({
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
  url,
  urlPlace,
  autolink,
});

export type TaskPlaces = Pick<IndexedTask, "marker" | "box" | "content">;

export const taskPart = (
  parent: Mdast.Parents,
  around: Around,
  node: Mdast.ListItem,
  place: Place,
  { marker, box, content }: TaskPlaces,
  { list, depth }: Pick<IndexedTask, "list" | "depth">,
): IndexedTask => ({
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
  list,
  depth,
  checked: node.checked === true,
  marker,
  box,
  content,
});

export const codePart = (
  parent: Mdast.Parents,
  around: Around,
  node: Mdast.Code,
  place: Place,
  fence: Fence | undefined,
): IndexedCode => ({
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
  content: fence?.content ?? place,
  fence,
  fenced: fence !== undefined,
  closed: fence?.closed ?? true,
});
