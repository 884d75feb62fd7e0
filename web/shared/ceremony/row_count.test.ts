import { expect, test } from "vitest";
import { presentIn } from "./row_count";

test("who is not known to receive is told apart from who is there", () => {
  expect(presentIn({ ready: 7, total: 8, unknown: 1 })).toBe("7/8 có mặt, 1 chưa rõ người nhận");
  expect(presentIn({ ready: 8, total: 8 })).toBe("8/8 có mặt");
  expect(presentIn({ ready: 0, total: 2, unknown: 2, counted_in: "Phiên sáng" })).toBe(
    "0/2 có mặt, 2 chưa rõ người nhận (tính ở: Phiên sáng)",
  );
});
