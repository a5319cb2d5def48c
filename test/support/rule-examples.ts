/**
 * The executable documentation of a rule: `rules/<topic>/<id>.md` beside `<id>.ts`, with these headings in this order:
 *
 *     # <id>                     followed by the rule's description, word for word
 *     ## What it checks
 *     ## Why
 *     ## Fix
 *     ## Options                 names every option in backticks
 *     ## Examples
 *     ## When not to use it
 *
 * Under Examples each `### Good: <title>` or `### Bad: <title>` is one test of the rule alone. It holds, in this order,
 * fences with any prose between them:
 *
 * 1. ```` ```yaml contract ````, where wanted: a contract of the example's own; the document is then of its kind.
 *    ```` ```ndjson beside=journal.ndjson ````, where wanted: files that the contract names beside the document.
 *    For a rule that compares documents, where wanted:
 *    ```` ```markdown file=docs/board.md kind=task-board ````: other files of the workspace; those of a kind are documents.
 *    ```` ```markdown base ````: the document as it was at the commit that it is compared with; with `file=…` another one.
 *    ```` ```yaml git ````: what git knows: `renames: {old: new}`, `commits: [hash]`, `touched: {path: time}`,
 *    `changes: [{path, status, from}]`, `removed: [path]`, `withheld: [path]`. Without it and without `base` there is no git.
 * 2. ````` ````markdown kind=plan-log ````` (or `csv`, `json`, `ndjson`): the document. Its info string may also say
 *    - `path=docs/PLAN_LOG.md`: where it lies (`docs/example.md`);
 *    - `now=2026-01-01T12:00:00Z`: the clock (this instant);
 *    - `zone=UTC+08:00`, `root=/name/`: the workspace's `timeZone` and `rootPrefix`;
 *    - `escapes`: `\u{feff}` in the text stands for that character, so that a fault which no editor shows can be seen;
 *    - `bare`: the text has no line end at its end;
 *    - `options={"most": 3}`: the rule's options, as JSON up to the end of the line.
 * 3. ```` ```diagnostics ````, in bad examples only: one line each, `line:column messageId severity message`, in the order
 *    of the text; those of other files begin with `path:` and come last. All of them must be found, and nothing else.
 * 4. ````` ````markdown fixed `````, where the rule fixes: the document after all safe fixes; with `fixed unsafe` after all
 *    fixes. An example without it must not change under safe fixes.
 *
 * A rule that speaks of files and not of documents (stage `workspace`) shows the messages only: its document fence says
 * `facts={…}`, the facts of the message, and the diagnostics are those words.
 */
import type * as Mdast from "mdast";
import { parse } from "yaml";
import type { FileChange } from "../../src/linter/surroundings.ts";
import { plainText } from "../../src/syntax/markdown-index.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";

export interface Expected {
  /** Undefined for the document itself. */
  readonly path: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly messageId: string;
  readonly severity: string;
  readonly message: string;
}

/** Another file of the workspace. */
export interface Companion {
  readonly path: string;
  readonly text: string;
  /** Undefined for what is no document. */
  readonly kind: string | undefined;
}

/** What git is said to know. */
export interface GitFacts {
  /** Texts at the base, by path. */
  readonly base: ReadonlyMap<string, string>;
  readonly renames: ReadonlyMap<string, string>;
  readonly commits: readonly string[];
  /** Epoch milliseconds of the last commit, by path. */
  readonly touched: ReadonlyMap<string, number>;
  readonly changes: readonly FileChange[];
  readonly removed: readonly string[];
  readonly withheld: readonly string[];
}

export interface Example {
  readonly verdict: "good" | "bad";
  readonly title: string;
  /** Line of the heading in the documentation (1-based). */
  readonly line: number;
  readonly text: string;
  readonly kind: string | undefined;
  readonly path: string;
  /** Epoch milliseconds; undefined: the usual test clock. */
  readonly now: number | undefined;
  readonly zone: string | undefined;
  readonly root: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly facts: unknown;
  /** YAML of the example's own contract. */
  readonly contract: string | undefined;
  /** Files beside the document, by name. */
  readonly beside: ReadonlyMap<string, string>;
  readonly companions: readonly Companion[];
  /** The document at the base. */
  readonly base: string | undefined;
  /** Undefined where there is no git. */
  readonly git: GitFacts | undefined;
  readonly expected: readonly Expected[];
  readonly fixed: { readonly text: string; readonly unsafe: boolean } | undefined;
}

