/** What an author writes over the prompts of each kind's scaffold: literal texts and what replaces them, in order. */

type Replacements = readonly (readonly [string, string])[];

const board: Replacements = [
  [
    "| --- | ---- | ----- | -------------- | ------ | ----- |\n",
    "| --- | ---- | ----- | -------------- | ------ | ----- |\n| HB-1 | Dredge the basin | Ines | 2026-03-01 | In Progress | Since Monday |\n",
  ],
];

export const filledScaffolds: Readonly<Record<string, Replacements>> = {
  execplan: [
    [
      "Explain what someone gains after this change and how they can see it working.",
      "Harbour masters read tides at a glance; the page shows them.",
    ],
    ["First concrete step.", "Read the old tables."],
    [
      "- Observation: …\n  Evidence: …",
      "- Observation: Two ports share a table.\n  Evidence: `data/ports.csv` lists both.",
    ],
    [
      "- Decision: …\n  Rationale: …\n  Date/Author: 2026-02-01 / …",
      "- Decision: One table a port.\n  Rationale: Readers look for their port.\n  Date/Author: 2026-02-01 / Ines",
    ],
    [
      "At completion, summarise what shipped, what did not, and lessons learned.",
      "Nothing has shipped so far.",
    ],
    [
      "Assume the reader knows nothing. Name key files by full repository-relative paths. Define terms.",
      "A tide table lists high and low water for one port.",
    ],
    [
      "In prose, the sequence of edits and additions. For each, name the file and what changes.",
      "The reader of tables comes first, the page second.",
    ],
    [
      "Exact commands to run, where, and what they should print.",
      "Run `npm test` at the root; it prints `ok`.",
    ],
    [
      "How to prove that it works: tests to run, scenarios to exercise, expected results.",
      "The page shows today's tides for Bergen.",
    ],
    [
      "What can safely be run again, and what needs cleaning up or rolling back.",
      "Every step can be repeated.",
    ],
    ["Short transcripts, snippets and diffs that prove progress.", "None so far."],
    [
      "Be prescriptive: libraries, interfaces, module boundaries, names, function signatures.",
      "The reader is a function from text to rows.",
    ],
  ],
  "plan-log": [
    ["Scope: …", "Scope: docs/**"],
    ["Approval source: …", "Approval source: Awaiting Ines Dahl's review"],
  ],
  "action-checklist": [
    ["The tasks that must be completed in order, as a numbered list of their ids.", "1. HB-1"],
    ...board,
    ["- …", "- HB-1: Ines began to dredge"],
    ["1. Who does what next.", "1. Ines: finish HB-1"],
    [
      "| Critical path items completed | 0/0    | 0/0     |",
      "| Critical path items completed | 1/1    | 0/1     |",
    ],
    [
      "| Overall tasks completed       | 0/0    | 0/0     |",
      "| Overall tasks completed       | 1/1    | 0/1     |",
    ],
    ["| Blockers resolved             | 0/0    | 0/0     | On Track |\n", ""],
  ],
  "operations-guide": [
    ["| -------- | ------- |\n", "| -------- | ------- |\n| `docs/operations-guide.md` | This guide. |\n"],
    ["1. First step.", "1. Read `docs/operations-guide.md`."],
    ["- When to stop, what to record, and whom to ask.", "- Ask Ines when the gate stays shut."],
    ["1. What must be true before the work counts as done.", "1. The gate is open."],
  ],
  "implementation-plan": [
    ["What belongs to the work and what does not.", "Tide tables, and no weather."],
    ["What there will be when the work is done.", "A page of tides."],
    ["The parts and how they work together.", "A reader and a page."],
    ["First phase", "Reading"],
    ["What this phase is to reach.", "Tables are read."],
    ["- First task", "- Read one table"],
    ["- What must hold at its end", "- Rows equal those of the paper"],
    ["First scenario", "One port"],
    [
      "- Given …\n- When …\n- Then …",
      "- Given a table of one port\n- When the page opens\n- Then it shows the port",
    ],
    [
      "| ---- | ------ | ---------- |\n",
      "| ---- | ------ | ---------- |\n| Tables change | Low | Read them anew |\n",
    ],
    ["What must be true to go ahead.", "All tables are read"],
  ],
  "decision-log": [
    ["First decision", "One table a port"],
    ["What was decided.", "Each port has its own table."],
    ["Why.", "Readers look for their port."],
    ["What else was thought of, and why it was not taken.", "One long table, which nobody reads."],
  ],
  "session-log": [
    ["Session goal: …", "Session goal: Read the tables"],
    ["Commands executed: …", "Commands executed: `npm test`"],
    ["Result: …", "Result: All tables are read"],
  ],
  "plans-guide": [
    [
      "Say when to read this guide and how plans are written, discussed and carried out.",
      "Read this before a plan is written.",
    ],
    ["Say which work needs a plan.", "Work of more than a day needs a plan."],
  ],
  "task-board": [],
  "live-context-summary": [],
};
