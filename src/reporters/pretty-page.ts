/** What findings for people are written on: the terminal, and how it shows things. */
import { createColors } from "picocolors";
import type { Severity } from "../linter/diagnostic.ts";
import type { Environment } from "./report.ts";
import { type Measure, printable } from "./terminal-text.ts";

type Colors = ReturnType<typeof createColors>;

export interface Page extends Environment {
  readonly colors: Colors;
  readonly measure: Measure;
  /** How a document's path is shown. */
  readonly name: (path: string) => string;
}

export const pageOf = (environment: Environment): Page => ({
  measure: (text) => text.length,
  ...environment,
  colors: createColors(environment.color),
  name: remembered((path) => printable(environment.show(path))),
});

/** Every finding names its document, and to work out a relative path takes as long as to show all the rest of it. */
function remembered(name: (path: string) => string): (path: string) => string {
  const names = new Map<string, string>();
  return (path) => {
    let known = names.get(path);
    if (known === undefined) names.set(path, (known = name(path)));
    return known;
  };
}

/** A link as terminals know it (OSC 8), where the reader's does. */
export const link = (text: string, url: string | undefined, { hyperlinks }: Page): string =>
  hyperlinks && url !== undefined ? `\u001B]8;;${printable(url)}\u0007${text}\u001B]8;;\u0007` : text;

export function tint(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.blue;
}
