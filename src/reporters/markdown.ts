/**
 * A review comment. GitHub takes 65,536 characters, so what does not fit is left out and counted. What documents and other
 * linters say stands in code spans wherever it could ping somebody, link, or be taken for Markdown or HTML.
 */
import type { Diagnostic, Severity } from "../linter/diagnostic.ts";
import { codeSpan, harmless, inHtml } from "./markdown-text.ts";
import { counted, type DocumentReport, type Reporter } from "./report.ts";
import { cut } from "./safe-text.ts";

/** Some are left to whoever puts the report into a longer comment. */
const longest = 60_000;
const longestText = 500;
const mostRelated = 3;

/** By it a bot finds the comment it wrote before. */
const mark = "<!-- codex-lint report -->";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export const markdown: Reporter = ({ documents, summary }) => {
  const { scanned, governed, errors, warnings, infos } = summary;
  const found = errors + warnings + infos;
  const head = [
    mark,
    "",
    found === 0
      ? "**codex-lint**: no findings"
      : `**codex-lint**: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(infos, "info")}`,
    "",
    `${counted(scanned, "file")} seen, ${governed} governed.`,
    "",
  ].map((line) => `${line}\n`);
  const parts: string[] = [];
  let room = longest - head.join("").length;
  let shown = 0;
  for (const document of worstFirst(documents)) {
    const section = sectionOf(document, room);
    if (section === undefined) break;
    parts.push(section.text);
    room -= section.text.length;
    shown += section.shown;
  }
  const left = found - shown;
  const rest =
    left === 0 ? "" : `\n${counted(left, "more finding")} left out: a comment has no room for more.\n`;
  return `${head.join("")}${parts.join("\n")}${rest}`;
};

/** Documents with findings, those with errors first. */
const worstFirst = (documents: readonly DocumentReport[]): readonly DocumentReport[] =>
  documents
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map((document) => ({
      document,
      rank: Math.min(...document.diagnostics.map(({ severity }) => ranks[severity])),
    }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ document }) => document);

/** As many rows of a document's table as there is room for; undefined where there is none for even one. */
function sectionOf(
  { path, diagnostics }: DocumentReport,
  room: number,
): { readonly text: string; readonly shown: number } | undefined {
  const head = [
    `<details><summary><code>${inHtml(path)}</code>: ${countsOf(diagnostics)}</summary>`,
    "",
    "| Line | Severity | Rule | Finding |",
    "| ---: | -------- | ---- | ------- |",
  ];
  const tail = ["", "</details>"];
  let left = room - [...head, ...tail].join("\n").length - 2;
  const rows: string[] = [];
  for (const diagnostic of diagnostics) {
    const row = rowOf(diagnostic);
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  if (rows.length === 0) return undefined;
  return { text: [...head, ...rows, ...tail, ""].join("\n"), shown: rows.length };
}

function rowOf({ range, severity, ruleId, url, path, message, note, related = [], fix }: Diagnostic): string {
  const rule = codeSpan(ruleId);
  const linked = url !== undefined && plainUrl.test(url) ? `[${rule}](${url})` : rule;
  const places = related.slice(0, mostRelated).map((each) => {
    const where = each.path === path ? "" : `${codeSpan(each.path)} `;
    return `See ${where}line ${each.range.start.line}: ${text(each.message)}`;
  });
  const parts = [
    text(message),
    ...(note === undefined ? [] : [text(note)]),
    ...places,
    ...(fix === undefined ? [] : [fix.safety === "safe" ? "Fixable." : "Fixable, to be looked over."]),
  ];
  return `| ${range.start.line} | ${severity} | ${linked} | ${parts.join("<br>")} |`;
}

const text = (words: string): string => harmless(cut(words, longestText));

/** An address with nothing in it that Markdown or a table would take for its own. */
const plainUrl = /^https:\/\/[\w.~@%/?#&=+:,-]+$/;

function countsOf(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((each) => each.severity === severity).length;
  return (["error", "warning", "info"] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => counted(count(severity), severity))
    .join(", ");
}
