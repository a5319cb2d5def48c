import { defineRule } from "../../src/linter/rule.ts";
import { type Claims, failedClaims, missingPaths } from "../support/paths/missing.ts";
import { pathClaims } from "../support/paths/claims.ts";
import { mapCells } from "../support/paths/reference-maps.ts";

export default defineRule({
  id: "path-exists",
  topic: "references",
  description: "Reports a path that a document says is there and that is not.",
  severity: "warning",
  fixable: "safe",
  formats: ["markdown"],
  messages: {
    missing: ({ path, near }: { path: string; near: string | undefined }) =>
      `Unexpected path \`${path}\` to nothing, expected a file or folder that is there${meant(near)}`,
    noMatch: ({ glob }: { glob: string }) =>
      `Unexpected glob \`${glob}\` that matches nothing, expected one that matches a file or folder`,
    moved: ({ path, to }: { path: string; to: string }) =>
      `Unexpected path \`${path}\` of a file that moved, expected \`${to}\``,
  },
  across: {
    reads: "own",
    collect(document): Claims | undefined {
      // What an append-only document says was true when it was written, and must stay as it is.
      if (document.contract.history === "append-only") return undefined;
      const claims = pathClaims(document, mapCells(document));
      return claims && { guide: document.contract.references.guide, claims };
    },
    look: failedClaims,
    async compare(documents, report, surroundings) {
      for (const { claim, guide, moved, removed, near } of await missingPaths(documents, surroundings)) {
        const { spot, kind, normalized: path } = claim;
        const details = {
          actual: path,
          ...(removed && moved === undefined ? { note: "A commit took it away" } : {}),
          ...(guide ? {} : { severity: "info" as const }),
        };
        if (moved !== undefined) {
          const { to, fix } = moved;
          report("moved", spot, { path, to }, { ...details, expected: [to], ...(fix && { fix }) });
        } else if (kind === "glob") {
          report("noMatch", spot, { glob: path }, details);
        } else {
          const expected = near === undefined ? [] : [near];
          report("missing", spot, { path, near }, { ...details, expected });
        }
      }
    },
  },
});

const meant = (near: string | undefined): string => (near === undefined ? "" : `; did you mean \`${near}\`?`);
