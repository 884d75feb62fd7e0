import { expect, test } from "vitest";
import type { Overview, Roll } from "../../shared/line/types";
import { nextOf, roadOf } from "./road";

const overview = (different: Partial<Overview> = {}) =>
  ({
    delegates: 386,
    cap: 500,
    credentialed: 386,
    opened: 386,
    papers: { not_printed: 0, changed: 0 },
    seats: { without: 0, contested: 0 },
    ...different,
  }) as Overview;
const entry = (linked: boolean, status = "SCHEDULED") => ({ status, representative: linked ? {} : null });
const roll = (...entries: unknown[]) => ({ entries }) as Roll;
const next = (different: Partial<Overview>, said: Roll | null = roll(entry(true))) =>
  nextOf(roadOf(overview(different), said))?.label;

test("the road leads on to the first thing that is not done", () => {
  expect(next({ delegates: 0, credentialed: 0, opened: 0 })).toBe("Danh sách");
  expect(next({ credentialed: 380 })).toBe("Cấp thẻ");
  expect(next({ papers: { not_printed: 3, changed: 1 } })).toBe("In thẻ");
  expect(next({ opened: 12 })).toBe("Gửi thẻ");
  expect(next({}, roll())).toBe("Khen thưởng");
  expect(next({}, roll(entry(true), entry(false)))).toBe("Khen thưởng");
  expect(next({ seats: { without: 5, contested: 1 } })).toBe("Xếp ghế");
});

test("paper that is out of date is no printed badge, and what was withdrawn needs nobody", () => {
  const road = roadOf(
    overview({ papers: { not_printed: 3, changed: 1 } }),
    roll(entry(true), entry(false, "REVOKED")),
  );
  expect(road.find((step) => step.label === "In thẻ")).toMatchObject({ done: 382, of: 386 });
  expect(road.find((step) => step.label === "Khen thưởng")).toMatchObject({ done: 1, of: 1 });
});

test("a step that nothing can be counted of says what lacks", () => {
  const road = roadOf(overview({ credentialed: 0, opened: 0 }), roll());
  const said = Object.fromEntries(road.map(({ label, what }) => [label, what]));
  expect([said["In thẻ"], said["Gửi thẻ"], said["Khen thưởng"]]).toEqual([
    "chưa có thẻ",
    "chưa có thẻ",
    "chưa nhập",
  ]);
});

test("when all is done nothing is next", () => {
  expect(next({})).toBeUndefined();
});
