/** The files of a new live-context folder, as their contracts have them. */

export interface LiveContextStart {
  /** A short slug. */
  readonly feature: string;
  readonly branch: string;
  /** RFC 3339. */
  readonly time: string;
}

export function liveContextFiles({
  feature,
  branch,
  time,
}: LiveContextStart): readonly { readonly name: string; readonly text: string }[] {
  const state = {
    current_feature: feature,
    current_branch: branch,
    status: "in_progress",
    last_updated: time,
  };
  return [
    { name: "state.json", text: `${JSON.stringify(state, null, 2)}\n` },
    { name: "journal.ndjson", text: "" },
    {
      name: "summary.md",
      text: [
        "## Current Work",
        `- ${feature} on ${branch}, in progress since ${time}`,
        "## Recent Activity",
        "- Nothing recorded yet",
        "## Health Snapshot",
        "- No tests recorded yet",
        "## Next Steps",
        "- Record the first event",
        "",
      ].join("\n\n"),
    },
  ];
}
