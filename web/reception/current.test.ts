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
  expect(sessionWords(null)).toContain("phiên gần nhất đã có người đến");
});

test("who came after the list was frozen is late by the doors' word too", () => {
  const leaders = [
    { delegate_id: "a", here: true, introduced: 1, late: false },
    { delegate_id: "b", here: false, introduced: null, late: false },
    { delegate_id: "c", here: true, introduced: null, late: true },
  ];
  const frozen = { ...TOLD, frozen_at: "2026-11-22T00:50:00Z", leaders } as unknown as Introductions;
  const seen = hereNow(frozen, { session: MORNING, leaders_here: ["a", "b"] });
  expect(seen.leaders.map(({ late }) => late)).toEqual([false, true, false]);
});

test("whoever freezes is told whom it numbers, and in which session they are there", () => {
  expect(freezeWords({ session: MORNING, leaders_here: [] }, "03")).toBe(
    "Chốt 03 người đang có mặt ở “Phiên trù bị”",
  );
  expect(freezeWords(null, "03")).toBe("Chốt 03 người đang có mặt");
});

test("every press has an answer", () => {
  expect(pressWords("ADMITTED", "")).toBe("");
  expect(pressWords("ALREADY_CHECKED_IN", "")).toContain("từ trước");
  expect(pressWords("WRONG_SESSION", "Phiên này chưa mở.")).toMatch(/^Phiên này chưa mở\. Cần đón ngay/);
  expect(pressWords("REVOKED", "")).toMatch(/^Chưa ghi được/);
});
