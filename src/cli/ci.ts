/** What a CI service shows of a report, by the variables that it sets. */
import type { ReportArgument } from "./arguments.ts";

export interface CiChoice {
  readonly outputs: readonly ReportArgument[];
  /** The file that a summary in Markdown is appended to. */
  readonly summary: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Services that show test results, each by a variable that only it sets. */
const testResultServices: readonly (readonly [variable: string, name: string])[] = [
  ["JENKINS_URL", "Jenkins"],
  ["CIRCLECI", "CircleCI"],
  ["TF_BUILD", "Azure Pipelines"],
  ["BUILDKITE", "Buildkite"],
  ["TEAMCITY_VERSION", "TeamCity"],
  ["BITBUCKET_BUILD_NUMBER", "Bitbucket Pipelines"],
];

const pretty: ReportArgument = { format: "pretty", file: undefined };

/**
 * GitHub reads annotations from the log, and a summary of the job from a file of its own. GitLab takes a code quality report
 * as an artifact; the others take test results as one. Where the artifact is uploaded from is the job's to say, so the
 * files have fixed names in the current folder, and the log is for people.
 */
export function ciChoice(env: Variables): CiChoice & { readonly because: string } {
  if (isSet(env["GITHUB_ACTIONS"])) {
    const summary = env["GITHUB_STEP_SUMMARY"];
    return {
      outputs: [{ format: "github", file: undefined }],
      summary: isSet(summary) ? summary : undefined,
      because: "GITHUB_ACTIONS is set",
    };
  }
  if (isSet(env["GITLAB_CI"])) {
    return {
      outputs: [pretty, { format: "gitlab", file: "gl-code-quality-report.json" }],
      summary: undefined,
      because: "GITLAB_CI is set",
    };
  }
  const service = testResultServices.find(([variable]) => isSet(env[variable]));
  if (service !== undefined) {
    const [variable, name] = service;
    return {
      outputs: [pretty, { format: "junit", file: "codex-lint-junit.xml" }],
      summary: undefined,
      because: `${variable} is set, as on ${name}`,
    };
  }
  const because = isSet(env["CI"])
    ? "CI is set, but by no service that is known"
    : "nothing in the environment says that this is CI";
  return { outputs: [pretty], summary: undefined, because };
}

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== "" && value !== "false";
