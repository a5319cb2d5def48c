/** What is loaded before it is known what is asked for: help and version wait for all of it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** The project's files that a file loads with it: imports of types load nothing, `import()` loads later. */
function loadedBy(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file) || !existsSync(file) || !file.endsWith(".ts")) return loaded;
  loaded.add(file);
  const { statements } = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  for (const statement of statements) {
    const names =
      (ts.isImportDeclaration(statement) &&
        statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) ||
      (ts.isExportDeclaration(statement) && !statement.isTypeOnly)
        ? statement.moduleSpecifier
        : undefined;
    if (names === undefined || !ts.isStringLiteral(names) || !names.text.startsWith(".")) continue;
    loadedBy(join(dirname(file), names.text), loaded);
  }
  return loaded;
}

test("help loads no reporter, no rule and no workspace", () => {
  const loaded = [...loadedBy("src/cli/main.ts")];
  expect(loaded).toContain("src/cli/arguments.ts");
  expect(loaded.length).toBeGreaterThan(3);
  expect(
    loaded.filter((file) => /^rules\/|^src\/(?:reporters|linter|documents|syntax)\//.test(file)),
  ).toEqual([]);
});

test("a run loads the reporters that it was asked for, when it reports", () => {
  const loaded = [...loadedBy("src/cli/lint.ts")].filter((file) => file.startsWith("src/reporters/"));
  expect(loaded).toContain("src/reporters/report.ts");
  for (const name of ["sarif", "junit", "gitlab", "markdown", "agent", "github", "json", "pretty"]) {
    expect(loaded).not.toContain(`src/reporters/${name}.ts`);
  }
});
