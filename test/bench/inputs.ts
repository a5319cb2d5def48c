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

/**
 * Name → a block that costs some Markdown parser more than linear time in its length. Each is nearly as long as
 * codex-lint still reads: it refuses longer ones, which would measure nothing.
 */
const hostileBlocks: Readonly<Record<string, string>> = {
  "comments never closed": `x ${"<!-- x ".repeat(500)}`,
  "CDATA never closed": `x ${"<![CDATA[ ".repeat(400)}`,
  "instructions never closed": `x ${"<? x ".repeat(500)}`,
  "nested quotes": `${">".repeat(90)} x`,
  "nested list items": `${"- ".repeat(90)}x`,
  "quotes in list items": `${"- > ".repeat(45)}x`,
  "brackets in brackets": "[[a]] ".repeat(450),
  references: "[a] x ".repeat(900),
  "links never closed": "[a](b x ".repeat(900),
  "strong never closed": "a**b x ".repeat(450),
  emphasis: "*a*".repeat(240),
  "deep emphasis": "*a ".repeat(230) + " a*".repeat(230),
  "alternating delimiters": "*.._".repeat(450),
  underscores: "a_".repeat(4500),
  "character references": "&amp;".repeat(400),
  "backtick runs": Array.from({ length: 100 }, (_, n) => "`".repeat(n + 1)).join(" "),
  "long table rows": `| a |\n|---|\n${`| ${"x".repeat(28)} `.repeat(900)}|`,
};

/** Name → a text of about so many characters, one hostile block after another. */
export const hostile: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  Object.entries(hostileBlocks).map(([name, block]) => [
    name,
    (length: number) => repeat(`${block}\n\n`, length),
  ]),
);
