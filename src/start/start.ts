/** What a program starts with: it loads the scripts that the program was bundled into. */
import { join } from "node:path";
import { cachedDataVersionTag, getHeapCodeStatistics, setFlagsFromString } from "node:v8";
import { codeCacheFolder, readCode, writeCode } from "./code-cache.ts";
import { settleHome } from "./home.ts";
import { scriptsIn } from "./load-scripts.ts";

/** Set by the build: the folder of the program's scripts, the first of them, and a hash of all that the folder has. */
declare const FOLDER: string;
declare const FIRST: string;
declare const BUILD: string;
/** Whether what was compiled is kept for later runs: a thread leaves that to its process. */
declare const KEEPS: boolean;

// V8 optimises functions in each thread anew, and in a run of a second or two that takes a third of all processor time, most
// of it never to be earned back. The V8 of later Node versions than 20 has a cheaper compiler for the time before, and no
// such flag. Regular expressions become machine code at once: the byte code that else comes before it is dearer to make.
// Flags are among what kept code has to agree with, and so all are set before any is read.
if (process.versions.v8.startsWith("11.")) {
  setFlagsFromString("--interrupt-budget=1000000");
  setFlagsFromString("--no-regexp-tier-up");
}
// What a document leaves behind is soon as much as all the rest. V8 would let the heap grow fourfold before it looks.
setFlagsFromString("--heap-growing-percent=60");

settleHome(process.env);

/** By how much more code there has to be than is kept for that to be replaced. */
const growth = 1.25;
/** Of so many runs that compiled functions of known scripts alone, one counts its code: all of the heap is walked for it. */
const seldom = 8;

const program = [FOLDER, BUILD, process.arch, cachedDataVersionTag().toString(16)];
const folder = codeCacheFolder(program, process.env, process.platform);
let kept = 0;
let hasNew = false;
const scripts = scriptsIn(join(__dirname, "programs", FOLDER), (name) => {
  const found = folder === undefined ? undefined : readCode(folder, name);
  kept = Math.max(kept, found?.size ?? 0);
  hasNew ||= found === undefined;
  return found?.code;
});

if (KEEPS && folder !== undefined) {
  process.once("exit", () => {
    if (!hasNew && Math.random() * seldom > 1) return;
    const size = getHeapCodeStatistics().bytecode_and_metadata_size;
    if (size > kept * growth) writeCode(folder, size, scripts.code);
  });
}

scripts.load(FIRST);
