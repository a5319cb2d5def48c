/** The file of accepted findings: read with the place of every mistake, written a finding a line, so that branches merge. */
import { relative } from "node:path";
import { type BaselineEntry, sortedEntries } from "../linter/baseline.ts";
import { indexLines, type Place } from "../syntax/place.ts";
import { configurationError } from "./config-errors.ts";
import { readJson } from "./located-json.ts";
import { OperationalError } from "./operational-error.ts";
import { readText } from "./read.ts";

export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  readonly text: string;
  /** Where an entry stands in the text. */
  readonly placeOf: (entry: BaselineEntry) => Place;
}

/**
 * Undefined where there is no such file.
 * @throws ConfigurationError with line and column of every mistake
 * @throws OperationalError when it cannot be read
 */
export async function readBaseline(path: string, shownFrom: string): Promise<Baseline | undefined> {
  const read = readText(path);
  const shown = relative(shownFrom, path) || path;
  if (!read.ok) {
    if (read.reason === "missing") return undefined;
    throw new OperationalError(`Cannot read the baseline ${shown}: ${read.message}`);
  }
  const result = readJson(read.text, false);
  if (!result.ok) throw configurationError(shown, read.text, result.failures);
  const { data } = result;
  const { validateBaseline } = await import("./generated/baseline-validator.ts");
  if (!validateBaseline(data.value)) {
    const mistakes = (validateBaseline.errors ?? []).map(({ instancePath, message = "" }) => ({
      message: `Unexpected baseline, expected one that \`codex-lint --suppress-all\` writes: ${instancePath || "the file"} ${message}`,
      place: data.place(pointerParts(instancePath)),
    }));
    throw configurationError(shown, read.text, mistakes);
  }
  // The validator has just said that this is its shape.
  const { findings: entries } = data.value as { readonly findings: readonly BaselineEntry[] };
  const indexes = new Map(entries.map((entry, index) => [entry, index]));
  return {
    entries,
    text: read.text,
    placeOf: (entry) => data.place(["findings", indexes.get(entry) ?? 0]),
  };
}

const pointerParts = (pointer: string): readonly (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));

/** @throws WriteError when the system refuses */
export async function writeBaseline(path: string, entries: readonly BaselineEntry[]): Promise<void> {
  const lines = sortedEntries(entries).map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  const { writeWhole } = await import("./write.ts");
  await writeWhole(path, Buffer.from(`{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`));
}

/** The line index of a baseline, for findings about its entries. */
export const linesOf = ({ text }: Baseline): ReturnType<typeof indexLines> => indexLines(text);
