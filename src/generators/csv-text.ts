/** Rows → CSV text as RFC 4180 has it. */
import { stringify } from "csv-stringify/sync";

export interface CsvShape {
  readonly newline: "lf" | "crlf";
  /** Whether the text begins with a byte order mark. */
  readonly bom: boolean;
  readonly quote: "needed" | "all";
}

export const csvText = (rows: readonly (readonly string[])[], { newline, bom, quote }: CsvShape): string =>
  stringify(rows as string[][], {
    record_delimiter: newline === "crlf" ? "\r\n" : "\n",
    bom,
    quoted: quote === "all",
    // Left alone, a lone line feed in a file whose lines end in CRLF would stand unquoted.
    quoted_match: /[\r\n]/,
    quoted_empty: quote === "all",
  });
