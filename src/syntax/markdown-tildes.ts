/** Single tildes, as in `~50 of ~200`: the fast parser strikes out what is between them, to the reference they are text. */
import { lettered } from "./lettered.ts";
import type { Delete, Nodes, Parents, Text } from "mdast";
import type { Point } from "unist";

/**
 * Replaces children that are struck out so by their text, where nothing else depends on it: the fast parser has not
 * looked further for what opened between the two. Other such children stay.
 */
export function spareTildes(parent: Parents, text: string): void {
  const children: Nodes[] = parent.children;
  if (!children.some(({ type }) => type === "delete")) return;
  parent.children.splice(
    0,
    children.length,
    // A parent of struck out text may have text.
    ...(children.flatMap((child) => spared(child, text) ?? [child]) as never[]),
  );
}

function spared(child: Nodes, text: string): readonly Nodes[] | undefined {
  if (child.type !== "delete" || !child.position || !isPlain(child, text)) return undefined;
  const { start, end } = child.position;
  return [tilde(start, beside(start, 1)), ...child.children, tilde(beside(end, -1), end)];
}

const SINGLE = /^~[^~*[\]<>&!`\\\r\n]+~$/;
const WORD_PARTS = lettered(String.raw`(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])`, "g");

function isPlain({ children, position }: Delete, text: string): boolean {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const source = text.slice(from, to);
  return (
    children.every(({ type }) => type === "text") &&
    text[from - 1] !== "~" &&
    text[to] !== "~" &&
    SINGLE.test(source) &&
    !source.replace(WORD_PARTS(source), "").includes("_")
  );
}

const tilde = (start: Point, end: Point): Text => ({ type: "text", value: "~", position: { start, end } });

const beside = ({ line, column, offset = 0 }: Point, by: 1 | -1): Point => ({
  line,
  column: column + by,
  offset: offset + by,
});
