/** Reports that were written as JSON → a report again, several into one. */
import { posix } from "node:path";
import { byPlace, type Diagnostic, type Suppressed } from "../linter/diagnostic.ts";
import type { Place, Range } from "../syntax/place.ts";
import {
  detailsOf,
  type DocumentReport,
  type FindingDetails,
  type Report,
  type Source,
  summarise,
} from "./report.ts";

/** A report as `report.schema.json` describes it, as far as it is read. */
export interface WrittenReport {
  readonly tool: Report["tool"];
  readonly folder: string;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly documents: readonly {
    readonly path: string;
    readonly kind: string | null;
    readonly diagnostics: readonly WrittenDiagnostic[];
    readonly suppressed: readonly (WrittenDiagnostic & { readonly suppression: WrittenSuppression })[];
  }[];
  readonly summary: { readonly scanned: number };
}

interface WrittenDiagnostic extends Omit<Diagnostic, "url" | "path" | "place" | "related" | "fix"> {
  readonly url: string | null;
  readonly related?: readonly { readonly message: string; readonly path: string; readonly range: Range }[];
  readonly fix?: {
    readonly safety: "safe" | "unsafe";
    readonly edits: readonly { readonly range: Range; readonly text: string }[];
  };
}

type WrittenSuppression =
  { readonly by: "comment"; readonly range: Range; readonly reason?: string } | { readonly by: "baseline" };

/** The text of a document, where it can still be read. */
export type SourceOf = (path: string) => Source | undefined;

/**
 * Reports of the parts of a run → the report of the run. A finding that two of them have is one.
 */
export function mergeReports(reports: readonly WrittenReport[], sourceOf: SourceOf): Report {
  const byPath = new Map<string, DocumentReport[]>();
  for (const { folder, documents } of reports) {
    const fromRoot = (path: string): string => posix.join(folder, path);
    for (const written of documents) {
      const document = documentOf(written, fromRoot, sourceOf);
      byPath.set(document.path, [...(byPath.get(document.path) ?? []), document]);
    }
  }
  const documents = [...byPath.values()].map(merged).sort((left, right) => (left.path < right.path ? -1 : 1));
  const [first] = reports;
  return {
    tool: first?.tool ?? { name: "codex-lint", version: "" },
    documents,
    summary: summarise(
      documents,
      reports.reduce((sum, { summary }) => sum + summary.scanned, 0),
    ),
    fixed: { count: 0, written: false },
  };
}

function documentOf(
  { path: shown, kind, diagnostics, suppressed }: WrittenReport["documents"][number],
  fromRoot: (path: string) => string,
  sourceOf: SourceOf,
): DocumentReport {
  const path = fromRoot(shown);
  const details = new Map<Diagnostic, FindingDetails>();
  const source = sourceOf(path);
  const keep = (diagnostic: Diagnostic, { fix }: WrittenDiagnostic): void => {
    // A document that is shorter by now is not the one that the finding is about.
    const there = source && diagnostic.place.end <= source.text.length ? source : undefined;
    const editRanges = (fix?.edits ?? []).map(({ range }) => range);
    details.set(diagnostic, { ...detailsOf(diagnostic, there), editRanges });
  };
  const found = diagnostics.map((written) => {
    const diagnostic = diagnosticOf(written, path, fromRoot);
    keep(diagnostic, written);
    return diagnostic;
  });
  const silenced = suppressed.map(({ suppression, ...written }) => {
    const diagnostic: Suppressed = {
      ...diagnosticOf(written, path, fromRoot),
      suppression:
        suppression.by === "baseline"
          ? suppression
          : {
              by: "comment",
              place: placeIn(suppression.range),
              range: suppression.range,
              reason: suppression.reason,
            },
    };
    keep(diagnostic, written);
    return diagnostic;
  });
  return { path, kind: kind ?? undefined, diagnostics: found, suppressed: silenced, details };
}

function diagnosticOf(
  { url, related, fix, ...rest }: WrittenDiagnostic,
  path: string,
  fromRoot: (path: string) => string,
): Diagnostic {
  return {
    ...rest,
    url: url ?? undefined,
    path,
    place: placeIn(rest.range),
    ...(related === undefined
      ? {}
      : {
          related: related.map((each) => ({
            message: each.message,
            path: fromRoot(each.path),
            place: placeIn(each.range),
            range: each.range,
          })),
        }),
    ...(fix === undefined
      ? {}
      : {
          fix: {
            safety: fix.safety,
            edits: fix.edits.map(({ range, text }) => ({ place: placeIn(range), text })),
          },
        }),
  };
}

const placeIn = ({ start, end }: Range): Place => ({ start: start.offset, end: end.offset });

/** One document of several reports: the findings about what lies beside documents may be in more than one of them. */
function merged(parts: readonly DocumentReport[]): DocumentReport {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    path: only?.path ?? "",
    kind: parts.find(({ kind }) => kind !== undefined)?.kind,
    diagnostics: once(parts.flatMap(({ diagnostics }) => diagnostics)).sort(byPlace),
    suppressed: once(parts.flatMap(({ suppressed }) => suppressed)).sort(byPlace),
    details: new Map(parts.flatMap(({ details }) => [...details])),
  };
}

function once<Finding extends Diagnostic>(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { ruleId, messageId, place, message } = finding;
    const key = JSON.stringify([ruleId, messageId, place.start, place.end, message]);
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}
