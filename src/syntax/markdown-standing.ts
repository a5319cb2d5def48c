/** Where nodes stand, as far as it matters to whether the parsers agree. Nodes of one text that stand alike share the object. */
import type { Parents } from "mdast";
import { InlineText } from "./markdown-parity-inline.ts";
import { startOf } from "./markdown-parity-places.ts";

export interface Standing {
  /** In a quote, list item or footnote, which may end a block before it ends itself. */
  readonly nested: boolean;
  /** In a link, where no address is looked for. */
  readonly linked: boolean;
  /** Set in a paragraph, heading or cell. */
  readonly inline: InlineText | undefined;
}

export const TOP: Standing = { nested: false, linked: false, inline: undefined };
const NESTED: Standing = { nested: true, linked: false, inline: undefined };

/** The standings of one text. To be asked in document order. */
export class Standings {
  readonly #inline: InlineText;
  readonly #inTop: Standing;
  readonly #inNested: Standing;

  constructor(text: string) {
    this.#inline = new InlineText(text);
    this.#inTop = { nested: false, linked: false, inline: this.#inline };
    this.#inNested = { nested: true, linked: false, inline: this.#inline };
  }

  /** How the children of a node stand that stands so itself. */
  below(parent: Parents, standing: Standing): Standing {
    switch (parent.type) {
      case "paragraph":
      case "heading":
      case "tableCell":
        this.#inline.begin(startOf(parent));
        return standing.nested ? this.#inNested : this.#inTop;
      case "blockquote":
      case "listItem":
      case "footnoteDefinition":
        return NESTED;
      case "link":
      case "linkReference":
        return { nested: standing.nested, linked: true, inline: standing.inline };
      default:
        return standing;
    }
  }
}
