/** `--init`: a configuration to start from. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { discover } from "../workspace/discover.ts";
import { lintFiles } from "../workspace/lint-files.ts";
import { rules } from "../../rules/index.ts";
import type { Rule } from "../linter/rule.ts";
import { counted } from "../reporters/report.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { extensions } from "../contracts/formats.ts";
import { openWorkspace } from "../workspace/workspace.ts";
import { writeWhole } from "../workspace/write.ts";
import { packageUrl } from "../workspace/tool.ts";
import { type Invocation, type Outcome, printed } from "./invocation.ts";

const name = "codex-lint.config.yaml";

/**
 * Writes the file into the current folder, with the kinds that were found as comments.
 * @throws OperationalError when there is one already
 */
export async function init({ cwd }: Invocation): Promise<Outcome> {
  const path = join(cwd, name);
  if (existsSync(path)) throw new OperationalError(`${name} is there already and was left as it is`);
  const workspace = await openWorkspace({ cwd, paths: ["."], config: false, now: 0 });
  const { files } = await discover({
    paths: ["."],
    cwd: workspace.cwd,
    root: workspace.root,
    respectIgnores: true,
    ignore: [],
    ignorePatterns: [],
    extensions,
    isCandidate: workspace.isCandidate,
  });
  const { report } = await lintFiles(files, workspace);
  const byKind = new Map<string, string[]>();
  for (const { kind, path } of report.documents) {
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), path]);
  }
  await writeWhole(path, Buffer.from(configurationText(byKind)));
  const found = report.documents.filter(({ kind }) => kind !== undefined).length;
  return printed(`Wrote ${name}; ${counted(files.length, "file")} seen, ${found} governed\n`);
}

const shownPaths = 3;

function configurationText(byKind: ReadonlyMap<string, readonly string[]>): string {
  const found = [...byKind]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([kind, paths]) => {
      const rest = paths.length - shownPaths;
      const more = rest > 0 ? ` and ${rest} more` : "";
      return `#   ${kind}: ${paths.slice(0, shownPaths).map(oneLine).join(", ")}${more}\n`;
    });
  return `# yaml-language-server: $schema=${packageUrl("dist/schemas/config.schema.json")}

# recommended, or strict, which raises what is not negotiable.
extends: recommended

# Severity (off, info, warning, error), or a list of severity and options. \`codex-lint --list-rules\` names the rules.
rules: {}
#   timestamp-zone: error
${askedFor(rules)}
# Kinds are recognised by path and content${found.length > 0 ? "; these were found:" : "."}
${found.join("")}# Where that fails, say which files are of a kind.
kinds: {}
#   execplan: ["plans/**/*.md"]

# Contracts of your own kinds.
contracts: []
#   - docs/contracts/adr.yaml

# Other settings for some files.
overrides: []
#   - files: ["docs/archive/**"]
#     rules: { deadline-overdue: "off" }

# What is not searched, in the form of .gitignore.
ignore: []
#   - docs/archive/

# The zone of times that name none.
# timeZone: UTC+08:00

# What stands for the repository in documents that write /name/path.
# rootPrefix: /name

# The task board that other documents follow, where the operations guide does not say so.
# boards: { lead: docs/TaskBoard.csv }
`;
}

/** The rules that a repository has to ask for: what they require is a custom that not every team has. */
export function askedFor(all: readonly Pick<Rule, "id" | "description" | "severity">[]): string {
  const off = all.filter(({ severity }) => severity === "off");
  if (off.length === 0) return "";
  const lines = off.map(({ id, description }) => `#   ${id}: error # ${description}\n`);
  return `# Off until they are asked for:\n${lines.join("")}`;
}

/** A path in a comment may not end the comment. */
const oneLine = (path: string): string => path.replace(/[\r\n\u0085\u2028\u2029]/g, "?");
