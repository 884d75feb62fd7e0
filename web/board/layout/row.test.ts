import { expect, test } from "vitest";
import type { RowCard } from "../../shared/line/types";
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
  const name = "Tập thể Trung tâm Dịch vụ nông nghiệp ".repeat(3);
  const room = { name: name.length, unit: 20, posthumous: false };
  const cells = (names: RowCard["names"]) =>
    composeRow({ ...row(10, names), room }, SCREENS[0]!, measures).cells;
  expect(cells([...many(3), named(4, { name })]).slice(0, 3)).toEqual(cells(many(3)));
});

test("a person's name is not broken where it has room in one line", () => {
  for (const canvas of SCREENS.slice(0, 3))
    for (const { blocks } of composeRow(row(12, many(12)), canvas, measures).cells)
      expect(blocks.find(({ role }) => role === "name")?.lines).toHaveLength(1);
});

test("all names of a row stand in one size from the first on, whoever comes later", () => {
  const short = named(1, { name: "Tập thể Thôn Nà Đẩy" });
  const long = named(2, { name: "Tập thể Hợp tác xã Nông nghiệp Khau Cà" });
  const room = { name: long.name.length, unit: long.unit_name.length, posthumous: false };
  for (const canvas of SCREENS.filter(({ width, height }) => width / height !== 4 / 3)) {
    const sizes = (names: RowCard["names"]) =>
      composeRow({ ...row(10, names), room }, canvas, measures).cells.map(({ blocks }) =>
        blocks.map(({ role, size }) => `${role} ${size}`),
      );
    const both = sizes([short, long]);
    expect(sizes([short])).toEqual(both.slice(0, 1));
    expect(both[0]).toEqual(both[1]);
  }
});

test("a name is not broken in the middle of its column where the row has it in one line", () => {
  const name = "Tập thể Nhân dân và cán bộ xã Khau Cà";
  const room = { name: name.length, unit: 20, posthumous: false };
  const { cells } = composeRow({ ...row(10, [named(1, { name })]), room }, SCREENS[0]!, measures);
  expect(cells[0]!.blocks.find(({ role }) => role === "name")?.lines).toEqual([name]);
});

test("a name that its letters make wider than was said is set smaller alone, and leaves its place never", () => {
  const wide = named(1, { name: "MMMMMMM ".repeat(14).trim() });
  const { cells } = composeRow(
    { ...row(10, [wide, named(2)]), room: { name: 30, unit: 20, posthumous: false } },
    SCREENS[0]!,
    measures,
  );
  for (const { blocks, height } of cells)
    for (const { role, lines, size, top } of blocks)
      expect(top + lines.length * size * ROW_LEADING[role]).toBeLessThanOrEqual(height + 1);
});

test("before the first name only the award stands there", () => {
  const { head, cells } = composeRow(row(8, []), SCREENS[0]!, measures);
  expect(head.map(({ role }) => role)).toEqual(["award", "wave"]);
  expect(cells).toEqual([]);
});

test("a few collectives on an upright wall stand large in more lines, each under its kind", () => {
  const team = { kind: "Tập thể", name: "Trường Phổ thông dân tộc bán trú Bản Lạn", unit_name: "" };
  const upright = { width: 1080, height: 1920 };
  const [cell] = composeRow(row(3, [named(1, team)]), upright, measures).cells;
  expect(cell!.blocks.map(({ role }) => role)).toEqual(["kind", "name"]);
  expect(cell!.blocks[1]!.size).toBeGreaterThan(55);
  expect(cell!.blocks[1]!.lines.join("/")).not.toContain("Trường/Phổ thông");
});

test("units stand as large as they have room for in one line, and no larger than the names", () => {
  const seven = Array.from({ length: 7 }, (_, index) =>
    named(index, { name: "Vi Thử Bùi Thị Hồng Hạnh", unit_name: "Sở Vi Thử Giáo dục và Đào tạo" }),
  );
  const room = { name: 24, unit: 29, posthumous: false };
  for (const [canvas, least] of [
    [canvasOf(1024, 768), 33],
    [canvasOf(1920, 1080), 42],
  ] as const)
    for (const { blocks } of composeRow({ ...row(7, seven), room }, canvas, measures).cells) {
      const [name, unit] = blocks;
      expect(unit!.lines).toHaveLength(1);
      expect(unit!.size).toBeGreaterThanOrEqual(least);
      expect(unit!.size).toBeLessThan(name!.size * 0.85);
    }
});

test("a unit that is longer than said stands in more lines or smaller, and leaves its place never", () => {
  const long = named(1, {
    unit_name: "Trường Phổ thông dân tộc bán trú Trung học cơ sở Vi Thử Thượng Nguyên ".repeat(2),
  });
  const { cells } = composeRow(
    { ...row(7, [long, named(2)]), room: { name: 24, unit: 20, posthumous: true } },
    canvasOf(1024, 768),
    measures,
  );
  for (const { blocks, height } of cells)
    for (const { role, lines, size, top } of blocks)
      expect(top + lines.length * size * ROW_LEADING[role]).toBeLessThanOrEqual(height + 1);
});
