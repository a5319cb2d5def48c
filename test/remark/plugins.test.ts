import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { lintDocument } from "../../src/linter/lint.ts";
import { OperationalError } from "../../src/workspace/operational-error.ts";
import { loadRemarkPlugins, type RemarkEntry } from "../../src/workspace/remark.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { plainDocument } from "../support/documents.ts";
import { lintOptions } from "../support/lint.ts";

const here = fileURLToPath(new URL("../../", import.meta.url));
let folder = "";

const files: Readonly<Record<string, string>> = {
  "shout.mjs": `
    export default function shout(options = {}) {
      return (tree, file) => {
        tree.children = [];
        file.message("Unexpected quiet", { source: "shout", place: { line: 2, column: 2 } }).expected = [options.word ?? "!"];
        file.info("For your information", { ruleId: "info", source: "shout" });
      };
    }`,
  "throws.mjs": `export default () => () => { throw new Error("out of tea"); };`,
  "refuses.mjs": `export default () => { throw new Error("no such option"); };`,
  "broken.mjs": "export default (;",
  "nothing.mjs": "export const plugin = 1;",
  "node_modules/remark-import-only/package.json": JSON.stringify({
    name: "remark-import-only",
    type: "module",
    exports: { ".": { import: "./main.js" } },
  }),
  "node_modules/remark-import-only/main.js": `
    export default () => (tree, file) => { file.message("From the project", { source: "import-only", ruleId: "x" }); };`,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "codex-lint-remark-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function lint(
  entries: readonly RemarkEntry[],
  text: string,
  from = here,
): Promise<readonly Diagnostic[]> {
  const document = plainDocument(text);
  const tree = document.markdown?.root;
  if (tree === undefined) throw new Error("Expected a tree");
  return (await loadRemarkPlugins(entries, from))("docs/note.md", text, deepFreeze(tree));
}

describe("remark-lint's presets and rules", () => {
  it("become diagnostics with rule, place, words and address", async () => {
    const text = "# A\n\n1) one\n2) two\n\nhttps://example.com";
    const found = await lint(["remark-preset-lint-recommended"], text);
    expect(found.map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort()).toEqual([
      "remark-lint:final-newline warning",
      "remark-lint:no-literal-urls warning",
      "remark-lint:ordered-list-marker-style warning",
      "remark-lint:ordered-list-marker-style warning",
    ]);
    const marker = found.find(({ messageId }) => messageId === "ordered-list-marker-style");
    expect(marker).toMatchObject({
      path: "docs/note.md",
      message: "Unexpected ordered list marker `)`, expected `.`",
      range: { start: { line: 3, column: 2, offset: 6 } },
      url: expect.stringContaining("remark-lint-ordered-list-marker-style"),
    });
  });

  it("take options and severities, and names without the prefix", async () => {
    const text = "1) one\n";
    const rule = "lint-ordered-list-marker-style";
    expect(await lint([[rule, ")"]], text)).toEqual([]);
    expect(await lint([[`remark-${rule}`, ["error", "."]]], text)).toMatchObject([{ severity: "error" }]);
    expect(await lint([[rule, "."]], text)).toMatchObject([{ severity: "warning" }]);
  });

  it("are silenced by comments, remark-lint's and ours, without the traps of remark-lint's own", async () => {
    const messages = async (text: string): Promise<string[]> => {
      const foreign = await lint(["remark-preset-lint-recommended"], text);
      const { diagnostics } = lintDocument(plainDocument(text), lintOptions([], { foreign }));
      return diagnostics.map(
        ({ ruleId, range }) => `${ruleId.slice("remark-lint:".length)}:${range.start.line}`,
      );
    };
    const twice = (comment: string): string =>
      `https://example.com/a\n\n${comment}\n\nhttps://example.com/b\n`;
    expect(await messages(twice("no comment"))).toEqual(["no-literal-urls:1", "no-literal-urls:5"]);
    expect(await messages(twice("<!--lint disable no-literal-urls-->"))).toEqual(["no-literal-urls:1"]);
    expect(await messages(twice("<!--lint ignore-->"))).toEqual(["no-literal-urls:1"]);
    expect(
      await messages(
        twice("<!-- codex-lint-disable-next-line remark-lint:no-literal-urls -- it is short -->"),
      ),
    ).toEqual(["no-literal-urls:1"]);
    // remark-lint would mute the first as well, and throw at the second comment.
    expect(await messages(twice("<!--lint disable-->"))).toEqual(["no-literal-urls:1"]);
    expect(await messages(twice("<!--lint disabel-->"))).toEqual(["no-literal-urls:1", "no-literal-urls:5"]);
  });
});

describe("other plugins", () => {
  it("load from a path, may change their tree, and say what they like", async () => {
    const found = await lint([["./shout.mjs", { word: "A" }]], "# a\nb c\n", folder);
    expect(found).toMatchObject([
      {
        ruleId: "shout",
        messageId: "message",
        severity: "warning",
        expected: ["A"],
        place: { start: 5, end: 5 },
      },
      { ruleId: "shout:info", severity: "info", place: { start: 0, end: 0 } },
    ]);
  });

  it("load from the project's packages, also such as can only be imported", async () => {
    expect(await lint(["import-only"], "a\n", folder)).toMatchObject([{ ruleId: "import-only:x" }]);
  });

  it.each<[string, RemarkEntry, RegExp]>([
    [
      "is not installed",
      "remark-no-such-plugin",
      /Cannot find .*`remark-no-such-plugin`[^]*npm install --save-dev/,
    ],
    ["is not where the path says", "./missing.mjs", /Cannot load .*`\.\/missing\.mjs`/],
    ["is no module", "./broken.mjs", /Cannot load .*`\.\/broken\.mjs`/],
    ["is no plugin", "./nothing.mjs", /Unexpected module `\.\/nothing\.mjs`/],
    ["refuses its options", "./refuses.mjs", /Cannot set up .*`\.\/refuses\.mjs`: no such option/],
    ["throws", "./throws.mjs", /`\.\/throws\.mjs`.* failed on `docs\/note\.md`: out of tea/],
  ])("are an operational error where one %s", async (_, entry, message) => {
    const run = lint([entry], "a\n", folder);
    await expect(run).rejects.toThrow(OperationalError);
    await expect(run).rejects.toThrow(message);
  });
});
