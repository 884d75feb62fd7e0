import { expect, test } from "vitest";
import type { PlacesBook } from "../shared/line/types";
import { changesOf, faultsOf, keyOf, numberOf, shownUnits, totalOf } from "./table";

const book = {
  cap: 20,
  reserve: 14,
  units: [
    { unit_code: "SYT", cells: [{ category: "GUEST", allocated: 4 }] },
    { unit_code: "BK-BB", cells: [{ category: "GUEST", allocated: 2 }] },
  ],
} as unknown as PlacesBook;

test("only figures that differ are saved, and what is no figure is left out", () => {
  const drafts = {
    [keyOf("SYT", "GUEST")]: "4",
    [keyOf("BK-BB", "GUEST")]: "",
    [keyOf("SYT", "LEADER")]: "3",
    [keyOf("BK-BB", "LEADER")]: "ba",
  };
  expect(changesOf(book, drafts)).toEqual([
    { unit_code: "BK-BB", category: "GUEST", places: 0 },
    { unit_code: "SYT", category: "LEADER", places: 3 },
  ]);
  expect(totalOf(book, drafts)).toBe(7);
});

test("what is no figure is pointed at", () => {
  expect(faultsOf({ a: "abc", b: "3,5", c: "-1", d: " 4 ", e: "" })).toEqual(["a", "b", "c"]);
});

test("a figure is a whole number that a congress can have", () => {
  expect(["12", " 3 ", "", "-1", "1,5", "99999"].map(numberOf)).toEqual([12, 3, 0, null, null, null]);
});

test("the units with nothing can be put aside, found by a part of their name, and what is typed stays in sight", () => {
  const figures = { approved: 0, submitted: 0 };
  const units = [
    { unit_code: "SYT", name: "Sở Y tế", cells: [{ category: "GUEST", allocated: 4, figures }] },
    { unit_code: "BK-BB", name: "Huyện Ba Bể", cells: [{ category: "GUEST", allocated: 0, figures }] },
  ];
  const many = { ...book, units } as unknown as PlacesBook;
  const codes = (...asked: [Parameters<typeof shownUnits>[1], "all" | "filled" | "empty", string]) =>
    shownUnits(many, ...asked).map((one) => one.unit_code);
  expect(codes({}, "filled", "")).toEqual(["SYT"]);
  expect(codes({}, "empty", "")).toEqual(["BK-BB"]);
  expect(codes({}, "all", "ba be")).toEqual(["BK-BB"]);
  expect(codes({ [keyOf("BK-BB", "GUEST")]: "2" }, "filled", "")).toEqual(["SYT", "BK-BB"]);
});
