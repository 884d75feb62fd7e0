import { expect, test } from "vitest";
import { Home } from "./home";

test("a key that was pressed for what the button was a moment ago does nothing, nor does the second half of a double click", () => {
  const home = new Home();
  expect(home.isMeant(0, 10)).toBe(true);
  home.settle(1_000);
  expect([1_010, 1_690, 1_700].map((at) => home.isMeant(0, at))).toEqual([false, false, true]);
  expect([1, 2, 3].map((detail) => home.isMeant(detail, 1_010))).toEqual([true, false, false]);
});
