/**
 * Diagnostics → text. A reporter is a pure function of a report and of what it is told about where the text will
 * be read; it reads no file, no environment and no clock.
 */
import type { Diagnostic, Severity, Suppressed } from "../linter/diagnostic.ts";
import type { LineIndex, Place, Range } from "../syntax/place.ts";
import { copy, type Excerpt, excerptAt } from "./excerpt.ts";
import { isPlain, type Measure } from "./terminal-text.ts";

/** One document of a run: a governed one, also without findings, or a file that could not be read. */
export interface DocumentReport {
  /** From the workspace root, with `/`. */
  readonly path: string;
  /** Undefined for a file that could not be read before its kind was known. */
  readonly kind: string | undefined;
  /** In the order of `byPlace`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that are not counted; they do not stand among the diagnostics. */
  readonly suppressed: readonly Suppressed[];
  readonly details: ReadonlyMap<Diagnostic, FindingDetails>;
}

/** What of the document's text a reporter needs beside the finding; the text itself is gone by then. */
export interface FindingDetails {
  /** The line it begins in; undefined where there is no text to show. */
  readonly excerpt: Excerpt | undefined;
  /** Lines and columns of the fix's edits, in their order. */
  readonly editRanges: readonly Range[];
  /** What the fix's edits replace, in their order; a long text is cut. */
  readonly replaced?: readonly string[];
}

/** What a format says of a rule beside its findings. */
export interface RuleDescription {
  /** One sentence: what it reports. */
  readonly description: string;
  readonly topic: string;
  /** Severity where nothing is configured. */
  readonly severity: Severity | "off";
  /** The rule's documentation in Markdown. */
  readonly documentation?: string;
}

export interface Summary {
  /** Files that were looked at. */
  readonly scanned: number;
  /** Documents that a contract governs. */
  readonly governed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings with a fix, safe or not. */
  readonly fixable: number;
  /** Findings that the baseline accepts; they are in no other count. */
  readonly accepted: number;
}

export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** Which share of a run this is; undefined for a whole one. */
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
  /** By path. */
  readonly documents: readonly DocumentReport[];
  readonly summary: Summary;
  /** Fixes that are in the texts that the findings are about. */
  readonly fixed: { readonly count: number; readonly written: boolean };
}

/** Where the text will be read. */
export interface Environment {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly hyperlinks: boolean;
  /** Columns of a text in any script; its length when left out. See `needsMeasure`. */
  readonly measure?: Measure;
  /** A document's path as the reader would type it. */
  readonly show: (path: string) => string;
  /** The folder that shown paths are relative to, from the workspace root; `.` for the root. */
  readonly folder: string;
  /** By rule id. Rules that are not in it describe themselves by their findings. */
  readonly rules?: ReadonlyMap<string, RuleDescription>;
  /** What kept the run from being complete. */
  readonly problems?: readonly string[];
}

export type Reporter = (report: Report, environment: Environment) => string;

/**
 * The report of one document, with what is needed of its text.
 * @param known details of some of the findings
 */
export function documentReport(
  path: string,
  kind: string | undefined,
  diagnostics: readonly Diagnostic[],
  source: Source | undefined,
  suppressed: readonly Suppressed[] = [],
  known?: DocumentReport["details"],
): DocumentReport {
  const details = new Map<Diagnostic, FindingDetails>();
  for (const diagnostic of [...diagnostics, ...suppressed]) {
    details.set(diagnostic, known?.get(diagnostic) ?? detailsOf(diagnostic, source));
  }
  return { path, kind, diagnostics, suppressed, details };
}

/** A text with its lines. */
export interface Source {
  readonly text: string;
  readonly lines: LineIndex;
}

/** What there is to know of a finding's text; nothing where there is none. */
export function detailsOf({ place, fix }: Diagnostic, source: Source | undefined): FindingDetails {
  if (source === undefined) return { excerpt: undefined, editRanges: [] };
  const { text, lines } = source;
  const edits = fix?.edits ?? [];
  return {
    excerpt: excerptAt(text, lines, place),
    editRanges: edits.map((edit) => lines.range(edit.place)),
    replaced: edits.map((edit) => briefly(text, edit.place)),
  };
}

/** UTF-16 units kept of a text that an edit replaces. */
const keptOfReplaced = 200;

function briefly(text: string, { start, end }: Place): string {
  return end - start > keptOfReplaced
    ? `${copy(text.slice(start, start + keptOfReplaced - 1))}…`
    : copy(text.slice(start, end));
}

/** Counts what the documents hold. */
export function summarise(documents: readonly DocumentReport[], scanned: number): Summary {
  const found = { error: 0, warning: 0, info: 0 };
  let [governed, fixable, accepted] = [0, 0, 0];
  for (const { kind, diagnostics, suppressed } of documents) {
    if (kind !== undefined) governed += 1;
    for (const { severity, fix } of diagnostics) {
      found[severity] += 1;
      if (fix !== undefined) fixable += 1;
    }
    for (const { suppression } of suppressed) if (suppression.by === "baseline") accepted += 1;
  }
  const { error: errors, warning: warnings, info: infos } = found;
  return { scanned, governed, errors, warnings, infos, fixable, accepted };
}

/** The report with its errors only. */
export function onlyErrors(report: Report): Report {
  const documents = report.documents.map((document) => ({
    ...document,
    diagnostics: document.diagnostics.filter(({ severity }) => severity === "error"),
    suppressed: document.suppressed.filter(({ severity }) => severity === "error"),
  }));
  return { ...report, documents, summary: summarise(documents, report.summary.scanned) };
}

/** `1 error`, `2 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Whether a report holds text whose width on a terminal is not its length. */
export const needsMeasure = ({ documents }: Report): boolean =>
  documents.some(({ path, diagnostics, details }) =>
    diagnostics.some((diagnostic) => {
      const { message, note = "", related = [] } = diagnostic;
      const excerpt = details.get(diagnostic)?.excerpt?.text ?? "";
      const texts = [path, message, note, excerpt, ...related.map((each) => each.message)];
      return !texts.every(isPlain);
    }),
  );
