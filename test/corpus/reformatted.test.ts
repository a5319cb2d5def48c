/** A formatter and our own fixes change how real logs look, and nothing that they say. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globby } from "globby";
import * as prettier from "prettier";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/documents/document.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { compareEntries } from "../../rules/support/history/compare.ts";
import { entriesOf } from "../../rules/support/history/records.ts";

const corpus = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const there = existsSync(corpus);
if (!there) console.error("Skipped: the corpus is not there (../shared/corpus)");

const formatted = (text: string, options: prettier.Options): Promise<string> =>
  prettier.format(text, { parser: "markdown", ...options });

describe.skipIf(!there)("append-only documents of the corpus", () => {
  it("have no changed record after a formatter or our fixes", { timeout: 120_000 }, async () => {
    const now = Date.UTC(2026, 10, 1);
    const { examiner, contracts } = await openWorkspace({ cwd: corpus, paths: ["."], now, config: false });
    const read = async (kind: string, path: string, text: string): Promise<Document> => {
      const result = await examiner.readAs(kind, path, text);
      if (!result.ok) throw new Error(`${path}: ${result.failure.message}`);
      return result.document;
    };
    let records = 0;
    for (const path of await globby(["planlog/**/*.md", "sessionlog/**/*.md"], { cwd: corpus, dot: true })) {
      const text = readFileSync(join(corpus, path), "utf8");
      const recognised = examiner.recognise(path, text);
      if (recognised.outcome !== "kind") continue;
      const { kind } = recognised;
      const contract = contracts.get(kind);
      if (contract?.history !== "append-only") continue;
      const before = entriesOf(await read(kind, path, text));
      records += before.length;
      const others = [
        await formatted(text, { proseWrap: "always", printWidth: 60 }),
        await formatted(text, { proseWrap: "never" }),
        (await examiner.examine(path, text, { unsafe: true })).text,
      ];
      for (const other of others) {
        const found = compareEntries(before, entriesOf(await read(kind, path, other)), contract);
        expect(found.map(({ type }) => `${path} ${type}`)).toEqual([]);
      }
    }
    expect(records).toBeGreaterThan(200);
  });
});
