import type { Place } from "../../syntax/place.ts";

/**
 * What a value parser answers: the value, or a stable kebab-case reason why the text holds none.
 *
 * `place` is in document offsets. On success it covers the value as written; on failure, the part of the text
 * that is to blame, which is the trimmed text when nothing narrower is.
 */
export type Parsed<Value, Reason extends string = string> = Understood<Value> | NotUnderstood<Reason, Value>;

export type Understood<Value> = { readonly ok: true; readonly value: Value; readonly place: Place };

export type NotUnderstood<Reason extends string = string, Value = unknown> = {
  readonly ok: false;
  readonly reason: Reason;
  readonly place: Place;
  /** What could be read nevertheless, e.g. a deadline's wall-clock time where its zone is unknown. */
  readonly partial?: Partial<Value>;
  /** The known spelling that the text is a typo away from. */
  readonly nearest?: string;
};

/** A part of the document as written: `text` is exactly what the document holds at `place`. */
export type Excerpt = { readonly text: string; readonly place: Place };
