/** What the rules found, by rule, by document, and one by one. */
import type { Element } from "hast";
import { h } from "hastscript";
import type { Severity } from "../../contracts/contract.ts";
import { grouped, listed, plural } from "./format.ts";
import type { DashboardModel, SeverityCounts } from "./model.ts";
import { bar, chip, type Content, emptyState, type Look, muted, sourceLink } from "./parts.ts";
import { shorten } from "./reading.ts";
import type { Section } from "./section.ts";
import { type Cell, type Column, table } from "./table.ts";

const severities = ["error", "warning", "info"] as const;
const tones: Readonly<Record<Severity, string>> = { error: "blocked", warning: "unknown", info: "open" };

export function findingsSection({ findings, documents }: DashboardModel, look: Look): Section {
  const head = { id: "findings", name: "Findings" };
  if (findings.all.length === 0) {
    const text =
      documents === 0
        ? "No governed document was found, so there was nothing to check."
        : `No findings in ${plural(documents, "document")}.`;
    return { ...head, lead: "", slim: true, content: [emptyState(text)] };
  }
  return {
    ...head,
    lead: `${summaryOf(findings.counts)} in ${findings.byDocument.length} of ${plural(documents, "document")}.`,
    content: [
      h("div", { className: ["columns"] }, [ruleTable(findings), documentTable(findings, look)]),
      findingTable(findings, look),
    ],
  };
}

export const summaryOf = ({ error, warning, info }: SeverityCounts): string =>
  listed([
    ...(error > 0 ? [plural(error, "error")] : []),
    ...(warning > 0 ? [plural(warning, "warning")] : []),
    ...(info > 0 ? [`${grouped(info)} info`] : []),
  ]);

export const sum = ({ error, warning, info }: SeverityCounts): number => error + warning + info;

const countColumns: readonly Column[] = [
  { name: "Errors", fit: "end" },
  { name: "Warnings", fit: "end" },
  { name: "Info", fit: "end" },
  { name: "All", fit: "end" },
];

function countCells(counts: SeverityCounts, most: number): readonly Cell[] {
  const parts = severities.map((severity) => [tones[severity], counts[severity]] as const);
  return [
    ...severities.map((severity) => ({
      content: counts[severity] === 0 ? muted("0") : grouped(counts[severity]),
      value: counts[severity],
    })),
    { content: [grouped(sum(counts)), " ", bar(parts, 56, most)], value: sum(counts) },
  ];
}

const mostOf = (groups: readonly { readonly counts: SeverityCounts }[]): number =>
  groups.reduce((most, { counts }) => Math.max(most, sum(counts)), 1);

function ruleTable({ byRule }: DashboardModel["findings"]): Element {
  const most = mostOf(byRule);
  return table({
    caption: "Findings by rule",
    fold: 8,
    columns: [{ name: "Rule" }, ...countColumns],
    rows: byRule.map(({ ruleId, url, counts }) => [
      { content: url !== undefined && url.startsWith("https://") ? h("a", { href: url }, ruleId) : ruleId },
      ...countCells(counts, most),
    ]),
  });
}

function documentTable({ byDocument }: DashboardModel["findings"], look: Look): Element {
  const most = mostOf(byDocument);
  return table({
    caption: "Findings by document",
    fold: 8,
    columns: [{ name: "Document" }, ...countColumns],
    rows: byDocument.map(({ path, title, counts }) => [
      {
        content: [sourceLink({ path, line: 1 }, look, shorten(title, 70)), h("br"), muted(path)],
        value: title,
      },
      ...countCells(counts, most),
    ]),
  });
}

const findingTable = ({ all }: DashboardModel["findings"], look: Look): Content =>
  table({
    caption: "Every finding",
    fold: 20,
    columns: [
      { name: "Message", fit: "prose" },
      { name: "Severity", facet: true, fit: "tight" },
      { name: "Rule", facet: true, fit: "tight" },
      { name: "Where" },
    ],
    rows: all.map(({ source, ruleId, severity, message }) => [
      { content: prose(shorten(message, 300)) },
      { content: chip(tones[severity], severity), value: severities.indexOf(severity) },
      { content: ruleId },
      { content: sourceLink(source, look), value: `${source.path}:${String(source.line).padStart(7, "0")}` },
    ]),
  });

/** A message sets what it quotes in backticks: a run of them up to the next run that is as long. */
function prose(message: string): readonly Content[] {
  const parts = message.split(/(`+)/u);
  const content: Content[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? "";
    const close = index % 2 === 1 ? parts.indexOf(part, index + 2) : -1;
    if (close < 0) content.push(part);
    else
      content.push(
        h(
          "code",
          parts
            .slice(index + 1, close)
            .join("")
            .replace(/^ (`.*`) $/u, "$1"),
        ),
      );
    index = Math.max(index, close);
  }
  return content;
}
