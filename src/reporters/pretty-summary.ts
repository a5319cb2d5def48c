/** The last lines of a report for people: what was seen, what was found, what could be fixed. */
import type { Page } from "./pretty-page.ts";
import { counted, type Report } from "./report.ts";
import { wrap } from "./terminal-text.ts";

export function summaryText(report: Report, page: Page): string {
  const { colors } = page;
  const { scanned, governed, errors, warnings, infos, accepted } = report.summary;
  const lines = [
    ...wrap(
      `${counted(scanned, "file")} seen, ${governed} governed${kindsOf(report)}`,
      page.width,
      page.measure,
    ),
  ];
  const { count, written } = report.fixed;
  if (count > 0) {
    const fixes = `${count} ${count === 1 ? "fix" : "fixes"}`;
    lines.push(colors.green(written ? `${fixes} applied` : `${fixes} tried, nothing written`));
  }
  if (accepted > 0) lines.push(`${counted(accepted, "finding")} accepted by the baseline`);
  if (errors + warnings + infos === 0) {
    lines.push(colors.green(accepted > 0 ? "No other findings" : "No findings"));
  } else {
    const parts = [
      errors > 0 ? colors.red(counted(errors, "error")) : counted(errors, "error"),
      warnings > 0 ? colors.yellow(counted(warnings, "warning")) : counted(warnings, "warning"),
      counted(infos, "info"),
    ];
    lines.push(
      parts.join(", "),
      ...wrap(fixHint(report), page.width, page.measure).filter((line) => line !== ""),
    );
  }
  return lines.join("\n");
}

function kindsOf({ documents }: Report): string {
  const counts = new Map<string, number>();
  for (const { kind } of documents) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return kinds.length === 0 ? "" : `: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(", ")}`;
}

function fixHint({ documents }: Report): string {
  let safe = 0;
  let unsafe = 0;
  for (const { diagnostics } of documents) {
    for (const { fix } of diagnostics) {
      if (fix?.safety === "safe") safe += 1;
      else if (fix !== undefined) unsafe += 1;
    }
  }
  if (safe + unsafe === 0) return "";
  if (safe === 0) return `${unsafe} fixable with --unsafe-fixes`;
  return `${safe} fixable with --fix${unsafe > 0 ? `, ${unsafe} more with --unsafe-fixes` : ""}`;
}
