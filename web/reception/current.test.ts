import { expect, test } from "vitest";
import type { DoorSession, Introductions } from "../shared/line/types";
import { freezeWords, hereNow, pressWords, sessionWords } from "./current";

const TOLD = {
  here: 1,
  leaders: [
    { delegate_id: "a", here: true },
    { delegate_id: "b", here: false },
  ],
} as Introductions;
const MORNING = { name: "Phiên trù bị", open: true } as DoorSession;

test("who is there is told for the session that the doors count for, which is named", () => {
  const doors = { session: MORNING, leaders_here: ["b"] };
  const seen = hereNow(TOLD, doors);
  expect([seen.here, ...seen.leaders.map(({ here }) => here)]).toEqual([1, false, true]);
  expect(sessionWords(doors)).toBe("Đang tính: Phiên trù bị");
  expect(sessionWords({ ...doors, session: { ...MORNING, open: false } })).toBe(
    "Đang tính: Phiên trù bị (cửa đang đóng)",
  );
});

test("while the doors say nothing the list stands as it was told, and says what it counts", () => {
  expect(hereNow(TOLD, null)).toBe(TOLD);
  expect(sessionWords(null)).toContain("các phiên chính thức");
});

test("whoever freezes is told whom it numbers where that is not who is there now", () => {
  expect(freezeWords(3, 3, "03")).toBe("Chốt 03 người đang có mặt");
  expect(freezeWords(0, 3, "00")).toBe("Chốt 00 người đã vào phiên chính thức");
});

test("every press has an answer", () => {
  expect(pressWords("ADMITTED", "")).toBe("");
  expect(pressWords("ALREADY_CHECKED_IN", "")).toContain("từ trước");
  expect(pressWords("WRONG_SESSION", "Phiên này chưa mở.")).toMatch(/^Phiên này chưa mở\. Cần đón ngay/);
  expect(pressWords("REVOKED", "")).toMatch(/^Chưa ghi được/);
});
