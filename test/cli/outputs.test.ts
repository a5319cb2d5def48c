import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formats, parseArguments } from "../../src/cli/arguments.ts";
import { outputsOf } from "../../src/cli/outputs.ts";
import { command, cleanLog, logWithError, logWithFix } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const read = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");

describe("several formats at once", () => {
  test("go each to its file, and the one without to stdout", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    const argv = ["-f", "pretty", "-f", "sarif:out.sarif", "-f", "json:report.json"];
    const { exitCode, stdout, stderr } = await command(folder, argv);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout).toBe((await command(folder, [])).stdout);
    expect(read(folder, "out.sarif")).toBe((await command(folder, ["-f", "sarif"])).stdout);
    expect(read(folder, "report.json")).toBe((await command(folder, ["-f", "json"])).stdout);
  });

  test.each(formats)("%s alone, in a file, leaves stdout empty", async (format) => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    expect(await command(folder, ["-f", `${format}:out`])).toEqual({ exitCode: 1, stdout: "", stderr: "" });
    expect(read(folder, "out")).toContain("required-field");
  });

  test("share --output-file with the one that has no file", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    const argv = ["-f", "json", "-f", "sarif:out.sarif", "-o", "report.json"];
    expect(await command(folder, argv)).toEqual({ exitCode: 1, stdout: "", stderr: "" });
    expect(JSON.parse(read(folder, "report.json"))).toHaveProperty("schemaVersion", 1);
    expect(JSON.parse(read(folder, "out.sarif"))).toHaveProperty("version", "2.1.0");
  });

  test("stay what they are beside --statistics, which pretty becomes", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    const both = await command(folder, ["-f", "pretty", "-f", "json:report.json", "--statistics"]);
    expect(both).toMatchObject({ stdout: expect.stringMatching(/^findings {2}fixable {2}rule\n/) as string });
    expect(both.stderr).toBe("");
    const json = read(folder, "report.json");
    const alone = await command(folder, ["-f", "json:report.json", "--statistics"]);
    expect(alone.stderr).toBe(both.stdout);
    expect(read(folder, "report.json")).toBe(json);
  });

  test("all have errors only with --quiet", async () => {
    const folder = folderWith({ "a/PLAN_LOG.md": logWithError, "b/PLAN_LOG.md": logWithFix });
    const { stdout } = await command(folder, ["-f", "agent", "-f", "gitlab:out.json", "--quiet"]);
    for (const report of [stdout, read(folder, "out.json")]) {
      expect(report).toContain("required-field");
      expect(report).not.toContain("unused-suppression");
    }
  });

  test("are written beside a diff, and beside a text that comes back fixed", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithFix });
    const diff = await command(folder, ["--diff", "-f", "json:report.json"]);
    expect(diff.exitCode).toBe(1);
    expect(diff.stdout).toMatch(/^--- a\/PLAN_LOG\.md\n/);
    expect(JSON.parse(read(folder, "report.json"))).toHaveProperty("summary.warnings", 0);
    const argv = ["-", "--fix", "-f", "pretty", "-f", "json:stdin.json"];
    const fixed = await command(folder, argv, { stdin: logWithFix });
    expect(fixed).toMatchObject({ exitCode: 0, stdout: cleanLog });
    expect(fixed.stderr).toContain("No findings");
    expect(JSON.parse(read(folder, "stdin.json"))).toHaveProperty("summary.governed", 1);
  });

  test("that cannot be written make the run fail, and the others come all the same", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    mkdirSync(join(folder, "taken"));
    const argv = [
      "-f",
      "sarif:PLAN_LOG.md/out.sarif",
      "-f",
      "json:taken",
      "-f",
      "agent:out.txt",
      "-f",
      "pretty",
    ];
    const { exitCode, stdout, stderr } = await command(folder, argv);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("No findings");
    expect(read(folder, "out.txt")).toContain("0 errors");
    expect(stderr).toMatch(
      /^codex-lint: Cannot write .*out\.sarif: .*\ncodex-lint: Cannot write .*taken: .*\n$/,
    );
  });

  test.skipIf(process.platform === "win32")("go into a pipe, which stays one", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const [text, outcome] = await Promise.all([
      readFile(pipe, "utf8"),
      command(folder, ["-f", "json:pipe", "PLAN_LOG.md"]),
    ]);
    expect(outcome).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(JSON.parse(text)).toHaveProperty("schemaVersion", 1);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test("tell a program that the run was not complete", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    const { exitCode, stdout } = await command(folder, ["PLAN_LOG.md", "gone.md", "-f", "sarif"]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [
        {
          invocations: [
            {
              executionSuccessful: false,
              toolExecutionNotifications: [{ message: { text: "No such file or folder: gone.md" } }],
            },
          ],
        },
      ],
    });
  });
});

