/** Claims on a document, and which of them decides. */
import type { Place } from "../syntax/place.ts";

export interface Candidate {
  readonly path: string;
  /** The first kilobytes of the text. */
  head(): string;
  text(): string;
}

export interface Considered {
  readonly kind: string;
  readonly score: number;
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export type Claim = "mark" | "configuration" | "path" | "content";

export type Recognised =
  | {
      readonly outcome: "kind";
      readonly kind: string;
      readonly by: Claim;
      readonly reasons: readonly string[];
      readonly considered: readonly Considered[];
    }
  /** Two contracts or more claim the document equally. */
  | {
      readonly outcome: "ambiguous";
      readonly kinds: readonly string[];
      readonly by: Claim;
      readonly considered: readonly Considered[];
    }
  /** The document says it is of a kind that no contract declares. */
  | {
      readonly outcome: "unknown";
      readonly name: string;
      readonly place: Place;
      readonly suggestion: string | undefined;
      readonly considered: readonly Considered[];
    }
  | { readonly outcome: "none"; readonly considered: readonly Considered[] };

export interface Scored {
  readonly kind: string;
  readonly score: number;
}

/** The claims with the highest score; undefined when nothing claims. */
export function strongest<One extends Scored>(claims: readonly One[]): readonly [One, ...One[]] | undefined {
  const best = Math.max(0, ...claims.map(({ score }) => score));
  const [first, ...others] = best > 0 ? claims.filter(({ score }) => score === best) : [];
  return first ? [first, ...others] : undefined;
}

export function decide(
  claims: readonly [Scored, ...Scored[]],
  by: Claim,
  reasons: readonly string[],
  considered: readonly Considered[],
): Recognised {
  const [first, ...others] = claims;
  if (others.length === 0) return { outcome: "kind", kind: first.kind, by, reasons, considered };
  return { outcome: "ambiguous", kinds: claims.map(({ kind }) => kind), by, considered };
}
