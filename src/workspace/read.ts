/** Reads one file as text, or says why it cannot be one. */
import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { type Place, placeOf } from "../syntax/place.ts";

/** No document is larger; whatever is, was not written by people. */
export const maximumBytes = 10 * 1024 * 1024;

export interface FileText {
  readonly ok: true;
  /** Without the byte order mark, so that offsets are those of editors. */
  readonly text: string;
  /** Whether the file begins with a byte order mark, which goes back in front of what is written. */
  readonly mark: boolean;
}

export interface Unreadable {
  readonly ok: false;
  readonly reason: "missing" | "not-permitted" | "not-a-file" | "too-large" | "not-utf8" | "failed";
  /** `Unexpected … , expected …`, without the path. */
  readonly message: string;
  /** What could be read all the same, with U+FFFD for what could not, and the first place that is not as expected. */
  readonly remains: { readonly text: string; readonly place: Place } | undefined;
}

const byteOrderMark = "\uFEFF";

/**
 * Reads a regular file of at most `limit` bytes as strict UTF-8. Never throws. Synchronous: the promises of a file of
 * usual size take several times as long as reading it.
 */
export function readText(path: string, limit = maximumBytes): FileText | Unreadable {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) {
      const what = stats.isDirectory() ? "folder" : "special file";
      return unreadable("not-a-file", `Unexpected ${what}, expected a regular file`);
    }
    if (stats.size > limit) return tooLarge(stats.size, limit);
    // As a string it comes in one step, and only one that holds U+FFFD need be looked at byte by byte.
    const text = readFileSync(path, "utf8");
    if (text.length <= limit && !text.includes("\uFFFD")) return unmarked(text);
    return decode(readFileSync(path), limit);
  } catch (error) {
    return failed(error);
  }
}

/** Bytes → text, with the same outcome as a file that holds them. */
export function decode(bytes: Uint8Array, limit = maximumBytes): FileText | Unreadable {
  if (bytes.length > limit) return tooLarge(bytes.length, limit);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (isUtf8(bytes)) return unmarked(text);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    // What it says tells whether anybody governs it.
    const remains = { text: new TextDecoder(wide).decode(bytes), place: placeOf(0, 1) };
    return unreadable("not-utf8", "Unexpected UTF-16 text, expected UTF-8", remains);
  }
  const offset = firstInvalid(bytes, text);
  return unreadable("not-utf8", "Unexpected bytes that are no UTF-8 text, expected UTF-8", {
    text,
    place: placeOf(offset, offset + 1),
  });
}

/** By the byte order mark, without which nobody writes it. */
function wideEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function unmarked(text: string): FileText {
  const mark = text.startsWith(byteOrderMark);
  return { ok: true, text: mark ? text.slice(1) : text, mark };
}

/** Text → the bytes of the file, with the byte order mark it had. */
export const encode = (text: string, mark: boolean): Buffer =>
  Buffer.from(mark ? byteOrderMark + text : text, "utf8");

/** The offset in the decoded text of the first U+FFFD that the bytes do not spell out themselves. */
function firstInvalid(bytes: Uint8Array, text: string): number {
  let position = 0;
  let offset = 0;
  for (const character of text) {
    const spelled = bytes[position] === 0xef && bytes[position + 1] === 0xbf && bytes[position + 2] === 0xbd;
    if (character === "\uFFFD" && !spelled) return offset;
    position += Buffer.byteLength(character);
    offset += character.length;
  }
  return offset;
}

const tooLarge = (size: number, limit: number): Unreadable =>
  unreadable(
    "too-large",
    `Unexpected size of ${megabytes(size)} MB, expected at most ${megabytes(limit)} MB`,
  );

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

function failed(error: unknown): Unreadable {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return unreadable("missing", "Unexpected absence, expected a file");
  if (code === "EACCES" || code === "EPERM") {
    return unreadable("not-permitted", "Unexpected permissions, expected a file that may be read");
  }
  return unreadable(
    "failed",
    `Unexpected failure to read: ${error instanceof Error ? error.message : String(error)}`,
  );
}

const unreadable = (
  reason: Unreadable["reason"],
  message: string,
  remains?: NonNullable<Unreadable["remains"]>,
): Unreadable => ({ ok: false, reason, message, remains });
