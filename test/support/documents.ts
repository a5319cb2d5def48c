/** Documents for tests: real text through the reference parser, read by a contract that promises nothing. */
import type { Contract } from "../../src/contracts/contract.ts";
import type { Document } from "../../src/documents/document.ts";
import { indexTree } from "../../src/syntax/markdown-index.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { indexLines } from "../../src/syntax/place.ts";

const parser = await loadMarkdownParser("remark");

/** A contract that promises nothing. */
export const emptyContract: Contract = {
  kind: "note",
  title: "Note",
  description: "A document that nothing is expected of",
  formats: ["markdown", "csv", "json", "ndjson"],
  recognise: { paths: [], never: [], confirm: [], content: [], not: { title: [], phrases: [] } },
  location: undefined,
  documentTitle: { required: false, pattern: undefined, example: undefined },
  sections: [],
  closed: false,
  orders: [],
  numbered: "free",
  tasksAnywhere: true,
  timestamps: undefined,
  phrases: [],
  records: [],
  tables: [],
  sequences: [],
  figures: [],
  vocabularies: new Map(),
  lastUpdated: [],
  lifecycle: undefined,
  references: { map: undefined, ids: "none", selfContained: false, guide: false, lead: [] },
  boards: { board: [], backlog: [] },
  skeleton: undefined,
  index: undefined,
  history: "free",
  amendments: { severity: undefined, transitions: {}, mayAdd: [], grows: false },
  correction: undefined,
  work: undefined,
  placeholders: [],
  schema: undefined,
  budget: undefined,
  rotation: undefined,
  traces: [],
  private: false,
  lock: undefined,
  scaffold: undefined,
  source: undefined,
};

/** A document that has a tree and lines, and no parts: for what looks at comments and text alone. */
export function plainDocument(text: string, path = "docs/note.md"): Document {
  const parsed = parser.parse(text);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return {
    path,
    text,
    kind: emptyContract.kind,
    contract: emptyContract,
    format: "markdown",
    lines: indexLines(text),
    markdown: indexTree(parsed.root, text),
    csv: undefined,
    json: undefined,
    ndjson: undefined,
    wrapped: undefined,
    headings: [],
    title: undefined,
    sections: [],
    records: [],
    tables: [],
    tasks: [],
    work: [],
    ids: new Set(),
    sequences: [],
    timestamps: [],
    lastUpdated: [],
    derived: [],
  };
}
