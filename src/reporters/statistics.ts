/** How often each rule found something, most often first. */
import type { Report, Reporter } from "./report.ts";

interface Line {
  readonly ruleId: string;
  readonly count: number;
  readonly fixable: number;
}

export const statistics: Reporter = (report) => {
  const lines = countRules(report);
  if (lines.length === 0) return "No findings\n";
  const rows = [
    ["findings", "fixable", "rule"],
    ...lines.map(({ ruleId, count, fixable }) => [String(count), String(fixable), ruleId]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([count = "", fixable = "", rule = ""]) =>
      [count.padStart(widths[0] ?? 0), fixable.padStart(widths[1] ?? 0), rule].join("  "),
    )
    .map((line) => `${line}\n`)
    .join("");
};

function countRules({ documents }: Report): readonly Line[] {
  const counts = new Map<string, Line>();
  for (const { ruleId, fix } of documents.flatMap(({ diagnostics }) => diagnostics)) {
    const line = counts.get(ruleId) ?? { ruleId, count: 0, fixable: 0 };
    counts.set(ruleId, {
      ruleId,
      count: line.count + 1,
      fixable: line.fixable + (fix === undefined ? 0 : 1),
    });
  }
  return [...counts.values()].sort(
    (left, right) => right.count - left.count || (left.ruleId < right.ruleId ? -1 : 1),
  );
}
