import { expect, test } from "vitest";
import type { RollEntry, StageState } from "../../shared/line/types";
import { type Hand, isDark, isShown, proposed, shownRevision, whyShut } from "./announcing";
import type { Lamp } from "../screens/lamps";

const next = { entry_id: "e1", name: "Bà Thử Nghiệm Một" } as RollEntry;
const stage = {
  revision: 12,
  on_air: { card: "HONOREE", revision: 10, locked: false },
  armed: { entry: next, digest: "d", changes: [] },
  hold: { hand: "me", name: "Bàn 1", since: "2026-11-22T02:00:00Z" },
  late: [],
  next,
  counts: { waiting: 5 },
} as unknown as StageState;
const main = { screen_id: "s", name: "Chính", kind: "BOARD", is_main: true, glass: "AS_SENT", revision: 10 };
const screens = [{ ...main, light: "ON", lost: false } as Lamp];
const second = { ...screens[0]!, screen_id: "t", name: "Cánh gà", is_main: false };
const hand: Hand = {
  lineAge: 200,
  broken: false,
  sending: false,
  filling: false,
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

test("F23: a board's device on the stage's page is told what it is, and does not wait for ever", () => {
  const word = whyShut(null, { ...hand, refused: true })?.word;
  expect(word).toContain("/board/");
  expect(word).not.toContain("Đang nối");
});

test("a stream that breaks shuts the button at once, before its silence is long", () => {
  const word = whyShut(stage, { ...hand, broken: true })?.word;
  expect(word).toContain("chưa công bố");
});

test("while a form stands open nothing is announced, and the button says why", () => {
  expect(whyShut(stage, { ...hand, filling: true })?.word).toContain("Đang mở ô nhập");
});

test("F1: what changed since it was armed shuts the button and stands there in words", () => {
  const changed = { ...stage, armed: { ...stage.armed!, changes: ["Tên: A → B."] } };
  expect(whyShut(changed, hand)).toEqual({ why: "changed", word: "Tên: A → B." });
  expect(whyShut({ ...stage, armed: null }, hand)?.why).toBe("unarmed");
});

test("F5: whoever does not hold the stage watches", () => {
  expect(whyShut(stage, { ...hand, hand: "somebody" })?.word).toContain("Bàn 1");
  const twice = whyShut(stage, { ...hand, hand: "somebody", name: "Bàn 1" });
  expect(twice?.word, "one account on two machines").toContain("“Bàn 1” ở máy khác đang điều khiển");
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

test("F9 b: only main screens open the button, all of them, and a dead second one does not shut it", () => {
  const dead = { ...screens[0]!, light: "LOST" as const, lost: true };
  expect(whyShut(stage, { ...hand, screens: [dead, second] })?.why).toBe("screens");
  expect(whyShut(stage, { ...hand, screens: [second] })?.word).toContain("màn chính");
  expect(whyShut(stage, { ...hand, screens: [...screens, { ...dead, is_main: false }] })).toBeNull();
  expect(isShown(stage, [...screens, { ...second, is_main: true, revision: 9 }])).toBe(false);
});

test("F9 c: a main screen that drew something else opens nothing", () => {
  const other = screens.map((screen) => ({ ...screen, glass: "OTHER" as const }));
  expect(whyShut(stage, { ...hand, screens: other })?.word).toContain("VẼ KHÁC");
  expect(shownRevision(other)).toBeNull();
});

test("black is black when every screen that is heard says so, also by its own key", () => {
  expect(isDark(stage, [])).toBe(true);
  expect(isDark(stage, [...screens, { ...second, revision: 9 }])).toBe(false);
  expect(isDark(stage, [...screens, { ...second, revision: 9, glass: "DARK" }])).toBe(true);
  expect(isDark(stage, [...screens, { ...second, lost: true }])).toBe(true);
  expect(isDark(stage, [{ ...screens[0]!, lost: true }])).toBe(false);
});

test("what is proposed is the decision where its row has it announced first, and else the name", () => {
  const coming = { batch: 1, name: "Vi Thử", decision_number: "5/QĐ", decision_announced: false };
  const at = (decision_first: boolean, changes = {}) =>
    proposed(
      { batches: [{ number: 1, row_id: "r", decision_first }] } as unknown as StageState,
      { ...coming, ...changes } as unknown as NonNullable<StageState["next"]>,
    );
  expect(at(true)).toBe("Quyết định số 5/QĐ, rồi đến Vi Thử");
  const office = at(true, { decision_number: "1512/QĐ-UBND" });
  expect(office, "a line ends after no hyphen of it").toBe(
    "Quyết định số 1512/QĐ-\u2060UBND, rồi đến Vi Thử",
  );
  expect(at(false)).toBe("Vi Thử");
  expect(at(true, { decision_announced: true })).toBe("Vi Thử");
});
