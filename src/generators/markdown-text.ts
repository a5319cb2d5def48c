/** Pieces of generated Markdown: text that means itself, links, tables. */

/** A text that Markdown takes for nothing but text. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~]/gu, "\\$&").replace(/&(?=#?\w{1,32};)/gu, "\\&");

/** At most so many characters, the last an ellipsis where some are missing. */
export function shortened(text: string, most = 120): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** A link; an address with spaces or brackets is encoded. */
export const link = (text: string, address: string): string =>
  `[${escaped(text)}](${address.replace(/[\s()<>\\]/gu, (unit) => `%${(unit.codePointAt(0) ?? 32).toString(16).padStart(2, "0").toUpperCase()}`)})`;

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
