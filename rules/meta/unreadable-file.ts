import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { pathFindings } from "../../src/linter/path-finding.ts";
import type { PathFinding } from "../../src/linter/path-finding.ts";
import { defineRule } from "../../src/linter/rule.ts";

// Whoever tried to read the file knows best what stood in the way, so the words are its own.
const asSaid = ({ message }: { message: string }): string => message;

const messages = {
  encoding: asSaid,
  access: asSaid,
  size: asSaid,
  nesting: asSaid,
  complexity: asSaid,
  parser: asSaid,
};

export default defineRule({
  id: "unreadable-file",
  topic: "meta",
  description:
    "Reports a file that cannot be read as a document: not UTF-8, not accessible, or out of all bounds.",
  severity: "error",
  fixable: false,
  stage: "workspace",
  formats: ["markdown", "csv", "json", "ndjson"],
  messages,
  check() {},
});

/** Why there is no document: what reading the file and parsing its text can answer. */
export type UnreadableReason =
  | "missing"
  | "not-permitted"
  | "not-a-file"
  | "failed"
  | "too-large"
  | "not-utf8"
  | "nesting"
  | "too-complex"
  | "parser";

const messageIds: Readonly<Record<UnreadableReason, keyof typeof messages>> = {
  missing: "access",
  "not-permitted": "access",
  "not-a-file": "access",
  failed: "access",
  "too-large": "size",
  "not-utf8": "encoding",
  nesting: "nesting",
  "too-complex": "complexity",
  parser: "parser",
};

const finding = pathFindings("unreadable-file", messages);

/** Makes the finding for a path out of a failure to read or to parse it. */
export const unreadableFile = (
  { reason, message }: { readonly reason: UnreadableReason; readonly message: string },
  at: PathFinding,
): Diagnostic => finding(messageIds[reason], { message }, at);
