import { expect, test } from "vitest";
import type { TimedTurn } from "../../shared/line/types";
import { clockOf, proposed, shapeOf, turnOf, typedOf } from "./turns";

test("a time is read as Vietnamese papers write it, and what is none is said to be none", () => {
  expect(["7:05", "07h30", "23.59", ""].map(clockOf)).toEqual(["07:05", "07:30", "23:59", ""]);
  expect(["25:00", "7", "bảy giờ"].map(clockOf)).toEqual([null, null, null]);
});

test("a delegation without a turn gets one, one with a turn none", () => {
  const [first, ...others] = proposed({ "Đoàn 1": 56, "Đoàn 2": 21 }, []);
  expect(first).toMatchObject({ group: "Đoàn 1", people: 56, minutes: 4, rows: 3, at: "" });
  expect(proposed({ "Đoàn 1": 56, "Đoàn 2": 21 }, [first!, ...others])).toEqual([]);
});

test("the minutes are those of a plan that was held", () => {
  const held = [56, 21, 32, 14, 17, 23, 27, 16, 10, 18, 15, 16, 15];
  expect(held.map((people) => shapeOf(people).minutes)).toEqual([4, 2, 3, 2, 2, 3, 3, 2, 2, 2, 2, 2, 2]);
});

test("what was typed comes back as it was", () => {
  const turn = { turn_id: "a", group: "Đoàn 1", people: 5, minutes: 2, rows: 1, place: "Cửa A" };
  const kept = { turn: { ...turn, starts_at: "2026-11-22T08:00:00.000Z" } } as TimedTurn;
  expect(typedOf(kept).at).toBe("2026-11-22T15:00");
  expect(turnOf(typedOf(kept))).toEqual(kept.turn);
  expect(turnOf({ ...typedOf(kept), at: "" }).starts_at).toBeNull();
});
