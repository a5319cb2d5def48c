import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  findConfiguration,
  fromRoot,
  noConfiguration,
  readConfiguration,
} from "../../src/workspace/configuration.ts";
import { ruleSettings, type RuleOverride } from "../../src/workspace/rule-settings.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { folderWith } from "../support/folder.ts";

/** The configuration that a search from a folder of these files finds. */
const search = async (files: Readonly<Record<string, string>>, from = ".") => {
  const root = folderWith({ ".git/HEAD": "", "a/b/x.md": "", ...files });
  const found = await findConfiguration(join(root, from), root);
  return { ...found, from: found.source?.slice(root.length + 1) };
};

/** The message about a configuration. */
const refusal = async (name: string, text: string): Promise<string> => {
  const root = folderWith({ [name]: text });
  return readConfiguration(join(root, name), root).then(
    () => "accepted",
    (error: unknown) => String(error),
  );
};

describe("the search", () => {
  test.each([
    "codex-lint.config.yaml",
    "codex-lint.config.yml",
    "codex-lint.config.json",
    "codex-lint.config.jsonc",
    ".config/codex-lint.yaml",
    ".config/codex-lint.config.json",
  ])("finds %s", async (name) => {
    const text = name.endsWith("c") ? '// strict\n{ "extends": "strict", }' : '{ "extends": "strict" }';
    const { settings, from } = await search({ [name]: text });
    expect({ settings, from }).toEqual({ settings: { extends: "strict" }, from: name });
  });

  test("finds the key of package.json, and passes over a package.json without it", async () => {
    const files = {
      "package.json": '{ "name": "x", "codexLint": { "extends": "strict" } }',
      "a/package.json": '{ "name": "y" }',
    };
    const { settings, from } = await search(files, "a/b");
    expect({ settings, from }).toEqual({ settings: { extends: "strict" }, from: "package.json" });
  });

  test("takes the nearest, going up to the repository's root and no further", async () => {
    const nearest = {
      "codex-lint.config.yaml": "extends: strict",
      "a/codex-lint.config.yaml": "ignore: [x]",
    };
    expect((await search(nearest, "a/b")).from).toBe("a/codex-lint.config.yaml");
    const above = { "codex-lint.config.yaml": "extends: strict", "a/.git/HEAD": "" };
    expect((await search(above, "a/b")).from).toBe(undefined);
  });

  test("looks outside a repository only into the folder itself", async () => {
    const root = folderWith({ "codex-lint.config.yaml": "extends: strict", "a/x.md": "" });
    expect((await findConfiguration(join(root, "a"), root)).source).toBe(undefined);
    expect((await findConfiguration(root, root)).settings).toEqual({ extends: "strict" });
  });

  test("takes an empty file for one that says nothing", async () => {
    const { settings, from } = await search({ "codex-lint.config.yaml": "# nothing yet\n" });
    expect({ settings, from }).toEqual({ settings: {}, from: "codex-lint.config.yaml" });
  });

  test("knows the folder that a file in .config is about", async () => {
    const { folder, source } = await search({ ".config/codex-lint.yaml": "ignore: [x]" });
    expect(`${folder}/.config/codex-lint.yaml`).toBe(source);
  });
});

describe("a mistake is told at its line and column", () => {
  test.each([
    [
      "c.yaml",
      "extends: strict\nruls: {}\n",
      "c.yaml:2:1: Unexpected key `ruls` in the configuration, did you mean `rules`",
    ],
    [
      "c.jsonc",
      '{\n  // why\n  "ruls": {}\n}',
      "c.jsonc:3:3: Unexpected key `ruls` in the configuration, did you mean `rules`",
    ],
    [
      "package.json",
      '{\n  "codexLint": {\n    "extends": "strikt"\n  }\n}',
      "package.json:3:16: Unexpected value of `extends`, expected `recommended` or `strict`",
    ],
    [
      "c.yaml",
      "overrides:\n  - files: [a]\n    rulez: {}\n    rules: {}\n",
      "c.yaml:3:5: Unexpected key `rulez` in `overrides.0`, did you mean `rules`",
    ],
    [
      "c.yaml",
      "overrides:\n  - files: [a]\n",
      "c.yaml:2:5: Unexpected absence of `rules` in `overrides.0`, expected the key",
    ],
    [
      "c.yaml",
      "rules:\n  task-id: loud\n",
      "c.yaml:2:12: Unexpected value of `rules.task-id`, expected `off`, `info`, `warning` or `error`, or a list of one of these and the options",
    ],
    ["c.yaml", "ignore: docs\n", "c.yaml:1:9: Unexpected value of `ignore`, expected an array"],
    [
      "c.yaml",
      "contracts:\n  - kind: adr\n",
      "c.yaml:2:5: Unexpected value of `contracts.0`, expected the path of a YAML file, or `kind` and `from`",
    ],
    [
      "c.yaml",
      "remark: [1]\n",
      "c.yaml:1:10: Unexpected value of `remark.0`, expected a package name, or a list of the name and its options",
    ],
    [
      "c.yaml",
      "timeZone: Mars/Olympus\n",
      "c.yaml:1:11: Unexpected time zone `Mars/Olympus`, expected an IANA name or an offset such as UTC+08:00",
    ],
    [
      "c.yaml",
      "rootPrefix: name\n",
      'c.yaml:1:13: Unexpected value of `rootPrefix`, expected one that must match pattern "^/"',
    ],
    ["c.yaml", "- a\n", "c.yaml:1:1: Unexpected value of the configuration, expected an object"],
    ["c.yaml", "ignore: []\nignore: [a]\n", "c.yaml:2:1: Map keys must be unique"],
    ["c.yaml", "ignore: [a\n", "c.yaml:2:1: Flow sequence"],
    [
      "c.json",
      '{\n  "ignore": [],\n  "ignore": []\n}',
      "c.json:3:3: Map keys must be unique: ignore is there twice",
    ],
    ["c.json", '{ "ignore": [ }', "c.json:1:15: Value expected"],
    ["package.json", '{ "codexLint": {} /* why */ }', "package.json:1:19: Invalid comment token"],
  ])("%s: %j", async (name, text, message) => {
    expect(await refusal(name, text)).toContain(`ConfigurationError: ${message}`);
  });

  test("and several mistakes are told together", async () => {
    expect((await refusal("c.yaml", "ruls: {}\nkindz: {}\n")).split("\n")).toHaveLength(2);
  });

  test("a file that is not there is said to be missing", async () => {
    expect(await refusal("sub/../x.yaml", "extends: strict")).toBe("accepted");
    await expect(readConfiguration("/nowhere/x.yaml", "/")).rejects.toThrow(
      "Cannot read the configuration nowhere/x.yaml",
    );
  });
});

