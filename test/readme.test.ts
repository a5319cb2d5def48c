/** What the README shows has to be true: its YAML is valid, its commands exist, its links lead somewhere. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { context } from "./context/support.ts";
import { command } from "./support/command.ts";
import { generate, repositoryWith } from "./support/generate.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const fences = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));
const yaml = fences.filter(({ language }) => language === "yaml").map(({ text }) => text);

describe("the README", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "codex-lint-readme-"));
    mkdirSync(join(folder, ".git"));
    mkdirSync(join(folder, ".agent"));
    mkdirSync(join(folder, "contracts"));
    mkdirSync(join(folder, "docs/adr"), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("shows a configuration and a contract that work together", async () => {
    const configuration = yaml.find((text) => text.startsWith("extends:")) ?? "";
    const contract = yaml.find((text) => /^kind: adr$/mu.test(text)) ?? "";
    writeFileSync(
      join(folder, "codex-lint.config.yaml"),
      configuration.replace(/^remark:.*\n(?: .*\n)*/mu, ""),
    );
    writeFileSync(join(folder, "contracts/adr.yaml"), contract);
    writeFileSync(join(folder, ".agent/PLANS.md"), readFileSync(`${root}fixtures/harbour/docs/PLANS.md`));
    writeFileSync(
      join(folder, "docs/adr/0001-queue.md"),
      "# Use a queue\n\n## Status\n\nAccepted\n\n## Context\n\nLoad.\n\n## Desision\n\nYes.\n",
    );
    const { exitCode, stdout, stderr } = await command(folder, ["--format", "json", "docs"]);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const report = JSON.parse(stdout) as { documents: { kind: string; diagnostics: { ruleId: string }[] }[] };
    expect(report.documents.map(({ kind }) => kind)).toEqual(["adr"]);
    const found = report.documents[0]?.diagnostics.map(({ ruleId }) => ruleId);
    expect(found?.sort()).toEqual(["required-section", "unknown-section"]);
  });

  it("names only options that exist", async () => {
    const helps = await Promise.all([
      command(folder, ["--help"]),
      ...["execplan", "contract", "summary", "taskboard", "archive"].map((name) =>
        generate(folder, name, "--help"),
      ),
      generate(folder, "plan-log", "entry", "--help"),
      context(folder, ["--help"]),
      context(folder, ["record", "issue", "--help"]),
    ]);
    const stdout = helps.map((help) => help.stdout).join("\n");
    const named = new Set([...readme.matchAll(/(?<=[\s`])--[a-z][a-z-]+/gu)].map(([option]) => option));
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((option) => !stdout.includes(option))).toEqual([]);
  });

  it("shows what codex-gen prints", async () => {
    const harbour = join(folder, "harbour");
    cpSync(`${root}fixtures/harbour`, harbour, { recursive: true });
    mkdirSync(join(harbour, ".git"));
    const outputs = await Promise.all([
      generate(root, "contract", "--from", "fixtures/contracts/adr/*.md", "--stdout"),
      generate(harbour, "summary", "--session"),
      ...["summary", "taskboard", "index"].map((name) => generate(harbour, name, "--stdout")),
    ]);
    const printed = new Set(outputs.flatMap(({ stdout }) => stdout.split(/\r?\n/u)));
    const [, section = ""] = /^## Generate$(.*?)^## Live context$/msu.exec(readme) ?? [];
    const shown = [...section.matchAll(/^```(?:markdown|text|csv)\n(.*?)^```$/gmsu)].map(
      ([, text = ""]) => text,
    );
    expect(shown.length).toBeGreaterThanOrEqual(5);
    expect(shown.flatMap((text) => text.split("\n")).filter((line) => !printed.has(line))).toEqual([]);
  });

  it("shows what the scope report says of the harbour", async () => {
    const repository = repositoryWith({});
    cpSync(`${root}fixtures/harbour`, repository, { recursive: true });
    const git = (...argv: string[]): void => void execFileSync("git", argv, { cwd: repository });
    git("add", "-A");
    git("commit", "-qm", "Harbour");
    for (const path of ["docs/BERTHS.md", "src/booking/rates.ts", "src/fax/gateway.ts", "src/tides.ts"]) {
      mkdirSync(join(repository, path, ".."), { recursive: true });
      writeFileSync(join(repository, path), "new\n");
    }
    const { stdout } = await command(repository, ["--scope-report", "--base", "HEAD"]);
    const shown = /\n\$ codex-lint --scope-report --base main\n(.*?)```\n/su.exec(readme)?.[1];
    expect(shown?.replace(/[0-9a-f]{10}:/u, "")).toBe(stdout.replace(/[0-9a-f]{10}:/u, ""));
  });

  it("links to files that exist", () => {
    const targets = [...readme.replace(/^```.*?^```$/gmsu, "").matchAll(/\]\(([^)#:]+)\)/gu)].map(
      ([, target = ""]) => target,
    );
    expect(targets.length).toBeGreaterThan(40);
    expect(targets.filter((target) => !existsSync(`${root}${target}`))).toEqual([]);
  });
});
