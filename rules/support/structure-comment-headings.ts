/** Comments of commands that nobody fenced: `# install` between command lines reads as a title. */
import type { Document, Heading } from "../../src/documents/document.ts";

const PROGRAM =
  "npm|pnpm|yarn|npx|bun|deno|node|git|gh|cargo|rustup|go|python3?|pip3?|uv|uvx|poetry|pytest|ruff|docker|docker-compose|kubectl|" +
  "helm|terraform|make|cmake|just|cd|mkdir|cp|mv|rm|ls|cat|echo|export|source|curl|wget|bash|sh|zsh|chmod|touch|grep|" +
  "rg|sed|awk|ssh|scp|psql|sqlite3|brew|apt|apt-get|sudo|dotnet|mvn|gradle|\\./gradlew|aws|gcloud|az|systemctl|xcodebuild|swift";
const COMMAND = new RegExp(`^[ \\t]{0,9}(?:\\$ |\\./\\S|(?:${PROGRAM})[ \\t]+[^ \\t])`, "u");
/** Prose may begin with `make` or `go`, and then ends as sentences do. */
const SENTENCE = /[.:!?;,][ \t]*$/u;

const isCommand = (line: string | undefined): boolean =>
  line !== undefined && COMMAND.test(line) && !SENTENCE.test(line);

/** Headings of level one, the first heading aside, that stand beside a line with a command. */
export function commentHeadings({ headings, lines, text }: Document): ReadonlySet<Heading> {
  const lineAt = (number: number): string | undefined => {
    if (number < 1 || number > lines.count) return undefined;
    const { start, end } = lines.line(number);
    return text.slice(start, end);
  };
  /** The nearest line with something in it, at most one blank line away. */
  const near = (number: number, step: 1 | -1): string | undefined => {
    const next = lineAt(number + step);
    return next?.trim() === "" ? lineAt(number + 2 * step) : next;
  };
  return new Set(
    headings.filter(({ depth, place }, index) => {
      if (index === 0 || depth !== 1 || text.charAt(place.start) !== "#") return false;
      const { line } = lines.point(place.start);
      return isCommand(near(line, -1)) || isCommand(near(line, 1));
    }),
  );
}
