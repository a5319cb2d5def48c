/**
 * Makes the tree of what the fast parser leaves in memory: a table of nodes of one size, the numbers of their children, what
 * else each of them holds, and the strings. The parser's own reader does the same for every form of tree it knows, at
 * a multiple of the price, and that would be the largest part of what a document costs.
 */
import type { AlignType, Heading, Nodes, ReferenceType } from "mdast";
import { type MdastReader, materializeMdastTree } from "satteri";
import type { Position } from "unist";

/** Words of 32 bits that a node has in the table, and at which of them is what. */
const NODE_WORDS = 13;
const TYPE = 1;
const PLACE = 3;
const CHILDREN = 9;
const DATA = 11;

const DEPTHS: readonly Heading["depth"][] = [1, 1, 2, 3, 4, 5, 6];
const ALIGNMENTS: readonly AlignType[] = [null, "left", "right", "center"];
const REFERENCES: readonly ReferenceType[] = ["shortcut", "collapsed", "full"];

interface Arena {
  readonly reader: MdastReader;
  readonly words: Uint32Array;
  readonly bytes: Uint8Array;
  /** Where nodes and the numbers of children begin, in words, and what nodes hold, in bytes. */
  readonly nodes: number;
  readonly children: number;
  readonly data: number;
  /** What was parsed. */
  readonly text: string;
  /** All strings in one, where bytes are characters. */
  readonly ascii: string | undefined;
  /** Where the bytes of all strings begin: those of the text, and as many as it has. */
  readonly strings: number;
  readonly textBytes: number;
}

/**
 * The tree as `materializeMdastTree` makes it; a memory of another form than is known here is left to that.
 * @param buffer what the reader was made of; @param text what was parsed
 */
export function readArena(reader: MdastReader, buffer: Uint8Array, text: string): Nodes {
  const { header } = reader;
  const { nodeStructSize, nodesOffset, childrenOffset, nodeDataCount } = header;
  const isAligned = (buffer.byteOffset | nodesOffset | childrenOffset) % 4 === 0;
  if (nodeStructSize !== NODE_WORDS * 4 || nodeDataCount > 0 || !isAligned)
    return materializeMdastTree(reader);
  const pool = reader.getStringPool();
  const arena: Arena = {
    reader,
    words: new Uint32Array(buffer.buffer, buffer.byteOffset, buffer.byteLength >> 2),
    bytes: buffer,
    nodes: nodesOffset >> 2,
    children: childrenOffset >> 2,
    data: header.typeDataOffset,
    text,
    ascii: pool.length === header.stringPoolLen ? pool : undefined,
    strings: header.stringPoolOffset,
    textBytes: Buffer.byteLength(text),
  };
  try {
    return nodeAt(arena, 0);
  } catch (error) {
    if (error instanceof UnknownType) return materializeMdastTree(reader);
    throw error;
  }
}

/** A node that Markdown has only by an extension, such as front matter in TOML. */
class UnknownType extends Error {}

/** As deep as the tree, whose depth the parser's bounds keep far from the stack's. */
function nodeAt(arena: Arena, id: number): Nodes {
  const at = arena.nodes + id * NODE_WORDS;
  const position = positionAt(arena.words, at + PLACE);
  switch ((arena.words[at + TYPE] ?? 0) & 0xff) {
    case 0:
      return { type: "root", children: childrenOf(arena, at), position };
    case 1:
      return { type: "paragraph", children: childrenOf(arena, at), position };
    case 2:
      return {
        type: "heading",
        depth: DEPTHS[byteAt(arena, at, 0)] ?? 1,
        children: childrenOf(arena, at),
        position,
      };
    case 3:
      return { type: "thematicBreak", position };
    case 4:
      return { type: "blockquote", children: childrenOf(arena, at), position };
    case 5: {
      const ordered = byteAt(arena, at, 4) !== 0;
      const start = ordered ? uint32(arena.bytes, heldAt(arena, at)) : null;
      const spread = byteAt(arena, at, 5) !== 0;
      return { type: "list", ordered, start, spread, children: childrenOf(arena, at), position };
    }
    case 6: {
      const box = byteAt(arena, at, 0);
      const checked = box === 2 ? null : box === 1;
      const spread = byteAt(arena, at, 1) !== 0;
      return { type: "listItem", spread, checked, children: childrenOf(arena, at), position };
    }
    case 7:
      return { type: "html", value: stringAt(arena, at, 0), position };
    case 8:
      return {
        type: "code",
        lang: stringAt(arena, at, 0) || null,
        meta: stringAt(arena, at, 8) || null,
        value: stringAt(arena, at, 16),
        position,
      };
    case 9:
      return {
        type: "definition",
        url: stringAt(arena, at, 0),
        title: stringAt(arena, at, 8) || null,
        identifier: stringAt(arena, at, 16),
        label: stringAt(arena, at, 24),
        position,
      };
    case 10:
      return { type: "text", value: textAt(arena, at, position), position };
    case 11:
      return { type: "emphasis", children: childrenOf(arena, at), position };
    case 12:
      return { type: "strong", children: childrenOf(arena, at), position };
    case 13:
      return { type: "inlineCode", value: stringAt(arena, at, 0), position };
    case 14:
      return { type: "break", position };
    case 15: {
      const title = stringAt(arena, at, 8) || null;
      return { type: "link", url: stringAt(arena, at, 0), title, children: childrenOf(arena, at), position };
    }
    case 16: {
      const title = stringAt(arena, at, 16) || null;
      return { type: "image", url: stringAt(arena, at, 0), alt: stringAt(arena, at, 8), title, position };
    }
    case 17:
      return {
        type: "linkReference",
        identifier: stringAt(arena, at, 0),
        label: stringAt(arena, at, 8),
        referenceType: REFERENCES[byteAt(arena, at, 16)] ?? "shortcut",
        children: childrenOf(arena, at),
        position,
      };
    case 18:
      return {
        type: "imageReference",
        identifier: stringAt(arena, at, 0),
        label: stringAt(arena, at, 8),
        referenceType: REFERENCES[byteAt(arena, at, 16)] ?? "shortcut",
        alt: stringAt(arena, at, 20),
        position,
      };
    case 19:
      return {
        type: "footnoteDefinition",
        identifier: stringAt(arena, at, 0),
        label: stringAt(arena, at, 8),
        children: childrenOf(arena, at),
        position,
      };
    case 20:
      return {
        type: "footnoteReference",
        identifier: stringAt(arena, at, 0),
        label: stringAt(arena, at, 8),
        position,
      };
    case 21:
      return { type: "table", align: alignAt(arena, at), children: childrenOf(arena, at), position };
    case 22:
      return { type: "tableRow", children: childrenOf(arena, at), position };
    case 23:
      return { type: "tableCell", children: childrenOf(arena, at), position };
    case 24:
      return { type: "delete", children: childrenOf(arena, at), position };
    case 25:
      return { type: "yaml", value: stringAt(arena, at, 0), position };
    default:
      throw new UnknownType();
  }
}

