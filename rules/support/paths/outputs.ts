/** Paths that programs write: nobody promises that they are there. */
import type { Document } from "../../../src/documents/document.ts";
import { lowerAscii } from "../../../src/documents/values/plain.ts";
import { findPaths } from "../../../src/documents/values/paths.ts";
import type { CodeSpans } from "./places.ts";

/** In lower case: a folder that programs write to, or the ending of what they write. */
const written =
  /(?:^|\/)(?:logs?|outputs?|out|artifacts|artefacts|dist|build|target|coverage|node_modules|te?mp|caches?|generated|venv|__pycache__|test-results|test-output|playwright-report|bin|obj|backups|runs|vendor|\.venv|\.next|\.nuxt|\.cache|\.git|\.tmp|\.turbo|\.pytest_cache|\.vercel)(?:\/|$)|\.(?:log|bak|tmp|lock|pid|tsbuildinfo|sqlite|db|tfstate|pyc|orig|swp)$/;

/** Whether a path lies where programs write, or bears the name of what they write. */
export const isOutput = (path: string): boolean =>
  written.test(lowerAscii(path)) || (path.includes(".env") && /(?:^|\/)\.env(?:\.[\w-]+)*$/.test(path));

/** Where things go one day: git keeps no folder as long as nothing lies in it. */
const shelves =
  /(?:^|\/)(?:active|archived?|backlog|blocked|closed|completed|done|drafts?|in-progress|inbox|incidents|pending|proposals|proposed|todo)$/;

export const isShelf = (folder: string): boolean => shelves.test(lowerAscii(folder));

/** What commands in lower case make: `mkdir x`, `> x`, `--output x`. */
const makes =
  /(?:(?:^|[\s;&|(])(?:touch|mkdir(?:\s+-p)?|new-item|tee(?:\s+-a)?|cp\s+\S+|mv\s+\S+)|>{1,2}|\s-o|\s--?out(?:put)?(?:[-_]?[a-z]+)?)(?:\s+|=)["']?([^\s"'`;|&>]{1,300})/gm;

/** In all that any of them is in, and quick to look for. */
const makesHint = /touch|mkdir|new-item|tee|cp|mv|>|-o/i;

/**
 * The paths that the document's own commands write.
 * @param spans those that may hold paths with folders, of which alone anything is claimed
 */
export function madePaths({ markdown, text }: Document, spans: CodeSpans): ReadonlySet<string> {
  const made = new Set<string>();
  for (const { content } of markdown?.code ?? []) addMade(text.slice(content.start, content.end), made);
  for (const { content } of spans) {
    const code = text.slice(content.start, content.end);
    // A name alone is no command.
    if (/[\s=]/.test(code)) addMade(code, made);
  }
  return made;
}

function addMade(commands: string, made: Set<string>): void {
  if (!makesHint.test(commands)) return;
  for (const { index, 0: command, 1: written = "" } of lowerAscii(commands).matchAll(makes)) {
    const end = index + command.length;
    const word = commands.slice(end - written.length, end);
    for (const { normalized } of findPaths(word, 0, { inCode: true })) made.add(normalized);
  }
}