export interface RuleDocumentation {
  /** Headings of depth 1 and 2 in order. */
  readonly headings: readonly string[];
  readonly description: string;
  /** Source of the section Options. */
  readonly options: string;
  readonly examples: readonly Example[];
}

export const HEADINGS = [
  "What it checks",
  "Why",
  "Fix",
  "Options",
  "Examples",
  "When not to use it",
] as const;

const parser = await loadMarkdownParser("remark");
const FORMATS = new Set(["markdown", "csv", "json", "ndjson", "text"]);

/** @throws Error that names the line, where an example is not of the form above */
export function readRuleDocumentation(markdown: string): RuleDocumentation {
  const parsed = parser.parse(markdown);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  const blocks = parsed.root.children;
  const headings = blocks.filter((block) => block.type === "heading");
  const [, second] = blocks;
  return {
    headings: headings.filter(({ depth }) => depth <= 2).map(plainText),
    description: second?.type === "paragraph" ? sourceOf(second, markdown).replace(/\s+/g, " ") : "",
    options: sectionSource(blocks, "Options", markdown),
    examples: examplesOf(blocks),
  };
}

const sourceOf = ({ position }: Mdast.Nodes, text: string): string =>
  text.slice(position?.start.offset, position?.end.offset);

function sectionSource(blocks: readonly Mdast.RootContent[], name: string, text: string): string {
  const from = blocks.findIndex((block) => isHeading(block, 2) && plainText(block) === name);
  if (from === -1) return "";
  const length = blocks.slice(from + 1).findIndex((block) => isHeading(block, 2));
  const body = blocks.slice(from + 1, length === -1 ? undefined : from + 1 + length);
  return body.map((block) => sourceOf(block, text)).join("\n\n");
}

const isHeading = (block: Mdast.RootContent, most: number): block is Mdast.Heading =>
  block.type === "heading" && block.depth <= most;

function examplesOf(blocks: readonly Mdast.RootContent[]): Example[] {
  const starts = blocks.flatMap((block, at) =>
    isHeading(block, 3) && /^(?:Good|Bad)\b/.test(plainText(block)) ? [at] : [],
  );
  return starts.map((start) => {
    const length = blocks.slice(start + 1).findIndex((block) => isHeading(block, 3));
    const body = blocks.slice(start + 1, length === -1 ? undefined : start + 1 + length);
    const heading = blocks[start];
    if (heading === undefined) throw new Error("Expected a heading");
    return exampleOf(
      heading,
      body.filter((block) => block.type === "code"),
    );
  });
}

