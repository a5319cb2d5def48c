/**
 * Holds the layers apart, on the import graph: who may know whom, what a pure layer may not touch, and that nothing goes
 * in circles. Type imports count like others: a type is knowledge too.
 */
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { globbySync } from "globby";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Layer → the layers it may import, besides itself. A folder belongs to the longest path that fits it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/syntax": [],
  "src/contracts": ["src/syntax"],
  // A status is read by the vocabulary that a contract declares.
  "src/documents/values": ["src/syntax", "src/contracts"],
  "src/documents": ["src/syntax", "src/documents/values", "src/contracts"],
  "src/linter": ["src/syntax", "src/contracts", "src/documents", "src/documents/values"],
  "src/reporters": ["src/syntax", "src/linter"],
  "src/generators": [
    "src/syntax",
    "src/contracts",
    "src/documents",
    "src/documents/values",
    // Findings are data like any other to what is derived from documents.
    "src/linter",
  ],
  "src/context": ["src/syntax", "src/contracts", "src/reporters", "src/linter"],
  rules: ["src/syntax", "src/contracts", "src/documents", "src/documents/values", "src/linter"],
};
const pure = Object.keys(mayImport);

/**
 * Layers that touch the world may import every pure one, the package's own name and version, and of the others these.
 * Only `bin` imports `cli`.
 */
const worldly: Readonly<Record<string, readonly string[]>> = {
  "src/workspace": [],
  "src/context/folder": ["src/workspace"],
  "src/cli": ["src/workspace", "src/context/folder", "src"],
  "src/bin": ["src/cli"],
  // It comes before everything that it loads.
  "src/start": [],
  src: ["src/workspace", "src/context/folder"],
};
const layers = [...pure, ...Object.keys(worldly)].sort((left, right) => right.length - left.length);
const allowed = (layer: string): readonly string[] =>
  mayImport[layer] ?? [...pure, "package.json", ...(worldly[layer] ?? [])];

/** Node's modules that reach out of the process or at its surroundings. */
const outside =
  /^(?:node:)?(?:fs|fs\/promises|child_process|os|process|net|http|https|http2|dns|tls|dgram|worker_threads|cluster|readline|readline\/promises|repl|tty|perf_hooks|timers|timers\/promises|v8|vm|inspector)$/;
const reachingPackages = ["globby", "lilconfig", "atomically", "tinyexec", "chokidar", "signal-exit"];

interface Source {
  readonly path: string;
  readonly layer: string;
  readonly tree: ts.SourceFile;
  /** Specifiers as written. */
  readonly imports: readonly string[];
  /** Paths of the project's own files. */
  readonly own: readonly string[];
}

const sources = readSources();

function readSources(): ReadonlyMap<string, Source> {
  const found = globbySync(["src/**/*.ts", "rules/**/*.ts"]).map((path): [string, Source] => {
    const text = readFileSync(path, "utf8");
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    const own = imports.filter((name) => name.startsWith(".")).map((name) => join(dirname(path), name));
    const layer = layers.find((folder) => path.startsWith(`${folder}/`)) ?? "none";
    return [path, { path, layer, tree, imports, own }];
  });
  return new Map(found);
}

const inLayer = (layer: string): readonly Source[] =>
  [...sources.values()].filter((source) => source.layer === layer);

test("there are files to check, each in a layer, and their imports were read", () => {
  expect(sources.size).toBeGreaterThan(0);
  expect([...sources.values()].filter(({ layer }) => layer === "none").map(({ path }) => path)).toEqual([]);
  expect([...sources.values()].flatMap(({ own }) => own).length).toBeGreaterThan(0);
});

describe.each(layers.filter((layer) => inLayer(layer).length > 0))("%s", (layer) => {
  test("imports only the layers it may know", () => {
    const knows = new Set([layer, ...allowed(layer)]);
    const wrong = inLayer(layer).flatMap(({ path, own }) =>
      own
        .filter((target) => !knows.has(sources.get(target)?.layer ?? layerOfMissing(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** JSON and what is not written yet still lie in a layer's folder. */
const layerOfMissing = (path: string): string =>
  layers.find((folder) => path.startsWith(`${folder}/`)) ?? path;

describe.each(pure.filter((layer) => inLayer(layer).length > 0))("%s is pure", (layer) => {
  test("imports nothing that reaches out of the process", () => {
    const wrong = inLayer(layer).flatMap(({ path, imports }) =>
      imports
        .filter((name) => (isBuiltin(name) && outside.test(name)) || reachingPackages.includes(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("reads no clock, no chance, no environment, and prints nothing", () => {
    const wrong = inLayer(layer).flatMap(({ path, tree }) =>
      impurities(tree).map((found) => `${path}:${found}`),
    );
    expect(wrong).toEqual([]);
  });
});

const clocks = new Set(["Date.now", "Math.random", "DateTime.now", "DateTime.local", "DateTime.utc"]);
const surroundings = new Set(["process", "console", "performance", "navigator", "globalThis", "fetch"]);

/** `line: expression` of everything that asks the surroundings for something. */
function impurities(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const note = (node: ts.Node): void => {
    found.push(`${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const isClock = clocks.has(node.getText());
      // luxon's constructors read the clock only when they are given nothing.
      const givenSomething = ts.isCallExpression(node.parent) && node.parent.arguments.length > 0;
      if (isClock && !(node.getText().startsWith("DateTime.") && givenSomething)) note(node);
    }
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      if (ts.isIdentifier(node.expression) && surroundings.has(node.expression.text)) note(node);
    }
    const callsDate =
      (ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0) || ts.isCallExpression(node);
    if (callsDate && ts.isIdentifier(node.expression) && node.expression.text === "Date") note(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test("the check for impurities sees each of them, and only them", () => {
  const seen = (code: string): number =>
    impurities(ts.createSourceFile("x.ts", code, ts.ScriptTarget.Latest, true)).length;
  for (const code of [
    "Date.now()",
    "const now = Date.now",
    "new Date()",
    "new Date",
    "Date()",
    "process.env.HOME",
    'process["env"]',
    'console.log("x")',
    "Math.random()",
    "performance.now()",
    "DateTime.now()",
    "DateTime.utc()",
  ]) {
    expect(seen(code), code).toBe(1);
  }
  for (const code of [
    "new Date(0)",
    "Date.parse(text)",
    "Date.UTC(2025, 0)",
    "document.process.run()",
    "Math.max(1, 2)",
    "DateTime.utc(2025, 1, 1)",
    '"console.log"',
  ]) {
    expect(seen(code), code).toBe(0);
  }
});

test("no import goes in a circle", () => {
  expect(circles(new Map([...sources].map(([path, { own }]) => [path, own])))).toEqual([]);
});

test("the check for circles finds one, and only where there is one", () => {
  const circle = circles(
    new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["b"]],
    ]),
  );
  expect(circle).toEqual(["b -> c -> b"]);
  expect(
    circles(
      new Map([
        ["a", ["b", "c"]],
        ["b", ["c"]],
        ["c", []],
      ]),
    ),
  ).toEqual([]);
});

/** One circle for every import that closes one, depth first. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || finished.has(path)) return;
    trail.push(path);
    for (const target of graph.get(path) ?? []) visit(target);
    trail.pop();
    finished.add(path);
  };
  for (const path of graph.keys()) visit(path);
  return found;
}
