/**
 * Text → mdast with positions. The only module that knows a Markdown parser. It may not read files, and it
 * never throws on a document's content: what cannot be parsed in linear time is a failure with a place.
 */
import type { Root } from "mdast";
import type { Place } from "./place.ts";

/** A tree whose every node has line, column and offset (UTF-16 units, of the text that was parsed). */
export interface MarkdownTree {
  readonly root: Root;
  /** The parser that made the tree; with "auto" it differs from text to text. */
  readonly parser: "remark" | "fast";
}

export interface MarkdownFailure {
  readonly reason: "nesting" | "too-large";
  readonly message: string;
  readonly place: Place;
}

export type MarkdownResult =
  | ({ readonly ok: true } & MarkdownTree)
  | { readonly ok: false; readonly failure: MarkdownFailure };

export interface MarkdownParser {
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
  if (choice === "remark") return parserOf("remark", await loadRemark());
  try {
    return parserOf("fast", await loadFast());
  } catch (cause) {
    if (choice === "auto") return parserOf("remark", await loadRemark());
    throw new Error("The fast Markdown parser has no binary for this platform; use the parser `remark` or `auto`", {
      cause,
    });
  }
}

const parserOf = (name: MarkdownTree["parser"], read: (text: string) => Root): MarkdownParser => ({
  parse: (text) => ({ ok: true, root: read(text), parser: name }),
});

async function loadRemark(): Promise<(text: string) => Root> {
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
  return (text) => processor.parse(text);
}

async function loadFast(): Promise<(text: string) => Root> {
  const { markdownToMdast } = await import("satteri");
  return (text) => {
    const root = markdownToMdast(text);
    if (root.type !== "root") throw new Error(`Unexpected ${root.type} from the fast parser, expected a root`);
    return root;
  };
}
