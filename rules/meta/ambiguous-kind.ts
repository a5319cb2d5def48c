import { pathFindings } from "../../src/linter/path-finding.ts";
import { defineRule } from "../../src/linter/rule.ts";

const messages = {
  several: ({ kinds }: { kinds: readonly string[] }) =>
    `Unexpected claims of ${inWords(kinds)} to one document, expected a single kind`,
  unknown: ({ kind, near }: { kind: string; near?: string | undefined }) =>
    near === undefined
      ? `Unexpected kind \`${kind}\` in the document's mark, expected the id of a kind`
      : `Unexpected kind \`${kind}\` in the document's mark, did you mean \`${near}\``,
};

export default defineRule({
  id: "ambiguous-kind",
  topic: "meta",
  description:
    "Reports a document that two or more contracts claim equally, or whose mark names a kind that there is not, so that nothing checks it.",
  severity: "warning",
  fixable: false,
  stage: "workspace",
  formats: ["markdown", "csv", "json", "ndjson"],
  messages,
  check() {},
});

/** Makes the finding for a path; `kinds` are the candidates, two at least, `kind` is what the mark says. */
export const ambiguousKind = pathFindings("ambiguous-kind", messages);

const inWords = (kinds: readonly string[]): string => {
  const quoted = kinds.map((kind) => `\`${kind}\``);
  return quoted.length < 3
    ? quoted.join(" and ")
    : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
};
