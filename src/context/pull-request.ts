/** The block that a pull request's description carries. Pure. */
import { redact, type SecretFinder } from "../syntax/secrets.ts";
import { folderName, summaryName } from "./promises.ts";

export const blockBegin = "<!-- codex-context:begin -->";
export const blockEnd = "<!-- codex-context:end -->";

/** Lines of the summary that are quoted. */
const mostLines = 30;

/** The summary, quoted and linked. @param url where the summary can be read; a path from the repository's root when left out */
export function pullRequestBlock(summary: string, find: SecretFinder, url?: string): string {
  const path = `${folderName}/${summaryName}`;
  const lines = redact(summary, find)
    // A comment in the summary must not end the block.
    .replaceAll("<!--", "&lt;!--")
    .split(/\r?\n/)
    .map((line) => line.replace(/^#{1,6}\s+(.*)$/, "**$1**"));
  while (lines.at(-1)?.trim() === "") lines.pop();
  const cutOff = lines.length > mostLines ? ["", "…"] : [];
  const quoted = [...lines.slice(0, mostLines), ...cutOff].map((line) => `> ${line}`.trimEnd());
  return [
    blockBegin,
    "### Live context",
    "",
    ...quoted,
    "",
    `From [\`${path}\`](${(url ?? path).replace(/[\s()<>]/g, encodeURIComponent)})`,
    blockEnd,
    "",
  ].join("\n");
}
