/** Random Markdown: documents as people write them, and marks thrown together. */
import fc from "fast-check";

const word = fc.constantFrom(
  "plan",
  "the",
  "owner",
  "TASK_BOARD",
  "Überblick",
  "3/6",
  "–",
  "✅",
  "🚀",
  "“quoted”",
  "done.",
  "a_b_c",
  "2 * 3",
  "AT&T",
  "&amp;",
  "\\*",
  "x<y",
  "[TBD]",
  "~20",
  "#42",
  "@owner",
);

const inline: fc.Arbitrary<string> = fc.letrec<{ phrase: string; part: string }>((tie) => ({
  phrase: fc.array(tie("part"), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" ")),
  part: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { arbitrary: word, weight: 8 },
    tie("phrase").map((text) => `**${text}**`),
    tie("phrase").map((text) => `*${text}*`),
    tie("phrase").map((text) => `_${text}_`),
    tie("phrase").map((text) => `~~${text}~~`),
    tie("phrase").map((text) => `[${text}](docs/plan.md#top "title")`),
    tie("phrase").map((text) => `[${text}][ref]`),
    word.map((text) => `\`${text}\``),
    word.map((text) => `\`\` a \` ${text} \`\``),
    fc.constantFrom(
      "![alt](a.png)",
      "<https://example.org/a>",
      "https://example.org/a?b=c",
      "www.example.org",
      "team@example.org",
      "<br>",
      "<!-- note -->",
      "[^1]",
      "a  \nb",
      "a\\\nb",
      "a\nb",
    ),
  ),
})).phrase;

const line = inline.map((text) => text.replace(/\s*\n\s*/g, " "));

const indent = (text: string, by: string, first: string): string =>
  text
    .split("\n")
    .map((content, index) => (index === 0 ? first : content === "" ? "" : by) + content)
    .join("\n");

const table = fc
  .array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((rows) => {
    const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
    const show = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
    return [
      show(head),
      show(head.map((_, index) => ["---", ":--", "--:", ":-:"][index % 4] ?? "---")),
      ...body.map(show),
    ].join("\n");
  });

const block: fc.Arbitrary<string> = fc.letrec<{ block: string; item: string; list: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: inline, weight: 4 },
    { arbitrary: tie("list"), weight: 3 },
    fc.tuple(fc.constantFrom("#", "##", "###", "####"), line).map(([mark, text]) => `${mark} ${text}`),
    fc.tuple(line, fc.constantFrom("===", "---")).map(([text, mark]) => `${text}\n${mark}`),
    table,
    fc
      .tuple(
        fc.constantFrom("```", "~~~~"),
        fc.constantFrom("", "bash", "ts title=x"),
        fc.array(line, { maxLength: 4 }),
        fc.boolean(),
      )
      .map(([fence, info, lines, closed]) => [fence + info, ...lines, ...(closed ? [fence] : [])].join("\n")),
    line.map((text) => `    ${text}`),
    fc
      .array(tie("block"), { minLength: 1, maxLength: 2 })
      .map((parts) => indent(parts.join("\n\n"), "> ", "> ")),
    line.map((text) => `<!-- ${text} -->`),
    fc.tuple(line, line).map(([one, two]) => `<!--\n${one}\n\n${two}\n-->`),
    line.map((text) => `<details>\n<summary>${text}</summary>\n</details>`),
    line.map((text) => `[^1]: ${text}`),
    fc.constantFrom("---", "* * *", '[ref]: https://example.org "Ref"', "[ref]: <a b>"),
  ),
  item: fc
    .tuple(
      fc.constantFrom("", "", "[ ] ", "[x] ", "[X] "),
      inline,
      fc.option(tie("block"), { freq: 2 }),
      fc.boolean(),
    )
    .map(
      ([box, text, nested, loose]) => box + text + (nested === null ? "" : (loose ? "\n\n" : "\n") + nested),
    ),
  list: fc
    .tuple(
      fc.constantFrom("- ", "* ", "+ ", "1. ", "3) ", "-   ", "-\t"),
      fc.array(tie("item"), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([mark, items, loose]) =>
      items.map((item) => indent(item, mark.replace(/[^\t]/g, " "), mark)).join(loose ? "\n\n" : "\n"),
    ),
})).block;

const frontmatter = fc.constantFrom(
  "",
  "",
  "",
  "---\ntitle: Plan\ntags: [a, b]\n---\n\n",
  "---\n---\n",
  "\uFEFF",
);

