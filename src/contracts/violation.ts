/** What keeps a value from following a JSON Schema. */

export interface Violation {
  /** The value that is at fault; for a missing or an undeclared key the object around it. */
  readonly path: readonly (string | number)[];
  /** `length` is a text that is too long, which is a matter of budgets more than of form. */
  readonly reason: "missing" | "undeclared" | "value" | "length";
  /** The missing or undeclared key. */
  readonly key: string | undefined;
  /** The longest length allowed, in characters. */
  readonly limit: number | undefined;
  /** The values allowed, where they can be listed. */
  readonly expected: readonly string[];
  /** What is allowed, in words. */
  readonly form: string;
}

/** Checks a value; no violations where it follows the schema. */
export type SchemaCheck = (value: unknown) => readonly Violation[];
