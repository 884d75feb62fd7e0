import { expect, test } from "vitest";
import { type Line, linesOf, minuteOf, moved, sent, timeOf, wrong } from "./lines";
import type { Programme } from "../shared/line/types";

const line: Line = {
  key: 1,
  number: 1,
  kind: "SPEECH",
  title: " Tham luận ",
  minutes: "7",
  at: "8h30",
  speaker: "",
  alternate: "",
  notes: "",
  held: false,
};

test.each([
  ["8h30", 510],
  ["08:30", 510],
  ["8 giờ 30", 510],
  ["14h", 840],
  ["7h30’ phút", 450],
  ["25h", null],
  ["8h75", null],
  ["sáng", null],
])("a time of the day is read as programmes write it: %s", (typed, minute) => {
  expect(minuteOf(typed)).toBe(minute);
});

test("a line says what is wrong with it", () => {
  expect(wrong(line)).toBe("");
  expect(wrong({ ...line, title: " " })).toContain("tên mục");
  expect(wrong({ ...line, minutes: "0" })).toContain("phút");
  expect(wrong({ ...line, minutes: "7,5" })).toContain("phút");
  expect(wrong({ ...line, at: "sáng" })).toContain("8h30");
});

test("a line goes out and comes back as it was written", () => {
  expect(sent(line)).toMatchObject({ number: 1, title: "Tham luận", minutes: 7, at_minute: 510 });
  const items = [{ ...sent(line), state: "DONE" }] as unknown as Programme["items"];
  expect(linesOf({ items })[0]).toMatchObject({ at: "08:30", minutes: "7", held: true });
  expect(timeOf(null)).toBe("");
});

test("a line moves by one place and not past the ends", () => {
  const two = { ...line, key: 2 };
  expect(moved([line, two], 0, 1).map((one) => one.key)).toEqual([2, 1]);
  expect(moved([line, two], 0, -1).map((one) => one.key)).toEqual([1, 2]);
});
