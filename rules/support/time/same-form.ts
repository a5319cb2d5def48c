/** Writing one timestamp the way another one is written. */
import type { Timestamp } from "../../../src/documents/values/timestamp.ts";
import { rewritten } from "./forms.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const monthFirst = /^([A-Za-z]{3,9})(\.?[ \u00a0]+)(\d{1,2})(,?[ \u00a0]+)(\d{4})$/u;
const dayFirst = /^(\d{1,2})([ \u00a0-]+)([A-Za-z]{3,9})(\.?,?[ \u00a0-]+)(\d{4})$/u;

/**
 * The time of `source` in the form of `model`; undefined where that would take a guess, such as a time of day that the
 * source has not.
 */
export function likewise(source: Timestamp, model: Timestamp): string | undefined {
  if (model.precision === "date") return dateLikewise(source, model.text);
  if (model.form !== "rfc3339" && model.form !== "iso-minute" && model.form !== "spaced") return undefined;
  if (source.precision === "date") return undefined;
  return rewritten(source, [model.form], model.zone.kind === "utc", model.text);
}

function dateLikewise({ date }: Timestamp, model: string): string | undefined {
  const two = (value: number): string => String(value).padStart(2, "0");
  if (/^\d{4}-\d{2}-\d{2}$/u.test(model)) return `${date.year}-${two(date.month)}-${two(date.day)}`;
  const first = monthFirst.exec(model);
  if (first) {
    const [, month = "", space = "", day = "", gap = ""] = first;
    return `${monthLike(month, date.month)}${space}${dayLike(day, date.day)}${gap}${date.year}`;
  }
  const last = dayFirst.exec(model);
  if (!last) return undefined;
  const [, day = "", space = "", month = "", gap = ""] = last;
  return `${dayLike(day, date.day)}${space}${monthLike(month, date.month)}${gap}${date.year}`;
}

/** `May` is long and short at once; the long form reads well either way. */
function monthLike(model: string, month: number): string {
  const name = MONTHS[month - 1] ?? "";
  const short = model.length === 3 && model.toLowerCase() !== "may";
  const cut = short ? name.slice(0, 3) : name;
  return model === model.toUpperCase() ? cut.toUpperCase() : cut;
}

const dayLike = (model: string, day: number): string =>
  String(day).padStart(model.startsWith("0") ? 2 : 1, "0");
