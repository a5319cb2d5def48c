/**
 * What the documents of the shared corpus are, by reading them: the first pattern that matches a path (kind folder,
 * repository, path) says it. `none` is a document that no built-in contract is for.
 */
export const labels: readonly (readonly [pattern: RegExp, kind: string])[] = [
  // Plans. Two "templates" are plans for template tools; a few plans of one repository follow another skeleton.
  [/^execplan\/.*\/0000-template\.md$/, "none"],
  [/^execplan\//, "execplan"],
  [/^execplan-template\/gravimera__gravimera\//, "execplan"],
  [/^execplan-template\//, "none"],
  [/^execplan-variant\/bumpy-croc.*\/extract_shared_engine_logic\.md$/, "execplan"],
  [/^execplan-variant\/zakhar-kogan.*\/EP-2026-02-16__/, "execplan"],
  [/^execplan-variant\//, "none"],

  // Guides. One is an article about setting a loop up, one holds seven plans.
  [/^execplan-spec\/.*\/openai-version\.md$/, "none"],
  [/^execplan-spec\/jlov7__agentgate\//, "none"],
  [/^execplan-spec\//, "plans-guide"],

  // Instructions for agents, prompts, set-up notes, policies and reports are no operations guides; runbooks are.
  [/\/(?:AGENTS?|CLAUDE|agents?|claude|Agents)\.md$/, "none"],
  [/\/DEMO_ONBOARDING_VERIFICATION_NOTES\.md$/, "none"],
  [/^agentops\/.*\/CODEX_BACKLOG\.md$/, "task-board"],
  [/^agentops\/.*runbook[^/]*\.md$/i, "operations-guide"],
  [/^agentops\/.*\/runbooks\//, "operations-guide"],
  [/^agentops\/.*playbook[^/]*\.md$/i, "operations-guide"],
  [/^agentops\/.*\/(?:CODEX_README|OPERATIONS|StateTrace_AI_Agent_Guide)\.md$/, "operations-guide"],
  [
    /\/docs\/operations\/(?:devops-environment-guide|incident-response|replay-ai-batch-byoc-events|run-modes-and-recovery)\.md$/,
    "operations-guide",
  ],
  [/^agentops\//, "none"],

  // Boards are tables (or sections) of tasks with ids and statuses; StateTrace's plans are built around such a table.
  [/^checklist\/.*\/TaskBoard\.csv$/, "task-board"],
  [/^checklist\/Pechulyak.*\/TASK_BOARD\.md$/, "task-board"],
  [/^checklist\/Sukrittt.*\/\.planning\/(?:UI_REVAMP_)?TASK_BOARD\.md$/, "task-board"],
  [/^checklist\/WanderlustCoder.*\/plans\/Plan[A-Z]+_/, "task-board"],
  [/^checklist\/WanderlustCoder.*_remediation_tracker\.md$/, "task-board"],
  [/^checklist\/Saidiibrahim.*\/(?:TASKS|tech-debt-tracker)\.md$/, "task-board"],
  [/^checklist\/gcorroto.*\/agentBoard\.md$/, "task-board"],
  [/^checklist\/travisennis.*\/\.tasks\//, "task-board"],

  // Checklists are there to be ticked off; status reports, matrices, specifications and roadmaps are not.
  [/^checklist\/.*\/prd_codexv2\.md$/, "none"],
  [/^checklist\/.*check-?list[^/]*\.md$/i, "action-checklist"],
  [/^checklist\/.*\/[^/]*todo[^/]*\.md$/i, "action-checklist"],
  [/^checklist\/.*\/\.kiro\/specs\/.*\/tasks\.md$/, "action-checklist"],
  [/^checklist\/Sukrittt.*\/plans\/(?:backlog|ui-task-board)\.md$/, "action-checklist"],
  [/^checklist\/jlov7.*-execution-tracker\.md$/, "action-checklist"],
  [/^checklist\/.*\/UGMP_BACKLOG\.md$/, "action-checklist"],
  [/^checklist\/.*\/scout_dashboard_implementation_plan\.md$/, "implementation-plan"],
  [/^checklist\//, "none"],

  // Logs.
  [/^planlog\/.*\/PLAN_LOG\.md$/, "plan-log"],
  [/^planlog\/.*(?:decision[-_]log|decisions)\.md$/i, "decision-log"],
  [/^planlog\/.*\/(?:CODEX_ACTIVITY_LOG|STATUS_LOG)\.md$/, "session-log"],
  [/^planlog\/.*\/CODEX_SESSION_LOG_[\d-]+\.md$/, "session-log"],
  [/^planlog\/.*\/\.claude\/state\/log\.md$/, "session-log"],
  [/^planlog\//, "none"],
  [/^sessionlog\//, "session-log"],

  // The state files here belong to other tools and have other keys.
  [/^livecontext\/.*\/\.codex\/sessions\//, "session-log"],
  [/^livecontext\//, "none"],
];

export const labelOf = (path: string): string | undefined =>
  labels.find(([pattern]) => pattern.test(path))?.[1];
