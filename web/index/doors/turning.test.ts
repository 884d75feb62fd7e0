import { render } from "svelte/server";
import { expect, test } from "vitest";
import type { DoorSession } from "../../shared/line/types";
import { consequence, dueToOpen, getsDoors, losesDoors, standing } from "./turning";
import Turning from "./Turning.svelte";

const session = (id: string, more: Partial<DoorSession> = {}) =>
  ({
    id,
    name: id,
    open: false,
    rehearsal: false,
    starts_at: "2026-11-22T00:30:00Z",
    opens_at: null,
    changed_at: null,
    ...more,
  }) as DoorSession;
const REAL = session("Chính thức", { open: true });
const REHEARSAL = session("Tổng duyệt", { rehearsal: true });
const UNTOLD = { left: null, inside: null };

test("a rehearsal or another session that takes the doors from an open one names it and says how many are in", () => {
  for (const opened of [REHEARSAL, session("Buổi chiều")]) {
    const over = losesDoors(opened, [REAL, opened]);
    expect(over).toBe(REAL);
    expect(consequence(opened, over, { left: null, inside: 57 }, 0)).toMatch(
      /“Chính thức” đang mở, 57 người đã vào/,
    );
    expect(consequence(opened, over, UNTOLD, 0)).toMatch(/chưa rõ bao nhiêu người/);
  }
});

test("a rehearsal is said to be shut only where one is open", () => {
  const opened = session("Chính thức");
  expect(consequence(opened, null, UNTOLD, 0)).not.toContain("diễn tập");
  expect(consequence(opened, null, UNTOLD, 0, REHEARSAL)).toContain("“Tổng duyệt” đang mở sẽ đóng lại");
});

test("nothing is lost where only a rehearsal is open, or the session itself", () => {
  expect(losesDoors(session("Chính thức"), [{ ...REHEARSAL, open: true }])).toBeNull();
  expect(losesDoors(REAL, [REAL, session("Buổi chiều", { open: true })])).toBeNull();
});

test("the doors of an open session go to no other by one slip of a finger: it has to be ticked first", () => {
  const does = { turn: () => undefined, close: () => undefined, told: UNTOLD };
  const ask = (over: DoorSession | null) =>
    render(Turning, { props: { session: REHEARSAL, over, ...does } }).body;
  expect(ask(REAL)).toMatch(/<button[^>]* disabled[^>]*>Mở phiên/);
  expect(ask(REAL)).toContain('type="checkbox"');
  expect(ask(null)).not.toMatch(/ disabled|checkbox/);
});

test("closing says how many are still expected, and that the help desk goes on receiving", () => {
  const words = consequence(REAL, null, { left: 24, inside: null }, 0);
  expect(words).toContain("còn 24 đại biểu chưa đến");
  expect(words).toContain("bàn hỗ trợ vẫn đón được");
  const ask = render(Turning, {
    props: { session: REAL, over: null, told: UNTOLD, turn: () => undefined, close: () => undefined },
  });
  expect(ask.body).toMatch(/>Đóng phiên<.*>Thôi</s);
});

test("where another session stays open, closing gives the doors to that one and sends nobody to the help desk", () => {
  const second = session("Phiên bế mạc", { open: true });
  const next = getsDoors(second, [REAL, REHEARSAL, second]);
  expect(next).toBe(REAL);
  const words = consequence(second, null, UNTOLD, 0, null, next);
  expect(words).toContain("tính cho “Chính thức”");
  expect(words).not.toContain("bàn hỗ trợ");
  expect(getsDoors(second, [REHEARSAL, second])).toBeNull();
});

const MORNING = Date.parse("2026-11-22T00:00:00Z"); // 07:00 in Vietnam

test("a session says since when it is open and how many are still expected, or since when it is shut", () => {
  const open = session("Khai mạc", { open: true, changed_at: "2026-11-21T23:30:00Z" });
  expect(standing(open, "Khai mạc", MORNING, 214)).toBe("đang mở từ 06:30, còn chờ 214 người");
  expect(standing(open, "Khai mạc", MORNING)).toBe("đang mở từ 06:30, các cửa tính cho phiên này");
  expect(standing({ ...open, open: false }, undefined, MORNING)).toBe("đã đóng lúc 06:30");
  expect(standing({ ...open, open: false }, undefined, MORNING + 86_400_000)).toMatch(
    /^đã đóng lúc 06:30 ngày 22/,
  );
  expect(standing(session("Khai mạc"), undefined, MORNING)).toBe("chưa mở");
});

test("on its day the first session that nobody opened asks to be opened, and none that somebody has closed", () => {
  const [first, second] = [session("Khai mạc"), session("Buổi chiều", { starts_at: "2026-11-22T06:00:00Z" })];
  expect(dueToOpen([first, second], MORNING)).toBe(first);
  expect(dueToOpen([first, second], MORNING - 86_400_000)).toBeNull();
  expect(dueToOpen([{ ...first, open: true }, second], MORNING)).toBeNull();
  const closed = { ...first, changed_at: "2026-11-22T00:00:00Z" };
  expect(dueToOpen([closed, second], MORNING)).toBe(second);
  expect(dueToOpen([{ ...first, opens_at: "2026-11-22T00:15:00Z" }], MORNING)).toBeNull();
  expect(dueToOpen([session("Tổng duyệt", { rehearsal: true })], MORNING)).toBeNull();
});

test("a session that is opened before its day says so", () => {
  const opened = session("Chính thức");
  expect(consequence(opened, null, UNTOLD, MORNING - 86_400_000)).toContain("Chưa đến ngày họp");
  expect(consequence(opened, null, UNTOLD, MORNING)).not.toContain("Chưa đến ngày họp");
});
