import { expect, test } from "vitest";
import type { SeatedPerson } from "../../../shared/line/types";
import { seatWords } from "./seat_words";

const person = { form_of_address: "Ông", full_name: "Vi Thử An", unit_name: "Xã Thử" } as SeatedPerson;

test("a seat is said to be free, taken, or only proposed to somebody", () => {
  expect(seatWords("A1", undefined, undefined, { name: "Đoàn Thử" })).toBe("Ghế A1, trống, khối Đoàn Thử");
  expect(seatWords("A1", person, undefined, undefined)).toMatch(/^Ghế A1, Ông Vi Thử An, Xã Thử/);
  expect(seatWords("A1", { ...person, unit_name: "" }, undefined, { name: "B" })).toBe(
    "Ghế A1, Ông Vi Thử An, khối B",
  );
  expect(seatWords("A1", undefined, person, undefined)).toMatch(/^Ghế A1, đề xuất cho Ông.*, chưa lưu$/);
});
