import type { JudgedRecord, Shortfall } from "../../src/linter/scope-coverage.ts";
import { defineRule, type DetailsAcross, type ReportAcross } from "../../src/linter/rule.ts";
import { startOf } from "../../src/linter/spot.ts";
import { approvesChanges, scopedRecords } from "../support/history/scopes.ts";
import { short } from "../support/records/words.ts";

interface At {
  readonly path: string;
  /** What a file is called now whose former path no record allows to go. */
  readonly to: string | undefined;
}

interface AtRecord extends At {
  /** Its heading. */
  readonly record: string;
  /** What it says: what is left out, the condition, the status. */
  readonly words: string;
}

const file = ({ path, to }: At): string =>
  to === undefined ? `\`${path}\`` : `\`${path}\` (renamed to \`${to}\`)`;

const messages = {
  unapproved: (at: At) =>
    `Unexpected change of ${file(at)} without an approved record, expected one with the file in its scope`,
  outside: (at: At) => `Unexpected change of ${file(at)}, expected it in the scope of an approved record`,
  excluded: (at: AtRecord) =>
    `Unexpected change of ${file(at)} that \`${at.record}\` leaves out (\`${at.words}\`), expected it in the scope of an approved record`,
  conditional: (at: AtRecord) =>
    `Unexpected change of ${file(at)} under \`${at.record}\`, approved but \`${at.words}\`, expected an approval without conditions`,
  pending: (at: AtRecord) =>
    `Unexpected change of ${file(at)} under \`${at.record}\`, whose status is \`${at.words}\`, expected it approved first`,
  closed: (at: AtRecord) =>
    `Unexpected change of ${file(at)} under \`${at.record}\`, which is closed, expected a new record that is approved`,
  expired: (at: AtRecord) =>
    `Unexpected change of ${file(at)} under \`${at.record}\`, which has expired, expected a new record that is approved`,
};

export default defineRule({
  id: "approved-scope",
  topic: "history",
  description: "Reports a file changed since the base that lies in the scope of no approved record.",
  severity: "off",
  fixable: false,
  formats: ["markdown"],
  options: {
    type: "object",
    additionalProperties: false,
    properties: {
      days: {
        type: ["integer", "null"],
        minimum: 1,
        description:
          "Days after which a record that the base has already has expired; `null`: it never does.",
        default: null,
      },
    },
  },
  defaults: { days: null as number | null },
  messages,
  across: {
    reads: "all",
    concerns: approvesChanges,
    collect: (document, { settings }) =>
      approvesChanges(document.contract) ? scopedRecords(document, settings.rootPrefix) : undefined,
    async compare(documents, report, surroundings) {
      const history = await surroundings.history();
      if (history === undefined) return;
      const { scopeCoverage } = await import("../../src/linter/scope-coverage.ts");
      const { changes, records } = await scopeCoverage(
        documents.map(({ facts, options, ...each }) => ({ ...each, records: facts, days: options.days })),
        history,
        surroundings,
        (document) => scopedRecords(document, surroundings.settings.rootPrefix),
      );
      const note = noteOn(records);
      for (const { change, path, verdict } of changes) {
        if (verdict.outcome !== "uncovered") continue;
        const at = { path, to: path === change.path ? undefined : change.path };
        reportAt(at, verdict.shortfall, note, report);
      }
    },
  },
});

/** It stands at the file by its present name, which is where a reviewer looks. */
function reportAt(
  at: At,
  shortfall: Shortfall,
  note: DetailsAcross,
  report: ReportAcross<typeof messages>,
): void {
  const spot = startOf(at.to ?? at.path);
  if (shortfall.judged === undefined) {
    report(shortfall.reason, spot, at, note);
    return;
  }
  const { record } = shortfall.judged;
  const words = short(shortfall.words);
  report(
    shortfall.reason,
    spot,
    { ...at, record: short(record.name), words },
    { actual: words, related: [{ message: `The record: ${short(record.title)}`, spot: record.spot }] },
  );
}

const mostNoted = 3;

/** What approved scopes say that names no file: perhaps it was meant to. */
function noteOn(records: readonly JudgedRecord[]): DetailsAcross {
  const unclear = records
    .filter(({ validity }) => validity === "approved")
    .flatMap(({ record, unclear: parts }) =>
      parts
        .filter(({ excluded }) => !excluded)
        .map(({ text }) => `\`${short(text)}\` of \`${short(record.name)}\``),
    );
  if (unclear.length === 0) return {};
  const more = unclear.length > mostNoted ? ` and ${unclear.length - mostNoted} more` : "";
  return { note: `Scope not understood: ${unclear.slice(0, mostNoted).join(", ")}${more}` };
}