/** The caller knows what children a node of its type has. */
function childrenOf<Child extends Nodes>(arena: Arena, at: number): Child[] {
  const { words } = arena;
  const from = arena.children + (words[at + CHILDREN] ?? 0);
  const count = words[at + CHILDREN + 1] ?? 0;
  // Most have one child, and a list that is pushed to takes memory for many.
  if (count === 1) return [nodeAt(arena, words[from] ?? 0) as Child];
  const children: Child[] = [];
  for (let index = 0; index < count; index++) {
    children.push(nodeAt(arena, words[from + index] ?? 0) as Child);
  }
  return children;
}

function alignAt(arena: Arena, at: number): AlignType[] {
  const held = heldAt(arena, at);
  return Array.from(
    { length: uint32(arena.bytes, held) },
    (_, column) => ALIGNMENTS[arena.bytes[held + 4 + column] ?? 0] ?? null,
  );
}

/** Undefined for what has no source: no line has the number 0. */
function positionAt(words: Uint32Array, at: number): Position | undefined {
  const line = words[at + 2] ?? 0;
  if (line === 0) return undefined;
  const start = { line, column: words[at + 3] ?? 0, offset: words[at] ?? 0 };
  const end = { line: words[at + 4] ?? 0, column: words[at + 5] ?? 0, offset: words[at + 1] ?? 0 };
  return { start, end };
}

/** The byte at which what a node holds begins. */
const heldAt = ({ words, data }: Arena, at: number): number => data + (words[at + DATA] ?? 0);

const byteAt = (arena: Arena, at: number, offset: number): number =>
  arena.bytes[heldAt(arena, at) + offset] ?? 0;

function uint32(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return low + (bytes[at + 3] ?? 0) * 0x1000000;
}

/** A string that a node holds by its first byte and its length; empty where the node holds less. */
function stringAt(arena: Arena, at: number, offset: number): string {
  if (offset + 8 > (arena.words[at + DATA + 1] ?? 0)) return "";
  const held = heldAt(arena, at) + offset;
  return stringOf(arena, uint32(arena.bytes, held), uint32(arena.bytes, held + 4));
}

const stringOf = ({ ascii, reader }: Arena, from: number, length: number): string =>
  ascii === undefined ? reader.getString(from, length) : ascii.slice(from, from + length);

/**
 * As `stringAt`. A text that is a piece of the document and has as many bytes as its place has units is what stands there:
 * its units need not be counted off from the beginning.
 */
function textAt(arena: Arena, at: number, position: Position | undefined): string {
  const { bytes, text, ascii } = arena;
  const held = heldAt(arena, at);
  const from = uint32(bytes, held);
  const length = uint32(bytes, held + 4);
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const first = arena.strings + from;
  return ascii === undefined &&
    from + length <= arena.textBytes &&
    end - start === length &&
    text.charCodeAt(start) === bytes[first] &&
    text.charCodeAt(end - 1) === bytes[first + length - 1]
    ? text.slice(start, end)
    : stringOf(arena, from, length);
}
