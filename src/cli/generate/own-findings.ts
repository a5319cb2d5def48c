/** Findings about what documents say themselves, and not about what they repeat. */
import { isInside } from "../../documents/derived.ts";
import type { Document } from "../../documents/document.ts";
import type { Diagnostic } from "../../linter/diagnostic.ts";
import { rules } from "../../../rules/index.ts";

/** A document's findings without those in derived places, of which lint does not know where a board has no column for it. */
export const ownFindings = (
  diagnostics: readonly Diagnostic[],
  document: Document | undefined,
): readonly Diagnostic[] =>
  diagnostics.filter(({ ruleId, place }) => spoken.has(ruleId) || !isInside(document?.derived ?? [], place));

/** Rules that speak of derived text, too. */
const spoken = new Set(rules.filter(({ derived }) => derived).map(({ id }) => id));
