import { expect, test } from "vitest";
import { stemOf } from "./download";

test("a file of one unit carries the unit's name, in letters that every system keeps", () => {
  expect(stemOf("giay-trieu-tap", "Huyện Ba Bể")).toBe("giay-trieu-tap-huyen-ba-be");
  expect(stemOf("giay-moi", "Sở GD&ĐT / “x”")).toBe("giay-moi-so-gd-dt-x");
  expect(stemOf("giay-moi")).toBe("giay-moi");
  expect(stemOf("giay-moi", "Văn phòng ".repeat(20)).length).toBeLessThanOrEqual(68);
});
