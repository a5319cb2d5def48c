import { compilePattern } from "../../src/contracts/patterns.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { folderMatches } from "../support/folders.ts";
import { listed } from "../support/records/words.ts";

export default defineRule({
  id: "document-path",
  topic: "structure",
  description: "Reports a document whose file name or folder is not as its contract has it.",
  severity: "warning",
  fixable: false,
  formats: ["markdown", "csv", "json", "ndjson"],
  concerns: ({ location }) => location !== undefined,
  messages: {
    name: ({ name, template }: { name: string; template: string }) =>
      `Unexpected file name \`${name}\`, expected one like \`${template}\``,
    folder: ({ folder, folders }: { folder: string; folders: readonly string[] }) =>
      `Unexpected folder \`${folder}\`, expected ${listed(folders, "or")}`,
  },
  check(document, report) {
    const { location } = document.contract;
    if (!location || document.text.trim() === "") return;
    const cut = document.path.lastIndexOf("/");
    const name = document.path.slice(cut + 1);
    const folder = cut === -1 ? "." : document.path.slice(0, cut);
    const start = { start: 0, end: 0 };
    if (location.name && !compilePattern(location.name.expression).test(name)) {
      const { template } = location.name;
      report("name", start, { name, template }, { actual: name, expected: [template] });
    }
    const { folders } = location;
    if (folders.length > 0 && !folderMatches(folder, folders)) {
      report("folder", start, { folder, folders }, { actual: folder, expected: folders });
    }
  },
});
