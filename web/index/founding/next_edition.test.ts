import { expect, test } from "vitest";
import { later, nextCode, nextOrdinal, romanOf } from "./next_edition";

test("the next edition has the next Roman number, also in its code, and lies five years on", () => {
  expect([4, 9, 14, 40, 99].map(romanOf)).toEqual(["IV", "IX", "XIV", "XL", "XCIX"]);
  expect([nextOrdinal("V"), nextOrdinal("IX"), nextOrdinal("lần đầu")]).toEqual(["VI", "X", ""]);
  expect([later("2016-2020"), later("giai đoạn 2020-2025")]).toEqual(["2021-2025", "giai đoạn 2025-2030"]);
  expect([nextCode("BK-V", "V"), nextCode("BK2020", "V")]).toEqual(["BK-VI", ""]);
});
