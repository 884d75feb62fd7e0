import { expect, test } from "vitest";
import type { Workbench } from "../../shared/line/types";
import { countedOf, howMany } from "./due";

const unit = { unit_code: "BK-BB", name: "Huyện Ba Bể", badges: 3, not_printed: 1, changed: 1 };
const bench = { badges: 10, not_printed: 4, changed: 2, units: [unit] } as unknown as Workbench;

test("a choice says how many badges it prints", () => {
  const all = countedOf(bench, "");
  expect(["ALL", "NOT_PRINTED", "CHANGED", "DUE"].map((which) => howMany(all, which as "ALL"))).toEqual([
    10, 4, 2, 6,
  ]);
});

test("one unit's badges are counted by themselves, and a unit without badges has none", () => {
  expect(howMany(countedOf(bench, "BK-BB"), "DUE")).toBe(2);
  expect(howMany(countedOf(bench, "BK-NS"), "ALL")).toBe(0);
});
