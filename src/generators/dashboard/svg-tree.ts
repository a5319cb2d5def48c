/** A drawing as a DOM → the same as a tree, so that one serialiser escapes everything on the page. */
import type { Element, ElementContent } from "hast";
import { s } from "hastscript";

/** As much of the DOM as is read here. */
export interface DomElement {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<DomNode>;
}
interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Style sheets inside are left out: the page has its own. So are the drawing's own labels: the whole is one picture
 * with one name.
 */
export function svgTree(element: DomElement): Element {
  const properties: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (name !== "class" && !name.startsWith("aria-")) properties[name] = value;
  }
  const children: ElementContent[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === TEXT) children.push({ type: "text", value: child.textContent ?? "" });
    else if (isElement(child) && child.localName !== "style") children.push(svgTree(child));
  }
  return s(element.localName, properties, children);
}

const isElement = (node: DomNode): node is DomNode & DomElement => node.nodeType === ELEMENT;
