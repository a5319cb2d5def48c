// Generated from rules/contracts/*.yaml by `npm run generate`.

/** The resolved contracts; vocabularies as pairs of name and words, and what is undefined left out. */
export const builtinContracts: readonly unknown[] = [
  {
    "kind": "action-checklist",
    "title": "Action checklist",
    "description": "What is to be done by whom until when, how far it is, and what is in the way.",
    "formats": [
      "markdown"
    ],
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
      "content": [
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "tasks"
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        },
        {
          "tasks": 5,
          "title": [
            "\\bcheck[ -]?list\\b",
            "\\bto-?dos?\\b",
            "\\baction items\\b",
            "\\bbacklog\\b",
            "\\b(?:execution|progress|task) tracker\\b",
            "\\btask (?:list|board)\\b"
          ],
          "phrases": [],
          "keys": []
        }
      ],
      "confirm": [
        {
          "tasks": 3,
          "title": [],
          "phrases": [],
          "keys": []
        },
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "tasks"
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        }
      ],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "documentTitle": {
      "required": true,
      "example": "Release Action Checklist"
    },
    "sections": [
      {
        "id": "critical-path",
        "name": "Critical Path Overview",
        "aliases": [
          "Critical Path"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "The tasks that must be completed in order, as a numbered list of their ids.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
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
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "One row for each task.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "updates",
        "name": "Daily Status Updates",
        "aliases": [
          "Status Updates",
          "Daily Updates",
          "Updates"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "One subsection for each day.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "blockers",
        "name": "Blockers and Dependencies",
        "aliases": [
          "Blockers"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "What is in the way, and who resolves it until when.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "action-items",
        "name": "Action Items for Immediate Attention",
        "aliases": [
          "Action Items",
          "Immediate Actions"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "Who does what next.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "measurement",
        "name": "Progress Measurement",
        "aliases": [
          "Progress Metrics",
          "Progress Summary",
          "Metrics"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "How far the work is.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      }
    ],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "timestamps": {
      "accept": [],
      "zone": "any",
      "order": "none",
      "unique": false
    },
    "phrases": [],
    "records": [
      {
        "id": "update",
        "title": "Update",
        "in": "updates",
        "heading": {
          "level": "any",
          "value": "date",
          "timestamp": {
            "accept": [],
            "zone": "any",
            "order": "ascending",
            "unique": false
          }
        },
        "fields": [],
        "forms": [],
        "closed": false,
        "lines": false,
        "atLeast": 0
      }
    ],
    "tables": [
      {
        "id": "tasks",
        "title": "Task table",
        "columns": [
          {
            "id": "id",
            "name": "#",
            "aliases": [
              "ID",
              "Task ID",
              "No",
              "No."
            ],
            "type": "id",
            "required": true,
            "filled": true,
            "key": true,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "task",
            "name": "Task",
            "aliases": [
              "Title",
              "Description",
              "Action",
              "Action Item",
              "Item"
            ],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "owner",
            "name": "Owner",
            "aliases": [
              "Assignee",
              "Responsible",
              "Assigned to",
              "Who"
            ],
            "type": "owner",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "deadline",
            "name": "Deadline",
            "aliases": [
              "Hard Deadline",
              "Due",
              "Due Date",
              "ETA",
              "Target Date",
              "By When"
            ],
            "type": "deadline",
            "required": true,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "status",
            "name": "Status",
            "aliases": [
              "State"
            ],
            "type": "status",
            "required": true,
            "filled": true,
            "key": false,
            "vocabulary": "status",
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "notes",
            "name": "Notes",
            "aliases": [
              "Note",
              "Comments",
              "Comment",
              "Remarks"
            ],
            "type": "ids",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [
              "Blocked on",
              "Blocked by",
              "Waiting for",
              "Waiting on",
              "Depends on"
            ],
            "refersTo": "tasks",
            "origin": false
          }
        ],
        "required": false,
        "repeatable": true,
        "closed": false,
        "work": true,
        "board": "list"
      },
      {
        "id": "blockers",
        "title": "Blocker table",
        "in": "blockers",
        "columns": [
          {
            "id": "blocker-id",
            "name": "Blocker ID",
            "aliases": [
              "ID",
              "#"
            ],
            "type": "id",
            "required": true,
            "filled": true,
            "key": true,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "description",
            "name": "Description",
            "aliases": [
              "Blocker",
              "Issue"
            ],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "affected-tasks",
            "name": "Affected Tasks",
            "aliases": [
              "Affects",
              "Tasks"
            ],
            "type": "ids",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "refersTo": "tasks",
            "origin": false
          },
          {
            "id": "resolution-plan",
            "name": "Resolution Plan",
            "aliases": [
              "Resolution",
              "Plan",
              "Mitigation"
            ],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "owner",
            "name": "Owner",
            "aliases": [],
            "type": "owner",
            "required": false,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "eta",
            "name": "ETA",
            "aliases": [
              "Deadline",
              "Due"
            ],
            "type": "deadline",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "status",
            "name": "Status",
            "aliases": [],
            "type": "status",
            "required": false,
            "filled": false,
            "key": false,
            "vocabulary": "status",
            "waitsFor": [],
            "origin": false
          }
        ],
        "required": false,
        "repeatable": false,
        "closed": false,
        "work": false
      },
      {
        "id": "metrics",
        "title": "Progress figures",
        "in": "measurement",
        "columns": [
          {
            "id": "metric",
            "name": "Metric",
            "aliases": [],
            "type": "text",
            "required": true,
            "filled": true,
            "key": true,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "target",
            "name": "Target",
            "aliases": [
              "Goal"
            ],
            "type": "figure",
            "required": true,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "current",
            "name": "Current",
            "aliases": [
              "Actual",
              "Now"
            ],
            "type": "figure",
            "required": true,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "status",
            "name": "Status",
            "aliases": [],
            "type": "status",
            "required": false,
            "filled": false,
            "key": false,
            "vocabulary": "health",
            "waitsFor": [],
            "origin": false
          }
        ],
        "required": false,
        "repeatable": false,
        "closed": false,
        "work": false
      }
    ],
    "sequences": [
      {
        "id": "critical-path",
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
    ],
    "figures": [
      {
        "id": "critical-path-done",
        "at": {
          "table": "metrics",
          "row": "Critical path items completed",
          "column": "current"
        },
        "is": {
          "ratio": {
            "of": "critical-path",
            "where": [
              "done"
            ]
          }
        },
        "target": "target"
      },
      {
        "id": "tasks-done",
        "at": {
          "table": "metrics",
          "row": "Overall tasks completed",
          "column": "current"
        },
        "is": {
          "ratio": {
            "of": "tasks",
            "where": [
              "done"
            ]
          }
        },
        "target": "target"
      },
      {
        "id": "blockers-resolved",
        "at": {
          "table": "metrics",
          "row": "Blockers resolved",
          "column": "current"
        },
        "is": {
          "ratio": {
            "of": "blockers",
            "where": [
              "done"
            ]
          }
        },
        "target": "target"
      },
      {
        "id": "days-to-release",
        "at": {
          "table": "metrics",
          "row": "Days to production release",
          "column": "current"
        },
        "is": {
          "days": {
            "from": "last-updated",
            "to": "latest-deadline"
          }
        }
      }
    ],
    "vocabularies": [
      [
        "status",
        [
          {
            "name": "Pending",
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
          {
            "name": "In Progress",
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
          {
            "name": "Blocked",
            "state": "blocked",
            "aliases": [
              "On Hold",
              "Waiting",
              "Paused",
              "Stalled"
            ]
          },
          {
            "name": "Complete",
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
          {
            "name": "Cancelled",
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
        ]
      ],
      [
        "health",
        [
          {
            "name": "On Track",
            "state": "active",
            "aliases": [
              "Green",
              "Ahead",
              "Good"
            ]
          },
          {
            "name": "At Risk",
            "state": "active",
            "aliases": [
              "Amber",
              "Yellow",
              "Warning"
            ]
          },
          {
            "name": "Behind",
            "state": "blocked",
            "aliases": [
              "Red",
              "Off Track",
              "Late",
              "Blocked"
            ]
          },
          {
            "name": "Complete",
            "state": "done",
            "aliases": [
              "Done",
              "Completed",
              "Achieved",
              "Met"
            ]
          },
          {
            "name": "Pending",
            "state": "open",
            "aliases": [
              "Not Started"
            ]
          }
        ]
      ]
    ],
    "lastUpdated": [
      "Last Updated",
      "Last update",
      "Last automated update",
      "Last modified",
      "Updated"
    ],
    "references": {
      "ids": "shape",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "free",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "work": {
      "title": "task",
      "status": "status"
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/action-checklist.md"
  },
  {
    "kind": "decision-log",
    "title": "Decision log",
    "description": "Dated decisions, each with what was decided and why.",
    "formats": [
      "markdown"
    ],
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
      "content": [
        {
          "headings": {
            "atLeast": 1,
            "pattern": "^(?:\\[?\\d{4}-\\d{2}-\\d{2}|adr[- ]?\\d|d(?:ec)?-?\\d)"
          },
          "tasks": 0,
          "title": [
            "\\bdecision (?:log|record|register)s?\\b",
            "^decisions$"
          ],
          "phrases": [],
          "keys": []
        },
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "decisions"
            ]
          },
          "tasks": 0,
          "title": [
            "\\bdecision (?:log|record|register)s?\\b",
            "^decisions$"
          ],
          "phrases": [],
          "keys": []
        }
      ],
      "confirm": [
        {
          "headings": {
            "atLeast": 1,
            "pattern": "^(?:\\[?\\d{4}-\\d{2}-\\d{2}|adr[- ]?\\d|d(?:ec)?-?\\d|decision\\b)"
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        },
        {
          "fields": {
            "atLeast": 1,
            "of": [
              "decision/decision"
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        },
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "decisions"
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        }
      ],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "documentTitle": {
      "required": true,
      "example": "Decision Log"
    },
    "sections": [],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [
      {
        "id": "decision",
        "title": "Decision",
        "heading": {
          "level": "any",
          "value": "text",
          "pattern": "^(?:\\[?\\d{4}-\\d{2}-\\d{2}|adr[- ]?\\d|d(?:ec)?-?\\d)"
        },
        "fields": [
          {
            "id": "decision",
            "name": "Decision",
            "aliases": [],
            "type": "text",
            "presence": "may",
            "or": [],
            "prompt": "What was decided.",
            "lead": false
          },
          {
            "id": "status",
            "name": "Status",
            "aliases": [],
            "type": "status",
            "presence": "may",
            "or": [],
            "vocabulary": "status",
            "lead": false
          },
          {
            "id": "date",
            "name": "Date",
            "aliases": [],
            "type": "date",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "rationale",
            "name": "Rationale",
            "aliases": [
              "Reason",
              "Reasons",
              "Why",
              "Reasoning"
            ],
            "type": "text",
            "presence": "may",
            "or": [],
            "prompt": "Why.",
            "lead": false
          },
          {
            "id": "alternatives-considered",
            "name": "Alternatives considered",
            "aliases": [
              "Alternatives",
              "Options considered"
            ],
            "type": "text",
            "presence": "may",
            "or": [],
            "prompt": "What else was thought of, and why it was not taken.",
            "lead": false
          },
          {
            "id": "impact",
            "name": "Impact",
            "aliases": [
              "Consequences",
              "Tradeoffs"
            ],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "follow-ups",
            "name": "Follow-ups",
            "aliases": [
              "Follow-up",
              "Next steps"
            ],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": false
          }
        ],
        "forms": [],
        "closed": false,
        "lines": false,
        "atLeast": 0
      }
    ],
    "tables": [
      {
        "id": "decisions",
        "title": "Decision table",
        "columns": [
          {
            "id": "date",
            "name": "Date",
            "aliases": [],
            "type": "date",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "decision",
            "name": "Decision",
            "aliases": [],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "rationale",
            "name": "Rationale",
            "aliases": [
              "Reason",
              "Why"
            ],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "impact",
            "name": "Impact",
            "aliases": [],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "approved-by",
            "name": "Approved by",
            "aliases": [
              "Owner",
              "Decider",
              "Author"
            ],
            "type": "owner",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          }
        ],
        "required": false,
        "repeatable": false,
        "closed": false,
        "work": false
      }
    ],
    "sequences": [],
    "figures": [],
    "vocabularies": [
      [
        "status",
        [
          {
            "name": "Proposed",
            "state": "open",
            "aliases": [
              "Draft",
              "Pending",
              "Open"
            ]
          },
          {
            "name": "Accepted",
            "state": "active",
            "aliases": [
              "Active",
              "Approved",
              "Decided",
              "Adopted",
              "Final"
            ]
          },
          {
            "name": "Superseded",
            "state": "dropped",
            "aliases": [
              "Replaced",
              "Deprecated"
            ]
          },
          {
            "name": "Rejected",
            "state": "dropped",
            "aliases": [
              "Declined"
            ]
          }
        ]
      ]
    ],
    "lastUpdated": [],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "append-only",
    "amendments": {
      "severity": "warning",
      "transitions": {
        "status": {
          "Proposed": [
            "Accepted",
            "Rejected",
            "Superseded"
          ],
          "Accepted": [
            "Superseded"
          ],
          "Rejected": [
            "Superseded"
          ]
        }
      },
      "mayAdd": [
        "status",
        "follow-ups",
        "approved-by"
      ],
      "grows": false
    },
    "correction": {
      "field": "decision",
      "prefix": "Correction"
    },
    "work": {
      "title": "decision",
      "status": "status",
      "at": "heading"
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/decision-log.md"
  },
  {
    "kind": "execplan",
    "title": "ExecPlan",
    "description": "A self-contained, living plan that an agent or a person can follow to deliver a working change.",
    "formats": [
      "markdown"
    ],
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
      "content": [
        {
          "sections": {
            "atLeast": 5,
            "of": [
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
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
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
          "tasks": 0,
          "title": [],
          "phrases": [
            "living (?:exec|design )?(?:document|plan)"
          ],
          "keys": []
        }
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
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        },
        {
          "sections": {
            "atLeast": 1,
            "of": [
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
            ]
          },
          "tasks": 0,
          "title": [
            "\\bexec ?plan\\b"
          ],
          "phrases": [],
          "keys": []
        }
      ],
      "not": {
        "title": [
          "^<",
          "\\b(?:template|skeleton)$",
          "^example\\b",
          "^(?:the )?exec(?:ution)?[ -]?plans?(?: \\(execplans?\\))?$",
          "\\bexecution plans\\b"
        ],
        "phrases": []
      }
    },
    "location": {
      "folders": [],
      "name": {
        "template": "{date}_{slug}.md",
        "expression": "^[\\p{L}\\p{M}\\p{N}._-]{1,200}\\.md$"
      },
      "home": ".agent/execplans"
    },
    "documentTitle": {
      "required": true,
      "example": "Let people export a report as PDF"
    },
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
        "required": true,
        "severity": "warning",
        "repeatable": false,
        "prompt": "Explain what someone gains after this change and how they can see it working.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "progress",
        "name": "Progress",
        "aliases": [
          "Progress Tracking",
          "进度",
          "进展"
        ],
        "required": true,
        "severity": "error",
        "repeatable": false,
        "prompt": "- [ ] (YYYY-MM-DD HH:MM) First concrete step.",
        "mayBeEmpty": false,
        "commands": false,
        "tasks": {
          "stamped": "done",
          "timestamp": {
            "accept": [
              "rfc3339",
              "iso-minute",
              "spaced",
              "date",
              "zoneless"
            ],
            "zone": "none",
            "order": "none",
            "unique": false
          }
        },
        "sections": []
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
        "required": true,
        "severity": "error",
        "repeatable": false,
        "prompt": "- Observation: …\n  Evidence: …",
        "mayBeEmpty": true,
        "commands": false,
        "sections": []
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
        "required": true,
        "severity": "error",
        "repeatable": false,
        "prompt": "- Decision: …\n  Rationale: …\n  Date/Author: …",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
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
        "required": true,
        "severity": "error",
        "repeatable": false,
        "prompt": "At completion, summarise what shipped, what did not, and lessons learned.",
        "mayBeEmpty": true,
        "commands": false,
        "sections": []
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
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "Assume the reader knows nothing. Name key files by full repository-relative paths. Define terms.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "plan-of-work",
        "name": "Plan of Work",
        "aliases": [
          "Work Plan",
          "Implementation Plan"
        ],
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "In prose, the sequence of edits and additions. For each, name the file and what changes.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "concrete-steps",
        "name": "Concrete Steps",
        "aliases": [
          "Implementation Steps"
        ],
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "Exact commands to run, where, and what they should print.",
        "mayBeEmpty": false,
        "commands": true,
        "sections": []
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
        "required": true,
        "severity": "warning",
        "repeatable": false,
        "prompt": "How to prove that it works: tests to run, scenarios to exercise, expected results.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
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
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "What can safely be run again, and what needs cleaning up or rolling back.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "artifacts",
        "name": "Artifacts and Notes",
        "aliases": [
          "Artifacts",
          "Artefacts and Notes"
        ],
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "Short transcripts, snippets and diffs that prove progress.",
        "mayBeEmpty": true,
        "commands": false,
        "sections": []
      },
      {
        "id": "interfaces",
        "name": "Interfaces and Dependencies",
        "aliases": [
          "Interfaces"
        ],
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "Be prescriptive: libraries, interfaces, module boundaries, names, function signatures.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      }
    ],
    "closed": false,
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
    "numbered": "consistent",
    "tasksAnywhere": false,
    "timestamps": {
      "accept": [
        "rfc3339",
        "iso-minute",
        "spaced",
        "date",
        "zoneless"
      ],
      "zone": "none",
      "order": "none",
      "unique": false
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
    "records": [
      {
        "id": "decision",
        "title": "Decision",
        "in": "decision-log",
        "fields": [
          {
            "id": "decision",
            "name": "Decision",
            "aliases": [],
            "type": "text",
            "presence": "must",
            "or": [],
            "lead": false
          },
          {
            "id": "rationale",
            "name": "Rationale",
            "aliases": [
              "Reason",
              "Reasoning",
              "Why",
              "Because",
              "Motivation"
            ],
            "type": "text",
            "presence": "should",
            "or": [],
            "lead": false
          },
          {
            "id": "alternatives-considered",
            "name": "Alternatives Considered",
            "aliases": [
              "Alternatives",
              "Alternative"
            ],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "date-author",
            "name": "Date/Author",
            "aliases": [
              "Date / Author",
              "Date and Author",
              "Author/Date",
              "Date & Author",
              "Date",
              "Date/Reviewer",
              "When/Who",
              "When"
            ],
            "type": "date",
            "presence": "should",
            "or": [],
            "timestamp": {
              "accept": [
                "rfc3339",
                "iso-minute",
                "spaced",
                "date",
                "zoneless"
              ],
              "zone": "none",
              "order": "none",
              "unique": false
            },
            "lead": false
          },
          {
            "id": "author",
            "name": "Author",
            "aliases": [
              "By",
              "Who",
              "Owner"
            ],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": false
          }
        ],
        "forms": [],
        "key": "decision",
        "closed": false,
        "lines": true,
        "atLeast": 0
      },
      {
        "id": "surprise",
        "title": "Surprise",
        "in": "surprises",
        "fields": [
          {
            "id": "observation",
            "name": "Observation",
            "aliases": [
              "Surprise",
              "Discovery",
              "Finding"
            ],
            "type": "text",
            "presence": "must",
            "or": [],
            "lead": false
          },
          {
            "id": "evidence",
            "name": "Evidence",
            "aliases": [
              "Proof"
            ],
            "type": "text",
            "presence": "should",
            "or": [],
            "lead": false
          }
        ],
        "forms": [],
        "key": "observation",
        "closed": false,
        "lines": true,
        "atLeast": 0
      }
    ],
    "tables": [],
    "sequences": [],
    "figures": [],
    "vocabularies": [],
    "lastUpdated": [],
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
      "ids": "none",
      "selfContained": true,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "free",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "work": {
      "title": "decision",
      "at": "date-author"
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/execplan.md"
  },
  {
    "kind": "implementation-plan",
    "title": "Implementation plan",
    "description": "A plan in phases: what each is to reach, how that is tested, what may go wrong, and when to go ahead.",
    "formats": [
      "markdown"
    ],
    "recognise": {
      "paths": [
        "**/*implementation[-_]plan*.md"
      ],
      "never": [
        "**/*template*.md",
        "**/execplans/**",
        "**/exec-plans/**"
      ],
      "content": [
        {
          "headings": {
            "atLeast": 2,
            "pattern": "^(?:\\P{L}{0,12})(?:phase|stage)\\b"
          },
          "tasks": 0,
          "title": [
            "\\bimplementation plan\\b"
          ],
          "phrases": [],
          "keys": []
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
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        }
      ],
      "confirm": [
        {
          "headings": {
            "atLeast": 2,
            "pattern": "^(?:\\P{L}{0,12})(?:phase|milestone|stage|sprint)\\b"
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        },
        {
          "sections": {
            "atLeast": 3,
            "of": [
              "scope",
              "deliverables",
              "architecture",
              "phases",
              "test-plan",
              "risks",
              "acceptance"
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        }
      ],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "documentTitle": {
      "required": true,
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
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "What belongs to the work and what does not.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "deliverables",
        "name": "Deliverables",
        "aliases": [],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "What there will be when the work is done.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "architecture",
        "name": "Architecture Overview",
        "aliases": [
          "Architecture"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "The parts and how they work together.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
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
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "One subsection for each phase.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "test-plan",
        "name": "Test Plan",
        "aliases": [
          "Test Scenarios",
          "Testing",
          "Testing Strategy"
        ],
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "Scenarios that show that it works, each as given, when, then.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
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
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "What may go wrong, how bad that would be, and what is done about it.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "acceptance",
        "name": "Acceptance Checklist",
        "aliases": [
          "Acceptance Criteria",
          "Go/No-Go",
          "Go/No-Go Checklist"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "- [ ] What must be true to go ahead.",
        "mayBeEmpty": false,
        "commands": false,
        "tasks": {
          "stamped": "none"
        },
        "sections": []
      }
    ],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [
      {
        "id": "phase",
        "title": "Phase",
        "in": "phases",
        "heading": {
          "level": "any",
          "value": "text",
          "pattern": "^(?:\\P{L}{0,12})(?:phase|stage)\\b"
        },
        "fields": [
          {
            "id": "objective",
            "name": "Objective",
            "aliases": [
              "Goal",
              "Goals",
              "Objectives",
              "Aim"
            ],
            "type": "text",
            "presence": "should",
            "or": [],
            "lead": false
          },
          {
            "id": "tasks",
            "name": "Tasks",
            "aliases": [
              "Task",
              "Steps",
              "Work"
            ],
            "type": "list",
            "presence": "should",
            "or": [],
            "lead": false
          },
          {
            "id": "acceptance-criteria",
            "name": "Acceptance Criteria",
            "aliases": [
              "Acceptance",
              "Exit Criteria",
              "Success Criteria",
              "Done when"
            ],
            "type": "list",
            "presence": "should",
            "or": [],
            "lead": false
          }
        ],
        "forms": [],
        "closed": false,
        "lines": false,
        "atLeast": 0
      },
      {
        "id": "scenario",
        "title": "Scenario",
        "in": "test-plan",
        "heading": {
          "level": "bold",
          "value": "text",
          "pattern": "^(?:T|TC|Test|Scenario)[- ]?\\d{1,4}\\b"
        },
        "fields": [
          {
            "id": "given",
            "name": "Given",
            "aliases": [],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": true
          },
          {
            "id": "when",
            "name": "When",
            "aliases": [],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": true
          },
          {
            "id": "then",
            "name": "Then",
            "aliases": [],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": true
          }
        ],
        "forms": [],
        "closed": false,
        "lines": false,
        "atLeast": 0
      }
    ],
    "tables": [
      {
        "id": "risks",
        "title": "Risk register",
        "in": "risks",
        "columns": [
          {
            "id": "risk",
            "name": "Risk",
            "aliases": [],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "impact",
            "name": "Impact",
            "aliases": [
              "Severity"
            ],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "likelihood",
            "name": "Likelihood",
            "aliases": [
              "Probability"
            ],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "mitigation",
            "name": "Mitigation",
            "aliases": [
              "Mitigations",
              "Response"
            ],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          }
        ],
        "required": false,
        "repeatable": false,
        "closed": false,
        "work": false
      }
    ],
    "sequences": [],
    "figures": [],
    "vocabularies": [],
    "lastUpdated": [],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "free",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/implementation-plan.md"
  },
  {
    "kind": "live-context-journal",
    "title": "Live context, journal",
    "description": "What actually happened, one event a line, never rewritten.",
    "formats": [
      "ndjson"
    ],
    "recognise": {
      "paths": [
        "**/.codex/journal.ndjson",
        "**/.codex/archive/journal*.ndjson"
      ],
      "never": [],
      "content": [],
      "confirm": [],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "location": {
      "folders": [
        "**/.codex",
        "**/.codex/archive"
      ],
      "name": {
        "template": "journal.ndjson",
        "expression": "^journal[\\w.:+-]{0,80}\\.ndjson$"
      },
      "home": ".codex"
    },
    "documentTitle": {
      "required": false
    },
    "sections": [],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [],
    "tables": [],
    "sequences": [],
    "figures": [],
    "vocabularies": [],
    "lastUpdated": [],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "append-only",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "placeholders": [],
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
    },
    "budget": {
      "lineBytes": 2048
    },
    "rotation": {
      "bytes": 5242880,
      "lines": 10000,
      "archive": "archive"
    },
    "traces": [],
    "private": true,
    "lock": "lock"
  },
  {
    "kind": "live-context-state",
    "title": "Live context, state",
    "description": "What is being worked on now, for whoever starts next.",
    "formats": [
      "json"
    ],
    "recognise": {
      "paths": [
        "**/.codex/state.json"
      ],
      "never": [],
      "content": [],
      "confirm": [
        {
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": [
            "current_feature"
          ]
        },
        {
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": [
            "current_branch"
          ]
        }
      ],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "location": {
      "folders": [
        "**/.codex"
      ],
      "name": {
        "template": "state.json",
        "expression": "^state\\.json$"
      },
      "home": ".codex"
    },
    "documentTitle": {
      "required": false
    },
    "sections": [],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [],
    "tables": [],
    "sequences": [],
    "figures": [],
    "vocabularies": [],
    "lastUpdated": [],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "free",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "placeholders": [],
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
    },
    "budget": {
      "bytes": 2048
    },
    "traces": [],
    "private": true,
    "lock": "lock"
  },
  {
    "kind": "live-context-summary",
    "title": "Live context, summary",
    "description": "A short digest of the state and the latest events, for people and agents to read first.",
    "formats": [
      "markdown"
    ],
    "recognise": {
      "paths": [
        "**/.codex/summary.md"
      ],
      "never": [],
      "content": [],
      "confirm": [],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "location": {
      "folders": [
        "**/.codex"
      ],
      "name": {
        "template": "summary.md",
        "expression": "^summary\\.md$"
      },
      "home": ".codex"
    },
    "documentTitle": {
      "required": false
    },
    "sections": [
      {
        "id": "current-work",
        "name": "Current Work",
        "aliases": [],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "Feature, branch, status, last updated.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "recent-activity",
        "name": "Recent Activity",
        "aliases": [],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "The last five to ten commits, issues and fixes.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "health-snapshot",
        "name": "Health Snapshot",
        "aliases": [],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "Tests, and any change in performance worth knowing.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "next-steps",
        "name": "Next Steps",
        "aliases": [
          "Open Questions / Next Steps",
          "Open Questions",
          "Open Questions and Next Steps"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "At most five.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      }
    ],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [],
    "tables": [],
    "sequences": [],
    "figures": [],
    "vocabularies": [],
    "lastUpdated": [],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "free",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "placeholders": [],
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
    "scaffold": "templates/live-context-summary.md"
  },
  {
    "kind": "operations-guide",
    "title": "Operations guide",
    "description": "The guide that leads through recurring work step by step and says where everything it uses is.",
    "formats": [
      "markdown"
    ],
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
      "content": [
        {
          "headings": {
            "atLeast": 2,
            "pattern": "\\S"
          },
          "tasks": 0,
          "title": [
            "\\b(?:operations?|operational|operators?) (?:guide|manual|runbook)\\b",
            "^\\P{L}{0,6}(?:runbook|playbook)\\b",
            "\\b(?:runbook|playbook)(?: ?[(:–—-]|$)",
            "\\bincident response (?:guide|plan)\\b"
          ],
          "phrases": [],
          "keys": []
        },
        {
          "sections": {
            "atLeast": 2,
            "of": [
              "reference-map",
              "escalation"
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        },
        {
          "headings": {
            "atLeast": 1,
            "pattern": "^when to use this (?:runbook|playbook)\\b"
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        }
      ],
      "confirm": [
        {
          "headings": {
            "atLeast": 1,
            "pattern": "\\S"
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        }
      ],
      "not": {
        "title": [],
        "phrases": [
          "living (?:exec|design )?document"
        ]
      }
    },
    "documentTitle": {
      "required": true,
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
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "Every document and tool that the steps below use, and what for.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
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
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "When to stop, what to record, and whom to ask.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "checklist",
        "name": "Checklist",
        "aliases": [
          "Checklist *",
          "Final checklist",
          "Closing checklist"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "What must be true before the work counts as done.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      }
    ],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [],
    "tables": [
      {
        "id": "map",
        "title": "Reference map",
        "in": "reference-map",
        "columns": [
          {
            "id": "artifact",
            "name": "Artifact",
            "aliases": [
              "Document",
              "File",
              "Doc",
              "Path",
              "Reference",
              "Resource"
            ],
            "type": "paths",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "purpose",
            "name": "Purpose",
            "aliases": [
              "Description",
              "Use",
              "What it is for",
              "When to use",
              "Contents"
            ],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          }
        ],
        "required": false,
        "repeatable": false,
        "closed": false,
        "work": false
      }
    ],
    "sequences": [],
    "figures": [],
    "vocabularies": [],
    "lastUpdated": [],
    "references": {
      "map": {
        "table": "map",
        "column": "artifact"
      },
      "ids": "none",
      "selfContained": false,
      "guide": true,
      "lead": [
        "\\bsource of truth\\b",
        "\\bauthoritative\\b",
        "\\bcanonical\\b",
        "\\b(?:work|task) queue\\b",
        "\\b(?:pick|choose|select|take)(?:ed|s|n)? (?:an?|the|your|one) (?:\\w{1,20} )?(?:item|task|card)\\b",
        "\\b(?:item|task|card) (?:is )?(?:picked|chosen|selected|taken) from\\b"
      ]
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "free",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/operations-guide.md"
  },
  {
    "kind": "plan-index",
    "title": "Plan index",
    "description": "The list of a repository's plans, each in a row or an item of its own that leads to it.",
    "formats": [
      "markdown"
    ],
    "recognise": {
      "paths": [
        "**/plan[-_]index*.md",
        "**/planindex*.md",
        "**/plans[-_]index*.md",
        "**/plans/index.md",
        "**/execplans/index.md",
        "**/exec-plans/index.md",
        "**/exec_plans/index.md"
      ],
      "never": [
        "**/*template*.md"
      ],
      "content": [
        {
          "tasks": 0,
          "title": [
            "\\b(?:exec)?plans? index$",
            "^index of (?:exec ?)?plans$"
          ],
          "phrases": [],
          "keys": []
        }
      ],
      "confirm": [],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "documentTitle": {
      "required": true,
      "example": "Plan index"
    },
    "sections": [],
    "closed": false,
    "orders": [],
    "numbered": "free",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [],
    "tables": [],
    "sequences": [],
    "figures": [],
    "vocabularies": [],
    "lastUpdated": [],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "index": {
      "of": [
        "execplan",
        "implementation-plan"
      ]
    },
    "history": "free",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/plan-index.md"
  },
  {
    "kind": "plan-log",
    "title": "Plan log",
    "description": "An append-only record of plans, what each may touch, and who approved it when.",
    "formats": [
      "markdown"
    ],
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
      "content": [
        {
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
            "atLeast": 1,
            "pattern": "^\\d{4}-\\d{2}-\\d{2}"
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        }
      ],
      "confirm": [],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "location": {
      "folders": [],
      "name": {
        "template": "PLAN_LOG.md",
        "expression": "^[\\p{L}\\p{M}\\p{N}._-]{1,200}\\.md$"
      }
    },
    "documentTitle": {
      "required": true,
      "example": "Plan Log"
    },
    "sections": [],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
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
    "phrases": [],
    "records": [
      {
        "id": "entry",
        "title": "Entry",
        "heading": {
          "level": 2,
          "value": "timestamp",
          "timestamp": {
            "accept": [
              "rfc3339",
              "iso-minute",
              "spaced"
            ],
            "zone": "utc",
            "order": "ascending",
            "unique": true
          }
        },
        "fields": [
          {
            "id": "plan",
            "name": "Plan",
            "aliases": [],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "status",
            "name": "Status",
            "aliases": [],
            "type": "status",
            "presence": "may",
            "or": [],
            "vocabulary": "status",
            "lead": false
          },
          {
            "id": "goal",
            "name": "Goal",
            "aliases": [
              "Goals",
              "Objective"
            ],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "in-scope",
            "name": "In Scope",
            "aliases": [
              "In-Scope"
            ],
            "type": "list",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "out-of-scope",
            "name": "Out of Scope",
            "aliases": [
              "Out-of-Scope"
            ],
            "type": "list",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "dependencies",
            "name": "Dependencies",
            "aliases": [],
            "type": "list",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "data-implications",
            "name": "Data implications",
            "aliases": [
              "Data implication"
            ],
            "type": "list",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "risks",
            "name": "Risks",
            "aliases": [
              "Risk"
            ],
            "type": "list",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "acceptance-criteria",
            "name": "Acceptance criteria",
            "aliases": [
              "Acceptance criterion"
            ],
            "type": "list",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "qa-approach",
            "name": "QA approach",
            "aliases": [
              "QA",
              "QA plan"
            ],
            "type": "list",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "scope",
            "name": "Scope",
            "aliases": [],
            "type": "paths",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "approval-source",
            "name": "Approval source",
            "aliases": [
              "Approval",
              "Approved by"
            ],
            "type": "approval",
            "presence": "may",
            "requiredWhen": {
              "field": "status",
              "values": [
                "Approved"
              ]
            },
            "or": [],
            "timestamp": {
              "accept": [],
              "zone": "any",
              "order": "none",
              "unique": false
            },
            "lead": false
          }
        ],
        "forms": [
          {
            "name": "brief",
            "fields": [
              "plan",
              "status",
              "scope",
              "approval-source"
            ]
          },
          {
            "name": "full",
            "fields": [
              "plan",
              "status",
              "goal",
              "in-scope",
              "out-of-scope",
              "dependencies",
              "data-implications",
              "risks",
              "acceptance-criteria",
              "qa-approach",
              "approval-source"
            ]
          }
        ],
        "approves": {
          "status": "status",
          "when": [
            "Approved"
          ],
          "approval": "approval-source",
          "scope": [
            "scope",
            "in-scope"
          ],
          "except": [
            "out-of-scope"
          ]
        },
        "closed": false,
        "lines": false,
        "atLeast": 0
      }
    ],
    "tables": [],
    "sequences": [],
    "figures": [],
    "vocabularies": [
      [
        "status",
        [
          {
            "name": "Pending",
            "state": "open",
            "aliases": [
              "Proposed",
              "Draft",
              "Awaiting approval",
              "Pending approval"
            ]
          },
          {
            "name": "Approved",
            "state": "active",
            "aliases": [
              "Accepted"
            ]
          },
          {
            "name": "Rejected",
            "state": "dropped",
            "aliases": [
              "Declined",
              "Denied"
            ]
          },
          {
            "name": "Superseded",
            "state": "dropped",
            "aliases": [
              "Replaced",
              "Withdrawn"
            ]
          }
        ]
      ]
    ],
    "lastUpdated": [],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "append-only",
    "amendments": {
      "transitions": {
        "status": {
          "Pending": [
            "Approved",
            "Rejected",
            "Superseded"
          ],
          "Approved": [
            "Superseded"
          ],
          "Rejected": [
            "Superseded"
          ]
        }
      },
      "mayAdd": [
        "approval-source"
      ],
      "grows": false
    },
    "correction": {
      "field": "plan",
      "prefix": "Correction"
    },
    "work": {
      "title": "plan",
      "status": "status",
      "at": "heading"
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/plan-log.md"
  },
  {
    "kind": "plans-guide",
    "title": "Plans guide",
    "description": "The guide that says what an ExecPlan must be, where plans live, and shows the skeleton to copy.",
    "formats": [
      "markdown"
    ],
    "recognise": {
      "paths": [
        "**/PLANS.md",
        "**/exec[-_]plans.md",
        "**/execplans.md"
      ],
      "never": [],
      "content": [
        {
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
          },
          "tasks": 0,
          "title": [
            "\\bexecution plans?\\b",
            "\\bexecplans\\b"
          ],
          "phrases": [],
          "keys": []
        }
      ],
      "confirm": [
        {
          "headings": {
            "atLeast": 1,
            "pattern": "skeleton|requirements|guidelines|how to (?:use|write)"
          },
          "tasks": 0,
          "title": [
            "\\bexec(?:ution)?[ -]?plans?\\b",
            "\\bplans\\.md\\b"
          ],
          "phrases": [],
          "keys": []
        },
        {
          "sections": {
            "atLeast": 2,
            "of": [
              "requirements",
              "skeleton",
              "use",
              "formatting",
              "guidelines"
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [
            "\\bexecplans?\\b"
          ],
          "keys": []
        }
      ],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "documentTitle": {
      "required": true,
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
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "Say when to read this guide and how plans are written, discussed and carried out.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "when",
        "name": "When to use an ExecPlan",
        "aliases": [
          "When to write an ExecPlan",
          "When to use ExecPlans",
          "When to use"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "Say which work needs a plan.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
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
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "Name the folders for plans that are active, completed and archived.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "requirements",
        "name": "Non-negotiable requirements",
        "aliases": [
          "Requirements",
          "Non negotiables",
          "Must haves"
        ],
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "What every plan must be, without exception.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "formatting",
        "name": "Formatting",
        "aliases": [
          "Format",
          "Style guidance",
          "Style"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "guidelines",
        "name": "Guidelines",
        "aliases": [
          "Writing guidelines"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "milestones",
        "name": "Milestones",
        "aliases": [],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "living",
        "name": "Living plans and design decisions",
        "aliases": [
          "Living plans"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
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
        "required": true,
        "severity": "info",
        "repeatable": false,
        "prompt": "The skeleton in a fence, complete, to copy into a new file.",
        "mayBeEmpty": true,
        "commands": false,
        "sections": []
      }
    ],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [],
    "tables": [],
    "sequences": [],
    "figures": [],
    "vocabularies": [],
    "lastUpdated": [],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": true,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "skeleton": {
      "of": "execplan",
      "in": "skeleton"
    },
    "history": "free",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/plans-guide.md"
  },
  {
    "kind": "session-log",
    "title": "Session log",
    "description": "What was done when, session by session.",
    "formats": [
      "markdown"
    ],
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
      "content": [
        {
          "headings": {
            "atLeast": 2,
            "pattern": "^\\[?\\d{4}-\\d{2}-\\d{2}"
          },
          "tasks": 0,
          "title": [
            "\\b(?:session|activity|status|work|agent|daily|dev) log\\b",
            "^(?:the )?log(?:book)?$"
          ],
          "phrases": [],
          "keys": []
        },
        {
          "sections": {
            "atLeast": 2,
            "of": [
              "plan",
              "changes",
              "validation",
              "outcome"
            ]
          },
          "tasks": 0,
          "title": [
            "\\bagent session log\\b"
          ],
          "phrases": [],
          "keys": []
        },
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "entries"
            ]
          },
          "tasks": 0,
          "title": [
            "\\b(?:session|activity|work) log\\b"
          ],
          "phrases": [],
          "keys": []
        }
      ],
      "confirm": [],
      "not": {
        "title": [
          "\\bdecisions?\\b",
          "\\bplan log\\b",
          "\\bchange ?log\\b",
          "\\brelease notes\\b"
        ],
        "phrases": []
      }
    },
    "documentTitle": {
      "required": false,
      "example": "Session Log"
    },
    "sections": [
      {
        "id": "plan",
        "name": "Plan",
        "aliases": [],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "Three to six steps.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "changes",
        "name": "Changes",
        "aliases": [
          "Changes made"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "What was changed and where.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "validation",
        "name": "Validation",
        "aliases": [
          "Tests",
          "Testing"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "What was run and what came of it.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      },
      {
        "id": "outcome",
        "name": "Outcome",
        "aliases": [
          "Result",
          "Results",
          "Outcomes",
          "Summary"
        ],
        "required": false,
        "severity": "info",
        "repeatable": false,
        "prompt": "What the next session finds.",
        "mayBeEmpty": false,
        "commands": false,
        "sections": []
      }
    ],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [
      {
        "id": "entry",
        "title": "Entry",
        "heading": {
          "level": "any",
          "value": "text",
          "pattern": "^\\[?\\d{4}-\\d{2}-\\d{2}"
        },
        "fields": [
          {
            "id": "session-goal",
            "name": "Session goal",
            "aliases": [
              "Goal"
            ],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "commands-executed",
            "name": "Commands executed",
            "aliases": [
              "Commands"
            ],
            "type": "list",
            "presence": "may",
            "or": [],
            "lead": false
          },
          {
            "id": "result",
            "name": "Result",
            "aliases": [
              "Results",
              "Outcome"
            ],
            "type": "text",
            "presence": "may",
            "or": [],
            "lead": false
          }
        ],
        "forms": [],
        "closed": false,
        "lines": false,
        "atLeast": 0
      }
    ],
    "tables": [
      {
        "id": "entries",
        "title": "Session table",
        "columns": [
          {
            "id": "timestamp",
            "name": "Timestamp",
            "aliases": [
              "Time",
              "Date"
            ],
            "type": "timestamp",
            "required": true,
            "filled": true,
            "key": false,
            "timestamp": {
              "accept": [],
              "zone": "any",
              "order": "none",
              "unique": false
            },
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "actor",
            "name": "Actor",
            "aliases": [
              "Who",
              "Agent",
              "Author"
            ],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "summary",
            "name": "Summary",
            "aliases": [
              "What",
              "Description"
            ],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          }
        ],
        "required": false,
        "repeatable": false,
        "closed": false,
        "work": false
      }
    ],
    "sequences": [],
    "figures": [],
    "vocabularies": [],
    "lastUpdated": [],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [],
      "backlog": []
    },
    "history": "append-only",
    "amendments": {
      "severity": "warning",
      "transitions": {},
      "mayAdd": [],
      "grows": true
    },
    "correction": {
      "field": "session-goal",
      "prefix": "Correction"
    },
    "work": {
      "title": "session-goal",
      "at": "heading"
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/session-log.md"
  },
  {
    "kind": "task-board",
    "title": "Task board",
    "description": "A table of tasks with their ids and statuses, as CSV or in Markdown.",
    "formats": [
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
      "content": [
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "tasks",
              "index",
              "backlog"
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        }
      ],
      "confirm": [
        {
          "tables": {
            "atLeast": 1,
            "of": [
              "tasks",
              "index",
              "backlog"
            ]
          },
          "tasks": 0,
          "title": [],
          "phrases": [],
          "keys": []
        }
      ],
      "not": {
        "title": [],
        "phrases": []
      }
    },
    "documentTitle": {
      "required": true,
      "example": "Task Board"
    },
    "sections": [],
    "closed": false,
    "orders": [],
    "numbered": "consistent",
    "tasksAnywhere": true,
    "phrases": [],
    "records": [],
    "tables": [
      {
        "id": "tasks",
        "title": "Task board",
        "columns": [
          {
            "id": "id",
            "name": "ID",
            "aliases": [
              "Task ID",
              "#",
              "Key",
              "Ticket",
              "Finding ID",
              "Issue ID",
              "Item ID"
            ],
            "type": "id",
            "required": true,
            "filled": true,
            "key": true,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "title",
            "name": "Title",
            "aliases": [
              "Task",
              "Name",
              "Summary",
              "Fix summary",
              "Debt Item",
              "Item"
            ],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "status",
            "name": "Status",
            "aliases": [
              "Column",
              "State",
              "Lane"
            ],
            "type": "status",
            "required": true,
            "filled": true,
            "key": false,
            "vocabulary": "status",
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "owner",
            "name": "Owner",
            "aliases": [
              "OwnerRole",
              "Owner/Role",
              "Owner Role",
              "Assignee",
              "Assigned to"
            ],
            "type": "owner",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "deadline",
            "name": "Deadline",
            "aliases": [
              "Due",
              "Due Date",
              "Target",
              "ETA"
            ],
            "type": "deadline",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "depends-on",
            "name": "Depends on",
            "aliases": [
              "Dependency",
              "Dependencies",
              "Blocked by"
            ],
            "type": "ids",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "refersTo": "tasks",
            "origin": false
          },
          {
            "id": "priority",
            "name": "Priority",
            "aliases": [],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "deliverable",
            "name": "Deliverable",
            "aliases": [
              "Acceptance",
              "Acceptance Criteria",
              "Definition of done"
            ],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "plan",
            "name": "Plan",
            "aliases": [
              "PlanLink",
              "Plan Link",
              "Linked Plan"
            ],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "source",
            "name": "Source",
            "aliases": [],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": true
          },
          {
            "id": "notes",
            "name": "Notes",
            "aliases": [
              "Links",
              "Comments",
              "Note"
            ],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          }
        ],
        "required": false,
        "repeatable": true,
        "closed": false,
        "work": true,
        "board": "list"
      },
      {
        "id": "index",
        "title": "Task index",
        "columns": [
          {
            "id": "id",
            "name": "Task",
            "aliases": [],
            "type": "id",
            "required": true,
            "filled": true,
            "key": true,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "title",
            "name": "Title",
            "aliases": [],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "status",
            "name": "Status",
            "aliases": [],
            "type": "status",
            "required": true,
            "filled": true,
            "key": false,
            "vocabulary": "status",
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "owner",
            "name": "Owner",
            "aliases": [
              "Assignee"
            ],
            "type": "owner",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "depends-on",
            "name": "Depends on",
            "aliases": [
              "Dependency",
              "Dependencies",
              "Blocked by"
            ],
            "type": "ids",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "refersTo": "index",
            "origin": false
          },
          {
            "id": "priority",
            "name": "Priority",
            "aliases": [],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          }
        ],
        "required": false,
        "repeatable": true,
        "closed": false,
        "work": true,
        "board": "list"
      },
      {
        "id": "backlog",
        "title": "Backlog",
        "columns": [
          {
            "id": "id",
            "name": "ID",
            "aliases": [
              "Task ID"
            ],
            "type": "id",
            "required": true,
            "filled": true,
            "key": true,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "title",
            "name": "Title",
            "aliases": [
              "Task"
            ],
            "type": "text",
            "required": true,
            "filled": true,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "definition-of-done",
            "name": "Definition of done",
            "aliases": [
              "Acceptance criteria",
              "Done when"
            ],
            "type": "text",
            "required": true,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "plan",
            "name": "Plan",
            "aliases": [],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "preconditions",
            "name": "Preconditions",
            "aliases": [],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          },
          {
            "id": "notes",
            "name": "Notes",
            "aliases": [],
            "type": "text",
            "required": false,
            "filled": false,
            "key": false,
            "waitsFor": [],
            "origin": false
          }
        ],
        "required": false,
        "repeatable": true,
        "closed": false,
        "work": false,
        "board": "backlog"
      }
    ],
    "sequences": [],
    "figures": [],
    "vocabularies": [
      [
        "status",
        [
          {
            "name": "Backlog",
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
              "Drafted",
              "Awaiting approval"
            ]
          },
          {
            "name": "In Progress",
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
              "Monitoring",
              "Approved",
              "Accepted"
            ]
          },
          {
            "name": "Blocked",
            "state": "blocked",
            "aliases": [
              "On Hold",
              "Waiting",
              "Paused",
              "Stalled",
              "Triage"
            ]
          },
          {
            "name": "Done",
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
          {
            "name": "Cancelled",
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
        ]
      ]
    ],
    "lastUpdated": [
      "Last Updated",
      "Last update",
      "Updated"
    ],
    "references": {
      "ids": "none",
      "selfContained": false,
      "guide": false,
      "lead": []
    },
    "boards": {
      "board": [
        "**/*taskboard*",
        "**/*task[-_]board*"
      ],
      "backlog": [
        "**/*backlog*"
      ]
    },
    "history": "free",
    "amendments": {
      "transitions": {},
      "mayAdd": [],
      "grows": false
    },
    "work": {
      "title": "title",
      "status": "status"
    },
    "placeholders": [],
    "traces": [],
    "private": false,
    "scaffold": "templates/task-board.md"
  },
];
