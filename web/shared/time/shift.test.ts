import { expect, test } from "vitest";
import { apartWord, playedWord } from "./shift";

const AT = Date.parse("2026-12-01T23:13:00Z");
const HOUR = 3_600_000;

test("a server that runs on a demo's hours says which, and one whose clock is true or a little off says nothing", () => {
  expect(playedWord(27 * HOUR, AT)).toBe("Máy chủ đang chạy giờ diễn thử: 06:13 ngày 02/12/2026");
  expect(playedWord(-27 * HOUR, AT)).not.toBe("");
  for (const shift of [0, 60_000, -60_000]) expect(playedWord(shift, AT)).toBe("");
});

test("where only the device's clock is known to differ, both may be wrong", () => {
  expect(apartWord(27 * HOUR, AT)).toContain("Giờ máy chủ 06:13 ngày 02/12/2026, không khớp giờ máy này.");
  expect(apartWord(-5_000, AT)).toBe("");
});
