/** `codex-gen KIND "TITLE"` and `codex-gen KIND entry`: words that are no command name a kind of document. */
import type { Run } from "./command.ts";

export const ofKind =
  (kind: string): Run =>
  async (argv, invocation) =>
    argv[0] === "entry"
      ? (await import("./entry.ts")).entry(kind)(argv.slice(1), invocation)
      : (await import("./scaffold.ts")).newDocument(kind)(argv, invocation);
