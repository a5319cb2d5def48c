/** What scaffolds leave for an author to replace, and how it is told from prose that looks like it. */
import { lettered } from "../../../src/syntax/lettered.ts";
import type { Place } from "../../../src/syntax/place.ts";

export interface Placeholder extends Place {
  /** All but words show the shape of a value (`<name>`, `YYYY-MM-DD`, `…`), as a guide does that explains a form. */
  readonly kind: "word" | "dots" | "angled" | "date";
}

const WORD = /^(?:TBD|TBC|TBA|TODO|FIXME|XXX|tbd|tbc|\?{2,3})$/u;
const DOTS = /^(?:…|\.{3})$/u;
const DATE =
  /^[([]?(?:YYYY|yyyy)-(?:MM|mm)-(?:DD|dd)(?:[ T](?:HH|hh):(?:MM|mm)(?::(?:SS|ss))?)?Z?(?=$|[)\]]|\s[/—–-]\s)/u;
const ANGLED = /^<[^<>\r\n]{2,120}>/u;
/** What any of these begins with. */
const BEGINNINGS = "TFXt?….<Yy[(";

/** In every text that has any of these: one or the other. */
export const PLACEHOLDER_HINT = /TB[DCA]|TODO|FIXME|XXX|tb[dc]|\?\?|\.\.\.|YYYY-|yyyy-/g;
export const PLACEHOLDER_SIGNS: readonly string[] = ["<", "…"];

/**
 * The placeholder that a value is, or begins with.
 *
 * @param labelled the value stands behind a label; a lone `…` anywhere else may mean "and so on"
 */
export function placeholderIn(value: string, labelled: boolean): Placeholder | undefined {
  const start = /^[\s*_("[]{0,9}/u.exec(value)?.[0].length ?? 0;
  if (!BEGINNINGS.includes(value.charAt(start))) return undefined;
  let end = value.length;
  while (end > start && /[\s*_)"\].]/u.test(value.charAt(end - 1)) && !DOTS.test(value.slice(start, end)))
    end -= 1;
  const bare = value.slice(start, end);
  if (WORD.test(bare)) return { start, end, kind: "word" };
  if (labelled && DOTS.test(bare)) return { start, end, kind: "dots" };
  const angled = ANGLED.exec(bare)?.[0];
  // One word in angle brackets before other text is an argument; several words are a request.
  if (angled && !isMarkup(angled) && (angled.length === bare.length || angled.includes(" "))) {
    return { start, end: start + angled.length, kind: "angled" };
  }
  const date = DATE.exec(value.slice(start));
  return date ? { start, end: start + date[0].length, kind: "date" } : undefined;
}

const TAGS = new Set(
  (
    "a abbr address article aside audio b bdi bdo blockquote body br button canvas caption center cite code col " +
    "colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 " +
    "h6 head header hr html i iframe img input ins kbd label legend li link main map mark meta nav object ol option p " +
    "param picture pre progress q s samp script section select small source span strike strong style sub summary sup " +
    "svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr"
  ).split(" "),
);

const tagName = lettered(String.raw`^\/?([\p{L}\p{N}-]*)`, "");

/** HTML, a component, an address, or two comparisons. */
function isMarkup(angled: string): boolean {
  const inner = angled.slice(1, -1);
  const name = tagName(inner).exec(inner)?.[1] ?? "";
  return (
    TAGS.has(name.toLowerCase()) ||
    /^[!/?]|\/$|[={}@;]|:\/\//u.test(inner) ||
    /^[A-Z][a-z0-9]+[A-Z]/u.test(name) ||
    /^\s|\s$/u.test(inner) ||
    /^(?:https?|mailto):/iu.test(inner)
  );
}
