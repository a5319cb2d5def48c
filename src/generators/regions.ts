/** Writes generated regions of a hand-written Markdown file. */
import { findRegion, type FoundRegion } from "../syntax/markdown-regions.ts";

export type RegionResult =
  { readonly ok: true; readonly text: string } | Extract<FoundRegion, { readonly ok: false }>;

/** The text with the named region's content replaced; everything outside stays as it is, line endings too. */
export function replaceRegion(text: string, name: string, content: string): RegionResult {
  const found = findRegion(text, name);
  if (!found.ok) return found;
  const newline = text.slice(0, found.from).endsWith("\r\n") ? "\r\n" : "\n";
  const body = content.trimEnd().replace(/\r\n|\n/gu, newline);
  const inside = body === "" ? "" : `${newline}${body}${newline}${newline}`;
  return { ok: true, text: text.slice(0, found.from) + inside + text.slice(found.to) };
}

/** A region for a file that has none yet. */
export const newRegion = (name: string, content: string): string =>
  `<!-- codex-gen:begin ${name} -->\n\n${content.trimEnd()}\n\n<!-- codex-gen:end -->\n`;
