/**
 * What a generated file says depends on the time where it speaks of what is overdue. It is compared as of its own time:
 * that time goes by is no drift.
 */
import { readText } from "../../workspace/read.ts";
import type { CommonOptions, GenerateInvocation } from "./command.ts";

/** The time of the run: the one given, under `--check` the file's own, else undefined for the clock's. */
export async function timeOfFile(
  path: string,
  { mode, now }: CommonOptions,
  { env }: GenerateInvocation,
  timeIn: (text: string) => string | undefined,
): Promise<string | undefined> {
  if (now !== undefined || mode !== "check" || env["SOURCE_DATE_EPOCH"] !== undefined) return now;
  const read = await readText(path);
  return read.ok ? timeIn(read.text) : undefined;
}
