/** The words of a sketched text: read only for the few signatures that ask for labels or phrases. */

export interface Words {
  /** Words before a colon at the beginning of a line or list item, once each. */
  labels(): ReadonlySet<string>;
  /** The text outside of code. */
  prose(): string;
}

const LONGEST_LABEL = 48;

/** @param shown start and end of each stretch of lines that stand outside of code and comments */
export function wordsIn(text: string, shown: readonly number[]): Words {
  let joined: string | undefined;
  return {
    labels: () => labelsIn(text, linesIn(text, shown)),
    prose: () => (joined ??= joinedLines(text, shown)),
  };
}

/** Start and end of each line, without indentation. */
function linesIn(text: string, shown: readonly number[]): readonly number[] {
  const lines: number[] = [];
  for (let index = 0; index < shown.length; index += 2) {
    const to = shown[index + 1] ?? 0;
    for (let at = shown[index] ?? 0; at < to;) {
      let end = text.indexOf("\n", at);
      if (end < 0 || end > to) end = to;
      let start = at;
      while (start < end && (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9)) start += 1;
      lines.push(start, end);
      at = end + 1;
    }
  }
  return lines;
}

/** The stretches one below the other, without indentation and without the line break at the end of each. */
function joinedLines(text: string, shown: readonly number[]): string {
  const stretches: string[] = [];
  for (let index = 0; index < shown.length; index += 2) {
    const end = shown[index + 1] ?? 0;
    stretches.push(text.slice(shown[index], text.charCodeAt(end - 1) === 10 ? end - 1 : end));
  }
  return stretches
    .join("\n")
    .replace(/^[ \t]+/, "")
    .replace(/\n[ \t]+/g, "\n");
}

/** Past a list marker. */
export function afterMarker(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let at = start;
  if (code === 45 || code === 42 || code === 43) at += 1;
  else {
    while (at < end && at - start < 4 && isDigit(text.charCodeAt(at))) at += 1;
    if (at === start || !/[.)]/u.test(text.charAt(at))) return start;
    at += 1;
  }
  if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return start;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at += 1;
  return at;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** @param lines start and end of each */
function labelsIn(text: string, lines: readonly number[]): Set<string> {
  const labels = new Set<string>();
  for (let index = 0; index < lines.length; index += 2) {
    const start = lines[index] ?? 0;
    const end = lines[index + 1] ?? 0;
    const label = start < end ? labelAt(text, afterMarker(text, start, end), end) : undefined;
    if (label !== undefined) labels.add(label);
  }
  return labels;
}

/** The words before the colon, at the beginning of a line. */
export function labelAt(text: string, start: number, end: number): string | undefined {
  const limit = Math.min(end, start + LONGEST_LABEL);
  for (let at = start; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 0xff1a) {
      const label = text
        .slice(start, at)
        .replace(/[*_`]+/gu, "")
        .trim();
      return label === "" ? undefined : label;
    }
    if (code === 46 || code === 124 || code === 60 || code === 91) return undefined;
  }
  return undefined;
}
