/** Tells which files of a workspace changed, several at once where they change together. */
import { basename, join } from "node:path";
import { git } from "./git.ts";
import { OperationalError } from "./operational-error.ts";
import { portable } from "./root.ts";

/** Milliseconds in which several changes are one: editors write a file in several steps, git changes many. */
const settle = 80;

/**
 * Calls `tell` with the paths (from the root, with `/`) of files that were added, changed or removed, one call after the
 * other, until `signal` says stop. What git ignores is not watched, nor are `.git` and `node_modules`.
 * @param onReady called once and first, when no change can be missed any more
 * @throws what `onReady` throws; OperationalError when the system has no more to watch with
 */
export async function watchFiles(
  root: string,
  tell: (changed: ReadonlySet<string>) => Promise<void>,
  onReady: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { watch } = await import("chokidar");
  const spared = await sparedFolders(root);
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => spared.has(path) || never.has(basename(path)),
  });
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const flush = (): void => {
    const batch = changed;
    changed = new Set();
    work = work.then(() => (signal.aborted ? undefined : tell(batch)));
  };
  watcher.on("all", (_event, path) => {
    changed.add(portable(root, path));
    clearTimeout(timer);
    timer = setTimeout(flush, settle);
  });
  const broken = new Promise<never>((_resolve, reject) => {
    watcher.once("error", (cause) => {
      const what = cause instanceof Error ? cause.message : String(cause);
      reject(new OperationalError(`Cannot watch ${root}: ${what}`, { cause }));
    });
  });
  const stopped = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
  try {
    await Promise.race([new Promise<void>((resolve) => watcher.once("ready", () => resolve())), broken]);
    work = onReady();
    await Promise.race([work, broken]);
    await Promise.race([stopped, broken]);
    clearTimeout(timer);
    await work;
  } finally {
    await watcher.close();
  }
}

async function sparedFolders(root: string): Promise<ReadonlySet<string>> {
  const argv = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"];
  const ignored = (await git(root, argv)) ?? "";
  const folders = ignored.split("\0").filter((path) => path.endsWith("/"));
  return new Set(folders.map((path) => join(root, path.slice(0, -1))));
}

const never = new Set([".git", "node_modules"]);
