/** Which process this is, and whether another one still runs. */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { timestamp } from "../events.ts";
import type { LockOwner } from "../lock-owner.ts";

/** This process as the owner of a lock that it takes at a time (epoch milliseconds). */
export const thisProcess = (at: number): LockOwner => ({
  host: hostname(),
  pid: process.pid,
  started: timestamp(Math.round(at - process.uptime() * 1000)),
  identity: identityOf("self") ?? "",
  at: timestamp(at),
});

/**
 * Whether an owner is certainly gone: a process of this machine of which the system knows nothing, or in whose place another
 * one runs. Of a process on another machine, or in another container, nothing is certain.
 */
export function isGone(owner: LockOwner): boolean {
  if (owner.host !== hostname()) return false;
  const here = identityOf("self");
  if (here !== undefined && owner.identity !== "") {
    const [boot, space] = here.split(" ");
    const [thatBoot, thatSpace] = owner.identity.split(" ");
    if (boot !== thatBoot) return true;
    if (space !== thatSpace) return false;
    return identityOf(String(owner.pid)) !== owner.identity;
  }
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

/** `<boot> <pid namespace> <start in ticks>` on Linux; undefined elsewhere, and for a process that does not run. */
function identityOf(pid: string): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const space = readlinkSync("/proc/self/ns/pid");
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold anything; what follows it is numbers (proc(5)).
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" || state === "X" ? undefined : `${boot} ${space} ${rest[18] ?? ""}`;
  } catch {
    return undefined;
  }
}
