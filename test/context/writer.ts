/**
 * A writer for tests that need real processes: records notes `<name> <number>` from 0 on, and prints each number that was
 * acknowledged. With `rotate` it also moves the old part of the journal away, now and then.
 * Arguments: folder, name, how many, whether to rotate.
 */
import { runContext } from "../../src/cli/context-main.ts";

const [folder = ".", name = "writer", count = "1", rotates = ""] = process.argv.slice(2);

const command = (argv: readonly string[]) =>
  runContext({
    argv: [...argv, "--attempts", "100000", "--break-stale-lock", "--root", folder],
    cwd: folder,
    env: {},
    stdin: () => Promise.resolve(Buffer.alloc(0)),
    stdout: { isTTY: false, columns: 80 },
    program: "",
    write: () => {},
    signal: new AbortController().signal,
  });

for (let number = 0; number < Number(count); number += 1) {
  const { exitCode, stderr } = await command(["record", "note", `${name} ${number}`, "--any-time"]);
  if (exitCode !== 0) {
    process.stderr.write(stderr);
    process.exit(1);
  }
  process.stdout.write(`${number}\n`);
  if (rotates !== "" && number % 7 === 6) await command(["rotate", "--force"]);
}
