/** What a command is given and what it gives back: the process, without being it. */
import type { Helper } from "../workspace/threads.ts";

export interface Stream {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

export interface Invocation {
  /** Without node and the program's own path. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  /** Reads stdin to its end; called only when the arguments ask for it. */
  readonly stdin: () => Promise<Uint8Array>;
  /** The start-up file of the worker threads that large runs may start. */
  readonly worker?: URL;
  /** Such threads, started ahead for a run that looks large. */
  readonly helpers?: readonly Helper[];
  /** For a command that goes on until it is stopped; left out where nobody could stop it. */
  readonly live?: Live;
}

export interface Live {
  /** Writes to stdout at once. */
  readonly write: (text: string) => void;
  readonly signal: AbortSignal;
}

export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

export const printed = (stdout: string): Outcome => ({ exitCode: 0, stdout, stderr: "" });
