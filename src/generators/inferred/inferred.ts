/** What is inferred of a contract, each part with the support it rests on. */
import type { InferredValue } from "./values.ts";

/** How many of how many documents (or entries, or rows) show it. */
export interface Support {
  readonly count: number;
  readonly of: number;
}

export interface InferredField extends Support {
  readonly name: string;
  readonly presence: "must" | "should" | "may";
  readonly value: InferredValue;
}

export interface InferredSection extends Support {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly required: "error" | "warning" | "info" | undefined;
  readonly mayBeEmpty: boolean;
  /** `done`: ticked checkboxes bear a timestamp; `none`: there are checkboxes. */
  readonly tasks: "done" | "none" | undefined;
}

export interface InferredRecord extends Support {
  readonly id: string;
  /** A section's id. */
  readonly in: string | undefined;
  readonly heading:
    { readonly level: number; readonly value: "timestamp" | "date"; readonly utc: boolean } | undefined;
  readonly key: string | undefined;
  readonly fields: readonly InferredField[];
}

export interface InferredTable extends Support {
  readonly id: string;
  readonly in: string | undefined;
  readonly columns: readonly (Support & {
    readonly name: string;
    readonly required: boolean;
    readonly value: InferredValue;
  })[];
}

/** Orders of section ids, and how many documents follow one of them. */
export interface Orders extends Support {
  readonly orders: readonly (readonly string[])[];
}

export interface Inferred {
  readonly documents: number;
  readonly titled: Support;
  readonly sections: readonly InferredSection[];
  readonly ordered: Orders;
  readonly records: readonly InferredRecord[];
  readonly tables: readonly InferredTable[];
}

/** What at least two documents and a fifth of them have. */
export const least = (of: number): number => (of === 1 ? 1 : Math.max(2, of * 0.2));

export function mostFrequent<Value>(values: readonly Value[]): Exclude<Value, undefined> | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((left, right) => right[1] - left[1]);
  return best?.[0] as Exclude<Value, undefined> | undefined;
}
