/** A git repository on disk, for tests of what is asked of git. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderWith } from "./folder.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Repository {
  /** The top level of the work tree, a real path. */
  readonly folder: string;
  /** Runs git there and returns what it prints. */
  git(...argv: readonly string[]): string;
  /** Puts files on disk. */
  write(files: Files): void;
  remove(path: string): void;
  /** Commits files beside what is staged, and says as what. */
  commit(files?: Files): string;
}

/** A repository with a first commit of the files; without files, one without a commit. */
export function repositoryWith(files: Files = {}): Repository {
  const folder = folderWith({});
  const made = repositoryAt(folder);
  made.git("init", "--quiet", "--initial-branch=main");
  if (Object.keys(files).length > 0) made.commit(files);
  return made;
}

/** The repository that is there already. */
export function repositoryAt(folder: string): Repository {
  const git = (...argv: readonly string[]): string =>
    execFileSync("git", argv, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const write = (files: Files): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  return {
    folder,
    git,
    write,
    remove: (path) => rmSync(join(folder, path)),
    commit(files = {}) {
      write(files);
      const paths = Object.keys(files);
      if (paths.length > 0) git("add", "--force", "--", ...paths);
      git("commit", "--quiet", "--allow-empty", "--message", "Go on");
      return git("rev-parse", "HEAD").trim();
    },
  };
}
