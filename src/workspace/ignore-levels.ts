/** Which ignore files count in a folder: those of its repository down to it, the nearer before the farther. */
import { lstatSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gitFolder } from "./git-environment.ts";
import { type IgnoreLines, readIgnoreLines, saidOf } from "./gitignore.ts";
import { portable, repositoryRoot } from "./root.ts";

export interface Level {
  readonly lines: IgnoreLines;
  /** Where the part of a path that is below the file's folder begins. */
  readonly start: number;
  /** What counts where the lines say nothing. */
  readonly above: Level | undefined;
}

/** @param path from the top of the repository, with `/` */
export function isIgnored(level: Level | undefined, path: string, isFolder: boolean): boolean {
  for (let each = level; each !== undefined; each = each.above) {
    const said = saidOf(each.lines, path.slice(each.start), isFolder);
    if (said !== undefined) return said;
  }
  return false;
}

/** Whether a file or a folder that it is in is ignored; as for `isIgnored` else. */
export function isInIgnored(level: Level | undefined, path: string): boolean {
  if (level === undefined) return false;
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
    if (isIgnored(level, path.slice(0, end), true)) return true;
  }
  return isIgnored(level, path, false);
}

/** Where a walk of a folder begins, as git sees the folder. */
export interface Start {
  /** The way to the folder from the top of its repository, with a `/` behind each name; empty outside of one. */
  readonly way: string;
  /** What ignore files above the folder say. */
  readonly above: Level | undefined;
  /** Whether these leave out the folder itself. */
  readonly isIgnored: boolean;
}

/** @param folder a real path. Outside of a repository, only ignore files from here downwards count. */
export function startOf(folder: string): Start {
  const top = repositoryRoot(folder);
  let way = "";
  if (top === undefined || top === folder) return { way, above: undefined, isIgnored: false };
  let level = excludedIn(top);
  for (const name of portable(top, folder).split("/")) {
    level = withIgnoreFile(level, join(top, way), way);
    way += name;
    if (isIgnored(level, way, true)) return { way, above: level, isIgnored: true };
    way += "/";
  }
  return { way, above: level, isIgnored: false };
}

/** Adds the `.gitignore` of a folder. @param way from the top of the repository, as in `Start` */
export function withIgnoreFile(above: Level | undefined, folder: string, way: string): Level | undefined {
  return withLines(above, join(folder, ".gitignore"), way.length);
}

/** `.git/info/exclude`, which is for the patterns of one clone. @param top of a repository */
export function excludedIn(top: string): Level | undefined {
  const own = gitFolder(top);
  return own === undefined ? undefined : withLines(undefined, join(sharedFolder(own), "info", "exclude"), 0);
}

/** A linked worktree has a folder of its own in that of its repository, and says there where the latter is. */
function sharedFolder(own: string): string {
  const way = textOf(join(own, "commondir"))?.trim();
  return way ? resolve(own, way) : own;
}

function withLines(above: Level | undefined, path: string, start: number): Level | undefined {
  const lines = readIgnoreLines(textOf(path) ?? "");
  return lines.length === 0 ? above : { lines, start, above };
}

/** Git follows no symbolic link there either. What cannot be read says nothing. */
function textOf(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
