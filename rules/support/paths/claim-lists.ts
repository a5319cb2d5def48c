/** The claims of a document as facts: lists, from which one is only made out where it is to be reported. */
import type { Document } from "../../../src/documents/document.ts";
import type { PathKind, PathMention } from "../../../src/documents/values/paths.ts";
import { type Spot, spotIn, type SpotList, spotListOf } from "../../../src/linter/spot.ts";
import type { Place } from "../../../src/syntax/place.ts";

/** A path that a document claims to be there, with every place that says so. */
export interface PathClaim {
  readonly normalized: string;
  readonly kind: PathKind;
  /** The first place. */
  readonly spot: Spot;
  readonly mentions: readonly PathPlace[];
}

type PathPlace = Pick<PathMention, "text" | "place">;

/**
 * The claims of a document: plain data, in lists, because there are many of which hardly one is ever reported. An index
 * stands for the same claim in the first four.
 */
export interface PathClaims {
  readonly paths: readonly string[];
  readonly kinds: readonly PathKind[];
  /** The first places. */
  readonly spots: SpotList;
  /** Up to which of the mentions they are the claim's, which follow those of the claim before. */
  readonly until: readonly number[];
  /** Start and end of each mention. */
  readonly places: readonly number[];
  /** Of each mention; empty where it is the path as such. */
  readonly texts: readonly string[];
}

/**
 * @param mentions by path, at least one of each
 * @returns undefined where there is none
 */
export function claimsOf(
  document: Document,
  mentions: ReadonlyMap<string, readonly (PathPlace & Pick<PathMention, "kind">)[]>,
): PathClaims | undefined {
  if (mentions.size === 0) return undefined;
  const paths: string[] = [];
  const kinds: PathKind[] = [];
  const first: Place[] = [];
  const until: number[] = [];
  const places: number[] = [];
  const texts: string[] = [];
  for (const [normalized, all] of mentions) {
    for (let at = 0; at < all.length; at++) {
      const mention = all[at];
      if (mention === undefined) break;
      const { kind, text, place } = mention;
      if (at === 0) {
        kinds.push(kind);
        first.push(place);
      }
      places.push(place.start, place.end);
      texts.push(text === normalized ? "" : text);
    }
    paths.push(normalized);
    until.push(texts.length);
  }
  return { paths, kinds, spots: spotListOf(document, first), until, places, texts };
}

/** One of the claims. */
export function claimIn(claims: PathClaims, index: number, documentPath: string): PathClaim {
  const { paths, kinds, spots, until, places, texts } = claims;
  const normalized = paths[index] ?? "";
  const mentions: PathPlace[] = [];
  for (let at = until[index - 1] ?? 0; at < (until[index] ?? 0); at++) {
    const place = { start: places[2 * at] ?? 0, end: places[2 * at + 1] ?? 0 };
    mentions.push({ text: texts[at] || normalized, place });
  }
  return { normalized, kind: kinds[index] ?? "file", spot: spotIn(spots, index, documentPath), mentions };
}
