/**
 * The cooperative lock. Hazard: two writers at once. Guarantee: whoever is in `withLock` is alone among those who ask for the
 * lock, and the lock is removed when it is done, fails, or is asked to stop; a process that is killed outright leaves it, and
 * the next one says whose it is. It comes into being complete: a link to a finished file, so that there is no instant at which
 * it exists and does not name its owner.
 */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OperationalError } from "../../workspace/operational-error.ts";
import { type LockOwner, ownerName, ownerText, readOwner } from "../lock-owner.ts";
import { lockName } from "../promises.ts";
import type { ContextFolder } from "./folder.ts";
import { isGone, thisProcess } from "./process-identity.ts";

export interface LockOptions {
  /** How often the lock is asked for before giving up; at least once. */
  readonly attempts: number;
  /** Whether to take over a lock whose owner is certainly gone. */
  readonly breakStale: boolean;
}

/** Milliseconds between two attempts: chance keeps writers that wait from asking all at once. */
const shortestWait = 50;
const longestWait = 250;

/** @throws OperationalError that names the owner, when the lock stays held */
export async function withLock<Result>(
  folder: ContextFolder,
  { attempts, breakStale }: LockOptions,
  action: () => Result | Promise<Result>,
): Promise<Result> {
  const path = join(folder.path, lockName);
  const mine = ownerText(thisProcess(Date.now()));
  for (let attempt = 1; !create(path, mine); attempt += 1) {
    if (breakStale && breakIfStale(path)) continue;
    if (attempt >= attempts) throw new OperationalError(held(folder, path, attempts));
    await sleep(shortestWait + Math.random() * (longestWait - shortestWait));
  }
  const release = (): void => {
    // Someone who took it for stale may have it by now.
    if (contentOf(path) === mine) rmSync(path, { force: true });
  };
  const stop = onStop(release);
  try {
    sweep(folder.path);
    return await action();
  } finally {
    release();
    stop();
  }
}

/** Whether the lock came into being. */
function create(path: string, content: string): boolean {
  const own = join(dirname(path), `.${basename(path)}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeNew(own, content);
    try {
      linkSync(own, path);
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV", "EMLINK"].includes(codeOf(error)))
        throw error;
    } finally {
      rmSync(own, { force: true });
    }
    // A file system without links.
    writeNew(path, content);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    const why = error instanceof Error ? error.message : String(error);
    throw new OperationalError(`Cannot take the lock ${path}: ${why}`, { cause: error });
  }
}

function writeNew(path: string, content: string): void {
  const file = openSync(path, "wx");
  try {
    const bytes = Buffer.from(content);
    if (writeSync(file, bytes) < bytes.length) throw new Error("the disk is full");
  } finally {
    closeSync(file);
  }
}

/**
 * Removes a lock whose owner is certainly gone. Two who try it at once must not remove each other's new lock, so it is done
 * under a lock of its own, which may have been left behind in the same way.
 * @returns whether it is gone now
 */
function breakIfStale(path: string, depth = 0): boolean {
  const content = contentOf(path);
  if (content === undefined) return true;
  const owner = readOwner(content);
  if (owner === undefined || !isGone(owner) || depth > 2) return false;
  const guard = `${path}.break`;
  if (!create(guard, ownerText(thisProcess(Date.now())))) {
    breakIfStale(guard, depth + 1);
    return false;
  }
  try {
    if (contentOf(path) === content) unlinkSync(path);
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

export interface LockSighting {
  readonly path: string;
  readonly owner: LockOwner | undefined;
  /** Milliseconds since it was taken. */
  readonly age: number;
  readonly gone: boolean;
}

/** The folder's lock, as a reader sees it. */
export const lockSighting = (folder: ContextFolder): LockSighting | undefined =>
  sightingAt(join(folder.path, lockName));

/** The lock of a path, where there is one. */
export function sightingAt(path: string): LockSighting | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const content = contentOf(path);
  if (content === undefined) return undefined;
  const owner = readOwner(content);
  const age = Math.max(0, Date.now() - stats.mtimeMs);
  return { path, owner, age, gone: owner !== undefined && isGone(owner) };
}

function held(folder: ContextFolder, path: string, attempts: number): string {
  const sighting = lockSighting(folder);
  const shown = relative(folder.root, path);
  if (sighting === undefined)
    return `${shown} was held at each of ${attempts} attempts; run the command again`;
  const { owner, age, gone } = sighting;
  const since = `for ${Math.round(age / 1000)} s`;
  if (gone) {
    return `${shown} is held by ${ownerName(owner)}, which is gone; clear it with the same command and --break-stale-lock`;
  }
  const hint =
    owner === undefined
      ? `if nothing is writing, remove it with \`rm ${shown}\``
      : "wait for it, or allow more with --attempts";
  return `${shown} is held by ${ownerName(owner)} ${since}, after ${attempts} attempts nothing was written; ${hint}`;
}

const longestLock = 4096;

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").slice(0, longestLock);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new OperationalError(`Cannot read the lock ${path}: ${codeOf(error)}`, { cause: error });
  }
}

const leftBehind =
  /^\.lock(?:\.break)?-(\d+)-[0-9a-f]{12}\.tmp$|^(?:state\.json|summary\.md|journal\.ndjson)\.tmp-\w+$/;

/** Removes what killed writers left. Whoever holds the lock is the only one to write whole files. */
function sweep(path: string): void {
  for (const name of readdirSync(path)) {
    const match = leftBehind.exec(name);
    if (match === null) continue;
    const pid = match[1];
    if (pid === undefined || !runs(Number(pid))) rmSync(join(path, name), { force: true });
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** Releases when the process is asked to stop; returns how to take that back. */
function onStop(release: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
  const stop = (signal: (typeof signals)[number]): void => {
    release();
    process.exit(128 + numbers[signal]);
  };
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
