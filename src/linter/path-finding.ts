/** Findings about a file that could not become a document: the workspace makes them, the rule gives them their words. */
import { indexLines } from "../syntax/place.ts";
import type { Place } from "../syntax/place.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { Messages } from "./rule.ts";

export interface PathFinding {
  /** Path from the workspace root, with `/`. */
  readonly path: string;
  readonly severity: Severity;
  readonly url: string | undefined;
  /** The file's text, where it has one; a place needs it for its line and column. */
  readonly text?: string;
  /** The start of the file when left out. */
  readonly place?: Place;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly note?: string;
}

/** Makes findings of one rule, whose messages say which facts each needs. */
export function pathFindings<const All extends Messages>(ruleId: string, messages: All) {
  return <Id extends keyof All & string>(
    messageId: Id,
    facts: Parameters<All[Id]>[0],
    finding: PathFinding,
  ): Diagnostic => {
    const { path, severity, url, text = "", place = { start: 0, end: 0 }, actual, expected, note } = finding;
    const message = messages[messageId];
    if (message === undefined) throw new Error(`Unexpected message id \`${messageId}\``);
    return {
      ruleId,
      messageId,
      severity,
      message: message(facts as never),
      url,
      path,
      place,
      range: indexLines(text).range(place),
      anchor: "",
      ...(actual === undefined ? {} : { actual }),
      ...(expected === undefined ? {} : { expected }),
      ...(note === undefined ? {} : { note }),
    };
  };
}
