import { expect, test } from "vitest";
import type { RollEntry, StageHand } from "../../shared/line/types";
import { actsOf, proxyWord } from "./row_acts";

const waiting = {
  status: "SCHEDULED",
  kind: "INDIVIDUAL",
  posthumous: false,
  announceable: true,
  sequence: null,
  representative: { present: true },
  proxy: null,
  may_have_proxy: true,
} as unknown as RollEntry;
const nobody = {
  hand: "me",
  name: "Thử",
  may_operate: false,
  may_order: false,
  may_correct: false,
  may_withdraw: false,
  may_hold: false,
  signed_in: true,
} satisfies StageHand;
const operator = { ...nobody, may_operate: true, may_hold: true };

test("F13: each step of a row has a button where the server would take it", () => {
  expect(actsOf(waiting, operator)).toEqual(["arm", "defer", "instead", "hold"]);
  expect(actsOf({ ...waiting, status: "ON_HOLD", announceable: false }, operator)).toEqual([
    "instead",
    "release",
  ]);
  expect(actsOf({ ...waiting, status: "DRAFT", announceable: false }, operator)).toEqual(["instead", "hold"]);
  const spoken = { ...waiting, status: "ANNOUNCED", sequence: 3, announceable: false } as RollEntry;
  expect(actsOf(spoken, operator)).toEqual(["again", "present", "defer", "instead", "return"]);
  expect(actsOf({ ...spoken, kind: "COLLECTIVE" }, operator)).toContain("proxy");
  expect(actsOf({ ...spoken, words_warning: "Lời đã đổi." }, operator)).not.toContain("again");
  expect(actsOf({ ...spoken, status: "PRESENTED" }, operator)).toEqual(["again", "ungiven"]);
  expect(actsOf({ ...spoken, status: "RECEIVED_BY_PROXY" }, nobody)).toEqual([]);
  expect(actsOf({ ...waiting, status: "REVOKED" }, { ...operator, may_correct: true })).toEqual([]);
});

test("who receives is chosen for everybody, and only whoever was named by hand is taken back", () => {
  const away = { ...waiting, announceable: false, representative: null } as RollEntry;
  expect(actsOf(away, operator)).toEqual(["defer", "link", "instead", "hold"]);
  expect(actsOf({ ...away, posthumous: true }, operator)).toEqual(["defer", "receiver", "hold"]);
  expect(actsOf({ ...waiting, kind: "HOUSEHOLD" }, operator)).toContain("receiver");
  expect(actsOf({ ...waiting, proxy: { name: "Vi Thử Lan" } } as RollEntry, operator)).toContain("nobody");
});

test("instead of a living person nobody is named where the organisers do not allow it", () => {
  const strict = { ...waiting, may_have_proxy: false } as RollEntry;
  expect(actsOf(strict, operator)).toEqual(["arm", "defer", "hold"]);
  expect(actsOf({ ...strict, proxy: { name: "Vi Thử Lan" } } as RollEntry, operator)).toContain("nobody");
});

test("where nobody may be named it is said who allows it, of an absent living person only", () => {
  const away = { ...waiting, may_have_proxy: false, representative: null } as RollEntry;
  expect(proxyWord(away)).toContain("Ban Tổ chức bật «Cho nhận thay» ở trang Danh sách khen thưởng");
  expect(proxyWord({ ...away, representative: { present: true } } as RollEntry)).toBe("");
  expect(proxyWord({ ...away, kind: "COLLECTIVE" } as RollEntry)).toBe("");
  expect(proxyWord({ ...away, may_have_proxy: true } as RollEntry)).toBe("");
  expect(proxyWord({ ...away, status: "PRESENTED" } as RollEntry)).toBe("");
});

test("F22: whoever may not do it has no button", () => {
  expect(actsOf(waiting, nobody)).toEqual([]);
  expect(actsOf(waiting, { ...nobody, may_correct: true, may_withdraw: true })).toEqual([
    "correct",
    "withdraw",
  ]);
});
