import { expect, test } from "vitest";
import { overQuestion, warningOf } from "./deadline";

test("a deadline that is over by the server's clock, or after the opening, is said before it is set", () => {
  const [now, opening] = [1_000, 5_000];
  expect(warningOf(900, now, opening)).toContain("đã qua");
  expect(warningOf(6_000, now, opening)).toContain("sau lúc khai mạc");
  expect(warningOf(4_000, now, opening)).toBe("");
});

test("a deadline that is over is asked about once more, with its time, before it locks anybody", () => {
  const now = Date.parse("2026-11-30T10:05:00Z");
  expect(overQuestion(now + 1, now, "")).toBe("");
  expect(overQuestion(Date.parse("2026-11-29T10:00:00Z"), now, "")).toBe(
    "17:00 ngày 29/11/2026 đã qua, bây giờ là 17:05 ngày 30/11/2026: đặt hạn này thì danh sách của mọi đơn vị khóa ngay. Vẫn đặt?",
  );
  expect(overQuestion(now, now, "Sở Y tế")).toContain("“Sở Y tế” khóa ngay");
});
