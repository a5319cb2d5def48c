/** Ids of tasks across documents: which are the same, and whether they are the project's or a document's own. */
import type { TaskFacts } from "./rows.ts";

/** `ST-A-012@routing` is the task `ST-A-012` of one of several documents that use the id. */
export const keyOf = (id: string): string => id.replace(/@.*$/su, "").toUpperCase();

/** Most ids are plain, and what goes by the letters of all languages takes longer to build than to use. */
const isPlain = (key: string): boolean => /^[\w.-]*$/.test(key);

/** `ST A-A-#` of `ST-A-012`: where it begins, and how it is built. */
export const formOf = (id: string): string => {
  const key = keyOf(id);
  const [letters, beginning] = isPlain(key) ? [/[A-Z]+/g, /^[A-Z]*/] : [/\p{L}+/gu, /^\p{L}*/u];
  return `${beginning.exec(key)?.[0] ?? ""} ${key.replace(/\d+/g, "#").replace(letters, "A")}`;
};

/** Ids of two names and a number belong to a project; `T-3` may be the third task of whatever document it stands in. */
export const isShared = (id: string): boolean => {
  const key = keyOf(id);
  return isPlain(key)
    ? /^[A-Z][A-Z\d]*-[A-Z][A-Z\d]*-\d+[A-Z]?$/.test(key)
    : /^\p{L}[\p{L}\d]*-\p{L}[\p{L}\d]*-\d+\p{L}?$/u.test(key);
};

/** Whether rows of one id speak of one task. */
export const agree = (left: TaskFacts, right: TaskFacts): boolean =>
  isShared(left.id) || left.title === "" || right.title === "" || isAlike(left.title, right.title);

/** Half of the words of the shorter title are in the other one. */
function isAlike(left: string, right: string): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common * 2 >= Math.min(one.size, other.size);
}

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set((title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !filling.has(word)));

const filling = new Set(["a", "an", "and", "for", "in", "of", "on", "the", "to", "with"]);
