import { lowerAscii } from "../../src/documents/values/plain.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { hintsIn } from "../support/hints.ts";

export default defineRule({
  id: "self-contained",
  topic: "references",
  description: "Reports words that leave knowledge outside a document which must stand on its own.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  concerns: ({ references }) => references.selfContained,
  messages: {
    outside: ({ words }: { words: string }) =>
      `Unexpected \`${words}\`, expected the knowledge itself: a reader has only this document and the working tree`,
  },
  check(document, report) {
    const hinted = hintsIn(document.text, HINT);
    if (!hinted) return;
    for (const { place, inQuote } of hinted.among(document.markdown?.texts ?? [])) {
      if (inQuote) continue;
      const text = lowerAscii(document.text.slice(place.start, place.end));
      for (const match of text.matchAll(OUTSIDE)) {
        const start = place.start + match.index;
        const end = start + match[0].length;
        // `see the previous plan [x](x.md)` and `… plan (`x.md`)` say where the knowledge is.
        if (/^[\s,:;(–—-]{0,4}(?:at |in |is )?[`[(]/u.test(document.text.slice(end, end + 12))) continue;
        const words = document.text.slice(start, end);
        report("outside", { start, end }, { words }, { actual: words });
      }
    }
  },
});

/** In every phrase below, and in little else; what begins with one sign is looked for quickest. */
const HINT =
  / (?:discussed|agreed upon|talked about|(?:previous|prior|earlier|last|preceding) (?:plan|exec|discuss|message|thread|session|prompt)|chat|conversation|slack|phone call|dm(?![a-z]))/gi;

/** Matched against a text in lower case: an expression that ignores case takes much longer to build. */
const OUTSIDE = new RegExp(
  String.raw`\b(?:${[
    String.raw`as (?:we |i |previously |already |just )?(?:discussed|agreed upon|talked about)(?! (?:above|below|in (?:section|the)))`,
    String.raw`(?:see|refer to|as in|described in|explained in|outlined in) (?:the|my|our|your) (?:previous|prior|earlier|last|preceding) (?:plan|execplan|conversation|chat|discussion|message|thread|session|prompt)`,
    String.raw`(?:per|from|in|during) (?:our|the|my|your) (?:previous |prior |earlier |last )?(?:chat|conversation|slack (?:thread|message)|phone call|dm)`,
    String.raw`(?:as|like) (?:mentioned|described|explained|noted) (?:earlier |before )?(?:in (?:chat|the chat|slack|our conversation|a previous (?:message|session|plan)))`,
  ].join("|")})(?!\w)`,
  "g",
);
