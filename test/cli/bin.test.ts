import { execFile, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { cleanLog, logWithError } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const bin = resolve("dist/codex-lint.cjs");
const start = promisify(execFile);

const built = existsSync(bin);
if (!built) console.error("dist/ is not built, so the built command is not tried: run `npm run bundle`");

describe.skipIf(!built)("the built command", () => {
  test("lints, and its exit code says what it found", async () => {
    const folder = folderWith({ "a/PLAN_LOG.md": cleanLog, "b/PLAN_LOG.md": logWithError });
    const clean = await start(process.execPath, [bin, "a"], { cwd: folder });
    expect(clean).toMatchObject({ stdout: "1 file seen, 1 governed: 1 plan-log\nNo findings\n", stderr: "" });
    await expect(start(process.execPath, [bin, "b"], { cwd: folder })).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining("required-field") as string,
    });
  });

  test("reads a configuration in YAML, options of rules, and a rule's documentation", async () => {
    const folder = folderWith({
      "PLAN_LOG.md": logWithError,
      "codex-lint.config.yaml": "rules: { required-field: info, stale-plan: [info, { days: 9 }] }\n",
    });
    expect((await start(process.execPath, [bin], { cwd: folder })).stdout).toContain("1 info");
    const explained = await start(process.execPath, [bin, "--explain", "stale-plan"], { cwd: folder });
    expect(explained.stdout).toBe(readFileSync("rules/lifecycle/stale-plan.md", "utf8"));
  });

  test("ends quietly when its reader has seen enough", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`plan-${index}/PLAN_LOG.md`, logWithError]),
    );
    const child = spawn(process.execPath, [bin, "-f", "json"], { cwd: folderWith(many) });
    const errors: Buffer[] = [];
    child.stderr.on("data", (part: Buffer) => errors.push(part));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((settle) => child.once("close", settle));
    expect({ code, stderr: Buffer.concat(errors).toString() }).toEqual({ code: 1, stderr: "" });
  });

  test.skipIf(!existsSync("/dev/full"))("says that its report could not be written", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [bin], { cwd: folder, stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    const errors: Buffer[] = [];
    child.stderr?.on("data", (part: Buffer) => errors.push(part));
    const code = await new Promise((settle) => child.once("close", settle));
    const stderr = Buffer.concat(errors).toString();
    expect({ code, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 1 });
    expect(stderr).toMatch(/^Cannot write the output: ENOSPC/);
  });

  test("ends once all is written, whatever else goes on in its process", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`plan-${index}/PLAN_LOG.md`, logWithError]),
    );
    const folder = folderWith({ ...many, "lively.cjs": "setInterval(() => undefined, 1000);" });
    const argv = ["--require", "./lively.cjs", bin, "-f", "json"];
    const failure: unknown = await start(process.execPath, argv, { cwd: folder }).catch(
      (error: unknown) => error,
    );
    const { code, stdout } = failure as { readonly code: number; readonly stdout: string };
    expect(code).toBe(1);
    // More than a pipe holds.
    expect(stdout.length).toBeGreaterThan(100_000);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { scanned: 200, errors: 200 } });
  });

  test("reads stdin to its end", async () => {
    const child = spawn(process.execPath, [bin, "-", "--fix"], { cwd: folderWith({}) });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stdin.write(cleanLog.slice(0, 40));
    child.stdin.end(cleanLog.slice(40));
    await new Promise((settle) => child.once("close", settle));
    expect(Buffer.concat(parts).toString()).toBe(cleanLog);
  });
});
