import { expect, test } from "vitest";
import type { ScreenState, StageState } from "../../shared/line/types";
import { lamps } from "./lamps";
import { mainTrouble, signOf, wordOf } from "./screen_words";

const stage = { on_air: { revision: 10, card: "HONOREE" } } as StageState;
const board = {
  name: "LED",
  kind: "BOARD",
  is_main: true,
  revision: 10,
  glass: "AS_SENT",
  silent_ms: 500,
  heard_at: "2026-11-22T01:00:00Z",
  acknowledged_at: "2026-11-22T01:00:00Z",
  paired_until: "9999-01-01T00:00:00Z",
} as ScreenState;
const lamp = (given: Partial<ScreenState>) => lamps([{ ...board, ...given }], 0)[0]!;
const trouble = (...given: Partial<ScreenState>[]) => mainTrouble(stage, given.map(lamp));

test("a screen made black by its own key is told as that and not as lost", () => {
  expect(wordOf(lamp({ glass: "DARK" }), stage)).toBe("đen tại chỗ");
  expect(trouble({ glass: "DARK" })).toContain("đen tại chỗ");
});

test("a screen without the film says that, and how a film gets there", () => {
  const film = { on_air: { revision: 10, card: "VIDEO" } } as StageState;
  expect(wordOf(lamp({ glass: "NEUTRAL" }), film)).toBe("không có phim này, hiện tiêu đề chờ");
  expect(mainTrouble(film, [lamp({ glass: "NEUTRAL" })])).toContain("bấm V trên bàn phím của máy đó");
  expect(wordOf(lamp({ glass: "NEUTRAL" }), stage)).toBe("hiện tiêu đề chờ");
});

test("a screen that drew something else is told loudly", () => {
  expect(signOf(lamp({ glass: "OTHER" }), stage)).toBe("✕");
  expect(wordOf(lamp({ glass: "OTHER", revision: 0 }), stage)).toBe("vẽ thẻ chưa từng gửi");
  expect(trouble({ glass: "OTHER" })).toContain("VẼ KHÁC");
});

test("a dead second screen troubles nobody, a dead main one does, and without a main one it is said", () => {
  const second = { is_main: false, silent_ms: 60_000 };
  expect(trouble({}, second)).toBe("");
  expect(trouble({ silent_ms: 60_000 }, { is_main: false })).toContain("mất liên lạc");
  expect(trouble({ is_main: false })).toContain("Chưa có màn hình chính");
  expect(trouble({ is_main: false, kind: "MC" })).toContain("Chưa ghép");
});

test("a screen whose pairing has run out needs a new code", () => {
  const over = { silent_ms: 90_000, paired_until: "1969-01-01T00:00:00Z" };
  expect(wordOf(lamp(over), stage)).toContain("mã ghép mới");
});

test("a screen that was paired and never came says so", () => {
  expect(wordOf(lamp({ silent_ms: null, revision: 0 }), stage)).toBe("chưa mở trang lần nào");
});

test("what proves nothing drawn is said to keep up with the stage, and what heard nothing yet says so", () => {
  for (const kind of ["MC", "TV"] as const) {
    expect(wordOf(lamp({ kind, is_main: false, glass: "UNKNOWN" }), stage)).toBe("theo kịp sân khấu");
    expect(wordOf(lamp({ kind, is_main: false, glass: "UNKNOWN", revision: 9 }), stage)).toBe("còn ở thẻ 9");
  }
  expect(wordOf(lamp({ glass: "UNKNOWN", revision: 0 }), stage)).toBe("chưa đến thẻ nào");
});
