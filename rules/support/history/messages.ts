/** What there is to say of records that changed. */
import type { ReportAcross } from "../../../src/linter/rule.ts";

export const messages = {
  changed: ({ part, name, actual, expected }: Words) =>
    `Unexpected change of \`${part}\` in the record \`${name}\` to \`${actual}\`, expected \`${expected}\` as before`,
  partAdded: ({ part, name, actual }: Words) =>
    `Unexpected addition of \`${part}\` to the record \`${name}\`: \`${actual}\`, expected a new record for what is new`,
  partRemoved: ({ part, name, expected }: Words) =>
    `Unexpected removal of \`${part}\` from the record \`${name}\`, expected \`${expected}\` as before`,
  removed: ({ name }: { name: string }) =>
    `Unexpected removal of the record \`${name}\`, expected it to stay where it was`,
  removedRun: ({ name, last, count }: { name: string; last: string; count: number }) =>
    `Unexpected removal of ${count} records from \`${name}\` to \`${last}\`, expected them to stay where they were`,
  moved: ({ name, count, behind }: { name: string; count: number; behind: string | undefined }) =>
    `Unexpected place of the record \`${name}\`${count > 1 ? ` and the ${count - 1} next to it` : ""}, expected it ` +
    (behind === undefined ? "first, as before" : `behind \`${behind}\`, as before`),
  inserted: ({ name, beyond, end }: { name: string; beyond: string; end: string }) =>
    `Unexpected new record \`${name}\` ${end === "top" ? "behind" : "before"} \`${beyond}\`, expected new records at ` +
    (end === "either" ? "an end" : `the ${end}`),
  documentRemoved: ({ count, first }: { count: number; first: string }) =>
    `Unexpected removal of the document with its record${count === 1 ? "" : "s"}, expected \`${first}\`` +
    `${count > 1 ? ` and the other ${count - 1}` : ""} to stay`,
};

interface Words {
  readonly part: string;
  readonly name: string;
  readonly actual: string;
  readonly expected: string;
}

export type HistoryReport = ReportAcross<typeof messages>;
