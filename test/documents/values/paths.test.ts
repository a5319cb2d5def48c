import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findMachinePaths,
  findPaths,
  machinePath,
  parseScope,
  whyNotPath,
} from "../../../src/documents/values/paths.ts";
import { hostile, wrongPlaces } from "./places.ts";

const prose = (text: string) => findPaths(text, 0, { inCode: false });
const code = (text: string) => findPaths(text, 0, { inCode: true });

describe("in code", () => {
  test.each([
    ["docs/GUIDE.md", "file", "docs/GUIDE.md", true],
    ["./scripts/run.sh", "file", "scripts/run.sh", true],
    ["./README.md", "file", "README.md", true],
    ["../design/notes.md", "file", "../design/notes.md", true],
    ["../../deploy/stack.yml", "file", "../../deploy/stack.yml", true],
    ["Tools\\Invoke-Check.ps1", "file", "Tools/Invoke-Check.ps1", true],
    ["src/app/(group)/[id]/page.tsx", "file", "src/app/(group)/[id]/page.tsx", true],
    ["src/view.swift:18-47", "file", "src/view.swift", true],
    ["src/lib.rs::parse()", "file", "src/lib.rs", true],
    ["docs/GUIDE.md#setup", "file", "docs/GUIDE.md", true],
    ["/docs/GUIDE.md", "file", "docs/GUIDE.md", true],
    ["deploy/Dockerfile", "file", "deploy/Dockerfile", true],
    [".codex/state.json", "file", ".codex/state.json", true],
    [".agent/plans/", "folder", ".agent/plans", true],
    ["src/parser/", "folder", "src/parser", true],
    ["packages/domain", "folder", "packages/domain", true],
    ["Data/History", "folder", "Data/History", false],
    ["docs/**/*.md", "glob", "docs/**/*.md", true],
    ["src/*.{ts,tsx}", "glob", "src/*.{ts,tsx}", true],
    ["*.spec.ts", "glob", "*.spec.ts", false],
    ["sessions/<date>_session.md", "template", "sessions/<date>_session.md", false],
    ["plans/{slug}/plan.md", "template", "plans/{slug}/plan.md", false],
    ["YYYY-MM-DD_short.md", "template", "YYYY-MM-DD_short.md", false],
    ["APP_HOME/cache/", "template", "APP_HOME/cache", false],
    ["src/lexer.ts:parseTide", "file", "src/lexer.ts", true],
    ["src/lexer.ts:parseTide()", "file", "src/lexer.ts", true],
    ["src/lexer.ts#L10-L20", "file", "src/lexer.ts", true],
    ["docs/[slug]/page.md", "file", "docs/[slug]/page.md", true],
    ["docs/xxx.md", "template", "docs/xxx.md", false],
    ["src/foo.ts", "template", "src/foo.ts", false],
    ["APP_HOME/cache.ts", "template", "APP_HOME/cache.ts", false],
    ["plans/your-plan.md", "template", "plans/your-plan.md", false],
    ["schema.ts", "bare-name", "schema.ts", false],
    [".env.local", "bare-name", ".env.local", true],
  ])("%s is a %s", (text, kind, normalized, certain) => {
    expect(code(text)).toMatchObject([{ text, kind, normalized, certain, inCode: true }]);
  });

  test.each([
    ["https://example.org/a/b.md", "url"],
    ["vault://keys/", "url"],
    ["docs.example.dev/guide/start.html", "url"],
    ["github.com/harbour/tides", "url"],
    ["git@example.org:harbour/tides.git", "url"],
    ["deploy@quay:/srv/tides/run.sh", "url"],
    ["HEAD", "revision"],
    ["HEAD~1", "revision"],
    ["HEAD~1:docs/tides.md", "revision"],
    ["HEAD:docs/", "revision"],
    ["@{upstream}:docs/tides.md", "revision"],
    ["main:docs/tides.md", "revision"],
    ["origin/main:docs/tides.md", "revision"],
    ["v1.2.0:docs/tides.md", "revision"],
    ["0a1b2c3:src/lexer.ts", "revision"],
    ["HEAD~3..HEAD", "revision"],
    ["main...topic/tides", "revision"],
    ["v1.0..v1.1", "revision"],
    ["docs/tides.md@main", "revision"],
    ["/api/notifications", "route"],
    ["/sessions/:id/log", "route"],
    ["/index.html", "route"],
    ["feature/dark-mode", "branch"],
    ["origin/main", "branch"],
    ["codex/add-lint", "branch"],
    ["@scope/pkg", "package"],
    ["@/components/button.tsx", "package"],
    ["application/json", "media-type"],
    ["3/6", "number"],
    ["10.1.50.0/24", "number"],
    ["2025/01/02", "date"],
    ["--config=a/b.json", "flag"],
    ["MODE=a/b", "assignment"],
    ["$HOME/notes.md", "environment"],
    ["${ROOT}/notes.md", "environment"],
    ["~/notes.md", "machine"],
    ["/tmp/run.log", "machine"],
    ["C:\\work\\notes.md", "machine"],
    ["^src/.*$", "regular-expression"],
    ["true|false/none", "alternatives"],
    ["TODO/BLOCKED", "alternatives"],
    ["pass/fail", "alternatives"],
    ["inputs_json/result_json", "alternatives"],
    ["store.save()", "code"],
    ["module::call(...)", "code"],
    ["src/constants.DEFAULT_LIMIT", "code"],
    ["self.total", "identifier"],
    [".glb", "extension"],
    ["Node.js", "product"],
    ["ana@example.org", "email"],
    ["#12/#13", "number"],
    ["CONSTANT_NAME", "word"],
    ["word", "word"],
    ["text/plain.md", "media-type"],
    ["x/x1.ts", "number"],
    ["a.js/b.js", "alternatives"],
    ["", "word"],
  ])("%j is none: %s", (text, reason) => {
    expect(whyNotPath(text, { inCode: true })).toBe(reason);
    expect(code(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["npm run build", []],
    ["git diff src/a.ts", []],
    ["GET /api/x.json", []],
    ["scripts/run.py --out build/x.json", ["scripts/run.py"]],
    ["a/b.md, c/d.md", ["a/b.md", "c/d.md"]],
    ["docs/My Plan.md", ["docs/My Plan.md"]],
    ["tools/run.ps1 ... out/x.json", ["tools/run.ps1"]],
    ["a/b.md and c/d.md", ["a/b.md", "c/d.md"]],
    ["a/b.md, c/d.md or e/f.md", ["a/b.md", "c/d.md", "e/f.md"]],
    ["a/b.md → c/d.md", []],
    ["a/b.md -> c/d.md", []],
    ["and a/b.md", []],
    ["let [a, b] = c/d", []],
  ])("of %j the mentions are %j", (text, expected) => {
    expect(code(text).map((mention) => mention.text)).toEqual(expected);
  });
});

describe("in prose", () => {
  test.each<[string, string[]]>([
    ["Read docs/GUIDE.md, then (src/main.ts).", ["docs/GUIDE.md", "src/main.ts"]],
    ["See `docs/GUIDE.md` and ``src/main.ts``!", ["docs/GUIDE.md", "src/main.ts"]],
    ["**docs/GUIDE.md**, _src/main.ts_", ["docs/GUIDE.md", "src/main.ts"]],
    ["**Edit docs/GUIDE.md.**", ["docs/GUIDE.md"]],
    ["all of docs/_private/* and src/**", ["docs/_private/*", "src/**"]],
    ["_src/**_ and *src/gen/*", ["src/**", "src/gen/"]],
    ["docs/specs, tests/unit/parser and tests/unit", ["docs/specs", "tests/unit/parser"]],
    ["[docs/GUIDE.md](docs/GUIDE.md)", ["docs/GUIDE.md"]],
    ["[the guide](docs/GUIDE.md)", ["docs/GUIDE.md"]],
    ["docs/a\\_b\\_c.md", ["docs/a\\_b\\_c.md"]],
    ["阅读 docs/GUIDE.md，然后（src/main.ts）。", ["docs/GUIDE.md", "src/main.ts"]],
    ["docs/a.md—the plan—and docs/b.md→docs/c.md", ["docs/a.md", "docs/b.md", "docs/c.md"]],
    ["docs/a.md<br>docs/b.md", ["docs/a.md", "docs/b.md"]],
    ["one of a.ts,b.ts;c.ts", ["a.ts", "b.ts", "c.ts"]],
    ["under src/components today\\", ["src/components"]],
    ["keep plans/<plan id>.md short", ["plans/<plan id>.md"]],
    ["logs in GAME/...", []],
    ["and/or, read/write, LOC/hr, UX/UI, client/server, commit/test/issue", []],
    ["cost/LOC at 3/6, w/o 24/7, PR #12/#13", []],
    ["call GET /foo/bar on https://example.org/docs/a.md", []],
    ["on branch `work/thing`, package `left/pad`", []],
    ["Next.js, e.g. v1.2, i.e. DECISION_LOG", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(prose(text).map((mention) => mention.text)).toEqual(expected);
  });

  test("a code span in prose is read as code", () => {
    expect(prose("in `packages/domain`, not packages/domain")).toMatchObject([
      { text: "packages/domain", place: { start: 4, end: 19 }, inCode: true },
    ]);
    expect(prose("`docs/My Plan.md`")).toMatchObject([{ inCode: true, certain: false }]);
    expect(prose("docs/GUIDE.md")).toMatchObject([{ inCode: false }]);
  });

  test("escapes go from the normalised path only", () => {
    expect(prose("docs/a\\_b.md")).toMatchObject([{ text: "docs/a\\_b.md", normalized: "docs/a_b.md" }]);
    expect(prose("src\\app\\__init__.py")).toMatchObject([{ normalized: "src/app/__init__.py" }]);
  });

  test("an unclosed backtick hides nothing", () => {
    expect(prose("a ` and docs/GUIDE.md").map(({ text }) => text)).toEqual(["docs/GUIDE.md"]);
  });
});

describe("parseScope", () => {
  const read = (text: string) => {
    const scope = parseScope(text);
    return {
      included: scope.included.map(({ normalized }) => normalized),
      excluded: scope.excluded.map((part) => part.text),
      prose: scope.prose.map((part) => part.text),
    };
  };

  test.each([
    [
      "docs/_team/A.md, docs/_team/B.md, new docs/_team/C.md, plus DECISION_LOG, QA_NOTES; no application changes.",
      ["docs/_team/A.md", "docs/_team/B.md", "docs/_team/C.md", "DECISION_LOG", "QA_NOTES"],
      ["no application changes"],
      [],
    ],
    ["Create docs/_team/* files; log actions; no code.", ["docs/_team/*"], ["no code"], ["log actions"]],
    [
      "lib/schema.ts, server/* (parser, rules), web/src/components (logos)",
      ["lib/schema.ts", "server/*"],
      [],
      ["web/src/components (logos)"],
    ],
    [
      "src/, excluding src/vendor/, src/gen/; tests",
      ["src"],
      ["excluding src/vendor/", "src/gen/"],
      ["tests"],
    ],
    ["- `src/**`\n- without docs/", ["src/**"], ["without docs/"], []],
    ["Notes for `a.md; b.md`", ["a.md", "b.md"], [], []],
    ["nothing-special.md, notes.md", ["nothing-special.md", "notes.md"], [], []],
    ["文档 docs/a.md，docs/b.md；不改代码", ["docs/a.md", "docs/b.md"], [], ["不改代码"]],
    [
      "Write docs/_team/* files; log actions; no app changes.",
      ["docs/_team/*"],
      ["no app changes"],
      ["log actions"],
    ],
    [
      "lib/schema.ts, web/src/pages/settings.tsx (new tabs), docs/_team/* logs, migrations/* or a schema push, tests/*.",
      ["lib/schema.ts", "web/src/pages/settings.tsx", "docs/_team/*", "migrations/*", "tests/*"],
      [],
      [],
    ],
    [
      "\n  - B.2: usage schema, endpoint.\n  - Required docs/_team updates after each phase.",
      ["docs/_team"],
      [],
      ["B.2: usage schema", "endpoint"],
    ],
    [
      "Static checks (tsc/build), fixes when possible",
      [],
      [],
      ["Static checks (tsc/build)", "fixes when possible"],
    ],
    ["docs/ (except docs/api/), src/main.ts", ["docs", "src/main.ts"], ["except docs/api/"], []],
    ["src/** but not src/gen/**, docs/", ["src/**", "docs"], ["but not src/gen/**"], []],
    ["src/ excluding src/gen/, src/old/", ["src"], ["excluding src/gen/", "src/old/"], []],
    ["README updates, CHANGELOG, VERSION", ["README", "CHANGELOG"], [], ["VERSION"]],
    ["docs only (no code)", [], ["no code"], ["docs only"]],
    ["no changes outside docs/", ["docs"], ["no changes"], []],
    ["nothing except docs/, tests/", ["docs", "tests"], ["nothing"], []],
    ["no code except src/a.ts; without tests", ["src/a.ts"], ["no code", "without tests"], []],
    ["deploy without downtime src/main.ts", ["src/main.ts"], [], []],
    ["", [], [], []],
  ])("%j", (text, included, excluded, parts) => {
    expect(read(text)).toEqual({ included, excluded, prose: parts });
  });

  test("what is excluded keeps its paths", () => {
    expect(parseScope("src/, except src/vendor/").excluded).toMatchObject([
      { paths: [{ normalized: "src/vendor" }] },
    ]);
  });
});

describe("machine paths", () => {
  test.each([
    ["/Users/ana/repo/x.md", "home-folder"],
    ["/home/ana/repo", "home-folder"],
    ["C:\\repo\\x.md", "drive"],
    ["D:/repo", "drive"],
    ["~/notes", "home-shorthand"],
    ["\\\\server\\share", "network-share"],
    ["../other/x.md", "outside-repository"],
    ["..\\other", "outside-repository"],
    ["docs/../../x.md", "outside-repository"],
    ["docs/../x.md", undefined],
    ["/home", undefined],
    ["/usersettings/x", undefined],
    ["docs/x.md", undefined],
    ["a:b", undefined],
  ])("%s: %s", (word, kind) => {
    expect(machinePath(word)).toBe(kind);
  });

  test("how far up leaves the repository depends on where the document is", () => {
    expect(machinePath("../../x.md", 2)).toBeUndefined();
    expect(machinePath("../../x.md", 1)).toBe("outside-repository");
  });

  test.each<[string, string[]]>([
    ["Open /Users/ana/repo/x.md, then `C:\\repo\\y.md`.", ["/Users/ana/repo/x.md", "C:\\repo\\y.md"]],
    ["[notes](../../notes.md) in ~/repo;", ["../../notes.md", "~/repo"]],
    ["https://example.org/home/ana/x and docs/home/ana/x", []],
    ["see a/b/../../../c.md", ["a/b/../../../c.md"]],
    ["about ~5 and/or c:d", []],
  ])("%s", (text, expected) => {
    expect(findMachinePaths(text).map((mention) => mention.text)).toEqual(expected);
  });
});

describe("whatever the text", () => {
  const parts = fc.constantFrom(
    ..."docs/|GUIDE.md|src|/|*|**|`|``|_|\\|(|)|[|](|{a,b}|<id>|, |; |. | |no |../|~/|C:\\|\n".split("|"),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(parts).map((all) => all.join("")),
  );

  test("places are exact", () => {
    fc.assert(
      fc.property(text, fc.nat(99), fc.boolean(), (source, offset, inCode) => {
        expect(wrongPlaces(findPaths(source, offset, { inCode }), source, offset)).toEqual([]);
        expect(wrongPlaces(parseScope(source, offset), source, offset)).toEqual([]);
        expect(wrongPlaces(findMachinePaths(source, offset), source, offset)).toEqual([]);
      }),
    );
  });

  test.each(
    hostile(
      "a/",
      "`",
      "` ",
      "``` `",
      "[",
      "](",
      "{",
      "(",
      "../",
      "a/../",
      "*",
      "<a",
      ", ",
      "\\",
      "~/ ",
      "a/a b.md",
    ),
  )(
    "200 KB of %j take no more than linear time",
    (_, source) => {
      expect(() => [
        findPaths(source, 0, { inCode: false }),
        findPaths(source, 0, { inCode: true }),
        parseScope(source),
        findMachinePaths(source),
      ]).not.toThrow();
    },
    8000,
  );
});
