/** What `codex-context` and its commands are run with. */
import type { Writer } from "../context/folder/writing.ts";
import type { ContextCommand } from "./context-arguments.ts";
import type { Invocation } from "./invocation.ts";

/** What `codex-context` is given beyond the arguments. */
export interface ContextInvocation extends Invocation {
  /** The path that the program was started by; hooks call it where it is not installed. */
  readonly program: string;
  /** Prints at once, for commands that go on. */
  readonly write: (text: string) => void;
  /** Ends commands that go on. */
  readonly signal: AbortSignal;
}

/** What a command is run with. */
export interface ContextRun extends Writer {
  readonly command: ContextCommand;
  readonly invocation: ContextInvocation;
}
