import { expect, test } from "vitest";
import { missingUnits } from "./missing";

test("delegations stand by the size of what they miss; complete ones are left out", () => {
  const units = [
    { unit_code: "a", name: "Huyện Ba Bể", expected: 20, present: 18 },
    { unit_code: "b", name: "Huyện Na Rì", expected: 30, present: 10 },
    { unit_code: "c", name: "Sở Y tế", expected: 9, present: 9 },
  ];
  expect(missingUnits(units).map((unit) => [unit.name, unit.missing])).toEqual([
    ["Huyện Na Rì", 20],
    ["Huyện Ba Bể", 2],
  ]);
});
