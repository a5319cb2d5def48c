/** User-perceived characters: what a reader takes for one, of however many characters it is made. */

// What joins the character before it, whatever that is: accents, enclosures, selectors of a variant.
const joining = "\\u0300-\\u036F\\u20D0-\\u20F0\\uFE00-\\uFE0F";

// What joins nothing by itself: Latin, Greek, Cyrillic and Armenian letters, punctuation, currencies, arrows, symbols,
// East Asian characters, syllables and forms, and pictures without flags and skin tones.
const alone =
  "\\u0020-\\u007E\\u00A0-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0482\\u048A-\\u058F\\u1E00-\\u1FFF" +
  "\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u20CF\\u2100-\\u2BFF\\u2E00-\\u3029\\u3030-\\u3098\\u309B-\\uA4CF" +
  "\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFF01-\\uFF9D\\uFFE0-\\uFFE6\\uFFFD" +
  "\\u{1F300}-\\u{1F3FA}\\u{1F400}-\\u{1FAFF}\\u{20000}-\\u{3134F}";

// Controls, which nothing joins. Line ends are none of them: two of those may be one.
const controls =
  "\\u0000-\\u0009\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF";

const simple = new RegExp(`^(?:[${alone}][${joining}]*|[${controls}])*$`, "u");
const simpleCell = new RegExp(`[^][${joining}]*`, "gu");

let segmenter: Intl.Segmenter | undefined;

/**
 * The extended grapheme clusters of a text (https://www.unicode.org/reports/tr29/). The first question to a segmenter
 * takes longer than most reports, and so texts whose characters do not join in other ways than this module knows are
 * split without one.
 */
export function cellsOf(text: string): readonly string[] {
  if (simple.test(text)) return text.match(simpleCell) ?? [];
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
