/**
 * Credentials and personal data in a text: where they stand, never what they are. secretlint's recommended rules, and beside
 * them what those leave out. Pure, and linear in the text: every pattern begins where a token begins.
 */
import type { SecretLintRuleCreator } from "./secretlint.ts";
import { type Place, placeOf } from "./place.ts";

export interface Secret {
  /** What it looks like, for people: `JSON web token`, `e-mail address`. */
  readonly what: string;
  /** The whole token. */
  readonly place: Place;
}

/** Finds secrets in a text, in its order, none overlapping another. */
export type SecretFinder = (text: string) => readonly Secret[];

/** What stands in place of a secret. */
export const redacted = "[redacted]";

/** Loads secretlint's rules, which takes some milliseconds, and adds our own. */
export async function loadSecretFinder(): Promise<SecretFinder> {
  const { rules } = await import("@secretlint/secretlint-rule-preset-recommend");
  const checks = (rules as unknown as readonly SecretLintRuleCreator[]).filter(
    ({ meta }) => meta.id !== "@secretlint/secretlint-rule-filter-comments",
  );
  return (text) => {
    if (!isSuspicious(text)) return [];
    const found = [...own(text), ...checks.flatMap((rule) => bySecretlint(rule, text))];
    return merged(found.map(({ what, place }) => ({ what, place: widened(text, place) })));
  };
}

/** The text with every secret replaced. */
export function redact(text: string, find: SecretFinder): string {
  let result = "";
  let from = 0;
  for (const { place } of find(text)) {
    result += text.slice(from, place.start) + redacted;
    from = place.end;
  }
  return result + text.slice(from);
}

const signs = /@|-----BEGIN|:\/\/|passw|pwd|passphrase|secret|token|key|bearer|credential/i;
const longTokens = /[A-Za-z0-9+/_~-]{20,}/g;

/** Whether a closer look is worth its time. Commit hashes are long, and no secrets. */
function isSuspicious(text: string): boolean {
  if (signs.test(text)) return true;
  return text.match(longTokens)?.some((token) => !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(token)) ?? false;
}

interface Pattern {
  readonly what: string;
  /** With the flag `d`; a group named `secret` is the secret, else the whole match. */
  readonly pattern: RegExp;
  readonly spares?: RegExp;
}

const name =
  "(?:[\\w.-]{0,40}[_.-])?(?:password|passwd|passphrase|pwd|secret|token|credentials?|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key|account[_-]?key|client[_-]?secret)";

