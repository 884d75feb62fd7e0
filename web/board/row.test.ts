import { expect, test } from "vitest";
import type { RowCard } from "../shared/types";
import { canvasOf } from "./canvas";
import { composeRow, ROW_LEADING } from "./row";

const measures = { name: (text: string) => text.length * 0.58, text: (text: string) => text.length * 0.52 };
const SCREENS = [canvasOf(1920, 1080), canvasOf(1024, 768), canvasOf(1080, 1920), canvasOf(2560, 1080)];
const named = (number: number, more: Partial<RowCard["names"][number]> = {}) => ({
  ...{ entry_id: String(number), name: `Bà Triệu Thị Giả Lập ${number}`, unit_name: "Xã Thử, huyện Mẫu Ất" },
  ...{ posthumous: false, marked: false },
  ...more,
});
const row = (places: number, names: RowCard["names"]): RowCard => ({
  ...{ award_name: "Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh Giả Lập", wave: "Đợt 2", places, names },
});
const many = (count: number) => Array.from({ length: count }, (_, index) => named(index + 1));

test.each([1, 4, 10, 12, 18, 24])(
  "a row of %i stands on every screen, each name within its own place",
  (count) => {
    for (const canvas of SCREENS) {
      const { head, cells } = composeRow(row(count, many(count)), canvas, measures);
      const bottom = Math.max(
        ...head.map(({ top, lines, size, role }) => top + lines.length * size * ROW_LEADING[role]),
      );
      for (const cell of cells) {
        expect(cell.top).toBeGreaterThan(bottom - 1);
        expect(cell.left + cell.width).toBeLessThanOrEqual(canvas.width);
        expect(cell.top + cell.height).toBeLessThanOrEqual(canvas.height * 0.95);
        for (const { role, lines, size, top } of cell.blocks) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + lines.length * size * ROW_LEADING[role]).toBeLessThanOrEqual(cell.height + 1);
        }
      }
    }
  },
);

test("no name moves when the next one comes", () => {
  const before = composeRow(row(10, many(3)), SCREENS[0]!, measures).cells;
  const after = composeRow(
    row(10, [...many(3), named(4, { name: "Tập thể Trung tâm Dịch vụ nông nghiệp ".repeat(3) })]),
    SCREENS[0]!,
    measures,
  );
  expect(after.cells.slice(0, 3)).toEqual(before);
});

test("a person's name is not broken where it has room in one line", () => {
  for (const canvas of SCREENS.slice(0, 3))
    for (const { blocks } of composeRow(row(12, many(12)), canvas, measures).cells)
      expect(blocks.find(({ role }) => role === "name")?.lines).toHaveLength(1);
});

test("before the first name only the award stands there", () => {
  const { head, cells } = composeRow(row(8, []), SCREENS[0]!, measures);
  expect(head.map(({ role }) => role)).toEqual(["award", "wave"]);
  expect(cells).toEqual([]);
});
