/** The formats of documents, by the names of files. */
import type { Format } from "./contract.ts";

const FORMATS: Readonly<Record<string, Format>> = {
  md: "markdown",
  markdown: "markdown",
  mdx: "markdown",
  csv: "csv",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
};

/** The format that a file's name says it has; undefined where documents are not looked for. */
export function formatOf(path: string): Format | undefined {
  return FORMATS[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
}

/** Endings of files that documents are looked for in, without the dot. */
export const extensions = Object.keys(FORMATS);

/** Whether a file may be governed for what it holds. JSON is mostly no document, and has to be named. */
export const mayShowKind = (path: string): boolean => ["markdown", "csv"].includes(formatOf(path) ?? "");
