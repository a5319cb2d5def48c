// Generated from rules/<topic>/<id>.ts by `npm run generate`.
import type { Rule } from "../src/linter/rule.ts";
import approvalConditional from "./approvals/approval-conditional.ts";
import approvalEvidence from "./approvals/approval-evidence.ts";
import approvalOrder from "./approvals/approval-order.ts";
import approvalSource from "./approvals/approval-source.ts";
import approvalTime from "./approvals/approval-time.ts";
import boardSync from "./boards/board-sync.ts";
import csvShape from "./boards/csv-shape.ts";
import eventContract from "./context/event-contract.ts";
import eventOrder from "./context/event-order.ts";
import journalRotation from "./context/journal-rotation.ts";
import lockStale from "./context/lock-stale.ts";
import noSecret from "./context/no-secret.ts";
import readerWrote from "./context/reader-wrote.ts";
import sizeBudget from "./context/size-budget.ts";
import stateContract from "./context/state-contract.ts";
import summaryTraceable from "./context/summary-traceable.ts";
import appendOnly from "./history/append-only.ts";
import approvedScope from "./history/approved-scope.ts";
import outcomeRecorded from "./lifecycle/outcome-recorded.ts";
import planLifecycle from "./lifecycle/plan-lifecycle.ts";
import stalePlan from "./lifecycle/stale-plan.ts";
import ambiguousKind from "./meta/ambiguous-kind.ts";
import staleBaseline from "./meta/stale-baseline.ts";
import unreadableFile from "./meta/unreadable-file.ts";
import unusedSuppression from "./meta/unused-suppression.ts";
import duplicateField from "./records/duplicate-field.ts";
import fieldOrder from "./records/field-order.ts";
import fieldValue from "./records/field-value.ts";
import recordCompleteness from "./records/record-completeness.ts";
import recordHeading from "./records/record-heading.ts";
import requiredField from "./records/required-field.ts";
import unknownField from "./records/unknown-field.ts";
import commandShown from "./references/command-shown.ts";
import indexCoverage from "./references/index-coverage.ts";
import linkTarget from "./references/link-target.ts";
import pathExists from "./references/path-exists.ts";
import referenceMap from "./references/reference-map.ts";
import repositoryPath from "./references/repository-path.ts";
import selfContained from "./references/self-contained.ts";
import documentPath from "./structure/document-path.ts";
import documentTitle from "./structure/document-title.ts";
import duplicateSection from "./structure/duplicate-section.ts";
import fencedDocument from "./structure/fenced-document.ts";
import headingInParagraph from "./structure/heading-in-paragraph.ts";
import misplacedTask from "./structure/misplaced-task.ts";
import noMojibake from "./structure/no-mojibake.ts";
import noPlaceholder from "./structure/no-placeholder.ts";
import requiredPhrase from "./structure/required-phrase.ts";
import requiredSection from "./structure/required-section.ts";
import sectionContent from "./structure/section-content.ts";
import sectionNumber from "./structure/section-number.ts";
import sectionOrder from "./structure/section-order.ts";
import skeletonDrift from "./structure/skeleton-drift.ts";
import unclosedFence from "./structure/unclosed-fence.ts";
import unknownSection from "./structure/unknown-section.ts";
import criticalPath from "./tasks/critical-path.ts";
import deadlineOrder from "./tasks/deadline-order.ts";
import derivedFigure from "./tasks/derived-figure.ts";
import statusConsistency from "./tasks/status-consistency.ts";
import statusVocabulary from "./tasks/status-vocabulary.ts";
import tableShape from "./tasks/table-shape.ts";
import taskCycle from "./tasks/task-cycle.ts";
import taskId from "./tasks/task-id.ts";
import taskOwner from "./tasks/task-owner.ts";
import taskReference from "./tasks/task-reference.ts";
import deadlineForm from "./time/deadline-form.ts";
import deadlineOverdue from "./time/deadline-overdue.ts";
import lastUpdated from "./time/last-updated.ts";
import timestampFormat from "./time/timestamp-format.ts";
import timestampFuture from "./time/timestamp-future.ts";
import timestampMissing from "./time/timestamp-missing.ts";
import timestampMixed from "./time/timestamp-mixed.ts";
import timestampOrder from "./time/timestamp-order.ts";
import timestampUnique from "./time/timestamp-unique.ts";
import timestampZone from "./time/timestamp-zone.ts";

/** All built-in rules, by topic and id. */
export const rules: readonly Rule[] = [
  approvalConditional,
  approvalEvidence,
  approvalOrder,
  approvalSource,
  approvalTime,
  boardSync,
  csvShape,
  eventContract,
  eventOrder,
  journalRotation,
  lockStale,
  noSecret,
  readerWrote,
  sizeBudget,
  stateContract,
  summaryTraceable,
  appendOnly,
  approvedScope,
  outcomeRecorded,
  planLifecycle,
  stalePlan,
  ambiguousKind,
  staleBaseline,
  unreadableFile,
  unusedSuppression,
  duplicateField,
  fieldOrder,
  fieldValue,
  recordCompleteness,
  recordHeading,
  requiredField,
  unknownField,
  commandShown,
  indexCoverage,
  linkTarget,
  pathExists,
  referenceMap,
  repositoryPath,
  selfContained,
  documentPath,
  documentTitle,
  duplicateSection,
  fencedDocument,
  headingInParagraph,
  misplacedTask,
  noMojibake,
  noPlaceholder,
  requiredPhrase,
  requiredSection,
  sectionContent,
  sectionNumber,
  sectionOrder,
  skeletonDrift,
  unclosedFence,
  unknownSection,
  criticalPath,
  deadlineOrder,
  derivedFigure,
  statusConsistency,
  statusVocabulary,
  tableShape,
  taskCycle,
  taskId,
  taskOwner,
  taskReference,
  deadlineForm,
  deadlineOverdue,
  lastUpdated,
  timestampFormat,
  timestampFuture,
  timestampMissing,
  timestampMixed,
  timestampOrder,
  timestampUnique,
  timestampZone,
];
