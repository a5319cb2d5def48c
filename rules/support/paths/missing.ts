/** Which of the paths that documents claim are not there, and what became of them. */
import type { Fix } from "../../../src/linter/diagnostic.ts";
import type { Surroundings } from "../../../src/linter/surroundings.ts";
import { movedFix, movesOf } from "./moved.ts";
import { claimIn, type PathClaim, type PathClaims } from "./claim-lists.ts";
import { missingFrom } from "./presence.ts";
import { beginsHere, nearPath, readingsOf } from "./search.ts";
import { treesThatAreThere } from "./trees.ts";

/** Plain data. */
export interface Claims {
  /** A guide sends its readers there; a plan may be about what is to come. */
  readonly guide: boolean;
  readonly claims: PathClaims;
}

/** Those of the claims that fail. */
export interface FailedClaims extends Claims {
  /** How many there are in all. */
  readonly total: number;
  /** Which of them. */
  readonly missing: readonly number[];
}

export interface MissingPath {
  readonly claim: PathClaim;
  readonly guide: boolean;
  /** Where the file is now, from the root, and the edits that say so; undefined where git does not know. */
  readonly moved: { readonly to: string; readonly fix: Fix | undefined } | undefined;
  /** A commit took it away. */
  readonly removed: boolean;
  /** What may have been meant. */
  readonly near: string | undefined;
}

/** Of one document. Claims that lead out of the workspace are nobody's to judge. */
export function failedClaims(
  { path, facts: { guide, claims } }: { readonly path: string; readonly facts: Claims },
  surroundings: Surroundings,
): FailedClaims {
  const isMissing = missingFrom(path, surroundings);
  const { paths, kinds } = claims;
  const missing: number[] = [];
  for (let at = 0; at < paths.length; at++) {
    if (isMissing(paths[at] ?? "", kinds[at] ?? "file")) missing.push(at);
  }
  return { guide, claims, total: paths.length, missing };
}

/** What became of the missing paths, in the order of the documents and their texts. Git is asked once, and only if there are any. */
export async function missingPaths(
  documents: readonly { readonly path: string; readonly facts: FailedClaims }[],
  { files, settings, history: open }: Surroundings,
): Promise<readonly MissingPath[]> {
  const { rootPrefix } = settings;
  if (documents.every(({ facts }) => facts.missing.length === 0)) return [];
  const history = await open();
  const searched = documents.map(({ path, facts }) => ({ ...facts, path }));
  const missing = treesThatAreThere(searched, history !== undefined).flatMap(
    ({ path, guide, claims, missing }) =>
      missing.map((index) => {
        const claim = claimIn(claims, index, path);
        return { claim, guide, readings: readingsOf(claim.normalized, path, rootPrefix) };
      }),
  );
  const asked = [...new Set(missing.flatMap(({ readings }) => readings))];
  const withheld = (await history?.withheld(asked)) ?? new Set<string>();
  const gone = (await history?.removed(asked)) ?? new Set<string>();
  const renames = (await history?.renames(asked)) ?? new Map<string, string>();
  return missing.flatMap(({ claim, guide, readings }): MissingPath[] => {
    if (readings.some((reading) => withheld.has(reading))) return [];
    const [move, second] = movesOf(readings, renames);
    if (move !== undefined && second === undefined) {
      const fix = movedFix(claim, move, claim.spot.path, rootPrefix);
      return [{ claim, guide, moved: { to: move.to, fix }, removed: true, near: undefined }];
    }
    const removed = readings.some((reading) => gone.has(reading));
    if (!removed && !beginsHere(files, claim.normalized, readings)) return [];
    const near = claim.kind === "glob" ? undefined : nearPath(files, readings);
    return [{ claim, guide, moved: undefined, removed, near }];
  });
}
