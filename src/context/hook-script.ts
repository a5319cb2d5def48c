/** The block that records commits, in and out of a hook's script. Pure. */

export const hookNames = ["post-commit", "post-merge"] as const;

const begin = "# codex-context: begin";
const end = "# codex-context: end";
/** Where a hook that is no shell script waits to be called. */
export const besideSuffix = ".before-codex-context";

/** @param fallback the program's own path, where neither the repository nor the system has one installed */
export function recordingLines(fallback: string): string {
  const own = fallback.replaceAll("'", "'\\''");
  // Git runs hooks at the top of the working tree.
  return `( [ -d .codex ] || exit 0
  if [ -x node_modules/.bin/codex-context ]; then set -- node_modules/.bin/codex-context
  elif command -v codex-context >/dev/null; then set -- codex-context
  else set -- node '${own}'; fi
  "$@" record commit HEAD --hook ) </dev/null >/dev/null 2>&1 || true
`;
}

const block = (fallback: string): string => `${begin}\n${recordingLines(fallback)}${end}\n`;

const shell = /^#!\s*\S*\/(?:env\s+(?:-S\s+)?)?(?:\S*\/)?(?:ba|da|k|z|a)?sh\b/;

/** Whether lines of shell can be put into a hook. One without a first line is run by the shell too. */
export const isShell = (script: string): boolean => !script.startsWith("#!") || shell.test(script);

/** The script with the block, once, before all else that it does. */
export function withBlock(script: string | undefined, fallback: string): string {
  const rest = withoutBlock(script ?? "") ?? "";
  const [first = "", ...lines] = rest.split("\n");
  if (!first.startsWith("#!")) return `#!/bin/sh\n${block(fallback)}${rest}`;
  return `${first}\n${block(fallback)}${lines.join("\n")}`;
}

/** A script that calls the hook that was there before. */
export const callingScript = (hook: string, fallback: string): string =>
  `#!/bin/sh\n${block(fallback)}exec "$(dirname "$0")/${hook}${besideSuffix}" "$@"\n`;

/** The script without the block; undefined where nothing of its own is left. */
export function withoutBlock(script: string): string | undefined {
  const from = script.indexOf(`${begin}\n`);
  const to = script.indexOf(`${end}\n`, from);
  const rest = from < 0 || to < 0 ? script : script.slice(0, from) + script.slice(to + end.length + 1);
  return /^(?:#![^\n]*)?\s*$/.test(rest) ? undefined : rest;
}

export const hasBlock = (script: string): boolean => script.includes(`${begin}\n`);
