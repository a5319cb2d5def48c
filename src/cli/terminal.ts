/** What the terminal can show, from its stream and the environment. */
import { relative, resolve, sep } from "node:path";
import { createSupportsHyperlinks } from "supports-hyperlinks";
import type { Environment } from "../reporters/report.ts";
import { portable } from "../workspace/root.ts";
import type { Invocation } from "./invocation.ts";

const leastWidth = 40;
const usualWidth = 80;

/**
 * Colour: the option, else `NO_COLOR` (https://no-color.org), `FORCE_COLOR`, else where a terminal that is not dumb or a
 * log of CI reads it.
 */
export function wantsColor({ env, stdout }: Invocation, option: boolean | undefined): boolean {
  if (option !== undefined) return option;
  if (isSet(env["NO_COLOR"])) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return (stdout.isTTY && env["TERM"] !== "dumb") || isSet(env["CI"]);
}

/** How to show a report of documents below `root`; in a file there are neither colours, unless asked for, nor links. */
export function environmentOf(
  invocation: Invocation,
  {
    color,
    toFile,
    root,
  }: { readonly color: boolean | undefined; readonly toFile: boolean; readonly root: string },
): Environment {
  const { stdout, cwd } = invocation;
  return {
    color: wantsColor(invocation, toFile ? (color ?? false) : color),
    width: Math.max(leastWidth, stdout.columns ?? usualWidth),
    hyperlinks: stdout.isTTY && !toFile && createSupportsHyperlinks(stdout),
    folder: portable(root, cwd),
    show: (path) => relative(cwd, resolve(root, path)).split(sep).join("/") || path,
  };
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";
