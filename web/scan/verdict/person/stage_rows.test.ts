import { expect, test } from "vitest";
import { type StageRow, stageRowsWords } from "./stage_rows";

const row = (number: number, wave = 0, by_size = false): StageRow => ({ number, wave, by_size });

test.each<[StageRow[], string]>([
  [[], ""],
  [[row(7)], "Lên sân khấu: hàng 7"],
  [[row(7, 2)], "Lên sân khấu: đợt 2 · hàng 7"],
  [[row(1), row(7, 2)], "Lên sân khấu: hàng 1; đợt 2 · hàng 7"],
  [[row(3, 0, true)], "Lên sân khấu: đợt 3"],
  [[row(0)], "Lên sân khấu (chưa xếp hàng)"],
  [[row(0), row(2)], "Lên sân khấu: hàng 2"],
])("the rows %j are said as %j, and of no award", (rows, words) => {
  expect(stageRowsWords(rows)).toBe(words);
});

test("a service of before that says no rows says nobody goes up", () => {
  expect(stageRowsWords(undefined)).toBe("");
});
