import { expect, test } from "vitest";
import { bySession, caseLine, effectOf, mayLetOut, outcomeOf, passingsOf, stripWords, waysOf } from "./cases";
import type { ScanConflict } from "../line/types";

const LATE: ScanConflict = {
  scan_id: "b",
  session_id: "s",
  conflict: "ALREADY_CHECKED_IN",
  reason: "",
  delegate_id: "d",
  form_of_address: "Bà",
  full_name: "Vi Thử An",
  unit_name: "Sở Y tế",
  gate_name: "Cửa B",
  device_id: "m",
  occurred_at: "2026-12-01T00:42:00Z",
  recorded_at: "2026-12-01T00:50:00Z",
  clock_unsure: false,
  scanned_at: "2026-12-01T00:42:00Z",
  other: { at: "2026-12-01T00:31:00Z", gate_name: null, scan_id: "a" },
  undone: false,
  settled: null,
  delegate_code: "DB-001",
  photo: false,
  ways: ["RIGHT_PERSON", "LET_OUT", "NEW_BADGE", "TWO_PEOPLE", "SEEN"],
};

test("both times are told in their order, and which of them contradicts", () => {
  expect(passingsOf(LATE).map(({ scanId, flagged, gate }) => [scanId, flagged, gate])).toEqual([
    ["a", false, "cửa không rõ"],
    ["b", true, "Cửa B"],
  ]);
});

test("of a clock that cannot be right both times are told, with the day", () => {
  const unsure: ScanConflict = {
    ...LATE,
    conflict: "CLOCK_UNSURE",
    other: null,
    clock_unsure: true,
    scanned_at: "2001-01-01T01:05:00Z",
  };
  expect(passingsOf(unsure).map(({ at, deviceTime }) => [at, deviceTime])).toEqual([
    [LATE.occurred_at, "08:05 ngày 01/01/2001"],
  ]);
  expect(passingsOf(LATE).every(({ deviceTime }) => deviceTime === "")).toBe(true);
});

test("the line tells somebody who was not invited from somebody who came while the doors were closed", () => {
  const line = (invited: boolean) => caseLine({ ...LATE, conflict: "WRONG_SESSION", other: null, invited });
  expect(line(true)).toBe("Bà Vi Thử An: vào khi cửa đóng, Cửa B 07:42");
  expect(line(false)).toBe("Bà Vi Thử An: vào dù không được mời phiên này, Cửa B 07:42");
});

test("letting out belongs to one of the two times and is no way for the whole case", () => {
  expect(waysOf(LATE)).toEqual(["RIGHT_PERSON", "NEW_BADGE", "TWO_PEOPLE", "SEEN"]);
});

test("what was made of it is said with its note", () => {
  const settled = {
    at: "2026-12-01T01:05:00Z",
    by: "x",
    settlement: "NEW_BADGE" as const,
    note: "thẻ gãy",
  };
  expect(outcomeOf({ ...LATE, settled })).toBe("Đúng người, mời qua bàn cấp thẻ mới: thẻ gãy · 08:05");
});

test("the line at a gate says what is wrong: of somebody who went out it never says that they came in", () => {
  expect(caseLine(LATE)).toBe("Bà Vi Thử An: đã vào cửa không rõ 07:31 và Cửa B 07:42");
  const alone = { ...LATE, other: null };
  expect(caseLine({ ...alone, conflict: "NEVER_IN" })).toBe(
    "Bà Vi Thử An: ra mà chưa có lượt vào, Cửa B 07:42",
  );
  expect(caseLine({ ...alone, conflict: "REVOKED" })).toBe(
    "Bà Vi Thử An: vào bằng thẻ đã thu hồi, Cửa B 07:42",
  );
});

test.each([{ listed: false }, { conflict: "WRONG_SESSION" as const, invited: false }])(
  "nothing says that somebody off the list is present",
  (away) => {
    const settled = { at: "2026-12-01T01:05:00Z", by: "x", settlement: "RIGHT_PERSON" as const, note: "" };
    const one = { ...LATE, conflict: "REVOKED" as const, other: null, ...away };
    expect(effectOf(LATE, "RIGHT_PERSON")).toBe("vẫn tính là có mặt");
    expect(effectOf(one, "RIGHT_PERSON")).toBe("tính là vào ngoài danh sách, không tính có mặt");
    expect(outcomeOf({ ...one, settled })).toBe("Đúng người, tính là vào ngoài danh sách · 08:05");
    expect(caseLine(one)).not.toContain("thu hồi");
  },
);

test("who went out and never came is not let out once more", () => {
  expect(mayLetOut(LATE)).toBe(true);
  expect(mayLetOut({ ...LATE, conflict: "NEVER_IN", other: null, ways: ["SEEN"] })).toBe(false);
});

test("cases of an earlier session stay in reach, and each says of which session it is", () => {
  const morning = { ...LATE, session_id: "m", session_name: "Phiên sáng" };
  const afternoon = { ...LATE, scan_id: "c", session_id: "a", session_name: "Phiên chiều" };
  const seen = { ...morning, scan_id: "e", undone: true };
  const groups = bySession([morning, afternoon, seen], "a");
  expect(groups.map(({ id, open, done }) => [id, open.length, done.length])).toEqual([
    ["a", 1, 0],
    ["m", 1, 1],
  ]);
  expect(stripWords([morning], "a")).toMatch(/^Phiên sáng · Bà Vi Thử An/);
  expect(stripWords([morning], "m")).toMatch(/^Bà Vi Thử An/);
  expect(stripWords([morning, afternoon], "a")).toBe("02 lượt quét cần xem lại, 01 lượt của phiên khác");
  expect(stripWords([afternoon, { ...afternoon, scan_id: "d" }], "a")).toBe("02 lượt quét cần xem lại");
});
