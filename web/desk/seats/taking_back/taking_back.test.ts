import { expect, test } from "vitest";
import { asksFirst, type Change, nameOf, nextRedo, nextUndo } from "./taking_back";

const NOW = Date.parse("2026-01-01T03:00:00Z");
const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();
const change = (id: string, ago: number, more: Partial<Change> = {}): Change => ({
  ...{ change_id: id, session_id: null, kind: "MOVED", actor_name: "Lò Thị Giả Lập", people: 2 },
  ...{ made_at: at(-ago), undone: false, undoable_until: at(10 - ago), redoable_until: null },
  ...more,
});

test("only an act of one's own of the last ten minutes is taken back", () => {
  const another = change("của người khác", 1, { undoable_until: null });
  const mine = change("của mình", 4);
  expect(nextUndo([another, mine], null, NOW)).toBe(mine);
  expect(nextUndo([change("cũ", 17)], null, NOW)).toBeUndefined();
});

test("an edit of the hall comes before an older act, whichever sitting is looked at", () => {
  const hall = change("sơ đồ", 1, { kind: "HALL", people: 24 });
  const swap = change("đổi chỗ", 5, { session_id: "S" });
  expect(nextUndo([hall, swap], "S", NOW)).toBe(hall);
  expect(nameOf(hall)).toBe("sửa hội trường, 24 người mất ghế lúc 09:59");
});

test("an act on more than ten people is named and asked about first", () => {
  const all = change("đề xuất", 8, { kind: "PROPOSED", people: 305 });
  expect([nameOf(all), asksFirst(all)]).toEqual(["đề xuất 305 ghế lúc 09:52", true]);
  expect(asksFirst(change("xếp", 1, { people: 10 }))).toBe(false);
});

test("what was taken back last is done again, unless something else was done since", () => {
  const first = change("một", 6, { undone: true, undoable_until: null, redoable_until: at(7) });
  const last = change("hai", 8, { undone: true, undoable_until: null, redoable_until: at(9) });
  expect(nextRedo([first, last], null, NOW)).toBe(last);
  expect(nextRedo([change("mới", 0.5), first, last], null, NOW)).toBeUndefined();
  expect(nextRedo([change("trước đó", 9), first], null, NOW)).toBe(first);
});