test.each([
  ["*.md", "packages/a/**/*.md"],
  ["/*.md", "packages/a/*.md"],
  ["docs/**", "packages/a/docs/**"],
  ["docs/", "packages/a/**/docs/"],
  ["!keep.md", "!packages/a/**/keep.md"],
])("the glob %s of a package is %s from the root", (glob, expected) => {
  expect(fromRoot(glob, noConfiguration("/r/packages/a"), "/r")).toBe(expected);
  expect(fromRoot(glob, noConfiguration("/r"), "/r")).toBe(expected.replace("packages/a/", ""));
});

describe("the settings of rules", () => {
  const calm = defineRule({
    id: "calm-words",
    topic: "meta",
    description: "Reports nothing.",
    severity: "info",
    strict: { severity: "error", options: { limit: 1 } },
    fixable: false,
    options: {
      type: "object",
      properties: { limit: { type: "integer", minimum: 0, description: "How many." } },
    },
    defaults: { limit: 3 },
    messages: {},
    check() {},
  });

  test("documents that the same overrides match have one answer, and others another", async () => {
    const yaml = "overrides: [{ files: ['a/**'], rules: { calm-words: error } }]";
    const root = folderWith({ "codex-lint.config.yaml": yaml });
    const configuration = await findConfiguration(root, root);
    const settingsFor = await ruleSettings({ configuration, rules: [calm], root, overrides: [] });
    expect(settingsFor("a/one.md")).toBe(settingsFor("a/two.md"));
    expect(settingsFor("a/one.md")("calm-words")?.severity).toBe("error");
    expect(settingsFor("b/one.md")("calm-words")?.severity).toBe("info");
  });

  const settingsOf = async (yaml: string, path: string, overrides: readonly RuleOverride[] = []) => {
    const root = folderWith({ "codex-lint.config.yaml": yaml });
    const configuration = await findConfiguration(root, root);
    return (await ruleSettings({ configuration, rules: [calm], root, overrides }))(path)("calm-words");
  };

  test.each([
    ["", { severity: "info", options: { limit: 3 }, explicit: false }],
    ["extends: strict", { severity: "error", options: { limit: 1 }, explicit: false }],
    ["rules: { calm-words: warning }", { severity: "warning", options: { limit: 3 }, explicit: true }],
    [
      "rules: { calm-words: [warning, { limit: 9 }] }",
      { severity: "warning", options: { limit: 9 }, explicit: true },
    ],
    [
      "extends: strict\nrules: { calm-words: info }",
      { severity: "info", options: { limit: 1 }, explicit: true },
    ],
    [
      "rules: { calm-words: [error, { limit: 9 }] }\noverrides: [{ files: ['*.md'], rules: { calm-words: warning } }]",
      { severity: "warning", options: { limit: 9 }, explicit: true },
    ],
    [
      "overrides:\n  - { files: ['docs/**'], rules: { calm-words: warning } }\n  - { files: [a.md], rules: { calm-words: 'off' } }",
      { severity: "off", options: { limit: 3 }, explicit: true },
    ],
    [
      "overrides: [{ files: ['other/**'], rules: { calm-words: error } }]",
      { severity: "info", options: { limit: 3 }, explicit: false },
    ],
  ])("%j", async (yaml, expected) => {
    expect(await settingsOf(yaml, "docs/a.md")).toEqual(expected);
  });

  test("of the command line win", async () => {
    const yaml = "overrides: [{ files: ['*.md'], rules: { calm-words: warning } }]";
    expect(await settingsOf(yaml, "a.md", [{ ruleId: "calm-words", severity: "off" }])).toMatchObject({
      severity: "off",
    });
  });

  test.each([
    [
      "rules: { calm-wrods: error }",
      "codex-lint.config.yaml:1:10: Unexpected rule `calm-wrods`, did you mean `calm-words`",
    ],
    [
      "rules: { calm-words: [error, { limt: 1 }] }",
      "codex-lint.config.yaml:1:30: Unexpected option `limt` of `calm-words`, did you mean `limit`",
    ],
    [
      "rules: { calm-words: [error, { limit: -1 }] }",
      "codex-lint.config.yaml:1:30: Unexpected options of `calm-words`: `limit` must be >= 0",
    ],
    [
      "overrides: [{ files: [a], rules: { calm-wrods: error } }]",
      "codex-lint.config.yaml:1:36: Unexpected rule `calm-wrods`",
    ],
  ])("%j is refused", async (yaml, message) => {
    await expect(settingsOf(yaml, "a.md")).rejects.toThrow(message);
  });

  test("of other linters' rules are not checked", async () => {
    expect(
      await settingsOf("rules: { 'remark-lint:no-tabs': off, calm-words: error }", "a.md"),
    ).toMatchObject({
      severity: "error",
    });
  });
});
