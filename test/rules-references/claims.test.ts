/** What a sentence says of a path in it: that it is there, or that it need not be. */
import { describe, expect, test } from "vitest";
import { claimIn, type PathClaim } from "../../rules/support/paths/claim-lists.ts";
import { pathClaims } from "../../rules/support/paths/claims.ts";
import { treesThatAreThere } from "../../rules/support/paths/trees.ts";
import type { Document } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read.ts";
import { spotOf } from "../../src/linter/spot.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { builtin } from "../support/contracts.ts";

const parser = await loadMarkdownParser("remark");

function documentOf(text: string, kind: string, path = "docs/tides.md"): Document {
  const contract = builtin.get(kind);
  if (contract === undefined) throw new Error(`Unexpected kind \`${kind}\``);
  const result = readDocument({ path, text, contract, parser, zone: undefined });
  if (!result.ok) throw new Error(result.failure.message);
  return result.document;
}

function claimsIn(document: Document): readonly PathClaim[] {
  const claims = pathClaims(document, []);
  return claims?.paths.map((_, index) => claimIn(claims, index, document.path)) ?? [];
}

const guide = (text: string): readonly string[] =>
  claimsIn(documentOf(text, "operations-guide")).map(({ normalized }) => normalized);
const plan = (text: string): readonly string[] =>
  claimsIn(documentOf(text, "execplan")).map(({ normalized }) => normalized);

describe("it is there", () => {
  test.each([
    "Read `docs/x.md`.",
    "1. Open `docs/x.md`, then go on.",
    "Update `docs/x.md` and add a test.",
    "Add a row to `docs/x.md`.",
    "Create the entry from the template `docs/x.md`.",
    "Create or update the log via `docs/x.md`.",
    "The report is written by `docs/x.md`.",
    "Nothing was deleted. See `docs/x.md`.",
    "| Guide | `docs/x.md` |",
    "- **Guide**: `docs/x.md`",
    "The steps (see `docs/x.md`, section 2) come first.",
    "Everything is in docs/x.md today.",
    "> `docs/x.md` says more.",
    "Ask before you delete `docs/y.md`. Use `docs/x.md` instead.",
    "We deleted what was old.\n- `docs/x.md`\n- `docs/y.md` is generated.",
    "| Removed `a` | `docs/x.md` | is gone |\n| --- | --- | --- |",
    "Read `docs/x.md`; the rest is generated.",
    "Everything is in docs/x.md. The list `tides` will be created later.",
    "The list `tides` was deleted. Everything is in docs/x.md today, and `ebb` too.",
  ])("%s", (text) => {
    expect(guide(text)).toEqual(["docs/x.md"]);
  });
});

describe("it need not be there", () => {
  test.each([
    "Create `docs/x.md`.",
    "The page docs/x.md will be created by `make tides`.",
    "With `make tides`, create docs/x.md",
    "Create a page for the harbour under `docs/x.md`.",
    "Add `docs/x.md` for the harbour.",
    "Add a new page: `docs/x.md`.",
    "- Create: `docs/x.md` (pure helpers)",
    "A new module `docs/x.md` holds it.",
    "Write the findings to `docs/x.md`.",
    "Results are saved under `docs/x.md`.",
    "Keep your notes in `docs/x.md`.",
    "The page will move to `docs/x.md`.",
    "Delete `docs/x.md`.",
    "There is no `docs/x.md` any more.",
    "`docs/x.md`\nis generated.",
    "(`docs/x.md`) is generated.",
    "Create **`docs/x.md`**",
    "Delete\n`docs/x.md`",
    "- Create\n  `docs/x.md`",
    "We want a new\n- `docs/x.md` is missing",
    "We removed `docs/w.md` and `docs/x.md`.",
    "`docs/x.md` was deleted last week.",
    "`docs/x.md` is generated.",
    "`docs/x.md` does not exist yet.",
    "`docs/x.md` (gitignored) holds the names.",
    "- `docs/x.md` - tides, winds, boats (future)",
    "For example `docs/x.md`.",
    "If present, `docs/x.md` wins.",
    "It is missing: `docs/x.md`.",
    "Read `w.md` instead of `docs/x.md`.",
    "New files:\n\n- `docs/x.md`",
    "1. Create:\n   - `docs/x.md`",
    "## Files to create\n\n`docs/x.md`",
    "| File | Change |\n| --- | --- |\n| `docs/x.md` | **New** |",
    "~~`docs/x.md`~~",
    "[`docs/x.md`](docs/x.md)",
    "```sh\ntouch docs/x.md\n```\n\nOpen `docs/x.md`.",
    "Run `tides --output docs/x.md`, and open `docs/x.md`.",
    "Create `docs/x.md`. Later read `docs/x.md` again.",
    "The folder `docs/names/` is gitignored. Read `docs/names/x.md`.",
    "Look at `logs/x.md`, `dist/x.js`, `src/x.log` and `node_modules/x/README.md`.",
    "`docs/archive/` holds what is over.",
    "```\ndocs/x.md\n```",
    "Call `x.md`, or look at `docs/<date>.md`.",
  ])("%s", (text) => {
    expect(guide(text)).toEqual([]);
  });
});

