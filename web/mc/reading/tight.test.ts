import { expect, test } from "vitest";
import { leastAt, levelFor, scaleOf, TIGHTEST, SETTLES_MS } from "./tight";

test("the first level that fits is taken, and none is tried that is looser than before", () => {
  const tried: number[] = [];
  expect(levelFor(2, (level) => (tried.push(level), level >= 5))).toBe(5);
  expect(tried).toEqual([2, 3, 4, 5]);
  expect(levelFor(0, () => true)).toBe(0);
});

test("where nothing fits the page stands at its tightest, and is read page by page", () => {
  let at = -1;
  expect(levelFor(0, (level) => ((at = level), false))).toBe(TIGHTEST);
  expect(at).toBe(TIGHTEST);
});

test("the surroundings go before the type shrinks, and it stays above 0.4 of its size", () => {
  expect([0, 1, 2, 3].map(scaleOf)).toEqual([1, 1, 1, 1]);
  expect(scaleOf(4)).toBeLessThan(1);
  expect(scaleOf(TIGHTEST)).toBeGreaterThan(0.4);
});

test("a new picture is fitted anew while its parts come, and only becomes tighter once it has settled", () => {
  expect(leastAt(100, 0, 7)).toBe(0);
  expect(leastAt(SETTLES_MS - 1, 0, 7)).toBe(0);
  expect(leastAt(SETTLES_MS, 0, 7)).toBe(7);
});
