import { expect, test } from "vitest";
import { checkInWord } from "./check_in";

test("how somebody checks in does not read as if they had not yet, and where that stands is said to who may look", () => {
  expect(checkInWord(true, true)).toBe(
    "Khi vào: quét thẻ ở cửa. Đã vào hay chưa: xem trang “Điểm danh trực tiếp”.",
  );
  expect(checkInWord(false, false)).toBe(
    "Khi vào: lễ tân đón, không quét thẻ. Trang này không ghi ai đã vào.",
  );
});
