/**
 * The last line of a file that is generated as a whole: what time it was generated for, and what its content was, so
 * that it tells by itself whether anybody has changed it since.
 */
import { createHash } from "node:crypto";

const SEAL = /\n<!-- codex-gen: as of (\S{20,24}), sha256 ([\da-f]{64}) -->\n?$/u;

/** @param now epoch milliseconds; @param text ends with a line end */
export const sealed = (text: string, now: number): string =>
  `${text}<!-- codex-gen: as of ${new Date(now).toISOString()}, sha256 ${hashOf(text)} -->\n`;

export interface Seal {
  /** RFC 3339. */
  readonly time: string;
  /** Whether the content is what was generated. */
  readonly intact: boolean;
}

/** Undefined for a text without a seal. */
export function readSeal(text: string): Seal | undefined {
  const lines = text.replaceAll("\r\n", "\n");
  const [whole = "", time, hash] = SEAL.exec(lines.slice(-200)) ?? [];
  if (time === undefined || Number.isNaN(Date.parse(time))) return undefined;
  const content = lines.slice(0, lines.length - whole.length + 1);
  return { time, intact: hashOf(content) === hash };
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
