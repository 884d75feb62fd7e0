import { expect, test } from "vitest";
import type { Honoree } from "../../shared/line/types";
import { canvasOf } from "./canvas";
import { decisionMisfits, misfits, problemsOn, SCREENS } from "./check";
import { compose } from "./compose";

const half = (text: string) => text.length * 0.55;
const measures = { name: half, text: half };
const plain: Honoree = {
  entry_id: "1",
  name: "Cá nhân Giả Lập",
  kind: "INDIVIDUAL",
  form_of_address: "Ông",
  award_name: "Bằng khen của Chủ tịch UBND tỉnh",
  review_period: "",
  position: "Giáo viên",
  unit_name: "Trường Tiểu học Giả Lập",
  citation: "Có thành tích xuất sắc trong phong trào thi đua yêu nước",
  decision_number: "123/QĐ-UBND",
  decision_date: "2026-09-01",
  representative_name: null,
  representative_position: "",
  posthumous: false,
};
const wide = canvasOf(1920, 1080);
const long = (letters: number) => "thành tích xuất sắc ".repeat(letters).slice(0, letters).trim();

test("an ordinary card stands whole on every screen", () => {
  expect(misfits(plain, measures)).toEqual([]);
});

test("F12, F18: names, units and awards of 200 letters are fitted or named, on each screen", () => {
  const most = { ...plain, name: long(200), unit_name: long(200), award_name: long(200) };
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [1080, 1920],
  ] as const) {
    const canvas = canvasOf(width, height);
    const blocks = compose(most, canvas, measures);
    const over = blocks.some(({ top }) => top < 0);
    expect(problemsOn(most, canvas, measures).length > 0).toBe(over);
  }
});

test("a citation that a screen cuts is named, and the shorter one for the screen is not", () => {
  const citation = long(1000);
  const all = { ...plain, name: long(150), unit_name: long(150), citation };
  expect(problemsOn(all, wide, measures)).toEqual(["thành tích bị cắt, kết bằng “…”"]);
  expect(problemsOn({ ...all, citation: long(80) }, wide, measures)).toEqual([]);
});

test("F12: one word of 60 letters is broken on an upright screen, and the check says so", () => {
  const word = { ...plain, name: "a".repeat(60) };
  expect(misfits(word, measures).map(({ screen }) => screen)).toContain("dọc");
});

test("a strip of LED is among the screens that are checked, and a decision too", () => {
  expect(SCREENS.map(({ width, height }) => canvasOf(width, height).strip ?? false)).toContain(true);
  const decision = {
    number: "123/QĐ-UBND",
    date: "2026-09-01",
    issuer: "UBND tỉnh",
    award_name: "Bằng khen",
  };
  expect(decisionMisfits(decision, measures)).toEqual([]);
  const screens = decisionMisfits({ ...decision, number: "9".repeat(120) }, measures);
  expect(screens.map(({ screen }) => screen)).toContain("dải LED");
  const tall = decisionMisfits({ ...decision, award_name: long(2000) }, measures);
  expect(tall[0]?.problems).toContain("chữ tràn khỏi màn hình");
});

test("a line ends where the editor put the mark, and the mark is not drawn", () => {
  const marked = { ...plain, citation: "Dẫn đầu phong trào|xây dựng nông thôn mới" };
  const drawn = compose(marked, wide, measures).find(({ role }) => role === "citation");
  expect(drawn?.lines).toEqual(["Dẫn đầu phong trào", "xây dựng nông thôn mới"]);
  expect(problemsOn(marked, wide, measures)).toEqual([]);
});
