/** Comments of commands that nobody fenced: `# install` between command lines reads as a title. */
import type { Document, Heading } from "../../../src/documents/document.ts";
import type { LineIndex } from "../../../src/syntax/place.ts";

const PROGRAM =
  "npm|pnpm|yarn|npx|bun|deno|node|git|gh|cargo|rustup|go|python3?|pip3?|uv|uvx|poetry|pytest|ruff|docker|docker-compose|kubectl|" +
  "helm|terraform|make|cmake|just|cd|mkdir|cp|mv|rm|ls|cat|echo|export|source|curl|wget|bash|sh|zsh|chmod|touch|grep|" +
  "rg|sed|awk|ssh|scp|psql|sqlite3|brew|apt|apt-get|sudo|dotnet|mvn|gradle|\\./gradlew|aws|gcloud|az|systemctl|xcodebuild|swift";
const COMMAND = new RegExp(`^[ \\t]{0,9}(?:\\$ |\\./\\S|(?:${PROGRAM})[ \\t]+[^ \\t])`, "u");
/** Prose may begin with `make` or `go`, and then ends as sentences do. */
const SENTENCE = /[.:!?;,][ \t]*$/u;

const isCommand = (line: string | undefined): boolean =>
  line !== undefined && COMMAND.test(line) && !SENTENCE.test(line);

const known = new WeakMap<Document, ReadonlySet<Heading>>();

/**
 * Headings of level one, the first heading aside, that stand beside a line with a command. Several rules ask for them;
 * they are found once.
 */
export function commentHeadings(document: Document): ReadonlySet<Heading> {
  let found = known.get(document);
  if (!found) known.set(document, (found = findCommentHeadings(document)));
  return found;
}

function findCommentHeadings({ headings, lines, text }: Document): ReadonlySet<Heading> {
  const found = new Set<Heading>();
  for (let index = 1; index < headings.length; index++) {
    const heading = headings[index];
    if (heading?.depth !== 1 || text.charAt(heading.place.start) !== "#") continue;
    const { line } = lines.point(heading.place.start);
    if (isCommand(near(line, -1, lines, text)) || isCommand(near(line, 1, lines, text))) found.add(heading);
  }
  return found;
}

/** The nearest line with something in it, at most one blank line away. */
function near(number: number, step: 1 | -1, lines: LineIndex, text: string): string | undefined {
  const next = lineAt(number + step, lines, text);
  return next?.trim() === "" ? lineAt(number + 2 * step, lines, text) : next;
}

function lineAt(number: number, lines: LineIndex, text: string): string | undefined {
  if (number < 1 || number > lines.count) return undefined;
  const { start, end } = lines.line(number);
  return text.slice(start, end);
}
