/** Words that several rules put into their messages. */
import type { DocumentRecord } from "../../../src/documents/document.ts";

/** `a`, `a` and `b`, `a`, `b` and `c`: names in backticks. */
export function listed(names: readonly string[], word: "and" | "or" = "and"): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** What a reader would call the record, with its beginning where it has one of its own. */
export function nameOf(record: DocumentRecord): string {
  const title = record.declaration.title.toLowerCase();
  return record.layout === "heading" ? `${title} \`${short(record.headText)}\`` : title;
}

const LONGEST = 60;

/** One line of a text, cut where it becomes long. */
export function short(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const units = [...line];
  return units.length > LONGEST ? `${units.slice(0, LONGEST - 1).join("")}…` : line;
}
