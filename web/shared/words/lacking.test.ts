import { expect, test } from "vitest";
import { lacking } from "./lacking";

const labels = new Map([
  ["position", "Chức vụ"],
  ["ethnicity", "dân tộc"],
]);

test("what lacks is named in words, the portrait too", () => {
  expect(lacking({ to_complete: ["ethnicity", "position", "portrait"] }, labels)).toEqual([
    "dân tộc",
    "chức vụ",
    "ảnh chân dung",
  ]);
  expect(lacking({ to_complete: [] }, labels)).toEqual([]);
});
