/** What the terminal can show, from its stream and the environment. */
import { relative, resolve, sep } from "node:path";
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
export async function environmentOf(
  invocation: Invocation,
  {
    color,
    toFile,
    root,
  }: { readonly color: boolean | undefined; readonly toFile: boolean; readonly root: string },
): Promise<Environment> {
  const { stdout, cwd } = invocation;
  // It needs `node:tty`, and so Node's whole network: nothing to load in every thread, and where no terminal is.
  const supported =
    stdout.isTTY && !toFile ? (await import("supports-hyperlinks")).createSupportsHyperlinks : undefined;
  return {
    color: wantsColor(invocation, toFile ? (color ?? false) : color),
    width: Math.max(leastWidth, stdout.columns ?? usualWidth),
    hyperlinks: supported?.(stdout) ?? false,
    folder: portable(root, cwd),
    show: (path) => relative(cwd, resolve(root, path)).split(sep).join("/") || path,
  };
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";
