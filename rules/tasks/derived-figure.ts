import type { Cell } from "../../src/documents/document.ts";
import { type Computed, computeFigure, figureCells } from "../../src/documents/figures.ts";
import { type Figure, parseFigure } from "../../src/documents/values/ratio.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Edit, Place } from "../../src/syntax/place.ts";

export default defineRule({
  id: "derived-figure",
  topic: "tasks",
  description: "Reports a figure that the document's own rows contradict, with the computed one.",
  severity: "error",
  fixable: "safe",
  concerns: ({ figures }) => figures.length > 0,
  messages: {
    wrong: ({ label, actual, computed }: { label: string; actual: string; computed: string }) =>
      `Unexpected figure \`${actual}\` for ${label}, expected \`${computed}\` as the rows have it`,
    wrongTotal: ({ label, actual, computed }: { label: string; actual: string; computed: string }) =>
      `Unexpected target \`${actual}\` for ${label}, expected a total of \`${computed}\` as the rows have it`,
  },
  check(document, report) {
    for (const declaration of document.contract.figures) {
      const computed = computeFigure(document, declaration);
      if (!computed) continue;
      const label = declaration.at.row;
      for (const { current, target } of figureCells(document, declaration)) {
        const figure = figureIn(current);
        const edits = figure ? corrections(figure, computed) : [];
        if (figure && edits.length > 0) {
          const expected = applied(figure.text, current, edits);
          report(
            "wrong",
            current.place,
            { label, actual: figure.text, computed: expected },
            { actual: figure.text, expected: [expected], fix: { safety: "safe", edits } },
          );
        }
        const goal = target ? figureIn(target) : undefined;
        if (
          target &&
          goal?.kind === "ratio" &&
          computed.total !== undefined &&
          goal.denominator !== computed.total
        ) {
          report(
            "wrongTotal",
            target.place,
            { label, actual: goal.text, computed: String(computed.total) },
            { actual: goal.text },
          );
        }
      }
    }
  },
});

function figureIn(cell: Cell): Figure | undefined {
  const parsed = cell.value.type === "figure" ? cell.value.parsed : parseFigure(cell.text, cell.place.start);
  return parsed.ok ? parsed.value : undefined;
}

/** The edits that make a figure what was computed; none where it is right or means something else. */
function corrections(figure: Figure, computed: Computed): readonly Edit[] {
  if (figure.kind === "count") {
    const right = [computed.count, ...(computed.others ?? [])].includes(figure.count);
    return right ? [] : [edit(figure.numberPlace, computed.count)];
  }
  if (computed.total === undefined || computed.total === 0) return [];
  if (figure.kind === "percentage") {
    const exact = (computed.count / computed.total) * 100;
    const step = 10 ** -figure.decimals;
    return Math.abs(figure.percent - exact) < step
      ? []
      : [{ place: figure.numberPlace, text: exact.toFixed(figure.decimals) }];
  }
  return [
    ...(figure.numerator === computed.count ? [] : [edit(figure.numeratorPlace, computed.count)]),
    ...(figure.denominator === computed.total ? [] : [edit(figure.denominatorPlace, computed.total)]),
  ];
}

const edit = (place: Place, value: number): Edit => ({ place, text: String(value) });

/** The figure's text after its edits, for the message. */
function applied(text: string, cell: Cell, edits: readonly Edit[]): string {
  const start = cell.place.start + Math.max(0, cell.text.indexOf(text));
  let result = text;
  for (const { place, text: replacement } of [...edits].sort(
    (left, right) => right.place.start - left.place.start,
  )) {
    result = result.slice(0, place.start - start) + replacement + result.slice(place.end - start);
  }
  return result;
}
