/**
 * Recognises, line by line and without a parser, the text in which nothing is Markdown: fenced code and blocks of
 * HTML that begin at the margin, where no container can make them something else. It may miss such text, but must
 * not see any where a parser sees none, or what is hostile could hide there. Once in doubt, it sees no more.
 */

type State =
  | { readonly in: "text" | "yaml" | "comment" | "html" }
  /** A fence at the margin: its lines are opaque. */
  | { readonly in: "fence"; readonly mark: string }
  /** A fence in a container: its lines are not taken as opaque, but it must be seen to end. */
  | { readonly in: "inner"; readonly mark: string; readonly column: number };

const TEXT: State = { in: "text" };
const FENCE = /^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t][ \t>]*)*)(`{3,}(?=[^`]*$)|~{3,})/;
const HTML_BLOCK =
  /^<\/?(?:center|details|div|dl|fieldset|figure|form|h[1-6]|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/i;
const HTML_LINE = /^[ \t>*+\-\d.)]*</;
const RAW = /^[ \t>*+\-\d.)]*<(?:[!?]|script|pre|style|textarea)/i;

export class Opaque {
  #state: State;
  #doubt = false;
  #fresh = true;
  #html = false;

  constructor(text: string) {
    this.#state = text.startsWith("---") ? { in: "yaml" } : TEXT;
  }

  /** Whether the next line of the text is opaque. To be asked of every line, in order. */
  covers(line: string): boolean {
    const blank = /^[ \t>]*$/.test(line);
    const covered = this.#step(line, blank);
    this.#fresh = blank;
    if (blank) this.#html = false;
    return covered;
  }

  #step(line: string, blank: boolean): boolean {
    const state = this.#state;
    switch (state.in) {
      case "yaml":
        if (/^---[ \t]*$/.test(line) && !this.#fresh) this.#state = TEXT;
        return false;
      case "fence":
        if (/^ {0,3}[`~]/.test(line) && closes(line.trimStart(), state.mark)) this.#state = TEXT;
        return true;
      case "comment":
        if (line.includes("-->")) this.#state = TEXT;
        return true;
      case "html":
        if (/^[ \t]*$/.test(line)) this.#state = TEXT;
        return true;
      case "inner":
        if (!blank) this.#inner(line, state.mark, state.column);
        return false;
      case "text":
        return !this.#doubt && !blank && this.#open(line);
    }
  }

  #open(line: string): boolean {
    const fence = FENCE.exec(line);
    if (fence) {
      const [, lead = "", mark = ""] = fence;
      if (this.#html) this.#doubt = true;
      else if (lead === "") this.#state = { in: "fence", mark };
      else this.#state = { in: "inner", mark, column: lead.length };
      return !this.#doubt && lead === "";
    }
    if (this.#fresh && line.startsWith("<!--")) {
      if (!line.includes("-->", 2)) this.#state = { in: "comment" };
      return true;
    }
    if (this.#fresh && HTML_BLOCK.test(line)) {
      this.#state = { in: "html" };
      return true;
    }
    if (HTML_LINE.test(line)) this.#html = true;
    if (RAW.test(line) && !line.includes("-->")) this.#doubt = true;
    return false;
  }

  #inner(line: string, mark: string, column: number): void {
    const lead = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    if (lead < column) this.#doubt = true;
    else if (line.startsWith(mark, lead)) {
      if (lead !== column || !closes(line.slice(lead), mark)) this.#doubt = true;
    } else return;
    this.#state = TEXT;
  }
}

/** Whether a line is the fence that closes `mark`: at least as long, of the same character, and nothing else. */
function closes(line: string, mark: string): boolean {
  let length = 0;
  while (line[length] === mark[0]) length++;
  return length >= mark.length && /^[ \t]*$/.test(line.slice(length));
}
