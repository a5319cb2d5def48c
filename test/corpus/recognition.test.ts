import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import { recogniser } from "../../src/contracts/recognise.ts";
import { labelOf } from "./recognition-labels.ts";

const corpus = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const there = existsSync(corpus);
if (!there) console.error("Skipped: the corpus is not there (../shared/corpus)");

interface Filed {
  readonly path: string;
  readonly folder: string;
  readonly label: string;
  readonly kind: string;
}

function fileAll(): readonly Filed[] {
  const recognise = recogniser(builtinContracts());
  const paths = readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== corpus)
    .map((entry) => join(entry.parentPath, entry.name).slice(corpus.length + 1));
  return paths.sort().map((path) => {
    const text = readFileSync(join(corpus, path), "utf8");
    const [folder = "", , ...rest] = path.split("/");
    const found = recognise({ path: rest.join("/"), head: () => text.slice(0, 4096), text: () => text });
    return {
      path,
      folder,
      label: labelOf(path) ?? "unlabelled",
      kind: found.outcome === "kind" ? found.kind : found.outcome,
    };
  });
}

const share = (files: readonly Filed[]): number =>
  files.filter(({ label, kind }) => label === kind).length / files.length;

function matrixOf(files: readonly Filed[]): string {
  const kinds = [...new Set(files.flatMap(({ label, kind }) => [label, kind]))].sort();
  const width = Math.max(...kinds.map((kind) => kind.length));
  const row = (head: string, cells: readonly (number | string)[]): string =>
    [head.padEnd(width), ...cells.map((cell) => String(cell).padStart(5))].join(" ");
  const rows = kinds.map((label) =>
    row(
      label,
      kinds.map((kind) => files.filter((file) => file.label === label && file.kind === kind).length || "·"),
    ),
  );
  return [
    row(
      "by reading \\ recognised",
      kinds.map((_, index) => `(${index + 1})`),
    ),
    ...rows,
  ].join("\n");
}

describe.skipIf(!there)("recognition over the corpus", () => {
  const files = there ? fileAll() : [];
  const folders = [...new Set(files.map(({ folder }) => folder))];

  it("has a label for every document", () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter(({ label }) => label === "unlabelled")).toEqual([]);
  });

  it("files documents as what they are", () => {
    const misfiled = files.filter(({ label, kind }) => label !== kind);
    console.error(
      [
        matrixOf(files),
        ...misfiled.map(({ path, label, kind }) => `${label} taken for ${kind}: ${path}`),
      ].join("\n"),
    );
    for (const folder of folders) {
      const inside = files.filter((file) => file.folder === folder);
      const wanted = folder === "execplan" ? 0.97 : 0.9;
      expect({ folder, enough: share(inside) >= wanted, share: share(inside) }).toMatchObject({
        enough: true,
      });
    }
  });

  it("finds ExecPlans", () => {
    const plans = files.filter(({ label }) => label === "execplan");
    expect(plans.length).toBeGreaterThan(190);
    expect(share(plans)).toBeGreaterThanOrEqual(0.97);
  });

  it("takes no guide, template or instruction for an ExecPlan", () => {
    const others = files.filter(
      ({ folder, label }) =>
        ["execplan-spec", "execplan-template", "agentops"].includes(folder) && label !== "execplan",
    );
    expect(others.length).toBeGreaterThan(130);
    expect(others.filter(({ kind }) => kind === "execplan")).toEqual([]);
  });

  it("is never in doubt between two kinds", () => {
    expect(files.filter(({ kind }) => kind === "ambiguous" || kind === "unknown")).toEqual([]);
  });
});
