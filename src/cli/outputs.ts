/** Which reports a run makes and where each goes; settled before anything is linted, let alone written. */
import { resolve } from "node:path";
import { OperationalError } from "../workspace/operational-error.ts";
import type { Arguments, Format } from "./arguments.ts";
import { type CiChoice, ciChoice } from "./ci.ts";

export interface Output {
  readonly format: Format;
  /** Absolute; undefined: stdout. */
  readonly file: string | undefined;
}

export interface Outputs {
  /** At most one of them without a file. */
  readonly outputs: readonly Output[];
  /** The file that a summary in Markdown is appended to. */
  readonly summary: string | undefined;
  /** What was picked in place of the user, and why. */
  readonly notes: readonly string[];
}

/** @throws OperationalError when two reports would end up in one place, or one in none */
export function outputsOf(
  options: Arguments,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Outputs {
  const { reports, outputFile } = options;
  const {
    outputs: chosen,
    summary,
    notes,
  } = options.ci ? pickedBy(options, env) : { ...byHand(options), notes: [] };
  const unplaced = chosen.filter(({ file }) => file === undefined);
  if (unplaced.length > 1) {
    const names = unplaced.map(({ format }) => format);
    throw new OperationalError(
      `Unexpected formats ${names.join(", ")} without a file, expected one at most; ` +
        `name a file for the others, as in -f ${names[1]}:FILE`,
    );
  }
  if (outputFile === "") throw new OperationalError("Unexpected empty --output-file, expected a file");
  if (outputFile !== undefined && unplaced.length === 0) {
    throw new OperationalError(
      `Unexpected --output-file ${outputFile}, every format has its file already: ` +
        reports.map(({ format, file }) => `${format}:${file}`).join(", "),
    );
  }
  const outputs = chosen.map(({ format, file = outputFile }) => ({
    format,
    file: file === undefined ? undefined : resolve(cwd, file),
  }));
  const files = outputs.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) {
    const names = outputs.filter(({ file }) => file === twice).map(({ format }) => format);
    throw new OperationalError(
      `Unexpected file ${twice} for the formats ${names.join(", ")}, expected a file for each`,
    );
  }
  return { outputs, summary, notes };
}

const byHand = ({ reports }: Arguments): CiChoice => ({
  outputs: reports.length === 0 ? [{ format: "pretty", file: undefined }] : reports,
  summary: undefined,
});

function pickedBy(
  options: Arguments,
  env: Readonly<Record<string, string | undefined>>,
): CiChoice & { readonly notes: readonly string[] } {
  if (options.reports.length > 0) {
    return { ...byHand(options), notes: ["--ci picks nothing: -f says how to report"] };
  }
  const { because, ...choice } = ciChoice(env);
  const picked = choice.outputs.map(({ format, file }) =>
    file === undefined ? format : `${format}:${file}`,
  );
  const summary = choice.summary === undefined ? "" : ", and a summary of the job in Markdown";
  return { ...choice, notes: [`--ci picks ${picked.join(" and ")}${summary}: ${because}`] };
}
