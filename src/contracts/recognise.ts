/**
 * Which kind a document is. In this order: what it says itself, what the configuration says, what its path says,
 * what its content shows; the first that gives an answer decides. Between two equal claims there is no guess. Reads
 * only as much of the file as the question needs.
 */
import { decide, strongest, type Candidate, type Recognised } from "./claims.ts";
import type { Contract, Format } from "./contract.ts";
import { formatOf } from "./formats.ts";
import { compileGlobs } from "./globs.ts";
import { readMark, type Mark } from "./mark.ts";
import { nearestName } from "./names.ts";
import { Shelf } from "./shelf.ts";

export type { Candidate, Considered, Recognised } from "./claims.ts";

export interface RecognitionOptions {
  /** The configuration's globs by kind. */
  readonly globs?: ReadonlyMap<string, readonly string[]>;
  /** Whether to judge every contract and say why, also after the answer is clear. */
  readonly explain?: boolean;
}

export type Recogniser = (candidate: Candidate) => Recognised;

/** Prepares recognition for many files: patterns are compiled once, when they are first needed. */
export function recogniser(
  contracts: ReadonlyMap<string, Contract>,
  options: RecognitionOptions = {},
): Recogniser {
  const configured = [...(options.globs ?? [])].map(([kind, globs]) => ({
    kind,
    globs: compileGlobs(globs),
  }));
  const byFormat = new Map<Format, Shelf>();
  const shelfOf = (format: Format): Shelf => {
    let shelf = byFormat.get(format);
    if (!shelf) {
      shelf = new Shelf([...contracts.values()].filter(({ formats }) => formats.includes(format)));
      byFormat.set(format, shelf);
    }
    return shelf;
  };
  return (candidate) => {
    const format = formatOf(candidate.path);
    const marked = format === "markdown" ? byMark(readMark(candidate.head()), contracts) : undefined;
    if (marked) return marked;
    const set = strongest(
      configured.map(({ kind, globs }) => ({ kind, score: globs.strength(candidate.path) })),
    );
    if (set) return decide(set, "configuration", ["the configuration says so"], []);
    if (format === undefined) return { outcome: "none", considered: [] };
    return shelfOf(format).recognise(candidate, format, options.explain ?? false);
  };
}

/** Recognises a single file; for many, make one `recogniser`. */
export const recognise = (
  candidate: Candidate,
  contracts: ReadonlyMap<string, Contract>,
  options?: RecognitionOptions,
): Recognised => recogniser(contracts, options)(candidate);

function byMark(mark: Mark | undefined, contracts: ReadonlyMap<string, Contract>): Recognised | undefined {
  if (!mark) return undefined;
  if (contracts.has(mark.kind)) {
    const where = mark.by === "comment" ? "a comment" : "its front matter";
    return { outcome: "kind", kind: mark.kind, by: "mark", reasons: [`${where} says so`], considered: [] };
  }
  const suggestion = nearestName(mark.kind, contracts.keys());
  if (mark.by === "front-matter" && suggestion === undefined) return undefined;
  return { outcome: "unknown", name: mark.kind, place: mark.place, suggestion, considered: [] };
}
