import { defineRule, type ReportAcross } from "../../src/linter/rule.ts";
import type { Surroundings } from "../../src/linter/surroundings.ts";
import { movedFix, movesOf } from "../support/moved-paths.ts";
import { type PathClaim, pathClaims } from "../support/path-claims.ts";
import { beginsHere, isFound, nearPath, readingsOf } from "../support/path-search.ts";
import { mapCells } from "../support/reference-maps.ts";
import { treesThatAreThere } from "../support/trees.ts";

interface Claims {
  /** A guide sends its readers there; a plan may be about what is to come. */
  readonly guide: boolean;
  readonly claims: readonly PathClaim[];
}

interface Missing {
  readonly claim: PathClaim;
  readonly guide: boolean;
  readonly readings: readonly string[];
  /** The folder that it begins with is there. */
  readonly begins: boolean;
}

const messages = {
  missing: ({ path, near }: { path: string; near: string | undefined }) =>
    `Unexpected path \`${path}\` to nothing, expected a file or folder that is there${meant(near)}`,
  noMatch: ({ glob }: { glob: string }) =>
    `Unexpected glob \`${glob}\` that matches nothing, expected one that matches a file or folder`,
  moved: ({ path, to }: { path: string; to: string }) =>
    `Unexpected path \`${path}\` of a file that moved, expected \`${to}\``,
};

export default defineRule({
  id: "path-exists",
  topic: "references",
  description: "Reports a path in code that a document says is there and that is not.",
  severity: "warning",
  fixable: "safe",
  formats: ["markdown"],
  messages,
  across: {
    reads: "own",
    collect(document): Claims | undefined {
      // What an append-only document says was true when it was written, and must stay as it is.
      if (document.contract.history === "append-only") return undefined;
      const claims = pathClaims(document, mapCells(document));
      return claims.length === 0 ? undefined : { guide: document.contract.references.guide, claims };
    },
    async compare(documents, report, surroundings) {
      const { files, settings } = surroundings;
      const searched = documents.map(({ path, facts: { guide, claims } }) => ({
        total: claims.length,
        missing: claims.flatMap((claim): Missing[] => {
          const readings = readingsOf(claim.normalized, path, settings.rootPrefix);
          if (readings.length === 0 || isFound(files, claim, readings)) return [];
          return [{ claim, guide, readings, begins: beginsHere(files, claim.normalized, readings) }];
        }),
      }));
      const missing = treesThatAreThere(searched).flatMap((each) => each.missing);
      if (missing.length > 0) await reportMissing(missing, report, surroundings);
    },
  },
});

async function reportMissing(
  all: readonly Missing[],
  report: ReportAcross<typeof messages>,
  { files, history: open, settings }: Surroundings,
): Promise<void> {
  const history = await open();
  const asked = [...new Set(all.flatMap(({ readings }) => readings))];
  const withheld = (await history?.withheld(asked)) ?? new Set<string>();
  const renames = (await history?.renames(asked)) ?? new Map<string, string>();
  for (const { claim, guide, readings, begins } of all) {
    if (readings.some((reading) => withheld.has(reading))) continue;
    const { spot, kind, normalized: path } = claim;
    const severity = guide ? {} : { severity: "info" as const };
    const [move, ambiguous] = movesOf(readings, renames);
    if (move !== undefined && ambiguous === undefined) {
      const fix = movedFix(claim, move, spot.path, settings.rootPrefix);
      report("moved", spot, { path, to: move.to }, { actual: path, expected: [move.to], fix, ...severity });
    } else if (!begins) {
      continue;
    } else if (kind === "glob") {
      report("noMatch", spot, { glob: path }, { actual: path, ...severity });
    } else {
      const near = nearPath(files, readings);
      const expected = near === undefined ? [] : [near];
      report("missing", spot, { path, near }, { actual: path, expected, ...severity });
    }
  }
}

const meant = (near: string | undefined): string => (near === undefined ? "" : `; did you mean \`${near}\`?`);
