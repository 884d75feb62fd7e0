import { expect, test } from "vitest";
import { actOf } from "./keys";
import { lettersOf } from "./typing.svelte";

const quiet = { forms: 0, there: true, sinceTyped: Infinity, sinceLeft: Infinity };

test("while a form stands open letters go back into its field, however long nobody typed", () => {
  expect(lettersOf({ ...quiet, forms: 1, sinceTyped: 60_000 })).toBe("field");
  expect(lettersOf({ ...quiet, forms: 1, there: false })).toBe("nowhere");
});

test("whoever reads for a while and types on writes into the field that was left by itself", () => {
  expect(lettersOf({ ...quiet, sinceTyped: 10_000, sinceLeft: 2_000 })).toBe("field");
  expect(lettersOf({ ...quiet, sinceTyped: 40_000, sinceLeft: 30_000 })).toBe("stage");
});

test("the last letters of a form that was just sent do nothing", () => {
  expect(lettersOf({ ...quiet, there: false, sinceTyped: 300 })).toBe("nowhere");
  expect(lettersOf(quiet)).toBe("stage");
});

test("B and the point black the screens beside an open form too, for a wall that stays lit cannot be taken back", () => {
  const b = { key: "B", repeat: false, modified: false, typing: false, asking: false };
  for (const letters of ["field", "nowhere", "stage"] as const)
    for (const key of ["b", "B", "..", "F9"]) expect(actOf({ ...b, key, letters })).toBe("black");
  expect(actOf({ ...b, key: "и", code: "KeyB", letters: "field" })).toBe("black");
  expect(actOf({ ...b, letters: "field", repeat: true })).toBe("nothing");
  expect(actOf({ ...b, key: "n", letters: "field" })).toBe("back");
  expect(actOf({ ...b, key: "ế", letters: "field", repeat: true })).toBe("back");
  expect(actOf({ ...b, key: "PageDown", letters: "field" })).toBe("take");
  expect(actOf({ ...b, key: " ", letters: "field" })).toBeNull(); // it presses the button that has the focus
});
