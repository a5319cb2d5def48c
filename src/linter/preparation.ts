/**
 * What the workspace gets ready before the rules run over a document, because it takes files or time to load. A caller that
 * prepares nothing lints too; the rules that need it then have nothing to say.
 */
import type { SchemaCheck } from "../contracts/violation.ts";
import type { SecretFinder } from "../syntax/secrets.ts";

export interface Preparation {
  /** Checks a value against the JSON Schema of the document's contract; undefined where it has none. */
  readonly follows: SchemaCheck | undefined;
  /** Undefined where the contract does not keep secrets out. */
  readonly secrets: SecretFinder | undefined;
  /** Texts of the files beside the document that its contract names, by path from the document's folder. */
  readonly beside: ReadonlyMap<string, string>;
}

export const nothingPrepared: Preparation = { follows: undefined, secrets: undefined, beside: new Map() };
