/**
 * What V8 made of a program's scripts in earlier runs. A run of a tenth of a second spends half of it compiling functions
 * that the last one compiled too; code that was kept is there at once. It is of use to one build of the program and one
 * V8 only, and so each pair has a folder of its own, in the user's cache folder.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { crc32 } from "node:zlib";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the code of a program is kept: below the folder that `NODE_COMPILE_CACHE` names, else where the system has caches
 * of the user's programs; undefined where `NODE_DISABLE_COMPILE_CACHE` is set. Both are Node's own names
 * (https://nodejs.org/api/module.html#module-compile-cache).
 * @param program what the code has to agree with
 */
export function codeCacheFolder(
  program: readonly string[],
  env: Environment,
  platform: NodeJS.Platform,
): string | undefined {
  if (env["NODE_DISABLE_COMPILE_CACHE"]) return undefined;
  const caches = env["NODE_COMPILE_CACHE"] || userCaches(env, platform);
  return caches && join(caches, "codex-lint", program.join("-"));
}

function userCaches(env: Environment, platform: NodeJS.Platform): string | undefined {
  if (platform === "win32") return env["LOCALAPPDATA"];
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  // A relative path there is to be ignored (https://specifications.freedesktop.org/basedir/latest/).
  const named = env["XDG_CACHE_HOME"];
  return named !== undefined && isAbsolute(named) ? named : join(homedir(), ".cache");
}

export interface KeptCode {
  readonly code: Buffer;
  /** Bytes of code that there were in the process that kept this, whatever script they are of. */
  readonly size: number;
}

/** Bytes behind the code: the size, and the checksum of all that is before. */
const endLength = 8;

/** Undefined where nothing was kept, or by another user, or where the file is damaged: V8 would run that. */
export function readCode(folder: string, script: string): KeptCode | undefined {
  const bytes = readOwn(fileIn(folder, script));
  const end = (bytes?.length ?? 0) - endLength;
  if (bytes === undefined || end < 0) return undefined;
  if (crc32(bytes.subarray(0, end + 4)) !== bytes.readUInt32LE(end + 4)) return undefined;
  return { code: bytes.subarray(0, end), size: bytes.readUInt32LE(end) };
}

function readOwn(path: string): Buffer | undefined {
  let open: number | undefined;
  try {
    open = openSync(path, "r");
    return fstatSync(open).uid === (process.geteuid?.() ?? 0) ? readFileSync(open) : undefined;
  } catch {
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/**
 * Keeps code for the next run, by name of the script. Where that cannot be, the next run compiles as this one did: nobody
 * is told.
 * @param make is asked only once there is a place for what it makes
 */
export function writeCode(folder: string, size: number, make: () => ReadonlyMap<string, Buffer>): void {
  try {
    if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) sweep(dirname(folder));
    const unfinished = fileIn(folder, `${process.pid}`);
    writeFileSync(unfinished, "", { mode: 0o600 });
    for (const [script, code] of make()) {
      const end = Buffer.alloc(endLength);
      end.writeUInt32LE(size);
      end.writeUInt32LE(crc32(end.subarray(0, 4), crc32(code)), 4);
      writeFileSync(unfinished, Buffer.concat([code, end]), { mode: 0o600 });
      renameSync(unfinished, fileIn(folder, script));
    }
  } catch {
    return;
  }
}

const fileIn = (folder: string, script: string): string => join(folder, `${script}.code`);

/** Milliseconds after which a build counts as replaced by another. */
const longAgo = 30 * 24 * 60 * 60 * 1000;

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > longAgo) rmSync(path, { recursive: true, force: true });
  }
}
