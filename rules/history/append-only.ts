import { defineRule } from "../../src/linter/rule.ts";
import { messages } from "../support/history/messages.ts";
import type { Kept } from "../support/history/versions.ts";

export default defineRule({
  id: "append-only",
  topic: "history",
  description:
    "Reports records of an append-only document that were edited, removed or moved since the base.",
  severity: "error",
  fixable: false,
  formats: ["markdown", "csv", "ndjson"],
  messages,
  across: {
    reads: "own",
    concerns: ({ history }) => history === "append-only",
    whenGone: true,
    collect: ({ contract, text }, { versioned }): Kept | undefined =>
      versioned && contract.history === "append-only" ? { text } : undefined,
    async compare(documents, report, surroundings) {
      const history = await surroundings.history();
      if (history === undefined || (await history.base()) === undefined) return;
      const { reportChanges } = await import("../support/history/report.ts");
      await reportChanges(documents, report, surroundings, history);
    },
  },
});
