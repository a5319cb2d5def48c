/** What ids look like, in the letters of any language. */
import { expect, test } from "vitest";
import { formOf, isShared } from "../../rules/support/boards/ids.ts";

test.each([
  ["ST-A-012", "ST A-A-#"],
  ["st-a-7@routing", "ST A-A-#"],
  ["T3", "T A#"],
  ["ÄB-Ö-12", "ÄB A-A-#"],
  ["задача-7", "ЗАДАЧА A-#"],
  ["12_a", " #_A"],
])("%s has the form %s", (id, form) => {
  expect(formOf(id)).toBe(form);
});

test.each([
  ["ST-A-012", true],
  ["st-a2-7b", true],
  ["T-3", false],
  ["ST-A-x", false],
  ["2ST-A-1", false],
  ["ÄB-Ö-12", true],
  ["Ä-12", false],
  ["ПР-А-3Б", true],
])("whether %s is a project's own: %s", (id, expected) => {
  expect(isShared(id)).toBe(expected);
});
