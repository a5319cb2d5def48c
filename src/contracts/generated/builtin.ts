// Generated from rules/contracts/*.yaml by `npm run generate`.

/** File name without `.yaml` → what the file says, not yet validated or resolved. */
export const builtinContracts: Readonly<Record<string, unknown>> = {
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
      "confirm": {
        "sections": 3
      },
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
          "Progress Log",
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
};