/** A document of headings, nested lists with tasks, tables, code, comments and text. */
export const governingDocument: fc.Arbitrary<string> = fc
  .tuple(
    frontmatter,
    fc.array(fc.tuple(block, fc.constantFrom("\n\n", "\n\n", "\n\n\n", "\n")), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom("\n", "\n", "\r\n"),
  )
  .map(([head, blocks, ending]) => (head + blocks.flat().join("")).replaceAll("\n", ending));

const words =
  "a b|word|é|😀|“|—| |  |    |\t|\n|\n|\n|\n\n|\r\n|http://a.b|www.a.b|x@y.zz|<http://a.b>|,|.|:|!|\"|'|/";
const blocks =
  "- |* |+ |1. |2) |> |# |## |[ ] |[x] |- [ ] |```|```js\n|~~~|---\n|===\n|***|-|[a]: b\n|[^1]: x\n|<div>\n";
const spans =
  "*|**|_|__|`|``|~~|~|[|]|(|)|[a]|[^1]|![|<!--|-->|<b>|</div>|<?|?>|<![CDATA[|]]>|&amp;|&|&#35;|\\|\\\\";
const tables = ["|", "|-|", "\\|", "| a | b |\n|---|---|\n"];
const mark = fc.constantFrom(...`${words}|${blocks}|${spans}`.split("|"), ...tables);

/** Marks in any order. */
export const markdownSoup: fc.Arbitrary<string> = fc
  .array(mark, { minLength: 1, maxLength: 30 })
  .map((marks) => marks.join(""));

const head = fc.constantFrom("", "", "", "> ", "- ", "1. ", "  ", "   ", "    ");
const tail = fc.constantFrom(
  ..."|a|b c|[x] (A_1) d|[ ] **e**|[X]|```|```sh|~~~|# f|- g|- [ ] h|> i|2. j|1. k|<div>|a  ".split("|"),
  "",
  'https://a.b/c"}\u200B\u200B:d[e]{f="',
  'g "http://a.b/c\u200Bd" h',
);

/** Boxes, fences, indented code and containers, directly behind one another. */
export const markdownLines: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(fc.array(head, { maxLength: 3 }), tail), { minLength: 1, maxLength: 12 }),
    fc.constantFrom("\n", "\n", "\r\n"),
  )
  .map(([lines, ending]) =>
    lines.map(([marks, content]) => (content === "" ? "" : marks.join("") + content)).join(ending),
  );

const opening = fc.constantFrom(..."> |>|- |* |1. |2) |10. |-\t|>\t|-   |1.\t|>> |>>> ".split("|"));
const stray = fc.constantFrom(..."|||| |  |   |    |\t| \t|>|> ".split("|"));
const blank = fc.constantFrom("", "", " ", "  ", "\t", "    ");
const content = fc.constantFrom(
  ..."a|b c|a  |a\\|    a|\ta|[ ] a|[x] **b**|[X]|[|```|```sh|~~~|# f|#|===|---|-|***|- - -|:-:|<div>|<a>".split(
    "|",
  ),
  ..."</div>|<!-- a|b -->|<b>x</b>|<?a|[a]: b|[a]: b 'c|d'|[^1]: a|[a]|[^1]|*a*|**b|c**|`a|b`|``|~~a~~|~b|[](".split(
    "|",
  ),
  ..."c)|http://.a|https://a.b/c|www.a.b|see www.|x@y.zz|<https://a.b>|2. a|1. a|- b|> c|+|1)|&amp;".split(
    "|",
  ),
  "| a | b |",
  "|---|---|",
  "||a",
  "|-",
  "a | b",
  "-|-",
);

/** What a line does to the containers that are open: how many stay open, which one it opens, and what it leaves out. */
const move = fc.record({
  kept: fc.oneof({ arbitrary: fc.constant(4), weight: 3 }, fc.nat(3)),
  opened: fc.option(opening, { freq: 1 }),
  lazy: fc.oneof({ arbitrary: fc.constant(4), weight: 6 }, fc.nat(3)),
  trimmed: fc.boolean(),
  stray,
  content: fc.oneof({ arbitrary: content, weight: 5 }, blank),
  ending: fc.nat(9),
});

/**
 * Lines in quotes, lists and lists in quotes, up to four deep, that go on, end, are lazy, blank with and without marks,
 * or begin with white space that no container asks for. Lines end alike or with LF and CRLF mixed.
 */
export const markdownContainers: fc.Arbitrary<string> = fc
  .tuple(fc.array(move, { minLength: 1, maxLength: 9 }), fc.constantFrom(10, 10, 0, 5), fc.boolean())
  .map(([moves, crlfFrom, ended]) => {
    let open: readonly string[] = [];
    const lines = moves.map((step, index) => {
      const going = open.slice(0, step.kept);
      const marks = going
        .slice(0, step.lazy)
        .map((mark) => (mark.includes(">") ? mark : mark.replace(/[^\t]/g, " ")));
      const opened = step.opened === null || going.length > 3 ? "" : step.opened;
      open = opened === "" ? going : [...going, opened];
      const before = marks.join("") + opened + step.stray;
      const ending = index === moves.length - 1 && !ended ? "" : step.ending < crlfFrom ? "\n" : "\r\n";
      return (step.trimmed && step.content === "" ? before.trimEnd() : before + step.content) + ending;
    });
    return lines.join("");
  });
