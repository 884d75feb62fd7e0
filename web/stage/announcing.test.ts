import { expect, test } from "vitest";
import type { RollEntry, StageState } from "../shared/types";
import { isShown, shownRevision, whyShut } from "./announcing";
import type { Lamp } from "./lamps";

const next = { entry_id: "e1", name: "Bà Thử Nghiệm Một" } as RollEntry;
const stage = {
  revision: 12,
  on_air: { card: "TITLE", revision: 10, locked: false },
  next,
  counts: { waiting: 5 },
} as unknown as StageState;
const screens = [{ screen_id: "s", name: "Chính", revision: 10, lost: false } as Lamp];
const hand = { lineAge: 200, sending: false, pressedAt: 0, now: 100_000, screens };

test("with a fresh picture and somebody to announce the button is open", () => {
  expect(whyShut(stage, hand)).toBeNull();
});

test("a lost feed shuts the button and says so", () => {
  expect(whyShut(stage, { ...hand, lineAge: 5_001 })).toContain("Mất kết nối");
  expect(whyShut(stage, { ...hand, lineAge: Infinity })).toContain("Mất kết nối");
  expect(whyShut(null, hand)).toContain("Đang nối");
});

test("a double press is one press", () => {
  expect(whyShut(stage, { ...hand, sending: true })).not.toBeNull();
  expect(whyShut(stage, { ...hand, pressedAt: hand.now - 700 })).not.toBeNull();
  expect(whyShut(stage, { ...hand, pressedAt: hand.now - 1_300 })).toBeNull();
});

test("the next name waits for the screen, but not for ever", () => {
  const behind = { ...stage, on_air: { ...stage.on_air, revision: 11 } };
  expect(whyShut(behind, { ...hand, pressedAt: hand.now - 1_500 })).toContain("Chờ màn hình");
  expect(whyShut(behind, { ...hand, pressedAt: hand.now - 2_600 })).toBeNull();
});

test("nothing is announced over the flag or the silence", () => {
  expect(whyShut({ ...stage, on_air: { ...stage.on_air, locked: true } }, hand)).toContain("chào cờ");
});

test("without a screen nothing counts as shown", () => {
  expect(shownRevision([])).toBeNull();
  expect(shownRevision(screens)).toBe(10);
});

test("a dead screen shows nothing, whatever it said last", () => {
  expect(isShown(stage, screens)).toBe(true);
  const dead = screens.map((screen) => ({ ...screen, lost: true }));
  expect(isShown(stage, dead)).toBe(false);
  expect(shownRevision(dead)).toBeNull();
});
