/** HTML comments in a stretch of HTML. */
import { type Place, placeOf } from "./place.ts";

export interface Comment {
  /** From `<!--` to `-->`. */
  readonly place: Place;
  /** Between the marks, white space included; in a container each line has the container's marks. */
  readonly content: Place;
  readonly text: string;
  /** False where the HTML ends before the comment does. */
  readonly closed: boolean;
}

/** All comments that begin in `place`. `<!-->` and `<!--->` are empty comments, as CommonMark 0.31 has it. */
export function commentsIn(text: string, place: Place): Comment[] {
  const html = text.slice(place.start, place.end);
  const found: Comment[] = [];
  for (let open = html.indexOf("<!--"); open !== -1;) {
    const close = html.indexOf("-->", open + 2);
    const from = open + 4;
    const to = close === -1 ? html.length : Math.max(from, close);
    const end = close === -1 ? html.length : close + 3;
    found.push({
      place: placeOf(place.start + open, place.start + end),
      content: placeOf(place.start + from, place.start + to),
      text: html.slice(from, to),
      closed: close !== -1,
    });
    open = html.indexOf("<!--", end);
  }
  return found;
}
