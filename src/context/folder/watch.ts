/** Tells when files of the folder change, until it is asked to stop. */
import { existing, type ContextFolder } from "./folder.ts";

/** Milliseconds in which several changes are one. */
const settle = 80;

/** Calls `tell` at once and after every change; resolves when `signal` says so. */
export async function watchFolder(
  folder: ContextFolder,
  tell: () => void,
  signal: AbortSignal,
): Promise<void> {
  const { path } = existing(folder);
  const { watch } = await import("chokidar");
  const watcher = watch(path, { ignoreInitial: true, followSymlinks: false, depth: 1 });
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(tell, settle);
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  tell();
  if (!signal.aborted) {
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  }
  clearTimeout(timer);
  await watcher.close();
}
