import { OperationalError } from "../workspace/operational-error.ts";
import type { Invocation } from "./invocation.ts";

/** An expected failure in its own words; of any other, that it is a fault of the program. */
export function failureText(error: unknown, env: Invocation["env"], program = "codex-lint"): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof OperationalError) return `${program}: ${message}\n`;
  const asked = env["DEBUG"]?.split(/[\s,]+/).includes(program) === true;
  const details = asked
    ? `\n${stackOf(error)}`
    : ` Run it again with DEBUG=${program} in the environment to see where.`;
  return `${program}: Internal error: ${message}\nThis is a fault of ${program}, please report it.${details}\n`;
}

/** The stack of an error and of what caused it. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(error.cause)}`;
}