test("what a plan runs or heads a section with may be what it builds", () => {
  const text =
    "# Tides\n\n## Tests (`test/tides.ts`)\n\nRun `tools/tides.sh --all`. `tools/list.sh` to list them.\n";
  expect(plan(text)).toEqual([]);
  expect(guide(text)).toEqual(["test/tides.ts", "tools/tides.sh", "tools/list.sh"]);
});

test("prose of a dated document is not asked", () => {
  const document = (path: string) =>
    documentOf("# Tides\n\nIt reads src/tides.ts and `src/quay.ts`.\n", "execplan", path);
  const claims = (path: string) => claimsIn(document(path)).map(({ normalized }) => normalized);
  expect(claims("plans/tides.md")).toEqual(["src/tides.ts", "src/quay.ts"]);
  expect(claims("plans/2026-01-02_tides.md")).toEqual(["src/quay.ts"]);
});

test("a path is claimed once, with all its places", () => {
  const text = "Read `docs/x.md:3`, docs/x.md and `./docs/x.md`.\n";
  const [claim, ...more] = claimsIn(documentOf(text, "operations-guide"));
  expect(more).toEqual([]);
  expect(claim?.mentions.map(({ text: written }) => written)).toEqual([
    "docs/x.md:3",
    "docs/x.md",
    "./docs/x.md",
  ]);
  expect(claim?.spot.range.start).toMatchObject({ line: 1, column: 7 });
});

test("each claim has its own place, section and mentions, as they are found in the document", () => {
  const text = "# Quay\n\n## One\n\n`docs/x.md`\n\n`docs/y.md`\n\n## Two\n\n`docs/z.md` `docs/y.md:3`\n";
  const document = documentOf(text, "operations-guide");
  const claims = claimsIn(document);
  expect(claims.map(({ normalized }) => normalized)).toEqual(["docs/x.md", "docs/y.md", "docs/z.md"]);
  expect(claims.map(({ spot }) => spot)).toEqual(
    claims.map(({ normalized }) => {
      const start = text.indexOf(normalized);
      return spotOf(document, { start, end: start + normalized.length });
    }),
  );
  expect(claims.map(({ spot }) => spot.anchor)).toEqual(["Quay > One", "Quay > One", "Quay > Two"]);
  expect(claims.map(({ mentions }) => mentions.map((each) => each.text))).toEqual([
    ["docs/x.md"],
    ["docs/y.md", "docs/y.md:3"],
    ["docs/z.md"],
  ]);
});

test("a code span that is repeated has a place of its own each time", () => {
  const text = "Read `docs/x.md`.\n\nOr read `docs/x.md` again, and `docs/y.md`.\n";
  const places = claimsIn(documentOf(text, "operations-guide")).flatMap(({ mentions }) =>
    mentions.map(({ place }) => text.slice(place.start, place.end)),
  );
  expect(places).toEqual(["docs/x.md", "docs/x.md", "docs/y.md"]);
});

test("what one line announces it does not announce of the next list", () => {
  const text = "Create:\n\n- `docs/x.md`\n- a\n  - `docs/y.md`\n\nRead:\n\n- `docs/z.md`\n";
  expect(guide(text)).toEqual(["docs/z.md"]);
});

test.each([
  "`a/b.md`\n\n",
  "`a/b.md` and\n".repeat(50) + "\n",
  "| `a/b.md` | new |\n",
  "- x:\n  - `a/b.md`\n",
  "# new\n`a/b.md`\n",
  "a/b.md and ",
  `${"create ".repeat(200)}\`a/b.md\`\n\n`,
])(
  "60 KB of %j take no more than linear time",
  (piece) => {
    const document = documentOf(piece.repeat(Math.ceil(60_000 / piece.length)), "operations-guide");
    expect(() => pathClaims(document, [])).not.toThrow();
  },
  8000,
);

describe("a tree", () => {
  const documents = (...counts: readonly (readonly [total: number, missing: number])[]) =>
    counts.map(([total, missing]) => ({ total, missing: Array.from({ length: missing }) }));
  const judged = (inRepository: boolean, ...counts: readonly (readonly [number, number])[]): number =>
    treesThatAreThere(documents(...counts), inRepository).length;

  test("is there where few paths fail, or enough hold", () => {
    expect(judged(true, [1, 1])).toBe(1);
    expect(judged(true, [9, 9])).toBe(1);
    expect(judged(true, [30, 20])).toBe(1);
    expect(judged(false, [4, 3])).toBe(1);
  });

  test("is elsewhere where many fail and hardly any holds", () => {
    expect(judged(true, [12, 11])).toBe(0);
    expect(judged(false, [5, 4])).toBe(0);
    expect(judged(false, [1, 1], [2, 2])).toBe(0);
  });

  test("is judged for each document, and for all of them", () => {
    expect(judged(true, [100, 3], [12, 11])).toBe(1);
    expect(judged(true, [100, 97], [2, 1], [1, 0])).toBe(0);
  });
});
