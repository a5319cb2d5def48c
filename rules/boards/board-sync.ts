import { defineRule } from "../../src/linter/rule.ts";
import { boardFacts, concernsBoards } from "../support/boards/facts.ts";
import { messages } from "../support/boards/messages.ts";

export default defineRule({
  id: "board-sync",
  topic: "boards",
  description:
    "Reports tasks that stand on the task board and not in the documents that follow it, or the other way round, or with another status.",
  severity: "error",
  fixable: false,
  messages,
  across: {
    reads: "related",
    concerns: concernsBoards,
    collect: (document, { settings }) => boardFacts(document, settings),
    async compare(documents, report, { settings }) {
      const { reportBoards } = await import("../support/boards/report.ts");
      reportBoards(documents, report, settings);
    },
  },
});
