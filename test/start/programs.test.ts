/** The built programs, and the code that they leave to their next run. */
import { execFile } from "node:child_process";
import { cpSync, existsSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { cleanLog, logWithError } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const bin = resolve("dist/codex-lint.cjs");
const start = promisify(execFile);

const built = existsSync(bin);
if (!built) console.error("dist/ is not built, so the programs are not tried: run `npm run bundle`");

/** Script → bytes of code that are kept of it, and when they were written. */
const keptIn = (caches: string): Readonly<Record<string, readonly [bytes: number, time: number]>> =>
  Object.fromEntries(
    readdirSync(caches, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => {
        const { size, mtimeMs } = statSync(join(parentPath, name));
        return [name, [size, mtimeMs]];
      }),
  );

describe.skipIf(!built)("a program", () => {
  const run = (folder: string, env: Readonly<Record<string, string>>, ...argv: string[]) =>
    start(process.execPath, [bin, ...argv], { cwd: folder, env: { ...process.env, ...env } });

  test("leaves the code that it ran to the next run, and adds to it what that run needed", async () => {
    const caches = folderWith({});
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    const env = { NODE_COMPILE_CACHE: caches };
    await run(folder, env, "--help");
    const little = keptIn(caches);
    const first = await run(folder, env);
    const kept = keptIn(caches);
    const [core = 0] = kept["core.cjs.code"] ?? [];
    expect(little).not.toHaveProperty("core.cjs.code");
    expect(core).toBeGreaterThan(100_000);
    await expect(run(folder, env)).resolves.toEqual(first);
    // A run that found nothing kept would write it anew.
    expect(keptIn(caches)).toEqual(kept);
  });

  test("counts its code where that was kept already in few runs only", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog, "turn.cjs": turn });
    const env = { NODE_COMPILE_CACHE: folderWith({}) };
    const counted = async (chance: string): Promise<boolean> => {
      const argv = ["--require", "./turn.cjs", bin];
      const { stderr } = await start(process.execPath, argv, {
        cwd: folder,
        env: { ...process.env, ...env, CHANCE: chance },
      });
      return stderr.includes("counted");
    };
    expect(await counted("0.9")).toBe(true);
    expect(await counted("0.9")).toBe(false);
    expect(await counted("0.01")).toBe(true);
  });

  test.each([
    ["is to keep none", { NODE_DISABLE_COMPILE_CACHE: "1" }],
    ["has no place for it", { NODE_COMPILE_CACHE: "/dev/null/x" }],
  ])("runs as well where it %s", async (_, env) => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    const { stdout, stderr } = await run(folder, env);
    expect({ stdout, stderr }).toEqual({
      stdout: "1 file seen, 1 governed: 1 plan-log\nNo findings\n",
      stderr: "",
    });
  });

  test.each(["codex-lint", "codex-gen", "codex-context"])("%s can be started as a module", async (name) => {
    const [program, alias] = [resolve("dist", `${name}.cjs`), resolve("dist", `${name}.js`)];
    const help = await start(process.execPath, [program, "--help"]);
    expect(help.stdout).toContain(`Usage: ${name}`);
    await expect(start(process.execPath, [alias, "--help"])).resolves.toEqual(help);
    expect(statSync(alias).mode & 0o111).toBe(0o111);
  });

  test("does with the parser of reference where the native one has no binary", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    cpSync("package.json", join(folder, "package.json"));
    cpSync("dist", join(folder, "dist"), { recursive: true });
    const modules = join(folder, "node_modules");
    cpSync("node_modules/satteri", join(modules, "satteri"), { recursive: true });
    symlinkSync(resolve("node_modules/unified"), join(modules, "unified"));
    const argv = [join(folder, "dist", "codex-lint.cjs"), "PLAN_LOG.md"];
    const { stdout, stderr } = await start(process.execPath, argv, { cwd: folder });
    expect({ stdout, stderr }).toEqual({
      stdout: "1 file seen, 1 governed: 1 plan-log\nNo findings\n",
      stderr: "",
    });
    await expect(
      start(process.execPath, [...argv, "--parser", "fast"], { cwd: folder }),
    ).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining("has no binary for this platform") as string,
    });
  });

  test("has other threads help with many files", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [`docs/plan-${index}/PLAN_LOG.md`, logWithError]),
    );
    const folder = folderWith({ ...many, "witness.cjs": witness, "said/README": "" });
    const done = start(process.execPath, ["--require", "./witness.cjs", bin, "docs"], { cwd: folder });
    await expect(done).rejects.toMatchObject({ code: 1 });
    const threads = readdirSync(join(folder, "said")).filter((name) => name !== "README");
    expect(threads).toHaveLength(Math.min(availableParallelism(), 3) - 1);
  });
});

/** Decides by `CHANCE` what falls to chance, and says when code is counted. */
const turn = `
  const v8 = require("node:v8");
  const count = v8.getHeapCodeStatistics;
  v8.getHeapCodeStatistics = () => (require("node:fs").writeSync(2, "counted"), count());
  Math.random = () => Number(process.env.CHANCE);
`;

/** Leaves a file for every thread that says anything to the one that started it. */
const witness = `
  const { parentPort, threadId } = require("node:worker_threads");
  const say = parentPort?.postMessage;
  if (say) parentPort.postMessage = function (...what) {
    require("node:fs").writeFileSync("said/" + threadId, "");
    return say.apply(this, what);
  };
`;
