/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html), the
 * form that code scanning services and editors take. Columns and offsets count UTF-16 units.
 */
import type { Diagnostic, Suppressed } from "../linter/diagnostic.ts";
import type { Place, Range } from "../syntax/place.ts";
import { fingerprints } from "./fingerprint.ts";
import type { DocumentReport, Environment, Reporter } from "./report.ts";
import { pathToUri, wellFormed } from "./safe-text.ts";
import { describeRules, levels, type RuleIndex } from "./sarif-rules.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What paths are relative to. Where it lies is the reader's to know: it differs from machine to machine. */
const uriBaseId = "%SRCROOT%";

/** The name of the fingerprint; its number changes when the same finding comes out as another. */
const fingerprintName = "codexLintFinding/v1";

export const sarif: Reporter = ({ tool, documents }, environment) => {
  const all = documents.flatMap(({ diagnostics, suppressed }) => [...diagnostics, ...suppressed]);
  const rules = describeRules(all, environment.rules);
  const log = {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            informationUri: `https://www.npmjs.com/package/${tool.name}`,
            rules: rules.descriptors,
          },
        },
        invocations: [invocation(environment)],
        originalUriBaseIds: {
          [uriBaseId]: { description: { text: "The root of the repository that was linted." } },
        },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: documents.flatMap((document) => results(document, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const invocation = ({ problems = [] }: Environment): object => ({
  executionSuccessful: problems.length === 0,
  toolExecutionNotifications: problems.map((problem) => ({ level: "error", message: message(problem) })),
});

function results(document: DocumentReport, rules: RuleIndex): readonly object[] {
  const prints = fingerprints(document);
  const result = (diagnostic: Diagnostic, suppressions: readonly object[]): object => {
    const { ruleId, severity, path, place, range, related = [] } = diagnostic;
    return {
      ruleId,
      ruleIndex: rules.indexOf(ruleId),
      level: levels[severity],
      message: message(diagnostic.message),
      locations: [{ physicalLocation: physicalLocation(path, place, range) }],
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((each, id) => ({
              id,
              message: message(each.message),
              physicalLocation: physicalLocation(each.path, each.place, each.range),
            })),
          }),
      partialFingerprints: { [fingerprintName]: prints.get(diagnostic) },
      ...fixes(diagnostic, document),
      // Where one result says whether it is suppressed, all have to.
      suppressions,
      ...properties(diagnostic),
    };
  };
  return [
    ...document.diagnostics.map((diagnostic) => result(diagnostic, [])),
    ...document.suppressed.map((diagnostic) => result(diagnostic, [suppression(diagnostic)])),
  ];
}

function suppression({ path, suppression }: Suppressed): object {
  if (suppression.by === "baseline") return { kind: "external" };
  const { place, range, reason } = suppression;
  return {
    kind: "inSource",
    ...(reason === undefined ? {} : { justification: wellFormed(reason) }),
    location: { physicalLocation: physicalLocation(path, place, range) },
  };
}

const appliedBy = {
  safe: "Safe: codex-lint --fix applies it.",
  unsafe: "To be looked over afterwards: codex-lint --unsafe-fixes applies it.",
};

function fixes(diagnostic: Diagnostic, { details }: DocumentReport): object {
  const { fix, path } = diagnostic;
  const ranges = details.get(diagnostic)?.editRanges;
  if (fix === undefined || ranges === undefined) return {};
  return {
    fixes: [
      {
        description: { text: appliedBy[fix.safety] },
        artifactChanges: [
          {
            artifactLocation: artifactLocation(path),
            replacements: fix.edits.map((edit, index) => ({
              deletedRegion: region(edit.place, ranges[index]),
              ...(edit.text === "" ? {} : { insertedContent: { text: wellFormed(edit.text) } }),
            })),
          },
        ],
      },
    ],
  };
}

/** What there is to say beyond SARIF's own words. */
function properties({ messageId, actual, expected, note, fix }: Diagnostic): object {
  return {
    properties: {
      messageId,
      ...(actual === undefined ? {} : { actual: wellFormed(actual) }),
      ...(expected === undefined ? {} : { expected: expected.map(wellFormed) }),
      ...(note === undefined ? {} : { note: wellFormed(note) }),
      ...(fix === undefined ? {} : { fixSafety: fix.safety }),
    },
  };
}

const artifactLocation = (path: string): object => ({ uri: pathToUri(path), uriBaseId });

const physicalLocation = (path: string, place: Place, range?: Range): object => ({
  artifactLocation: artifactLocation(path),
  region: region(place, range),
});

const region = ({ start, end }: Place, range?: Range): object => ({
  ...(range && {
    startLine: range.start.line,
    startColumn: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
  }),
  charOffset: start,
  charLength: end - start,
});

/** A plain text message. `[words](place)` would be a link in it, whatever document the words are from. */
const message = (text: string): object => ({
  text: wellFormed(text.includes("](") ? text.replaceAll("\\", "\\\\").replace(/[[\]]/g, "\\$&") : text),
});
