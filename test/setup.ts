/**
 * The same environment for every test, wherever it runs: in a terminal, in CI, or in a git hook, which points git at the
 * repository that it was called in. A test that wants one of these variables sets it itself.
 */
const unset = [
  ["CI", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"],
  ["NO_COLOR", "FORCE_COLOR", "COLORTERM", "TERM_PROGRAM", "WT_SESSION", "FORCE_HYPERLINK", "COLUMNS"],
  ["SOURCE_DATE_EPOCH", "NODE_OPTIONS"],
  ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"],
].flat();
for (const name of unset) delete process.env[name];

Object.assign(process.env, {
  TERM: "xterm",
  LC_ALL: "C.UTF-8",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
  GIT_AUTHOR_NAME: "Ada Author",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada Author",
  GIT_COMMITTER_EMAIL: "ada@example.com",
});
