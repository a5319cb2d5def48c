/** Which approved record covers which changed file, as data and in words; the forms of it are beside. */
import type { JudgedChange, JudgedRecord, Shortfall, Verdict } from "../linter/scope-coverage.ts";
import type { Unclear } from "../linter/scope-reach.ts";
import type { FileChange } from "../linter/surroundings.ts";

export interface ScopeReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** The commit compared with; undefined where nothing was committed yet. */
  readonly base: string | undefined;
  /** By path. */
  readonly files: readonly ScopedFile[];
  /** By document and place. */
  readonly records: readonly JudgedRecord[];
}

export interface ScopedFile {
  readonly change: FileChange;
  /** The former path, where that is what the verdict is about. */
  readonly path: string;
  readonly verdict: Verdict | { readonly outcome: "exempt" };
  /** Whether the configuration wants it covered. */
  readonly required: boolean;
}

/** @param severityAt what the rule is set to for a path; @param isOn whether it is on for any */
export function scopedFile(
  { change, path, verdict }: JudgedChange,
  severityAt: (path: string) => string,
  isOn: boolean,
): ScopedFile {
  const severity = severityAt(change.path);
  const exempt = isOn && severity === "off" && verdict.outcome === "uncovered";
  return { change, path, verdict: exempt ? { outcome: "exempt" } : verdict, required: severity === "error" };
}

export const isCovered = ({ verdict }: ScopedFile): boolean => verdict.outcome === "covered";
export const isUncovered = ({ verdict }: ScopedFile): boolean => verdict.outcome === "uncovered";

export interface Naming {
  readonly record: (judged: JudgedRecord) => string;
  /** Words of a document, and paths. */
  readonly quote: (text: string) => string;
}

/** Why no record covers a file, or why none has to; empty for one that is covered. */
export function reasonOf({ change, path, verdict }: ScopedFile, { record, quote }: Naming): string {
  if (verdict.outcome === "upkeep") return verdict.of === "approvals" ? "holds approvals" : "live context";
  if (verdict.outcome === "exempt") return "off in the configuration";
  if (verdict.outcome === "covered") return "";
  const side = path === change.path ? "" : `${quote(path)} is `;
  return side + shortfallOf(verdict.shortfall, { record, quote });
}

function shortfallOf(shortfall: Shortfall, { record, quote }: Naming): string {
  switch (shortfall.reason) {
    case "outside":
      return "in no approved scope";
    case "unapproved":
      return "in no scope, for nothing is approved";
    case "excluded":
      return `left out by ${record(shortfall.judged)}: ${quote(shortfall.words)}`;
    case "conditional":
      return `in the scope of ${record(shortfall.judged)}, approved but ${quote(shortfall.words)}`;
    case "pending":
      return `in the scope of ${record(shortfall.judged)}, whose status is ${quote(shortfall.words)}`;
    case "closed":
      return `in the scope of ${record(shortfall.judged)}, which is closed`;
    case "expired":
      return `in the scope of ${record(shortfall.judged)}, which has expired`;
  }
}

/** `Since 1a2b3c4: 3 of 4 changed files are covered …`. */
export function scopeSummary({ files, base }: ScopeReport, quote: (text: string) => string): string {
  const since = base === undefined ? "" : `Since ${quote(base.slice(0, 10))}: `;
  const needing = files.filter((file) => isCovered(file) || isUncovered(file));
  const exempt = files.length - needing.length;
  if (files.length === 0) return `${since}no file has changed`;
  if (needing.length === 0) return `${since}no changed file needs a record`;
  const covered = needing.filter(isCovered).length;
  const noun = needing.length === 1 ? "file is" : "files are";
  const besides = exempt === 0 ? "" : `; ${exempt} more ${exempt === 1 ? "needs" : "need"} none`;
  return `${since}${covered} of ${needing.length} changed ${noun} covered by an approved record${besides}`;
}

export const lineOf = ({ record }: JudgedRecord): number => record.spot.range.start.line;

/** `by docs/*, also in 2 other scopes`; the words only where they are not the path itself. */
export function coveredBy({ change, verdict }: ScopedFile, quote: (text: string) => string): string {
  if (verdict.outcome !== "covered") return "";
  const [{ by }, ...others] = verdict.by;
  const also =
    others.length === 0 ? [] : [`also in ${others.length} other ${others.length === 1 ? "scope" : "scopes"}`];
  return [...(by === change.path ? [] : [`by ${quote(by)}`]), ...also].join(", ");
}

/** What is not understood of the scopes that matter: of new records, and of all where files are not covered. */
export function unclearParts({
  files,
  records,
}: ScopeReport): readonly (readonly [JudgedRecord, readonly Unclear[]])[] {
  const missing = files.some(isUncovered);
  return records
    .filter(
      ({ validity, added, unclear }) => validity === "approved" && (added || missing) && unclear.length > 0,
    )
    .map((judged) => [judged, judged.unclear]);
}

/** `log actions`, `not: deployment steps`. */
export const unclearText = ({ text, excluded }: Unclear, quote: (text: string) => string): string =>
  excluded && !/^(?:no|not|without|exclud|except|out of scope)\b/iu.test(text)
    ? `not ${quote(text)}`
    : quote(text);
