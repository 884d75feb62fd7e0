import { expect, test } from "vitest";
import type { NominationBook } from "../shared/line/types";
import { fullWords, leftWords, placesOf } from "./places";

const figures = (more: object) => ({
  ...{ nominated: 0, submitted: 0, approved: 0, rejected: 0, alternates: 0 },
  ...{ replaced: 0, withdrawn: 0, present: 0 },
  ...more,
});
const book = {
  limited: true,
  categories: [
    { code: "HERO", name: "Điển hình" },
    { code: "LEADER", name: "Lãnh đạo" },
    { code: "GUEST", name: "Khách mời" },
  ],
  cells: [
    { category: "GUEST", allocated: 2, free: 2, figures: figures({ nominated: 1 }) },
    { category: "HERO", allocated: 5, free: 5, figures: figures({ nominated: 6 }) },
    { category: "LEADER", allocated: 0, free: 0, figures: figures({ nominated: 1 }) },
  ],
} as unknown as NominationBook;

test("six who are being drafted stand in five places, and a category without places shows who is in it", () => {
  expect(placesOf(book).map((one) => [one.code, one.onList, one.allocated, one.beyond])).toEqual([
    ["HERO", 6, 5, 1],
    ["LEADER", 1, 0, 1],
    ["GUEST", 1, 2, 0],
  ]);
});

test("a category says what is left of it before somebody is added", () => {
  expect(leftWords(book, "GUEST")).toBe("còn 01/02 chỗ");
  expect(leftWords(book, "HERO")).toBe("đủ 05 chỗ");
  expect(leftWords(book, "LEADER")).toBe("đơn vị không có chỗ");
  expect(fullWords(book, "GUEST")).toBe("");
  expect(fullWords(book, "LEADER")).toContain("dự khuyết");
  expect(leftWords({ ...book, limited: false }, "LEADER")).toBe("");
});

test("whoever stood in a place and no longer does is told of too", () => {
  const gone = figures({ approved: 2, alternates: 1, rejected: 3, replaced: 1, withdrawn: 1, present: 2 });
  const [row] = placesOf({
    ...book,
    cells: [{ category: "HERO", allocated: 0, free: 0, figures: gone }],
  } as NominationBook);
  expect(row?.told).toBe("02 duyệt, 01 dự khuyết, 03 không duyệt, 01 được thay, 01 rút tên, 02 có mặt");
});
