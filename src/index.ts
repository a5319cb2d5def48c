/**
 * The public API: everything `codex-lint` does but the terminal. A program opens a workspace and lints files or texts in
 * it; one that brings its own contracts, rules or trees uses the parts.
 */
export {
  discover,
  type Discovery,
  type FoundFile,
  type Search,
  type Unmatched,
} from "./workspace/discover.ts";
export { type Change, type Fixing, lintFiles, lintText, type Outcome } from "./workspace/lint-files.ts";
export { OperationalError } from "./workspace/operational-error.ts";
export { openWorkspace, type Workspace, type WorkspaceOptions } from "./workspace/workspace.ts";

export { builtinContracts } from "./contracts/builtin.ts";
export type { Contract, Format, Severity } from "./contracts/contract.ts";
export { extensions } from "./contracts/formats.ts";
export { type ContractError, readContracts, type ReadContracts } from "./contracts/read-contract.ts";
export { type Candidate, recogniser, type Recogniser, type Recognised } from "./contracts/recognise.ts";

export type { Document } from "./documents/document.ts";
export { readDocument, type ReadResult, type ReadSource } from "./documents/read.ts";
export { loadMarkdownParser, type MarkdownParser, type ParserChoice } from "./syntax/markdown.ts";
export type { Edit, Place, Point, Range } from "./syntax/place.ts";

export type { Diagnostic, Fix, Related, Suppressed } from "./linter/diagnostic.ts";
export { applyFixes, type Applied, type FixOutcome, type FixRun, fixText } from "./linter/fix.ts";
export { lintDocument, type LintOptions, type LintResult } from "./linter/lint.ts";
export { type PresetName, presetSettings, type RuleSetting } from "./linter/presets.ts";
export { defineRule, type Rule, type RuleContext, type RuleDefinition } from "./linter/rule.ts";
export { rules } from "../rules/index.ts";

export { agent } from "./reporters/agent.ts";
export { github } from "./reporters/github.ts";
export { gitlab } from "./reporters/gitlab.ts";
export { json } from "./reporters/json.ts";
export { junit } from "./reporters/junit.ts";
export { markdown } from "./reporters/markdown.ts";
export { pretty } from "./reporters/pretty.ts";
export { sarif } from "./reporters/sarif.ts";
export type {
  DocumentReport,
  Environment,
  Report,
  Reporter,
  RuleDescription,
  Summary,
} from "./reporters/report.ts";
