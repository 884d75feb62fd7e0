import { expect, test } from "vitest";
import { ageOf } from "./tab_kept";

test("its age is said in minutes, and a clock that was set back makes it no younger than now", () => {
  expect(ageOf(0, 59_000)).toBe("chưa đầy một phút trước");
  expect(ageOf(0, 3 * 60_000)).toBe("3 phút trước");
  expect(ageOf(60_000, 0)).toBe("chưa đầy một phút trước");
});
