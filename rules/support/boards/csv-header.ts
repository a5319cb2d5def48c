/** What can be wrong with the header of a CSV file. */
import type { Document } from "../../../src/documents/document.ts";
import type { Report } from "../../../src/linter/rule.ts";
import type { CsvSheet } from "./csv.ts";
import { headerPlace, missingColumns } from "../table-columns.ts";

export const headerMessages = {
  wrongHeader: ({ header, columns }: { header: string; columns: readonly string[] }) =>
    `Unexpected header \`${header}\`, expected the columns ${columns.map((name) => `\`${name}\``).join(", ")}`,
  missingColumn: ({ column }: { column: string }) =>
    `Unexpected header without the column \`${column}\`, expected it`,
  misnamedColumn: ({ column, expected }: { column: string; expected: string }) =>
    `Unexpected column \`${column}\`, expected \`${expected}\``,
  repeatedColumn: ({ column }: { column: string }) =>
    `Unexpected second column \`${column}\`, expected every name once`,
};

export function reportHeader(
  document: Document,
  { header, table }: CsvSheet,
  report: Report<typeof headerMessages>,
): void {
  const declared = document.contract.tables.find(({ required }) => required) ?? document.contract.tables[0];
  if (table.declaration === undefined && declared !== undefined) {
    const columns = declared.columns.filter(({ required }) => required).map(({ name }) => name);
    const text = document.text.slice(header.place.start, header.place.end);
    const separated = header.cells.length === 1 && /[;\t]/u.exec(text)?.[0];
    const note = "The columns are separated by something else than commas";
    report("wrongHeader", header.place, { header: brief(text), columns }, separated ? { note } : {});
    return;
  }
  for (const { column, near } of missingColumns(table)) {
    if (near === undefined) report("missingColumn", headerPlace(table), { column }, { expected: [column] });
    else {
      const details = { actual: near.text, expected: [column] };
      report("misnamedColumn", near.place, { column: near.text, expected: column }, details);
    }
  }
  const names = new Set<string>();
  for (const { text, place } of table.columns) {
    const name = text.trim().toLowerCase();
    if (name !== "" && names.has(name)) report("repeatedColumn", place, { column: text });
    names.add(name);
  }
}

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
