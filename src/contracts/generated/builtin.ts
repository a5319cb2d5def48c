// Generated from rules/contracts/*.yaml by `npm run generate`.

/** File name without `.yaml` → what the file says, not yet validated or resolved. */
export const builtinContracts: Readonly<Record<string, unknown>> = {
  "action-checklist": {
    "kind": "action-checklist",
    "title": "Action checklist",
    "description": "What is to be done by whom until when, how far it is, and what is in the way.",
    "recognise": {
      "paths": [
        "**/*checklist*.md",
        "**/*todo.md",
        "**/*todo_*.md",
        "**/*to-do*.md",
        "**/tasks.md"
      ],
      "never": [
        "**/*template*.md",
        "**/AGENTS.md",
        "**/CLAUDE.md",
        "**/execplans/**",
        "**/exec-plans/**"
      ],
      "confirm": [
        {
          "tasks": 3
        },
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "tasks"
            ]
          }
        }
      ],
      "content": [
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "tasks"
            ]
          }
        },
        {
          "title": [
            "\\bcheck[ -]?list\\b",
            "\\bto-?dos?\\b",
            "\\baction items\\b",
            "\\bbacklog\\b",
            "\\b(?:execution|progress|task) tracker\\b",
            "\\btask (?:list|board)\\b"
          ],
          "tasks": 5
        }
      ]
    },
    "documentTitle": {
      "example": "Release Action Checklist"
    },
    "timestamps": {
      "zone": "any"
    },
    "sections": [
      {
        "id": "critical-path",
        "name": "Critical Path Overview",
        "aliases": [
          "Critical Path"
        ],
        "prompt": "The tasks that must be completed in order, as a numbered list of their ids."
      },
      {
        "id": "tracking",
        "name": "Progress Tracking Checklist",
        "aliases": [
          "Task Table",
          "Tasks",
          "Progress Tracking",
          "Action Items Table"
        ],
        "prompt": "One row for each task."
      },
      {
        "id": "updates",
        "name": "Daily Status Updates",
        "aliases": [
          "Status Updates",
          "Daily Updates",
          "Updates"
        ],
        "prompt": "One subsection for each day."
      },
      {
        "id": "blockers",
        "name": "Blockers and Dependencies",
        "aliases": [
          "Blockers"
        ],
        "prompt": "What is in the way, and who resolves it until when."
      },
      {
        "id": "action-items",
        "name": "Action Items for Immediate Attention",
        "aliases": [
          "Action Items",
          "Immediate Actions"
        ],
        "prompt": "Who does what next."
      },
      {
        "id": "measurement",
        "name": "Progress Measurement",
        "aliases": [
          "Progress Metrics",
          "Progress Summary",
          "Metrics"
        ],
        "prompt": "How far the work is."
      }
    ],
    "records": {
      "update": {
        "title": "Update",
        "in": "updates",
        "heading": {
          "level": "any",
          "value": "date",
          "timestamp": {
            "order": "ascending"
          }
        }
      }
    },
    "tables": {
      "tasks": {
        "title": "Task table",
        "work": true,
        "repeatable": true,
        "columns": {
          "#": {
            "id": "id",
            "key": true,
            "required": true,
            "filled": true,
            "type": "id",
            "aliases": [
              "ID",
              "Task ID",
              "No",
              "No."
            ]
          },
          "Task": {
            "required": true,
            "filled": true,
            "aliases": [
              "Title",
              "Description",
              "Action",
              "Action Item",
              "Item"
            ]
          },
          "Owner": {
            "required": true,
            "filled": true,
            "type": "owner",
            "aliases": [
              "Assignee",
              "Responsible",
              "Assigned to",
              "Who"
            ]
          },
          "Deadline": {
            "required": true,
            "type": "deadline",
            "aliases": [
              "Hard Deadline",
              "Due",
              "Due Date",
              "ETA",
              "Target Date",
              "By When"
            ]
          },
          "Status": {
            "required": true,
            "filled": true,
            "type": "status",
            "vocabulary": "status",
            "aliases": [
              "State"
            ]
          },
          "Notes": {
            "type": "ids",
            "waitsFor": [
              "Blocked on",
              "Blocked by",
              "Waiting for",
              "Waiting on",
              "Depends on"
            ],
            "refersTo": "tasks",
            "aliases": [
              "Note",
              "Comments",
              "Comment",
              "Remarks"
            ]
          }
        }
      },
      "blockers": {
        "title": "Blocker table",
        "in": "blockers",
        "columns": {
          "Blocker ID": {
            "id": "blocker-id",
            "key": true,
            "required": true,
            "filled": true,
            "type": "id",
            "aliases": [
              "ID",
              "#"
            ]
          },
          "Description": {
            "required": true,
            "filled": true,
            "aliases": [
              "Blocker",
              "Issue"
            ]
          },
          "Affected Tasks": {
            "type": "ids",
            "refersTo": "tasks",
            "aliases": [
              "Affects",
              "Tasks"
            ]
          },
          "Resolution Plan": {
            "aliases": [
              "Resolution",
              "Plan",
              "Mitigation"
            ]
          },
          "Owner": {
            "type": "owner",
            "filled": true
          },
          "ETA": {
            "type": "deadline",
            "aliases": [
              "Deadline",
              "Due"
            ]
          },
          "Status": {
            "type": "status",
            "vocabulary": "status"
          }
        }
      },
      "metrics": {
        "title": "Progress figures",
        "in": "measurement",
        "columns": {
          "Metric": {
            "required": true,
            "filled": true,
            "key": true
          },
          "Target": {
            "required": true,
            "type": "figure",
            "aliases": [
              "Goal"
            ]
          },
          "Current": {
            "required": true,
            "type": "figure",
            "aliases": [
              "Actual",
              "Now"
            ]
          },
          "Status": {
            "type": "status",
            "vocabulary": "health"
          }
        }
      }
    },
    "sequences": {
      "critical-path": {
        "in": "critical-path",
        "of": "tasks",
        "binding": [
          "must be completed in order",
          "must be done in order",
          "in this order",
          "in the following order",
          "strict order"
        ]
      }
    },
    "figures": {
      "critical-path-done": {
        "at": {
          "table": "metrics",
          "row": "Critical path items completed",
          "column": "Current"
        },
        "is": {
          "ratio": {
            "of": "critical-path",
            "where": "done"
          }
        },
        "target": "Target"
      },
      "tasks-done": {
        "at": {
          "table": "metrics",
          "row": "Overall tasks completed",
          "column": "Current"
        },
        "is": {
          "ratio": {
            "of": "tasks",
            "where": "done"
          }
        },
        "target": "Target"
      },
      "blockers-resolved": {
        "at": {
          "table": "metrics",
          "row": "Blockers resolved",
          "column": "Current"
        },
        "is": {
          "ratio": {
            "of": "blockers",
            "where": "done"
          }
        },
        "target": "Target"
      },
      "days-to-release": {
        "at": {
          "table": "metrics",
          "row": "Days to production release",
          "column": "Current"
        },
        "is": {
          "days": {
            "from": "last-updated",
            "to": "latest-deadline"
          }
        }
      }
    },
    "vocabularies": {
      "status": {
        "Pending": {
          "state": "open",
          "aliases": [
            "Not Started",
            "To Do",
            "Todo",
            "Open",
            "Planned",
            "Backlog",
            "Ready",
            "Queued",
            "Scheduled",
            "New",
            "Proposed",
            "Next",
            "Draft",
            "Drafted"
          ]
        },
        "In Progress": {
          "state": "active",
          "aliases": [
            "Doing",
            "Active",
            "WIP",
            "Ongoing",
            "Started",
            "In Review",
            "Review",
            "Under Review",
            "Testing",
            "In Testing",
            "Partial",
            "Current"
          ]
        },
        "Blocked": {
          "state": "blocked",
          "aliases": [
            "On Hold",
            "Waiting",
            "Paused",
            "Stalled"
          ]
        },
        "Complete": {
          "state": "done",
          "aliases": [
            "Done",
            "Completed",
            "Finished",
            "Closed",
            "Resolved",
            "Shipped",
            "Merged",
            "Passed",
            "Delivered",
            "Verified",
            "Fixed",
            "Approved"
          ]
        },
        "Cancelled": {
          "state": "dropped",
          "aliases": [
            "Canceled",
            "Dropped",
            "Rejected",
            "Superseded",
            "Deferred",
            "Skipped",
            "Won't Do",
            "Obsolete",
            "Parked",
            "Archived"
          ]
        }
      },
      "health": {
        "On Track": {
          "state": "active",
          "aliases": [
            "Green",
            "Ahead",
            "Good"
          ]
        },
        "At Risk": {
          "state": "active",
          "aliases": [
            "Amber",
            "Yellow",
            "Warning"
          ]
        },
        "Behind": {
          "state": "blocked",
          "aliases": [
            "Red",
            "Off Track",
            "Late",
            "Blocked"
          ]
        },
        "Complete": {
          "state": "done",
          "aliases": [
            "Done",
            "Completed",
            "Achieved",
            "Met"
          ]
        },
        "Pending": {
          "state": "open",
          "aliases": [
            "Not Started"
          ]
        }
      }
    },
    "lastUpdated": [
      "Last Updated",
      "Last update",
      "Last automated update",
      "Last modified",
      "Updated"
    ],
    "references": {
      "ids": "shape"
    },
    "work": {
      "title": "Task",
      "status": "Status"
    },
    "scaffold": "templates/action-checklist.md"
  },
  "decision-log": {
    "kind": "decision-log",
    "title": "Decision log",
    "description": "Dated decisions, each with what was decided and why.",
    "recognise": {
      "paths": [
        "**/decision[-_]log.md",
        "**/*[-_]decision[-_]log*.md",
        "**/decisions.md",
        "**/*[-_]decisions.md"
      ],
      "never": [
        "**/*template*.md",
        "**/execplans/**",
        "**/exec-plans/**"
      ],
      "confirm": [
        {
          "headings": {
            "pattern": "^(?:\\[?\\d{4}-\\d{2}-\\d{2}|adr[- ]?\\d|d(?:ec)?-?\\d|decision\\b)"
          }
        },
        {
          "fields": {
            "atLeast": 1,
            "of": [
              "decision/decision"
            ]
          }
        },
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "decisions"
            ]
          }
        }
      ],
      "content": [
        {
          "title": [
            "\\bdecision (?:log|record|register)s?\\b",
            "^decisions$"
          ],
          "headings": {
            "pattern": "^(?:\\[?\\d{4}-\\d{2}-\\d{2}|adr[- ]?\\d|d(?:ec)?-?\\d)"
          }
        },
        {
          "title": [
            "\\bdecision (?:log|record|register)s?\\b",
            "^decisions$"
          ],
          "tables": {
            "atLeast": 1,
            "of": [
              "decisions"
            ]
          }
        }
      ]
    },
    "documentTitle": {
      "example": "Decision Log"
    },
    "records": {
      "decision": {
        "title": "Decision",
        "heading": {
          "level": "any",
          "pattern": "^(?:\\[?\\d{4}-\\d{2}-\\d{2}|adr[- ]?\\d|d(?:ec)?-?\\d)"
        },
        "fields": {
          "Decision": {
            "prompt": "What was decided."
          },
          "Status": {
            "type": "status",
            "vocabulary": "status"
          },
          "Date": {
            "type": "date"
          },
          "Rationale": {
            "aliases": [
              "Reason",
              "Reasons",
              "Why",
              "Reasoning"
            ],
            "prompt": "Why."
          },
          "Alternatives considered": {
            "aliases": [
              "Alternatives",
              "Options considered"
            ],
            "prompt": "What else was thought of, and why it was not taken."
          },
          "Impact": {
            "aliases": [
              "Consequences",
              "Tradeoffs"
            ]
          },
          "Follow-ups": {
            "aliases": [
              "Follow-up",
              "Next steps"
            ]
          }
        }
      }
    },
    "tables": {
      "decisions": {
        "title": "Decision table",
        "columns": {
          "Date": {
            "type": "date",
            "required": true,
            "filled": true
          },
          "Decision": {
            "required": true,
            "filled": true
          },
          "Rationale": {
            "aliases": [
              "Reason",
              "Why"
            ]
          },
          "Impact": {},
          "Approved by": {
            "type": "owner",
            "aliases": [
              "Owner",
              "Decider",
              "Author"
            ]
          }
        }
      }
    },
    "vocabularies": {
      "status": {
        "Proposed": {
          "state": "open",
          "aliases": [
            "Draft",
            "Pending",
            "Open"
          ]
        },
        "Accepted": {
          "state": "active",
          "aliases": [
            "Active",
            "Approved",
            "Decided",
            "Adopted",
            "Final"
          ]
        },
        "Superseded": {
          "state": "dropped",
          "aliases": [
            "Replaced",
            "Deprecated"
          ]
        },
        "Rejected": {
          "state": "dropped",
          "aliases": [
            "Declined"
          ]
        }
      }
    },
    "work": {
      "title": "Decision",
      "status": "Status",
      "at": "heading"
    },
    "scaffold": "templates/decision-log.md"
  },
  "execplan": {
    "kind": "execplan",
    "title": "ExecPlan",
    "description": "A self-contained, living plan that an agent or a person can follow to deliver a working change.",
    "recognise": {
      "paths": [
        "**/execplans/**/*.md",
        "**/exec-plans/**/*.md",
        "**/exec_plans/**/*.md",
        "**/.agent/plans/**/*.md",
        "**/.agents/plans/**/*.md",
        "**/*execplan*.md",
        "**/*exec-plan*.md"
      ],
      "never": [
        "**/template*.md",
        "**/*[-_.]template.md",
        "**/*[-_.]skeleton.md",
        "**/README.md",
        "**/AGENTS.md",
        "**/CLAUDE.md"
      ],
      "confirm": [
        {
          "sections": {
            "atLeast": 2,
            "of": [
              "progress",
              "surprises",
              "decision-log",
              "outcomes"
            ]
          }
        },
        {
          "title": [
            "\\bexec ?plan\\b"
          ],
          "sections": 1
        }
      ],
      "content": [
        {
          "sections": 5
        },
        {
          "sections": {
            "atLeast": 3,
            "of": [
              "progress",
              "surprises",
              "decision-log",
              "outcomes"
            ]
          },
          "phrases": [
            "living (?:exec|design )?(?:document|plan)"
          ]
        }
      ],
      "not": {
        "title": [
          "^<",
          "\\b(?:template|skeleton)$",
          "^example\\b",
          "^(?:the )?exec(?:ution)?[ -]?plans?(?: \\(execplans?\\))?$",
          "\\bexecution plans\\b"
        ]
      }
    },
    "location": {
      "name": "{date}_{slug}.md",
      "pattern": "^[\\p{L}\\p{N}._-]{1,200}\\.md$",
      "home": ".agent/execplans"
    },
    "documentTitle": {
      "example": "Let people export a report as PDF"
    },
    "timestamps": {
      "accept": [
        "rfc3339",
        "iso-minute",
        "spaced",
        "date",
        "zoneless"
      ],
      "zone": "none"
    },
    "phrases": [
      {
        "id": "living-document",
        "text": "This ExecPlan is a living document. Keep `Progress`, `Surprises & Discoveries`, `Decision Log`, and `Outcomes & Retrospective` up to date.",
        "patterns": [
          "living\\s(?:exec|design|implementation)?\\s?(?:document|plan|spec|execplan)",
          "(?:update|maintain|keep|revise)\\s[^.]{0,120}(?:as (?:the )?work (?:proceeds|progresses)|up[ -]to[ -]date|current)",
          "活(?:的)?文档"
        ],
        "at": "after-title"
      }
    ],
    "sections": [
      {
        "id": "purpose",
        "name": "Purpose / Big Picture",
        "aliases": [
          "Purpose",
          "Big Picture",
          "Purpose and Big Picture",
          "Goal",
          "Goals",
          "Objective",
          "目的与用户价值",
          "目的"
        ],
        "required": "warning",
        "prompt": "Explain what someone gains after this change and how they can see it working."
      },
      {
        "id": "progress",
        "name": "Progress",
        "aliases": [
          "Progress Tracking",
          "进度",
          "进展"
        ],
        "required": "error",
        "tasks": {
          "stamped": "done"
        },
        "prompt": "- [ ] (YYYY-MM-DD HH:MM) First concrete step."
      },
      {
        "id": "surprises",
        "name": "Surprises & Discoveries",
        "aliases": [
          "Surprises",
          "Discoveries",
          "Surprises and Findings",
          "意外与发现"
        ],
        "required": "error",
        "prompt": "- Observation: …\n  Evidence: …",
        "mayBeEmpty": true
      },
      {
        "id": "decision-log",
        "name": "Decision Log",
        "aliases": [
          "Decisions",
          "Decision Record",
          "Decision Records",
          "Decisions Log",
          "决策日志",
          "决策记录"
        ],
        "required": "error",
        "prompt": "- Decision: …\n  Rationale: …\n  Date/Author: …"
      },
      {
        "id": "outcomes",
        "name": "Outcomes & Retrospective",
        "aliases": [
          "Outcomes",
          "Retrospective",
          "Outcome",
          "Outcome and Retrospective",
          "Results and Retrospective",
          "结果与回顾"
        ],
        "required": "error",
        "mayBeEmpty": true,
        "prompt": "At completion, summarise what shipped, what did not, and lessons learned."
      },
      {
        "id": "context",
        "name": "Context and Orientation",
        "aliases": [
          "Context",
          "Orientation",
          "Background and Context",
          "上下文"
        ],
        "required": "info",
        "prompt": "Assume the reader knows nothing. Name key files by full repository-relative paths. Define terms."
      },
      {
        "id": "plan-of-work",
        "name": "Plan of Work",
        "aliases": [
          "Work Plan",
          "Implementation Plan"
        ],
        "required": "info",
        "prompt": "In prose, the sequence of edits and additions. For each, name the file and what changes."
      },
      {
        "id": "concrete-steps",
        "name": "Concrete Steps",
        "aliases": [
          "Implementation Steps"
        ],
        "required": "info",
        "commands": true,
        "prompt": "Exact commands to run, where, and what they should print."
      },
      {
        "id": "validation",
        "name": "Validation and Acceptance",
        "aliases": [
          "Validation",
          "Acceptance",
          "Testing Approach",
          "Acceptance and Validation",
          "Validation Plan",
          "Acceptance Criteria"
        ],
        "required": "warning",
        "prompt": "How to prove that it works: tests to run, scenarios to exercise, expected results."
      },
      {
        "id": "recovery",
        "name": "Idempotence and Recovery",
        "aliases": [
          "Idempotence",
          "Recovery",
          "Idempotency and Recovery",
          "Rollback and Recovery",
          "Rollback"
        ],
        "required": "info",
        "prompt": "What can safely be run again, and what needs cleaning up or rolling back."
      },
      {
        "id": "artifacts",
        "name": "Artifacts and Notes",
        "aliases": [
          "Artifacts",
          "Artefacts and Notes"
        ],
        "required": "info",
        "mayBeEmpty": true,
        "prompt": "Short transcripts, snippets and diffs that prove progress."
      },
      {
        "id": "interfaces",
        "name": "Interfaces and Dependencies",
        "aliases": [
          "Interfaces"
        ],
        "required": "info",
        "prompt": "Be prescriptive: libraries, interfaces, module boundaries, names, function signatures."
      }
    ],
    "tasksAnywhere": false,
    "orders": [
      [
        "purpose",
        "progress",
        "surprises",
        "decision-log",
        "outcomes",
        "context",
        "plan-of-work",
        "concrete-steps",
        "validation",
        "recovery",
        "artifacts",
        "interfaces"
      ],
      [
        "purpose",
        "progress",
        "surprises",
        "decision-log",
        "context",
        "plan-of-work",
        "concrete-steps",
        "validation",
        "recovery",
        "artifacts",
        "interfaces",
        "outcomes"
      ],
      [
        "purpose",
        "context",
        "plan-of-work",
        "concrete-steps",
        "validation",
        "recovery",
        "artifacts",
        "interfaces",
        "progress",
        "surprises",
        "decision-log",
        "outcomes"
      ],
      [
        "purpose",
        "context",
        "interfaces",
        "plan-of-work",
        "concrete-steps",
        "validation",
        "recovery",
        "progress",
        "surprises",
        "decision-log",
        "artifacts",
        "outcomes"
      ]
    ],
    "records": {
      "decision": {
        "title": "Decision",
        "in": "decision-log",
        "key": "Decision",
        "lines": true,
        "fields": {
          "Decision": {
            "presence": "must"
          },
          "Rationale": {
            "presence": "should",
            "aliases": [
              "Reason",
              "Reasoning",
              "Why",
              "Because",
              "Motivation"
            ]
          },
          "Alternatives Considered": {
            "aliases": [
              "Alternatives",
              "Alternative"
            ]
          },
          "Date/Author": {
            "id": "date-author",
            "type": "date",
            "presence": "should",
            "aliases": [
              "Date / Author",
              "Date and Author",
              "Author/Date",
              "Date & Author",
              "Date",
              "Date/Reviewer",
              "When/Who",
              "When"
            ]
          },
          "Author": {
            "aliases": [
              "By",
              "Who",
              "Owner"
            ],
            "type": "text"
          }
        }
      },
      "surprise": {
        "title": "Surprise",
        "in": "surprises",
        "key": "Observation",
        "lines": true,
        "fields": {
          "Observation": {
            "presence": "must",
            "aliases": [
              "Surprise",
              "Discovery",
              "Finding"
            ]
          },
          "Evidence": {
            "presence": "should",
            "aliases": [
              "Proof"
            ]
          }
        }
      }
    },
    "lifecycle": {
      "active": [
        "**/active"
      ],
      "completed": [
        "**/completed",
        "**/archive",
        "**/archived",
        "**/done"
      ],
      "progress": "progress",
      "outcome": "outcomes"
    },
    "references": {
      "selfContained": true
    },
    "work": {
      "title": "Decision",
      "at": "date-author"
    },
    "scaffold": "templates/execplan.md"
  },
  "implementation-plan": {
    "kind": "implementation-plan",
    "title": "Implementation plan",
    "description": "A plan in phases: what each is to reach, how that is tested, what may go wrong, and when to go ahead.",
    "recognise": {
      "paths": [
        "**/*implementation[-_]plan*.md"
      ],
      "never": [
        "**/*template*.md",
        "**/execplans/**",
        "**/exec-plans/**"
      ],
      "confirm": [
        {
          "headings": {
            "atLeast": 2,
            "pattern": "^(?:\\P{L}{0,12})(?:phase|milestone|stage|sprint)\\b"
          }
        },
        {
          "sections": 3
        }
      ],
      "content": [
        {
          "title": [
            "\\bimplementation plan\\b"
          ],
          "headings": {
            "atLeast": 2,
            "pattern": "^(?:\\P{L}{0,12})(?:phase|stage)\\b"
          }
        },
        {
          "sections": {
            "atLeast": 4,
            "of": [
              "scope",
              "deliverables",
              "phases",
              "test-plan",
              "risks",
              "acceptance"
            ]
          },
          "headings": {
            "atLeast": 2,
            "pattern": "^(?:\\P{L}{0,12})(?:phase|stage)\\b"
          }
        }
      ]
    },
    "documentTitle": {
      "example": "Implementation Plan for Report Export"
    },
    "sections": [
      {
        "id": "scope",
        "name": "Scope & Non-Goals",
        "aliases": [
          "Scope",
          "Scope and Goals",
          "Goals and Non-Goals",
          "In scope and out of scope"
        ],
        "required": "info",
        "prompt": "What belongs to the work and what does not."
      },
      {
        "id": "deliverables",
        "name": "Deliverables",
        "prompt": "What there will be when the work is done."
      },
      {
        "id": "architecture",
        "name": "Architecture Overview",
        "aliases": [
          "Architecture"
        ],
        "prompt": "The parts and how they work together."
      },
      {
        "id": "phases",
        "name": "Phased Implementation Plan",
        "aliases": [
          "Phases",
          "Implementation Phases",
          "Phased Plan",
          "Implementation Plan"
        ],
        "required": "info",
        "prompt": "One subsection for each phase."
      },
      {
        "id": "test-plan",
        "name": "Test Plan",
        "aliases": [
          "Test Scenarios",
          "Testing",
          "Testing Strategy"
        ],
        "required": "info",
        "prompt": "Scenarios that show that it works, each as given, when, then."
      },
      {
        "id": "risks",
        "name": "Risk Register & Mitigations",
        "aliases": [
          "Risk Register",
          "Risks",
          "Risks and Mitigations",
          "Risk Assessment"
        ],
        "required": "info",
        "prompt": "What may go wrong, how bad that would be, and what is done about it."
      },
      {
        "id": "acceptance",
        "name": "Acceptance Checklist",
        "aliases": [
          "Acceptance Criteria",
          "Go/No-Go",
          "Go/No-Go Checklist"
        ],
        "tasks": true,
        "prompt": "- [ ] What must be true to go ahead."
      }
    ],
    "tasksAnywhere": true,
    "records": {
      "phase": {
        "title": "Phase",
        "in": "phases",
        "heading": {
          "level": "any",
          "pattern": "^(?:\\P{L}{0,12})(?:phase|stage)\\b"
        },
        "fields": {
          "Objective": {
            "presence": "should",
            "aliases": [
              "Goal",
              "Goals",
              "Objectives",
              "Aim"
            ]
          },
          "Tasks": {
            "presence": "should",
            "type": "list",
            "aliases": [
              "Task",
              "Steps",
              "Work"
            ]
          },
          "Acceptance Criteria": {
            "presence": "should",
            "type": "list",
            "aliases": [
              "Acceptance",
              "Exit Criteria",
              "Success Criteria",
              "Done when"
            ]
          }
        }
      },
      "scenario": {
        "title": "Scenario",
        "in": "test-plan",
        "heading": {
          "level": "bold",
          "pattern": "^(?:T|TC|Test|Scenario)[- ]?\\d{1,4}\\b"
        },
        "fields": {
          "Given": {
            "lead": true
          },
          "When": {
            "lead": true
          },
          "Then": {
            "lead": true
          }
        }
      }
    },
    "tables": {
      "risks": {
        "title": "Risk register",
        "in": "risks",
        "columns": {
          "Risk": {
            "required": true,
            "filled": true
          },
          "Impact": {
            "required": true,
            "filled": true,
            "aliases": [
              "Severity"
            ]
          },
          "Likelihood": {
            "aliases": [
              "Probability"
            ]
          },
          "Mitigation": {
            "required": true,
            "filled": true,
            "aliases": [
              "Mitigations",
              "Response"
            ]
          }
        }
      }
    },
    "scaffold": "templates/implementation-plan.md"
  },
  "live-context-journal": {
    "kind": "live-context-journal",
    "title": "Live context, journal",
    "description": "What actually happened, one event a line, never rewritten.",
    "format": "ndjson",
    "recognise": {
      "paths": [
        "**/.codex/journal.ndjson",
        "**/.codex/archive/journal*.ndjson"
      ],
      "confirm": false
    },
    "location": {
      "folders": [
        "**/.codex",
        "**/.codex/archive"
      ],
      "name": "journal.ndjson",
      "pattern": "^journal[\\w.:+-]{0,80}\\.ndjson$",
      "home": ".codex"
    },
    "documentTitle": false,
    "history": "append-only",
    "budget": {
      "lineBytes": 2048
    },
    "rotation": {
      "bytes": 5242880,
      "lines": 10000,
      "archive": "archive"
    },
    "private": true,
    "lock": "lock",
    "schema": {
      "type": "object",
      "required": [
        "ts",
        "type"
      ],
      "properties": {
        "ts": {
          "type": "string",
          "format": "date-time",
          "pattern": "T.*(?:Z|:\\d\\d)$"
        },
        "type": {
          "enum": [
            "commit",
            "test",
            "issue",
            "fix",
            "note",
            "ci",
            "perf",
            "build"
          ]
        }
      },
      "discriminator": {
        "propertyName": "type"
      },
      "oneOf": [
        {
          "properties": {
            "type": {
              "const": "commit"
            },
            "sha": {
              "type": "string",
              "pattern": "^[0-9a-f]{7,64}$"
            },
            "files_changed": {
              "type": "integer",
              "minimum": 0
            },
            "message": {
              "type": "string",
              "maxLength": 120
            }
          },
          "required": [
            "sha",
            "files_changed",
            "message"
          ]
        },
        {
          "properties": {
            "type": {
              "const": "test"
            },
            "result": {
              "enum": [
                "pass",
                "fail",
                "mixed"
              ]
            },
            "count": {
              "type": "integer",
              "minimum": 0
            },
            "focus": {
              "type": "string"
            }
          },
          "required": [
            "result",
            "count"
          ]
        },
        {
          "properties": {
            "type": {
              "const": "issue"
            },
            "desc": {
              "type": "string",
              "maxLength": 120
            },
            "area": {
              "type": "string"
            },
            "severity": {
              "type": "string"
            }
          },
          "required": [
            "desc",
            "area"
          ]
        },
        {
          "properties": {
            "type": {
              "const": "fix"
            },
            "desc": {
              "type": "string",
              "maxLength": 120
            },
            "area": {
              "type": "string"
            },
            "links": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "required": [
            "desc",
            "area"
          ]
        },
        {
          "properties": {
            "type": {
              "const": "perf"
            },
            "metric": {
              "type": "string"
            },
            "delta_pct": {
              "type": "number"
            },
            "env": {
              "enum": [
                "dev",
                "stg",
                "prod"
              ]
            }
          },
          "required": [
            "metric",
            "delta_pct",
            "env"
          ]
        },
        {
          "properties": {
            "type": {
              "const": "note"
            },
            "text": {
              "type": "string",
              "maxLength": 120
            }
          },
          "required": [
            "text"
          ]
        },
        {
          "properties": {
            "type": {
              "enum": [
                "ci",
                "build"
              ]
            }
          }
        }
      ]
    }
  },
  "live-context-state": {
    "kind": "live-context-state",
    "title": "Live context, state",
    "description": "What is being worked on now, for whoever starts next.",
    "format": "json",
    "recognise": {
      "paths": [
        "**/.codex/state.json"
      ],
      "confirm": [
        {
          "keys": [
            "current_feature"
          ]
        },
        {
          "keys": [
            "current_branch"
          ]
        }
      ]
    },
    "location": {
      "folders": [
        "**/.codex"
      ],
      "name": "state.json",
      "home": ".codex"
    },
    "documentTitle": false,
    "budget": {
      "bytes": 2048
    },
    "private": true,
    "lock": "lock",
    "schema": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "current_feature",
        "current_branch",
        "status",
        "last_updated"
      ],
      "properties": {
        "current_feature": {
          "type": "string",
          "minLength": 1,
          "pattern": "^\\S+$",
          "description": "A short slug of the feature or area."
        },
        "current_branch": {
          "type": "string",
          "minLength": 1,
          "description": "Name of the branch."
        },
        "status": {
          "enum": [
            "in_progress",
            "testing",
            "complete",
            "blocked"
          ]
        },
        "last_updated": {
          "type": "string",
          "format": "date-time",
          "pattern": "T.*(?:Z|:\\d\\d)$"
        },
        "notes": {
          "type": "string",
          "maxLength": 120,
          "pattern": "^[^\\n\\r]*$",
          "description": "One line for people."
        }
      }
    }
  },
  "live-context-summary": {
    "kind": "live-context-summary",
    "title": "Live context, summary",
    "description": "A short digest of the state and the latest events, for people and agents to read first.",
    "recognise": {
      "paths": [
        "**/.codex/summary.md"
      ],
      "confirm": false
    },
    "location": {
      "folders": [
        "**/.codex"
      ],
      "name": "summary.md",
      "home": ".codex"
    },
    "documentTitle": false,
    "budget": {
      "words": 2000
    },
    "traces": [
      "journal.ndjson",
      "archive/*.ndjson",
      "state.json"
    ],
    "private": true,
    "lock": "lock",
    "sections": [
      {
        "name": "Current Work",
        "prompt": "Feature, branch, status, last updated."
      },
      {
        "name": "Recent Activity",
        "prompt": "The last five to ten commits, issues and fixes."
      },
      {
        "name": "Health Snapshot",
        "prompt": "Tests, and any change in performance worth knowing."
      },
      {
        "name": "Next Steps",
        "aliases": [
          "Open Questions / Next Steps",
          "Open Questions",
          "Open Questions and Next Steps"
        ],
        "prompt": "At most five."
      }
    ],
    "scaffold": "templates/live-context-summary.md"
  },
  "operations-guide": {
    "kind": "operations-guide",
    "title": "Operations guide",
    "description": "The guide that leads through recurring work step by step and says where everything it uses is.",
    "recognise": {
      "paths": [
        "**/*operations[-_]guide*.md",
        "**/*operation[-_]guide*.md",
        "**/*runbook*.md",
        "**/runbooks/**/*.md",
        "**/*playbook*.md",
        "**/*operators[-_]guide*.md",
        "**/operations.md"
      ],
      "never": [
        "**/*template*.md",
        "**/AGENTS.md",
        "**/CLAUDE.md",
        "**/README.md",
        "**/index.md"
      ],
      "confirm": {
        "headings": {
          "pattern": "\\S"
        }
      },
      "content": [
        {
          "title": [
            "\\b(?:operations?|operational|operators?) (?:guide|manual|runbook)\\b",
            "^\\P{L}{0,6}(?:runbook|playbook)\\b",
            "\\b(?:runbook|playbook)(?: ?[(:–—-]|$)",
            "\\bincident response (?:guide|plan)\\b"
          ],
          "headings": {
            "atLeast": 2,
            "pattern": "\\S"
          }
        },
        {
          "sections": {
            "atLeast": 2,
            "of": [
              "reference-map",
              "escalation"
            ]
          }
        },
        {
          "headings": {
            "pattern": "^when to use this (?:runbook|playbook)\\b"
          }
        }
      ],
      "not": {
        "phrases": [
          "living (?:exec|design )?document"
        ]
      }
    },
    "documentTitle": {
      "example": "Operations Guide"
    },
    "sections": [
      {
        "id": "reference-map",
        "name": "Reference map",
        "aliases": [
          "References",
          "Document map",
          "Artifact map",
          "Key documents"
        ],
        "prompt": "Every document and tool that the steps below use, and what for."
      },
      {
        "id": "escalation",
        "name": "Blockers & escalation",
        "aliases": [
          "Escalation",
          "Escalation rules",
          "Escalation Contacts",
          "When blocked"
        ],
        "prompt": "When to stop, what to record, and whom to ask."
      },
      {
        "id": "checklist",
        "name": "Checklist",
        "aliases": [
          "Checklist *",
          "Final checklist",
          "Closing checklist"
        ],
        "prompt": "What must be true before the work counts as done."
      }
    ],
    "tables": {
      "map": {
        "title": "Reference map",
        "in": "reference-map",
        "columns": {
          "Artifact": {
            "required": true,
            "filled": true,
            "type": "paths",
            "aliases": [
              "Document",
              "File",
              "Doc",
              "Path",
              "Reference",
              "Resource"
            ]
          },
          "Purpose": {
            "required": true,
            "filled": true,
            "aliases": [
              "Description",
              "Use",
              "What it is for",
              "When to use",
              "Contents"
            ]
          }
        }
      }
    },
    "references": {
      "map": {
        "table": "map",
        "column": "Artifact"
      },
      "guide": true
    },
    "scaffold": "templates/operations-guide.md"
  },
  "plan-log": {
    "kind": "plan-log",
    "title": "Plan log",
    "description": "An append-only record of plans, what each may touch, and who approved it when.",
    "recognise": {
      "paths": [
        "**/plan_log.md",
        "**/*[-_]plan_log.md",
        "**/plan-log.md",
        "**/*[-_]plan-log.md",
        "**/planlog.md"
      ],
      "never": [
        "**/template*",
        "**/*[-_.]template.md"
      ],
      "confirm": false,
      "content": {
        "fields": {
          "atLeast": 3,
          "of": [
            "entry/plan",
            "entry/status",
            "entry/scope",
            "entry/approval-source"
          ]
        },
        "headings": {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}"
        }
      }
    },
    "location": {
      "name": "PLAN_LOG.md",
      "pattern": "^[\\p{L}\\p{N}._-]{1,200}\\.md$"
    },
    "documentTitle": {
      "example": "Plan Log"
    },
    "timestamps": {
      "accept": [
        "rfc3339",
        "iso-minute",
        "spaced"
      ],
      "zone": "utc",
      "order": "ascending",
      "unique": true
    },
    "records": {
      "entry": {
        "title": "Entry",
        "heading": {
          "level": 2,
          "value": "timestamp"
        },
        "fields": {
          "Plan": {},
          "Status": {
            "type": "status",
            "vocabulary": "status"
          },
          "Goal": {
            "aliases": [
              "Goals",
              "Objective"
            ]
          },
          "In Scope": {
            "aliases": [
              "In-Scope"
            ],
            "type": "list"
          },
          "Out of Scope": {
            "aliases": [
              "Out-of-Scope"
            ],
            "type": "list"
          },
          "Dependencies": {
            "type": "list"
          },
          "Data implications": {
            "type": "list",
            "aliases": [
              "Data implication"
            ]
          },
          "Risks": {
            "type": "list",
            "aliases": [
              "Risk"
            ]
          },
          "Acceptance criteria": {
            "type": "list",
            "aliases": [
              "Acceptance criterion"
            ]
          },
          "QA approach": {
            "type": "list",
            "aliases": [
              "QA",
              "QA plan"
            ]
          },
          "Scope": {
            "type": "paths"
          },
          "Approval source": {
            "type": "approval",
            "requiredWhen": {
              "Status": "Approved"
            },
            "aliases": [
              "Approval",
              "Approved by"
            ],
            "timestamp": {
              "accept": [],
              "zone": "any",
              "order": "none",
              "unique": false
            }
          }
        },
        "forms": {
          "brief": [
            "Plan",
            "Status",
            "Scope",
            "Approval source"
          ],
          "full": [
            "Plan",
            "Status",
            "Goal",
            "In Scope",
            "Out of Scope",
            "Dependencies",
            "Data implications",
            "Risks",
            "Acceptance criteria",
            "QA approach",
            "Approval source"
          ]
        }
      }
    },
    "vocabularies": {
      "status": {
        "Pending": {
          "state": "open",
          "aliases": [
            "Proposed",
            "Draft",
            "Awaiting approval",
            "Pending approval"
          ]
        },
        "Approved": {
          "state": "active",
          "aliases": [
            "Accepted"
          ]
        },
        "Rejected": {
          "state": "dropped",
          "aliases": [
            "Declined",
            "Denied"
          ]
        },
        "Superseded": {
          "state": "dropped",
          "aliases": [
            "Replaced",
            "Withdrawn"
          ]
        }
      }
    },
    "history": "append-only",
    "correction": {
      "field": "Plan",
      "prefix": "Correction"
    },
    "work": {
      "title": "Plan",
      "status": "Status",
      "at": "heading"
    },
    "scaffold": "templates/plan-log.md"
  },
  "plans-guide": {
    "kind": "plans-guide",
    "title": "Plans guide",
    "description": "The guide that says what an ExecPlan must be, where plans live, and shows the skeleton to copy.",
    "recognise": {
      "paths": [
        "**/PLANS.md",
        "**/exec[-_]plans.md",
        "**/execplans.md"
      ],
      "confirm": [
        {
          "title": [
            "\\bexec(?:ution)?[ -]?plans?\\b",
            "\\bplans\\.md\\b"
          ],
          "headings": {
            "pattern": "skeleton|requirements|guidelines|how to (?:use|write)"
          }
        },
        {
          "phrases": [
            "\\bexecplans?\\b"
          ],
          "sections": {
            "atLeast": 2,
            "of": [
              "requirements",
              "skeleton",
              "use",
              "formatting",
              "guidelines"
            ]
          }
        }
      ],
      "content": [
        {
          "title": [
            "\\bexecution plans?\\b",
            "\\bexecplans\\b"
          ],
          "sections": {
            "atLeast": 2,
            "of": [
              "requirements",
              "where",
              "skeleton",
              "use",
              "when",
              "formatting",
              "guidelines"
            ]
          }
        }
      ]
    },
    "documentTitle": {
      "example": "Execution Plans (ExecPlans)"
    },
    "sections": [
      {
        "id": "use",
        "name": "How to use ExecPlans and PLANS.md",
        "aliases": [
          "How to use ExecPlans",
          "How to use PLANS.md",
          "How to use this document",
          "How to use execution plans"
        ],
        "prompt": "Say when to read this guide and how plans are written, discussed and carried out."
      },
      {
        "id": "when",
        "name": "When to use an ExecPlan",
        "aliases": [
          "When to write an ExecPlan",
          "When to use ExecPlans",
          "When to use"
        ],
        "prompt": "Say which work needs a plan."
      },
      {
        "id": "where",
        "name": "Where ExecPlans live",
        "aliases": [
          "Where plans live",
          "Location",
          "Locations",
          "Plan location",
          "File location"
        ],
        "required": "info",
        "prompt": "Name the folders for plans that are active, completed and archived."
      },
      {
        "id": "requirements",
        "name": "Non-negotiable requirements",
        "aliases": [
          "Requirements",
          "Non negotiables",
          "Must haves"
        ],
        "required": "info",
        "prompt": "What every plan must be, without exception."
      },
      {
        "id": "formatting",
        "name": "Formatting",
        "aliases": [
          "Format",
          "Style guidance",
          "Style"
        ]
      },
      {
        "id": "guidelines",
        "name": "Guidelines",
        "aliases": [
          "Writing guidelines"
        ]
      },
      {
        "id": "milestones",
        "name": "Milestones"
      },
      {
        "id": "living",
        "name": "Living plans and design decisions",
        "aliases": [
          "Living plans"
        ]
      },
      {
        "id": "skeleton",
        "name": "ExecPlan skeleton",
        "aliases": [
          "Skeleton of a Good ExecPlan",
          "Skeleton",
          "Template",
          "ExecPlan template",
          "Plan skeleton"
        ],
        "required": "info",
        "mayBeEmpty": true,
        "prompt": "The skeleton in a fence, complete, to copy into a new file."
      }
    ],
    "skeleton": {
      "of": "execplan",
      "in": "skeleton"
    },
    "references": {
      "guide": true
    },
    "scaffold": "templates/plans-guide.md"
  },
  "session-log": {
    "kind": "session-log",
    "title": "Session log",
    "description": "What was done when, session by session.",
    "recognise": {
      "paths": [
        "**/*session[-_]log*.md",
        "**/*activity[-_]log*.md",
        "**/*status[-_]log*.md",
        "**/*work[-_]log*.md",
        "**/sessions/*session*.md",
        "**/sessions/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*.md"
      ],
      "never": [
        "**/*template*.md",
        "**/README.md",
        "**/index.md"
      ],
      "confirm": false,
      "content": [
        {
          "title": [
            "\\b(?:session|activity|status|work|agent|daily|dev) log\\b",
            "^(?:the )?log(?:book)?$"
          ],
          "headings": {
            "atLeast": 2,
            "pattern": "^\\[?\\d{4}-\\d{2}-\\d{2}"
          }
        },
        {
          "title": [
            "\\bagent session log\\b"
          ],
          "sections": 2
        },
        {
          "title": [
            "\\b(?:session|activity|work) log\\b"
          ],
          "tables": {
            "atLeast": 1
          }
        }
      ],
      "not": {
        "title": [
          "\\bdecisions?\\b",
          "\\bplan log\\b",
          "\\bchange ?log\\b",
          "\\brelease notes\\b"
        ]
      }
    },
    "documentTitle": {
      "required": false,
      "example": "Session Log"
    },
    "sections": [
      {
        "name": "Plan",
        "prompt": "Three to six steps."
      },
      {
        "name": "Changes",
        "aliases": [
          "Changes made"
        ],
        "prompt": "What was changed and where."
      },
      {
        "name": "Validation",
        "aliases": [
          "Tests",
          "Testing"
        ],
        "commands": false,
        "prompt": "What was run and what came of it."
      },
      {
        "name": "Outcome",
        "aliases": [
          "Result",
          "Results",
          "Outcomes",
          "Summary"
        ],
        "prompt": "What the next session finds."
      }
    ],
    "records": {
      "entry": {
        "title": "Entry",
        "heading": {
          "level": "any",
          "pattern": "^\\[?\\d{4}-\\d{2}-\\d{2}"
        },
        "fields": {
          "Session goal": {
            "aliases": [
              "Goal"
            ]
          },
          "Commands executed": {
            "type": "list",
            "aliases": [
              "Commands"
            ]
          },
          "Result": {
            "aliases": [
              "Results",
              "Outcome"
            ]
          }
        }
      }
    },
    "tables": {
      "entries": {
        "title": "Session table",
        "columns": {
          "Timestamp": {
            "type": "timestamp",
            "required": true,
            "filled": true,
            "aliases": [
              "Time",
              "Date"
            ],
            "timestamp": {
              "zone": "any",
              "order": "none"
            }
          },
          "Actor": {
            "aliases": [
              "Who",
              "Agent",
              "Author"
            ]
          },
          "Summary": {
            "required": true,
            "filled": true,
            "aliases": [
              "What",
              "Description"
            ]
          }
        }
      }
    },
    "work": {
      "title": "Session goal",
      "at": "heading"
    },
    "scaffold": "templates/session-log.md"
  },
  "task-board": {
    "kind": "task-board",
    "title": "Task board",
    "description": "A table of tasks with their ids and statuses, as CSV or in Markdown.",
    "format": [
      "csv",
      "markdown"
    ],
    "recognise": {
      "paths": [
        "**/*taskboard*.csv",
        "**/*task[-_]board*.csv",
        "**/*taskboard*.md",
        "**/*task[-_]board*.md",
        "**/*backlog*.md",
        "**/*tracker*.md"
      ],
      "never": [
        "**/*template*.md",
        "**/AGENTS.md",
        "**/CLAUDE.md",
        "**/execplans/**"
      ],
      "confirm": {
        "tables": {
          "atLeast": 1
        }
      },
      "content": {
        "tables": {
          "atLeast": 1
        }
      }
    },
    "documentTitle": {
      "example": "Task Board"
    },
    "tables": {
      "tasks": {
        "title": "Task board",
        "work": true,
        "repeatable": true,
        "columns": {
          "ID": {
            "key": true,
            "required": true,
            "filled": true,
            "type": "id",
            "aliases": [
              "Task ID",
              "#",
              "Key",
              "Ticket",
              "Finding ID",
              "Issue ID",
              "Item ID"
            ]
          },
          "Title": {
            "required": true,
            "filled": true,
            "aliases": [
              "Task",
              "Name",
              "Summary",
              "Fix summary",
              "Debt Item",
              "Item"
            ]
          },
          "Status": {
            "required": true,
            "filled": true,
            "type": "status",
            "vocabulary": "status",
            "aliases": [
              "Column",
              "State",
              "Lane"
            ]
          },
          "Owner": {
            "type": "owner",
            "aliases": [
              "OwnerRole",
              "Owner/Role",
              "Owner Role",
              "Assignee",
              "Assigned to"
            ]
          },
          "Deadline": {
            "type": "deadline",
            "aliases": [
              "Due",
              "Due Date",
              "Target",
              "ETA"
            ]
          },
          "Depends on": {
            "type": "ids",
            "refersTo": "tasks",
            "aliases": [
              "Dependency",
              "Dependencies",
              "Blocked by"
            ]
          },
          "Priority": {},
          "Deliverable": {
            "aliases": [
              "Acceptance",
              "Acceptance Criteria",
              "Definition of done"
            ]
          },
          "Plan": {
            "aliases": [
              "PlanLink",
              "Plan Link",
              "Linked Plan"
            ]
          },
          "Notes": {
            "aliases": [
              "Links",
              "Comments",
              "Note"
            ]
          }
        }
      },
      "index": {
        "title": "Task index",
        "work": true,
        "repeatable": true,
        "columns": {
          "Task": {
            "id": "id",
            "key": true,
            "required": true,
            "filled": true,
            "type": "id"
          },
          "Title": {
            "required": true,
            "filled": true
          },
          "Status": {
            "required": true,
            "filled": true,
            "type": "status",
            "vocabulary": "status"
          },
          "Owner": {
            "type": "owner",
            "aliases": [
              "Assignee"
            ]
          },
          "Depends on": {
            "type": "ids",
            "refersTo": "index",
            "aliases": [
              "Dependency",
              "Dependencies",
              "Blocked by"
            ]
          },
          "Priority": {}
        }
      },
      "backlog": {
        "title": "Backlog",
        "repeatable": true,
        "columns": {
          "ID": {
            "key": true,
            "required": true,
            "filled": true,
            "type": "id",
            "aliases": [
              "Task ID"
            ]
          },
          "Title": {
            "required": true,
            "filled": true,
            "aliases": [
              "Task"
            ]
          },
          "Definition of done": {
            "required": true,
            "aliases": [
              "Acceptance criteria",
              "Done when"
            ]
          },
          "Plan": {},
          "Preconditions": {},
          "Notes": {}
        }
      }
    },
    "vocabularies": {
      "status": {
        "Backlog": {
          "state": "open",
          "aliases": [
            "To Do",
            "Todo",
            "Open",
            "Pending",
            "Not Started",
            "Planned",
            "Ready",
            "Queued",
            "Scheduled",
            "New",
            "Proposed",
            "Next",
            "Draft",
            "Drafted"
          ]
        },
        "In Progress": {
          "state": "active",
          "aliases": [
            "Doing",
            "Active",
            "WIP",
            "Ongoing",
            "Started",
            "In Review",
            "Review",
            "Under Review",
            "Testing",
            "Partial",
            "Current",
            "Monitoring"
          ]
        },
        "Blocked": {
          "state": "blocked",
          "aliases": [
            "On Hold",
            "Waiting",
            "Paused",
            "Stalled",
            "Triage"
          ]
        },
        "Done": {
          "state": "done",
          "aliases": [
            "Complete",
            "Completed",
            "Finished",
            "Closed",
            "Resolved",
            "Shipped",
            "Merged",
            "Passed",
            "Delivered",
            "Verified",
            "Fixed"
          ]
        },
        "Cancelled": {
          "state": "dropped",
          "aliases": [
            "Canceled",
            "Dropped",
            "Rejected",
            "Superseded",
            "Deferred",
            "Skipped",
            "Won't Do",
            "Obsolete",
            "Parked",
            "Archived"
          ]
        }
      }
    },
    "lastUpdated": [
      "Last Updated",
      "Last update",
      "Updated"
    ],
    "references": {
      "ids": "none"
    },
    "work": {
      "title": "Title",
      "status": "Status"
    },
    "scaffold": "templates/task-board.md"
  },
};