/** What stands for a value that is elsewhere, or is none. */
const placeholder =
  /^(?:\[redacted\]|<[^>]*>?|\$.*|%.*|\{.*|\*+|x{3,}|\.{3,}|…|null|none|undefined|true|false|process\.env.*|os\.environ.*|env\..*)$/i;

const patterns: readonly Pattern[] = [
  {
    what: "private key",
    pattern:
      /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[^-"]|-(?!----))*(?:-----END [A-Z ]{0,40}-----)?/dg,
  },
  { what: "JSON web token", pattern: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]+)?/dg },
  { what: "Stripe key", pattern: /(?<![\w-])(?:sk|rk)_(?:live|test)_\w{8,}/dg },
  { what: "Stripe webhook secret", pattern: /(?<![\w-])whsec_[\w+/=]{16,}/dg },
  { what: "Google API key", pattern: /(?<![\w-])AIza[\w-]{30,}/dg },
  { what: "Google OAuth token", pattern: /(?<![\w-])(?:ya29\.|GOCSPX-|1\/\/0)[\w-]{16,}/dg },
  { what: "AWS access key id", pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])/dg },
  { what: "Azure client secret", pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,}/dg },
  { what: "Azure signature", pattern: /[?&]sig=(?<secret>[\w%+/=-]{16,})/dg },
  { what: "Azure account key", pattern: /\b(?:AccountKey|SharedAccessKey)=(?<secret>[\w+/]{16,}={0,2})/dgi },
  { what: "Discord token", pattern: /(?<![\w.-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/dg },
  {
    what: "Discord webhook",
    pattern: /\bdiscord(?:app)?\.com\/api\/webhooks\/\d+\/(?<secret>[\w-]{16,})/dgi,
  },
  {
    what: "bearer token",
    pattern: /\b(?:bearer|basic) (?<secret>[\w.~+/-]{16,}={0,2})/dgi,
    spares: /^[a-z-]+$/,
  },
  {
    what: "password in an address",
    pattern: /:\/\/[^\s/:@"'\\]{0,100}:(?<secret>[^\s/@"'\\]{1,200})@/dg,
    spares: placeholder,
  },
  {
    what: "assigned credential",
    pattern: new RegExp(
      `(?<![\\w.-])${name}\\\\?["']?[ ]?=[ ]?\\\\?["']?(?<secret>[^\\s"'\\\\,;&)]{4,})`,
      "dgi",
    ),
    spares: placeholder,
  },
  {
    what: "assigned credential",
    // After a colon also prose follows: only what no word looks like.
    pattern: new RegExp(
      `(?<![\\w.-])${name}\\\\?["']?[ ]?:[ ]?\\\\?["']?(?<secret>(?=[^\\s"'\\\\,;&)]{0,80}\\d)[^\\s"'\\\\,;&)]{6,})`,
      "dgi",
    ),
    spares: placeholder,
  },
  {
    what: "e-mail address",
    pattern:
      /(?<![\w.+-])(?!git@)[\w.+-]{1,64}@(?!\d+\.\d)(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])/dg,
  },
];

function own(text: string): Secret[] {
  return patterns.flatMap(({ what, pattern, spares }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = match.indices?.groups?.["secret"] ?? match.indices?.[0] ?? [0, 0];
      return spares?.test(text.slice(start, end)) === true ? [] : [{ what, place: placeOf(start, end) }];
    }),
  );
}

function bySecretlint(rule: SecretLintRuleCreator, text: string): readonly Secret[] {
  const found: Secret[] = [];
  const what = named(rule.meta.id);
  const reporter = {
    report: ({ range }: { readonly range: readonly number[] }) => {
      found.push({ what, place: placeOf(range[0] ?? 0, range[1] ?? 0) });
    },
    ignore: () => {},
    // Its words would hold the secret; they are never asked for.
    createTranslator: () => () => ({ message: "", messageId: "" }),
  };
  rule
    .create(reporter, {})
    .file?.({ content: text, filePath: "text.txt", ext: ".txt", contentType: "text", hasBOM: false });
  return found;
}

const named = (id: string): string => `credential (${id.replace("@secretlint/secretlint-rule-", "")})`;

const tokenUnit = /[A-Za-z0-9+/=_~-]/;

/** The place drawn out to the ends of the token it begins and ends in. */
function widened(text: string, { start, end }: Place): Place {
  let from = start;
  let to = end;
  while (from > 0 && /[A-Za-z0-9+_~-]/.test(text.charAt(from - 1)) && !isEscape(text, from - 1)) from -= 1;
  while (to < text.length && tokenUnit.test(text.charAt(to))) to += 1;
  return placeOf(from, to);
}

/** The letter of an escape of JSON (`\n`), which no token begins with. */
const isEscape = (text: string, at: number): boolean => text.charAt(at - 1) === "\\";

/** In order; what overlaps is one secret. */
function merged(found: readonly Secret[]): readonly Secret[] {
  const result: Secret[] = [];
  for (const secret of [...found].sort((left, right) => left.place.start - right.place.start)) {
    const last = result.at(-1);
    if (last === undefined || secret.place.start >= last.place.end) result.push(secret);
    else if (secret.place.end > last.place.end) {
      result[result.length - 1] = { ...last, place: placeOf(last.place.start, secret.place.end) };
    }
  }
  return result;
}
