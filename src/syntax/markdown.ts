/**
 * Text → mdast with positions. The only module that knows a Markdown parser. It may not read files, and it
 * never throws on a document's content: what cannot be parsed in linear time is a failure with a place.
 */
import type { Root } from "mdast";
import { findExcess } from "./markdown-bounds.ts";
import type { Excess } from "./markdown-excess.ts";
import { completePositions, shiftTree } from "./markdown-positions.ts";
import { placeOf, shift } from "./place.ts";

/** A tree whose every node has line, column and offset (UTF-16 units, of the text that was parsed). */
export interface MarkdownTree {
  readonly root: Root;
  /** The parser that made the tree; with "auto" it differs from text to text. */
  readonly parser: "remark" | "fast";
}

/** Why a text was not parsed: real documents do not come near these bounds, hostile ones take minutes. */
export type MarkdownFailure = Excess;

export type MarkdownResult =
  ({ readonly ok: true } & MarkdownTree) | { readonly ok: false; readonly failure: MarkdownFailure };

export interface MarkdownParser {
  /**
   * Loads what `parse` needs for this text. Only `auto` ever has something to load: the reference parser, for
   * the first text on which the fast one is not known to agree with it. A text that was not prepared gets the
   * fast parser's tree there, as with the choice `fast`.
   */
  prepare(text: string): Promise<void>;
  parse(text: string): MarkdownResult;
}

export type ParserChoice = "auto" | "fast" | "remark";

/**
 * Loads the parser of that name, and only that one: `remark` is the reference, `fast` a native parser, `auto`
 * the fast one where its binary exists for this platform and the text is in the region where both are known to
 * give the same tree, remark elsewhere.
 *
 * @throws Error when `fast` is asked for and has no binary for this platform
 */
export async function loadMarkdownParser(choice: ParserChoice): Promise<MarkdownParser> {
  if (choice === "remark") return referenceParser(await loadRemark());
  let read: FastReader;
  try {
    read = await loadFast();
  } catch (cause) {
    if (choice === "auto") return referenceParser(await loadRemark());
    throw new Error(NO_BINARY, { cause });
  }
  return choice === "fast" ? fastParser(read) : carefulParser(read);
}

const NO_BINARY =
  "Cannot load the fast Markdown parser: `satteri` has no binary for this platform, or it was not installed. " +
  "Use `remark` or `auto` instead";

type Reader = (text: string) => Root;
/** Reads a tree and says whether the reference is known to give the same. */
type FastReader = (text: string) => { readonly root: Root; readonly agrees: boolean };

const nothing = (): Promise<void> => Promise.resolve();

const referenceParser = (read: Reader): MarkdownParser => ({
  prepare: nothing,
  parse: (text) => guard(text, (clean) => ({ root: read(clean), parser: "remark" })),
});

const fastParser = (read: FastReader): MarkdownParser => ({
  prepare: nothing,
  parse: (text) => guard(text, (clean) => ({ root: read(clean).root, parser: "fast" })),
});

function carefulParser(read: FastReader): MarkdownParser {
  let reference: Reader | undefined;
  /** What `prepare` has read already, for the parse that follows it. */
  let prepared: { readonly text: string; readonly result: MarkdownResult } | undefined;
  return {
    parse(text) {
      const known = prepared?.text === text ? prepared.result : undefined;
      // A tree has one owner.
      prepared = undefined;
      if (known) return known;
      return guard(text, (clean) => {
        const tree = read(clean);
        return tree.agrees || !reference
          ? { root: tree.root, parser: "fast" }
          : { root: reference(clean), parser: "remark" };
      });
    },
    async prepare(text) {
      if (reference) return;
      let agrees = true;
      const result = guard(text, (clean) => {
        agrees = false;
        const tree = read(clean);
        agrees = tree.agrees;
        return { root: tree.root, parser: "fast" };
      });
      if (agrees) prepared = { text, result };
      else reference = await loadRemark();
    },
  };
}

const BYTE_ORDER_MARK = "\uFEFF";

/** The text as both parsers read it alike: without a byte order mark, and as Unicode has it without NUL. */
const cleanText = (text: string): string =>
  (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text).replaceAll("\0", "\uFFFD");

function guard(text: string, read: (clean: string) => MarkdownTree): MarkdownResult {
  const clean = cleanText(text);
  const by = text.length - clean.length;
  const excess = findExcess(clean);
  if (excess) return { ok: false, failure: { ...excess, place: shift(excess.place, by) } };
  let tree: MarkdownTree;
  try {
    tree = read(clean);
  } catch (error) {
    const message = `Cannot parse this text: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, failure: { reason: "parser", message, place: placeOf(0, text.length) } };
  }
  if (by > 0) shiftTree(tree.root, by);
  return { ok: true, ...tree };
}

async function loadRemark(): Promise<Reader> {
  const [{ unified }, parse, gfm, frontmatter] = await Promise.all([
    import("unified"),
    import("remark-parse"),
    import("remark-gfm"),
    import("remark-frontmatter"),
  ]);
  const processor = unified()
    .use(parse.default)
    .use(gfm.default, { singleTilde: false })
    .use(frontmatter.default, ["yaml"])
    .freeze();
  return (text) => {
    const root = processor.parse(text);
    completePositions(root, text);
    return root;
  };
}

async function loadFast(): Promise<FastReader> {
  const [{ markdownToMdast }, { normalizeFast }] = await Promise.all([
    import("satteri"),
    import("./markdown-fast.ts"),
  ]);
  return (text) => {
    const root = markdownToMdast(text);
    if (root.type !== "root")
      throw new Error(`Unexpected \`${root.type}\` from the fast parser, expected a root`);
    return { root, agrees: normalizeFast(root, text) };
  };
}
