/** Shows people at a terminal how far a run is, once it takes longer than anybody waits without a sign. */

/** What progress is written to, if it is a terminal. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
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

/** @param now a clock that never goes back, in milliseconds */
export function progressOn(terminal: Terminal, now = (): number => performance.now()): Progress {
  if (terminal.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let next = now() + patience;
  let shown = false;
  return {
    show: (what, done, all) => {
      if (now() < next) return;
      next = now() + rest;
      shown = true;
      terminal.write(`${eraseLine}${what} ${done} of ${all} files`);
    },
    clear: () => {
      if (shown) terminal.write(eraseLine);
      shown = false;
    },
  };
}
