/** What a new folder begins with, apart from the summary, which is made from the rest. Pure. */
import { journalName, stateName, summaryName } from "./promises.ts";
import { type State, stateText } from "./state.ts";

const readme = `Live context of this repository: \`${stateName}\` (focus), \`${journalName}\` (what happened), \`${summaryName}\` (digest). Writers take \`lock\` (\`codex-context\` does); readers need nothing.\n`;
const attributes = `${journalName} merge=union\narchive/*.ndjson merge=union\n`;
const ignored = "/lock\n/lock.break\n/.lock*\n*.tmp-*\n*.rotating\n";

/** Names below the folder, and texts. */
export const firstFiles = (state: State): readonly { readonly name: string; readonly text: string }[] => [
  { name: stateName, text: stateText(state) },
  { name: journalName, text: "" },
  { name: ".gitattributes", text: attributes },
  { name: ".gitignore", text: ignored },
  { name: "README", text: readme },
];
