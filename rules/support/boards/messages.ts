/** What there is to say of boards that disagree. */
import type { ReportAcross } from "../../../src/linter/rule.ts";

export const messages = {
  notOnBoard: ({ id, board }: { id: string; board: string }) =>
    `Unexpected task \`${id}\` that ${board} does not have, expected it there too`,
  onlyOnBoard: ({ id, place }: { id: string; place: string }) =>
    `Unexpected task \`${id}\` that ${place} does not have, expected it there too`,
  otherStatus: ({
    id,
    status,
    expected,
    board,
  }: {
    id: string;
    status: string;
    expected: string;
    board: string;
  }) => `Unexpected status \`${status}\` of \`${id}\`, expected \`${expected}\` as in ${board}`,
};

export type BoardReport = ReportAcross<typeof messages>;
