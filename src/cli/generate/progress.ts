/** Shows people at a terminal how far a run is, once it takes longer than anybody waits without a sign. */

/** A terminal, and a clock that never goes back, in milliseconds. */
export interface Watcher {
  readonly write: (text: string) => void;
  readonly now: () => number;
}

export interface Progress {
  /** @param what is being done: `Reading`, `Checking` */
  show(what: string, done: number, all: number): void;
  /** Takes away what is shown; to be called before anything else is written. */
  clear(): void;
}

/** Milliseconds: how long nothing is shown, and how long what is shown stays. */
const patience = 1000;
const rest = 100;

const eraseLine = "\r\u001B[K";

/** @param watcher undefined where nobody watches */
export function progressOn(watcher: Watcher | undefined): Progress {
  if (watcher === undefined) return { show: () => undefined, clear: () => undefined };
  const { write, now } = watcher;
  let next = now() + patience;
  let shown = false;
  return {
    show: (what, done, all) => {
      if (now() < next) return;
      next = now() + rest;
      shown = true;
      write(`${eraseLine}${what} ${done} of ${all} files`);
    },
    clear: () => {
      if (shown) write(eraseLine);
      shown = false;
    },
  };
}
