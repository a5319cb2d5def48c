/** What a node is, as far as walking a tree needs it. */
import type { Nodes, Parents } from "mdast";

/** As `"children" in node`, which takes much longer for nodes of so many forms. */
export const isParent = (node: Nodes): node is Parents => (node as Partial<Parents>).children !== undefined;
