import { expect, test } from "vitest";
import { missingUnits } from "./missing";

const units = [
  { unit_code: "a", name: "Văn phòng UBND", expected: 20, present: 18 },
  { unit_code: "b", name: "Huyện Na Rì", expected: 30, present: 10 },
  { unit_code: "c", name: "Sở Y tế", expected: 9, present: 9 },
  { unit_code: "d", name: "Huyện Ba Bể", expected: 4, present: 2 },
];

const told = (largestFirst: boolean) =>
  missingUnits(units, largestFirst).map((unit) => [unit.name, unit.missing]);

test("delegations stand in the order of protocol; complete ones are left out", () => {
  expect(told(false)).toEqual([
    ["Văn phòng UBND", 2],
    ["Huyện Na Rì", 20],
    ["Huyện Ba Bể", 2],
  ]);
});

test("the largest gap stands first where that is wanted, equal ones by who is less complete", () => {
  expect(told(true)).toEqual([
    ["Huyện Na Rì", 20],
    ["Huyện Ba Bể", 2],
    ["Văn phòng UBND", 2],
  ]);
});
