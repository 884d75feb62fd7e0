import { expect, test } from "vitest";
import type { UnitReaders } from "../../shared/line/types";
import { readersOf, withoutCodeOf } from "./words";

const units: UnitReaders[] = [
  {
    ...{ unit_code: "A", name: "A", people: 5, summonses: 3, invitations: 2 },
    ...{ summonses_without_code: 0, invitations_without_code: 2 },
  },
  {
    ...{ unit_code: "B", name: "B", people: 4, summonses: 4, invitations: 0 },
    ...{ summonses_without_code: 1, invitations_without_code: 0 },
  },
];

test("a document says for how many people it is, of all units and of one", () => {
  expect(readersOf(units, "SUMMONS", "")).toBe(7);
  expect(readersOf(units, "INVITATION", "B")).toBe(0);
  expect(readersOf(units, "ROLL_CALL", "A")).toBe(5);
});

test("of those without a badge only the readers of this letter are told", () => {
  expect(withoutCodeOf(units, "SUMMONS", "")).toBe(1);
  expect(withoutCodeOf(units, "INVITATION", "")).toBe(2);
  expect(withoutCodeOf(units, "INVITATION", "B")).toBe(0);
  expect(withoutCodeOf(units, "ROLL_CALL", "")).toBe(0);
});
