/** What CSV, JSON and NDJSON show of their kind: a header, or keys. */
import type { Format } from "./contract.ts";
import { cellsOf } from "./sketch-lines.ts";
import type { Sketch } from "./sketch.ts";

export const NO_KEYS: ReadonlySet<string> = new Set();

/** CSV is a table whose header is the first line. */
export function sketchData(text: string, format: Format): Sketch {
  const header = format === "csv" ? text.slice(0, Math.max(0, (text + "\n").indexOf("\n"))) : "";
  const cells = cellsOf(header.replace(/^\uFEFF/u, "").replace(/[,;\t]/gu, "|")).map((cell) =>
    cell.replaceAll('"', ""),
  );
  return {
    headings: [],
    title: "",
    tables: format === "csv" ? [cells] : [],
    boldLines: [],
    tasks: 0,
    wrapped: false,
    labels: () => NO_KEYS,
    prose: () => "",
  };
}

/** Larger files are no state or journal line that anyone wrote by the contract. */
const LARGEST_JSON = 65_536;

export function keysOf(text: string, format: Format): ReadonlySet<string> {
  const json = format === "ndjson" ? text.slice(0, Math.max(0, (text + "\n").indexOf("\n"))) : text;
  if (format === "csv" || json.length > LARGEST_JSON) return NO_KEYS;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? new Set(Object.keys(value)) : NO_KEYS;
  } catch {
    return NO_KEYS;
  }
}
