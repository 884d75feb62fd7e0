import { expect, test } from "vitest";
import type { LeftBehind, RollEntry, StageState } from "../../shared/line/types";
import { remaining, wayOn } from "./announcing";
import { passedBy } from "./passed";

const entry = (order: number, changes: Partial<RollEntry> = {}) =>
  ({ entry_id: `${order}`, order, name: `Thử ${order}`, announceable: true, ...changes }) as RollEntry;
const stage = (armed: RollEntry | null, changes: Partial<StageState> = {}) =>
  ({
    ...{
      armed: armed && { entry: armed },
      next: armed,
      late: [],
      skipped: [],
      left: [],
      upcoming: [],
      ...changes,
    },
  }) as unknown as StageState;
const skip = (order: number, word = "chưa có mặt, bỏ qua") => ({ order, name: `Thử ${order}`, word });
const left = (order: number, word: string, present = false): LeftBehind => ({
  ...{ entry_id: `${order}`, order, name: `Thử ${order}`, word, present },
  waits_for: present ? "ACT" : word === "chưa duyệt lời" ? "PAPER" : "PERSON",
});

test("whoever was passed stays told in every row after, what can be acted on first, then the nearest, and nobody twice", () => {
  const waiting = [left(7, "trao sau", true), left(38, "chưa có mặt"), left(39, "chưa có mặt")];
  const seen = stage(entry(40), { left: waiting, skipped: [skip(39)] });
  expect(passedBy(seen).map(({ order, word, entryId }) => [order, word, entryId])).toEqual([
    [7, "trao sau", "7"],
    [39, "chưa có mặt", "39"],
    [38, "chưa có mặt", "38"],
  ]);
});

test("what others have to write or approve stands behind who has to come, however near", () => {
  const seen = stage(null, {
    left: [left(14, "chưa có mặt"), left(118, "chưa duyệt lời"), left(38, "tạm dừng", true)],
  });
  expect(passedBy(seen).map(({ order }) => order)).toEqual([38, 14, 118]);
});

test("a withdrawn number just before the armed name is told, one behind it not yet", () => {
  const seen = stage(entry(3), { skipped: [skip(2, "đã rút, bỏ qua"), skip(5)] });
  expect(passedBy(seen)).toMatchObject([{ order: 2, word: "đã rút", entryId: "" }]);
});

test("at the end all who remain are told, with how many for each reason", () => {
  const all = [
    left(7, "trao sau", true),
    left(16, "tạm dừng", true),
    left(76, "trao sau"),
    left(82, "chưa có mặt"),
  ];
  expect(passedBy(stage(null, { left: all })).map(({ order }) => order)).toEqual([16, 7, 82, 76]);
  expect(remaining(all)).toBe(
    "Không ai gọi được lúc này. Còn 04 chưa công bố: 02 trao sau, 01 tạm dừng, 01 chưa có mặt.",
  );
  expect(remaining([])).toBe("Đã công bố hết danh sách.");
});

test("where the armed name can no longer be called, the one after it is offered", () => {
  const gone = entry(76, { announceable: false });
  expect(wayOn(stage(gone, { upcoming: [gone, entry(77)] }))?.order).toBe(77);
  expect(wayOn(stage(entry(76), { upcoming: [entry(76), entry(77)] }))).toBeNull();
  const row = { entry: gone, members: [gone, entry(78)] } as unknown as StageState["armed"];
  expect(wayOn(stage(gone, { armed: row, upcoming: [gone, entry(78), entry(79)] }))?.order).toBe(78);
});
