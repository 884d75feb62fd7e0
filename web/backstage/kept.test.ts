import { expect, test } from "vitest";
import { ageOf, keptOf } from "./kept";

test("what lies in the tab is read again, and nothing else is taken for it", () => {
  const state = { rows: [], to_give: [], congress_name: "Thử" };
  expect(keptOf(JSON.stringify({ at: 5, state }))).toEqual({ at: 5, state });
  for (const text of [null, "", "{", "{}", '{"at":5}', '{"at":"5","state":{"rows":[],"to_give":[]}}'])
    expect(keptOf(text)).toBeNull();
});

test("its age is said in minutes, and a clock that was set back makes it no younger than now", () => {
  expect(ageOf(0, 59_000)).toBe("chưa đầy một phút trước");
  expect(ageOf(0, 3 * 60_000)).toBe("3 phút trước");
  expect(ageOf(60_000, 0)).toBe("chưa đầy một phút trước");
});
