import { expect, test } from "vitest";
import type { UnitReaders } from "../../shared/types";
import { readersOf } from "./words";

const units: UnitReaders[] = [
  { unit_code: "A", name: "A", people: 5, summonses: 3, invitations: 2, without_code: 0 },
  { unit_code: "B", name: "B", people: 4, summonses: 4, invitations: 0, without_code: 1 },
];

test("a document says for how many people it is, of all units and of one", () => {
  expect(readersOf(units, "SUMMONS", "")).toBe(7);
  expect(readersOf(units, "INVITATION", "B")).toBe(0);
  expect(readersOf(units, "ROLL_CALL", "A")).toBe(5);
});
