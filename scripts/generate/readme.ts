import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { globby } from "globby";
import { format } from "prettier";
import { parse } from "yaml";
import type { Rule } from "../../src/linter/rule.ts";
import type { Files } from "../generate.ts";
import { root } from "../project.ts";

/** The README with its generated tables brought up to date. */
export async function readme(rules: readonly Rule[]): Promise<Files> {
  const before = await readFile(join(root, "README.md"), "utf8").catch(() => undefined);
  if (before === undefined) return new Map();
  let text = before;
  if (holds(text, "rules")) text = await fill(text, "rules", ruleTable(rules));
  if (holds(text, "kinds")) text = await fill(text, "kinds", await kindTable());
  return new Map([["README.md", text]]);
}

const opening = (name: string): string => `<!-- generated:${name} -->`;
const closing = (name: string): string => `<!-- /generated:${name} -->`;
const holds = (text: string, name: string): boolean => text.includes(opening(name));

async function fill(text: string, name: string, table: string): Promise<string> {
  const start = text.indexOf(opening(name)) + opening(name).length;
  const end = text.indexOf(closing(name), start);
  if (end < 0) throw new Error(`README.md: \`${opening(name)}\` is never closed by \`${closing(name)}\``);
  const formatted = (await format(table, { parser: "markdown" })).trim();
  return `${text.slice(0, start)}\n\n${formatted}\n\n${text.slice(end)}`;
}

function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, topic, description, severity, fixable }) =>
      `| ${topic} | [\`${id}\`](rules/${topic}/${id}.md) | ${cell(description)} | ${severity} | ${fixable || "–"} |`,
  );
  return ["| Topic | Rule | Reports | Severity | Fix |", "|---|---|---|---|---|", ...rows].join("\n");
}

async function kindTable(): Promise<string> {
  const paths = (await globby("rules/contracts/*.yaml", { cwd: root })).sort();
  const rows = await Promise.all(
    paths.map(async (path) => {
      const { kind, title, description } = parse(await readFile(join(root, path), "utf8")) as {
        kind: string;
        title: string;
        description?: string;
      };
      return `| [\`${kind}\`](${path}) | ${cell(title)} | ${cell(description ?? "")} |`;
    }),
  );
  return ["| Kind | Title | What it is |", "|---|---|---|", ...rows].join("\n");
}

const cell = (text: string): string => text.replace(/\s+/g, " ").trim().replaceAll("|", "\\|");
