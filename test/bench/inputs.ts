/** Documents made for measuring: an ordinary plan log, and what Markdown parsers are slow at. */

/** A plan log of at least so many characters. */
export function planLog(length: number): string {
  const parts = ["# Plan log\n"];
  let size = 0;
  for (let index = 0; size < length; index++) {
    const entry = planLogEntry(index);
    parts.push(entry);
    size += entry.length + 1;
  }
  return parts.join("\n");
}

function planLogEntry(index: number): string {
  const time = new Date(Date.UTC(2025, 0, 1) + index * 3_600_000).toISOString().replace(/\.\d+/, "");
  return [
    `## ${time}`,
    "",
    `- **Plan:** Move the parser of module ${index} behind one interface`,
    "- **Status:** Approved",
    `- **Scope:** \`src/module-${index}/\`, \`test/module-${index}.test.ts\``,
    `- **Approval source:** Rosa Diaz in review, ${time}`,
    "",
  ].join("\n");
}

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** Name → a text of about so many characters that costs some Markdown parser more than linear time. */
export const hostile: Readonly<Record<string, (length: number) => string>> = {
  "comments never closed": (length) => repeat("<!-- x ", length),
  "CDATA never closed": (length) => repeat("<![CDATA[ ", length),
  "instructions never closed": (length) => repeat("<? x ", length),
  "nested quotes": (length) => `${repeat(">", length)} x`,
  "nested list items": (length) => `${repeat("- ", length)}x`,
  "quotes in list items": (length) => repeat("- > ", length),
  "brackets in brackets": (length) => repeat("[[a]] ", length),
  references: (length) => repeat("[a] x ", length),
  "links never closed": (length) => repeat("[a](b x ", length),
  "strong never closed": (length) => repeat("a**b x ", length),
  emphasis: (length) => repeat("*a*", length),
  "deep emphasis": (length) => `${repeat("*a ", length / 2)}${repeat(" a*", length / 2)}`,
  "alternating delimiters": (length) => repeat("*.._", length),
  underscores: (length) => repeat("a_", length),
  "character references": (length) => repeat("&amp;", length),
  "backtick runs": (length) =>
    Array.from({ length: Math.sqrt(length * 2) }, (_, n) => "`".repeat(n)).join(" "),
  "one long table row": (length) => `| a |\n|---|\n${repeat("| x ", length)}|`,
};
