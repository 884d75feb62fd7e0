import { expect, test } from "vitest";
import { ageText } from "./age";

test("the age of data is said in the largest whole unit", () => {
  expect(ageText(8_400)).toBe("dữ liệu cách đây 8 giây");
  expect(ageText(125_000)).toBe("dữ liệu cách đây 2 phút");
  expect(ageText(Infinity)).toBe("chưa có dữ liệu");
});
