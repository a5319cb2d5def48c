/** Who holds the lock, as the lock itself says it. Pure. */

export interface LockOwner {
  readonly host: string;
  readonly pid: number;
  /** When the process began (RFC 3339). */
  readonly started: string;
  /** What tells the process from a later one of the same number, where the system says it; else empty. */
  readonly identity: string;
  /** When the lock was taken (RFC 3339). */
  readonly at: string;
}

export const ownerText = (owner: LockOwner): string => `${JSON.stringify(owner)}\n`;

/** Undefined for a lock of another tool, which may be empty. */
export function readOwner(text: string): LockOwner | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isOwner(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is LockOwner {
  if (typeof value !== "object" || value === null) return false;
  const texts = ["host", "started", "identity", "at"].every(
    (key) => typeof Reflect.get(value, key) === "string",
  );
  const pid: unknown = Reflect.get(value, "pid");
  return texts && typeof pid === "number" && Number.isSafeInteger(pid) && pid > 0;
}

/** The owner for people. What is in a file is shown in bounds and on one line. */
export function ownerName(owner: LockOwner | undefined): string {
  if (owner === undefined) return "an unknown owner";
  const host = owner.host.replace(/[^\w.-]/g, "?").slice(0, 60);
  return `process ${owner.pid} on ${host}`;
}
