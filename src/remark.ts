/**
 * codex-lint as a plugin for remark: `{"plugins": ["codex-lint/remark"]}` in `.remarkrc`. It finds the same
 * configuration and contracts as the command, and says the same of a document, but does not compare it with other
 * documents; files that no contract governs pass.
 */
import { dirname, resolve } from "node:path";
import type { Root } from "mdast";
import type { Processor } from "unified";
import type { VFile } from "vfile";
import type { Diagnostic } from "./linter/diagnostic.ts";
import { completePositions } from "./syntax/markdown-positions.ts";
import { loadMarkdownParser, type MarkdownParser } from "./syntax/markdown.ts";
import { timeOfRun } from "./workspace/clock.ts";
import { portable } from "./workspace/root.ts";
import { lintText, type Outcome } from "./workspace/lint-files.ts";
import { openWorkspace, type Workspace } from "./workspace/workspace.ts";

export interface RemarkOptions {
  /** A configuration file, from the folder that remark runs in; false: none, also where there is one. */
  readonly config?: string | false;
  /** RFC 3339; the clock when left out. */
  readonly now?: string;
}

const SOURCE = "codex-lint";

/**
 * Reports findings as messages of the source `codex-lint`. Errors are fatal messages, as remark-lint's are where a rule
 * is set to `error`. Stands best before plugins that change the tree.
 * @throws OperationalError when the configuration cannot be used
 */
function codexLint(
  this: Processor,
  options: RemarkOptions = {},
): (tree: Root, file: VFile, next: (error?: Error) => void) => void {
  const trees = new Map<string, Root>();
  const workspaces = new Map<string, Promise<Workspace>>();
  const open = async (cwd: string, path: string): Promise<Workspace> =>
    openWorkspace({
      cwd,
      paths: [path],
      now: timeOfRun(options.now, process.env["SOURCE_DATE_EPOCH"]),
      parser: await parserOver(trees),
      // They are remark's own business here.
      remark: false,
      ...(options.config === undefined ? {} : { config: options.config }),
    });
  const workspaceOf = (cwd: string, path: string): Promise<Workspace> => {
    const key = JSON.stringify([cwd, dirname(path)]);
    const known = workspaces.get(key) ?? open(cwd, path);
    workspaces.set(key, known);
    return known;
  };

  const examine = async (processor: Processor, tree: Root, file: VFile): Promise<Outcome> => {
    // remark counts from behind a byte order mark.
    const text = String(file).replace(/^\uFEFF/u, "");
    const path = file.path ?? "stdin.md";
    const workspace = await workspaceOf(file.cwd, path);
    const { cwd, root } = workspace;
    if (readsDocuments(processor)) {
      const copy = structuredClone(tree);
      completePositions(copy, text);
      trees.set(text, copy);
    }
    // remark has one file at a time; who compares documents runs the command.
    const outcome = await lintText(portable(root, resolve(cwd, path)), text, workspace, { alone: true });
    trees.delete(text);
    return outcome;
  };

  return (tree, file, next) => {
    const run = async (): Promise<void> => {
      let outcome: Outcome;
      try {
        outcome = await examine(this, tree, file);
      } catch (cause) {
        next(cause instanceof Error ? cause : new Error(String(cause)));
        return;
      }
      // Messages and the end of the work come in one go. remark-cli would otherwise see a fatal message of a file that is
      // still at work, take that file for finished, wait for the others anew, and end without a report.
      const findings = outcome.report.documents.flatMap(({ diagnostics }) => diagnostics);
      for (const diagnostic of findings) say(file, diagnostic);
      for (const { message } of outcome.failures) file.message(message, { source: SOURCE }).fatal = true;
      next();
    };
    void run();
  };
}

export default codexLint;

const PROBE = "---\nkind: probe\n---\n\n| a |\n|---|\n| b |\n\n- [ ] c\n";
const probed = new WeakMap<Processor, boolean>();

/** Whether a processor knows front matter, tables and tasks. Where it does not, documents are parsed anew. */
function readsDocuments(processor: Processor): boolean {
  let answer = probed.get(processor);
  if (answer === undefined) {
    const tree = processor.parse(PROBE) as Root;
    const [matter, table, list] = tree.children;
    const checked = list?.type === "list" ? list.children[0]?.checked : undefined;
    answer = matter?.type === "yaml" && table?.type === "table" && typeof checked === "boolean";
    probed.set(processor, answer);
  }
  return answer;
}

/** A parser that hands out trees that are there already. */
async function parserOver(trees: ReadonlyMap<string, Root>): Promise<MarkdownParser> {
  const reference = await loadMarkdownParser("remark");
  return {
    prepare: () => Promise.resolve(),
    parse: (text) => {
      const root = trees.get(text);
      return root === undefined ? reference.parse(text) : { ok: true, root, parser: "remark" };
    },
  };
}

function say(file: VFile, diagnostic: Diagnostic): void {
  const { message: words, range, ruleId, severity, url, actual, expected, note, related = [] } = diagnostic;
  const message = file.message(words, { place: range, ruleId, source: SOURCE });
  message.fatal = severity === "error" ? true : severity === "warning" ? false : undefined;
  if (url !== undefined) message.url = url;
  if (actual !== undefined) message.actual = actual;
  if (expected !== undefined) message.expected = [...expected];
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...related.map((each) => `${each.range.start.line}:${each.range.start.column}: ${each.message}`),
  ];
  if (notes.length > 0) message.note = notes.join("\n");
}
