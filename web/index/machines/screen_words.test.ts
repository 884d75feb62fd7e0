import { expect, test } from "vitest";
import type { Lamp } from "../../stage/screens/lamps";
import { healthOf, wordsOf } from "./screen_words";

const lamp = (light: Lamp["light"], is_main = true) => ({ light, is_main }) as Lamp;

test("a main screen that is not heard is told in red with what helps, another one quietly", () => {
  expect(healthOf(lamp("LOST"))).toBe("bad");
  expect(healthOf(lamp("LOST", false))).toBe("off");
  expect(wordsOf(lamp("LOST"), 180_000)).toBe(
    "màn hình chính · mất liên lạc 3 phút: xem máy và mạng, hoặc chọn màn chính khác ở sân khấu",
  );
  expect(wordsOf(lamp("LOST", false), 180_000)).toBe("mất liên lạc 3 phút");
});

test("one that is heard, or never was opened, says so", () => {
  expect([healthOf(lamp("ON")), wordsOf(lamp("ON"), 200)]).toEqual(["good", "màn hình chính · đang mở"]);
  expect(healthOf(lamp("SLOW"))).toBe("warn");
  expect([healthOf(lamp("NEVER")), wordsOf(lamp("NEVER", false), 0)]).toEqual([
    "off",
    "chưa mở trang lần nào",
  ]);
});