describe("a mistake about formats exits 2 before anything is linted or fixed", () => {
  test.each([
    [["-f", "srif:out"], "Did you mean sarif? Expected pretty, json,"],
    [["-f", "sarif:"], "Expected a file behind the colon, as in sarif:report"],
    [["-f", ""], "Expected pretty, json,"],
    [["-f", "C:\\out.sarif"], "'C:\\out.sarif' is invalid"],
    [
      ["-f", "json", "-f", "sarif"],
      "Unexpected formats json, sarif without a file, expected one at most; name a file for the others, as in -f sarif:FILE",
    ],
    [["-f", "json:a", "-f", "sarif:./a"], "for the formats json, sarif, expected a file for each"],
    [["-f", "json", "-f", "sarif:a", "-o", "a"], "for the formats json, sarif, expected a file for each"],
    [["-f", "json:a", "-o", "b"], "Unexpected --output-file b, every format has its file already: json:a"],
    [["-o", ""], "Unexpected empty --output-file"],
  ])("%j", async (argv, message) => {
    const folder = folderWith({ "PLAN_LOG.md": logWithFix });
    const { exitCode, stdout, stderr } = await command(folder, ["--fix", ...argv]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(read(folder, "PLAN_LOG.md")).toBe(logWithFix);
  });

  test("but a file of Windows is a file", () => {
    const parsed = parseArguments(["-f", "sarif:C:\\reports\\out.sarif"], 80);
    expect(parsed).toMatchObject({
      ok: true,
      arguments: { reports: [{ format: "sarif", file: "C:\\reports\\out.sarif" }], format: "pretty" },
    });
  });
});

describe("--ci", () => {
  const picked = (
    env: Readonly<Record<string, string>>,
    ...argv: string[]
  ): readonly (readonly unknown[])[] => {
    const parsed = parseArguments(["--ci", ...argv], 80);
    if (!parsed.ok) throw new Error(parsed.stderr);
    const { outputs } = outputsOf(parsed.arguments, "/here", env);
    return outputs.map(({ format, file }) => (file === undefined ? [format] : [format, file]));
  };

  test.each([
    [{ GITHUB_ACTIONS: "true", CI: "true" }, [["github"]]],
    [{ GITLAB_CI: "true", CI: "true" }, [["pretty"], ["gitlab", "/here/gl-code-quality-report.json"]]],
    [{ JENKINS_URL: "https://ci.example" }, [["pretty"], ["junit", "/here/codex-lint-junit.xml"]]],
    [{ CIRCLECI: "true" }, [["pretty"], ["junit", "/here/codex-lint-junit.xml"]]],
    [{ TF_BUILD: "True" }, [["pretty"], ["junit", "/here/codex-lint-junit.xml"]]],
    [{ BUILDKITE: "true" }, [["pretty"], ["junit", "/here/codex-lint-junit.xml"]]],
    [{ CI: "true" }, [["pretty"]]],
    [{ GITHUB_ACTIONS: "" }, [["pretty"]]],
    [{}, [["pretty"]]],
  ])("with %j picks %j", (env, expected) => {
    expect(picked(env)).toEqual(expected);
  });

  test("yields to formats that are named", () => {
    expect(picked({ GITLAB_CI: "true" }, "-f", "json")).toEqual([["json"]]);
  });

  test("on GitHub annotates, appends the summary of the job, and says why", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    const summary = join(folderWith({}), "summary.md");
    writeFileSync(summary, "Said before\n");
    const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary };
    const { exitCode, stdout, stderr } = await command(folder, ["--ci"], { env });
    expect(exitCode).toBe(1);
    expect(stdout).toBe((await command(folder, ["-f", "github"])).stdout);
    const markdown = (await command(folder, ["-f", "markdown"])).stdout;
    expect(readFileSync(summary, "utf8")).toBe(`Said before\n${markdown}`);
    expect(stderr).toBe(
      "codex-lint: --ci picks github, and a summary of the job in Markdown: GITHUB_ACTIONS is set\n",
    );
  });

  test("fails no run for a summary that cannot be written, and says so", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(folder, "gone", "summary.md") };
    const { exitCode, stderr } = await command(folder, ["--ci"], { env });
    expect(exitCode).toBe(0);
    expect(stderr).toContain("codex-lint: Cannot write the summary of the job: ");
  });

  test("on GitLab writes the report that a job uploads", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    const { stdout, stderr } = await command(folder, ["--ci"], { env: { GITLAB_CI: "true" } });
    expect(stdout).toContain("PLAN_LOG.md:3:4");
    expect(JSON.parse(read(folder, "gl-code-quality-report.json"))).toHaveLength(1);
    expect(stderr).toBe(
      "codex-lint: --ci picks pretty and gitlab:gl-code-quality-report.json: GITLAB_CI is set\n",
    );
  });

  test("elsewhere says so, reports for people, and writes nothing", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    const { stdout, stderr } = await command(folder, ["--ci"]);
    expect(stdout).toContain("No findings");
    expect(stderr).toBe("codex-lint: --ci picks pretty: nothing in the environment says that this is CI\n");
    const given = await command(folder, ["--ci", "-f", "json"], { env: { GITLAB_CI: "true" } });
    expect(given.stderr).toBe("codex-lint: --ci picks nothing: -f says how to report\n");
    expect(existsSync(join(folder, "gl-code-quality-report.json"))).toBe(false);
  });
});
