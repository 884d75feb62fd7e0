import { expect, test } from "vitest";
import { isBad, seconds, standing, stateOf, told, unannounced } from "./words";

test("seconds are written with a decimal comma, whole ones without", () => {
  expect([12.5, 8, 12.34, 0].map(seconds)).toEqual(["12,5 giây", "8 giây", "12,3 giây", "0 giây"]);
});

test("what was told is said in words, and a kind that came later as it is", () => {
  expect([told("honours.withdrawn"), told("honours.new")]).toEqual(["Đã rút", "honours.new"]);
});

test("who was withdrawn is neither announced nor still to be", () => {
  expect(standing({ total: 119, withdrawn: 1 })).toBe(118);
  expect(unannounced({ total: 119, announced: 115, withdrawn: 2 })).toBe(2);
});

test("an address is said to have everything only once something arrived there", () => {
  const idle = { stopped: "", tries: 0, waiting: 0, last_what: "", last_answer: "", last_delivered: null };
  const last = (last_what: string, last_delivered: boolean, last_answer = "") =>
    stateOf({ ...idle, last_what, last_delivered, last_answer });
  expect(stateOf(idle)).toContain("Chưa gửi tin nào");
  expect(last("honours.trial", false, "Không nối được.")).toBe(
    "▲ Tin gửi gần nhất chưa đến: Không nối được. Sửa rồi bấm “Gửi tin thử”.",
  );
  expect(isBad({ ...idle, last_what: "honours.trial", last_delivered: false })).toBe(true);
  expect(last("honours.trial", true)).toContain("Tin thử đã đến");
  expect(last("honours.announced", true)).toBe("● Đã gửi hết.");
  expect(isBad({ ...idle, last_what: "honours.announced", last_delivered: true })).toBe(false);
  expect(stateOf({ ...idle, tries: 2 })).toContain("đã thử 2 lần");
});