function exampleOf(heading: Mdast.RootContent, fences: readonly Mdast.Code[]): Example {
  const line = heading.position?.start.line ?? 0;
  const refuse = (what: string): Error => new Error(`Line ${line}: ${what}`);
  const [, verdict, title] = /^(Good|Bad): (.+)$/.exec(plainText(heading)) ?? [];
  if (title === undefined) throw refuse("Expected `### Good: <title>` or `### Bad: <title>`");

  const waiting = [...fences];
  const take = (wanted: (fence: Mdast.Code, words: Words) => boolean): [Mdast.Code, Words] | undefined => {
    const [fence] = waiting;
    if (fence === undefined || !wanted(fence, wordsOf(fence))) return undefined;
    waiting.shift();
    return [fence, wordsOf(fence)];
  };
  const contract = take((fence, words) => fence.lang === "yaml" && words.has("contract"));
  const beside = new Map<string, string>();
  for (;;) {
    const found = take((_fence, words) => words.has("beside"));
    if (found === undefined) break;
    beside.set(found[1].get("beside") ?? "", textOf(found[0], found[1]));
  }
  const companions: Companion[] = [];
  const baseTexts = new Map<string, string>();
  let base: string | undefined;
  for (;;) {
    const found = take((_fence, words) => words.has("file") || words.has("base"));
    if (found === undefined) break;
    const [fence, words] = found;
    const path = words.get("file");
    if (path === undefined) base = textOf(fence, words);
    else if (words.has("base")) baseTexts.set(path, textOf(fence, words));
    else companions.push({ path, text: textOf(fence, words), kind: words.get("kind") });
  }
  const git = take((fence, words) => fence.lang === "yaml" && words.has("git"));
  const document = take((fence, words) => FORMATS.has(fence.lang ?? "") && !words.has("fixed"));
  const diagnostics = take((fence) => fence.lang === "diagnostics");
  const fixed = take((_fence, words) => words.has("fixed"));
  if (document === undefined) throw refuse("Expected a fence with the document");
  const [left] = waiting;
  if (left !== undefined) throw refuse(`Unexpected fence \`${left.lang ?? ""} ${left.meta ?? ""}\``);
  if ((diagnostics !== undefined) !== (verdict === "Bad")) {
    throw refuse("Expected a fence `diagnostics` in a bad example, and none in a good one");
  }

  const [fence, words] = document;
  const text = textOf(fence, words);
  const now = words.get("now");
  if (now !== undefined && Number.isNaN(Date.parse(now))) throw refuse(`Unexpected \`now=${now}\``);
  const extension = { markdown: "md", text: "md" }[fence.lang ?? ""] ?? fence.lang ?? "md";
  return {
    verdict: verdict === "Bad" ? "bad" : "good",
    title,
    line,
    text,
    kind: words.get("kind"),
    path: words.get("path") ?? `docs/example.${extension}`,
    now: now === undefined ? undefined : Date.parse(now),
    zone: words.get("zone"),
    root: words.get("root"),
    options: JSON.parse(words.get("options") ?? "{}") as Readonly<Record<string, unknown>>,
    facts: JSON.parse(words.get("facts") ?? "null") as unknown,
    contract: contract?.[0].value,
    beside,
    companions,
    base,
    git:
      git === undefined && base === undefined && baseTexts.size === 0
        ? undefined
        : gitFacts(git?.[0].value ?? "", baseTexts),
    expected: (diagnostics?.[0].value ?? "").split("\n").flatMap((each) => {
      if (each.trim() === "") return [];
      const match = /^(?:(\S+?):)?(\d+):(\d+) (\w+) (error|warning|info) (.+)$/.exec(each);
      if (match === null)
        throw refuse(`Unexpected \`${each}\`, expected \`line:column messageId severity message\``);
      const [, path, row = "", column = "", messageId = "", severity = "", message = ""] = match;
      return [{ path, line: Number(row), column: Number(column), messageId, severity, message }];
    }),
    fixed:
      fixed === undefined
        ? undefined
        : // Flags of the document hold for its fixed form too.
          {
            text: textOf(fixed[0], new Map([...words, ...fixed[1]])),
            unsafe: fixed[1].has("unsafe"),
          },
  };
}

function gitFacts(yaml: string, base: ReadonlyMap<string, string>): GitFacts {
  const { renames, commits, touched, changes, removed, withheld } = (parse(yaml) ?? {}) as {
    readonly renames?: Readonly<Record<string, string>>;
    readonly commits?: readonly string[];
    readonly touched?: Readonly<Record<string, string>>;
    readonly removed?: readonly string[];
    readonly withheld?: readonly string[];
    readonly changes?: readonly (Omit<FileChange, "from"> & { readonly from?: string })[];
  };
  return {
    base,
    renames: new Map(Object.entries(renames ?? {})),
    commits: commits ?? [],
    touched: new Map(Object.entries(touched ?? {}).map(([path, time]) => [path, Date.parse(time)])),
    changes: (changes ?? []).map((change) => ({ ...change, from: change.from })),
    removed: removed ?? [],
    withheld: withheld ?? [],
  };
}

type Words = ReadonlyMap<string, string>;

/** `key=value` and flags of an info string; what begins with `{` or `[` goes to the end of the line. */
const wordsOf = ({ meta }: Mdast.Code): Words =>
  new Map(
    [...(meta ?? "").matchAll(/([\w-]+)(?:=([[{].*|\S*))?/g)].map((match): [string, string] => [
      match[1] ?? "",
      match[2] ?? "",
    ]),
  );

function textOf({ value }: Mdast.Code, words: Words): string {
  const text = value === "" || words.has("bare") ? value : `${value}\n`;
  return words.has("escapes")
    ? text.replace(/\\u\{([0-9a-f]{1,6})\}/gi, (_, digits: string) =>
        String.fromCodePoint(parseInt(digits, 16)),
      )
    : text;
}
