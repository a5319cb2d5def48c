/** Single lines of a text that is sketched, by offsets. */

/** The line that begins at an offset. */
export function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** @param to where the text ends for the reader */
export function endOfLine(text: string, at: number, to: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 || end > to ? to : end;
}

export function pastIndent(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at += 1;
  return at;
}

export const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** Whether a line, from its first sign on, is made of one sign alone. */
export function isRule(text: string, start: number, end: number, code: number): boolean {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  for (let at = start; at < last; at += 1) if (text.charCodeAt(at) !== code) return false;
  return true;
}

/** Whether a line is what stands below the header of a table. */
export function isDelimiter(text: string, start: number, end: number): boolean {
  let dashes = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 45) dashes += 1;
    else if (code !== 124 && code !== 58 && !isBlank(code)) return false;
  }
  return dashes > 0;
}

/** The cells of a header row; escaped bars do not occur in names of columns. */
export const cellsOf = (line: string): string[] =>
  line
    .replace(/^\s*\|/u, "")
    .replace(/\|\s*$/u, "")
    .split("|")
    .map((cell) => cell.trim().replace(/[*_`]+/gu, ""));

/** Whether a line is bold from end to end. */
export const isBold = (line: string): boolean =>
  line.length >= 5 && line.endsWith("**") && line.indexOf("**", 2) === line.length - 2;
