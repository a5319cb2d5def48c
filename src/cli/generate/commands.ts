/** The commands of `codex-gen`, each loaded when it is asked for. */
import type { Run } from "./command.ts";
import type { commandNames } from "./command-names.ts";

interface Entry {
  readonly name: (typeof commandNames)[number];
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<Run>;
}

export const commands: readonly Entry[] = [
  {
    name: "archive",
    usage: "archive PLAN",
    summary: "move a finished plan and its artifacts to the archive, and mend the links to it",
    load: async () => (await import("./archive.ts")).archive,
  },
  {
    name: "live-context",
    usage: "live-context",
    summary: "lay out the live-context folder",
    load: async () => (await import("./live-context.ts")).liveContext,
  },
  {
    name: "contract",
    usage: "contract --from GLOB",
    summary: "write the contract that existing documents, or a guide, follow",
    load: async () => (await import("./contract.ts")).contract,
  },
  {
    name: "summary",
    usage: "summary [PATHS]",
    summary: "one digest of all plans, logs and checklists; --session for a closing block",
    load: async () => (await import("./summary.ts")).summary,
  },
  {
    name: "taskboard",
    usage: "taskboard [PATHS]",
    summary: "all work items as CSV, or as a Markdown table",
    load: async () => (await import("./taskboard.ts")).taskboard,
  },
  {
    name: "index",
    usage: "index [PATHS]",
    summary: "the index of all plans: active, completed, archived",
    load: async () => (await import("./index.ts")).index,
  },
  {
    name: "dashboard",
    usage: "dashboard [PATHS]",
    summary: "one HTML page: progress, deadlines, dependencies, approvals, findings",
    load: async () => (await import("./dashboard.ts")).dashboard,
  },
  {
    name: "completion",
    usage: "completion SHELL",
    summary: "print what bash, zsh, fish or powershell loads to complete commands",
    load: async () => (await import("./completion.ts")).completion,
  },
];

const made: readonly (readonly [string, string])[] = [
  ['KIND ["TITLE"]', "a new document of a kind: execplan, plan-log, operations-guide, your own"],
  ["KIND entry", "one more record in a log: plan-log entry --plan … --status … --scope …"],
];

const listed = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([usage, summary]) => `  ${usage.padEnd(22)}${summary}\n`).join("");

export const helpText = `Usage: codex-gen COMMAND [options]

Makes the documents that people and coding agents steer a repository by, and derives others from them.

Make:
${listed([...made, ...commands.slice(0, 3).map(({ usage, summary }): [string, string] => [usage, summary])])}
Derive:
${listed(commands.slice(3, -1).map(({ usage, summary }): [string, string] => [usage, summary]))}
In shells:
${listed(commands.slice(-1).map(({ usage, summary }): [string, string] => [usage, summary]))}
Every command takes --stdout, --check, --dry-run, --force, --format json and --now.
Run \`codex-gen COMMAND --help\` for the options of one, \`codex-lint --list-kinds\` for the kinds.

Exit codes: 0 done; 1 drift under --check, or conflicts; 2 usage, configuration or files at fault
`;
