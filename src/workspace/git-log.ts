/** Commits over some files, newest first, with all that they changed, read while git still looks for older ones. */
import { spawn } from "node:child_process";
import { gitEnvironment } from "./git-environment.ts";

export interface LoggedCommit {
  readonly hash: string;
  /** None for the first of a history and for those at the edge of a shallow clone. */
  readonly parents: readonly string[];
  /** Epoch milliseconds. */
  readonly authored: number;
  /** All files, not only those that were asked about; paths from the top level of the repository. */
  readonly changes: readonly Change[];
}

interface Change {
  readonly path: string;
  /** The former path of a file that moved and stayed the same. */
  readonly from: string | undefined;
}

/**
 * Merges are left out: what they bring in was changed elsewhere.
 * @param paths from the folder; any character may stand in them
 * @param visit whether to go on
 */
export async function eachCommit(
  folder: string,
  paths: readonly string[],
  visit: (commit: LoggedCommit) => boolean,
): Promise<void> {
  let commit: (LoggedCommit & { readonly changes: Change[] }) | undefined;
  /** The paths that are still to come of a change. */
  let missing = 0;
  let names: string[] = [];
  const take = (field: string): boolean => {
    if (missing > 0) {
      names.push(field);
      missing--;
      const [first = "", second] = names;
      if (missing === 0) {
        commit?.changes.push(
          second === undefined ? { path: first, from: undefined } : { path: second, from: first },
        );
      }
      return true;
    }
    const text = field.replace(/^\n/u, "");
    if (text.startsWith(":")) {
      names = [];
      missing = / [RC]\d*$/u.test(text) ? 2 : 1;
      return true;
    }
    const goesOn = commit === undefined || visit(commit);
    const [seconds, hash = "", ...parents] = text.trimEnd().split(" ");
    commit = { hash, parents, authored: Number(seconds) * 1000, changes: [] };
    return goesOn;
  };
  const toTheEnd = await fields(folder, [...log, "--", ...paths], take);
  if (toTheEnd && commit !== undefined) visit(commit);
}

const log = [
  "-c",
  "log.showSignature=false",
  "--literal-pathspecs",
  "log",
  "-z",
  "--raw",
  "--full-diff",
  "--no-merges",
  "--no-ext-diff",
  "--no-color",
  "-M100%",
  "--format=%at %H %P",
];

/** Feeds what git prints, field by field, until it is enough; whether git came to its end by itself. */
function fields(cwd: string, argv: readonly string[], take: (field: string) => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      ...gitEnvironment(cwd, process.env),
      GIT_OPTIONAL_LOCKS: "0",
      LC_ALL: "C",
    };
    const child = spawn("git", argv, { cwd, env, stdio: ["ignore", "pipe", "ignore"], timeout: patience });
    let rest = "";
    let enough = false;
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text: string) => {
      if (enough) return;
      const found = (rest + text).split("\0");
      rest = found.pop() ?? "";
      enough = !found.every(take);
      if (enough) child.kill();
    });
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      if (enough || code !== 0) resolve(false);
      else resolve(rest === "" || take(rest));
    });
  });
}

/** Milliseconds after which git is given up. */
const patience = 30_000;
