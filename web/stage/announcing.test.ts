import { expect, test } from "vitest";
import type { RollEntry, StageState } from "../shared/types";
import { type Hand, isShown, shownRevision, whyShut } from "./announcing";
import type { Lamp } from "./lamps";

const next = { entry_id: "e1", name: "Bà Thử Nghiệm Một" } as RollEntry;
const stage = {
  revision: 12,
  on_air: { card: "HONOREE", revision: 10, locked: false },
  armed: { entry: next, digest: "d", changes: [] },
  hold: { hand: "me", name: "Bàn 1" },
  late: [],
  next,
  counts: { waiting: 5 },
} as unknown as StageState;
const screens = [{ screen_id: "s", name: "Chính", revision: 10, lost: false } as Lamp];
const hand: Hand = {
  lineAge: 200,
  sending: false,
  hand: "me",
  mayOperate: true,
  dwellLeft: 0,
  screens,
  unseen: null,
};

test("with a fresh picture and a name armed the button is open", () => {
  expect(whyShut(stage, hand)).toBeNull();
});

test("a lost feed shuts the button and says so", () => {
  expect(whyShut(stage, { ...hand, lineAge: 5_001 })?.word).toContain("Mất kết nối");
  expect(whyShut(stage, { ...hand, lineAge: Infinity })?.word).toContain("Mất kết nối");
  expect(whyShut(null, hand)?.word).toContain("Đang nối");
});

test("F1: what changed since it was armed shuts the button and stands there in words", () => {
  const changed = { ...stage, armed: { ...stage.armed!, changes: ["Tên: A → B."] } };
  expect(whyShut(changed, hand)).toEqual({ why: "changed", word: "Tên: A → B." });
  expect(whyShut({ ...stage, armed: null }, hand)?.why).toBe("unarmed");
});

test("F5: whoever does not hold the stage watches", () => {
  expect(whyShut(stage, { ...hand, hand: "somebody" })?.word).toContain("Bàn 1");
  expect(whyShut({ ...stage, hold: null }, { ...hand, hand: "somebody" })).toBeNull();
});

test("F4, F5: within the dwell time and while a command is on its way a press is no press", () => {
  expect(whyShut(stage, { ...hand, sending: true })?.why).toBe("sending");
  expect(whyShut(stage, { ...hand, dwellLeft: 1 })?.why).toBe("dwell");
});

test("F17: without a screen's word the button stays shut until the operator says to go on", () => {
  const behind = { ...stage, on_air: { ...stage.on_air, revision: 11 } };
  expect(whyShut(behind, hand)?.why).toBe("screens");
  expect(whyShut(behind, { ...hand, unseen: 10 })?.why).toBe("screens");
  expect(whyShut(behind, { ...hand, unseen: 11 })).toBeNull();
});

test("F22: an account without the right has no open button", () => {
  expect(whyShut(stage, { ...hand, mayOperate: false })?.why).toBe("right");
});

test("nothing is announced over the flag, the silence or the black", () => {
  expect(whyShut({ ...stage, on_air: { ...stage.on_air, locked: true } }, hand)?.why).toBe("lock");
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
