/** Text → Document: parses what the format asks for, looks through a fence around the whole, builds the model. */
import type { Contract, Format } from "../contracts/contract.ts";
import { formatOf as formatOfName } from "../contracts/formats.ts";
import type { MarkdownFailure, MarkdownParser } from "../syntax/markdown.ts";
import { indexTree, type TreeIndex } from "../syntax/markdown-index.ts";
import { buildDocument } from "./build.ts";
import type { Document } from "./document.ts";
import type { ZoneOffset } from "./values/zone.ts";

export interface ReadSource {
  readonly path: string;
  readonly text: string;
  readonly contract: Contract;
  readonly parser: MarkdownParser;
  /** Of times that name no zone, when the workspace declares it. */
  readonly zone?: ZoneOffset | undefined;
}

export type ReadResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly failure: MarkdownFailure };

/** The format of a file by its name; what has no ending of its own is Markdown. */
export const formatOf = (path: string): Format => formatOfName(path) ?? "markdown";

/** Reads one document. Only a Markdown text that no parser takes in linear time fails. */
export function readDocument({ path, text, contract, parser, zone }: ReadSource): ReadResult {
  const format = formatOf(path);
  const built = (markdown?: TreeIndex, wrapped?: Document["wrapped"]): ReadResult => ({
    ok: true,
    document: buildDocument({ path, text, contract, format, zone, markdown, wrapped }),
  });
  if (format !== "markdown") return built();
  const parsed = parser.parse(text);
  if (!parsed.ok) return parsed;
  const markdown = indexTree(parsed.root, text);
  const wrapped = fenceAround(markdown, text);
  if (!wrapped) return built(markdown);
  const inside = parser.parse(blanked(text, wrapped.content));
  if (!inside.ok) return inside;
  return built(indexTree(inside.root, text), wrapped);
}

/** The fence that holds all of a document but front matter, comments and a line of introduction. */
function fenceAround(markdown: TreeIndex, text: string): Document["wrapped"] {
  const blocks = markdown.blocks.filter(({ node }) => node.type !== "yaml" && node.type !== "html");
  const [only] = blocks;
  if (blocks.length !== 1 || only?.node.type !== "code") return undefined;
  const code = markdown.code.find(({ node }) => node === only.node);
  const language = only.node.lang?.toLowerCase();
  if (!code?.fenced || (language !== undefined && language !== "md" && language !== "markdown"))
    return undefined;
  const headed = /^#{1,6}[ \t]+\S/mu.test(text.slice(code.content.start, code.content.end));
  return headed ? { fence: code.place, content: code.content } : undefined;
}

/** The same text with everything outside a place turned to spaces, line endings kept: offsets stay what they are. */
const blanked = (text: string, place: { readonly start: number; readonly end: number }): string =>
  text.slice(0, place.start).replace(/[^\r\n]/gu, (unit) => " ".repeat(unit.length)) +
  text.slice(place.start, place.end) +
  text.slice(place.end).replace(/[^\r\n]/gu, (unit) => " ".repeat(unit.length));
