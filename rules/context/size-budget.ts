import type { Document } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { JsonTree } from "../../src/syntax/json.ts";
import { characterCount, utf8Bytes, wordCount } from "../../src/syntax/measures.ts";
import { type Place, placeOf } from "../../src/syntax/place.ts";
import { nameOf, valueAt } from "../support/context/values.ts";

export default defineRule({
  id: "size-budget",
  topic: "context",
  description: "Reports a document, a line or a text that is over its budget.",
  severity: "error",
  fixable: false,
  formats: ["markdown", "csv", "json", "ndjson"],
  concerns: ({ budget, schema }) => budget !== undefined || schema !== undefined,
  messages: {
    file: ({ bytes, most }: Budget) => `Unexpected size of ${bytes} bytes, expected at most ${most}`,
    line: ({ bytes, most }: Budget) => `Unexpected line of ${bytes} bytes, expected at most ${most}`,
    words: ({ words, most }: { words: number; most: number }) =>
      `Unexpected ${words} words, expected at most ${most}`,
    text: ({ characters, most, name }: { characters: number; most: number; name: string }) =>
      `Unexpected ${characters} characters${name}, expected at most ${most}`,
  },
  check(document, report, { prepared }) {
    const { text, contract } = document;
    const { bytes: mostBytes, words: mostWords, lineBytes } = contract.budget ?? {};
    const bytes = mostBytes === undefined || text.length * 3 <= mostBytes ? 0 : utf8Bytes(text);
    if (mostBytes !== undefined && bytes > mostBytes)
      report("file", first(document), { bytes, most: mostBytes });
    const words = mostWords === undefined ? 0 : wordCount(text);
    if (mostWords !== undefined && words > mostWords)
      report("words", first(document), { words, most: mostWords });
    if (lineBytes !== undefined) {
      for (const place of linesOf(document)) {
        // A line is counted with its end.
        const size =
          (place.end - place.start) * 3 < lineBytes ? 0 : utf8Bytes(text.slice(place.start, place.end)) + 1;
        if (size > lineBytes) report("line", place, { bytes: size, most: lineBytes });
      }
    }
    for (const tree of treesOf(document)) {
      if (tree.flaws.length > 0) continue;
      for (const { path, reason, limit = 0 } of prepared.follows?.(tree.value) ?? []) {
        if (reason !== "length") continue;
        const characters = characterCount(String(valueAt(tree.value, path)));
        report("text", tree.place(path), { characters, most: limit, name: nameOf(path) });
      }
    }
  },
});

interface Budget {
  readonly bytes: number;
  readonly most: number;
}

const first = ({ lines }: Document): Place => lines.line(1);

const treesOf = ({ json, ndjson }: Document): readonly JsonTree[] =>
  json === undefined ? (ndjson?.lines.map(({ tree }) => tree) ?? []) : [json];

const linesOf = ({ ndjson, lines }: Document): readonly Place[] =>
  ndjson === undefined
    ? Array.from({ length: lines.count }, (_, index) => lines.line(index + 1))
    : ndjson.lines.map(({ place }) => placeOf(place.start, place.end));
