/** The parts of a Markdown tree as rules and documents see them: each with its place and surroundings. */
import type * as Mdast from "mdast";
import type { Comment } from "./markdown-comments.ts";
import type { Fence } from "./markdown-fence.ts";
import type { Place } from "./place.ts";

/** Where a node stands: its nearest ancestors of interest. */
export interface Surroundings {
  readonly parent: Mdast.Parents;
  /** The index among the root's children of the block that the node is or is in. */
  readonly block: number;
  readonly inQuote: boolean;
  readonly inFootnote: boolean;
  readonly inHeading: boolean;
  readonly inLink: boolean;
  readonly item: Mdast.ListItem | undefined;
  readonly cell: Mdast.TableCell | undefined;
}

export interface Indexed<Node extends Mdast.Nodes> extends Surroundings {
  readonly node: Node;
  readonly place: Place;
}

export interface IndexedHeading extends Indexed<Mdast.Heading> {
  /** In a quote, a list item or a footnote: no section of the document begins here. */
  readonly nested: boolean;
  /** The content without the marks; empty behind the marks where there is none. */
  readonly content: Place;
}

export interface IndexedList extends Indexed<Mdast.List> {
  /** 0 for a list that is in no other list. */
  readonly depth: number;
}

export interface IndexedTask extends Indexed<Mdast.ListItem> {
  readonly list: Mdast.List;
  readonly depth: number;
  readonly checked: boolean;
  /** The list marker, `-` or `12.`. */
  readonly marker: Place;
  /** The `[ ]` with its brackets. */
  readonly box: Place;
  /** The rest of the first block, without marker and box. */
  readonly content: Place;
}

export interface IndexedCode extends Indexed<Mdast.Code> {
  /** Absent for an indented block. */
  readonly fence: Fence | undefined;
  readonly fenced: boolean;
  readonly closed: boolean;
  /** The text between the fences, or the whole indented block. */
  readonly content: Place;
}

export interface IndexedInlineCode extends Indexed<Mdast.InlineCode> {
  /** What stands between the backticks, padding included. */
  readonly content: Place;
}

export interface IndexedLink extends Indexed<Mdast.Link | Mdast.Image | Mdast.Definition> {
  readonly url: string;
  /** The address as written, without angle brackets; undefined where the source does not show it plainly. */
  readonly urlPlace: Place | undefined;
  /** `<https://…>` or a bare address. */
  readonly autolink: boolean;
}

export interface IndexedComment extends Surroundings, Comment {
  readonly node: Mdast.Html;
}

export type Reference = Mdast.LinkReference | Mdast.ImageReference | Mdast.FootnoteReference;

/** What a tree has, by type. */
export interface TreeIndex {
  readonly root: Mdast.Root;
  /** The root's children. */
  readonly blocks: readonly Indexed<Mdast.Nodes>[];
  readonly yaml: Indexed<Mdast.Yaml> | undefined;
  readonly headings: readonly IndexedHeading[];
  readonly paragraphs: readonly Indexed<Mdast.Paragraph>[];
  readonly tables: readonly Indexed<Mdast.Table>[];
  readonly lists: readonly IndexedList[];
  readonly tasks: readonly IndexedTask[];
  readonly code: readonly IndexedCode[];
  readonly inlineCode: readonly IndexedInlineCode[];
  readonly links: readonly IndexedLink[];
  readonly references: readonly Indexed<Reference>[];
  readonly footnotes: readonly Indexed<Mdast.FootnoteDefinition>[];
  readonly html: readonly Indexed<Mdast.Html>[];
  readonly comments: readonly IndexedComment[];
  readonly texts: readonly Indexed<Mdast.Text>[];
}
