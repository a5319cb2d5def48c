/** `--explain-kind FILE`: which contracts claim a file, on what grounds, and which of them got it. */
import { resolve } from "node:path";
import { type Considered, recogniser, type Recognised } from "../contracts/recognise.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { readText } from "../workspace/read.ts";
import { portable } from "../workspace/root.ts";
import type { Arguments } from "./arguments.ts";
import { type Invocation, type Outcome, printed } from "./invocation.ts";
import { openFor } from "./open.ts";

/** @throws OperationalError for a file that cannot be read */
export async function explainKind(
  file: string,
  options: Arguments,
  invocation: Invocation,
): Promise<Outcome> {
  const workspace = await openFor(options, invocation, [file]);
  const absolute = resolve(workspace.cwd, file);
  const read = readText(absolute);
  if (!read.ok) throw new OperationalError(`Cannot read ${file}: ${read.message}`);
  const recognise = recogniser(workspace.contracts, { globs: workspace.globs, explain: true });
  const { text } = read;
  const recognised = recognise({
    path: portable(workspace.root, absolute),
    head: () => text,
    text: () => text,
  });
  if (options.format === "json")
    return printed(`${JSON.stringify({ path: file, ...recognised }, null, 2)}\n`);
  const considered = recognised.considered.filter(
    ({ for: grounds, against }) => grounds.length + against.length > 0,
  );
  return printed([verdict(file, recognised), ...considered.map(consideredText)].join("\n"));
}

function verdict(file: string, recognised: Recognised): string {
  switch (recognised.outcome) {
    case "kind": {
      const reasons = recognised.reasons.map((reason) => `  ${reason}\n`).join("");
      return `${file} is of the kind ${recognised.kind}, by its ${claims[recognised.by]}\n${reasons}`;
    }
    case "ambiguous":
      return `${file} is of no kind: ${recognised.kinds.join(" and ")} claim it equally, by its ${claims[recognised.by]}\n`;
    case "unknown": {
      const hint = recognised.suggestion === undefined ? "" : `; did it mean ${recognised.suggestion}`;
      return `${file} says it is of the kind ${recognised.name}, which there is not${hint}\n`;
    }
    case "none":
      return `${file} is of no kind\n`;
  }
}

const claims = {
  mark: "mark",
  configuration: "place in the configuration",
  path: "path",
  content: "content",
} as const;

const consideredText = ({ kind, for: grounds, against }: Considered): string =>
  [
    `${kind}\n`,
    ...grounds.map((ground) => `  + ${ground}\n`),
    ...against.map((ground) => `  - ${ground}\n`),
  ].join("");
